"""The notes a person wrote about sessions, by feed and session; they outlive the star."""

from collections.abc import Mapping
from datetime import datetime

from kiosk.programme.stars import Traits
from kiosk.store import traits
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import known_errors
from kiosk.store.session_rows import epoch


def notes(db: Database, source: str) -> dict[str, str]:
    """The notes of a feed by session key; those of sessions long gone as well.

    Raises StoreError.
    """
    with known_errors(file_name(db)):
        rows = db.execute(
            "SELECT session_key, text FROM notes WHERE source = ? ORDER BY session_key", (source,)
        ).fetchall()
    return dict(rows)


def set_note(
    db: Database,
    source: str,
    session_key: str,
    text: str,
    modified: datetime,
    looks: Traits | None = None,
) -> None:
    """Keeps the note of a session as plain text, a blank one not; `modified` is aware.

    How the session `looks` is noted where given. Raises StoreError.
    """
    with transaction(db):
        if not text.strip():
            db.execute(
                "DELETE FROM notes WHERE source = ? AND session_key = ?", (source, session_key)
            )
            return
        db.execute(
            """INSERT INTO notes (source, session_key, text, modified) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET text = excluded.text, modified = excluded.modified""",
            (source, session_key, text, epoch(modified)),
        )
        if looks is not None:
            traits.note(db, traits.NOTES, source, {session_key: looks})


def note_looks(db: Database, source: str, looks: Mapping[str, Traits]) -> None:
    """Notes what sessions with a note look like now, by key; others are passed over.

    Raises StoreError.
    """
    with transaction(db):
        traits.note(db, traits.NOTES, source, looks)
