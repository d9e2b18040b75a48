"""Which time zone a TZID means: an IANA name, a Windows name, or the file's own VTIMEZONE."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import MAXYEAR, MINYEAR, UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from icalendar import Timezone
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from kiosk.feeds.ical_lines import Component
from kiosk.feeds.reading import ProblemList
from kiosk.feeds.zones import event_zone, known_zone

_TZID = re.compile(r';\s*TZID\s*=\s*(?:"([^"]+)"|([^":;]+))', re.IGNORECASE)
_OFTEN = re.compile(r"BY(?:SECOND|MINUTE|HOUR)")
_PROBE = datetime(2020, 1, 1)  # noqa: DTZ001 - any local time, to see that a zone answers


class Zones:
    """The zones of one file, and the one its floating times are read in.

    The event's zone is what the file says (X-WR-TIMEZONE, else the TZID most events have), else
    `given`, else what the offsets tell of a TZID that only the file itself defines (seen: Exchange
    writes "(UTC+01:00) Amsterdam, Berlin …"), else UTC. An X-WR-TIMEZONE of UTC says nothing:
    exporters write it for want of better.
    """

    def __init__(
        self, calendars: Iterable[Component], given: str | None, problems: ProblemList
    ) -> None:
        calendars = list(calendars)
        self._problems = problems
        self._known: dict[str, tzinfo | None] = {}
        self._own = dict(_own_zones(calendars))
        starts = _starts(calendars)
        named = _declared(calendars) or self._usual(starts)
        if not named and not given and _says_utc(calendars):
            named = "UTC"
        instants = () if named and named != "UTC" else self._own_instants(starts)
        self.name = event_zone(named, instants, given, problems, "VCALENDAR")
        self.floating: tzinfo = ZoneInfo(self.name)

    def zone(self, tzid: str, line: int) -> tzinfo | None:
        """The zone of a TZID; None, and a problem line at the first use, when nobody knows it."""
        tzid = tzid.strip().strip('"')
        if tzid not in self._known:
            self._known[tzid] = self._looked_up(tzid)
            if self._known[tzid] is None:
                self._problems.warn(
                    "unknown-zone",
                    f"line {line}",
                    "The time zone “{tzid}” is unknown; its times are read in {zone}.",
                    tzid=tzid[:60],
                    zone=self.name,
                )
        return self._known[tzid]

    def _looked_up(self, tzid: str) -> tzinfo | None:
        name = self._name(tzid)
        if name:
            return ZoneInfo(name)
        own = self._own.get(tzid)
        return _defined_zone(own) if own else None

    def _name(self, tzid: str) -> str | None:
        """The IANA name of a TZID, be it where the file's own definition says it lies."""
        own = self._own.get(tzid)
        place = own.first("X-LIC-LOCATION") if own else None
        return iana_name(tzid) or (iana_name(place.rest[1:]) if place else None)

    def _usual(self, starts: Sequence[tuple[str, str]]) -> str | None:
        """The IANA zone that most events start in, when there is one."""
        found = Counter(tzid for tzid, _ in starts if tzid)
        names = (self._name(tzid) for tzid, _ in found.most_common())
        return next((name for name in names if name and name != "UTC"), None)

    def _own_instants(self, starts: Sequence[tuple[str, str]]) -> tuple[datetime, ...]:
        """When events start in the zone that most of them have; () unless the file defines it."""
        tzid = Counter(tzid for tzid, _ in starts).most_common(1)[0][0] if starts else ""
        zone = self._looked_up(tzid) if tzid in self._own else None
        if zone is None:
            return ()
        read = (_wall_time(value) for name, value in starts if name == tzid)
        return tuple(time.replace(tzinfo=zone) for time in read if time is not None)


def iana_name(tzid: str) -> str | None:
    """The IANA name a TZID stands for, or None.

    "Europe/Berlin", "W. Europe Standard Time", "/example.org/Europe/Berlin" (a globally unique
    TZID, RFC 5545 section 3.2.19) and "Europe_Berlin" are all understood.
    """
    tzid = tzid.strip().strip("/")
    words = tzid.split("/")
    candidates = [
        tzid,
        WINDOWS_TO_OLSON.get(tzid, ""),
        *("/".join(words[n:]) for n in range(1, len(words))),
        tzid.replace("_", "/", 1),
    ]
    return next((zone for name in candidates if (zone := known_zone(name))), None)


def _own_zones(calendars: Iterable[Component]) -> Iterator[tuple[str, Component]]:
    for calendar in calendars:
        for part in calendar.parts:
            line = part.first("TZID") if part.name == "VTIMEZONE" else None
            if line is not None:
                # A TZID may hold colons itself ("(UTC-03:00) …"): cut at the first one only.
                yield line.rest.partition(":")[2].strip(), part


def _defined_zone(vtimezone: Component) -> tzinfo | None:
    """The zone as a VTIMEZONE defines it; None when the definition is impossible.

    Seen: offsets of more than a day, no STANDARD part. Rules that come more often than once a
    year (RFC 5545, 3.6.5 knows no use for them) would be counted out from 1601 on and are refused.
    """
    rules = (line.rest.upper() for part in vtimezone.parts for line in part.all("RRULE"))
    if any("FREQ=YEARLY" not in rule or _OFTEN.search(rule) for rule in rules):
        return None
    try:
        timezone = Timezone.from_ical(vtimezone.text())
        zone = timezone.to_tz(lookup_tzid=False) if isinstance(timezone, Timezone) else None
        if zone is not None:
            _PROBE.replace(tzinfo=zone).astimezone(UTC)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError):
        return None
    return zone


def _declared(calendars: Iterable[Component]) -> str | None:
    """The first X-WR-TIMEZONE that says more than UTC."""
    return next((name for name in _wr_zones(calendars) if name and name != "UTC"), None)


def _says_utc(calendars: Iterable[Component]) -> bool:
    return "UTC" in _wr_zones(calendars)


def _wr_zones(calendars: Iterable[Component]) -> Iterator[str | None]:
    for calendar in calendars:
        for line in calendar.all("X-WR-TIMEZONE"):
            yield iana_name(line.rest.partition(":")[2])


def _starts(calendars: Iterable[Component]) -> list[tuple[str, str]]:
    """The TZID, or "", and the value of each event's DTSTART."""
    found = []
    for calendar in calendars:
        for event in calendar.parts:
            start = event.first("DTSTART") if event.name == "VEVENT" else None
            if start is not None:
                match = _TZID.search(start.rest)
                tzid = (match[1] or match[2]).strip() if match else ""
                found.append((tzid, start.rest.rpartition(":")[2]))
    return found


def _wall_time(value: str) -> datetime | None:
    """A time without its zone; None for what is none, and at the ends of what Python can hold."""
    try:
        time = datetime.strptime(value.strip(), "%Y%m%dT%H%M%S")  # noqa: DTZ007 - its zone follows
    except ValueError:
        return None
    return time if MINYEAR < time.year < MAXYEAR else None
