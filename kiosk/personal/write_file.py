"""Writes a file so that it is there whole or not at all."""

import os
import tempfile
from pathlib import Path

from kiosk.programme.errors import KnownError


class WriteError(KnownError):
    """A file could not be written; what was there before is untouched."""


def write_file(path: Path, data: bytes) -> None:
    """Writes beside the file and puts it in its place in one step. Raises WriteError."""
    beside: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(
            dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as file:
            beside = Path(file.name)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        # A temporary file is private; an export is as readable as other files of the person.
        beside.chmod(0o644)
        beside.replace(path)
    except OSError as error:
        if beside is not None:
            beside.unlink(missing_ok=True)
        raise WriteError(
            "{file} could not be written ({reason}); nothing was changed.",
            file=str(path),
            reason=error.strerror or str(error),
        ) from error
