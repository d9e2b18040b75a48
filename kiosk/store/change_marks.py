"""What of a feed's change record a person has read, and what a notice has told them already."""

from collections.abc import Iterable
from typing import Literal

from kiosk.programme.inbox import Mark
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import known_errors

_Column = Literal["seen", "told"]


def seen(db: Database, source: str) -> frozenset[Mark]:
    """What was read. Raises StoreError."""
    return _with(db, source, "seen")


def told(db: Database, source: str) -> frozenset[Mark]:
    """What a notice told. Raises StoreError."""
    return _with(db, source, "told")


def set_seen(db: Database, source: str, marks: Iterable[Mark], read: bool) -> None:
    """Marks changes as read, or as not. Raises StoreError."""
    _set(db, source, "seen", marks, read)


def set_told(db: Database, source: str, marks: Iterable[Mark]) -> None:
    """Marks changes as told. Raises StoreError."""
    _set(db, source, "told", marks, True)


def _with(db: Database, source: str, column: _Column) -> frozenset[Mark]:
    with known_errors(file_name(db)):
        rows = db.execute(
            f"SELECT subject, version, at FROM change_marks WHERE source = ? AND {column}",
            (source,),
        ).fetchall()
    return frozenset(Mark(*row) for row in rows)


def _set(db: Database, source: str, column: _Column, marks: Iterable[Mark], value: bool) -> None:
    with transaction(db):
        db.executemany(
            f"""INSERT INTO change_marks (source, subject, version, at, {column})
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET {column} = excluded.{column}""",
            [(source, *mark, int(value)) for mark in marks],
        )
