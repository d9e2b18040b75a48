"""Names: rooms and tracks that nothing uses, names that are nearly the same, markup in titles."""

import re
from collections.abc import Iterable, Iterator

from kiosk.feeds.lint_subject import Subject
from kiosk.programme.folding import fold
from kiosk.programme.model import Person, Room, Track

_MARKUP = re.compile(
    r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[0-9A-Fa-f]{1,5});|</?[A-Za-z]+\s*/?>"
)
_SIGNS = "+#&%§°*"
"""Signs that make a name another one: C, C++ and C#."""


def check_names(subject: Subject) -> None:
    """Tells of names that nothing uses, that differ by a hair, or that hold markup."""
    _check_unused(subject)
    _check_alike(subject)
    for session in subject.programme.sessions:
        if _MARKUP.search(session.title):
            subject.tally.warn(
                "title-markup",
                subject.place(session),
                "Titles that show markup or character codes: {count} (first: {first}).",
                session.title,
            )


def _check_unused(subject: Subject) -> None:
    programme = subject.programme
    rooms = {session.room for session in programme.sessions}
    for room in programme.rooms:
        if room.key not in rooms:
            subject.tally.note(
                "room-unused",
                "",
                "Rooms without any session: {count}; they are hidden (first: {first}).",
                room.name,
            )
    tracks = {session.track for session in programme.sessions}
    for track in programme.tracks:
        if track.key not in tracks:
            subject.tally.note(
                "track-unused",
                "",
                "Tracks without any session: {count} (first: {first}).",
                track.name,
            )


def _check_alike(subject: Subject) -> None:
    programme = subject.programme
    for first, second in _alike(programme.rooms):
        subject.tally.warn(
            "rooms-alike",
            "",
            "Rooms whose names differ in case, accents or signs only: {count} (first: {first}).",
            f"{first} / {second}",
        )
    for first, second in _alike(programme.tracks):
        subject.tally.warn(
            "tracks-alike",
            "",
            "Tracks whose names differ in case, accents or signs only: {count} (first: {first}).",
            f"{first} / {second}",
        )
    for first, second in _alike(programme.people):
        subject.tally.note(
            "people-alike",
            "",
            "People who are listed again under the same name: {count} (first: {first}).",
            first if first == second else f"{first} / {second}",
        )


def _alike(things: Iterable[Room | Track | Person]) -> Iterator[tuple[str, str]]:
    """Pairs of names that fold to the same letters and digits: the first of them and each other."""
    known: dict[str, str] = {}
    for thing in things:
        same = "".join(c for c in fold(thing.name) if c.isalnum() or c in _SIGNS)
        if same in known:
            yield known[same], thing.name
        elif same:
            known[same] = thing.name
