"""Phones of stage managers: one-time codes for a room, and who may press its buttons until when."""

import secrets
from datetime import UTC, datetime, timedelta

from kiosk.programme.values import dataclass
from kiosk.store.acts import What, note
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import StoreError, known_errors
from kiosk.store.one_time_codes import (
    CODE_LIVES,
    as_shown,
    as_typed,
    fresh_code,
    hash_of,
    not_valid,
)
from kiosk.store.session_rows import epoch

PHONE_LIVES = timedelta(hours=20)
"""A long day; the next one begins with another code."""
_BYTES = 32


class NoPhoneError(StoreError):
    """There is no phone of that number, or its right has ended."""


@dataclass(frozen=True, slots=True)
class StagePhone:
    """Who may press the buttons of a room (by key) until `expires_at`; instants in UTC."""

    number: int
    room: str
    name: str
    made_at: datetime
    expires_at: datetime


def new_stage_code(db: Database, room: str, by: str, at: datetime) -> str:
    """A code with which one phone can enrol for a room within the hour: ABCD-EFGH.

    `by` is who makes it, "" on the command line. Raises StoreError.
    """
    code = fresh_code()
    with transaction(db):
        db.execute("DELETE FROM stage_codes WHERE expires_at < ?", (epoch(at),))
        row = (hash_of(code), room, epoch(at + CODE_LIVES))
        db.execute("INSERT INTO stage_codes (hash, room, expires_at) VALUES (?, ?, ?)", row)
        note(db, at, by, What.STAGE_CODE_MADE, room)
    return as_shown(code)


def enrol_phone(db: Database, code: str, name: str, at: datetime) -> tuple[StagePhone, str]:
    """Takes a code for good; gives the phone and its secret, which is kept nowhere.

    Raises CodeError, StoreError.
    """
    secret = secrets.token_urlsafe(_BYTES)
    used = hash_of(as_typed(code))
    with transaction(db):
        select = "SELECT room FROM stage_codes WHERE hash = ? AND expires_at >= ?"
        row = db.execute(select, (used, epoch(at))).fetchone()
        if row is None:
            raise not_valid()
        db.execute("DELETE FROM stage_codes WHERE hash = ?", (used,))
        made = db.execute(
            "INSERT INTO stage_phones (hash, room, name, made_at, expires_at)"
            " VALUES (?, ?, ?, ?, ?)",
            (hash_of(secret), row[0], name, epoch(at), epoch(at + PHONE_LIVES)),
        )
        number = int(made.lastrowid or 0)
        note(db, at, name, What.STAGE_ENROLLED, str(row[0]))
    return StagePhone(number, str(row[0]), name, at, at + PHONE_LIVES), secret


def phone_of(db: Database, secret: str, at: datetime) -> StagePhone | None:
    """The phone behind a secret; None when it is unknown, revoked or of yesterday.

    Raises StoreError.
    """
    with known_errors(file_name(db)):
        row = db.execute(f"{_VALID} AND hash = ?", (epoch(at), hash_of(secret))).fetchone()
    return None if row is None else _phone(row)


def phones(db: Database, at: datetime) -> tuple[StagePhone, ...]:
    """Those whose right has not ended, oldest first. Raises StoreError."""
    with known_errors(file_name(db)):
        rows = db.execute(f"{_VALID} ORDER BY number", (epoch(at),)).fetchall()
    return tuple(_phone(row) for row in rows)


def revoke_phone(db: Database, number: int, by: str, at: datetime) -> None:
    """Ends a phone's right at once. Raises NoPhoneError, StoreError."""
    with transaction(db):
        done = db.execute(
            "UPDATE stage_phones SET revoked_at = ? WHERE number = ? AND revoked_at IS NULL",
            (epoch(at), number),
        )
        if not done.rowcount:
            raise NoPhoneError("There is no phone {number}.", number=number)
        note(db, at, by, What.STAGE_REVOKED, str(number))


_VALID = """SELECT number, room, name, made_at, expires_at FROM stage_phones
    WHERE revoked_at IS NULL AND expires_at > ?"""


def _phone(row: tuple[int, str, str, int, int]) -> StagePhone:
    number, room, name, made, expires = row
    return StagePhone(
        number, room, name, datetime.fromtimestamp(made, UTC), datetime.fromtimestamp(expires, UTC)
    )
