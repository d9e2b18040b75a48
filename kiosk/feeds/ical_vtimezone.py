"""VTIMEZONE (RFC 5545, 3.6.5) for whole calendar years, from the zone database.

icalendar's own one places the onset of summer time an hour late (local time after the change
instead of before it), so it is written here.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


@lru_cache(maxsize=64)
def vtimezone(zone: str, first_year: int, last_year: int) -> tuple[str, ...]:
    """The component's content lines, right from January of the first year to the last December.

    () for UTC, which needs none.
    """
    if zone == "UTC":
        return ()
    tz = ZoneInfo(zone)
    begin = datetime(first_year, 1, 1, tzinfo=UTC) - _DAY
    end = datetime(last_year + 1, 1, 1, tzinfo=UTC) + _DAY
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone}"]
    before = _offset(begin, tz)
    lines += _observance(begin, before, tz)
    for change in _changes(begin, end, tz):
        lines += _observance(change, before, tz)
        before = _offset(change, tz)
    return (*lines, "END:VTIMEZONE")


def _observance(start: datetime, before: timedelta, tz: ZoneInfo) -> list[str]:
    """One rule from an instant on; its DTSTART is the local time by the offset before it."""
    local = start.astimezone(tz)
    kind = "DAYLIGHT" if local.dst() else "STANDARD"
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{start + before:%Y%m%dT%H%M%S}",
        f"TZOFFSETFROM:{_signed(before)}",
        f"TZOFFSETTO:{_signed(_offset(start, tz))}",
        f"TZNAME:{local.tzname()}",
        f"END:{kind}",
    ]


def _changes(begin: datetime, end: datetime, tz: ZoneInfo) -> Iterator[datetime]:
    """The instants in UTC at which the zone's offset changes."""
    day = begin
    while day < end:
        if _offset(day, tz) != _offset(day + _DAY, tz):
            yield _first_with(_offset(day + _DAY, tz), day, day + _DAY, tz)
        day += _DAY


def _first_with(offset: timedelta, low: datetime, high: datetime, tz: ZoneInfo) -> datetime:
    while high - low > _SECOND:
        middle = (low + (high - low) / 2).replace(microsecond=0)
        if _offset(middle, tz) == offset:
            high = middle
        else:
            low = middle
    return high


def _offset(instant: datetime, tz: ZoneInfo) -> timedelta:
    return instant.astimezone(tz).utcoffset() or timedelta()


def _signed(offset: timedelta) -> str:
    seconds = round(offset.total_seconds())
    hours, rest = divmod(abs(seconds), 3600)
    minutes, odd = divmod(rest, 60)
    sign = "-" if seconds < 0 else "+"
    return f"{sign}{hours:02}{minutes:02}" + (f"{odd:02}" if odd else "")
