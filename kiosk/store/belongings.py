"""What is a person's own of each programme: how much of it there is, and taking it away whole."""

from typing import Any

from kiosk.programme.values import dataclass
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import known_errors

_TABLES = ("stars", "notes", "change_marks")
"""Exported and pushed calendar entries stay: they say what stands in calendars elsewhere."""


@dataclass(frozen=True, slots=True)
class Belongings:
    """How many stars and notes somebody has in a programme."""

    stars: int = 0
    notes: int = 0

    def __bool__(self) -> bool:
        return bool(self.stars or self.notes)


NOTHING = Belongings()


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken away of a programme: the rows of each table."""

    source: str
    rows: tuple[tuple[str, tuple[tuple[Any, ...], ...]], ...]


def belongings(db: Database) -> dict[str, Belongings]:
    """Stars and notes by programme (source); none without any. Raises StoreError."""
    with known_errors(file_name(db)):
        rows = db.execute(
            """SELECT source, sum(kind), sum(1 - kind) FROM (
                SELECT source, 1 AS kind FROM stars
                UNION ALL SELECT source, 0 FROM notes WHERE text <> ''
            ) GROUP BY source ORDER BY source"""
        ).fetchall()
    return {source: Belongings(stars, notes) for source, stars, notes in rows}


def take_belongings(db: Database, source: str) -> Taken:
    """Deletes stars, notes and what was read of a programme; `give_back` undoes it.

    Raises StoreError.
    """
    with transaction(db):
        rows = tuple((table, tuple(_rows(db, table, source))) for table in _TABLES)
        for table in _TABLES:
            db.execute(f"DELETE FROM {table} WHERE source = ?", (source,))
    return Taken(source, rows)


def give_back(db: Database, taken: Taken) -> None:
    """Writes back what was taken away; what was set since then counts. Raises StoreError."""
    with transaction(db):
        for table, rows in taken.rows:
            for row in rows:
                places = ", ".join("?" * len(row))
                db.execute(f"INSERT OR IGNORE INTO {table} VALUES ({places})", row)


def _rows(db: Database, table: str, source: str) -> list[tuple[Any, ...]]:
    return db.execute(f"SELECT * FROM {table} WHERE source = ?", (source,)).fetchall()
