"""Odd values that fuzzing found: each was read as something that could not be kept."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.feeds.assemble import Cast
from kiosk.feeds.cleaning import makeshift_title
from kiosk.feeds.frab_times import parse_instant
from kiosk.feeds.read import read
from kiosk.feeds.text_guard import load_json
from kiosk.feeds.zones import known_zone


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2022-12-07T10:00:00.070Z", datetime(2022, 12, 7, 10, tzinfo=UTC)),
        ("2022-12-07T10:00:00+01:00:00.5", None),
        ("0001-01-01T00:00:00Z", None),
        ("9999-12-31T23:59:59-12:00", None),
    ],
)
def test_an_instant_has_whole_seconds_and_a_year_of_ours(
    text: str, instant: datetime | None
) -> None:
    assert parse_instant(text) == instant


@pytest.mark.parametrize(
    "name", ["a/" * 900 + "b", "a" + ".a" * 3000, "../../etc/passwd", "\x00", "."]
)
def test_a_name_no_zone_has_is_not_looked_for(name: str) -> None:
    assert known_zone(name) is None


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        (rb'"\ud83c\udfaa"', "🎪"),
        (rb'"x\ud83cy"', "x\ufffdy"),
        (rb'"\udfaa"', "\ufffd"),
        (rb'"\ud83c\ud83c\udfaa"', "\ufffd🎪"),
    ],
)
def test_half_a_character_is_replaced_and_a_whole_one_kept(written: bytes, read_as: str) -> None:
    assert load_json(written) == read_as


def test_a_makeshift_title_says_something_and_has_no_space_at_its_end() -> None:
    assert makeshift_title("\u200b\n...", "–", "Wir " * 30) == ("Wir " * 20).strip()
    assert makeshift_title("", "...") == "..."
    assert makeshift_title("", "\n") == ""


def test_keys_are_one_line_without_controls() -> None:
    cast = Cast()
    assert cast.room("Steg", "\u200b") == "steg"
    assert cast.room("Ofen", " a \x00b") == "a b"


def test_a_calendar_value_nested_a_thousandfold_is_read(data: Path) -> None:
    text = (data / "xcal-rfc6321.xml").read_text("utf-8")
    deep = "<date-time>" * 2000 + "</date-time>" * 2000
    start = text.index("<dtstart>") + len("<dtstart>")
    damaged = text[:start] + deep + text[text.index("</dtstart>") :]
    assert read(damaged.encode()).programme.sessions
