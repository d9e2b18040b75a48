"""Databases in memory, for a screen whose disk cannot be written: what lies there is copied."""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from kiosk.store.database import PROGRAMME_FILE, Database, connect
from kiosk.store.errors import StoreError
from kiosk.store.migrate import make_at_once, migrate
from kiosk.store.schema import PERSONAL, PROGRAMME

_MEMORY = Path(":memory:")


def programme_db_in_memory(folder: Path) -> Database:
    """A copy of the programme cache of a folder, as far as it can be read, else an empty one.

    It takes in new versions like the real one; they are gone with the process. Raises StoreError
    for a cache of a newer version of the program only.
    """
    for ways in (_as_it_lies, _with_its_journal, _without_journal):
        db = connect(_MEMORY)
        try:
            with ways(folder / PROGRAMME_FILE) as kept:
                kept.backup(db)
            db.execute("PRAGMA foreign_keys = ON")
            migrate(db, PROGRAMME_FILE, PROGRAMME)
        except (sqlite3.Error, OSError):
            db.close()
            continue
        except StoreError:
            db.close()
            raise
        return db
    db = connect(_MEMORY)
    make_at_once(db, PROGRAMME)
    return db


def personal_db_in_memory() -> Database:
    """An empty personal database: a screen is nobody's, and nothing of a visitor may stay."""
    db = connect(_MEMORY)
    make_at_once(db, PERSONAL)
    return db


@contextmanager
def _as_it_lies(path: Path) -> Iterator[Database]:
    """Works where the journal's index lies there too, or nothing is in the journal."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
        yield db


@contextmanager
def _with_its_journal(path: Path) -> Iterator[Database]:
    """After a kill what was stored last may be in the journal only, which SQLite reads from a
    folder it can write (sqlite.org/wal.html, "Read-Only Databases")."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        with suppress(FileNotFoundError):
            shutil.copyfile(f"{path}-wal", f"{copy}-wal")
        with closing(sqlite3.connect(copy)) as db:
            yield db


@contextmanager
def _without_journal(path: Path) -> Iterator[Database]:
    """The last resort where nothing at all can be written, not even a temporary file."""
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as db:
        yield db
