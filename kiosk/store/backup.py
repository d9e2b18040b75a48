"""Backups of the personal database: the last three, made with SQLite's own backup."""

import re
import sqlite3
from pathlib import Path

KEPT = 3


def back_up(path: Path) -> Path:
    """Copies the database beside itself as NAME.backup-N and keeps the last three."""
    earlier = backups(path)
    number = _number(earlier[-1]) + 1 if earlier else 1
    target = path.with_name(f"{path.name}.backup-{number}")
    # Written under another name first, so that a half-made backup never counts as one.
    unfinished = path.with_name(f"{path.name}.backup-unfinished")
    unfinished.unlink(missing_ok=True)
    source, copy = sqlite3.connect(path), sqlite3.connect(unfinished)
    try:
        source.backup(copy)
    finally:
        copy.close()
        source.close()
    unfinished.rename(target)
    for old in backups(path)[:-KEPT]:
        old.unlink()
    return target


def backups(path: Path) -> list[Path]:
    """The backups of a database, oldest first."""
    pattern = re.compile(re.escape(path.name) + r"\.backup-\d+")
    found = [p for p in path.parent.iterdir() if pattern.fullmatch(p.name)]
    return sorted(found, key=_number)


def _number(backup: Path) -> int:
    return int(backup.name.rpartition("-")[2])
