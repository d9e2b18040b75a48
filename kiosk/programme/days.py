"""Programme days: from day change to day change, so that 00:30 belongs to the evening before."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from kiosk.programme.derived import derived
from kiosk.programme.model import Event, Programme, Session
from kiosk.programme.values import dataclass

_ONE_DAY = timedelta(days=1)
LATEST_CHANGE = time(6)
"""A feed that has its days begin at 9:00 does not mean that 8:30 is yesterday (FOSDEM 2024)."""
_MOST_DAYS = 14
"""A longer event is a calendar over weeks: its empty days are not filled in between the others."""


@dataclass(frozen=True, slots=True)
class Day:
    """One programme day: its local date and its bounds as instants (start ≤ t < end)."""

    date: date
    start: datetime
    end: datetime


def programme_day(instant: datetime, zone: tzinfo, day_change: time) -> date:
    """The local date of the programme day that an instant belongs to; it begins by 6:00."""
    today = instant.astimezone(zone).date()
    # By instants, not by the clock on the wall, which shows some times twice or never.
    return today - _ONE_DAY if instant < _change(today, zone, day_change) else today


def session_day(programme: Programme, session: Session) -> date | None:
    """The programme day of a session; its announced `day` while it has no time; else None."""
    if session.start is None:
        return session.day
    return programme_day(session.start, programme.tz, programme.event.day_change)


def day_bounds(event: Event, day: date) -> Day:
    """The bounds of one programme day; 23 or 25 hours long when clocks change in it."""
    zone = event.tz
    return Day(
        day,
        _change(day, zone, event.day_change),
        _change(day + _ONE_DAY, zone, event.day_change),
    )


@lru_cache(maxsize=1024)
def _change(day: date, zone: tzinfo, day_change: time) -> datetime:
    """When a programme day begins, in UTC: Python ignores the offset between equal tzinfos."""
    return datetime.combine(day, min(day_change, LATEST_CHANGE), zone).astimezone(UTC)


def session_days(programme: Programme) -> Mapping[str, date | None]:
    """The `session_day` of each session by its key; worked out once."""
    return derived(programme, _session_days)


def _session_days(programme: Programme) -> Mapping[str, date | None]:
    return {s.key: session_day(programme, s) for s in programme.sessions}


def days(programme: Programme) -> tuple[Day, ...]:
    """All days of the programme in order: the event's own and any other that has a session."""
    return derived(programme, _days)


def _days(programme: Programme) -> tuple[Day, ...]:
    event = programme.event
    dates = {d for d in session_days(programme).values() if d is not None}
    first, last = event.first_day, event.last_day
    if first and last and 0 <= (last - first).days < _MOST_DAYS:
        dates.update(first + _ONE_DAY * n for n in range((last - first).days + 1))
    return tuple(day_bounds(event, d) for d in sorted(dates))
