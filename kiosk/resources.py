"""Finds the files that come with the program, in a checkout and in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_data"
_ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent


def bundled_feed() -> Path:
    """The festival's own programme, agenda.json."""
    return _ROOT / "agenda.json"


def resource(name: str) -> Path:
    """A file under resources/, such as "fonts/OFL.txt"."""
    return _ROOT / "resources" / name
