"""Writes a file so that it is there whole or not at all."""

import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from kiosk.programme.errors import KnownError


class WriteError(KnownError):
    """A file could not be written; a regular one that was there before is untouched."""


def write_file(path: Path, data: bytes, *, permissions: int = 0o666) -> None:
    """Writes beside the file and puts it in its place in one step. Raises WriteError.

    Behind a symbolic link, its target is written and the link stays. A file that was there keeps
    its permissions, a new one gets `permissions` without the umask. A pipe or device has
    no place to be put into: it is opened and written directly.
    """
    try:
        before = _mode(path)
    except OSError as error:
        raise _untouched(path, error) from error
    if before is None or stat.S_ISREG(before):
        _replace(path, data, before, permissions)
    else:
        _write_through(path, data)


def _mode(path: Path) -> int | None:
    """Kind and permissions of what is there, links followed; None where nothing is."""
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _replace(path: Path, data: bytes, before: int | None, permissions: int) -> None:
    target = Path(os.path.realpath(path))
    # A name of its own length: the target's may be as long as the file system allows.
    beside = target.with_name(f".agenda-{secrets.token_hex(8)}")
    allowed = permissions if before is None else stat.S_IMODE(before)
    try:
        # Created with its permissions: a private file is private from its first byte on, and
        # the umask is the system's to apply; it cannot be asked for without changing it.
        with open(beside, "xb", opener=lambda p, flags: os.open(p, flags, allowed)) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if before is not None:
            beside.chmod(allowed)
        beside.replace(target)
    except OSError as error:
        raise _untouched(path, error) from error
    finally:
        # It is there only after a failure or an interruption.
        with suppress(OSError):
            beside.unlink()


def _write_through(path: Path, data: bytes) -> None:
    try:
        with path.open("wb", buffering=0) as file:
            rest = memoryview(data)
            while rest:
                rest = rest[file.write(rest) :]
    except OSError as error:
        raise WriteError(
            "{file} could not be written to its end ({reason}).",
            file=str(path),
            reason=error.strerror or str(error),
        ) from error


def _untouched(path: Path, error: OSError) -> WriteError:
    return WriteError(
        "{file} could not be written ({reason}); nothing was changed.",
        file=str(path),
        reason=error.strerror or str(error),
    )
