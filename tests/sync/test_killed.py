"""kill -9 at each step of an apply: the database is sound and the next start goes on."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sync.killed_syncs import sync
from sync.served_festival import feed

from kiosk.store.database import open_programme_db
from kiosk.sync.source import Source
from kiosk.sync.synchronise import Result

TESTS = Path(__file__).resolve().parent.parent


@pytest.mark.skipif(sys.platform == "win32", reason="kills a process the POSIX way")
def test_a_sync_killed_at_any_statement_leaves_one_whole_version(tmp_path: Path) -> None:
    file, second = tmp_path / "agenda.test", tmp_path / "second"
    file.write_bytes(feed(6))
    second.write_bytes(feed([0, 1, 2, 4, 5, 6, 7], moved="4", version="2"))
    with closing(open_programme_db(tmp_path / "data")) as db:
        assert sync(db, Source.parse(str(file))).result is Result.APPLIED
    program = TESTS / "sync" / "killed_syncs.py"
    done = subprocess.run(
        [sys.executable, "-W", "error", program, tmp_path / "data", file, second],
        env={"PYTHONPATH": f"{TESTS}:{TESTS.parent}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    # Reading the old version, then each row that is written.
    assert int(done.stdout) > 30
