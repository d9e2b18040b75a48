"""Loads a programme from the cache and applies what changed, in one transaction."""

from dataclasses import replace
from datetime import datetime
from operator import itemgetter
from typing import TYPE_CHECKING

from kiosk.programme.changes import Change
from kiosk.programme.model import Person, Programme
from kiosk.store import changes as change_record
from kiosk.store import feed_state, frame, session_rows
from kiosk.store.database import Database, file_name, snapshot, transaction
from kiosk.store.errors import StaleProgrammeError, known_errors, sound_values
from kiosk.store.feed_state import FeedState

if TYPE_CHECKING:
    from kiosk.programme.delta import Delta

_SELECT_SESSIONS = f"SELECT position, {session_rows.COLUMN_NAMES} FROM sessions WHERE feed = ?"


def load(db: Database, source: str) -> Programme | None:
    """The stored programme of a feed, instants in the event's zone; None when there is none.

    Raises BrokenDatabaseError when the cache is damaged, StoreError when it cannot be read.
    """
    with snapshot(db):
        row = db.execute(
            "SELECT id, frame FROM feeds WHERE source = ? AND frame IS NOT NULL", (source,)
        ).fetchone()
        if row is None:
            return None
        feed, text = row
        people = db.execute(
            """SELECT position, key, name, organisation, biography, url
                FROM people WHERE feed = ?""",
            (feed,),
        ).fetchall()
        sessions = db.execute(_SELECT_SESSIONS, (feed,)).fetchall()
    # All of it was read once and is not read again: 2 MB of pages for what comes after the start.
    db.execute("PRAGMA shrink_memory")
    # Sorted here: SQLite's sorter would copy every long text once more.
    people.sort(key=itemgetter(0))
    sessions.sort(key=itemgetter(0))
    with sound_values(file_name(db)):
        programme = frame.from_json(text)
        session = session_rows.from_row(programme.event.tz)
        return replace(
            programme,
            people=tuple(Person(*values[1:]) for values in people),
            sessions=tuple(session(values[1:]) for values in sessions),
        )


def apply(
    db: Database,
    source: str,
    old: Programme | None,
    new: Programme,
    changes: tuple[Change, ...],
    state: FeedState,
    *,
    at: datetime,
) -> FeedState:
    """Stores `new` over `old` in one transaction and gives the state as stored.

    `old` is what `load` gave at `state.version`; the rows written grow with what differs. The
    version rises when content differs (not for another feed version or date alone), and the
    `changes` are recorded under it, stamped with `at`. Raises StaleProgrammeError when another
    process stored a version since, StoreError when nothing can be written.
    """
    # Not needed for the first picture.
    from kiosk.programme.delta import delta
    from kiosk.store import indexing
    from kiosk.store.writing import also_affected, write_people, write_sessions

    difference = delta(old, new)
    changed = _content_differs(old, difference)
    with transaction(db):
        feed = feed_state.feed_id(db, source)
        _check_version(db, feed, source, state.version)
        stored = replace(
            state,
            version=state.version + changed,
            feed_version=new.version,
            changed_at=at if changed else state.changed_at,
        )
        if difference.frame is not None:
            db.execute(
                "UPDATE feeds SET frame = ? WHERE id = ?", (frame.to_json(difference.frame), feed)
            )
            write_people(db, feed, old, new)
        rows = write_sessions(db, feed, difference)
        indexing.index(db, new, rows, also_affected(db, feed, old, new, rows), old is None)
        change_record.append(db, feed, stored.version, changes, old, new, at)
        db.execute("UPDATE feeds SET version = ? WHERE id = ?", (stored.version, feed))
        feed_state.write(db, stored, feed)
        db.execute("DELETE FROM quarantine WHERE feed = ?", (feed,))
    return stored


def session_count(db: Database, source: str) -> int:
    """How many sessions are stored of a feed, vanished ones included. Raises StoreError."""
    with known_errors(file_name(db)):
        row = db.execute(
            "SELECT count(*) FROM sessions s JOIN feeds f ON f.id = s.feed WHERE f.source = ?",
            (source,),
        ).fetchone()
    return int(row[0])


def _content_differs(old: Programme | None, difference: "Delta") -> bool:
    if old is None or difference.removed or difference.written or difference.order is not None:
        return True
    after = difference.frame
    if after is None:
        return False
    return replace(after, version="", updated=None) != replace(
        old, sessions=(), version="", updated=None
    )


def _check_version(db: Database, feed: int, source: str, version: int) -> None:
    (stored,) = db.execute("SELECT version FROM feeds WHERE id = ?", (feed,)).fetchone()
    if stored != version:
        raise StaleProgrammeError(
            "The programme of {source} was stored by another program at the same time. Try again.",
            source=source,
        )
