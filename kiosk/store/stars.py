"""The stars a person gave, by feed and session, and what the starred sessions looked like."""

from collections.abc import Mapping
from datetime import UTC, datetime

from kiosk.programme.stars import Priority, Star, Traits
from kiosk.store import traits
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import known_errors
from kiosk.store.session_rows import epoch


def stars(db: Database, source: str) -> dict[str, Star]:
    """The stars of a feed by session key, oldest first; those of sessions long gone as well."""
    with known_errors(file_name(db)):
        rows = db.execute(
            """SELECT session_key, priority, at FROM stars
            WHERE source = ? ORDER BY at, session_key""",
            (source,),
        ).fetchall()
    return {
        key: Star(key, Priority(priority), datetime.fromtimestamp(at, UTC))
        for key, priority, at in rows
    }


def set_star(
    db: Database,
    source: str,
    session_key: str,
    priority: Priority | None,
    at: datetime,
    looks: Traits | None = None,
) -> None:
    """Stars a session, changes its priority or takes the star away (None); `at` is aware.

    The time of the first star is kept when only the priority changes; how the session `looks` is
    noted where given. Raises StoreError.
    """
    with transaction(db):
        if priority is None:
            db.execute(
                "DELETE FROM stars WHERE source = ? AND session_key = ?", (source, session_key)
            )
            return
        db.execute(
            """INSERT INTO stars (source, session_key, priority, at) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET priority = excluded.priority""",
            (source, session_key, priority.value, epoch(at)),
        )
        if looks is not None:
            traits.note(db, traits.STARS, source, {session_key: looks})


def note_traits(db: Database, source: str, looks: Mapping[str, Traits]) -> None:
    """Notes what starred sessions look like now, by key; others are passed over.

    Raises StoreError.
    """
    with transaction(db):
        traits.note(db, traits.STARS, source, looks)
