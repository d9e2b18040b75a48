"""The one QApplication, with style and typeface set; its windows no larger than the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QApplication, QWidget

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


def fit_screen(window: QWidget) -> None:
    """No larger than the screen leaves room for; the frame around it takes some, too."""
    free = window.screen().availableSize() - QSize(16, 48)
    window.resize(window.size().boundedTo(free))
