"""What staff did beside correcting, for whoever has to find out later; append-only."""

from datetime import UTC, datetime
from enum import StrEnum

from kiosk.programme.values import dataclass
from kiosk.store.database import Database, file_name
from kiosk.store.errors import known_errors, sound_values
from kiosk.store.session_rows import epoch


class What(StrEnum):
    """What was done."""

    TOKEN_MADE = "token-made"
    TOKEN_REVOKED = "token-revoked"
    DRAFT_SAVED = "draft-saved"
    DRAFT_PUBLISHED = "draft-published"
    DRAFT_DISCARDED = "draft-discarded"
    STAGE_CODE_MADE = "stage-code-made"
    STAGE_ENROLLED = "stage-enrolled"
    STAGE_REVOKED = "stage-revoked"
    SCREEN_CODE_MADE = "screen-code-made"
    SCREENS_ENROLLED = "screens-enrolled"
    SCREEN_IDENTIFIED = "screen-identified"
    SCREEN_PICTURED = "screen-pictured"
    SCREEN_ASSIGNED = "screen-assigned"
    SCREEN_FORGOTTEN = "screen-forgotten"
    LOCKED_OUT = "locked-out"
    """Wrong tokens came from an address, which is not heard for a while."""


@dataclass(frozen=True, slots=True)
class Act:
    """`at` in UTC; `who` is "" for the command line; `about` is a name or number.

    Of a screen it is "7-1 (Foyer 2)", with what it was made: "7-1 (Foyer 2): door saal".
    """

    number: int
    at: datetime
    who: str
    what: What
    about: str


def note(db: Database, at: datetime, who: str, what: What, about: str) -> None:
    """Appends an act, in a transaction that somebody has begun or in one of its own."""
    with known_errors(file_name(db)):
        db.execute(
            "INSERT INTO acts (at, who, what, about) VALUES (?, ?, ?, ?)",
            (epoch(at), who, what.value, about),
        )


def acts(db: Database) -> tuple[Act, ...]:
    """All of them in order. Raises StoreError."""
    with known_errors(file_name(db)):
        rows = db.execute(
            "SELECT number, at, who, what, about FROM acts ORDER BY number"
        ).fetchall()
    with sound_values(file_name(db)):
        return tuple(
            Act(number, datetime.fromtimestamp(at, UTC), who, What(what), about)
            for number, at, who, what, about in rows
        )
