"""What whoever manages a stage sees at a moment, and what their five buttons mean."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from math import ceil

from kiosk.programme.instants import after, elapsed
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.room_plans import Proposal
from kiosk.programme.session_fields import slot_text
from kiosk.programme.values import dataclass

_AHEAD = timedelta(hours=12)
"""What begins later is another day's business."""
_GRACE = timedelta(minutes=15)
"""So long after its planned end a session is still on, unless the next one has begun."""


class Press(StrEnum):
    """A button."""

    START = "start"
    LATER_5 = "later-5"
    LATER_10 = "later-10"
    FULL = "full"
    NOT_FULL = "not-full"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Stage:
    """`current` is on (`running`) or the next to begin; `then` is what follows it."""

    current: Session | None
    running: bool
    then: Session | None


def stage(programme: Programme, room: str, now: datetime, ended: Collection[str] = ()) -> Stage:
    """How a room stands at `now` (aware); what is cancelled or has no time is left out.

    `ended` are sessions that somebody ended before their time: they do not overrun.
    """
    timed = [
        (start, s)
        for s in programme.sessions
        if s.room == room and not s.cancelled and (start := actual_start(s)) is not None
    ]
    planned = [s for _, s in sorted(timed, key=lambda found: found[0].astimezone(UTC))]
    begun = [s for s in planned if _since_start(s, now) >= timedelta()]
    coming = [s for s in planned if timedelta() < -_since_start(s, now) <= _AHEAD]
    on = [s for s in begun if _is_on(s, now, timedelta() if s.key in ended else _GRACE)]
    if on:
        return Stage(on[-1], True, coming[0] if coming else None)
    return Stage(coming[0] if coming else None, False, coming[1] if len(coming) > 1 else None)


def pressed(session: Session, running: bool, press: Press, now: datetime) -> Proposal:
    """The correction a button stands for; a delay counts in whole minutes, from 0.

    “+5” before it begins is a later start, while it runs a later end. Raises ValueError for a
    session without a time.
    """
    start, end = session.start, session.end
    if start is None or end is None:
        raise ValueError("a session without a time is not on")
    match press:
        case Press.FULL | Press.NOT_FULL:
            return Proposal(session.key, "full", "yes" if press is Press.FULL else "no")
        case Press.START:
            late = ceil(elapsed(start, now).total_seconds() / 60 - 0.5)
            return Proposal(session.key, "delay", str(max(0, late)))
        case Press.OVER:
            over = after(now, -timedelta(minutes=session.delay)).replace(second=0, microsecond=0)
            last = max(start.astimezone(UTC), over.astimezone(UTC))
            return Proposal(session.key, "slot", slot_text(start, last))
    minutes = 5 if press is Press.LATER_5 else 10
    if running:
        later = after(end, timedelta(minutes=minutes))
        return Proposal(session.key, "slot", slot_text(start, later))
    return Proposal(session.key, "delay", str(session.delay + minutes))


def _since_start(session: Session, now: datetime) -> timedelta:
    start = actual_start(session)
    assert start is not None
    return elapsed(start, now)


def _is_on(session: Session, now: datetime, grace: timedelta) -> bool:
    end = actual_end(session)
    return end is not None and elapsed(end, now) < grace
