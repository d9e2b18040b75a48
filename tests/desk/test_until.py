"""Which instant a time of day is, until which a correction counts."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from ui.hall import EVENT, NOON, at

from kiosk.desk.until import until_instant

ZONE = ZoneInfo("Europe/Berlin")
TODAY, TOMORROW, YESTERDAY = date(2022, 12, 8), date(2022, 12, 9), date(2022, 12, 7)


@pytest.mark.parametrize(
    ("typed", "day", "meant"),
    [
        (time(16), TODAY, at("16:00")),
        (time(16), TOMORROW, datetime(2022, 12, 9, 16, tzinfo=ZONE)),
        (time(0, 30), TODAY, datetime(2022, 12, 9, 0, 30, tzinfo=ZONE)),
        (time(11), TODAY, datetime(2022, 12, 9, 11, tzinfo=ZONE)),
        (time(12), TODAY, datetime(2022, 12, 9, 12, tzinfo=ZONE)),
        (time(16), YESTERDAY, at("16:00")),
    ],
)
def test_it_is_on_the_day_it_is_about_and_never_over(
    typed: time, day: date, meant: datetime
) -> None:
    assert until_instant(typed, day, EVENT, ZONE, NOON) == meant


def test_in_the_night_clocks_are_put_back_the_time_is_still_to_come() -> None:
    now = datetime(2022, 10, 30, 2, 30, tzinfo=ZONE, fold=1)
    found = until_instant(time(3), date(2022, 10, 29), EVENT, ZONE, now)
    assert found.timestamp() - now.timestamp() == 30 * 60
