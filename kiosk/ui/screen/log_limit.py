"""Keeps the log of a program that runs for weeks small: the same sentence once a minute."""

import logging
import sys
import time
from collections import OrderedDict
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_EVERY = 60.0
_MOST = 200
"""Different sentences that are remembered."""

_log = logging.getLogger(__name__)
_qt = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}


class OncePerMinute(logging.Filter):
    """Lets a sentence (from one place, about one kind of error) through once a minute.

    The next one says how many were left out.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._now = now
        self._seen: OrderedDict[tuple[object, ...], tuple[float, int]] = OrderedDict()

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether a record is written."""
        kind = record.exc_info[0] if record.exc_info else None
        key = (record.name, record.lineno, record.msg, kind)
        now = self._now()
        last, left_out = self._seen.get(key, (float("-inf"), 0))
        if now - last < _EVERY:
            self._seen[key] = (last, left_out + 1)
            return False
        self._seen[key] = (now, 0)
        self._seen.move_to_end(key)
        if len(self._seen) > _MOST:
            self._seen.popitem(last=False)
        if left_out:
            record.msg = f"{record.getMessage()} (and {left_out} times before)"
            record.args = None
        return True


def limit_log() -> None:
    """Writes our log to stderr, limited, and every fault nobody catches with it."""
    logging.basicConfig(format="%(levelname)s %(name)s: %(message)s")
    limit = OncePerMinute()
    for handler in logging.getLogger().handlers:
        handler.addFilter(limit)
    sys.excepthook = _uncaught
    qInstallMessageHandler(_qt_says)


def _qt_says(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt's own messages, which would come unlimited."""
    _qt.log(_LEVELS.get(kind, logging.ERROR), text)


def _uncaught(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    """What a slot raised: the loop goes on, the fault is logged."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, traceback)
        return
    _log.error("a fault of this program", exc_info=(kind, error, traceback))
