"""Programme days: what is past midnight, and days of 23, 24 and 25 hours."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import ZONES, programmes

from kiosk.programme.days import day_bounds, days, programme_day, session_day
from kiosk.programme.model import Event, Programme, Session

MINUTE = timedelta(minutes=1)
BERLIN = ZoneInfo("Europe/Berlin")
CHANGES = st.sampled_from([time(0), time(2, 30), time(4), time(6, 30)])
INSTANTS = st.one_of(
    st.integers(0, 7 * 24 * 60).map(lambda n: datetime(2022, 10, 27, tzinfo=UTC) + n * MINUTE),
    st.integers(0, 14 * 24 * 60).map(lambda n: datetime(2023, 3, 23, tzinfo=UTC) + n * MINUTE),
)
MORE_ZONES = st.sampled_from([*ZONES, "America/Havana", "Asia/Beirut"])


@pytest.mark.parametrize(
    ("clock", "day"),
    [((8, 23, 59), 8), ((9, 0, 30), 8), ((9, 3, 59), 8), ((9, 4, 0), 9), ((8, 4, 0), 8)],
)
def test_the_night_belongs_to_the_evening_before(clock: tuple[int, int, int], day: int) -> None:
    instant = datetime(2022, 12, *clock, tzinfo=BERLIN)
    assert programme_day(instant, BERLIN, time(4)) == date(2022, 12, day)
    assert programme_day(instant.astimezone(UTC), BERLIN, time(4)) == date(2022, 12, day)


def test_a_feed_whose_days_begin_at_nine_does_not_make_breakfast_yesterday() -> None:
    for hour, day in ((5, 3), (6, 4), (8, 4), (9, 4)):
        instant = datetime(2024, 2, 4, hour, 30, tzinfo=BERLIN)
        assert programme_day(instant, BERLIN, time(9)) == date(2024, 2, day), hour


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", date(2022, 10, 29), 25),
        ("Europe/Berlin", date(2022, 10, 30), 24),
        ("Europe/Berlin", date(2023, 3, 25), 23),
        ("Australia/Lord_Howe", date(2022, 10, 1), 23.5),
        ("Australia/Lord_Howe", date(2023, 4, 1), 24.5),
        ("UTC", date(2022, 10, 29), 24),
    ],
)
def test_a_day_in_which_clocks_change_has_another_length(
    zone: str, day: date, hours: float
) -> None:
    bounds = day_bounds(Event("e", "E", zone=zone), day)
    assert bounds.end - bounds.start == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("utc", "zone", "day"),
    [
        # The clocks show 02:10 twice; the day changes at the first 02:30.
        (datetime(2022, 10, 30, 0, 10, tzinfo=UTC), "Europe/Berlin", date(2022, 10, 29)),
        (datetime(2022, 10, 30, 1, 10, tzinfo=UTC), "Europe/Berlin", date(2022, 10, 30)),
        # 02:30 is skipped: 01:30 UTC is when it would have been.
        (datetime(2023, 3, 26, 1, 10, tzinfo=UTC), "Europe/Berlin", date(2023, 3, 25)),
        (datetime(2023, 3, 26, 1, 30, tzinfo=UTC), "Europe/Berlin", date(2023, 3, 26)),
    ],
)
def test_a_day_change_while_clocks_change_happens_once(utc: datetime, zone: str, day: date) -> None:
    event = Event("e", "E", zone=zone, day_change=time(2, 30))
    assert programme_day(utc, event.tz, event.day_change) == day
    bounds = day_bounds(event, day)
    assert bounds.start <= utc < bounds.end


@given(INSTANTS, MORE_ZONES, CHANGES)
def test_an_instant_lies_within_its_own_day(instant: datetime, zone: str, change: time) -> None:
    event = Event("e", "E", zone=zone, day_change=change)
    bounds = day_bounds(event, programme_day(instant, event.tz, change))
    assert bounds.start <= instant < bounds.end


@given(st.dates(date(2022, 1, 1), date(2023, 12, 31)), MORE_ZONES, CHANGES)
def test_days_follow_each_other_without_a_gap(day: date, zone: str, change: time) -> None:
    event = Event("e", "E", zone=zone, day_change=change)
    assert day_bounds(event, day).end == day_bounds(event, day + timedelta(days=1)).start


@given(programmes())
def test_every_session_with_a_day_has_it_in_the_programme(programme: Programme) -> None:
    found = [d.date for d in days(programme)]
    assert found == sorted(set(found))
    for session in programme.sessions:
        day = session_day(programme, session)
        assert day is None or day in found
        assert (session.start is None and session.day is None) == (day is None)


def test_the_events_own_days_are_there_without_sessions() -> None:
    event = Event("e", "E", first_day=date(2022, 12, 7), last_day=date(2022, 12, 9))
    assert [d.date.day for d in days(Programme(event))] == [7, 8, 9]


@pytest.mark.parametrize("last", [date(2022, 12, 6), date(2922, 12, 9)])
def test_days_that_are_a_slip_are_not_filled_up(last: date) -> None:
    event = Event("e", "E", first_day=date(2022, 12, 7), last_day=last)
    session = Session("s", "S", day=date(2022, 12, 8))
    assert [d.date.day for d in days(Programme(event, sessions=(session,)))] == [8]
