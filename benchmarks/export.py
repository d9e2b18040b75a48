"""The personal export of 60 starred sessions, and that it is the same to the byte."""

import statistics
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.feeds import large_feed
from benchmarks.measure import Row, milliseconds, times
from kiosk.feeds.read import read
from kiosk.personal.ical_export import AgendaExport, export_agenda
from kiosk.programme.exports import ExportedEntry
from kiosk.programme.stars import Priority, Star
from kiosk.wording import translator

RUNS = 15
_BUDGET = 0.05


def measure() -> list[Row]:
    """Exports in a row, each with the state the one before left."""
    with tempfile.TemporaryDirectory() as name:
        feed, _ = large_feed(Path(name))
        whole = read(feed.read_bytes()).programme
    now = datetime(2024, 2, 1, tzinfo=UTC)
    stars = {s.key: Star(s.key, Priority.GOING, now) for s in whole.sessions[:600:10]}
    kept: dict[str, ExportedEntry] = {}
    files: list[bytes] = []

    def work() -> AgendaExport:
        made = export_agenda(
            whole,
            stars,
            kept,
            now=now + timedelta(minutes=len(files)),
            alarm_minutes=10,
            translate=translator("de"),
        )
        kept.update((e.session_key, e) for e in made.entries)
        files.append(made.data)
        return made

    median = statistics.median(times(work, RUNS))
    same = len(set(files)) == 1
    return [
        Row(
            f"personal export, {len(stars)} stars, {'byte-identical' if same else 'NOT identical'}",
            milliseconds(median),
            "–",
            "–",
            "≤ 50 ms",
            median <= _BUDGET and same,
        )
    ]
