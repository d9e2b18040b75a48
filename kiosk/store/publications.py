"""Which programme went out under which version number; kept with the journal, never taken back."""

from datetime import UTC, datetime

from kiosk.programme.values import dataclass
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import known_errors
from kiosk.store.session_rows import epoch


@dataclass(frozen=True, slots=True)
class Publication:
    """`version` counts from 1; `at` (UTC, whole seconds) is when its content first went out."""

    version: int
    at: datetime
    content_hash: str


def last_publication(db: Database) -> Publication | None:
    """What went out last; None before the first time. Raises StoreError."""
    with known_errors(file_name(db)):
        row = db.execute(
            "SELECT version, at, content_hash FROM publications ORDER BY version DESC LIMIT 1"
        ).fetchone()
    return None if row is None else Publication(row[0], datetime.fromtimestamp(row[1], UTC), row[2])


def publish(db: Database, content_hash: str, at: datetime) -> Publication:
    """The publication of this content: the last one if it is the same, else the next number.

    Its time never lies before that of the one before, whatever the clock says. Raises StoreError.
    """
    with transaction(db):
        before = last_publication(db)
        if before is not None and before.content_hash == content_hash:
            return before
        instant = max(at, before.at) if before else at
        row = db.execute(
            "INSERT INTO publications (at, content_hash) VALUES (?, ?)",
            (epoch(instant), content_hash),
        )
        seconds = instant.astimezone(UTC).replace(microsecond=0)
        return Publication(int(row.lastrowid or 0), seconds, content_hash)
