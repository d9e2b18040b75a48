"""Moves what a person has to the new keys of sessions: stars, notes, entries, reminders."""

from collections.abc import Mapping
from typing import Any

from kiosk.programme.stars import Priority
from kiosk.store.database import Database, transaction

_Row = tuple[Any, ...]


def rekey(db: Database, source: str, keys: Mapping[str, str]) -> None:
    """Gives stars, notes, entries and reminders of a feed their new keys (old → new), all or none.

    Where two stars come together, "going" counts before "maybe" and then the later one; two notes
    become one that holds both. A calendar
    holds an entry by its UID: where the new key has an entry of its own, the old entry stays under
    its old key, so that the next export can take it back; no SEQUENCE is lost. Raises StoreError.
    """
    with transaction(db):
        _rekey_stars(db, source, keys)
        _rekey_notes(db, source, keys)
        _rekey_entries(db, source, keys)
        _rekey_leads(db, source, keys)


def _rekey_leads(db: Database, source: str, keys: Mapping[str, str]) -> None:
    """How long before a session to remind; one chosen for the new key counts."""
    before = _rows(db, "reminder_leads", source)
    after: dict[str, _Row] = {}
    for key, row in before.items():
        target = keys.get(key, key)
        after[target] = before[target] if target in before and target not in keys else row
    _replace(db, "reminder_leads", source, before, after)


def _rekey_stars(db: Database, source: str, keys: Mapping[str, str]) -> None:
    before = _rows(db, "stars", source)
    after: dict[str, _Row] = {}
    for key, row in before.items():
        target = keys.get(key, key)
        after[target] = max(row, after.get(target, row), key=_preference)
    _replace(db, "stars", source, before, after)


def _preference(row: _Row) -> tuple[bool, int]:
    return row[2] == Priority.GOING, row[3]


def _rekey_notes(db: Database, source: str, keys: Mapping[str, str]) -> None:
    before = _rows(db, "notes", source)
    after: dict[str, _Row] = {}
    for key, row in before.items():
        target = keys.get(key, key)
        after[target] = _both(after[target], row) if target in after else row
    _replace(db, "notes", source, before, after)


def _both(one: _Row, other: _Row) -> _Row:
    """The later note with the earlier one above it, unless they say the same."""
    earlier, later = sorted((one, other), key=lambda row: row[3])
    if earlier[2] == later[2]:
        return later
    return (*later[:2], f"{earlier[2]}\n\n{later[2]}", *later[3:])


def _rekey_entries(db: Database, source: str, keys: Mapping[str, str]) -> None:
    before = _rows(db, "exported_entries", source)
    moving = {key: keys[key] for key in before if keys.get(key, key) != key}
    # One that cannot move holds its key against the one that was to follow it there.
    while held := _held(moving, before):
        del moving[held]
    after = {moving.get(key, key): row for key, row in before.items()}
    _replace(db, "exported_entries", source, before, after)


def _held(moving: Mapping[str, str], before: Mapping[str, _Row]) -> str | None:
    """One that wants a key which stays taken or which another one wants as well."""
    wanted: set[str] = set()
    for key, target in moving.items():
        if target in wanted or (target in before and target not in moving):
            return key
        wanted.add(target)
    return None


def _rows(db: Database, table: str, source: str) -> dict[str, _Row]:
    """The rows of a feed by session key, which is their second column."""
    rows = db.execute(f"SELECT * FROM {table} WHERE source = ? ORDER BY session_key", (source,))
    return {row[1]: row for row in rows.fetchall()}


def _replace(
    db: Database, table: str, source: str, before: Mapping[str, _Row], after: Mapping[str, _Row]
) -> None:
    changed = {key: row for key, row in after.items() if before.get(key) is not row}
    gone = [(source, key) for key in before if key in changed or key not in after]
    db.executemany(f"DELETE FROM {table} WHERE source = ? AND session_key = ?", gone)
    for key, (_, _, *values) in changed.items():
        places = ", ".join("?" * (len(values) + 2))
        db.execute(f"INSERT INTO {table} VALUES ({places})", (source, key, *values))
