"""The stars a person gave, by feed and session, and what the starred sessions looked like."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from kiosk.programme.stars import Priority, Star, Traits
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import known_errors, sound_values
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


def star_traits(db: Database, source: str) -> dict[str, Traits]:
    """What the starred sessions of a feed looked like, by key, as far as it was noted.

    Raises StoreError.
    """
    with known_errors(file_name(db)):
        rows = db.execute(
            """SELECT session_key, title, "start", room, people FROM stars
            WHERE source = ? AND title != '' ORDER BY session_key""",
            (source,),
        ).fetchall()
    with sound_values(file_name(db)):
        return {
            key: Traits(
                title,
                None if start is None else datetime.fromtimestamp(start, UTC),
                room,
                tuple(json.loads(people)),
            )
            for key, title, start, room, people in rows
        }


def set_star(
    db: Database,
    source: str,
    session_key: str,
    priority: Priority | None,
    at: datetime,
    traits: Traits | None = None,
) -> None:
    """Stars a session, changes its priority or takes the star away (None); `at` is aware.

    The time of the first star is kept when only the priority changes; `traits` are noted where
    given. Raises StoreError.
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
        if traits is not None:
            _note(db, source, {session_key: traits})


def note_traits(db: Database, source: str, traits: Mapping[str, Traits]) -> None:
    """Notes what starred sessions look like now, by key; others are passed over.

    Raises StoreError.
    """
    with transaction(db):
        _note(db, source, traits)


def _note(db: Database, source: str, traits: Mapping[str, Traits]) -> None:
    db.executemany(
        """UPDATE stars SET title = ?, "start" = ?, room = ?, people = ?
        WHERE source = ? AND session_key = ?""",
        [
            (t.title, epoch(t.start), t.room, json.dumps(t.people, ensure_ascii=False), source, key)
            for key, t in traits.items()
        ],
    )
