"""Time goes on evenly when clocks are changed, forwards or back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.changes import ChangeKind, diff, is_urgent
from kiosk.programme.conflicts import conflicts
from kiosk.programme.delta import apply, delta
from kiosk.programme.instants import after, elapsed, same
from kiosk.programme.model import Event, Programme, Session
from kiosk.programme.moves import moves
from kiosk.programme.phase import actual_end, actual_start, minutes_until, phase

BERLIN = ZoneInfo("Europe/Berlin")
AUTUMN = datetime(2022, 10, 29, 22, 0, tzinfo=UTC)
"""Midnight in Berlin before 02:00 to 03:00 comes twice."""
SPRING = datetime(2023, 3, 25, 23, 0, tzinfo=UTC)
"""Midnight in Berlin before 02:00 to 03:00 is left out."""
NIGHTS = st.builds(
    lambda night, minutes: night + timedelta(minutes=minutes),
    st.sampled_from([AUTUMN, SPRING]),
    st.integers(0, 6 * 60),
)
LENGTHS = st.integers(0, 12 * 60).map(lambda minutes: timedelta(minutes=minutes))
FIRST = (AUTUMN + timedelta(hours=2, minutes=30)).astimezone(BERLIN)
SECOND = (AUTUMN + timedelta(hours=3, minutes=30)).astimezone(BERLIN)
HALF_AN_HOUR = timedelta(minutes=30)


def talk(start: datetime, length: timedelta = HALF_AN_HOUR, key: str = "a") -> Session:
    begins, ends = start.astimezone(UTC), start.astimezone(UTC) + length
    return Session(key, "A", start=begins.astimezone(BERLIN), end=ends.astimezone(BERLIN))


def programme(*sessions: Session) -> Programme:
    return Programme(Event("e", "E", zone="Europe/Berlin"), sessions=sessions)


def test_the_hour_that_comes_twice_looks_the_same_to_python() -> None:
    assert FIRST == SECOND
    assert f"{FIRST:%H:%M}" == f"{SECOND:%H:%M}" == "02:30"


@given(NIGHTS, LENGTHS)
def test_a_session_lasts_as_long_as_it_does(start: datetime, length: timedelta) -> None:
    assert talk(start, length).duration == length
    local = start.astimezone(BERLIN)
    assert elapsed(local, after(local, length)) == length
    assert after(local, length).tzinfo is BERLIN


@given(NIGHTS, st.integers(-60, 240))
def test_a_delay_is_added_to_the_instant(start: datetime, delay: int) -> None:
    late = replace(talk(start), delay=delay)
    begins, ends = actual_start(late), actual_end(late)
    assert begins is not None
    assert ends is not None
    assert begins.astimezone(UTC) == start + timedelta(minutes=delay)
    assert elapsed(begins, ends) == HALF_AN_HOUR


@given(NIGHTS, NIGHTS)
def test_phase_and_minutes_hang_on_the_instant_whatever_the_zone_of_now(
    start: datetime, now: datetime
) -> None:
    session = talk(start)
    plain = replace(session, start=start, end=start + HALF_AN_HOUR)
    local = now.astimezone(BERLIN)
    assert phase(session, local) is phase(session, now) is phase(plain, now)
    assert minutes_until(start.astimezone(BERLIN), local) == minutes_until(start, now)


def test_a_move_into_the_second_half_past_two_is_a_change() -> None:
    old, new = programme(talk(FIRST)), programme(talk(SECOND))
    found = diff(old, new)
    assert [(c.kind, c.field) for c in found] == [
        (ChangeKind.TIME, "start"),
        (ChangeKind.TIME, "end"),
    ]
    applied = apply(old, delta(old, new)).sessions[0]
    assert same(applied.start, SECOND)
    stamped = [replace(c, at=AUTUMN) for c in found]
    assert same(moves(stamped, new, AUTUMN)["a"].old_start, FIRST)
    assert moves(stamped, old, AUTUMN) == {}


def test_only_what_overlaps_in_fact_is_a_conflict() -> None:
    assert conflicts([talk(FIRST), talk(SECOND, key="b")]) == ()
    across = talk(FIRST, timedelta(hours=1, minutes=15))
    assert len(conflicts([across, talk(SECOND, key="b")])) == 1
    hour = timedelta(hours=1)
    assert len(conflicts([talk(FIRST, hour), talk(FIRST, hour, key="b")])) == 1


@pytest.mark.parametrize(("hours", "urgent"), [(3, True), (3.25, False)])
def test_three_hours_before_is_three_hours(hours: float, urgent: bool) -> None:
    now = programme(replace(talk(SECOND), title="B"))
    (change,) = diff(programme(talk(SECOND)), now)
    before = SECOND.astimezone(UTC) - timedelta(hours=hours)
    assert is_urgent(change, now, before.astimezone(BERLIN)) is urgent


def test_the_same_is_an_instant_and_not_a_time_on_the_clock() -> None:
    assert not same(FIRST, SECOND)
    assert same(SECOND, SECOND.astimezone(UTC))
    assert same(None, None)
    assert not same(None, FIRST)
