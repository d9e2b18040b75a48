"""The change record: what changed when, from what to what; only ever appended to."""

from collections.abc import Sequence
from datetime import UTC, datetime

from kiosk.programme.changes import Change, ChangeKind, RecordedChange
from kiosk.programme.model import Programme
from kiosk.store.database import Database, file_name
from kiosk.store.errors import known_errors, sound_values
from kiosk.store.session_rows import epoch


def changes(
    db: Database, source: str, since_version: int = 0, since: datetime | None = None
) -> tuple[Change, ...]:
    """The changes that came after `since_version`, oldest first; instants in UTC.

    With `since` (aware) only those of that second or later. Raises StoreError.
    """
    return tuple(found.change for found in recorded(db, source, since_version, since))


def recorded(
    db: Database, source: str, since_version: int = 0, since: datetime | None = None
) -> tuple[RecordedChange, ...]:
    """The record after `since_version` and from `since` on, oldest first. Raises StoreError.

    Raises BrokenDatabaseError when it is damaged.
    """
    # The plus bars SQLite from the index by version: of the two, the one by time is narrower.
    condition = "c.version > ?" if since is None else "+c.version > ? AND c.at >= ?"
    values = (since_version,) if since is None else (since_version, epoch(since))
    with known_errors(file_name(db)):
        rows = db.execute(
            f"""SELECT c.version, title, session_key, kind, field, old, new, old_label, new_label,
                at, author, reason
            FROM changes c JOIN feeds f ON f.id = c.feed
            WHERE f.source = ? AND {condition} ORDER BY c.id""",
            (source, *values),
        ).fetchall()
    with sound_values(file_name(db)):
        return tuple(RecordedChange(row[0], row[1], _change(row[2:])) for row in rows)


def noteworthy(db: Database, source: str, most: int) -> tuple[RecordedChange, ...]:
    """The newest `most` changes of a feed that are worth telling, oldest first.

    Raises StoreError; BrokenDatabaseError when the record is damaged.
    """
    with known_errors(file_name(db)):
        rows = db.execute(
            """SELECT c.version, title, session_key, kind, field, old, new, old_label, new_label,
                at, author, reason
            FROM changes c JOIN feeds f ON f.id = c.feed
            WHERE f.source = ? AND kind != ? ORDER BY c.id DESC LIMIT ?""",
            (source, ChangeKind.TEXT.value, most),
        ).fetchall()
    with sound_values(file_name(db)):
        return tuple(RecordedChange(row[0], row[1], _change(row[2:])) for row in reversed(rows))


def append(
    db: Database,
    feed: int,
    version: int,
    found: Sequence[Change],
    old: Programme | None,
    new: Programme,
    at: datetime,
) -> None:
    """Records changes, within the caller's transaction; their own `at` wins over `at`."""
    db.executemany(
        """INSERT INTO changes (feed, version, at, session_key, title, kind, field, old, new,
            old_label, new_label, author, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        [
            (
                feed,
                version,
                epoch(c.at or at),
                c.session_key,
                _title(c.session_key, old, new),
                c.kind.value,
                c.field,
                c.old,
                c.new,
                c.old_label,
                c.new_label,
                c.author,
                c.reason,
            )
            for c in found
        ],
    )


def _title(key: str, old: Programme | None, new: Programme) -> str:
    session = new.session_by_key.get(key) or (old.session_by_key.get(key) if old else None)
    return session.title if session else ""


def _change(row: tuple[str, str, str, str, str, str, str, int, str, str]) -> Change:
    key, kind, field, old, new, old_label, new_label, at, author, reason = row
    return Change(
        key,
        ChangeKind(kind),
        field,
        old,
        new,
        old_label,
        new_label,
        datetime.fromtimestamp(at, UTC),
        author,
        reason,
    )
