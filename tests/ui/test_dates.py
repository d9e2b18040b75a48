"""Days as people write them in either language."""

from datetime import date

import pytest

from kiosk.ui.shared.dates import long_day, short_day, short_month, short_weekday

DAY = date(2022, 12, 7)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("de", ("Mittwoch, 7. Dezember", "Mi., 7. Dez.", "Mi.", "Dez.")),
        ("en", ("Wednesday, 7 December", "Wed 7 Dec", "Wed", "Dec")),
    ],
)
def test_days_are_written_and_shortened_as_in_the_language(
    language: str, written: tuple[str, ...]
) -> None:
    forms = (long_day, short_day, short_weekday, short_month)
    assert tuple(form(DAY, language) for form in forms) == written


def test_a_month_of_three_letters_gets_no_full_stop() -> None:
    assert short_month(date(2022, 5, 1), "de") == "Mai"
