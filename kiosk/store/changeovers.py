"""Where a person means to go from one session to another half way, by feed."""

from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import known_errors


def changeovers(db: Database, source: str) -> frozenset[tuple[str, str]]:
    """The pairs of session keys: the one left, the one gone to. Raises StoreError."""
    with known_errors(file_name(db)):
        rows = db.execute(
            "SELECT session_key, goes_to FROM changeovers WHERE source = ?", (source,)
        ).fetchall()
    return frozenset((one, other) for one, other in rows)


def set_changeover(db: Database, source: str, pair: tuple[str, str], planned: bool) -> None:
    """Keeps a changeover, or forgets it. Raises StoreError."""
    with transaction(db):
        if planned:
            db.execute("INSERT OR IGNORE INTO changeovers VALUES (?, ?, ?)", (source, *pair))
        else:
            db.execute(
                "DELETE FROM changeovers WHERE source = ? AND session_key = ? AND goes_to = ?",
                (source, *pair),
            )
