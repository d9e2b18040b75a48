"""The foot of the desk: how fresh everything is, what waits, and that drafts are kept."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import ElidedLabel
from kiosk.ui.shared.text_layout import line_height
from kiosk.ui.shared.theme import FOOT_HEIGHT, LIGHT, Text, Theme

_DOT = 12


class StaffFoot(QWidget):
    """`bad`: the server is not reached, and the whole line says so in colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._bad = False
        self.state = QLabel(self)
        self.state.setFont(font(Text.TAG))
        self.note = ElidedLabel(Text.META, self)
        self.kept = QLabel(self)
        self.kept.setFont(font(Text.META))
        row = QHBoxLayout(self)
        row.setContentsMargins(24 + _DOT + 8, 0, 24, 0)
        row.setSpacing(16)
        row.addWidget(self.state)
        row.addWidget(self.note, 1)
        row.addWidget(self.kept)
        self.menu_button = QPushButton(self)
        self.menu_button.setProperty("plain", True)
        self.menu_button.setFont(font(Text.TAG))
        self.menu_button.setStyleSheet("min-height: 0px")
        self.menu_button.setFixedHeight(line_height(Text.TAG) + 8)
        row.addWidget(self.menu_button)
        self.setFixedHeight(max(FOOT_HEIGHT, line_height(Text.TAG) + 12))

    def tell(self, state: str, note: str, kept: str, *, bad: bool) -> None:
        """Says how fresh things are, what is wrong or where the server is, and what is kept."""
        self._bad = bad
        self.state.setText(state)
        self.note.setText(note)
        self.kept.setText(kept)
        self.setAccessibleName(". ".join(part for part in (state, note, kept) if part))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self.update()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        painter.fillRect(self.rect(), colour(theme.change_tint if self._bad else theme.desk))
        painter.fillRect(0, 0, self.width(), 1, colour(theme.hair))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme.change_edge if self._bad else theme.ok))
        painter.drawEllipse(QRectF(24, (self.height() - _DOT + 2) / 2, _DOT - 2, _DOT - 2))
