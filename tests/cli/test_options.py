"""The global options: clock, zone, folder, language."""

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.options import (
    LocalZone,
    Options,
    TimeZoneError,
    clock,
    data_folder,
    display_zone,
    language,
)
from kiosk.programme.clock import SystemClock

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = "America/New_York"


@pytest.fixture(scope="module", autouse=True)
def _machine_in_new_york() -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = NEW_YORK
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def test_without_now_and_speed_the_clock_is_the_machines() -> None:
    assert isinstance(clock(Options(), BERLIN), SystemClock)


def test_a_naive_now_is_wall_clock_time_of_the_event() -> None:
    options = Options(now=datetime.fromisoformat("2022-12-07T10:15"), speed=0)
    assert clock(options, BERLIN).now() == datetime(2022, 12, 7, 9, 15, tzinfo=UTC)


def test_a_naive_now_is_wall_clock_time_of_this_machine_while_the_event_is_not_known() -> None:
    options = Options(now=datetime.fromisoformat("2022-07-07T10:15"), speed=0)
    assert clock(options).now() == datetime(2022, 7, 7, 14, 15, tzinfo=UTC)


def test_an_aware_now_needs_no_zone() -> None:
    options = Options(now=datetime.fromisoformat("2022-12-07T10:15+05:00"), speed=0)
    assert clock(options, BERLIN).now() == datetime(2022, 12, 7, 5, 15, tzinfo=UTC)


def test_speed_without_now_starts_at_the_present() -> None:
    fast = clock(Options(speed=60), BERLIN)
    assert fast.speed == 60
    assert abs(fast.now() - datetime.now(UTC)) < timedelta(minutes=10)


@pytest.mark.parametrize(
    ("named", "hour"), [("event", 13), ("local", 7), ("Asia/Tokyo", 21), ("UTC", 12)]
)
def test_times_are_shown_in_the_zone_asked_for(named: str, hour: int) -> None:
    noon = datetime(2022, 12, 7, 12, tzinfo=UTC)
    zone = display_zone(Options(time_zone=named), BERLIN)
    assert noon.astimezone(zone).hour == hour


@pytest.mark.parametrize(
    "named", ["Europe/Atlantis", "", "../etc/passwd", "/etc/localtime", "Europe", "Ünbekannt", "\0"]
)
def test_a_zone_nobody_knows_is_a_known_error(named: str) -> None:
    with pytest.raises(TimeZoneError) as found:
        display_zone(Options(time_zone=named), BERLIN)
    assert found.value.values["zone"] == named


@given(
    st.datetimes(
        datetime.fromisoformat("1975-01-01"),
        datetime.fromisoformat("2037-01-01"),
        timezones=st.just(UTC),
    ).map(lambda instant: instant.replace(microsecond=0))
)
def test_the_local_zone_agrees_with_the_zone_the_machine_is_in(instant: datetime) -> None:
    local, named = instant.astimezone(LocalZone()), instant.astimezone(ZoneInfo(NEW_YORK))
    assert local.replace(tzinfo=None) == named.replace(tzinfo=None)
    assert local.utcoffset() == named.utcoffset()
    assert local.tzname() == named.tzname()
    assert local.astimezone(UTC) == instant


def test_the_doubled_hour_keeps_both_its_instants() -> None:
    first = datetime(2022, 11, 6, 5, 30, tzinfo=UTC)
    second = first + timedelta(hours=1)
    here = [instant.astimezone(LocalZone()) for instant in (first, second)]
    assert [instant.hour for instant in here] == [1, 1]
    assert [instant.astimezone(UTC) for instant in here] == [first, second]


@pytest.mark.parametrize(
    ("flag", "kept", "environment", "wanted"),
    [
        (None, None, {}, "de"),
        (None, None, {"LANG": "en_GB.UTF-8"}, "en"),
        (None, None, {"LANG": "C.UTF-8"}, "de"),
        (None, None, {"LANG": "fr_FR.UTF-8"}, "de"),
        (None, None, {"LANG": "en_GB.UTF-8", "LC_ALL": "de_DE.UTF-8"}, "de"),
        (None, None, {"LANG": "de_DE.UTF-8", "LC_ALL": "", "LC_MESSAGES": "en_US"}, "en"),
        (None, "de", {"LANG": "en_GB.UTF-8"}, "de"),
        ("en", "de", {"LANG": "de_DE.UTF-8"}, "en"),
    ],
)
def test_the_language_is_the_flags_then_the_kept_one_then_the_environments(
    flag: str | None, kept: str | None, environment: dict[str, str], wanted: str
) -> None:
    assert language(Options(lang=flag), kept, environment) == wanted


def test_the_data_folder_is_the_one_given_or_the_systems_place(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    assert data_folder(Options(data_dir=Path("~/agenda"))) == tmp_path / "agenda"
    assert data_folder(Options()) == tmp_path / "share" / "festival-agenda"
