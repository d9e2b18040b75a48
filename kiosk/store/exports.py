"""What was last exported to the calendar, by feed and session: the memory behind SEQUENCE."""

from collections.abc import Iterable
from datetime import UTC, datetime

from kiosk.programme.exports import ExportedEntry
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import known_errors
from kiosk.store.session_rows import epoch


def exported(db: Database, source: str) -> dict[str, ExportedEntry]:
    """The exported entries of a feed by session key; `modified` in UTC. Raises StoreError."""
    with known_errors(file_name(db)):
        rows = db.execute(
            """SELECT session_key, uid, sequence, content, modified, cancelled
            FROM exported_entries WHERE source = ? ORDER BY session_key""",
            (source,),
        ).fetchall()
    return {
        key: ExportedEntry(
            key, uid, sequence, content, datetime.fromtimestamp(modified, UTC), bool(cancelled)
        )
        for key, uid, sequence, content, modified, cancelled in rows
    }


def record_export(db: Database, source: str, entries: Iterable[ExportedEntry]) -> None:
    """Remembers entries as they went out, in one transaction; others stay. Raises StoreError."""
    with transaction(db):
        db.executemany(
            "INSERT OR REPLACE INTO exported_entries VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    source,
                    e.session_key,
                    e.uid,
                    e.sequence,
                    e.content,
                    epoch(e.modified),
                    e.cancelled,
                )
                for e in entries
            ],
        )
