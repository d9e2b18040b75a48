"""Which instant is meant by the time of day until which something is to count."""

from datetime import date, datetime, time, timedelta, tzinfo

from kiosk.programme.days import day_bounds
from kiosk.programme.model import Event


def until_instant(at: time, day: date, event: Event, zone: tzinfo, now: datetime) -> datetime:
    """`at` on a programme day; where that is over, the next `at` after `now` (aware).

    Times of day are those of `zone`; small hours belong to the day before, as everywhere.
    """
    found = datetime.combine(day, at, zone)
    if found.timestamp() < day_bounds(event, day).start.timestamp():
        found = datetime.combine(day + timedelta(days=1), at, zone)
    if found.timestamp() > now.timestamp():
        return found
    today = now.astimezone(zone).date()
    found = datetime.combine(today, at, zone)
    if found.timestamp() > now.timestamp():
        return found
    return datetime.combine(today + timedelta(days=1), at, zone)
