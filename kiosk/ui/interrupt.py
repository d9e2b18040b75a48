"""Ctrl+C while a window is still being made: remembered until the event loop can heed it.

Qt's own start cannot be interrupted: an exception out of PySide's imports aborts the process, and
one out of a method that Qt calls is printed and forgotten.
"""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_heard: list[int] = []


def keep_interrupt() -> None:
    """From here on the first Ctrl+C is only remembered; a second one ends the process at once.

    For the main thread. `interrupt.heard` tells of it; who has an event loop acts on it.
    """
    _heard.clear()
    signal.signal(signal.SIGINT, _remember)


def heard() -> bool:
    """Whether Ctrl+C came since `keep_interrupt`."""
    return bool(_heard)


@contextmanager
def interrupted_later() -> Iterator[None]:
    """What is done inside is not interrupted; KeyboardInterrupt comes when it is done.

    Leaves everything as it is where interrupts are remembered already.
    """
    before = signal.getsignal(signal.SIGINT)
    if before is not signal.default_int_handler:
        yield
        return
    keep_interrupt()
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if heard():
        raise KeyboardInterrupt


def _remember(number: int, _frame: FrameType | None) -> None:
    _heard.append(number)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
