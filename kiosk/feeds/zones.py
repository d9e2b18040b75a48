"""The event's time zone: named by the feed, told by its offsets, or given in the settings."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.feeds.reading import ProblemList

_UTC_NAMES = frozenset({"UTC", "Etc/UTC", "GMT", "Etc/GMT", "Zulu", "Etc/Zulu", "UCT", "Etc/UCT"})
_NAME = re.compile(r"[A-Za-z0-9_+-]+(?:/[A-Za-z0-9_+-]+){0,2}")
"""Others name no zone, and some of them make the zone database look for files or packages."""

_MACHINE_NAMES = frozenset({"localtime", "posixrules", "factory"})
"""Names that exist on some machines and mean the machine's own zone."""

_WINDOWS = {
    "W. Europe Standard Time": "Europe/Berlin",
    "Central Europe Standard Time": "Europe/Budapest",
    "Central European Standard Time": "Europe/Warsaw",
    "Romance Standard Time": "Europe/Paris",
    "GMT Standard Time": "Europe/London",
    "Greenwich Standard Time": "Atlantic/Reykjavik",
    "E. Europe Standard Time": "Europe/Chisinau",
    "FLE Standard Time": "Europe/Kiev",
    "GTB Standard Time": "Europe/Bucharest",
    "Turkey Standard Time": "Europe/Istanbul",
    "Russian Standard Time": "Europe/Moscow",
    "Israel Standard Time": "Asia/Jerusalem",
    "India Standard Time": "Asia/Kolkata",
    "China Standard Time": "Asia/Shanghai",
    "Tokyo Standard Time": "Asia/Tokyo",
    "Korea Standard Time": "Asia/Seoul",
    "Singapore Standard Time": "Asia/Singapore",
    "AUS Eastern Standard Time": "Australia/Sydney",
    "New Zealand Standard Time": "Pacific/Auckland",
    "Eastern Standard Time": "America/New_York",
    "Central Standard Time": "America/Chicago",
    "Mountain Standard Time": "America/Denver",
    "Pacific Standard Time": "America/Los_Angeles",
    "Atlantic Standard Time": "America/Halifax",
    "E. South America Standard Time": "America/Sao_Paulo",
}
"""The Windows names calendar programs write (CLDR windowsZones, territory 001)."""

_ODD_OFFSETS = {
    210: ("Asia/Tehran",),
    270: ("Asia/Kabul", "Asia/Tehran"),
    330: ("Asia/Kolkata",),
    345: ("Asia/Kathmandu",),
    390: ("Asia/Yangon",),
    525: ("Australia/Eucla",),
    570: ("Australia/Darwin", "Australia/Adelaide"),
    630: ("Australia/Adelaide", "Australia/Lord_Howe"),
    765: ("Pacific/Chatham",),
    825: ("Pacific/Chatham",),
    -150: ("America/St_Johns",),
    -210: ("America/St_Johns",),
    -570: ("Pacific/Marquesas",),
}
"""Zones for offsets that no Etc/GMT zone has, by minutes east of Greenwich."""


@lru_cache(maxsize=256)
def known_zone(name: str | None) -> str | None:
    """The IANA name that `name` (IANA or Windows) stands for, or None."""
    cleaned = (name or "").strip()
    cleaned = _WINDOWS.get(cleaned, cleaned)
    if not _NAME.fullmatch(cleaned) or cleaned.casefold() in _MACHINE_NAMES:
        return None
    try:
        ZoneInfo(cleaned)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return cleaned


def event_zone(
    named: str | None,
    instants: Sequence[datetime],
    settings_zone: str | None,
    problems: ProblemList,
    where: str = "",
) -> str:
    """The event's zone as an IANA name.

    A valid named zone wins, except UTC when most of the `instants` (aware, with the offsets the
    feed wrote) differ from it. Without a name: the settings, else the offsets, else UTC; each of
    these gives a line in the problem list.
    """
    zone = known_zone(named)
    if named and named.strip() and zone is None:
        problems.warn("zone-unknown", where, "The time zone “{name}” is not known.", name=named)
    offset = _usual_offset(instants)
    if zone is not None and not (zone in _UTC_NAMES and offset):
        return zone
    chosen = known_zone(settings_zone)
    if offset is None:
        return chosen or _without_offsets(problems, where)
    if zone is not None:
        chosen = _by_offset(offset, instants, chosen)
        problems.warn(
            "zone-utc",
            where,
            "The feed says UTC, but its times have another offset: {zone} is used.",
            zone=zone_label(chosen),
        )
        return chosen
    if chosen is None:
        chosen = _by_offset(offset, instants, None)
        problems.note(
            "zone-from-offsets",
            where,
            "The feed names no time zone: {zone} is taken from its times.",
            zone=zone_label(chosen),
        )
    return chosen


def zone_label(zone: str) -> str:
    """A zone as a person reads it; the POSIX signs of Etc/GMT-1 mean the opposite of UTC+1."""
    hours = zone.removeprefix("Etc/GMT")
    return f"UTC{-int(hours):+d} ({zone})" if hours != zone and hours else zone


def _without_offsets(problems: ProblemList, where: str) -> str:
    problems.warn(
        "zone-missing",
        where,
        "Neither the feed nor the settings name a time zone: its times are taken as UTC.",
    )
    return "UTC"


def _usual_offset(instants: Sequence[datetime]) -> timedelta | None:
    """The offset most of the instants have; on a tie the first one met; None without any."""
    counted = Counter(instant.utcoffset() for instant in instants)
    return counted.most_common(1)[0][0] if counted else None


def _by_offset(offset: timedelta, instants: Sequence[datetime], preferred: str | None) -> str:
    """A zone with this offset at the instants that have it; `preferred` when it agrees."""
    witness = next(i for i in instants if i.utcoffset() == offset)
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(minutes, 60)
    candidates = [preferred] if preferred else []
    candidates += _ODD_OFFSETS.get(minutes, ())
    if not rest and -12 <= hours <= 14:
        # These hours exist, with POSIX signs: Etc/GMT-1 is one hour east of Greenwich.
        candidates.append(f"Etc/GMT{-hours:+d}" if hours else "UTC")
    for name in candidates:
        if witness.astimezone(ZoneInfo(name)).utcoffset() == offset:
            return name
    return "UTC"
