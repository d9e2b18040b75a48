"""Which time zone an event has, from what the feed names, writes, or leaves to the settings."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from kiosk.feeds.reading import ProblemList
from kiosk.feeds.zones import event_zone, known_zone, zone_label


def at(hours: float, month: int = 6) -> datetime:
    return datetime(2024, month, 1, 12, tzinfo=timezone(timedelta(hours=hours)))


@pytest.mark.parametrize(
    ("named", "instants", "settings", "zone", "kinds"),
    [
        ("Europe/Berlin", [at(0)] * 5, None, "Europe/Berlin", []),
        ("W. Europe Standard Time", [], None, "Europe/Berlin", []),
        ("UTC", [at(0)], "Europe/Berlin", "UTC", []),
        ("UTC", [], "Europe/Berlin", "UTC", []),
        ("UTC", [at(2)] * 3 + [at(0)], "Europe/Berlin", "Europe/Berlin", ["zone-utc"]),
        ("UTC", [at(2)] * 3 + [at(0)], "Asia/Tokyo", "Etc/GMT-2", ["zone-utc"]),
        (None, [at(2)], "Asia/Tokyo", "Asia/Tokyo", []),
        ("", [at(2), at(2), at(-5)], None, "Etc/GMT-2", ["zone-from-offsets"]),
        ("", [at(0)], None, "UTC", ["zone-from-offsets"]),
        ("", [at(-5)], None, "Etc/GMT+5", ["zone-from-offsets"]),
        ("", [at(5.5)], None, "Asia/Kolkata", ["zone-from-offsets"]),
        ("", [at(-2.5)], None, "America/St_Johns", ["zone-from-offsets"]),
        ("", [], "Europe/Wien", "UTC", ["zone-missing"]),
        ("", [], "Europe/Vienna", "Europe/Vienna", []),
        ("Mars/Olympus", [], None, "UTC", ["zone-unknown", "zone-missing"]),
    ],
)
def test_the_zone_is_named_or_told_by_the_offsets_or_set(
    named: str | None, instants: list[datetime], settings: str | None, zone: str, kinds: list[str]
) -> None:
    problems = ProblemList()
    assert event_zone(named, instants, settings, problems) == zone
    assert [p.kind for p in problems.found] == kinds
    assert all(p.message for p in problems.found)


def test_a_zone_taken_from_offsets_has_that_offset() -> None:
    for minutes in range(-12 * 60, 14 * 60 + 1, 60):
        instant = datetime(2024, 1, 1, tzinfo=timezone(timedelta(minutes=minutes)))
        zone = event_zone(None, [instant], None, ProblemList())
        assert instant.astimezone(ZoneInfo(zone)).utcoffset() == instant.utcoffset()


@pytest.mark.parametrize("name", ["localtime", "../etc/passwd", "Europe", "", None, "a\0b", "EU/B"])
def test_names_that_are_no_zone_or_the_machines_own_are_unknown(name: str | None) -> None:
    assert known_zone(name) is None


def test_an_instant_in_utc_needs_no_offset_table() -> None:
    assert event_zone(None, [datetime(2024, 1, 1, tzinfo=UTC)], None, ProblemList()) == "UTC"


@pytest.mark.parametrize(
    ("zone", "label"),
    [
        ("Etc/GMT-1", "UTC+1 (Etc/GMT-1)"),
        ("Etc/GMT+5", "UTC-5 (Etc/GMT+5)"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("Etc/GMT", "Etc/GMT"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_whose_sign_means_the_opposite_is_told_as_people_know_it(
    zone: str, label: str
) -> None:
    assert zone_label(zone) == label
