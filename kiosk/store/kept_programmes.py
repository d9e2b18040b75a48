"""Which programmes lie in the cache, and taking one out: hidden first, thrown away at the end."""

import json
from datetime import UTC, date, datetime

from kiosk.programme.values import dataclass
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import known_errors, sound_values

_REMOVED = "removed/"
"""Before the name of a feed that was taken out; no source begins so (`sync.source`)."""

_TEXTS = (
    *("title", "subtitle", "abstract", "description", "people", "links", "attachments", "sources"),
)
_SIZE = " + ".join(f"coalesce(length(CAST({name} AS BLOB)), 0)" for name in _TEXTS)
_ROW = 200
"""Bytes of a session beside its texts, roughly."""


@dataclass(frozen=True, slots=True)
class KeptProgramme:
    """A stored programme; `size` in bytes, roughly; `contacted` (UTC) when its feed last answered.

    The days are None while no session has one.
    """

    source: str
    title: str
    first_day: date | None
    last_day: date | None
    sessions: int
    size: int
    contacted: datetime | None


def kept_programmes(db: Database) -> tuple[KeptProgramme, ...]:
    """The stored programmes, the one whose feed answered last first. Raises StoreError."""
    with known_errors(file_name(db)):
        rows = db.execute(
            f"""SELECT f.source, f.frame, f.contacted_at, count(s.id),
                coalesce(sum({_SIZE} + {_ROW}), 0)
                FROM feeds f LEFT JOIN sessions s ON s.feed = f.id
                WHERE f.frame IS NOT NULL AND f.source NOT GLOB ?
                GROUP BY f.id ORDER BY f.contacted_at DESC, f.source""",
            (f"{_REMOVED}*",),
        ).fetchall()
    with sound_values(file_name(db)):
        return tuple(_kept(*row) for row in rows)


def take_out(db: Database, source: str) -> bool:
    """Takes a programme out of the cache; `put_back` undoes it. Whether there was one.

    Raises StoreError.
    """
    with transaction(db):
        _drop(db, _REMOVED + source)
        hidden = db.execute(
            "UPDATE feeds SET source = ? WHERE source = ?", (_REMOVED + source, source)
        )
    return hidden.rowcount > 0


def put_back(db: Database, source: str) -> bool:
    """Puts back what `take_out` took, with its changes and its count of versions.

    False, and nothing is done, when it was thrown away by now or was fetched anew meanwhile.
    Raises StoreError.
    """
    with transaction(db):
        anew = db.execute(
            "SELECT 1 FROM feeds WHERE source = ? AND frame IS NOT NULL", (source,)
        ).fetchone()
        if anew is not None:
            return False
        there = db.execute("SELECT 1 FROM feeds WHERE source = ?", (_REMOVED + source,)).fetchone()
        if there is None:
            return False
        _drop(db, source)
        db.execute("UPDATE feeds SET source = ? WHERE source = ?", (source, _REMOVED + source))
    return True


def is_out(db: Database, source: str) -> bool:
    """Whether a programme was taken out and nothing of it came back since. Raises StoreError."""
    with known_errors(file_name(db)):
        names = db.execute(
            "SELECT source FROM feeds WHERE source IN (?, ?)", (source, _REMOVED + source)
        ).fetchall()
    return names == [(_REMOVED + source,)]


def throw_away(db: Database) -> None:
    """Deletes what was taken out; writes nothing where nothing was. Raises StoreError."""
    with known_errors(file_name(db)):
        rows = db.execute(
            "SELECT source FROM feeds WHERE source GLOB ?", (f"{_REMOVED}*",)
        ).fetchall()
    if not rows:
        return
    with transaction(db):
        for (source,) in rows:
            _drop(db, source)


def _drop(db: Database, source: str) -> None:
    """Deletes a feed; its sessions, people and changes go with it (ON DELETE CASCADE)."""
    for table in ("session_search", "session_trigram"):
        db.execute(
            f"""DELETE FROM {table} WHERE rowid IN (SELECT s.id FROM sessions s
                JOIN feeds f ON f.id = s.feed WHERE f.source = ?)""",
            (source,),
        )
    db.execute("DELETE FROM feeds WHERE source = ?", (source,))


def _kept(
    source: str, frame: str, contacted: int | None, sessions: int, size: int
) -> KeptProgramme:
    event = json.loads(frame)["event"]
    return KeptProgramme(
        source,
        event["title"],
        _day(event.get("first_day")),
        _day(event.get("last_day")),
        sessions,
        size + len(frame),
        None if contacted is None else datetime.fromtimestamp(contacted, UTC),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
