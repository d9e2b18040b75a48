"""Full-text search over the stored sessions: all that hold the words typed, best first.

Every word must be found: as the beginning of a word anywhere in a session, or as part of a
compound in its title, people or room ("programm" finds Bühnenprogramm). A session is as good as
the worst place one of the words was found in: the title's beginning, the title, part of a word in
the title, people, track and room, part of a word there, the text. Equally good ones stand in
order of time.
"""

import json
from collections.abc import Iterator, Sequence

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

_REMEMBERED = 128
"""Answers of the index kept, each a byte a session: a word stays while others are typed behind
it, and letters are taken back as often as typed."""

_WORDS, _PARTS = "session_search", "session_trigram"

_TITLE, _PEOPLE, _NAMES = "title", "people", "{track room}"
_EVERYWHERE = ""
"""Columns of the index, as FTS5 writes a choice of them."""

Term = tuple[str, ...]


def search(db: Database, source: str, text: str, limit: int = 200) -> tuple[str, ...]:
    """The keys of the best `limit` sessions of one single search; see `Search.find`."""
    return Search(db, source).find(text)[: max(limit, 0)]


class Search:
    """Searches one feed again and again; what it remembers is good until the feed changes."""

    def __init__(self, db: Database, source: str) -> None:
        self._db = db
        self.source = source
        self._order: TimeOrder | None = None
        self._known: dict[str, int] = {}

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
                self._order, self._known = order, {}
            if order is None:
                return ()
            return tuple(_Question(self._db, order, terms, self._known).best_first())


class _Question:
    """Asks the index where the words stand, word by word; `known` has the answers.

    They are sets as `TimeOrder.mask` makes them: what two words have in common takes
    microseconds, where FTS5 would read both words' entries anew with each letter of the second.
    Unranked: its rank costs three to six times as much, and puts a text that repeats a word before
    a title that has it once.
    """

    def __init__(
        self, db: Database, order: TimeOrder, terms: Sequence[Term], known: dict[str, int]
    ) -> None:
        self._db = db
        self._order = order
        self._terms = terms
        self._with_parts = any(map(_part, terms))
        self._known = known
        self._seen = 0

    def best_first(self) -> list[str]:
        """The keys of the sessions that hold every term."""
        keys: list[str] = []
        for mask in self._from_the_best():
            keys.extend(self._order.of(mask & ~self._seen))
            self._seen |= mask
        return keys

    def _from_the_best(self) -> Iterator[int]:
        """Place by place; those of a worse one may have been seen in a better one."""
        first, *others = self._terms
        start = " OR ".join(f"^ {form}" for form in _forms(first))
        yield self._ask(_WORDS, _TITLE, start) & self._all(others, _TITLE)
        yield self._all(self._terms, _TITLE)
        if self._with_parts and self._seen.bit_count() < _ENOUGH:
            yield self._parts(_TITLE)
        for columns in ((_TITLE, _PEOPLE), (_TITLE, _PEOPLE, _NAMES)):
            if self._seen.bit_count() < _ENOUGH:
                yield self._all(self._terms, *columns)
        if self._seen == self._order.every:
            return
        every = self._all(self._terms, _EVERYWHERE)
        if self._with_parts and every.bit_count() < _ENOUGH:
            yield self._parts(_EVERYWHERE) & ~every
        yield every

    def _all(self, terms: Sequence[Term], *columns: str) -> int:
        """The sessions in which each term begins a word, whichever of the columns it stands in."""
        found = self._order.every
        for term in terms:
            here = 0
            for column in columns:
                here |= self._begins(term, column)
            found &= here
            if not found:
                break
        return found

    def _parts(self, columns: str) -> int:
        """The sessions in which each term begins a word or, if long enough, is part of one."""
        found = self._order.every
        for term in sorted(self._terms, key=_part, reverse=True):  # those without parts last
            here = self._begins(term, columns)
            if part := _part(term):
                here |= self._ask(_PARTS, columns, part)
            found &= here
            if not found:
                break
        return found

    def _begins(self, term: Term, columns: str) -> int:
        return self._ask(_WORDS, columns, " OR ".join(_forms(term)))

    def _ask(self, table: str, columns: str, expression: str) -> int:
        asked = f"{columns} : ({expression})" if columns else expression
        name = f"{table} {asked}"
        known = self._known.get(name)
        if known is None:
            first, last = feed_range(self._order.feed)
            # As one text: 10,000 rows one by one would take three times as long.
            (rows,) = self._db.execute(
                f"SELECT group_concat(rowid - ?) FROM {table}"
                f" WHERE {table} MATCH ? AND rowid BETWEEN ? AND ?",
                (first, asked, first, last),
            ).fetchone()
            known = self._order.mask(json.loads(f"[{rows or ''}]"))
            self._known[name] = known
            if len(self._known) > _REMEMBERED:
                del self._known[next(iter(self._known))]
        return known


def _forms(term: Term) -> list[str]:
    """The foldings of a word as beginnings, for FTS5; they hold word characters only."""
    return [f'"{folding}"*' for folding in term]


def _part(term: Term) -> str:
    """The foldings as parts of words; "" where they are too short for that."""
    return " OR ".join(f'"{folding}"' for folding in term if len(folding) >= SHORTEST_PART)
