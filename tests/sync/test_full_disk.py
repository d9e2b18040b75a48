"""A full disk while a version is applied: the last good one stays, and words say why."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from store.samples import NOW, programme
from sync.served_festival import Festival, feed

from kiosk.feeds.write import write
from kiosk.store.errors import StoreError
from kiosk.sync.synchronise import Result

ROOT = Path(__file__).resolve().parent.parent.parent


def test_wherever_the_disk_gets_full_the_last_good_programme_stays(festival: Festival) -> None:
    good = festival.sync().programme
    festival.says(feed(600))
    (pages,) = festival.db.execute("PRAGMA page_count").fetchone()
    stopped = 0
    while True:
        festival.db.execute(f"PRAGMA max_page_count = {pages + 9 * stopped}")
        try:
            report = festival.sync()
        except StoreError as error:
            said = str(error)
        else:
            break
        stopped += 1
        assert "disk is full" in said
        assert festival.stored == good
    assert (report.result, report.version) == (Result.APPLIED, 2)
    assert stopped > 5
    assert festival.stored == programme(600)


_SMALL_DISK = """
import subprocess, sys
feed, small, large, disk = sys.argv[1:]
def run(*command):
    return subprocess.run(command, capture_output=True, text=True)
mounted = run("mount", "-t", "tmpfs", "-o", "size=900k", "tmpfs", disk)
if mounted.returncode:
    print(mounted.stderr)
    sys.exit(77)
def agenda(*arguments):
    done = run(sys.executable, "main.py", "--data-dir", disk + "/data", "--feed", feed,
               "--lang", "en", *arguments)
    print(done.returncode, done.stdout, done.stderr)
    return done.returncode
import shutil
shutil.copyfile(small, feed)
codes = [agenda("sync")]
shutil.copyfile(large, feed)
codes += [agenda("sync"), agenda("search", "Beitrag")]
sys.exit(0 if codes == [0, 1, 0] else 1)
"""


@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs a disk of its own: Linux")
def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    disk, feed_file = tmp_path / "disk", tmp_path / "feed.json"
    disk.mkdir()
    files = [tmp_path / "small", tmp_path / "large"]
    for file, count in zip(files, (20, 3000), strict=True):
        file.write_bytes(write(programme(count), "agenda-json", stamp=NOW))
    done = subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", sys.executable, "-c", _SMALL_DISK]
        + [str(path) for path in (feed_file, *files, disk)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this machine lets nobody mount a disk of one's own")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "The disk is full" in done.stdout
    assert "Nothing was lost" in done.stdout
    assert "Traceback" not in done.stdout
    assert "Beitrag Nummer 7" in done.stdout
