"""Rows of the journal's entries: how they are read, and how one is appended."""

from datetime import UTC, datetime

from kiosk.programme.journal_entry import EntryKind, JournalEntry
from kiosk.programme.overrides import Override
from kiosk.store.database import Database
from kiosk.store.session_rows import epoch

_LATEST = 32_503_680_000
"""The year 3000."""

SELECT = """SELECT number, kind, at, author, reason, session_key, field, value, base, expires, ends
    FROM entries"""
_INSERT = """INSERT INTO entries
    (kind, at, author, reason, session_key, field, value, base, expires, ends, request)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def append(
    db: Database,
    kind: EntryKind,
    at: datetime,
    author: str,
    reason: str,
    override: Override,
    ends: int | None,
    request: str | None,
) -> int:
    """Appends an entry in a transaction that somebody has begun; gives its number."""
    row = (
        kind.value,
        epoch(at),
        author,
        reason,
        override.session_key,
        override.field,
        override.value,
        override.base,
        epoch(override.expires),
        ends,
        request,
    )
    return int(db.execute(_INSERT, row).lastrowid or 0)


def entry_of(row: tuple[object, ...]) -> JournalEntry:
    """The entry that `SELECT` reads."""
    number, kind, at, author, reason, session_key, field, value, base, expires, ends = row
    made = _instant(at)
    assert made is not None
    override = Override(
        str(session_key),
        str(field),
        str(value),
        str(base),
        str(author),
        str(reason),
        made,
        _expiry(expires),
    )
    return JournalEntry(
        int(str(number)),
        EntryKind(str(kind)),
        made,
        str(author),
        str(reason),
        override,
        None if ends is None else int(str(ends)),
    )


def _instant(seconds: object) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(int(str(seconds)), UTC)


def _expiry(seconds: object) -> datetime | None:
    """An end beyond what can be reckoned with is long ago, or never: the journal stays readable."""
    if seconds is None:
        return None
    whole = int(str(seconds))
    if whole > _LATEST:
        return None
    return datetime.fromtimestamp(max(whole, 0), UTC)
