"""Counts starts that came to no good end, so that a screen that keeps crashing becomes a plain one.

The count lies in a small file and is about one boot of the machine: switching it off and on is
what people try first, and it begins anew.
"""

import json
import logging
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from kiosk.programme.values import dataclass

FILE = "screen-starts.json"
RESTARTS = 3
"""After so many restarts within a boot the plain screen is shown instead."""
HEALTHY_AFTER = 600.0
"""Seconds of life after which a start counts as good."""
TRY_AGAIN_AFTER = 3600.0
"""Seconds after which the plain screen gives way to another try."""

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_log = logging.getLogger(__name__)


def boot_id() -> str:
    """What differs from boot to boot; "" where the system does not tell (the count lasts)."""
    try:
        return _BOOT_ID.read_text().strip()
    except OSError:
        return ""


def count_folders(data: Path, environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Where the count may lie, best first: a disk that cannot be written must not hide crashes."""
    run = (environment.get(name) for name in ("RUNTIME_DIRECTORY", "XDG_RUNTIME_DIR"))
    return (*(Path(folder) for folder in run if folder), data, Path(tempfile.gettempdir()))


@dataclass(frozen=True, slots=True)
class CrashLoop:
    """The count of starts at one boot, in the first of the folders that can be written."""

    folders: tuple[Path, ...]
    boot: str

    def begin(self) -> int:
        """Counts a start; gives how many ended badly before it in this boot."""
        before = self._read()
        self._write(before + 1)
        return before

    def good(self) -> None:
        """The start was good, or ended on purpose."""
        self._write(0)

    def last_chance(self) -> None:
        """Another start is tried; if that fails, too, the plain screen comes back."""
        self._write(RESTARTS)

    def _read(self) -> int:
        for folder in self.folders:
            try:
                kept = json.loads((folder / FILE).read_text())
                if kept["boot"] == self.boot:
                    return int(kept["starts"])
            # Not there, cut off by a crash, or by somebody else's hand: as good as no count.
            except (OSError, ValueError, TypeError, LookupError):
                continue
        return 0

    def _write(self, starts: int) -> None:
        text = json.dumps({"boot": self.boot, "starts": starts})
        for folder in self.folders:
            try:
                folder.mkdir(parents=True, exist_ok=True)
                new = folder / f"{FILE}.{os.getpid()}"
                new.write_text(text)
                new.replace(folder / FILE)
            except OSError:
                continue
            return
        _log.warning("starts cannot be counted: no folder can be written")
