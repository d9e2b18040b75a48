"""What stands where nothing is: one sentence that says why, and what to do."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kiosk.ui.attendee.cell_painter import colour
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import LIGHT, Text, Theme


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
        column.setContentsMargins(66, 48, 48, 48)
        column.setSpacing(16)
        column.addWidget(self.text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour(self._theme.ground))
