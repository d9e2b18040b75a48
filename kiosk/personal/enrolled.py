"""Where a machine keeps as whom its screens report: a file that only its user reads."""

import json
import logging
from dataclasses import asdict
from pathlib import Path

from kiosk.personal.write_file import write_file
from kiosk.sync.receipt_wire import Enrolled

_FILE = "enrolled.json"
_log = logging.getLogger(__name__)


def keep_enrolled(folder: Path, enrolled: Enrolled) -> None:
    """Keeps it. Raises WriteError."""
    path = folder / _FILE
    folder.mkdir(parents=True, exist_ok=True)
    write_file(path, json.dumps(asdict(enrolled), indent=2).encode(), permissions=0o600)


def kept_enrolled(folder: Path) -> Enrolled | None:
    """As whom this machine enrolled; None if it did not, or the file cannot be understood."""
    try:
        found = json.loads((folder / _FILE).read_bytes())
        return Enrolled(str(found["address"]), int(found["machine"]), str(found["token"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        _log.warning("%s cannot be read, the screens report to nobody: %s", _FILE, error)
        return None
