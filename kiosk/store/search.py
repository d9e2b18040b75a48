"""Full-text search over the stored sessions: all that hold the words typed, best first.

Every word must be found: as the beginning of a word anywhere in a session, or as part of a
compound in its title, people or room ("programm" finds Bühnenprogramm). A session is as good as
the worst place one of the words was found in (`Place`); equally good ones stand in order of time.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from itertools import repeat
from typing import NamedTuple

from kiosk.programme.folding import SHORTEST_PART, query_terms
from kiosk.store.database import Database, file_name
from kiosk.store.errors import known_errors
from kiosk.store.writing import feed_range

_MOST_TERMS = 24
"""More words than any title has; a pasted page is cut there."""


class Place(IntEnum):
    """Where a word was found, best first."""

    TITLE_START = 0
    TITLE = 1
    TITLE_PART = 2
    PEOPLE = 3
    TRACK_OR_ROOM = 4
    PART = 5
    TEXT = 6


_WORDS = {
    Place.TITLE: "title",
    Place.PEOPLE: "people",
    Place.TRACK_OR_ROOM: "{track room}",
    Place.TEXT: "text",
}
"""The columns of `session_search`, as FTS5 writes a choice of them."""

_PARTS = {Place.TITLE_PART: "title", Place.PART: "{people room}"}
"""The columns of `session_trigram`."""

_RANK = 256
"""More than the places of `_MOST_TERMS` words add up to."""

_ORDER_BITS = 32

_UNKNOWN = -1
"""A session that another process stored since the catalogue was made."""

Term = tuple[str, ...]


class _Catalogue(NamedTuple):
    """The sessions of a feed in order of time; `numbers` gives a row's number in that order.

    Rows are counted from the feed's first possible one and kept as SQLite writes them.
    """

    feed: int
    version: int
    keys: Sequence[str]
    numbers: Mapping[str, int]


class Search:
    """Searches one feed again and again; remembers the sessions' order until the feed changes."""

    def __init__(self, db: Database, source: str) -> None:
        self._db = db
        self.source = source
        self._known: _Catalogue | None = None

    def find(self, text: str) -> tuple[str, ...]:
        """The keys of all sessions that hold all words typed, best first; () when there is none.

        Whatever is typed is looked for as words: quotes and FTS5's operators have no meaning.
        Raises StoreError when the database cannot be read.
        """
        terms = tuple(term for term in query_terms(text) if all(term))[:_MOST_TERMS]
        if not terms:
            return ()
        with known_errors(file_name(self._db)):
            catalogue = self._catalogue()
            if catalogue is None:
                return ()
            ranks = _Asking(self._db, catalogue).ranks(terms)
        # One number each, because sorting 10,000 pairs takes three times as long.
        order = sorted([rank << _ORDER_BITS | number for number, rank in ranks.items()])
        keys, mask = catalogue.keys, (1 << _ORDER_BITS) - 1
        return tuple([keys[number & mask] for number in order])

    def _catalogue(self) -> _Catalogue | None:
        row = self._db.execute(
            "SELECT id, version FROM feeds WHERE source = ?", (self.source,)
        ).fetchone()
        if row is None:
            return None
        known = self._known
        if known is None or (known.feed, known.version) != (row[0], row[1]):
            rows = self._db.execute(
                "SELECT id - ?, key FROM sessions WHERE feed = ?"
                ' ORDER BY "start" IS NULL, "start", position',
                (feed_range(row[0])[0], row[0]),
            ).fetchall()
            numbers = {str(row): number for number, (row, _) in enumerate(rows)}
            known = self._known = _Catalogue(row[0], row[1], [key for _, key in rows], numbers)
        return known


def search(db: Database, source: str, text: str, limit: int = 200) -> tuple[str, ...]:
    """The keys of the best `limit` sessions of one single search; see `Search.find`."""
    return Search(db, source).find(text)[: max(limit, 0)]


class _Asking:
    """Asks the index where words stand.

    Unranked: FTS5's own rank costs three to six times as much, and puts a text that repeats a
    word before a title that has it once.
    """

    def __init__(self, db: Database, catalogue: _Catalogue) -> None:
        self._db = db
        self._ids = feed_range(catalogue.feed)
        self._numbers = catalogue.numbers

    def ranks(self, terms: Sequence[Term]) -> dict[int, int]:
        """The sessions that hold every term, each with its rank: the worst place, then the sum."""
        worst = self._places(terms[0], start=True)
        if len(terms) == 1:
            return worst
        whole = worst
        for term in terms[1:]:
            places = self._places(term)
            whole = {n: place + whole[n] for n, place in places.items() if n in whole}
            worst = {n: max(worst[n], places[n]) for n in whole}
        return {n: place * _RANK + whole[n] for n, place in worst.items()}

    def _places(self, term: Term, *, start: bool = False) -> dict[int, int]:
        """The sessions that hold a term, each with the best place.

        `start`: whether it is the first term, which a title may begin with.
        """
        words = " OR ".join(f'"{folding}"*' for folding in term)
        parts = " OR ".join(f'"{folding}"' for folding in term if len(folding) >= SHORTEST_PART)
        found: dict[int, int] = {}
        for place in reversed(Place):  # better places overwrite worse ones
            if place in _PARTS:
                table, expression = "session_trigram", f"{_PARTS[place]} : ({parts})"
            elif place in _WORDS:
                table, expression = "session_search", f"{_WORDS[place]} : ({words})"
            else:
                first = " OR ".join(f'^ "{folding}"*' for folding in term)
                table, expression = "session_search", f"title : ({first})"
            if (parts or place not in _PARTS) and (start or place is not Place.TITLE_START):
                found.update(dict.fromkeys(self._rows(table, expression), int(place)))
        found.pop(_UNKNOWN, None)
        return found

    def _rows(self, table: str, expression: str) -> Iterable[int]:
        # As one text: 10,000 rows one by one would take twice as long.
        (rows,) = self._db.execute(
            f"SELECT group_concat(rowid - ?) FROM {table}"
            f" WHERE {table} MATCH ? AND rowid BETWEEN ? AND ?",
            (self._ids[0], expression, *self._ids),
        ).fetchone()
        return map(self._numbers.get, rows.split(","), repeat(_UNKNOWN)) if rows else ()
