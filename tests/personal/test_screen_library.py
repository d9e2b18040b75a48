"""A screen's data folder on a disk that is read-only, full or damaged: the screen goes on."""

import logging
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from store.samples import NOW, programme

from kiosk.feeds.write import write
from kiosk.personal.library import Library
from kiosk.personal.screen_library import ScreenLibrary
from kiosk.programme.clock import SimulatedClock
from kiosk.store.database import PERSONAL_FILE, PROGRAMME_FILE
from kiosk.store.feed_state import FeedState
from kiosk.sync.receive import receive
from kiosk.sync.source import Source

ROOT = Path(__file__).resolve().parent.parent.parent
CLOCK = SimulatedClock(NOW, 0.0)


def feed_of(path: Path, count: int) -> Source:
    path.write_bytes(write(programme(count), "agenda-json", stamp=NOW))
    return Source(str(path))


def titles(library: Library, source: Source) -> int:
    stored = library.load(source, NOW).programme
    return len(stored.sessions) if stored else 0


def test_a_full_disk_does_not_keep_a_new_version_from_the_glass(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    source = feed_of(tmp_path / "feed.json", 20)
    library = ScreenLibrary(tmp_path / "data")
    library.synchronise(source, CLOCK)
    (pages,) = library.programmes.execute("PRAGMA page_count").fetchone()
    library.programmes.execute(f"PRAGMA max_page_count = {pages}")
    feed_of(tmp_path / "feed.json", 900)
    received = receive(source, FeedState(source.name, version=1), clock=CLOCK)
    outcome = library.take_in(received, CLOCK, 1)
    assert outcome.stored is not None
    assert outcome.stored.programme is not None
    assert len(outcome.stored.programme.sessions) == 900
    assert titles(library, source) == 900
    assert library.fault is not None
    assert "disk is full" in str(library.fault)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    caplog.clear()
    library.close(None)
    # On the disk lies what lay there before.
    again = ScreenLibrary(tmp_path / "data")
    assert titles(again, source) == 20
    again.close(None)


def test_a_damaged_personal_database_is_no_reason_to_stay_dark(tmp_path: Path) -> None:
    source = feed_of(tmp_path / "feed.json", 20)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / PERSONAL_FILE).write_bytes(b"no database at all" * 200)
    library = ScreenLibrary(tmp_path / "data")
    library.synchronise(source, CLOCK)
    assert titles(library, source) == 20
    assert library.fault is None
    library.close(None)
    assert (tmp_path / "data" / PERSONAL_FILE).read_bytes().startswith(b"no database")


def test_a_data_folder_that_is_a_file_leaves_a_screen_that_syncs(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    source = feed_of(tmp_path / "feed.json", 20)
    (tmp_path / "data").write_text("in the way")
    library = ScreenLibrary(tmp_path / "data")
    library.synchronise(source, CLOCK)
    assert titles(library, source) == 20
    assert library.fault is not None
    caplog.clear()
    library.close(None)


_READ_ONLY = """
import logging, os, shutil, subprocess, sys
from datetime import UTC, datetime
from pathlib import Path
seed, disk, kept = sys.argv[1:]
def run(*command):
    return subprocess.run(command, capture_output=True, text=True)
mounted = run("mount", "-t", "tmpfs", "tmpfs", disk)
if mounted.returncode:
    print(mounted.stderr)
    sys.exit(77)
for name in kept.split(","):
    shutil.copyfile(Path(seed) / name, Path(disk) / name)
if run("mount", "-o", "remount,ro", disk).returncode:
    sys.exit(77)
logging.disable()
from kiosk.personal.screen_library import ScreenLibrary
from kiosk.programme.clock import SimulatedClock
from kiosk.sync.source import Source
now = datetime(2022, 12, 1, tzinfo=UTC)
library = ScreenLibrary(Path(disk))
stored = library.load(Source(seed + "/feed.json"), now)
print(len(stored.programme.sessions), stored.state.version)
outcome = library.synchronise(Source(seed + "/other.json"), SimulatedClock(now, 0.0))
print(outcome.report.result, len(outcome.report.programme.sessions), library.fault is not None)
library.close(stored.state)
"""

APART = ["unshare", "--user", "--map-root-user", "--mount"]
FILES = [PROGRAMME_FILE, PROGRAMME_FILE + "-wal", PROGRAMME_FILE + "-shm"]


@pytest.mark.parametrize("kept", [FILES, FILES[:2]], ids=["with index", "journal only"])
@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs a disk of its own: Linux")
def test_after_a_kill_a_read_only_disk_still_gives_what_was_stored_last(
    tmp_path: Path, kept: list[str]
) -> None:
    source = feed_of(tmp_path / "feed.json", 20)
    feed_of(tmp_path / "other.json", 7)
    library = ScreenLibrary(tmp_path / "seed")
    library.synchronise(source, CLOCK)
    for name in FILES:  # while it is open: the journal is not yet part of the database
        shutil.copyfile(tmp_path / "seed" / name, tmp_path / name)
    library.close(None)
    assert (tmp_path / FILES[1]).stat().st_size > 0
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(
        [*APART, sys.executable, "-c", _READ_ONLY, str(tmp_path), str(disk), ",".join(kept)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this machine lets nobody mount a disk of one's own")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines() == ["20 1", "applied 7 True"]
