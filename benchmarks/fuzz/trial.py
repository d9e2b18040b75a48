"""One feed read under watch: what it raises, how long it takes, how much memory it takes."""

import signal
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from benchmarks.fuzz.laws import check
from kiosk.feeds.html_page import page
from kiosk.feeds.read import read
from kiosk.feeds.reading import FeedError, Reading
from kiosk.store.database import Database, open_programme_db

MOST_SECONDS = 2.0
"""Of processor time, for reading and for everything after it, so that a busy machine is no hang."""
MOST_TIMES = 10
MOST_EXTRA = 64 * 1024 * 1024
"""Memory while reading: ten times the feed and 64 MiB, by tracemalloc's peak."""


class TooSlowError(AssertionError):
    """Reading took longer than MOST_SECONDS; raised where it was at that moment."""


class TooLargeError(AssertionError):
    """Reading took more memory than is allowed."""


def tried(data: bytes, db: Database, *, memory: bool) -> str:
    """Reads a feed and checks every law; a short text of what came of it, alike for alike feeds.

    Raises whatever is raised but FeedError, LawBrokenError, TooSlowError, and TooLargeError where
    `memory` is measured (which makes it three times as slow).
    """
    with _in_time():
        reading = _measured(lambda: _read(data), len(data)) if memory else _read(data)
    if not isinstance(reading, Reading):
        return reading
    with _in_time():
        check(reading, db)
    kinds = sorted({problem.kind for problem in reading.problems})
    count = len(reading.programme.sessions).bit_length()
    return " ".join([reading.format, f"2^{count}", *kinds])


@contextmanager
def empty_store() -> Iterator[Database]:
    """A programme cache of its own."""
    with tempfile.TemporaryDirectory() as folder:
        db = open_programme_db(Path(folder))
        try:
            yield db
        finally:
            db.close()


def _read(data: bytes) -> Reading | str:
    """The reading, or the sentence it is refused with; the page around it is read, too."""
    page(data)
    try:
        return read(data, source="fuzz")
    except FeedError as error:
        str(error).encode()
        return error.text


def _measured(work: Callable[[], Reading | str], size: int) -> Reading | str:
    tracemalloc.start()
    try:
        result = work()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    if peak > MOST_TIMES * size + MOST_EXTRA:
        raise TooLargeError(f"{peak / 2**20:.0f} MiB for {size} bytes")
    return result


@contextmanager
def _in_time() -> Iterator[None]:
    """Ends what takes too long with TooSlowError, where the system has interval timers."""

    def over(number: int, frame: FrameType | None) -> None:
        raise TooSlowError(f"longer than {MOST_SECONDS:g} s")

    begin = time.process_time()
    if hasattr(signal, "setitimer"):
        before = signal.signal(signal.SIGVTALRM, over)
        signal.setitimer(signal.ITIMER_VIRTUAL, MOST_SECONDS)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            signal.signal(signal.SIGVTALRM, before)
    else:
        yield
    if time.process_time() - begin > MOST_SECONDS:
        raise TooSlowError(f"longer than {MOST_SECONDS:g} s")
