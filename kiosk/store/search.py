"""Full-text search over the stored sessions, best first.

Every word must be found: as the beginning of a word anywhere in a session, or, behind those, as
part of a compound in its title, people or room ("programm" finds Bühnenprogramm).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.programme.folding import query_terms
from kiosk.store.database import Database, file_name
from kiosk.store.errors import known_errors
from kiosk.store.writing import feed_range

_TRIGRAM = 3
"""The trigram index knows no shorter parts."""

_MOST_TERMS = 24
"""More words than any title has; a pasted page is cut there."""

_TIERS = ("title :", "{title people track room} :", "")
"""FTS5's column filters, from the title alone to everything."""

Terms = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A session that was found; the lower `rank`, the better (parts of compounds are > 0)."""

    session_key: str
    rank: float


def search(db: Database, source: str, text: str, limit: int = 200) -> tuple[Hit, ...]:
    """The sessions that hold all the words typed, best first; () when no word was typed.

    Whatever is typed is looked for as words: quotes and FTS5's operators have no meaning.
    Raises StoreError when the database cannot be read.
    """
    terms = tuple(term for term in query_terms(text) if all(term))[:_MOST_TERMS]
    if not terms or limit <= 0:
        return ()
    with known_errors(file_name(db)):
        row = db.execute("SELECT id FROM feeds WHERE source = ?", (source,)).fetchone()
        if row is None:
            return ()
        hits = _by_words(db, feed_range(row[0]), terms, limit)
        if len(hits) < limit and any(_has_trigram(term) for term in terms):
            found = {hit.session_key for hit in hits}
            parts = _by_parts(db, feed_range(row[0]), terms, limit)
            hits.extend(hit for hit in parts if hit.session_key not in found)
    return tuple(hits[:limit])


def _by_words(db: Database, ids: tuple[int, int], terms: Terms, limit: int) -> list[Hit]:
    """Sessions in which each term begins a word.

    When the titles alone, or all names, give enough, the long texts are left unread: they could
    only add worse hits, and ranking a letter that stands in every text takes three times as long.
    """
    expression = " AND ".join(_prefixes(term) for term in terms)
    for columns in _TIERS:
        hits = _ranked(db, ids, f"{columns} ({expression})", limit)
        if len(hits) >= limit:
            break
    return hits


def _ranked(db: Database, ids: tuple[int, int], expression: str, limit: int) -> list[Hit]:
    rows = db.execute(
        """SELECT s.key, f.rank FROM (
            SELECT rowid, rank FROM session_search
            WHERE session_search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rank LIMIT ?
        ) f JOIN sessions s ON s.id = f.rowid ORDER BY f.rank, s.position""",
        (expression, *ids, limit),
    )
    return [Hit(key, rank) for key, rank in rows]


def _by_parts(db: Database, ids: tuple[int, int], terms: Terms, limit: int) -> list[Hit]:
    """Sessions in which each term is the beginning of a word or part of one."""
    clauses: list[str] = []
    values: list[str | int] = []
    for term in terms:
        clause = (
            "id IN (SELECT rowid FROM session_search WHERE session_search MATCH ?"
            " AND rowid BETWEEN ? AND ?"
        )
        values.extend((_prefixes(term), *ids))
        if _has_trigram(term):
            clause += (
                " UNION ALL SELECT rowid FROM session_trigram WHERE session_trigram MATCH ?"
                " AND rowid BETWEEN ? AND ?"
            )
            values.extend((_parts(term), *ids))
        clauses.append(clause + ")")
    rows = db.execute(
        f"SELECT key FROM sessions WHERE {' AND '.join(clauses)} ORDER BY position LIMIT ?",
        (*values, limit),
    )
    return [Hit(key, float(number)) for number, (key,) in enumerate(rows, 1)]


def _prefixes(term: Sequence[str]) -> str:
    """The foldings of one word as an FTS5 expression; they hold word characters only."""
    return "(" + " OR ".join(f'"{folding}"*' for folding in term) + ")"


def _parts(term: Sequence[str]) -> str:
    return " OR ".join(f'"{folding}"' for folding in term if len(folding) >= _TRIGRAM)


def _has_trigram(term: Sequence[str]) -> bool:
    return any(len(folding) >= _TRIGRAM for folding in term)
