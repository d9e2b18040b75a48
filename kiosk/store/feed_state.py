"""What is known about a feed beside its content: our version, validators, last contacts."""

from dataclasses import replace
from datetime import UTC, datetime

from kiosk.programme.values import dataclass
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import known_errors
from kiosk.store.session_rows import epoch


@dataclass(frozen=True, slots=True)
class FeedState:
    """The state of one feed; instants in UTC.

    `version` is our own count ("Stand"): it rises by one with each change of content that was
    applied, 0 is nothing stored. `etag` and `last_modified` are kept exactly as sent (RFC 9110
    section 8.8). `checked_at` is the last attempt, `contacted_at` the last time the feed
    answered, `changed_at` when the present content was applied. `followed` is where the schedule
    lies when the source is a web page that points to it (the validators are then the schedule's),
    `page_read_at` when the page was last read. A check that finds nothing new writes nothing: its
    state lives in memory until `put` or the next change.
    """

    source: str
    version: int = 0
    feed_version: str = ""
    etag: str = ""
    last_modified: str = ""
    content_hash: str = ""
    checked_at: datetime | None = None
    contacted_at: datetime | None = None
    changed_at: datetime | None = None
    followed: str = ""
    page_read_at: datetime | None = None


def get(db: Database, source: str) -> FeedState:
    """The stored state of a feed; version 0 when it was never stored. Raises StoreError."""
    with known_errors(file_name(db)):
        row = db.execute(
            """SELECT version, feed_version, etag, last_modified, content_hash,
                checked_at, contacted_at, changed_at, followed, page_read_at
                FROM feeds WHERE source = ?""",
            (source,),
        ).fetchone()
    if row is None:
        return FeedState(source)
    state = FeedState(source, *row[:5], *(_instant(seconds) for seconds in row[5:8]))
    return replace(state, followed=row[8], page_read_at=_instant(row[9]))


def put(db: Database, state: FeedState) -> bool:
    """Stores the validators and contacts of a feed; for leaving the program. Whether it did.

    Nothing is written when another process has stored other content since: the validators of the
    old one would make the feed say "not modified" to what it never saw. Raises StoreError.
    """
    with transaction(db):
        written = db.execute(
            """UPDATE feeds SET etag = ?, last_modified = ?, checked_at = ?, contacted_at = ?,
            followed = ?, page_read_at = ? WHERE source = ? AND version = ? AND content_hash = ?""",
            (
                state.etag,
                state.last_modified,
                epoch(state.checked_at),
                epoch(state.contacted_at),
                state.followed,
                epoch(state.page_read_at),
                state.source,
                state.version,
                state.content_hash,
            ),
        )
    return written.rowcount > 0


def known_contact(state: FeedState, now: datetime) -> datetime | None:
    """When the feed last answered, UTC; None when that is not known or lies behind `now` (aware).

    A run with a simulated clock, or a clock that was set back, leaves contacts in the future.
    """
    contact = state.contacted_at
    return contact if contact is not None and contact <= now else None


def write(db: Database, state: FeedState, feed: int) -> None:
    """Writes all but the version, within the caller's transaction."""
    db.execute(
        """UPDATE feeds SET feed_version = ?, etag = ?, last_modified = ?, content_hash = ?,
            checked_at = ?, contacted_at = ?, changed_at = ?, followed = ?, page_read_at = ?
            WHERE id = ?""",
        (
            state.feed_version,
            state.etag,
            state.last_modified,
            state.content_hash,
            epoch(state.checked_at),
            epoch(state.contacted_at),
            epoch(state.changed_at),
            state.followed,
            epoch(state.page_read_at),
            feed,
        ),
    )


def feed_id(db: Database, source: str) -> int:
    """The row of a feed, made when absent, within the caller's transaction."""
    db.execute("INSERT INTO feeds (source) VALUES (?) ON CONFLICT DO NOTHING", (source,))
    row = db.execute("SELECT id FROM feeds WHERE source = ?", (source,)).fetchone()
    return int(row[0])


def _instant(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
