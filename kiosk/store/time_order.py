"""The sessions of a feed in order of time, by their rows: made once for many questions."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import compress
from sys import intern
from typing import NamedTuple

from kiosk.store.database import Database
from kiosk.store.writing import feed_range

_FEW = 16
"""Fewer than one in so many are sorted; of more, going through all of them is faster."""


class TimeOrder(NamedTuple):
    """The rows of a feed at one version, as SQLite writes them, and the keys of their sessions.

    Rows are counted from the feed's first possible one; those without a time come last.
    """

    feed: int
    version: int
    rows: Sequence[str]
    keys: Sequence[str]
    numbers: Mapping[str, int]

    def of(self, rows: set[str]) -> Iterable[str]:
        """The keys of some rows, by time; rows stored since this order was made are left out."""
        if len(rows) * _FEW > len(self.rows):
            return compress(self.keys, map(rows.__contains__, self.rows))
        known = [number for row in rows if (number := self.numbers.get(row)) is not None]
        return map(self.keys.__getitem__, sorted(known))


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
    numbers = {str(number): place for place, (number, _) in enumerate(rows)}
    # Interned: the window compares sets of keys with each letter, here by identity.
    return TimeOrder(feed, version, list(numbers), [intern(key) for _, key in rows], numbers)
