"""In which order the programme is read: by start and room; and the heads of the list."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from kiosk.programme.days import session_days
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.reading_order import timed_in_order
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time


def in_order(
    programme: Programme, sessions: Iterable[Session], day: date | None = None
) -> list[Session]:
    """Those of some sessions that have a time, on one programme day (None: all), in order."""
    ordered, day_of = timed_in_order(programme), session_days(programme)
    wanted = None if sessions is programme.sessions else {s.key for s in sessions}
    return [
        s
        for s in ordered
        if (day is None or day_of[s.key] == day) and (wanted is None or s.key in wanted)
    ]


def first_to_come(sessions: Sequence[Session], now: datetime) -> int:
    """The place of the first session that is not over at `now` (aware); 0 where all are."""
    ends = enumerate(map(actual_end, sessions))
    return next((n for n, end in ends if end is not None and elapsed(now, end) > timedelta()), 0)


def hour_heading(session: Session, scene: Scene) -> str:
    """The head of the list's group: the full hour a session starts in."""
    start = actual_start(session)
    if start is None:
        return ""
    return clock_time(start.astimezone(scene.zone).replace(minute=0), scene.zone)
