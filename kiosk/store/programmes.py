"""Loads a programme from the cache and applies what changed, in one transaction."""

from dataclasses import replace
from datetime import datetime
from operator import itemgetter

from kiosk.programme.changes import Change
from kiosk.programme.delta import Delta, delta
from kiosk.programme.model import Person, Programme, Session
from kiosk.store import changes as change_record
from kiosk.store import feed_state, frame, indexing, session_rows
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import StaleProgrammeError, known_errors
from kiosk.store.feed_state import FeedState
from kiosk.store.order import new_positions

_COLUMNS = ", ".join(f'"{name}"' for name in session_rows.COLUMNS)
_SELECT_SESSIONS = f"SELECT position, {_COLUMNS} FROM sessions WHERE feed = ?"
_WRITE_SESSION = (
    f"INSERT INTO sessions (id, feed, position, {_COLUMNS})"
    f" VALUES ({', '.join('?' * (len(session_rows.COLUMNS) + 3))})"
    " ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
    + ", ".join(f'"{name}" = excluded."{name}"' for name in session_rows.COLUMNS)
)
_FEED_SHIFT = 32
"""A session's row id is feed << 32 | number, so that one feed is one range of the search index."""


def load(db: Database, source: str) -> Programme | None:
    """The stored programme of a feed, instants in the event's zone; None when there is none.

    Raises BrokenDatabaseError when the cache is damaged, StoreError when it cannot be read.
    """
    with known_errors(file_name(db)):
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
    programme = frame.from_json(text)
    # Sorted here: SQLite's sorter would copy every long text once more.
    people.sort(key=itemgetter(0))
    sessions.sort(key=itemgetter(0))
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
            _write_people(db, feed, old, new)
        rows = _write_sessions(db, feed, difference)
        indexing.index(db, new, rows, _also_affected(db, feed, old, new, rows), old is None)
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


def feed_range(feed: int) -> tuple[int, int]:
    """The first and last possible row id of a feed's sessions."""
    return feed << _FEED_SHIFT, ((feed + 1) << _FEED_SHIFT) - 1


def _content_differs(old: Programme | None, difference: Delta) -> bool:
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


def _write_people(db: Database, feed: int, old: Programme | None, new: Programme) -> None:
    before = old.person_by_key if old else {}
    gone = [(feed, key) for key in before if key not in new.person_by_key]
    db.executemany("DELETE FROM people WHERE feed = ? AND key = ?", gone)
    written = {p.key for p in new.people if before.get(p.key) != p}
    if not written and old is not None and old.people == new.people:
        return
    stored = dict(db.execute("SELECT key, position FROM people WHERE feed = ?", (feed,)))
    moved = new_positions([p.key for p in new.people], stored)
    db.executemany(
        "INSERT OR REPLACE INTO people VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (
                feed,
                p.key,
                moved.get(p.key, stored.get(p.key)),
                p.name,
                p.organisation,
                p.biography,
                p.url,
            )
            for p in new.people
            if p.key in written or p.key in moved
        ],
    )


def _write_sessions(db: Database, feed: int, difference: Delta) -> list[tuple[int, Session]]:
    """Writes what differs; gives each written session with its row id."""
    keys = [session.key for session in difference.written]
    known = _known_rows(db, feed, [*keys, *difference.removed], difference.order is not None)
    removed = [(known[key][0],) for key in difference.removed]
    db.executemany("DELETE FROM sessions WHERE id = ?", removed)
    indexing.forget(db, removed)
    for key in difference.removed:
        del known[key]
    positions = {key: position for key, (_, position) in known.items()}
    moved = new_positions(difference.order, positions) if difference.order is not None else {}
    serial = _next_id(db, feed)
    rows: list[tuple[int, Session]] = []
    for session in difference.written:
        if session.key in known:
            rows.append((known[session.key][0], session))
        else:
            rows.append((serial, session))
            serial += 1
    db.executemany(
        _WRITE_SESSION,
        [
            (row, feed, moved.get(s.key, positions.get(s.key)), *session_rows.to_row(s))
            for row, s in rows
        ],
    )
    db.executemany(
        "UPDATE sessions SET position = ? WHERE id = ?",
        [(moved[key], row) for key, (row, _) in known.items() if key in moved],
    )
    return rows


def _known_rows(
    db: Database, feed: int, keys: list[str], every: bool
) -> dict[str, tuple[int, int]]:
    """Row id and position by key: of all sessions when the order changed, else of some."""
    select = "SELECT key, id, position FROM sessions WHERE feed = ?"
    if every:
        found = db.execute(select, (feed,)).fetchall()
    else:
        found = [row for key in keys for row in db.execute(f"{select} AND key = ?", (feed, key))]
    return {key: (row, position) for key, row, position in found}


def _next_id(db: Database, feed: int) -> int:
    first, last = feed_range(feed)
    (highest,) = db.execute(
        "SELECT max(id) FROM sessions WHERE id BETWEEN ? AND ?", (first, last)
    ).fetchone()
    return first if highest is None else int(highest) + 1


def _also_affected(
    db: Database,
    feed: int,
    old: Programme | None,
    new: Programme,
    rows: list[tuple[int, Session]],
) -> list[tuple[int, Session]]:
    """Sessions that did not change but whose room, track or people have other names now."""
    written = {session.key for _, session in rows}
    sessions = [s for s in indexing.renamed(old, new) if s.key not in written]
    known = _known_rows(db, feed, [s.key for s in sessions], False)
    return [(known[s.key][0], s) for s in sessions]
