"""The staff's journal copied to a file while it is in use, and put back from one."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from kiosk.programme.errors import KnownError
from kiosk.store.database import Database, connect
from kiosk.store.errors import BrokenDatabaseError, StoreError, known_errors
from kiosk.store.journal import JOURNAL_FILE, open_journal
from kiosk.store.session_rows import epoch

_NUMBERED = ("entries", "publications", "drafts", "acts")
_HOLDERS = ("tokens", "stage_phones")
_AHEAD = 1000
"""How far numbers go on where nobody can say how far they had come."""


Ended = dict[str, list[tuple[int, str]]]
"""When, and the hash of the secret, by table."""


class BackupError(KnownError):
    """A backup cannot be written, or what is to be put back is none."""


def back_up_journal(folder: Path, target: Path) -> None:
    """Writes the journal as it is at this moment into a new file, whole or not at all.

    The server may run meanwhile. Raises BackupError, StoreError.
    """
    if target.exists():
        raise BackupError("{file} is there already and is not overwritten.", file=str(target))
    if not target.parent.is_dir():
        raise BackupError("There is no folder {folder}.", folder=str(target.parent))
    unfinished = target.with_name(f"{target.name}.unfinished")
    with closing(open_journal(folder)) as db, _writing(target):
        unfinished.unlink(missing_ok=True)
        _copy(db, unfinished)
        _flush(unfinished)
        unfinished.rename(target)


def restore_journal(folder: Path, backup: Path, now: datetime) -> Path | None:
    """Puts a backup in the journal's place; gives where the one before was kept, if there was one.

    No server may work on the folder. Numbers go on behind those that were given out meanwhile, so
    that neither a screen nor somebody at a desk takes an old state for one they have seen; the
    next edition has a new version. Who lost a right meanwhile does not get it back. Raises
    BackupError, StoreError.
    """
    place = folder / JOURNAL_FILE
    coming = folder / f"{JOURNAL_FILE}.coming"
    _fetch(backup, folder, coming)
    reached, ended = _reached(place), _ended(place)
    with closing(connect(coming)) as db, known_errors(str(coming)):
        _go_on_behind(db, reached, now)
        _keep_ended(db, ended)
        db.execute("PRAGMA journal_mode = DELETE")
    _flush(coming)
    kept = _kept(place) if place.exists() else None
    with _writing(place):
        if kept is not None:
            # Its last changes may lie beside it; a copy has them all.
            _keep(place, kept)
        for suffix in ("-wal", "-shm"):
            place.with_name(place.name + suffix).unlink(missing_ok=True)
        coming.replace(place)
    return kept


def _fetch(backup: Path, folder: Path, coming: Path) -> None:
    """A copy of the backup in the data folder, found sound and brought to the present schema."""
    if not backup.is_file():
        raise BackupError("There is no file {file}.", file=str(backup))
    with _writing(coming):
        folder.mkdir(parents=True, exist_ok=True)
        coming.unlink(missing_ok=True)
        coming.write_bytes(backup.read_bytes())
    try:
        with known_errors(str(backup)), closing(connect(coming)) as db:
            sound = db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master")}
    except BrokenDatabaseError:
        sound, tables = False, set()
    if not sound or not {"entries", "publications"} <= tables:
        _away(coming)
        raise BackupError("{file} is no backup of a journal, or is damaged.", file=str(backup))
    try:
        open_journal(folder, coming.name).close()
    except StoreError:
        _away(coming)
        raise


def _reached(place: Path) -> dict[str, int] | None:
    """The highest numbers of the journal that goes; None where it cannot be read."""
    if not place.exists():
        return {}
    try:
        with known_errors(str(place)), closing(connect(place)) as db:
            return dict(db.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    except StoreError:
        return None


def _ended(place: Path) -> Ended:
    """Which tokens and phones lost their right in the journal that goes, as far as it can tell."""
    found: Ended = {}
    if place.exists():
        with suppress(StoreError), known_errors(str(place)), closing(connect(place)) as db:
            for table in _HOLDERS:
                if db.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone():
                    select = f"SELECT revoked_at, hash FROM {table} WHERE revoked_at IS NOT NULL"
                    found[table] = db.execute(select).fetchall()
    return found


def _keep_ended(db: Database, ended: Ended) -> None:
    db.execute("BEGIN IMMEDIATE")
    for table, rows in ended.items():
        db.executemany(f"UPDATE {table} SET revoked_at = ? WHERE hash = ?", rows)
    db.execute("DELETE FROM stage_codes")  # they may have been used meanwhile
    db.execute("COMMIT")


def _go_on_behind(db: Database, reached: dict[str, int] | None, now: datetime) -> None:
    own = dict(db.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    db.execute("BEGIN IMMEDIATE")
    for table in _NUMBERED:
        before = own.get(table, 0)
        number = before + _AHEAD if reached is None else max(before, reached.get(table, 0))
        db.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, number))
    # Content like that of the last publication is another version all the same.
    db.execute(
        "INSERT INTO publications (at, content_hash) VALUES "
        "((SELECT max(coalesce(max(at), 0), ?) FROM publications), 'restored')",
        (epoch(now),),
    )
    db.execute("COMMIT")


def _kept(place: Path) -> Path:
    number = 1
    while (target := place.with_name(f"{place.name}.replaced-{number}")).exists():
        number += 1
    return target


def _keep(place: Path, kept: Path) -> None:
    try:
        with closing(connect(place)) as db:
            _copy(db, kept)
    except sqlite3.DatabaseError:
        kept.unlink(missing_ok=True)
        place.rename(kept)


def _copy(db: Database, target: Path) -> None:
    with closing(sqlite3.connect(target)) as copy:
        db.backup(copy)
        # One file without others beside it, wherever it is taken.
        copy.execute("PRAGMA journal_mode = DELETE")


def _away(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """On disk, the file's name as well."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    # Where folders cannot be opened (Windows), the name is on disk with the file.
    with suppress(OSError):
        handle = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        with known_errors(str(path)):
            yield
    except OSError as error:
        raise BackupError(
            "{file} cannot be written ({reason}).",
            file=str(path),
            reason=error.strerror or str(error),
        ) from error
