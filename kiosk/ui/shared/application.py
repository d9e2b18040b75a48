"""The one QApplication, with style and typeface set."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.theme import Text


def application(arguments: Sequence[str]) -> QApplication:
    """The running application, made on the first call."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    app = QApplication(list(arguments))
    QCoreApplication.setApplicationName("festival-agenda")
    QApplication.setStyle("Fusion")
    QApplication.setFont(font(Text.BODY))
    return app
