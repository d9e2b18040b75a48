"""Reads a feed in a process of its own: starts it, asks it, ends it when nobody waits any more."""

import os
import pickle
import subprocess
import sys
import threading
import time
from pathlib import Path
from queue import Empty, SimpleQueue

import kiosk
from kiosk.feeds.reading import FeedError, Reading
from kiosk.sync.fetched import FetchCancelledError
from kiosk.sync.source import shown

_LONGEST = 60.0
_POLL_SECONDS = 0.05


def read_apart(data: bytes, source: str, zone: str | None, cancel: threading.Event) -> Reading:
    """Reads in a process of its own. Raises FeedError, FetchCancelledError."""
    process = subprocess.Popen(
        # -P: whatever lies in the present folder is not imported.
        [sys.executable, "-P", "-m", "kiosk.sync.parse_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        answer = _answer(process, pickle.dumps((data, source, zone)), cancel, source)
    except BaseException:
        process.kill()
        process.wait()
        raise
    if process.returncode != 0:
        raise FeedError(
            "Reading {source} failed: the reading process ended with code {code}.",
            source=shown(source),
            code=process.returncode,
        )
    result: Reading | tuple[str, dict[str, str | int]] = pickle.loads(answer)
    if isinstance(result, tuple):
        text, values = result
        raise FeedError(text, **values)
    return result


def _answer(
    process: "subprocess.Popen[bytes]", question: bytes, cancel: threading.Event, source: str
) -> bytes:
    # communicate() with a timeout loses the rest of a large question (Python 3.11), so it runs in
    # a thread; killing the process ends it.
    answers: SimpleQueue[bytes] = SimpleQueue()

    def ask() -> None:
        answers.put(process.communicate(question)[0])

    threading.Thread(target=ask, name=f"read {shown(source)}", daemon=True).start()
    until = time.monotonic() + _LONGEST
    while True:
        try:
            return answers.get(timeout=_POLL_SECONDS)
        except Empty:
            if cancel.is_set():
                raise FetchCancelledError("The fetch was cancelled.") from None
            if time.monotonic() > until:
                raise FeedError(
                    "Reading {source} took longer than {seconds} seconds and was given up.",
                    source=shown(source),
                    seconds=round(_LONGEST),
                ) from None


def _environment() -> dict[str, str]:
    """Ours, with the folder this package was imported from, wherever that is."""
    folder = str(Path(kiosk.__file__).resolve().parent.parent)
    paths = [folder, os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
