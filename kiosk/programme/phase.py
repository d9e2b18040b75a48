"""Where a session stands in time: later, soon, now, past."""

from datetime import UTC, datetime, timedelta
from enum import Enum

from kiosk.programme.instants import after, elapsed
from kiosk.programme.model import Session

SOON = timedelta(minutes=60)


class Phase(Enum):
    """A session's place relative to now; UNDATED while it has no time."""

    UNDATED = "undated"
    LATER = "later"
    SOON = "soon"
    NOW = "now"
    PAST = "past"


def actual_start(session: Session) -> datetime | None:
    """The start with the announced delay added."""
    if session.start is None or not session.delay:
        return session.start
    return after(session.start, timedelta(minutes=session.delay))


def actual_end(session: Session) -> datetime | None:
    """The end with the announced delay added."""
    if session.end is None or not session.delay:
        return session.end
    return after(session.end, timedelta(minutes=session.delay))


def phase(session: Session, now: datetime) -> Phase:
    """The phase of a session at `now` (aware); a session without length is never NOW."""
    start, end = actual_start(session), actual_end(session)
    if start is None or end is None:
        return Phase.UNDATED
    now = now.astimezone(UTC)  # in one zone with the session, wall times would be compared
    if end <= now:
        return Phase.PAST
    if start <= now:
        return Phase.NOW
    return Phase.SOON if start - now <= SOON else Phase.LATER


def minutes_until(instant: datetime, now: datetime) -> int:
    """Whole minutes from now to an instant, rounded up (27 min 10 s reads "28 min")."""
    return -int(elapsed(instant, now).total_seconds() // 60)
