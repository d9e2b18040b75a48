"""Writes the rows of a programme that differ; all of it within the caller's transaction."""

from kiosk.programme.delta import Delta
from kiosk.programme.model import Programme, Session
from kiosk.store import indexing, session_rows
from kiosk.store.database import Database
from kiosk.store.order import new_positions

_WRITE_SESSION = (
    f"INSERT INTO sessions (id, feed, position, {session_rows.COLUMN_NAMES})"
    f" VALUES ({', '.join('?' * (len(session_rows.COLUMNS) + 3))})"
    " ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
    + ", ".join(f'"{name}" = excluded."{name}"' for name in session_rows.COLUMNS)
)
_FEED_SHIFT = 32
"""A session's row id is feed << 32 | number, so that one feed is one range of the search index."""


def feed_range(feed: int) -> tuple[int, int]:
    """The first and last possible row id of a feed's sessions."""
    return feed << _FEED_SHIFT, ((feed + 1) << _FEED_SHIFT) - 1


def write_people(db: Database, feed: int, old: Programme | None, new: Programme) -> None:
    """Writes the people that differ, within the caller's transaction."""
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


def write_sessions(db: Database, feed: int, difference: Delta) -> list[tuple[int, Session]]:
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


def also_affected(
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
