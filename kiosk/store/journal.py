"""The staff's journal on disk: append-only, numbered, and told when two write over each other.

Whoever writes names the number of the journal they have seen. When somebody else wrote about the
same target since, nothing is written and the later entry is handed over: nobody wins in silence.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from kiosk.programme.journal_entry import EntryKind, JournalEntry
from kiosk.programme.overrides import Override
from kiosk.programme.values import dataclass
from kiosk.store.backup import back_up
from kiosk.store.database import Database, connect, file_name, make_folder, transaction
from kiosk.store.errors import StoreError, known_errors, sound_values
from kiosk.store.journal_rows import SELECT, append, entry_of
from kiosk.store.journal_schema import JOURNAL
from kiosk.store.migrate import migrate

JOURNAL_FILE = "journal.db"


@dataclass(frozen=True, slots=True)
class Asked:
    """A correction somebody wants written, made on the revision `seen`.

    `request` is the writer's own key of it: sent again, it is not written again.
    """

    override: Override
    seen: int
    request: str | None = None


class JournalConflictError(StoreError):
    """Somebody else wrote about the same targets since.

    `conflicts` has the latest of that, by the place of what was asked for; `theirs` is the first.
    """

    def __init__(
        self, text: str, conflicts: Sequence[tuple[int, JournalEntry]], **values: str | int
    ) -> None:
        super().__init__(text, **values)
        self.conflicts = tuple(conflicts)
        self.theirs = self.conflicts[0][1]


class NotStandingError(StoreError):
    """What somebody wants to take back is no correction that stands."""


class ReusedRequestError(StoreError):
    """A request's own key came with another correction before."""


def open_journal(folder: Path, name: str = JOURNAL_FILE) -> Database:
    """The journal in `folder`, made when absent; backed up before each migration.

    Raises StoreError when it cannot be written, is damaged or comes from a newer version: it is
    precious and never replaced without a person's word.
    """
    make_folder(folder)
    path = folder / name
    with known_errors(str(path)):
        db = connect(path)
        try:
            # An acknowledged correction survives a power cut, too (sqlite.org/pragma.html).
            db.execute("PRAGMA synchronous = FULL")
            migrate(db, JOURNAL_FILE, JOURNAL, before=partial(back_up, path))
        except BaseException:
            db.close()
            raise
    return db


def latest(db: Database) -> int:
    """The number of the last entry; 0 when there is none. Raises StoreError."""
    with known_errors(file_name(db)):
        return int(db.execute("SELECT coalesce(max(number), 0) FROM entries").fetchone()[0])


def entries(db: Database, since: int = 0) -> tuple[JournalEntry, ...]:
    """The entries with a number above `since`, in order; instants in UTC. Raises StoreError."""
    with known_errors(file_name(db)):
        rows = db.execute(f"{SELECT} WHERE number > ? ORDER BY number", (since,)).fetchall()
    with sound_values(file_name(db)):
        return tuple(entry_of(row) for row in rows)


def correct(db: Database, override: Override, *, seen: int, request: str | None = None) -> int:
    """Appends one correction and gives its number: see `correct_all`."""
    return correct_all(db, [Asked(override, seen, request)])[0]


def correct_all(db: Database, asked: Sequence[Asked]) -> tuple[int, ...]:
    """Appends corrections of different targets, all or none; gives their numbers in order.

    They are on disk when this returns. Raises JournalConflictError, ReusedRequestError, StoreError.
    """
    with transaction(db):
        return append_all(db, asked)


def append_all(db: Database, asked: Sequence[Asked]) -> tuple[int, ...]:
    """The same as a part of a transaction somebody else has begun."""
    written = [_by_request(db, one) for one in asked]
    if all(number is not None for number in written):
        return tuple(number for number in written if number is not None)
    if any(number is not None for number in written):
        raise _reused()
    _nothing_since(db, [(one.override.target, one.seen) for one in asked])
    return tuple(_append_correction(db, one) for one in asked)


def is_known(db: Database, request: str) -> bool:
    """Whether a correction with this key of its writer's is written. Raises StoreError."""
    with known_errors(file_name(db)):
        row = db.execute("SELECT 1 FROM entries WHERE request = ?", (request,)).fetchone()
    return row is not None


def withdraw(
    db: Database,
    numbers: Iterable[int],
    author: str,
    reason: str,
    at: datetime,
    *,
    seen: int,
    kind: EntryKind = EntryKind.WITHDRAWAL,
    request: str | None = None,
) -> tuple[int, ...]:
    """Ends standing corrections, all or none, by later entries; gives their numbers in order.

    Sent again with its `request`, it is written once. Raises NotStandingError,
    JournalConflictError, ReusedRequestError, StoreError.
    """
    wanted = tuple(dict.fromkeys(numbers))
    with transaction(db):
        before = _withdrawn_by(db, request, wanted, author, reason)
        if before:
            return before
        # All are looked at before any is written: what this call writes is no news to its writer.
        ended = [(number, _standing(db, number)) for number in wanted]
        _nothing_since(db, [(override.target, seen) for _, override in ended])
        return tuple(
            append(db, kind, at, author, reason, override, number, _key(request, place))
            for place, (number, override) in enumerate(ended)
        )


def set_expiry(
    db: Database,
    number: int,
    expires: datetime | None,
    author: str,
    reason: str,
    at: datetime,
    *,
    request: str | None = None,
) -> tuple[int, int]:
    """Has a standing correction count until another instant (None: until it is taken back).

    The former one is ended and it is written anew: gives both numbers; its base stays, and without
    a `reason` its reason. Sent again with its `request`, it is written once. Raises
    NotStandingError, JournalConflictError where something later was said of the same, and
    ReusedRequestError, StoreError.
    """
    with transaction(db):
        before = _made_by(db, request)
        if before is not None:
            if (before.override.expires, before.author) != (expires, author):
                raise _reused()
            return before.number - 1, before.number
        override = _standing(db, number)
        _nothing_since(db, [(override.target, number)])
        said = reason or override.reason
        made = replace(override, author=author, reason=said, made_at=at, expires=expires)
        values = (at, author, said)
        # In this order: what stands is what was said last of it.
        ended = append(db, EntryKind.WITHDRAWAL, *values, override, number, None)
        return ended, append(db, EntryKind.CORRECTION, *values, made, None, request)


def _made_by(db: Database, request: str | None) -> JournalEntry | None:
    row = db.execute(f"{SELECT} WHERE request = ?", (request,)).fetchone()
    return None if row is None else entry_of(row)


def _key(request: str | None, place: int) -> str | None:
    """What a line of a withdrawal is known by: each has one of its own."""
    return request if request is None or place == 0 else f"{request}/{place}"


def _withdrawn_by(
    db: Database, request: str | None, wanted: Sequence[int], author: str, reason: str
) -> tuple[int, ...]:
    """The numbers a withdrawal was written under before; none if it is new.

    Raises ReusedRequestError.
    """
    if request is None:
        return ()
    # From "/" up to the character behind it: all keys that `_key` makes of this one.
    rows = db.execute(
        f"{SELECT} WHERE request = ? OR (request >= ? AND request < ?) ORDER BY number",
        (request, f"{request}/", f"{request}0"),
    ).fetchall()
    before = [entry_of(row) for row in rows]
    if before and [(e.ends, e.author, e.reason) for e in before] != [
        (number, author, reason) for number in wanted
    ]:
        raise _reused()
    return tuple(entry.number for entry in before)


def _standing(db: Database, number: int) -> Override:
    row = db.execute(
        f"""{SELECT} WHERE number = ? AND ends IS NULL
        AND NOT EXISTS (SELECT 1 FROM entries later WHERE later.ends = entries.number)""",
        (number,),
    ).fetchone()
    if row is None:
        raise NotStandingError("There is no correction {number} to end.", number=number)
    return entry_of(row).override


def _append_correction(db: Database, asked: Asked) -> int:
    override = asked.override
    values = (EntryKind.CORRECTION, override.made_at, override.author, override.reason)
    return append(db, *values, override, None, asked.request)


def _nothing_since(db: Database, targets: Sequence[tuple[tuple[str, str], int]]) -> None:
    """Raises JournalConflictError when somebody wrote about a target after what was seen of it."""
    later = ((place, _latest_of(db, *seen)) for place, seen in enumerate(targets))
    conflicts = [(place, entry) for place, entry in later if entry is not None]
    if conflicts:
        theirs = conflicts[0][1]
        if theirs.kind is EntryKind.RETIREMENT:
            raise JournalConflictError(
                "The feed says “{value}” itself in the meantime. Nothing was overwritten.",
                conflicts,
                value=theirs.override.value,
            )
        raise JournalConflictError(
            "{author} has changed this in the meantime: “{value}”. Nothing was overwritten.",
            conflicts,
            author=theirs.author,
            value=theirs.override.value,
        )


def _latest_of(db: Database, target: tuple[str, str], seen: int) -> JournalEntry | None:
    row = db.execute(
        f"""{SELECT} WHERE session_key = ? AND field = ? AND number > ?
        ORDER BY number DESC LIMIT 1""",
        (*target, seen),
    ).fetchone()
    return None if row is None else entry_of(row)


def _by_request(db: Database, asked: Asked) -> int | None:
    """The number under which it was written before. Raises ReusedRequestError."""
    before = _made_by(db, asked.request)
    if before is None:
        return None
    if before.ends is not None or _says(before.override) != _says(asked.override):
        raise _reused()
    return before.number


def _reused() -> ReusedRequestError:
    return ReusedRequestError("This request was used for another correction before.")


def _says(override: Override) -> tuple[object, ...]:
    """What the same request says when it is sent again; upstream may have moved meanwhile."""
    return (*override.target, override.value, override.author, override.reason)
