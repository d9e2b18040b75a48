"""Cleaning of single values, by example and by law."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.feeds.cleaning import (
    clean_text,
    clean_title,
    clean_url,
    distinct,
    languages,
    parse_duration,
    placeholder,
    track_name,
)

HALF_HOUR = timedelta(minutes=30)


@pytest.mark.parametrize(
    ("given_text", "cleaned"),
    [
        (None, ""),
        ("  a\r\nb\r\r\nc\rd \n", "a\nb\nc\nd"),
        ("tab\tstays\x00\x06\x1b\x85", "tab\tstays"),
        ("half \ud83d a pair", "half  a pair"),
        ("<p>Markup &amp; all</p>", "<p>Markup &amp; all</p>"),
        (12, "12"),
    ],
)
def test_text_loses_controls_and_outer_space_only(given_text: object, cleaned: str) -> None:
    assert clean_text(given_text) == cleaned


@pytest.mark.parametrize(
    ("given_text", "cleaned"),
    [
        ("Moor\u00adlicht\u200b", "Moorlicht"),
        (" zwei\n  Zeilen\u00a0hier ", "zwei Zeilen hier"),
        ("a  b", "a b"),
        ("Familie 👩\u200d🚀", "Familie 👩\u200d🚀"),
        ("plain", "plain"),
        (" x", "x"),
        ("x ", "x"),
        (None, ""),
    ],
)
def test_a_title_is_one_line_without_invisible_marks(given_text: object, cleaned: str) -> None:
    assert clean_title(given_text) == cleaned


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean_title(clean_title(text)) == clean_title(text)
    assert clean_text(clean_text(text)) == clean_text(text)
    assert clean_url(clean_url(text)) == clean_url(text)
    assert "\n" not in clean_title(text)
    clean_text(text).encode()


@pytest.mark.parametrize(
    ("written", "tags"),
    [
        ("de, en", ("de", "en")),
        ("DE", ("de",)),
        ("", ()),
        (None, ()),
        ("deu", ("de",)),
        ("English", ("en",)),
        ("German/Deutsch", ("de",)),
        ("Deutsch und Englisch", ("de", "en")),
        ("de_AT", ("de-AT",)),
        ("de-formal", ("de",)),
        ("zh-hans-cn", ("zh-Hans-CN",)),
        ("es-419", ("es-419",)),
        ("nds", ("nds",)),
        ("en, de, en", ("en", "de")),
        ("mehrsprachig", ()),
        ("n/a", ()),
    ],
)
def test_languages_become_tags(written: str | None, tags: tuple[str, ...]) -> None:
    assert languages(written) == tags


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("https://a.example/x", "https://a.example/x"),
        ("www.a.example/x?y=1#z", "https://www.a.example/x?y=1#z"),
        ("a.example", "https://a.example"),
        ("a.example:8080/x", "https://a.example:8080/x"),
        ("//wiki.a.example/Seite", "https://wiki.a.example/Seite"),
        ("mailto:wer@a.example", "mailto:wer@a.example"),
        ("/system/slides.pdf", "/system/slides.pdf"),
        ("slides.pdf", "slides.pdf"),
        ("siehe Aushang", "siehe Aushang"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        (None, ""),
    ],
)
def test_a_link_gets_its_scheme_only_where_it_is_a_host(written: str | None, url: str) -> None:
    assert clean_url(written) == url


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("90", 90),
        (90, 90),
        ("1:30", 90),
        ("01:30", 90),
        ("0:45", 45),
        ("24:00", 1440),
        ("30:15", 1815),
        ("01:06:30", 1830),
        ("PT1H30M", 90),
        ("P1D", 1440),
        ("1h 30min", 90),
        ("1h30", 90),
        ("45 min", 45),
    ],
)
def test_durations_are_read_in_every_spelling(written: object, minutes: int) -> None:
    assert parse_duration(written) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "written", [None, "", "?", "-30", "soon", "1:2:3:4", "P", "h", "9" * 40, "P999999W"]
)
def test_what_is_no_duration_is_none(written: object) -> None:
    assert parse_duration(written) is None


def test_three_parts_mean_what_fits_the_time_that_is_left() -> None:
    assert parse_duration("00:30:00", HALF_HOUR) == HALF_HOUR
    assert parse_duration("01:06:30", timedelta(hours=2)) == timedelta(minutes=66, seconds=30)
    assert parse_duration("01:06:30", timedelta(days=3)) == timedelta(days=1, hours=6, minutes=30)
    assert parse_duration("01:06:30", timedelta(days=1, hours=6, minutes=30)) == timedelta(
        days=1, hours=6, minutes=30
    )
    # Neither fits: the format's own meaning stays.
    assert parse_duration("01:06:30", timedelta(minutes=5)) == timedelta(
        days=1, hours=6, minutes=30
    )


@given(st.integers(0, 99), st.integers(0, 59))
def test_hours_and_minutes_round_trip(hours: int, minutes: int) -> None:
    assert parse_duration(f"{hours:02d}:{minutes:02d}") == timedelta(hours=hours, minutes=minutes)


def test_a_text_that_repeats_another_is_dropped() -> None:
    assert distinct("Ein  Ofen\nbrennt", "ein Ofen brennt ") == ""
    assert distinct("Ofen", "Ofen und mehr") == "Ofen und mehr"
    assert distinct("", "") == ""
    assert distinct("", "Ofen") == "Ofen"


@pytest.mark.parametrize("title", ["", "?", "...", " … ", "---", "???"])
def test_titles_that_say_nothing_are_placeholders(title: str) -> None:
    assert placeholder(title)


@pytest.mark.parametrize("title", ["C", "42", "Ä?", "Was?"])
def test_short_titles_are_titles(title: str) -> None:
    assert not placeholder(title)


def test_no_track_is_no_track() -> None:
    assert track_name("No Track") == track_name("?") == track_name(None) == ""
    assert track_name(" Wasser & Wind ") == "Wasser & Wind"
