"""Wakes the window once a minute of its clock, which may be simulated and run fast."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.programme.clock import Clock

_SOONEST = 200
"""Milliseconds: a clock that runs very fast does not keep the window busy."""


class Minute(QObject):
    """`passed` says that another minute has begun."""

    passed = Signal()

    def __init__(self, clock: Callable[[], Clock], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._pass)
        self._wait()

    def stop(self) -> None:
        """No more minutes."""
        self._timer.stop()

    def _wait(self) -> None:
        clock = self._clock()
        now = clock.now()
        left = 60 - now.second - now.microsecond / 1e6
        self._timer.start(max(round(left * 1000 / (clock.speed or 1.0)), _SOONEST))

    def _pass(self) -> None:
        self._wait()
        self.passed.emit()
