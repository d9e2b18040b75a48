"""A program of its own: kills a sync at each statement it runs and looks at what is left.

Arguments: the data folder and the feed's file, with the first version stored; a file with the
second version. Prints how many statements a sync runs. A process that was killed has not tidied
up, hence no thread may run here: it forks.
"""

import os
import shutil
import signal
import sys
from contextlib import closing
from pathlib import Path

from store.samples import NOW
from sync.served_festival import read

from kiosk.programme.clock import SimulatedClock
from kiosk.programme.model import Programme
from kiosk.store.changes import changes
from kiosk.store.database import Database, open_programme_db
from kiosk.store.programmes import load
from kiosk.store.search import search
from kiosk.sync.source import Source
from kiosk.sync.synchronise import SyncReport, synchronise


def sync(db: Database, source: Source) -> SyncReport:
    return synchronise(db, source, clock=SimulatedClock(NOW, speed=0), read=read)


def killed_at(step: int, folder: Path, source: Source) -> bool:
    """Whether a sync in another process came to this statement; it was killed there, then."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        code = os.waitstatus_to_exitcode(status)
        if code > 0:
            sys.exit("the sync failed before it could be killed")
        return code < 0
    left = step

    def count(_: str) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    with closing(open_programme_db(folder)) as db:
        db.set_trace_callback(count)
        sync(db, source)
    os._exit(0)


def check(folder: Path, source: Source, old: Programme, new: Programme) -> None:
    """The file is sound, holds one of both versions whole, and the next sync goes on from there."""
    with closing(open_programme_db(folder)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        stored = load(db, source.name)
        assert stored in (old, new)
        assert bool(changes(db, source.name)) is (stored == new)
        assert set(search(db, source.name, "beitrag")) == {s.key for s in stored.sessions}
        report = sync(db, source)
        assert load(db, source.name) == new
        assert report.version == 2
        assert len(changes(db, source.name)) == len({*changes(db, source.name)}) > 0


def main(folder: Path, feed: Path, second: Path) -> None:
    source = Source.parse(str(feed))
    saved, whole = folder.with_name("saved"), folder.with_name("whole")
    with closing(open_programme_db(folder)) as db:
        old = load(db, source.name)
    shutil.copytree(folder, saved)
    shutil.copyfile(second, feed)
    shutil.copytree(folder, whole)
    with closing(open_programme_db(whole)) as db:
        new = sync(db, source).programme
    assert old is not None
    assert new is not None
    step = 1
    while killed_at(step, folder, source):
        check(folder, source, old, new)
        shutil.rmtree(folder)
        shutil.copytree(saved, folder)
        step += 1
    print(step - 1)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
