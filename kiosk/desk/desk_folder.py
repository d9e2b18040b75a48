"""What the desk keeps on the disk: edits, what waits to be sent, the token, the cache of the feed.

Each thing is a small file that is there whole or not at all: a desk that is switched off in the
middle of something loses none of it.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from kiosk.desk.edit import Sheet
from kiosk.desk.publication import Publication, as_json, of_json
from kiosk.desk.wire import edit_json, edit_of
from kiosk.personal.write_file import write_file
from kiosk.programme.errors import KnownError

_BROKEN = (KeyError, TypeError, ValueError, AttributeError)


class DeskFolderError(KnownError):
    """A file of the desk cannot be read; it is left as it is."""


class DeskFolder:
    """The folder of one desk at one server, below the data folder."""

    def __init__(self, data_folder: Path, server: str) -> None:
        """`server` is the address, or a name; edits for one festival never go to another."""
        name = hashlib.sha256(server.encode()).hexdigest()[:12]
        self.path = data_folder / "desk" / name
        self._waiting = self.path / "waiting"
        try:
            # Others on this machine need not read what is only being considered.
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._waiting.mkdir(exist_ok=True)
        except OSError as error:
            raise DeskFolderError(
                "The folder {file} cannot be made ({reason}).",
                file=str(self.path),
                reason=error.strerror or str(error),
            ) from error

    def sheet(self) -> Sheet:
        """The edits as they were left. Raises DeskFolderError."""
        content = self._read(self.path / "edits.json")
        try:
            return Sheet(tuple(edit_of(e) for e in content["edits"])) if content else Sheet()
        except _BROKEN as error:
            raise _unreadable(self.path / "edits.json") from error

    def keep_sheet(self, sheet: Sheet) -> None:
        """Keeps the edits. Raises WriteError."""
        self._write(self.path / "edits.json", {"edits": [edit_json(e) for e in sheet]})

    def waiting(self) -> tuple[Publication, ...]:
        """What waits to be sent or decided on, oldest first. Raises DeskFolderError."""
        found: list[Publication] = []
        for file in sorted(self._waiting.glob("*.json")):
            try:
                found.append(of_json(self._read(file)))
            except _BROKEN as error:
                raise _unreadable(file) from error
        return tuple(found)

    def keep_waiting(self, publication: Publication, instead_of: Publication | None = None) -> None:
        """Keeps a publication, in place of an earlier state of the same. Raises WriteError.

        It takes the place of `instead_of`, which is forgotten once it is kept.
        """
        file = self._file(publication)
        if instead_of is not None:
            number = self._file(instead_of).name.partition("-")[0]
            file = self._waiting / f"{number}-{publication.request}.json"
        self._write(file, as_json(publication))
        if instead_of is not None:
            self.drop_waiting(instead_of)

    def drop_waiting(self, publication: Publication) -> None:
        """Forgets a publication that went out, or that a person gave up."""
        self._file(publication).unlink(missing_ok=True)

    def own_numbers(self) -> frozenset[int]:
        """The numbers of the entries this desk wrote lately."""
        content = self._read(self.path / "own.json")
        return frozenset(int(n) for n in content.get("numbers", ()))

    def keep_own(self, numbers: Iterable[int]) -> None:
        """Keeps them, the latest few hundred. Raises WriteError."""
        self._write(self.path / "own.json", {"numbers": sorted(numbers)[-_MOST_OWN:]})

    def token(self) -> str:
        """The token kept for this server, or ""."""
        return str(self._read(self.path / "token.json").get("token", ""))

    def keep_token(self, token: str) -> None:
        """Keeps the token, for nobody else to read. Raises DeskFolderError."""
        file = self.path / "token.json"
        try:
            # Private from its first byte on; an older one may have been made otherwise.
            with open(file, "w", opener=_private, encoding="utf-8") as out:
                json.dump({"token": token}, out)
            file.chmod(0o600)
        except OSError as error:
            raise DeskFolderError(
                "The token cannot be kept in {file} ({reason}).",
                file=str(file),
                reason=error.strerror or str(error),
            ) from error

    def setting(self, name: str) -> str:
        """A kept setting of the window, or ""."""
        return str(self._read(self.path / "settings.json").get(name, ""))

    def keep_setting(self, name: str, value: str) -> None:
        """Keeps a setting. Raises WriteError."""
        kept = {**self._read(self.path / "settings.json"), name: value}
        self._write(self.path / "settings.json", kept)

    def _file(self, publication: Publication) -> Path:
        """Numbered in the order they were made, whatever the clock says."""
        known = next(self._waiting.glob(f"*-{publication.request}.json"), None)
        if known is not None:
            return known
        numbers = (int(f.name.partition("-")[0]) for f in self._waiting.glob("*-*.json"))
        return self._waiting / f"{max(numbers, default=0) + 1:06}-{publication.request}.json"

    @staticmethod
    def _read(file: Path) -> dict[str, Any]:
        try:
            content = json.loads(file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise _unreadable(file) from error
        if not isinstance(content, dict):
            raise _unreadable(file)
        return content

    @staticmethod
    def _write(file: Path, content: Mapping[str, Any]) -> None:
        write_file(file, json.dumps(content, ensure_ascii=False, indent=1).encode())


_MOST_OWN = 500


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _unreadable(file: Path) -> DeskFolderError:
    return DeskFolderError(
        "{file} cannot be read. What the desk kept there was not lost: have somebody look at it, "
        "or move it away to start without it.",
        file=str(file),
    )
