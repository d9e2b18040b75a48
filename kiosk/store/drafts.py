"""Corrections that somebody prepared and nobody has published yet."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime

from kiosk.programme.values import dataclass
from kiosk.store.acts import What, note
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import StoreError, known_errors, sound_values
from kiosk.store.journal import Asked, ReusedRequestError, append_all
from kiosk.store.session_rows import epoch


class NoDraftError(StoreError):
    """A draft that is not there any more, or never was."""


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One correction as it was prepared; `expires` is ISO 8601, `seen` the revision it knew."""

    session: str
    field: str
    value: str
    reason: str
    expires: str | None
    seen: int


@dataclass(frozen=True, slots=True)
class Draft:
    """`at` is when it was saved, in UTC."""

    number: int
    at: datetime
    author: str
    note: str
    lines: tuple[DraftLine, ...]


def save_draft(
    db: Database,
    author: str,
    text: str,
    lines: Sequence[DraftLine],
    at: datetime,
    request: str | None = None,
) -> int:
    """Keeps a draft and gives its number; `text` says what it is for.

    Sent again with its `request`, it is kept once. Raises ReusedRequestError, StoreError.
    """
    content = json.dumps([asdict(line) for line in lines], ensure_ascii=False)
    with transaction(db):
        said = "SELECT number, author, note, content FROM drafts WHERE request = ?"
        before = db.execute(said, (request,)).fetchone()
        if before is not None:
            if before[1:] != (author, text, content):
                raise ReusedRequestError("This request was used for another correction before.")
            return int(before[0])
        row = db.execute(
            "INSERT INTO drafts (at, author, note, content, request) VALUES (?, ?, ?, ?, ?)",
            (epoch(at), author, text, content, request),
        )
        number = int(row.lastrowid or 0)
        note(db, at, author, What.DRAFT_SAVED, str(number))
    return number


def open_drafts(db: Database) -> tuple[Draft, ...]:
    """Those that are neither published nor discarded, oldest first. Raises StoreError."""
    with known_errors(file_name(db)):
        rows = db.execute(f"{_OPEN} ORDER BY number").fetchall()
    with sound_values(file_name(db)):
        return tuple(_draft(row) for row in rows)


def open_draft(db: Database, number: int) -> Draft:
    """The draft of that number. Raises NoDraftError, StoreError."""
    with known_errors(file_name(db)):
        row = db.execute(f"{_OPEN} AND number = ?", (number,)).fetchone()
    if row is None:
        raise NoDraftError("There is no draft {number}.", number=number)
    with sound_values(file_name(db)):
        return _draft(row)


def publish_draft(
    db: Database,
    number: int,
    asked: Sequence[Asked],
    who: str,
    at: datetime,
    request: str | None = None,
) -> tuple[int, ...]:
    """Writes a draft's corrections into the journal and ends it, both or neither.

    Under its `request` the outcome is found again by `published_before`. Raises NoDraftError,
    JournalConflictError, StoreError.
    """
    with transaction(db):
        open_draft(db, number)
        written = append_all(db, asked)
        db.execute(
            """INSERT INTO draft_ends (draft, published, who, request, numbers)
            VALUES (?, 1, ?, ?, ?)""",
            (number, who, request, json.dumps(written)),
        )
        note(db, at, who, What.DRAFT_PUBLISHED, str(number))
    return written


def published_before(
    db: Database, number: int, who: str, request: str | None
) -> tuple[int, ...] | None:
    """The entries a draft became when `who` published it under this `request`; None if not so.

    A key counts for its draft alone, whatever else was sent under it: no key of a correction takes
    its place. Raises StoreError.
    """
    with known_errors(file_name(db)):
        row = db.execute(
            """SELECT numbers FROM draft_ends
            WHERE draft = ? AND published AND who = ? AND request = ?""",
            (number, who, request),
        ).fetchone()
    with sound_values(file_name(db)):
        return None if row is None else tuple(int(one) for one in json.loads(row[0]))


def discard_draft(db: Database, number: int, who: str, at: datetime) -> None:
    """Ends a draft without publishing it. Raises NoDraftError, StoreError."""
    with transaction(db):
        open_draft(db, number)
        db.execute("INSERT INTO draft_ends (draft, published) VALUES (?, 0)", (number,))
        note(db, at, who, What.DRAFT_DISCARDED, str(number))


_OPEN = """SELECT number, at, author, note, content FROM drafts
    WHERE NOT EXISTS (SELECT 1 FROM draft_ends WHERE draft = number)"""


def _draft(row: tuple[int, int, str, str, str]) -> Draft:
    number, at, author, text, content = row
    lines = tuple(DraftLine(**line) for line in json.loads(content))
    return Draft(number, datetime.fromtimestamp(at, UTC), author, text, lines)
