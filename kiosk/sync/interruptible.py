"""Runs what cannot be interrupted in a thread of its own, so that nobody has to wait for it."""

import threading
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TypeVar

from kiosk.sync.fetched import FetchCancelledError

_R = TypeVar("_R")
_POLL_SECONDS = 0.05


def interruptible(
    run: Callable[[], _R],
    *,
    name: str,
    cancel: threading.Event,
    until: float,
    abandoned: threading.Event,
    late: Callable[[], Exception],
) -> _R:
    """What `run` gives or raises, unless `cancel` is set or it is later than `until` (monotonic).

    Then `abandoned` is set for the thread, whose result is dropped, and FetchCancelledError is
    raised, or what `late` gives.
    """
    outcome: SimpleQueue[tuple[_R] | BaseException] = SimpleQueue()

    def work() -> None:
        try:
            outcome.put((run(),))
        except BaseException as error:  # noqa: BLE001 - handed to the waiting thread and raised there
            outcome.put(error)

    threading.Thread(target=work, name=name, daemon=True).start()
    while True:
        try:
            result = outcome.get(timeout=_POLL_SECONDS)
        except Empty:
            if cancel.is_set():
                abandoned.set()
                raise FetchCancelledError("The fetch was cancelled.") from None
            if time.monotonic() > until:
                abandoned.set()
                raise late() from None
            continue
        if isinstance(result, BaseException):
            raise result
        return result[0]
