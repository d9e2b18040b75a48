"""Ctrl+C in the terminal and SIGTERM end the program as a person would, so that all is kept."""

import signal
import socket
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QWidget

from kiosk.ui import interrupt


def close_on_signal(window: QWidget) -> None:
    """Closes `window` on SIGINT and SIGTERM."""
    act_on_signal(window, window.close)


def act_on_signal(parent: QObject, act: Callable[[], object]) -> None:
    """Calls `act` in the event loop on SIGINT and SIGTERM, as long as `parent` lives.

    Python runs signal handlers only between its own instructions, and in Qt's event loop there
    may be none for a minute: a byte through a socket wakes the loop (`signal.set_wakeup_fd`).
    A Ctrl+C that was only remembered while everything was made (`interrupt`) counts now.
    """
    _Waker(parent, act)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: None)
    if interrupt.heard():
        QTimer.singleShot(0, parent, act)


class _Waker(QObject):
    """Reads the byte and acts."""

    def __init__(self, parent: QObject, act: Callable[[], object]) -> None:
        super().__init__(parent)
        self._act = act
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        signal.set_wakeup_fd(self._write.fileno())
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        self.destroyed.connect(partial(_close, self._notifier, self._read, self._write))

    def _woken(self) -> None:
        number = self._read.recv(1)
        if number and number[0] in (signal.SIGINT, signal.SIGTERM):
            self._act()


def _close(
    notifier: QSocketNotifier, read: socket.socket, write: socket.socket, *_: object
) -> None:
    """Leaves no socket open, and the wake-up of another waker as it is."""
    notifier.setEnabled(False)
    known = signal.set_wakeup_fd(-1)
    if known != write.fileno():
        signal.set_wakeup_fd(known)
    read.close()
    write.close()
