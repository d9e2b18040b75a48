"""The one QApplication, with style and typeface set."""

import gc
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.theme import Text


def application(arguments: Sequence[str]) -> QApplication:
    """The running application, made on the first call."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    # As an argument: setStyle() would give back a QStyle, whose Python type takes 6 ms to make.
    app = QApplication([*(arguments or ["festival-agenda"]), "-style", "fusion"])
    QCoreApplication.setApplicationName("festival-agenda")
    QApplication.setFont(font(Text.BODY))
    return app


def pause_garbage_collection() -> None:
    """No collection until the first picture is there; then what was made so far is set apart.

    The programme's objects live as long as the window: looking through them again and again would
    cost 8 ms of the start and cause pauses later.
    """
    gc.disable()
    QTimer.singleShot(0, _resume_garbage_collection)


def _resume_garbage_collection() -> None:
    gc.freeze()
    gc.enable()
