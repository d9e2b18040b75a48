"""In which order the programme is read: by start and room; and the heads of the list."""

from collections.abc import Iterable
from datetime import date
from math import inf

from kiosk.programme.days import session_day
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_start
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time


def in_order(
    programme: Programme, sessions: Iterable[Session], day: date | None = None
) -> list[Session]:
    """Those of some sessions that have a time, on one programme day (None: all), in order."""
    places = {room.key: n for n, room in enumerate(programme.rooms)}
    found = [
        s
        for s in sessions
        if s.start is not None and (day is None or session_day(programme, s) == day)
    ]
    found.sort(key=lambda s: (_instant(s), places.get(s.room or "", len(places))))
    return found


def hour_heading(session: Session, scene: Scene) -> str:
    """The head of the list's group: the full hour a session starts in."""
    start = actual_start(session)
    if start is None:
        return ""
    return clock_time(start.astimezone(scene.zone).replace(minute=0), scene.zone)


def _instant(session: Session) -> float:
    """The start as one number: wall-clock times run twice in the night the clocks go back."""
    start = actual_start(session)
    return start.timestamp() if start is not None else inf
