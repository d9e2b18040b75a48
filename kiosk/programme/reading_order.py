"""In which order a programme is read: by start, then by room."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from kiosk.programme.days import session_days
from kiosk.programme.derived import derived
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_end, actual_start


def timed_in_order(programme: Programme) -> tuple[Session, ...]:
    """The sessions that have a time, in reading order; worked out once."""
    return derived(programme, _timed_in_order)


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


def _timed_in_order(programme: Programme) -> tuple[Session, ...]:
    places = {room.key: n for n, room in enumerate(programme.rooms)}
    last = len(places)
    found = [
        # As one number: wall-clock times run twice in the night the clocks go back.
        (start.timestamp(), places.get(s.room or "", last), n, s)
        for n, s in enumerate(programme.sessions)
        if (start := actual_start(s)) is not None
    ]
    found.sort(key=lambda entry: entry[:3])
    return tuple(entry[3] for entry in found)
