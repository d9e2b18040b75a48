"""Where a server says that it makes calendars of selections."""

import pytest

from kiosk.sync.calendar_link import calendars_address

FEED = "https://moor.example/2031/agenda.json"


@pytest.mark.parametrize(
    ("header", "address"),
    [
        ('"my/{selection}.ics"; rel="item"; type="text/calendar"', "https://moor.example/2031/"),
        ('"../my/{selection}.ics"; type="text/calendar"', "https://moor.example/"),
        ('"/my/{selection}.ics"; rel="item";type="text/calendar"', "https://moor.example/"),
        (
            '"/{user}"; rel="author", "my/{selection}.ics"; type="text/calendar"',
            "https://moor.example/2031/",
        ),
        ('"https://attacker.example/my/{selection}.ics"; type="text/calendar"', ""),
        ('"my/{selection}.ics"; rel="item"', ""),
        ("", ""),
        ('"', ""),
    ],
)
def test_only_a_calendar_of_the_feeds_own_origin_counts(header: str, address: str) -> None:
    assert calendars_address(FEED, header) == address
