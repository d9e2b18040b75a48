"""What stands where nothing is: one sentence that says why, and what to do."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import LIGHT, Text, Theme

_LOW = 240
"""In less height, px, there is no room for much space around."""

_NARROW = 480
"""In a narrower column, px, the sentence stands below the heading's first letter."""


class EmptyState(QWidget):
    """A sentence, and a button when there is something to do about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._do: Callable[[], None] | None = None
        self._do_otherwise: Callable[[], None] | None = None
        self.text = WrappedLabel(Text.ROW_TITLE, self)
        self.text.setMaximumWidth(640)
        self.button = QPushButton(self)
        self.button.setFont(font(Text.STRONG))
        self.button.clicked.connect(self._act)
        self.other = QPushButton(self)
        self.other.setFont(font(Text.STRONG))
        self.other.clicked.connect(self._act_otherwise)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.text)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(16)
        self._buttons.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._buttons.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._buttons)
        column.addStretch(1)
        self._fit()

    def say(self, text: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Shows a sentence and, with `action`, a button that does `do`."""
        self.text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.other.hide()
        self._do = do

    def offer(self, action: str, do: Callable[[], None]) -> None:
        """Adds a second thing to do, until the next `say`."""
        self.other.setText(action)
        self.other.show()
        self._do_otherwise = do

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self.update()

    def _act_otherwise(self) -> None:
        if self._do_otherwise is not None:
            self._do_otherwise()

    def _act(self) -> None:
        if self._do is not None:
            self._do()

    def _fit(self) -> None:
        """The buttons stand below each other where there is the height for it."""
        low, way = self.height() < _LOW, QBoxLayout.Direction
        self._buttons.setDirection(way.LeftToRight if low else way.TopToBottom)
        above = 16 if low else 48
        side = 24 if low or self.width() < _NARROW else 66
        self.setContentsMargins(side, above, 24, above)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour(self._theme.ground))
