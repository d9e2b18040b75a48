"""Feeds that are gzip files are read like what is in them, and never unpacked without end."""

import gzip
import tracemalloc
import zlib
from pathlib import Path

import pytest

from kiosk.feeds.bounds import MOST_BYTES
from kiosk.feeds.read import read
from kiosk.feeds.reading import FeedError
from kiosk.feeds.unpack import unpacked

EXAMPLES = ("frab-minimal.xml", "agenda-minimal.json", "ical-plain.ics", "json-ld-page.html")


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_packed_feed_is_read_like_the_plain_one(data: Path, name: str) -> None:
    plain = (data / name).read_bytes()
    assert read(gzip.compress(plain), zone="Europe/Berlin") == read(plain, zone="Europe/Berlin")


def test_what_is_not_packed_stays_as_it_is() -> None:
    for plain in (b"", b"\x1f", b"{}", zlib.compress(b"{}")):
        assert unpacked(plain) is plain


def test_a_bomb_is_refused_before_it_takes_the_memory() -> None:
    bomb = gzip.compress(b" " * (20 * MOST_BYTES))
    tracemalloc.start()
    try:
        with pytest.raises(FeedError, match="16 MiB"):
            read(bomb)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 3 * MOST_BYTES


@pytest.mark.parametrize("end", [12, 40, -1])
def test_a_packed_feed_that_breaks_off_is_refused(data: Path, end: int) -> None:
    packed = gzip.compress((data / EXAMPLES[0]).read_bytes())
    with pytest.raises(FeedError, match="breaks off"):
        read(packed[:end])


def test_a_packed_feed_that_is_damaged_is_refused(data: Path) -> None:
    packed = bytearray(gzip.compress((data / EXAMPLES[0]).read_bytes()))
    packed[len(packed) // 2] ^= 0xFF
    packed[-6] ^= 0xFF
    with pytest.raises(FeedError, match=r"damaged|breaks off"):
        read(bytes(packed))
