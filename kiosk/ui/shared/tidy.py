"""Collects garbage when nobody waits for the window, and in the main thread only.

Python's own collection starts whenever enough was made, in whatever thread that happens, and holds
up all of them: with a programme of 10,000 sessions for up to 80 ms, in the middle of a sync. In a
worker it could also destroy Qt's objects off the main thread.
"""

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY = 20_000
"""Milliseconds between two looks at what was made lately; that is little, and takes little."""
_WHOLE = 3600.0
"""Seconds after which everything is looked at once, if the person is in another window."""


class Tidy(QObject):
    """Takes over from Python's own collection, as long as the program runs."""

    def __init__(self, parent: QObject, busy: Callable[[], bool] = lambda: False) -> None:
        """`busy` says that much is being made just now, which `settle` will see to."""
        super().__init__(parent)
        self._busy = busy
        self._whole_at = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.sweep)

    def start(self) -> None:
        """From now on; what is there by now lives long."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def settle(self) -> None:
        """What came just now lives long, too: another version of the programme.

        Costs nothing, and spares looking through all of it again and again. Without cycles, as
        values are, it goes all the same once nobody holds it.
        """
        gc.freeze()

    def sweep(self) -> None:
        """Collects what was made since `settle`; now and then everything."""
        if self._busy():
            return
        if _person_is_away() and time.monotonic() - self._whole_at > _WHOLE:
            self._whole_at = time.monotonic()
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        else:
            gc.collect()


def _person_is_away() -> bool:
    """Whether another program has the keyboard."""
    return QGuiApplication.applicationState() is not Qt.ApplicationState.ApplicationActive
