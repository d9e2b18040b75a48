"""Settings of the person: names and texts."""

from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import known_errors


def setting(db: Database, name: str) -> str | None:
    """The value of a setting; None when it was never set. Raises StoreError."""
    with known_errors(file_name(db)):
        row = db.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def set_setting(db: Database, name: str, value: str | None) -> None:
    """Sets a setting, or forgets it (None). Raises StoreError."""
    with transaction(db):
        if value is None:
            db.execute("DELETE FROM settings WHERE name = ?", (name,))
        else:
            db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, value))
