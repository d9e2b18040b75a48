"""What staff do with sessions, as the texts of corrections: (session, field, value)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.programme.instants import after, elapsed
from kiosk.programme.model import Programme, Session, Status
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.session_fields import slot_text

Change = tuple[str, str, str]
"""Session key, field, value, as a correction has them."""


def moved(session: Session, room: str) -> Change:
    """To another room, by key; "" takes the room away."""
    return session.key, "room", room


def timed(session: Session, start: datetime, end: datetime) -> Change:
    """At another time; both instants aware."""
    return session.key, "slot", slot_text(start, end)


def shifted(session: Session, minutes: int) -> Change | None:
    """So many minutes later (or earlier); None for a session without a time."""
    if session.start is None or session.end is None:
        return None
    by = timedelta(minutes=minutes)
    return timed(session, after(session.start, by), after(session.end, by))


def extended(session: Session, minutes: int) -> Change | None:
    """Ending so many minutes later (or earlier, but not before its start)."""
    if session.start is None or session.end is None:
        return None
    end = after(session.end, timedelta(minutes=minutes))
    return None if elapsed(session.start, end) < timedelta() else timed(session, session.start, end)


def delayed(session: Session, minutes: int) -> Change:
    """So many minutes later than announced up to now; never less than none."""
    return session.key, "delay", str(max(session.delay + minutes, 0))


def cancelled(session: Session, *, off: bool) -> Change:
    """Cancelled, or taking place after all."""
    return session.key, "status", (Status.CANCELLED if off else Status.SCHEDULED).value


def filled(session: Session, *, full: bool) -> Change:
    """Full, or with places again."""
    return session.key, "full", "yes" if full else "no"


@dataclass(frozen=True, slots=True)
class Relocated:
    """A session that must leave its room; `room` is where it could go, None: nowhere is free."""

    session: Session
    room: str | None


def in_room(programme: Programme, room: str, begin: datetime, end: datetime) -> tuple[Session, ...]:
    """What takes place in a room at some time from `begin` to `end`, by start."""
    found = [
        s
        for s in programme.sessions
        if s.room == room and not s.cancelled and _meets(s, begin, end)
    ]
    return tuple(sorted(found, key=_begins))


def emptied(
    programme: Programme, room: str, begin: datetime, end: datetime
) -> tuple[Relocated, ...]:
    """Where the sessions of a closed room could go, those before counted in.

    Of the rooms that are free the smallest with as many seats; without such a one the largest.
    """
    taken: dict[str, list[Session]] = {
        r.key: [s for s in programme.sessions if s.room == r.key and not s.cancelled]
        for r in programme.rooms
        if r.key != room
    }
    found: list[Relocated] = []
    for session in in_room(programme, room, begin, end):
        free = [
            key for key, there in taken.items() if not any(_together(session, o) for o in there)
        ]
        target = _fitting(programme, room, free)
        if target is not None:
            taken[target].append(session)
        found.append(Relocated(session, target))
    return tuple(found)


def _fitting(programme: Programme, room: str, free: Iterable[str]) -> str | None:
    rooms = programme.room_by_key
    wanted = rooms[room].capacity or 0
    sized = sorted((rooms[key].capacity or 0, key) for key in free)
    if not sized:
        return None
    return next((key for seats, key in sized if seats >= wanted), sized[-1][1])


def _together(one: Session, other: Session) -> bool:
    start, end = actual_start(one), actual_end(one)
    return start is not None and end is not None and _meets(other, start, end)


def _meets(session: Session, begin: datetime, end: datetime) -> bool:
    start, finish = actual_start(session), actual_end(session)
    if start is None or finish is None:
        return False
    return elapsed(start, end) > timedelta() and elapsed(begin, finish) > timedelta()


def _begins(session: Session) -> float:
    start = actual_start(session)
    return start.timestamp() if start is not None else float("inf")
