"""Server-sent events: the grammar, however the bytes are cut."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sync.event_stream import LONGEST, Event, EventStream, TooLongEventError

SAID = (
    "\ufeffretry: 2500\n\n"
    ": a comment\r\n"
    "event: version\r\nid: 47\r\ndata: 47\r\n\r\n"
    "data\n\n"
    "data:one\ndata: two\n\n"
    "event: nothing\n\n"
    "unknown: field\rid: 48\rdata: ümlaut\r\r"
).encode()
EVENTS = [
    Event("version", "47"),
    Event("message", ""),
    Event("message", "one\ntwo"),
    Event("message", "ümlaut"),
]


@given(st.lists(st.integers(0, len(SAID)), max_size=12))
def test_bytes_give_the_same_events_however_they_are_cut(cuts: list[int]) -> None:
    stream = EventStream()
    places = [0, *sorted(cuts), len(SAID)]
    found: list[Event] = []
    for begin, end in pairwise(places):
        found += stream.take(SAID[begin:end])
    # A last carriage return may be half a line end: what follows tells.
    found += stream.take(b":")
    assert found == EVENTS
    assert (stream.last_id, stream.retry) == ("48", 2.5)


@pytest.mark.parametrize("retry", [b"soon", b"-1", b"1e3", "²".encode(), b"9" * 40, b""])
def test_a_retry_that_is_no_number_of_milliseconds_is_passed_over(retry: bytes) -> None:
    stream = EventStream()
    stream.take(b"retry: " + retry + b"\n\n")
    assert stream.retry is None


def test_an_id_counts_when_its_event_is_whole_and_never_with_a_zero_byte() -> None:
    stream = EventStream("46")
    stream.take(b"id: 47\ndata: 47\n")
    assert stream.last_id == "46"
    stream.take(b"\nid: 4\x008\ndata: x\n\n")
    assert stream.last_id == "47"
    stream.take(b"id\n\n")
    assert stream.last_id == ""


@pytest.mark.parametrize("endless", [b"x" * 1000, b"data: x" + b"x" * 993 + b"\n"])
def test_what_does_not_end_is_given_up(endless: bytes) -> None:
    stream = EventStream()
    for _ in range(LONGEST // 1000 - 1):
        stream.take(endless)
    with pytest.raises(TooLongEventError):
        stream.take(endless * 3)
