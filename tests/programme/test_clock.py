"""The simulated clock: starts where it is told, runs as fast as it is told."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.clock import SimulatedClock, SystemClock

START = datetime(2022, 12, 7, 10, 15, tzinfo=timezone(timedelta(hours=1)))


@given(st.floats(0, 1e6), st.sampled_from([0.0, 1.0, 60.0]))
def test_the_time_that_passes_is_multiplied(seconds: float, speed: float) -> None:
    real = [1000.0]
    clock = SimulatedClock(START, speed, lambda: real[0])
    assert clock.now() == START
    real[0] += seconds
    passed = (clock.now() - START).total_seconds()
    assert passed == pytest.approx(seconds * speed, abs=1e-3)
    assert clock.now().tzinfo is UTC


def test_it_needs_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        SimulatedClock(START.replace(tzinfo=None))


def test_the_systems_clock_is_in_utc() -> None:
    before = datetime.now(UTC)
    assert before <= SystemClock().now() <= datetime.now(UTC)
    assert SystemClock().now().tzinfo is UTC
