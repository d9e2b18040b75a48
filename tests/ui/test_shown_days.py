"""Which days the programme page shows."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.days import Day
from kiosk.ui.attendee.programme_page.shown_days import ShownDays

FIRST = date(2031, 5, 2)


def days(count: int, first: date = FIRST) -> list[Day]:
    begin = datetime(first.year, first.month, first.day, 4, tzinfo=UTC)
    one = timedelta(days=1)
    return [Day(first + n * one, begin + n * one, begin + (n + 1) * one) for n in range(count)]


def shown(count: int, today: date | None = None) -> ShownDays:
    made = ShownDays()
    made.take(days(count), today)
    return made


def test_it_begins_with_today_or_else_with_the_first_day() -> None:
    assert shown(3).day == FIRST
    assert shown(3, FIRST + timedelta(days=1)).day == date(2031, 5, 3)
    assert shown(3, FIRST + timedelta(days=9)).day == FIRST
    assert shown(0, FIRST).day is None
    assert shown(0).bounds is None


def test_another_programme_keeps_the_day_if_it_has_it() -> None:
    made = shown(3)
    made.choose(date(2031, 5, 4))
    made.take(days(4, date(2031, 5, 3)), FIRST)
    assert made.day == date(2031, 5, 4)
    assert made.bounds is not None
    assert made.bounds.date == date(2031, 5, 4)
    made.take(days(1), None)
    assert made.day == FIRST


def test_all_days_are_for_the_list_and_for_more_than_one_day() -> None:
    made = shown(2)
    made.choose(None)
    assert made.chosen(as_list=True) is None
    assert made.chosen(as_list=False) == FIRST, "the plan shows one day"
    assert made.shows(date(2031, 5, 3), as_list=True)
    assert not made.shows(date(2031, 5, 3), as_list=False)
    made.take(days(1), None)
    assert made.chosen(as_list=True) == FIRST


def test_a_filter_of_days_goes_to_one_of_them_or_in_the_list_to_all() -> None:
    made = shown(3)
    made.narrow([])
    assert (made.day, made.all_days) == (FIRST, False)
    made.narrow(["2031-05-03"])
    assert (made.day, made.all_days) == (date(2031, 5, 3), False)
    made.narrow(["2031-05-02", "2031-05-04"])
    assert (made.day, made.all_days) == (FIRST, True)
    made.narrow(["2031-09-09"])
    assert made.day == FIRST, "a day that is not there leads nowhere"


def test_in_the_list_all_days_stand_before_the_first() -> None:
    made = shown(2)
    assert made.step(-1, as_list=True)
    assert made.chosen(as_list=True) is None
    assert not made.step(-1, as_list=True)
    assert made.step(1, as_list=True)
    assert made.chosen(as_list=True) == FIRST
    assert not made.step(-1, as_list=False)


@given(count=st.integers(1, 6), steps=st.lists(st.sampled_from((-1, 1))), as_list=st.booleans())
def test_a_step_and_the_step_back_end_where_they_began(
    count: int, steps: list[int], as_list: bool
) -> None:
    made = shown(count)
    for way in steps:
        before = made.chosen(as_list=as_list)
        if made.step(way, as_list=as_list):
            assert made.chosen(as_list=as_list) != before
            assert made.step(-way, as_list=as_list)
            assert made.chosen(as_list=as_list) == before
            made.step(way, as_list=as_list)
