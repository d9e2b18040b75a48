"""What importing a feed costs: memory of a whole process, and work that grows with the sessions.

Times are measured by `python -m benchmarks import_feed`; nothing here depends on a clock.
"""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks.synthetic import programme
from kiosk.feeds.write import write
from kiosk.programme.clock import SystemClock
from kiosk.store.database import open_programme_db
from kiosk.sync.source import Source
from kiosk.sync.synchronise import synchronise

ROOT = Path(__file__).resolve().parents[2]
STAMP = datetime(2022, 12, 1, tzinfo=UTC)
MEBI = 1024 * 1024
TIMES, EXTRA = 6, 80 * MEBI

# Peaks of child processes, compared: what Python and our modules take by themselves is no cost of
# a feed.
_CHILD = """
import re, sys
from pathlib import Path
from kiosk.feeds import frab_xml, ical, pretalx
from kiosk.programme.clock import SystemClock
from kiosk.store.database import open_programme_db
from kiosk.sync.source import Source
from kiosk.sync.synchronise import synchronise
from kiosk.store import indexing, writing
feed, folder = sys.argv[1:]
db = open_programme_db(Path(folder))
sessions = 0
if feed:
    report = synchronise(db, Source.parse(feed), clock=SystemClock())
    sessions = report.sessions
# Not ru_maxrss: a child begins with that of the process that started it.
status = Path("/proc/self/status").read_text()
print(int(re.search(r"VmHWM:\\s*(\\d+) kB", status)[1]) * 1024, sessions)
"""


def peak(feed: Path | None, folder: Path) -> tuple[int, int]:
    """The most memory (bytes) a process took that imported a feed, and how many sessions."""
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(feed or ""), str(folder)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    most, sessions = map(int, done.stdout.split())
    return most, sessions


def check_memory(feed: Path, tmp_path: Path, sessions: int) -> None:
    floor, _ = peak(None, tmp_path / "none")
    most, found = peak(feed, tmp_path / "all")
    assert found == sessions
    assert most - floor > feed.stat().st_size, "the feed itself is in there"
    assert most - floor <= TIMES * feed.stat().st_size + EXTRA


def large(folder: Path) -> Path:
    """A schedule.xml of the size of the largest real one: 900 sessions, 2.2 MB."""
    made = programme(900, 30)
    long = tuple(replace(s, description=f"{s.abstract} " * 4) for s in made.sessions)
    feed = folder / "feed.xml"
    feed.write_bytes(write(replace(made, sessions=long), "frab-xml", stamp=STAMP))
    return feed


needs_proc = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="the system does not tell of peaks"
)


@needs_proc
def test_a_large_feed_takes_six_times_its_size_and_80_mebibytes(tmp_path: Path) -> None:
    feed = large(tmp_path)
    assert 2 * MEBI < feed.stat().st_size < 4 * MEBI
    check_memory(feed, tmp_path, 900)


@needs_proc
@pytest.mark.real_feeds
def test_the_largest_real_feed_takes_six_times_its_size_and_80_mebibytes(
    real_feeds: Path, tmp_path: Path
) -> None:
    feed = max(
        (p for p in real_feeds.rglob("*") if p.is_file()), key=lambda path: path.stat().st_size
    )
    check_memory(feed, tmp_path, 1007)


def cost(sessions: int, folder: Path) -> tuple[int, int]:
    """Python calls and SQL statements of the import of a feed with so many sessions."""
    folder.mkdir()
    feed = folder / "feed.xml"
    feed.write_bytes(write(programme(sessions, 20), "frab-xml", stamp=STAMP))
    db = open_programme_db(folder)
    statements: list[str] = []
    db.set_trace_callback(statements.append)
    try:
        calls = counted(lambda: synchronise(db, Source.parse(str(feed)), clock=SystemClock()))
    finally:
        db.close()
    return calls, len(statements)


def counted(work: Callable[[], object]) -> int:
    """How often Python functions are called."""
    calls = 0

    def one(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    before = sys.getprofile()
    sys.setprofile(one)
    try:
        work()
    finally:
        sys.setprofile(before)
    return calls


def test_an_import_grows_with_the_sessions_and_not_with_their_square(tmp_path: Path) -> None:
    cost(20, tmp_path / "first")  # imports what is imported late
    calls, statements = zip(*(cost(n, tmp_path / str(n)) for n in (200, 400, 800)), strict=True)
    for found in (calls, statements):
        for smaller, larger in ((found[0], found[1]), (found[1], found[2])):
            assert larger < 2.2 * smaller
    # Each session is written and indexed: some eight statements, some hundred calls.
    assert statements[2] < 10 * 800
    assert calls[2] < 400 * 800
