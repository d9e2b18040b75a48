"""Opens the two databases of the data folder: the programme cache and the personal one.

A connection may be handed from thread to thread but is used by one at a time (after the start one
worker owns it).
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from kiosk.store.backup import back_up, backups
from kiosk.store.errors import BrokenDatabaseError, StoreError, known_errors
from kiosk.store.migrate import migrate
from kiosk.store.schema import PERSONAL, PROGRAMME

Database = sqlite3.Connection

PROGRAMME_FILE = "programme.db"
PERSONAL_FILE = "personal.db"

_BUSY_TIMEOUT = 5.0
"""Seconds to wait while another process writes."""


def open_programme_db(folder: Path) -> Database:
    """The programme cache in `folder`, made when absent.

    A damaged file is set aside as programme.db.broken-N and an empty one takes its place: the
    cache can be rebuilt from the feed. Raises StoreError when the folder cannot be written or
    the file comes from a newer version.
    """
    make_folder(folder)
    path = folder / PROGRAMME_FILE
    try:
        return _open_programme(path)
    except BrokenDatabaseError:
        set_aside(path)
        return _open_programme(path)


def open_personal_db(folder: Path) -> Database:
    """The personal database in `folder`, made when absent; backed up before each migration.

    Raises StoreError when the folder cannot be written, the file comes from a newer version, or
    is damaged: it is precious and therefore never replaced without a person's word.
    """
    make_folder(folder)
    path = folder / PERSONAL_FILE
    db: Database | None = None
    try:
        with known_errors(str(path)):
            db = connect(path)
            migrate(db, PERSONAL_FILE, PERSONAL, before=partial(back_up, path))
    except BrokenDatabaseError as error:
        _close(db)
        raise _broken_personal(path, error) from error
    except BaseException:
        _close(db)
        raise
    return db


def replace_broken_programme_db(db: Database, folder: Path) -> Database:
    """Closes a cache in which damage was found while reading, sets it aside and opens a new one.

    The next sync fills it; the change record is lost with the old file. Raises StoreError.
    """
    db.close()
    set_aside(folder / PROGRAMME_FILE)
    return open_programme_db(folder)


def set_aside(path: Path) -> Path:
    """Renames a damaged database (with its journal) to the first free name .broken-N."""
    number = 1
    while (target := path.with_name(f"{path.name}.broken-{number}")).exists():
        number += 1
    path.rename(target)
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return target


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """One write transaction: everything or nothing. Raises StoreError for a full disk, a lock."""
    with known_errors(file_name(db)):
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise


@contextmanager
def snapshot(db: Database) -> Iterator[None]:
    """Several reads of one state, whatever another process stores meanwhile. Raises StoreError."""
    with known_errors(file_name(db)):
        db.execute("BEGIN")
        try:
            yield
        finally:
            db.execute("ROLLBACK")


def file_name(db: Database) -> str:
    """The path of an open database."""
    return str(db.execute("PRAGMA database_list").fetchone()[2])


def _open_programme(path: Path) -> Database:
    db: Database | None = None
    try:
        with known_errors(str(path)):
            db = connect(path)
            migrate(db, PROGRAMME_FILE, PROGRAMME)
    except BaseException:
        _close(db)
        raise
    return db


def connect(path: Path) -> Database:
    """A connection with the settings all of ours have. Raises sqlite3.Error."""
    # isolation_level None: transactions begin where the code says so, never by themselves.
    db = sqlite3.connect(path, timeout=_BUSY_TIMEOUT, isolation_level=None, check_same_thread=False)
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA foreign_keys = ON")
        # A first import of some 900 sessions writes 5 MB: no checkpoint, hence no fsync, in it.
        db.execute("PRAGMA wal_autocheckpoint = 4000")
    except BaseException:
        db.close()
        raise
    return db


def _close(db: Database | None) -> None:
    if db is not None:
        db.close()


def make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            "The data folder {folder} cannot be made ({reason}). "
            "Choose another one with --data-dir.",
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error


def _broken_personal(path: Path, error: BrokenDatabaseError) -> BrokenDatabaseError:
    kept = backups(path)
    if not kept:
        return BrokenDatabaseError(
            "{file} with your stars and settings is damaged ({reason}) and there is no backup. "
            "It was left as it is; move it away to start anew.",
            file=str(path),
            reason=error.values["reason"],
        )
    return BrokenDatabaseError(
        "{file} with your stars and settings is damaged ({reason}). It was left as it is; "
        "the newest backup is {backup}: put it in its place to go on.",
        file=str(path),
        reason=error.values["reason"],
        backup=str(kept[-1]),
    )
