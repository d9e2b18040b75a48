"""What can go wrong with the databases, in words for a person."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.programme.errors import KnownError


class StoreError(KnownError):
    """A database cannot be opened, read or written."""


class BrokenDatabaseError(StoreError):
    """The file is damaged or no SQLite database at all."""


class StaleProgrammeError(StoreError):
    """Somebody else stored another version in the meantime; load again and plan anew."""


_FULL = {sqlite3.SQLITE_FULL}
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_BROKEN = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_NOT_UTF8 = "Could not decode to UTF-8"
"""Python's own error for a damaged text; it carries no code of SQLite's."""
_CLOSED_TO_US = {
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_IOERR,
}


@contextmanager
def known_errors(file: str) -> Iterator[None]:
    """Turns SQLite's errors of the environment into StoreError; ours (a wrong statement) pass."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        known = _known(error, file)
        if known is None:
            raise
        raise known from error


@contextmanager
def sound_values(file: str) -> Iterator[None]:
    """Turns what goes wrong in making values of stored rows into BrokenDatabaseError.

    SQLite notices damage to its own structure, not a flipped bit in the middle of a text.
    """
    try:
        yield
    except (ArithmeticError, AttributeError, LookupError, OSError, TypeError, ValueError) as error:
        reason = f"{type(error).__name__}: {error}"
        raise BrokenDatabaseError("{file} is damaged ({reason}).", file=file, reason=reason) from (
            error
        )


def _known(error: sqlite3.DatabaseError, file: str) -> StoreError | None:
    # The low byte of an extended result code is the primary code (sqlite.org/rescode.html).
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _FULL:
        return StoreError(
            "The disk is full: {file} cannot be written. Nothing was lost; "
            "make room and try again.",
            file=file,
        )
    if code in _LOCKED:
        return StoreError(
            "{file} is in use by another program and stayed locked. Close it and try again.",
            file=file,
        )
    if code in _BROKEN or str(error).startswith(_NOT_UTF8):
        return BrokenDatabaseError("{file} is damaged ({reason}).", file=file, reason=str(error))
    if code in _CLOSED_TO_US:
        return StoreError(
            "{file} cannot be read or written ({reason}). Check the folder's permissions, "
            "or choose another one with --data-dir.",
            file=file,
            reason=str(error),
        )
    return None
