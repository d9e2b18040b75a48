"""Import: bytes → parsed, cleaned, diffed, stored, searchable, beside ElementTree.parse alone."""

import tempfile
from io import BytesIO
from itertools import count
from pathlib import Path
from xml.etree import ElementTree

from benchmarks.feeds import large_feed
from benchmarks.measure import Row, pairs, ratio_row
from kiosk.programme.clock import SystemClock
from kiosk.store.database import open_programme_db
from kiosk.store.search import search
from kiosk.sync.source import Source
from kiosk.sync.synchronise import synchronise

RUNS = 9


def measure() -> list[Row]:
    """Each run imports into a new database file and then finds a word."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        feed, label = large_feed(folder)
        source = Source.parse(str(feed))
        data = feed.read_bytes()
        # Made beforehand: making an empty database is part of the first start, not of an import.
        databases = [open_programme_db(folder / str(n)) for n in range(RUNS + 1)]
        number = count()

        def work() -> None:
            db = databases[next(number)]
            report = synchronise(db, source, clock=SystemClock())
            if not search(db, source.name, "s") or not report.changes == ():
                raise RuntimeError("the import cannot be searched")

        measured, floor = pairs(work, lambda: ElementTree.parse(BytesIO(data)), RUNS)
        for db in databases:
            db.close()
    return [ratio_row(f"import ({label})", measured, floor, "ElementTree.parse", 12)]
