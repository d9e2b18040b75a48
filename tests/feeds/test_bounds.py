"""Feeds that would grow far beyond their size in memory are refused; those below the bounds fit."""

import tracemalloc
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from benchmarks.fuzz.trial import MOST_EXTRA, MOST_TIMES
from benchmarks.synthetic import programme
from kiosk.feeds.bounds import MOST_ENTRIES, refuse_shredded
from kiosk.feeds.read import read
from kiosk.feeds.reading import FeedError
from kiosk.feeds.write import write

KIBI = 1024
MEBI = 1024 * KIBI

_EVENT = b"BEGIN:VEVENT\r\nSUMMARY:a\r\nDTSTART:20221207T090000Z\r\n"
_AGENDA = b'{"format":"festival-agenda/1","event":{"title":"x","time_zone":"UTC"},"sessions":['
_ROOM = b'<schedule><day><room name="r">'
SHAPES = {
    "empty elements": (b"<schedule>", b"<a/>", b"</schedule>"),
    "attributes": (b"<schedule>", b'<a b=""/>', b"</schedule>"),
    "sessions in XML": (_ROOM, b"<event><title>a</title></event>", b"</room></day></schedule>"),
    "lists": (b'{"schedule":{"conference":{"days":[', b"[],", b"[]]}}}"),
    "objects": (_AGENDA, b"{},", b"{}]}"),
    "sessions in JSON": (_AGENDA, b'{"title":"a"},', b'{"title":"a"}]}'),
    "numbers": (b'{"sessions":[],"speakers":[],"categories":[', b"1.5,", b"1]}"),
    "lines": (b"BEGIN:VCALENDAR\n" + _EVENT, b"A:\n", b"END:VEVENT\nEND:VCALENDAR\n"),
    "entries": (b"BEGIN:VCALENDAR\n", _EVENT + b"END:VEVENT\n", b"END:VCALENDAR\n"),
    "dates": (
        b"BEGIN:VCALENDAR\n" + _EVENT + b"RDATE:",
        b"20221208T090000Z,",
        b"20221208T090000Z\nEND:VEVENT\nEND:VCALENDAR\n",
    ),
}


def shaped(name: str, size: int) -> bytes:
    first, piece, last = SHAPES[name]
    return first + piece * ((size - len(first) - len(last)) // len(piece)) + last


@pytest.mark.parametrize("name", ["lists", "lines", "entries"])
def test_few_tiny_pieces_fit_the_memory_they_may_take(name: str) -> None:
    data = shaped(name, 320 * KIBI)
    tracemalloc.start()
    try:
        with suppress(FeedError):
            read(data)
    finally:
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < MOST_TIMES * len(data) + MOST_EXTRA


@pytest.mark.parametrize("name", sorted(SHAPES.keys() - {"dates"}))
def test_megabytes_of_tiny_pieces_are_refused_before_they_are_read(name: str) -> None:
    data = shaped(name, 12 * MEBI)
    tracemalloc.start()
    try:
        with pytest.raises(FeedError, match=r"tiny pieces|entries; more than"):
            read(data)
    finally:
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    # Once recoded, for recognising its format: no tree of it was made.
    assert peak < 2 * len(data) + MEBI


def test_dates_beyond_any_use_are_left_out() -> None:
    reading = read(shaped("dates", 128 * KIBI))
    assert 1 <= len(reading.programme.sessions) <= MOST_ENTRIES


@pytest.mark.parametrize(
    ("name", "kind"),
    [("frab-xml", "xml"), ("frab-json", "json"), ("ical", "ical"), ("agenda-json", "json")],
)
def test_an_ordinary_feed_of_any_size_is_read(name: str, kind: str) -> None:
    data = write(programme(300, 20), name, stamp=datetime(2022, 12, 1, tzinfo=UTC))
    assert len(read(data).programme.sessions) == 300
    refuse_shredded(data * (16 * MEBI // len(data)), kind)


@pytest.mark.parametrize("name", ["sessions in XML", "sessions in JSON", "entries"])
def test_more_sessions_than_any_event_has_are_refused(name: str) -> None:
    size = (MOST_ENTRIES + 100) * len(SHAPES[name][1])
    with pytest.raises(FeedError, match=r"\d+ entries; more than 40000|tiny pieces"):
        read(shaped(name, size))


def test_findings_are_listed_up_to_a_bound_and_say_so() -> None:
    entries = b",".join([b"7"] * 12_000)
    reading = read(_AGENDA + b'{"title":"a"},' + entries + b"]}")
    assert len(reading.problems) == 10_001
    assert reading.problems[-1].kind == "more-findings"
    assert "10000" in reading.problems[-1].message
    assert reading.skipped == 12_000
