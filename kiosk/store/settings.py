"""Settings of the person: names and texts."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.store.database import PERSONAL_FILE, Database, file_name, transaction
from kiosk.store.errors import known_errors


def setting(db: Database, name: str) -> str | None:
    """The value of a setting; None when it was never set. Raises StoreError."""
    with known_errors(file_name(db)):
        row = db.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def setting_at_start(folder: Path, name: str) -> str | None:
    """A setting before the databases of a folder are opened; None where it cannot be had.

    Whoever opens the databases after it says what is wrong with them.
    """
    path = folder / PERSONAL_FILE
    if not path.exists():
        return None
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as db:
            row = db.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
    except sqlite3.Error:
        return None
    return None if row is None else str(row[0])


def set_setting(db: Database, name: str, value: str | None) -> None:
    """Sets a setting, or forgets it (None). Raises StoreError."""
    with transaction(db):
        if value is None:
            db.execute("DELETE FROM settings WHERE name = ?", (name,))
        else:
            db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, value))
