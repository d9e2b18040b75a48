"""The sessions of a feed in order of time, and sets of them: made once for many questions."""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from itertools import compress, repeat
from sys import intern
from typing import NamedTuple

from kiosk.store.database import Database
from kiosk.store.writing import feed_range


class TimeOrder(NamedTuple):
    """The keys of a feed's sessions at one version, by time; those without a time come last.

    `places` says where the session of a row stands among them; rows are counted from the feed's
    first possible one. Sets of sessions are whole numbers with one byte for each, 1 or 0, the
    first session's the lowest: bytes rather than bits because they are made and read in one go.
    """

    feed: int
    version: int
    keys: Sequence[str]
    places: Mapping[int, int]

    @property
    def every(self) -> int:
        """The set of all sessions."""
        return int.from_bytes(b"\1" * len(self.keys), "little")

    def mask(self, rows: Sequence[int]) -> int:
        """The sessions of some rows; rows stored since this order was made are left out."""
        outside = len(self.keys)
        flags = bytearray(outside + 1)
        places = map(self.places.get, rows, repeat(outside))
        deque(map(flags.__setitem__, places, repeat(1)), 0)
        return int.from_bytes(flags[:outside], "little")

    def of(self, mask: int) -> Iterable[str]:
        """The keys of a set of sessions, by time."""
        return compress(self.keys, mask.to_bytes(len(self.keys), "little")) if mask else ()


def time_order(db: Database, source: str, known: TimeOrder | None) -> TimeOrder | None:
    """The order of a feed's sessions; `known` while that is still true, None for unknown feeds."""
    row = db.execute("SELECT id, version FROM feeds WHERE source = ?", (source,)).fetchone()
    if row is None:
        return None
    feed, version = row
    if known is not None and (known.feed, known.version) == (feed, version):
        return known
    rows = db.execute(
        "SELECT id - ?, key FROM sessions WHERE feed = ?"
        ' ORDER BY "start" IS NULL, "start", position',
        (feed_range(feed)[0], feed),
    ).fetchall()
    places = {number: place for place, (number, _) in enumerate(rows)}
    # Interned: the window compares sets of keys with each letter, here by identity.
    return TimeOrder(feed, version, [intern(key) for _, key in rows], places)
