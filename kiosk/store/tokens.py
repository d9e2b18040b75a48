"""Who may do what: tokens by name, of which only a hash is kept."""

import hashlib
import secrets
from datetime import UTC, datetime

from kiosk.programme.roles import Role
from kiosk.programme.values import dataclass
from kiosk.store.acts import What, note
from kiosk.store.database import Database, file_name, transaction
from kiosk.store.errors import StoreError, known_errors, sound_values
from kiosk.store.session_rows import epoch

_PREFIX = "fa_"
"""By which people, and programs that look for leaked secrets, know what it is."""
_BYTES = 32


class TokenError(StoreError):
    """There is a token of that name already."""


class NoTokenError(StoreError):
    """There is no token of that name."""


@dataclass(frozen=True, slots=True)
class Token:
    """A token without its secret; instants in UTC, `revoked_at` None while it is valid."""

    name: str
    role: Role
    made_at: datetime
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose token it is, and what it is good for."""

    name: str
    role: Role


def add_token(
    db: Database, name: str, at: datetime, role: Role = Role.PUBLISHER, *, by: str = ""
) -> str:
    """Makes a token and gives its secret, which is kept nowhere. Raises TokenError, StoreError.

    256 random bits need no slow hash: nobody finds them by trying. `by` is who makes it, "" on the
    command line.
    """
    secret = _PREFIX + secrets.token_urlsafe(_BYTES)
    with transaction(db):
        if db.execute(f"{_VALID} AND name = ?", (name,)).fetchone():
            raise TokenError("There is a token for “{name}” already; revoke it first.", name=name)
        db.execute(
            "INSERT INTO tokens (name, hash, made_at, role) VALUES (?, ?, ?, ?)",
            (name, _hash(secret), epoch(at), role.value),
        )
        note(db, at, by, What.TOKEN_MADE, f"{name} ({role.value})")
    return secret


def revoke_token(db: Database, name: str, at: datetime, *, by: str = "") -> None:
    """Takes a token's right away at once; what was written with it stays. Raises NoTokenError."""
    with transaction(db):
        done = db.execute(
            "UPDATE tokens SET revoked_at = ? WHERE name = ? AND revoked_at IS NULL",
            (epoch(at), name),
        )
        if not done.rowcount:
            raise NoTokenError("There is no token for “{name}”.", name=name)
        note(db, at, by, What.TOKEN_REVOKED, name)


def tokens(db: Database) -> tuple[Token, ...]:
    """All tokens in the order they were made, revoked ones too. Raises StoreError."""
    with known_errors(file_name(db)):
        rows = db.execute(
            "SELECT name, role, made_at, revoked_at FROM tokens ORDER BY id"
        ).fetchall()
    with sound_values(file_name(db)):
        return tuple(
            Token(
                name, Role(role), datetime.fromtimestamp(made, UTC), revoked and _instant(revoked)
            )
            for name, role, made, revoked in rows
        )


def holder(db: Database, secret: str) -> Holder | None:
    """Who is behind a secret; None when it is unknown or revoked. Raises StoreError.

    Looked up by its hash: how long that takes tells nothing of the secret. What is found is
    compared once more, in constant time.
    """
    wanted = _hash(secret)
    with known_errors(file_name(db)):
        row = db.execute(f"{_VALID} AND hash = ?", (wanted,)).fetchone()
    if row is None or not secrets.compare_digest(str(row[2]), wanted):
        return None
    with sound_values(file_name(db)):
        return Holder(str(row[0]), Role(row[1]))


_VALID = "SELECT name, role, hash FROM tokens WHERE revoked_at IS NULL"


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode(errors="replace")).hexdigest()


def _instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
