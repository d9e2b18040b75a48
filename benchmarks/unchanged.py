"""A feed that did not change: no write to the database, hardly any work."""

import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.feeds import large_feed
from benchmarks.measure import Row, milliseconds
from kiosk.programme.clock import SystemClock
from kiosk.store.database import open_programme_db
from kiosk.sync.source import Source
from kiosk.sync.synchronise import Result, synchronise

RUNS = 30
_BUDGET = 0.005


def measure() -> list[Row]:
    """CPU time of a sync that finds the same bytes, and the rows it wrote."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        feed, label = large_feed(folder)
        db = open_programme_db(folder / "data")
        source = Source.parse(str(feed))
        state = synchronise(db, source, clock=SystemClock()).state
        before, found = db.total_changes, []
        for _ in range(RUNS):
            begin = time.process_time()
            report = synchronise(db, source, clock=SystemClock(), state=state)
            found.append(time.process_time() - begin)
            if report.result is not Result.UNCHANGED:
                raise RuntimeError("the same bytes are taken for news")
            state = report.state
        written = db.total_changes - before
        db.close()
    median = statistics.median(found)
    return [
        Row(
            f"unchanged feed, CPU ({label})",
            milliseconds(median),
            "–",
            "–",
            "≤ 5 ms, no write",
            median <= _BUDGET and written == 0,
        )
    ]
