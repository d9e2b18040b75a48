"""What visitors will look for and not find: a time, a room, a length, a text, a number of seats."""

from kiosk.feeds.lint_subject import Subject
from kiosk.programme.model import Session

_SAYS_SEATS = "agenda-json"
"""The format whose writers can be asked for seats; elsewhere only where other rooms have them."""

_MANY = 5
"""From so many sessions on, what all of them lack is said once."""

_NO_TIME = ("no-time", "no-start", "bad-time", "time-not-readable", "end-without-start")
_NO_LENGTH = (
    *("no-duration", "no-end", "bad-duration", "bad-time", "mixed-dates"),
    *("ends-before-start", "end-before-start"),
)
"""What readers tell of it; it is not told twice."""


def check_missing(subject: Subject) -> None:
    """Tells what is missing, unless the reader told it of as many sessions already."""
    sessions = [s for s in subject.programme.sessions if not s.cancelled]
    undated = [s for s in sessions if s.start is None]
    if len(undated) > _told(subject, _NO_TIME):
        for session in undated:
            subject.tally.note(
                "time-missing",
                subject.place(session),
                "Sessions without a time: {count} (first: {first}).",
                session.title,
            )
    endless = [s for s in sessions if s.start is not None and s.start == s.end]
    if len(endless) > _told(subject, _NO_LENGTH):
        for session in endless:
            subject.tally.warn(
                "length-missing",
                subject.place(session),
                "Sessions without a length: {count}; nobody sees when they end (first: {first}).",
                subject.titled(session),
            )
    _check_rooms(subject, [s for s in sessions if s.start is not None])
    _check_texts(subject, sessions)
    _check_seats(subject)


def _check_rooms(subject: Subject, timed: list[Session]) -> None:
    """A programme that knows no rooms at all says so in one line."""
    missing = [session for session in timed if session.room is None]
    if len(missing) == len(timed) >= _MANY:
        subject.problems.warn(
            "room-missing", "", "None of the {count} sessions has a room.", count=len(missing)
        )
        return
    for session in missing:
        subject.tally.warn(
            "room-missing",
            subject.place(session),
            "Sessions with a time but without a room: {count} (first: {first}).",
            subject.titled(session),
        )


def _check_texts(subject: Subject, sessions: list[Session]) -> None:
    missing = [s for s in sessions if not s.abstract and not s.description]
    if len(missing) == len(sessions) >= _MANY:
        subject.problems.note(
            "text-missing", "", "None of the {count} sessions has a text.", count=len(missing)
        )
        return
    for session in missing:
        subject.tally.note(
            "text-missing",
            subject.place(session),
            "Sessions without any text: {count} (first: {first}).",
            session.title,
        )


def _check_seats(subject: Subject) -> None:
    rooms = subject.programme.rooms
    if subject.format != _SAYS_SEATS and all(room.capacity is None for room in rooms):
        return
    for room in rooms:
        if room.capacity is None:
            subject.tally.note(
                "seats-missing",
                "",
                "Rooms without a number of seats: {count} (first: {first}).",
                room.name,
            )


def _told(subject: Subject, kinds: tuple[str, ...]) -> int:
    return sum(subject.told.get(kind, 0) for kind in kinds)
