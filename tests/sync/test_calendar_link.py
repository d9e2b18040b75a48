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


HERE = "http://127.0.0.1:8360/agenda.json"
OWN = '"my/{selection}.ics"; rel="item"; type="text/calendar"'
PUBLIC = '"https://agenda.example.org/my/{selection}.ics"; rel="item"; type="text/calendar"'
OTHER = '"http://localhost:8360/my/{selection}.ics"; rel="item"; type="text/calendar"'


@pytest.mark.parametrize(
    ("header", "address"),
    [
        (OWN, ""),
        (f"{OWN}, {PUBLIC}", "https://agenda.example.org/"),
        (f"{OWN}, {OTHER}", ""),
        (PUBLIC.replace("https", "javascript"), ""),
    ],
)
def test_of_a_server_on_this_machine_only_what_phones_reach_counts(
    header: str, address: str
) -> None:
    assert calendars_address(HERE, header) == address


def test_who_comes_over_the_network_stays_where_the_feed_is() -> None:
    assert calendars_address(FEED, f"{OWN}, {PUBLIC}") == "https://moor.example/2031/"
