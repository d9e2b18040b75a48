"""Claims that collide: two sessions in one room, one person in two places, one session twice."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from kiosk.feeds.lint_subject import Subject, quotable
from kiosk.programme.folding import fold
from kiosk.programme.model import Session
from kiosk.programme.overlaps import Overlap, overlap_count, overlapping, overlaps

MOST_PAIRS = 200
"""Pairs that are told one by one, of rooms and of people; the others are counted."""

_MOST_LOOKED_AT = 10 * MOST_PAIRS
_SHARED = 10
"""From so many overlapping sessions on, and if they are most of them, it is meant that way."""


def check_claims(subject: Subject) -> None:
    """Tells of sessions listed twice, of rooms and of people claimed twice at one time."""
    once = _without_repeats(subject)
    _check_rooms(subject, once)
    _check_people(subject, once)


def _without_repeats(subject: Subject) -> list[Session]:
    """The sessions that take place; of those with the same title, time and room only the first."""
    seen: set[object] = set()
    kept = []
    for session in subject.programme.sessions:
        if session.start is None or session.cancelled:
            continue
        what = (fold(session.title), session.start, session.end, session.room)
        if what not in seen:
            seen.add(what)
            kept.append(session)
            continue
        subject.tally.warn(
            "listed-twice",
            subject.place(session),
            "Sessions listed again with the same title, time and room: {count} (first: {first}).",
            subject.titled(session),
        )
    return kept


def _check_rooms(subject: Subject, sessions: list[Session]) -> None:
    by_room: dict[str, list[Session]] = defaultdict(list)
    for session in sessions:
        if session.room:
            by_room[session.room].append(session)
    left, more = MOST_PAIRS, 0
    for key, held in by_room.items():
        room = subject.programme.room_name(key)
        involved = len(overlapping(held))
        if _meant(involved, len(held)):
            subject.problems.note(
                "room-shared",
                "",
                "In “{room}”, {count} of {all} sessions overlap others: it seems to hold several"
                " at one time.",
                room=room,
                count=involved,
                all=len(held),
            )
            continue
        told = list(islice(overlaps(held), left)) if involved else []
        for pair in told:
            _tell_room(subject, pair, room)
        left -= len(told)
        more += overlap_count(held) - len(told)
    if more:
        subject.problems.warn(
            "room-overlap",
            "",
            "More pairs of sessions in one room at one time: {count}.",
            count=more,
        )


def _tell_room(subject: Subject, pair: Overlap, room: str) -> None:
    subject.problems.warn(
        "room-overlap",
        subject.place(pair.second),
        "“{first}” and “{second}” share {minutes} min in “{room}”, from {start}.",
        first=quotable(pair.first.title),
        second=quotable(pair.second.title),
        minutes=pair.minutes,
        room=room,
        start=subject.when(pair.start),
    )


def _check_people(subject: Subject, sessions: list[Session]) -> None:
    by_person: dict[str, list[Session]] = defaultdict(list)
    for session in sessions:
        for person in session.people:
            by_person[person].append(session)
    left, more = MOST_PAIRS, 0
    for key, given in by_person.items():
        involved = overlapping(given)
        if not involved:
            continue
        name = subject.programme.person_by_key[key].name
        if _meant(len(involved), len(given)):
            subject.problems.note(
                "person-shared",
                "",
                "“{name}” gives {count} sessions that overlap others: perhaps it stands for"
                " several people.",
                name=name,
                count=len(involved),
            )
            continue
        told = list(islice(_elsewhere(given), left + 1))
        for pair in told[:left]:
            _tell_person(subject, pair, name)
        more += len(told) > left
        left -= min(left, len(told))
    if more:
        subject.problems.warn(
            "person-twice",
            "",
            "More people announced for two sessions at one time: {count}.",
            count=more,
        )


def _elsewhere(sessions: list[Session]) -> Iterator[Overlap]:
    """Overlaps in two places: one room is told as such, one session shown in two rooms is none."""
    for pair in islice(overlaps(sessions), _MOST_LOOKED_AT):
        if pair.first.room and pair.first.room == pair.second.room:
            continue
        if not _shown_twice(pair.first, pair.second):
            yield pair


def _shown_twice(first: Session, second: Session) -> bool:
    """Whether both are one session in two rooms: "Opening" and "Opening (stream)" at one time."""
    one, other = sorted((fold(first.title), fold(second.title)), key=len)
    if one == other:
        return True
    return (first.start, first.end) == (second.start, second.end) and other.startswith(one)


def _tell_person(subject: Subject, pair: Overlap, name: str) -> None:
    subject.problems.warn(
        "person-twice",
        subject.place(pair.second),
        "{name} is announced for two sessions at one time: “{first}” and “{second}”,"
        " {minutes} min from {start}.",
        name=name,
        first=quotable(pair.first.title),
        second=quotable(pair.second.title),
        minutes=pair.minutes,
        start=subject.when(pair.start),
    )


def _meant(involved: int, of: int) -> bool:
    return involved >= _SHARED and involved * 2 > of
