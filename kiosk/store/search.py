"""Full-text search over the stored sessions: all that hold the words typed, best first.

Every word must be found: as the beginning of a word anywhere in a session, or as part of a
compound in its title, people or room ("programm" finds Bühnenprogramm). A session is as good as
the worst place one of the words was found in: the title's beginning, the title, part of a word in
the title, people, track and room, part of a word there, the text. Equally good ones stand in
order of time.
"""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from kiosk.programme.folding import SHORTEST_PART, query_terms
from kiosk.store.database import Database, file_name
from kiosk.store.errors import known_errors
from kiosk.store.time_order import TimeOrder, time_order
from kiosk.store.writing import feed_range

_MOST_TERMS = 24
"""More words than any title has; a pasted page is cut there."""

_ENOUGH = 300
"""With so many hits nobody looks for worse ones: where the better places have as many, the others
stand in order of time, and parts of words are looked for only where whole words give fewer."""

_REMEMBERED = 32
"""Answers kept: letters are taken back as often as typed, and the first words stay."""
_SMALL = 3000
"""Rows; larger answers to parts of a question are not worth their memory."""

_TITLE, _PEOPLE, _NAMES = "title", "{title people}", "{title people track room}"
"""Columns of the index, as FTS5 writes a choice of them; none are all of them."""

Term = tuple[str, ...]
_K = TypeVar("_K")
_V = TypeVar("_V")


def search(db: Database, source: str, text: str, limit: int = 200) -> tuple[str, ...]:
    """The keys of the best `limit` sessions of one single search; see `Search.find`."""
    return Search(db, source).find(text)[: max(limit, 0)]


class Search:
    """Searches one feed again and again; what it remembers is good until the feed changes."""

    def __init__(self, db: Database, source: str) -> None:
        self._db = db
        self.source = source
        self._order: TimeOrder | None = None
        self._found: dict[tuple[Term, ...], tuple[str, ...]] = {}
        self._rows: dict[str, set[str]] = {}

    def find(self, text: str) -> tuple[str, ...]:
        """The keys of all sessions that hold all words typed, best first; () when there is none.

        Whatever is typed is looked for as words: quotes and FTS5's operators have no meaning.
        Raises StoreError when the database cannot be read.
        """
        terms = tuple(term for term in query_terms(text) if all(term))[:_MOST_TERMS]
        if not terms:
            return ()
        with known_errors(file_name(self._db)):
            order = time_order(self._db, self.source, self._order)
            if order is not self._order:
                self._order, self._found, self._rows = order, {}, {}
            if order is None:
                return ()
            found = self._found.get(terms)
            if found is None:
                found = tuple(_Question(self._db, order, terms, self._rows).best_first())
                _remember(self._found, terms, found)
        return found


class _Question:
    """Asks the index where the words stand.

    Unranked: FTS5's own rank costs three to six times as much, and puts a text that repeats a
    word before a title that has it once.
    """

    def __init__(
        self, db: Database, order: TimeOrder, terms: Sequence[Term], known: dict[str, set[str]]
    ) -> None:
        self._db = db
        self._order = order
        self._terms = terms
        self._words = " AND ".join(map(_beginning, terms))
        self._with_parts = any(map(_part, terms))
        self._known = known

    def best_first(self) -> list[str]:
        """The keys of the sessions that hold every term."""
        keys: list[str] = []
        seen: set[str] = set()
        for rows in self._better(seen):
            fresh = rows - seen
            seen |= fresh
            keys.extend(self._order.of(fresh))
        if len(seen) == len(self._order.rows):
            return keys
        every = self._beginnings("", self._words)
        if self._with_parts and len(every) < _ENOUGH:
            keys.extend(self._order.of(self._parts("") - every - seen))
        keys.extend(self._order.of(every - seen))
        return keys

    def _better(self, seen: set[str]) -> Iterator[set[str]]:
        """Title and names, from the best places on; `seen` are those of the better ones."""
        first, *others = self._terms
        start = "(" + " OR ".join(f"^ {form}" for form in _forms(first)) + ")"
        yield self._beginnings(_TITLE, " AND ".join((start, *map(_beginning, others))))
        yield self._beginnings(_TITLE, self._words)
        if self._with_parts and len(seen) < _ENOUGH:
            yield self._parts(_TITLE)
        for columns in (_PEOPLE, _NAMES):
            if len(seen) < _ENOUGH:
                yield self._beginnings(columns, self._words)

    def _beginnings(self, columns: str, expression: str) -> set[str]:
        return self._ask("session_search", columns, expression)

    def _parts(self, columns: str) -> set[str]:
        """The sessions in which each term begins a word or, if long enough, is part of one."""
        found: set[str] | None = None
        for term in sorted(self._terms, key=_part, reverse=True):  # those without parts last
            here = self._beginnings(columns, _beginning(term))
            if part := _part(term):
                here = here | self._ask("session_trigram", columns, part)
            found = here if found is None else found & here
            if not found:
                break
        return found or set()

    def _ask(self, table: str, columns: str, expression: str) -> set[str]:
        asked = f"{columns} : ({expression})" if columns else expression
        name = f"{table} {asked}"
        known = self._known.get(name)
        if known is not None:
            return known
        first, last = feed_range(self._order.feed)
        # As one text: 10,000 rows one by one would take twice as long.
        (rows,) = self._db.execute(
            f"SELECT group_concat(rowid - ?) FROM {table}"
            f" WHERE {table} MATCH ? AND rowid BETWEEN ? AND ?",
            (first, asked, first, last),
        ).fetchone()
        found = set(rows.split(",")) if rows else set()
        if len(found) < _SMALL:
            _remember(self._known, name, found)
        return found


def _remember(kept: dict[_K, _V], key: _K, value: _V) -> None:
    """Keeps a value, and lets go of the one kept longest where there are many."""
    kept[key] = value
    if len(kept) > _REMEMBERED:
        del kept[next(iter(kept))]


def _forms(term: Term) -> list[str]:
    """The foldings of a word as beginnings, for FTS5; they hold word characters only."""
    return [f'"{folding}"*' for folding in term]


def _beginning(term: Term) -> str:
    return "(" + " OR ".join(_forms(term)) + ")"


def _part(term: Term) -> str:
    """The foldings as parts of words; "" where they are too short for that."""
    return " OR ".join(f'"{folding}"' for folding in term if len(folding) >= SHORTEST_PART)
