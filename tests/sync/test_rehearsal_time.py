"""The clock of a server that rehearses, as it is told beside a file."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.clock import SimulatedClock, SystemClock
from kiosk.sync.rehearsal_time import HEADER, clock_header, rehearsal_time

NOON = datetime(2022, 12, 8, 12, tzinfo=UTC)


@given(
    st.timedeltas(timedelta(days=-18_000), timedelta(days=300_000)).map(lambda by: NOON + by),
    st.floats(0, 100_000).map(lambda speed: round(speed, 6)),
)
def test_what_is_told_is_understood(now: datetime, speed: float) -> None:
    still = SimulatedClock(now, speed, monotonic=lambda: 7.0)
    told = rehearsal_time(clock_header(still), heard=100.0)
    assert told is not None
    assert (told.now, told.speed) == (now, speed)


def test_later_it_is_later_there_as_fast_as_that_clock_goes() -> None:
    told = rehearsal_time({HEADER: "2022-12-08T12:00:00+00:00; speed=60"}, heard=100.0)
    assert told is not None
    later = told.clock(102.0)
    assert later.speed == 60
    assert NOON + timedelta(minutes=2) <= later.now() < NOON + timedelta(minutes=4)


def test_the_real_time_is_no_rehearsal() -> None:
    assert clock_header(SystemClock()) == {}


@pytest.mark.parametrize(
    "text",
    [
        *("", "now", "2022-12-08T12:00:00+00:00", "2022-12-08T12:00:00; speed=1"),
        *("2022-13-08T12:00:00+00:00; speed=1", "2022-12-08T12:00:00+00:00; speed=-1"),
        *("2022-12-08T12:00:00+00:00; speed=nan", "9999-12-31T23:59:59+00:00; speed=1"),
        "2022-12-08T12:00:00+00:00; speed=9999999",
    ],
)
def test_nonsense_is_passed_over(text: str) -> None:
    assert rehearsal_time({HEADER: text}, heard=0.0) is None
