"""Later, soon, now, past; and how many minutes are left."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import INSTANTS, LENGTHS

from kiosk.programme.model import Session
from kiosk.programme.phase import Phase, actual_end, actual_start, minutes_until, phase

START = datetime(2022, 12, 8, 14, 0, tzinfo=UTC)
TALK = Session("a", "A", start=START, end=START + timedelta(minutes=30))


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (-61, Phase.LATER),
        (-60, Phase.SOON),
        (-1, Phase.SOON),
        (0, Phase.NOW),
        (29, Phase.NOW),
        (30, Phase.PAST),
    ],
)
def test_the_phase_changes_on_the_minute(minutes: int, expected: Phase) -> None:
    assert phase(TALK, START + timedelta(minutes=minutes)) is expected


@given(INSTANTS, LENGTHS, INSTANTS, st.integers(0, 90))
def test_a_delay_is_the_same_as_asking_earlier(
    start: datetime, length: timedelta, now: datetime, delay: int
) -> None:
    plain = Session("a", "A", start=start, end=start + length)
    late = Session("a", "A", start=start, end=start + length, delay=delay)
    assert phase(late, now) is phase(plain, now - timedelta(minutes=delay))
    assert actual_end(late) - actual_start(late) == length


@given(INSTANTS, INSTANTS)
def test_a_session_without_length_is_never_now(start: datetime, now: datetime) -> None:
    assert phase(Session("a", "A", start=start, end=start), now) is not Phase.NOW


def test_a_session_without_time_is_undated() -> None:
    assert phase(Session("a", "A"), START) is Phase.UNDATED
    assert Session("a", "A").duration is None
    assert TALK.duration == timedelta(minutes=30)


@pytest.mark.parametrize(("seconds", "minutes"), [(0, 0), (1, 1), (60, 1), (1630, 28), (-60, -1)])
def test_minutes_are_rounded_up(seconds: int, minutes: int) -> None:
    assert minutes_until(START + timedelta(seconds=seconds), START) == minutes
