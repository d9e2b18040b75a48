"""Fetches a feed's bytes from the web or a file, within limits of time and size, cancelable."""

import hashlib
import os
import threading
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from kiosk.programme.errors import KnownError
from kiosk.sync.source import Source, shown

CONNECT_SECONDS = 3.0
DEADLINE_SECONDS = 10.0
MOST_BYTES = 16 * 1024 * 1024
"""After decompression; the largest real feed measured has 6 MB."""


class FetchError(KnownError):
    """The feed cannot be had now; `retry_after` is the seconds the server asks us to wait."""

    def __init__(self, text: str, **values: str | int) -> None:
        super().__init__(text, **values)
        self.retry_after: float | None = None


class FetchCancelledError(FetchError):
    """Somebody cancelled the fetch, or the program ends."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds to connect, seconds for all of it, and bytes after decompression."""

    connect: float = CONNECT_SECONDS
    deadline: float = DEADLINE_SECONDS
    size: int = MOST_BYTES


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Validators:
    """What the server (or the file system) gave last time, to be sent back exactly as received."""

    etag: str = ""
    last_modified: str = ""


NO_VALIDATORS = Validators()


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came. `data` is None when the feed is not modified; `server_date` is aware, UTC.

    `push` is where the server says it pushes (`push_link`), "" where it does not.
    `calendars` is the beginning of the addresses of calendars of selections (`calendar_link`).
    """

    data: bytes | None
    validators: Validators
    server_date: datetime | None = None
    final_url: str = ""
    push: str = ""
    calendars: str = ""

    @property
    def content_hash(self) -> str:
        """SHA-256 of the data; "" without data."""
        return "" if self.data is None else hashlib.sha256(self.data).hexdigest()


def fetch(
    source: Source,
    validators: Validators = NO_VALIDATORS,
    *,
    cancel: threading.Event | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Fetched:
    """The feed's bytes, or the word that nothing changed since `validators` were given.

    Raises FetchError with plain words for whatever the network or the disk does, and
    FetchCancelledError within 0.1 s after `cancel` was set, even while connecting or when the
    server drips.
    """
    cancel = cancel or threading.Event()
    if cancel.is_set():
        raise FetchCancelledError("The fetch was cancelled.")
    if source.is_web:
        # Costs 0.14 s to import: not before the first picture, and never for files.
        from kiosk.sync.http import fetch_web

        return fetch_web(source.name, validators, cancel, limits)
    return _fetch_file(source.path, validators, limits)


def _fetch_file(path: Path, validators: Validators, limits: Limits) -> Fetched:
    """A file; its times, size and inode stand in for an ETag."""
    try:
        # Somebody may be writing it: what changed while it was read is read once more.
        found = _read_file(path, validators, limits) or _read_file(path, validators, limits)
    except FileNotFoundError as error:
        raise FetchError("There is no file {file}.", file=str(path)) from error
    except OSError as error:
        raise FetchError(
            "The file {file} cannot be read ({reason}).",
            file=str(path),
            reason=error.strerror or str(error),
        ) from error
    if found is None:
        raise FetchError(
            "The file {file} changed while it was read: something is writing it. Try again.",
            file=str(path),
        )
    return found


def _read_file(path: Path, validators: Validators, limits: Limits) -> Fetched | None:
    """The file, unless it is the known one; None when it changed meanwhile. Raises OSError."""
    with path.open("rb") as file:
        etag = _mark(file)
        if etag == validators.etag:
            return Fetched(None, validators)
        data = file.read(limits.size + 1)
        if _mark(file) != etag:
            return None
    if len(data) > limits.size:
        raise too_large(str(path), limits)
    return Fetched(data, Validators(etag))


def _mark(file: BinaryIO) -> str:
    """Of the file that is open: another one may stand under its name by now."""
    status = os.fstat(file.fileno())
    return f"{status.st_mtime_ns}-{status.st_ctime_ns}-{status.st_size}-{status.st_ino}"


def too_large(address: str, limits: Limits) -> FetchError:
    """The error for a feed beyond the limit."""
    return FetchError(
        "The feed {address} is larger than {megabytes} MB and was not read.",
        address=shown(address),
        megabytes=limits.size // (1024 * 1024),
    )
