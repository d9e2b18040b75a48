"""What the process of a soak holds, hour by hour, and how fast it grows. Linux only."""

import gc
import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


@dataclass(frozen=True, slots=True)
class Mark:
    """What the process holds at a simulated hour; memory in MB, log and databases in KB."""

    hour: int
    memory: float
    handles: int
    threads: int
    log: float
    disk: float


@dataclass(slots=True)
class Soak:
    """What a soak found."""

    marks: list[Mark] = field(default_factory=list)
    syncs: int = 0
    versions: int = 0
    turns: int = 0
    missed: int = 0
    faults: int = 0

    def slope(self, after: int = 1) -> float:
        """MB of memory a day from an hour on, by least squares."""
        later = [mark for mark in self.marks if mark.hour >= after]
        hours = [mark.hour for mark in later]
        middle = sum(hours) / len(hours)
        mean = sum(mark.memory for mark in later) / len(later)
        above = sum((mark.hour - middle) * (mark.memory - mean) for mark in later)
        below = sum((hour - middle) ** 2 for hour in hours)
        return 24 * above / below if below else 0.0


def mark(hour: int, folder: Path) -> Mark:
    """What the process holds now; `folder` has the log and, in data, the databases."""
    gc.collect()
    disk = sum(file.stat().st_size for file in (folder / "data").iterdir() if file.is_file())
    return Mark(
        hour,
        _memory(),
        len(os.listdir("/proc/self/fd")),
        threading.active_count(),
        (folder / "screen.log").stat().st_size / 1024,
        disk / 1024,
    )


def _memory() -> float:
    """What the process holds in the machine's memory, MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * _PAGE / 2**20


def flat(values: Sequence[int], spare: int = 2) -> bool:
    """Whether a count does not climb: at the end it is no higher than in the first hours."""
    return values[-1] <= max(values[: max(len(values) // 4, 1)]) + spare
