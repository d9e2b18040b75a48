"""The values of iCalendar properties: text, parameters, dates and durations, through icalendar."""

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import NamedTuple

from icalendar import vDDDTypes
from icalendar.parser import Contentline, split_on_unescaped_comma, unescape_backslash

from kiosk.feeds.cleaning import LONGEST, YEARS
from kiosk.feeds.ical_lines import Component, ContentLine
from kiosk.feeds.ical_zones import Zones
from kiosk.feeds.reading import ProblemList

_MANY_SEPARATORS = re.compile(r"^;[;\s]*")
_MOST_LISTED = 5000
_PUNCTUATION = re.compile(r"[-:]")


class Times(NamedTuple):
    """When a session takes place: two instants in UTC, or only its local day, or nothing."""

    start: datetime | None = None
    end: datetime | None = None
    day: date | None = None


class _Moment(NamedTuple):
    """A date or date-time as it was written; `zone` is None when it floats."""

    value: datetime | date
    zone: tzinfo | None


def text(component: Component, name: str) -> str:
    """The first TEXT property of that name, unescaped; "" where there is none."""
    line = component.first(name)
    return unescaped(line) if line else ""


def unescaped(line: ContentLine) -> str:
    """The TEXT value of one content line (RFC 5545, 3.3.11)."""
    value: str = unescape_backslash(parts(line)[1])
    return value.strip()


def texts(component: Component, name: str) -> list[str]:
    """All values of a list property (CATEGORIES), split at commas that are not escaped."""
    found = [v for line in component.all(name) for v in split_on_unescaped_comma(parts(line)[1])]
    return [value.strip() for value in found if value.strip()]


def parts(line: ContentLine) -> tuple[dict[str, str], str]:
    """Parameters (names in capitals, lists joined by commas) and raw value of a content line.

    Raises ValueError when the line cannot be taken apart.
    """
    if line.rest.startswith(":"):
        return {}, line.rest[1:]
    rest = _MANY_SEPARATORS.sub(";", line.rest)
    whole = Contentline(f"{line.name}{rest}")  # type: ignore[no-untyped-call]
    _, parameters, value = whole.raw_parts()
    joined = {
        str(name).upper(): ",".join(given) if isinstance(given, list) else str(given)
        for name, given in parameters.items()
    }
    return joined, value


def instant(line: ContentLine | None, zones: Zones) -> datetime | None:
    """A DATE-TIME property as an instant in UTC (LAST-MODIFIED, DTSTAMP); None when unreadable."""
    if line is None:
        return None
    try:
        moment = _moment(line, zones, ProblemList())
        return _placed(moment, zones.floating) if isinstance(moment.value, datetime) else None
    except (ValueError, OverflowError):
        return None


def wall(line: ContentLine | None, zones: Zones) -> datetime | date | None:
    """A date, or an instant in the zone it was written in (floating: the calendar's).

    None when there is none or it cannot be read; `times` reports that.
    """
    if line is None:
        return None
    try:
        moment = _moment(line, zones, ProblemList())
    except (ValueError, OverflowError):
        return None
    if isinstance(moment.value, datetime):
        return moment.value.replace(tzinfo=moment.zone or zones.floating)
    return moment.value


def walls(
    component: Component, name: str, zones: Zones
) -> list[datetime | date | tuple[datetime, datetime]]:
    """The dates of a list property (RDATE, EXDATE) as `wall` gives them, periods as pairs.

    What cannot be read is left out, and so is what comes after the first 5,000.
    """
    found: list[datetime | date | tuple[datetime, datetime]] = []
    for line in component.all(name):
        value = parts(line)[1]
        before = line.rest.removesuffix(value)
        for piece in value.split(",", _MOST_LISTED)[:_MOST_LISTED]:
            begin, _, end = piece.partition("/")
            start = wall(ContentLine(line.number, name, before + begin), zones)
            if start is None:
                continue
            period = _period(start, end.strip()) if end else None
            found.append(period or start)
        if len(found) >= _MOST_LISTED:
            break
    return found


def _period(start: datetime | date, end: str) -> tuple[datetime, datetime] | None:
    """A PERIOD (RFC 5545, 3.3.9), its end an instant or a length; None when it makes no sense."""
    if not isinstance(start, datetime):
        return None
    try:
        until = _from_ical(end)
        if isinstance(until, timedelta):
            return (start, start + until) if timedelta(0) <= until <= LONGEST else None
    except (ValueError, OverflowError):
        return None
    if not isinstance(until, datetime):
        return None
    until = until if until.tzinfo else until.replace(tzinfo=start.tzinfo)
    return (start, until.astimezone(start.tzinfo)) if until >= start else None


def times(event: Component, zones: Zones, where: str, problems: ProblemList) -> Times:
    """When an event takes place (RFC 5545, 3.6.1).

    All-day events (DTSTART is a DATE) give their first day and no time. Without DTEND and
    DURATION an event has no length. A floating time takes the zone of the event's other end,
    else the calendar's.
    """
    line = event.first("DTSTART")
    if line is None:
        problems.warn("no-start", where, "There is no DTSTART; the session has no time.")
        return Times()
    start = _read(line, zones, problems)
    if start is None:
        return Times()
    end = _read(event.first("DTEND"), zones, problems)
    if not isinstance(start.value, datetime):
        _check_all_day(start.value, end, where, problems)
        return Times(day=start.value)
    begins = _placed(start, end.zone if end and end.zone else zones.floating)
    return Times(begins, _end(event, begins, start, end, zones, problems))


def _end(
    event: Component,
    begins: datetime,
    start: _Moment,
    end: _Moment | None,
    zones: Zones,
    problems: ProblemList,
) -> datetime:
    line = event.first("DTEND")
    if line is None:
        return begins + _length(event.first("DURATION"), problems)
    if end is None:
        return begins
    where = f"line {line.number}"
    if not isinstance(end.value, datetime):
        problems.warn("mixed-dates", where, "DTSTART has a time of day but DTEND has none.")
        return begins
    ends = _placed(end, start.zone or zones.floating)
    if ends < begins:
        problems.warn("ends-before-start", where, "DTEND lies before DTSTART; it was ignored.")
        return begins
    return ends


def _length(line: ContentLine | None, problems: ProblemList) -> timedelta:
    """A DURATION; no length when there is none, or when it makes no sense."""
    if line is None:
        return timedelta()
    try:
        length = _from_ical(parts(line)[1].strip())
        if isinstance(length, timedelta) and timedelta() <= length <= LONGEST:
            return length
    except (ValueError, OverflowError):
        pass
    problems.warn(
        "bad-duration",
        f"line {line.number}",
        "DURATION “{value}” makes no sense; it was ignored.",
        value=line.rest[1:][:60],
    )
    return timedelta()


def _check_all_day(day: date, end: _Moment | None, where: str, problems: ProblemList) -> None:
    if end is None:
        return
    last = end.value.date() if isinstance(end.value, datetime) else end.value
    if last > day + timedelta(days=1):
        problems.note(
            "several-days",
            where,
            "The session lasts for several whole days; it stands on the first of them.",
        )


def _read(line: ContentLine | None, zones: Zones, problems: ProblemList) -> _Moment | None:
    if line is None:
        return None
    try:
        return _moment(line, zones, problems)
    except (ValueError, OverflowError):
        problems.warn(
            "bad-time",
            f"line {line.number}",
            "{property} “{value}” is not a date or time.",
            property=line.name,
            value=line.rest[1:][:60],
        )
        return None


def _moment(line: ContentLine, zones: Zones, problems: ProblemList) -> _Moment:
    parameters, value = parts(line)
    value = value.strip().upper()
    if "T" in value:
        value = _PUNCTUATION.sub("", value).ljust(len("20310612T100000"), "0")
    tzid = parameters.get("TZID", "")
    zone = zones.zone(tzid, line.number) if tzid else None
    if zone is not None and value.endswith("Z"):
        value = value[:-1]
        problems.warn(
            "zone-twice",
            f"line {line.number}",
            "{property} says both UTC and {zone}; it was read in {zone}.",
            property=line.name,
            zone=tzid,
        )
    read = _from_ical(value)
    if not isinstance(read, date) or read.year not in YEARS:
        raise ValueError(value)
    if isinstance(read, datetime):
        return _Moment(read.replace(tzinfo=None), read.tzinfo or zone)
    return _Moment(read, None)


def _placed(moment: _Moment, floating: tzinfo) -> datetime:
    """The instant in UTC. Kept in UTC because Python subtracts equal zones by their wall clocks."""
    assert isinstance(moment.value, datetime)
    return moment.value.replace(tzinfo=moment.zone or floating).astimezone(UTC)


def _from_ical(value: str) -> object:
    """A date, date-time or duration as icalendar understands it; raises ValueError."""
    return vDDDTypes.from_ical(value)  # type: ignore[no-untyped-call]
