"""Full-text search over the stored sessions: all that hold the words typed, best first.

Every word must be found: as the beginning of a word anywhere in a session, or as part of a
compound in its title, people or room ("programm" finds Bühnenprogramm). A session is as good as
the worst place one of the words was found in: the title's beginning, the title, part of a word in
the title, people, track and room, part of a word there, the text. Equally good ones stand in
order of time.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import repeat
from typing import NamedTuple

from kiosk.programme.folding import SHORTEST_PART, query_terms
from kiosk.store.database import Database, file_name
from kiosk.store.errors import known_errors
from kiosk.store.writing import feed_range

_MOST_TERMS = 24
"""More words than any title has; a pasted page is cut there."""


_ENOUGH = 300
"""With so many hits nobody looks for worse ones: where titles have as many, the others stand in
order of time, and parts of words are looked for only where whole words give fewer."""

_TITLE, _PEOPLE, _NAMES = "title", "{title people}", "{title people track room}"
"""Columns of the index, as FTS5 writes a choice of them; none are all of them."""

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
            order = _Asking(self._db, catalogue).best_first(terms)
        return tuple(map(catalogue.keys.__getitem__, order))

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
        self._answers: dict[tuple[str, str], set[int]] = {}

    def best_first(self, terms: Sequence[Term]) -> list[int]:
        """The sessions that hold every term, by their numbers."""
        order: list[int] = []
        seen: set[int] = {_UNKNOWN}
        for tier in self._tiers(terms, seen):
            fresh = sorted(tier - seen)
            seen.update(fresh)
            order += fresh
        return order

    def _tiers(self, terms: Sequence[Term], seen: set[int]) -> Iterator[set[int]]:
        """From the best places to the worst; `seen` are those that were in the better ones."""
        words = " AND ".join(map(_beginning, terms))
        first = "(" + " OR ".join(f"^ {form}" for form in _forms(terms[0])) + ")"
        with_parts = any(map(_part, terms))
        yield self._words(_TITLE, " AND ".join((first, *map(_beginning, terms[1:]))))
        yield self._words(_TITLE, words)
        if len(seen) < _ENOUGH:
            if with_parts:
                yield self._with_parts(_TITLE, terms)
            yield self._words(_PEOPLE, words)
            yield self._words(_NAMES, words)
        every = self._words("", words)
        if with_parts and len(every) < _ENOUGH:
            yield self._with_parts("", terms) - every
        yield every

    def _words(self, columns: str, expression: str) -> set[int]:
        return self._ask("session_search", columns, expression)

    def _with_parts(self, columns: str, terms: Sequence[Term]) -> set[int]:
        """The sessions in which each term begins a word or, if long enough, is part of one."""
        found: set[int] | None = None
        for term in sorted(terms, key=_part, reverse=True):  # the rare ones first
            here = self._words(columns, _beginning(term))
            if part := _part(term):
                here = here | self._ask("session_trigram", columns, part)
            found = here if found is None else found & here
            if not found:
                break
        return found or set()

    def _ask(self, table: str, columns: str, expression: str) -> set[int]:
        asked = f"{columns} : ({expression})" if columns else expression
        if (table, asked) in self._answers:
            return self._answers[table, asked]
        # As one text: 10,000 rows one by one would take twice as long.
        (rows,) = self._db.execute(
            f"SELECT group_concat(rowid - ?) FROM {table}"
            f" WHERE {table} MATCH ? AND rowid BETWEEN ? AND ?",
            (self._ids[0], asked, *self._ids),
        ).fetchone()
        found = set(map(self._numbers.get, rows.split(","), repeat(_UNKNOWN))) if rows else set()
        self._answers[table, asked] = found
        return found


def _forms(term: Term) -> list[str]:
    """The foldings of a word as beginnings, for FTS5; they hold word characters only."""
    return [f'"{folding}"*' for folding in term]


def _beginning(term: Term) -> str:
    return "(" + " OR ".join(_forms(term)) + ")"


def _part(term: Term) -> str:
    """The foldings as parts of words; "" where they are too short for that."""
    return " OR ".join(f'"{folding}"' for folding in term if len(folding) >= SHORTEST_PART)
