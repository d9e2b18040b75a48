"""Import: bytes → parsed, cleaned, diffed, stored, searchable, beside ElementTree.parse alone."""

import tempfile
from io import BytesIO
from itertools import count
from pathlib import Path
from xml.etree import ElementTree

from benchmarks.feeds import large_feed, ten_thousand
from benchmarks.measure import Row, pairs, ratio_row
from kiosk.programme.clock import SystemClock
from kiosk.store.database import open_programme_db
from kiosk.store.search import search
from kiosk.sync.source import Source
from kiosk.sync.synchronise import synchronise

RUNS = 9
_FEW_RUNS = 3
_BUDGET = 12


def measure() -> list[Row]:
    """Each run imports into a new database file and then finds a word."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        return [
            _measured(folder, *large_feed(folder), RUNS),
            _measured(folder, *ten_thousand(folder), _FEW_RUNS),
        ]


def _measured(folder: Path, feed: Path, label: str, runs: int) -> Row:
    source = Source.parse(str(feed))
    data = feed.read_bytes()
    # Made beforehand: making an empty database is part of the first start, not of an import.
    databases = [open_programme_db(folder / f"{feed.stem} {n}") for n in range(runs + 1)]
    number = count()

    def work() -> None:
        db = databases[next(number)]
        report = synchronise(db, source, clock=SystemClock())
        if not search(db, source.name, "s") or not report.changes == ():
            raise RuntimeError("the import cannot be searched")

    measured, floor = pairs(work, lambda: ElementTree.parse(BytesIO(data)), runs)
    for db in databases:
        db.close()
    return ratio_row(f"import ({label})", measured, floor, "ElementTree.parse", _BUDGET)
