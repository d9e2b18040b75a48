"""How large a feed may be: bytes, pieces they are cut into, entries; more would take all memory."""

from kiosk.feeds.reading import FeedError

MOST_BYTES = 16 * 1024 * 1024
"""The largest feed that is read; the largest real one measured has 2.2 MB."""

MOST_ENTRIES = 40_000
"""Sessions, people and the like in one list; the largest real feed measured has some 900."""

_PIECES: dict[str, tuple[tuple[bytes, int], ...]] = {
    "json": ((b"{", 300), (b"[", 120), (b",", 90), (b":", 40)),
    "xml": ((b"<", 110), (b"=", 250)),
    "ical": ((b"\n", 250), (b"BEGIN", 1000)),
}
"""What begins a piece of a feed, and the bytes of memory one takes, measured roughly."""
_TIMES = 8
_EXTRA = 48 * 1024 * 1024
"""Eight times the feed and 48 MiB: ordinary feeds of any size stay below the first, four megabytes
of "<a/>" do not."""


def refuse_oversized(data: bytes) -> None:
    """Raises FeedError for more than 16 MiB."""
    if len(data) > MOST_BYTES:
        raise FeedError(
            "The feed has {size} MiB; more than {limit} MiB are not read.",
            size=round(len(data) / 1024 / 1024),
            limit=MOST_BYTES // 1024 // 1024,
        )


def refuse_shredded(data: bytes, kind: str) -> None:
    """Raises FeedError for data ("json", "xml", "ical") that would grow far beyond its size."""
    needed = sum(data.count(mark) * size for mark, size in _PIECES[kind])
    if needed > _TIMES * len(data) + _EXTRA:
        raise FeedError("The feed consists of millions of tiny pieces; it is no programme.")


def refuse_crowded(entries: int) -> None:
    """Raises FeedError for more entries in one list than any event has."""
    if entries > MOST_ENTRIES:
        raise FeedError(
            "The feed has {count} entries; more than {limit} are not read.",
            count=entries,
            limit=MOST_ENTRIES,
        )
