"""Reading in a process of its own gives the same, and can be cancelled."""

import threading
import time
from pathlib import Path

import pytest

from kiosk.feeds.reading import FeedError
from kiosk.sync import parse, parse_apart
from kiosk.sync.fetched import FetchCancelledError
from kiosk.sync.parse import read_here, reader_apart
from kiosk.sync.parse_apart import read_apart

SCHEDULE = """<?xml version="1.0"?>
<schedule><conference><title>Probefestival</title><acronym>probe</acronym>
<time_zone_name>Europe/Berlin</time_zone_name></conference>
<day index="1" date="2022-12-07"><room name="Saal">
<event id="1" guid="11111111-1111-4111-8111-111111111111"><title>Die Mühle</title>
<date>2022-12-07T10:00:00+01:00</date><start>10:00</start><duration>00:45</duration>
<room>Saal</room></event></room></day></schedule>""".encode()


def test_it_reads_the_same_as_here() -> None:
    apart = read_apart(SCHEDULE, "test", None, threading.Event())
    assert apart == read_here(SCHEDULE, "test", None)
    assert apart.programme.sessions[0].title == "Die Mühle"


def test_an_unreadable_feed_gives_the_same_error() -> None:
    with pytest.raises(FeedError) as here:
        read_here(b"<html>", "test", None)
    with pytest.raises(FeedError) as apart:
        read_apart(b"<html>", "test", None, threading.Event())
    assert (apart.value.text, apart.value.values) == (here.value.text, here.value.values)


def test_cancel_ends_the_reading_process() -> None:
    cancel = threading.Event()
    threading.Timer(0.05, cancel.set).start()
    begin = time.monotonic()
    events = b"<event/>" * 3_000_000
    with pytest.raises(FetchCancelledError):
        read_apart(b"<schedule>" + events, "test", None, cancel)
    assert time.monotonic() - begin < 1.5


def test_a_process_that_dies_is_a_known_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parse_apart.sys, "executable", "/bin/false")
    with pytest.raises(FeedError, match="ended with code 1"):
        read_apart(SCHEDULE, "test", None, threading.Event())


def test_small_feeds_are_read_without_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parse_apart.sys, "executable", "/bin/false")
    assert reader_apart(threading.Event())(SCHEDULE, "test", None).format == "frab-xml"
    with pytest.raises(FeedError, match="ended with code"):
        reader_apart(threading.Event())(SCHEDULE + b" " * parse.APART_FROM, "test", None)


def test_the_real_schedule_reads_the_same_apart(real_feeds: Path) -> None:
    data = (real_feeds / "frab-xml" / "fosdem2024.xml").read_bytes()
    apart = reader_apart(threading.Event())(data, "fosdem", None)
    assert apart == read_here(data, "fosdem", None)
