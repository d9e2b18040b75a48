"""What an edit touches before it is published: warnings for staff, never a veto."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.desk.rooms import Free, offers
from kiosk.desk.state import Standing
from kiosk.programme.correction_checks import (
    Check,
    PersonTaken,
    RoomTaken,
    ShortWay,
    TooFewSeats,
    checks,
)
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Programme, Session, Status
from kiosk.programme.phase import actual_end, actual_start


@dataclass(frozen=True, slots=True)
class FewerSeats:
    """The new room holds fewer than the one announced up to now."""

    room: str
    seats: int
    before: int


@dataclass(frozen=True, slots=True)
class NoTurnaround:
    """What is in the room before ends `minutes` before this one starts: no time to set it up."""

    room: str
    other: Session
    minutes: int


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """The session is tentative."""


@dataclass(frozen=True, slots=True)
class IsOver:
    """The session has ended: nobody is reached any more."""


@dataclass(frozen=True, slots=True)
class AlsoCorrected:
    """Another correction of the same session stands."""

    standing: Standing


Touch = Check | FewerSeats | NoTurnaround | Unconfirmed | IsOver | AlsoCorrected

SET_UP = timedelta(minutes=10)
"""What ends so short before leaves no time to set up a room."""


def touches(
    before: Programme,
    after: Programme,
    key: str,
    edited: Mapping[str, int],
    standing: Sequence[Standing],
    now: datetime,
) -> tuple[Touch, ...]:
    """What to tell before the fields `edited` of session `key` are published.

    `after` has them laid over; each comes with the journal's revision it was made on, as what
    others wrote about the same later on makes the server ask. What was in the way before is left
    out: the edit does not touch it.
    """
    old, new = before.session_by_key.get(key), after.session_by_key.get(key)
    if old is None or new is None:
        return ()
    known = {_about(check) for check in checks(before, key)}
    return (
        *(check for check in checks(after, key) if _about(check) not in known),
        *_about_the_room(before, after, old, new),
        *_about_the_session(new, now),
        *(
            AlsoCorrected(s)
            for s in standing
            if s.session == key and s.number > edited.get(s.field, -1)
        ),
    )


def _about(check: Check) -> tuple[object, ...]:
    """What tells two warnings apart: what was in the way before is nothing new."""
    match check:
        case RoomTaken(room, other, _):
            return room, other.key
        case PersonTaken(person, other, _):
            return person, other.key
        case ShortWay(person, first, second, _, _):
            return person, first.key, second.key
        case TooFewSeats(room, _, _):
            return (room,)


def _about_the_room(
    before: Programme, after: Programme, old: Session, new: Session
) -> Iterator[Touch]:
    if new.cancelled or new.room is None:
        return
    if old.room != new.room:
        seats, had = (
            room.capacity if (room := after.room_by_key.get(key or "")) else None
            for key in (new.room, old.room)
        )
        if seats is not None and had is not None and seats < had:
            yield FewerSeats(new.room, seats, had)
    for offer in offers(after, new, None):
        if offer.room.key == new.room and offer.free is Free.FREE and offer.other is not None:
            start = actual_start(new)
            gap = elapsed(offer.since, start) if offer.since and start else SET_UP
            if gap < SET_UP:
                yield NoTurnaround(new.room, offer.other, int(gap.total_seconds() // 60))


def _about_the_session(session: Session, now: datetime) -> Iterator[Touch]:
    if session.status is Status.TENTATIVE:
        yield Unconfirmed()
    end = actual_end(session)
    if end is not None and elapsed(end, now) >= timedelta():
        yield IsOver()
