"""What came from a feed and was not believed: kept until something better comes."""

import json
from datetime import UTC, datetime

from kiosk.programme.errors import KnownError
from kiosk.programme.values import dataclass
from kiosk.store import feed_state
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import known_errors, sound_values
from kiosk.store.session_rows import epoch


@dataclass(frozen=True, slots=True)
class Quarantined:
    """The bytes that came at `at` (UTC), and why they were not applied."""

    at: datetime
    reason: KnownError
    content_hash: str
    data: bytes


def quarantined(db: Database, source: str) -> Quarantined | None:
    """What lies in quarantine for a feed: the last that came. Raises StoreError."""
    with known_errors(file_name(db)):
        row = db.execute(
            """SELECT at, reason, q.content_hash, data
            FROM quarantine q JOIN feeds f ON f.id = q.feed WHERE f.source = ?""",
            (source,),
        ).fetchone()
    if row is None:
        return None
    with sound_values(file_name(db)):
        reason = json.loads(row[1])
        return Quarantined(
            datetime.fromtimestamp(row[0], UTC),
            KnownError(reason["text"], **reason["values"]),
            row[2],
            row[3],
        )


def set_apart(db: Database, source: str, found: Quarantined) -> bool:
    """Keeps what was not believed; whether anything was written (the same bytes are kept once)."""
    held = quarantined(db, source)
    if held is not None and held.content_hash == found.content_hash:
        return False
    reason = json.dumps({"text": found.reason.text, "values": found.reason.values})
    with transaction(db):
        db.execute(
            "INSERT OR REPLACE INTO quarantine VALUES (?, ?, ?, ?, ?)",
            (
                feed_state.feed_id(db, source),
                epoch(found.at),
                reason,
                found.content_hash,
                found.data,
            ),
        )
    return True


def release(db: Database, source: str) -> bool:
    """Forgets what lies in quarantine for a feed; writes only when there is something."""
    if quarantined(db, source) is None:
        return False
    with transaction(db):
        db.execute(
            "DELETE FROM quarantine WHERE feed = (SELECT id FROM feeds WHERE source = ?)", (source,)
        )
    return True
