"""A QR code in a window, with its text for who cannot see it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.personal.qr import modules
from kiosk.ui.shared.qr_drawing import draw_code, side_of

_MOST, _LEAST = 340, 2
"""The usual longest side in px, and the fewest px to a module that a phone tells apart."""


class CodeView(QWidget):
    """Draws as large as `most` px allow, in whole pixels; `name` is what a screen reader says."""

    def __init__(self, text: str, name: str, parent: QWidget, most: int = _MOST) -> None:
        super().__init__(parent)
        self.text = text
        self.rows = modules(text)
        self.module = max(_LEAST, most // side_of(1, self.rows))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        side = side_of(self.module, self.rows)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_code(QPainter(self), 0, 0, self.module, self.rows)
