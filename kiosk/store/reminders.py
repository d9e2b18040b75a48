"""How long before a session a person wants to be reminded, and which reminders were given."""

from collections.abc import Iterable

from kiosk.programme.reminders import Given
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import known_errors


def leads(db: Database, source: str) -> dict[str, int | None]:
    """Minutes before the start by session key, as chosen for single sessions; None is never.

    Raises StoreError.
    """
    with known_errors(file_name(db)):
        rows = db.execute(
            "SELECT session_key, minutes FROM reminder_leads WHERE source = ? ORDER BY session_key",
            (source,),
        ).fetchall()
    return dict(rows)


def set_lead(db: Database, source: str, session_key: str, minutes: int | None) -> None:
    """Chooses the minutes for one session; None is never. Raises StoreError."""
    with transaction(db):
        db.execute(
            "INSERT OR REPLACE INTO reminder_leads VALUES (?, ?, ?)", (source, session_key, minutes)
        )


def forget_lead(db: Database, source: str, session_key: str) -> None:
    """Lets a session have the usual minutes again. Raises StoreError."""
    with transaction(db):
        db.execute(
            "DELETE FROM reminder_leads WHERE source = ? AND session_key = ?", (source, session_key)
        )


def given(db: Database, source: str) -> frozenset[Given]:
    """The reminders that were given, or shown as missed. Raises StoreError."""
    with known_errors(file_name(db)):
        rows = db.execute(
            'SELECT session_key, "start", at FROM reminders_given WHERE source = ?', (source,)
        ).fetchall()
    return frozenset(Given(*row) for row in rows)


def note_given(db: Database, source: str, some: Iterable[Given]) -> frozenset[Given]:
    """Notes reminders as given; gives those that nobody had noted before.

    So of two windows on one folder, one reminds. Raises StoreError.
    """
    fresh = []
    with transaction(db):
        for one in some:
            done = db.execute(
                "INSERT OR IGNORE INTO reminders_given VALUES (?, ?, ?, ?)", (source, *one)
            )
            if done.rowcount == 1:
                fresh.append(one)
    return frozenset(fresh)
