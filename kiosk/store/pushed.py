"""Where entries of ours lie in a calendar on a server, by feed, calendar and UID.

By UID, because it stays when a feed issues new ids; the session's key is noted beside it.
"""

from collections.abc import Mapping

from kiosk.programme.exports import PushedEntry
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import known_errors


def pushed(db: Database, source: str, collection: str) -> dict[str, PushedEntry]:
    """The entries of a feed in a calendar (its address), by UID. Raises StoreError."""
    with known_errors(file_name(db)):
        rows = db.execute(
            """SELECT session_key, uid, url, etag, digest FROM pushed_entries
            WHERE source = ? AND collection = ? ORDER BY session_key""",
            (source, collection),
        ).fetchall()
    return {row[1]: PushedEntry(*row) for row in rows}


def record_pushed(
    db: Database, source: str, collection: str, states: Mapping[str, PushedEntry | None]
) -> None:
    """Remembers what lies there now, by UID; None forgets one. Raises StoreError."""
    with transaction(db):
        db.executemany(
            "DELETE FROM pushed_entries WHERE source = ? AND collection = ? AND uid = ?",
            [(source, collection, uid) for uid in states],
        )
        db.executemany(
            "INSERT OR REPLACE INTO pushed_entries VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (source, collection, e.session_key, e.uid, e.url, e.etag, e.digest)
                for e in states.values()
                if e is not None
            ],
        )
