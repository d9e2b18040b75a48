"""The feed server's screens: how they enrol, and what is kept of them over a restart.

Apart from the journal, which is precious: this is written all the time, and can be lost.
"""

import secrets
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from kiosk.programme.screen_receipts import Shown
from kiosk.programme.values import dataclass
from kiosk.store.database import (
    Database,
    connect,
    file_name,
    make_folder,
    set_aside,
    transaction,
)
from kiosk.store.errors import BrokenDatabaseError, known_errors
from kiosk.store.migrate import migrate
from kiosk.store.one_time_codes import (
    CODE_LIVES,
    as_shown,
    as_typed,
    fresh_code,
    hash_of,
    not_valid,
)
from kiosk.store.screens_schema import SCREENS
from kiosk.store.session_rows import epoch

SCREENS_FILE = "screens.db"

_PREFIX = "fs_"
_BYTES = 32


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine with screens that enrolled: its number, and the secret, told only now."""

    number: int
    secret: str


@dataclass(frozen=True, slots=True)
class ScreenRow:
    """What is kept of a screen: texts that the server understands; `at` in UTC."""

    key: str
    receipt: str
    at: datetime
    assignment: str | None


def open_screens(folder: Path) -> Database:
    """screens.db in `folder`, made when absent; a damaged one is set aside. Raises StoreError."""
    make_folder(folder)
    path = folder / SCREENS_FILE
    try:
        return _open(path)
    except BrokenDatabaseError:
        set_aside(path)
        return _open(path)


def new_code(db: Database, at: datetime) -> str:
    """A code with which one machine can enrol within the hour, as people type it: ABCD-EFGH.

    Raises StoreError.
    """
    code = fresh_code()
    with transaction(db):
        db.execute("DELETE FROM codes WHERE expires_at < ?", (epoch(at),))
        db.execute("INSERT INTO codes VALUES (?, ?, NULL)", (hash_of(code), epoch(at + CODE_LIVES)))
    return as_shown(code)


def enrol(db: Database, code: str, at: datetime) -> Machine:
    """Takes a code, however it is typed, for good. Raises CodeError, StoreError."""
    plain = as_typed(code)
    secret = _PREFIX + secrets.token_urlsafe(_BYTES)
    with transaction(db):
        used = db.execute(
            "UPDATE codes SET used_at = ? WHERE hash = ? AND used_at IS NULL AND expires_at >= ?",
            (epoch(at), hash_of(plain), epoch(at)),
        )
        if not used.rowcount:
            raise not_valid()
        made = db.execute(
            "INSERT INTO machines (hash, made_at) VALUES (?, ?)", (hash_of(secret), epoch(at))
        )
    return Machine(int(made.lastrowid or 0), secret)


def machine_of(db: Database, secret: str) -> int | None:
    """The number of the machine behind a secret; None for none. Raises StoreError."""
    with known_errors(file_name(db)):
        row = db.execute("SELECT id FROM machines WHERE hash = ?", (hash_of(secret),)).fetchone()
    return None if row is None else int(row[0])


def keep(db: Database, rows: Iterable[ScreenRow], shown: Iterable[Shown] = ()) -> None:
    """Keeps what is known of screens, and appends what they had on the glass. Raises StoreError."""
    with transaction(db):
        db.executemany(
            "INSERT INTO shown (key, version, view, since) VALUES (?, ?, ?, ?)",
            ((s.key, s.version, s.view, round(s.since.timestamp() * 1000)) for s in shown),
        )
        db.executemany(
            "INSERT OR REPLACE INTO screens (key, receipt, at, assignment) VALUES (?, ?, ?, ?)",
            ((row.key, row.receipt, epoch(row.at), row.assignment) for row in rows),
        )


def forget(db: Database, key: str, machine: int | None) -> None:
    """Keeps nothing of a screen any more but when it showed what; a machine whose last screen it
    was (`machine`) has to enrol again. Raises StoreError."""
    with transaction(db):
        db.execute("DELETE FROM screens WHERE key = ?", (key,))
        db.execute("DELETE FROM machines WHERE id = ?", (machine,))


def kept(db: Database) -> tuple[ScreenRow, ...]:
    """What was kept. Raises StoreError."""
    with known_errors(file_name(db)):
        rows = db.execute(
            "SELECT key, receipt, at, assignment FROM screens ORDER BY key"
        ).fetchall()
    return tuple(ScreenRow(k, r, datetime.fromtimestamp(at, UTC), a) for k, r, at, a in rows)


def shown(db: Database, version: str) -> tuple[Shown, ...]:
    """Which screens had a version on their glass since when, the first first. Raises StoreError."""
    with known_errors(file_name(db)):
        rows = db.execute(
            "SELECT key, version, view, since FROM shown WHERE version = ? ORDER BY since, id",
            (version,),
        ).fetchall()
    return tuple(Shown(k, v, w, datetime.fromtimestamp(at / 1000, UTC)) for k, v, w, at in rows)


def _open(path: Path) -> Database:
    db: Database | None = None
    try:
        with known_errors(str(path)):
            db = connect(path)
            migrate(db, SCREENS_FILE, SCREENS)
    except BaseException:
        if db is not None:
            db.close()
        raise
    return db
