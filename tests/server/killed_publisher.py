"""A program of its own: kills a publisher at each statement it runs and looks at what is left.

Arguments: the data folder, with upstream stored; the feed's file. Prints how many statements the
work of staff runs. A process that was killed has not tidied up, hence no thread may run: it forks.
"""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from server.served import HandClock

from kiosk.programme.model import Programme
from kiosk.server.corrections import Done, Wanted, correct, publish, withdraw
from kiosk.server.publisher import Publisher
from kiosk.store.drafts import DraftLine, NoDraftError, open_drafts, save_draft
from kiosk.store.journal import NotStandingError
from kiosk.sync.source import Source
from kiosk.wording import translator

LINE = DraftLine("clash", "full", "yes", "", None, 0)


def opened(folder: Path, feed: Path) -> Publisher:
    source = Source.parse(str(feed))
    return Publisher(folder, source, clock=HandClock(), translate=translator("de"))


def wanted(field: str, value: str, request: str | None, key: str = "game") -> Wanted:
    return Wanted(key, field, value, "Technik", None, 0, request)


def together(publisher: Publisher) -> Done:
    both = [wanted("room", "foyer", "request-1"), wanted("delay", "5", "request-2")]
    return correct(publisher, "Ada", both)


def drafted(publisher: Publisher) -> Done:
    now = publisher.now()
    save_draft(publisher.journal, "Edda", "", [LINE], now, "request-3")
    (draft,) = open_drafts(publisher.journal)
    return publish(publisher, "Ada", draft.number, [wanted("full", "yes", None, "clash")])


def taken_back(publisher: Publisher) -> Done:
    return withdraw(publisher, "Ada", [1], "trocken", publisher.revision)


ACTS: tuple[Callable[[Publisher], Done], ...] = (together, drafted, taken_back)
WRITTEN = (2, 3, 4)
"""How many entries the journal has after each act."""


def killed_at(step: int, folder: Path, feed: Path) -> tuple[bool, int, int]:
    """Whether the work came to this statement and was killed; acts acknowledged, last version."""
    heard, told = os.pipe()
    child = os.fork()
    if not child:
        _work(step, folder, feed, told)
        os._exit(0)
    os.close(told)
    with open(heard, encoding="ascii") as lines:
        said = [int(line) for line in lines]
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code > 0:
        sys.exit("the work failed before it could be killed")
    return code < 0, len(said), said[-1] if said else 1


def _work(step: int, folder: Path, feed: Path, told: int) -> None:
    left = step

    def count(_: str) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    publisher = opened(folder, feed)
    publisher.journal.set_trace_callback(count)
    for act in ACTS:
        os.write(told, b"%d\n" % act(publisher).version)


def check(folder: Path, feed: Path, acknowledged: int, version: int, whole: Programme) -> None:
    """Nothing acknowledged is lost, nothing is half there, and sent again it is done once."""
    publisher = opened(folder, feed)
    db = publisher.journal
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert len(publisher.entries) in (0, *WRITTEN), "all of an act, or nothing"
    assert len(publisher.entries) >= (0, *WRITTEN)[acknowledged]
    assert publisher.edition is not None
    assert publisher.edition.version >= version
    for act in ACTS:
        with suppress(NoDraftError, NotStandingError, ValueError):
            act(publisher)
    assert len(publisher.entries) == WRITTEN[-1], [e.override.value for e in publisher.entries]
    assert publisher.edition.programme.sessions == whole.sessions
    publisher.close()


def main(folder: Path, feed: Path) -> None:
    saved, whole = folder.with_name("saved"), folder.with_name("whole")
    shutil.copytree(folder, saved)
    shutil.copytree(folder, whole)
    with closing(opened(whole, feed)) as publisher:
        for act in ACTS:
            act(publisher)
        edition = publisher.edition
        assert edition is not None
    step = 1
    while True:
        killed, acknowledged, version = killed_at(step, folder, feed)
        check(folder, feed, acknowledged, version, edition.programme)
        if not killed:
            break
        shutil.rmtree(folder)
        shutil.copytree(saved, folder)
        step += 1
    assert acknowledged == len(ACTS)
    print(step - 1)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
