"""The rooms a session could move to, and how free each one is in its time."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from kiosk.programme.instants import elapsed
from kiosk.programme.model import Programme, Room, Session
from kiosk.programme.phase import actual_end, actual_start


class Free(Enum):
    """What a room is like in the session's time."""

    HERE = "here"
    """It is where the session is announced to be."""
    FREE = "free"
    """Nothing else on; `since` the end of what is there right before, if anything is."""
    LATER_TAKEN = "later-taken"
    """Something begins there before the session ends, at `since`."""
    TAKEN = "taken"
    """Something is on there when the session starts, until `since`."""
    UNKNOWN = "unknown"
    """The session has no time."""


@dataclass(frozen=True, slots=True)
class RoomOffer:
    """A room for a session; `other` is what is in the way or right before, `since` aware."""

    room: Room
    free: Free
    since: datetime | None = None
    other: Session | None = None


BEFORE = timedelta(minutes=30)
"""What ends so short before is worth a word: the room may not be ready."""


def offers(programme: Programme, session: Session, home: str | None) -> tuple[RoomOffer, ...]:
    """All rooms: `home`, the one announced up to now, first; then those that are free, by seats."""
    found = [_offer(programme, session, room, home) for room in programme.rooms]
    return tuple(sorted(found, key=lambda offer: (_ORDER[offer.free], -(offer.room.capacity or 0))))


_ORDER = {Free.HERE: 0, Free.FREE: 1, Free.UNKNOWN: 1, Free.LATER_TAKEN: 2, Free.TAKEN: 3}


def _offer(programme: Programme, session: Session, room: Room, home: str | None) -> RoomOffer:
    if room.key == home:
        return RoomOffer(room, Free.HERE)
    start, end = actual_start(session), actual_end(session)
    if start is None or end is None:
        return RoomOffer(room, Free.UNKNOWN)
    others = [
        s
        for s in programme.sessions
        if s.room == room.key and s.key != session.key and not s.cancelled
    ]
    for other in others:
        begins, ends = actual_start(other), actual_end(other)
        if begins is None or ends is None:
            continue
        if elapsed(begins, start) >= timedelta() and elapsed(start, ends) > timedelta():
            return RoomOffer(room, Free.TAKEN, ends, other)
    coming = [s for s in others if _begins_within(s, start, end)]
    if coming:
        first = min(coming, key=lambda s: elapsed(start, actual_start(s) or start))
        return RoomOffer(room, Free.LATER_TAKEN, actual_start(first), first)
    before = [s for s in others if _ends_shortly_before(s, start)]
    last = max(before, key=lambda s: actual_end(s) or start, default=None)
    return RoomOffer(room, Free.FREE, actual_end(last) if last else None, last)


def _begins_within(session: Session, start: datetime, end: datetime) -> bool:
    begins = actual_start(session)
    if begins is None:
        return False
    return elapsed(start, begins) >= timedelta() and elapsed(begins, end) > timedelta()


def _ends_shortly_before(session: Session, start: datetime) -> bool:
    ends = actual_end(session)
    return ends is not None and timedelta() <= elapsed(ends, start) <= BEFORE
