"""Fetches a feed's bytes from the web or a file, within limits of time and size, cancelable."""

import os
import threading
from pathlib import Path
from typing import BinaryIO

from kiosk.sync.fetched import (
    DEFAULT_LIMITS,
    NO_VALIDATORS,
    FetchCancelledError,
    Fetched,
    FetchError,
    Limits,
    Validators,
    too_large,
)
from kiosk.sync.source import Source


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
