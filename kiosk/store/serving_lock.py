"""One feed server at a time on a data folder; the system frees what a killed one held."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from kiosk.store.database import make_folder
from kiosk.store.errors import StoreError, known_errors

_FILE = "serving.lock"


class ServedAlreadyError(StoreError):
    """Another feed server works on this data folder."""


class ServingLock:
    """Held from making it until `release`, or until the process is gone.

    SQLite's own lock on a file without content: it works on every system, and nothing has to be
    cleared away after a crash. Raises ServedAlreadyError, StoreError.
    """

    def __init__(self, folder: Path) -> None:
        make_folder(folder)
        path = folder / _FILE
        with known_errors(str(path)):
            self._db = sqlite3.connect(path, timeout=0, isolation_level=None)
            try:
                self._db.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError as error:
                self._db.close()
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
                raise ServedAlreadyError(
                    "A feed server works on {folder} already. Two on one journal would not know "
                    "of each other: stop it, or choose another folder with --data-dir.",
                    folder=str(folder),
                ) from error

    def release(self) -> None:
        """Lets the next one in."""
        with suppress(sqlite3.Error):
            self._db.close()
