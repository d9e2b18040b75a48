"""What a corrected session gets in the way of: its room, its people, its seats. Never a veto."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from kiosk.programme.model import Programme, Session
from kiosk.programme.overlaps import overlaps
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.values import dataclass


@dataclass(frozen=True, slots=True)
class RoomTaken:
    """Another session is in the room for `minutes` of the time."""

    room: str
    other: Session
    minutes: int


@dataclass(frozen=True, slots=True)
class PersonTaken:
    """Somebody is in two sessions at once for `minutes`."""

    person: str
    other: Session
    minutes: int


@dataclass(frozen=True, slots=True)
class TooFewSeats:
    """The room holds fewer than want to come."""

    room: str
    seats: int
    expected: int


@dataclass(frozen=True, slots=True)
class ShortWay:
    """Somebody has `pause` minutes for a way that takes `walk`."""

    person: str
    before: Session
    after: Session
    pause: int
    walk: int


Check = RoomTaken | PersonTaken | TooFewSeats | ShortWay


def checks(
    programme: Programme, session_key: str, expected: int | None = None
) -> tuple[Check, ...]:
    """What to tell before a correction is published; `programme` has it laid over already.

    `expected` is how many chose the session, None when nobody knows. Announced delays count. A
    cancelled session, or one without a time, is in nobody's way.
    """
    session = programme.session_by_key[session_key]
    if session.cancelled or session.start is None:
        return ()
    return (
        *_room_taken(programme, session),
        *_people_taken(programme, session),
        *_too_few_seats(programme, session, expected),
        *_short_ways(programme, session),
    )


def _room_taken(programme: Programme, session: Session) -> Iterator[RoomTaken]:
    if session.room is None:
        return
    for other in programme.sessions:
        if other.room == session.room and other.key != session.key:
            for shared in overlaps((session, other)):
                yield RoomTaken(session.room, other, shared.minutes)


def _people_taken(programme: Programme, session: Session) -> Iterator[PersonTaken]:
    for person, other in _with_same_people(programme, session):
        for shared in overlaps((session, other)):
            yield PersonTaken(person, other, shared.minutes)


def _too_few_seats(
    programme: Programme, session: Session, expected: int | None
) -> Iterator[TooFewSeats]:
    room = programme.room_by_key.get(session.room or "")
    if room is None or room.capacity is None or expected is None:
        return
    if expected > room.capacity:
        yield TooFewSeats(room.key, room.capacity, expected)


def _short_ways(programme: Programme, session: Session) -> Iterator[ShortWay]:
    for person, other in _with_same_people(programme, session):
        walk = programme.walking_minutes(session.room, other.room)
        for before, after in ((session, other), (other, session)):
            left, begins = _end(before), _start(after)
            if left is None or begins is None or other.cancelled:
                continue
            pause = begins - left
            if timedelta() <= pause < timedelta(minutes=walk):
                yield ShortWay(person, before, after, int(pause / timedelta(minutes=1)), walk)


def _with_same_people(programme: Programme, session: Session) -> Iterator[tuple[str, Session]]:
    for other in programme.sessions:
        if other.key != session.key:
            yield from ((p, other) for p in other.people if p in session.people)


def _start(session: Session) -> datetime | None:
    start = actual_start(session)
    return start and start.astimezone(UTC)


def _end(session: Session) -> datetime | None:
    end = actual_end(session)
    return end and end.astimezone(UTC)
