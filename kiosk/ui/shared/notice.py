"""The line above the foot that tells what happened, with one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import Icon, icon
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import LIGHT, Text, Theme

SHOWN_FOR = 10_000
"""Good news goes by itself after this many ms; what is wrong stays until it is closed."""


class Notice(QWidget):
    """Hidden while there is nothing to tell; `told` carries a text and whether it is bad news."""

    told = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._wrong = False
        self._do: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.text = WrappedLabel(Text.BODY, self)
        self.button = QPushButton(self)
        self.button.setFont(font(Text.STRONG))
        self.button.clicked.connect(self._act)
        self.close_button = QPushButton(self)
        self.close_button.setProperty("plain", True)
        self.close_button.setFixedSize(36, 36)
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 18, 8)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        self.hide()

    def tell(
        self,
        text: str,
        *,
        wrong: bool = False,
        action: str = "",
        do: Callable[[], None] | None = None,
        stays: bool = False,
    ) -> None:
        """Tells something; `action` is what the button says and `do` what it does.

        What `stays`, or is wrong, is shown until somebody closes it.
        """
        self._wrong = wrong
        self._do = do
        self.text.setText(text)
        self.text.setStyleSheet(f"color: {self._theme.off if wrong else self._theme.ink}")
        self.setAccessibleName(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.show()
        self.told.emit(text, wrong)
        if wrong or stays:
            self._timer.stop()
        else:
            self._timer.start(SHOWN_FOR)

    def set_theme(self, theme: Theme, close: str) -> None:
        """Draws in another theme; `close` names the closing button."""
        self._theme = theme
        self.close_button.setIcon(icon(Icon.CLOSE, theme.ink, 16))
        self.close_button.setAccessibleName(close)
        self.text.setStyleSheet(f"color: {theme.off if self._wrong else theme.ink}")

    def _act(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = self._theme.off_tint if self._wrong else self._theme.accent_tint
        painter.fillRect(self.rect(), colour(ground))
        painter.fillRect(0, 0, self.width(), 1, colour(self._theme.hair))
