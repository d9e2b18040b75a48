"""Writes all files of an edition into a folder that any web server can serve."""

import gzip
from pathlib import Path

from kiosk.personal.write_file import WriteError, write_file
from kiosk.server.edition import Edition

_LIST = ".festival-agenda"
"""Names what we wrote, one path a line: only that is ever taken away."""


def export(edition: Edition, folder: Path) -> None:
    """Writes what differs, each file whole or not at all, agenda.json last. Raises WriteError.

    Beside each file stands the same in gzip (NAME.gz), as web servers like it. Calendars of rooms
    and tracks that the edition does not have any more are removed.
    """
    try:
        _export(edition, folder)
    except OSError as error:
        raise WriteError(
            "The files for other web servers could not be written into {folder} ({reason}).",
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error


def _export(edition: Edition, folder: Path) -> None:
    before = _listed(folder)
    paths = sorted(edition.paths, key=lambda path: path == "agenda.json")
    # Named before they are there: after an interruption nothing of ours is forgotten.
    _write(folder / _LIST, "".join(f"{p}\n" for p in sorted({*before, *paths})).encode())
    for path in paths:
        resource = edition.resource(path)
        assert resource is not None
        # Compressed first: a server that finds the plain file new must not find the other one old.
        compressed = resource.compressed or gzip.compress(resource.body, mtime=0)
        _write(folder / f"{path}.gz", compressed)
        _write(folder / path, resource.body)
    for path in before - {*paths}:
        for gone in (folder / path, folder / f"{path}.gz"):
            gone.unlink(missing_ok=True)
    _write(folder / _LIST, "".join(f"{p}\n" for p in sorted(paths)).encode())


def _listed(folder: Path) -> set[str]:
    try:
        lines = (folder / _LIST).read_text("utf-8").splitlines()
    except FileNotFoundError:
        return set()
    # A list that somebody else wrote leads nowhere out of the folder.
    return {line for line in lines if line and ".." not in line.split("/") and line[0] != "/"}


def _write(path: Path, data: bytes) -> None:
    """Leaves a file alone that says the same: its date is what web servers tell clients."""
    if path.is_file() and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, data)
