"""The box of warnings before publishing: they tell, they never stop anybody."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import Icon, draw_icon
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.ui.staff.touch_words import Said

_SIGN = 18


class Warnings(QWidget):
    """Red while something is in the way; a quiet line when nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._bad = False
        self.head = QLabel(self)
        self.head.setFont(font(Text.STRONG))
        self.lines = QLabel(self)
        self.lines.setFont(font(Text.BODY))
        self.lines.setTextFormat(Qt.TextFormat.RichText)
        self.lines.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addSpacing(_SIGN + 8)
        row.addWidget(self.head, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 14, 10)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.lines)

    def show_warnings(self, said: Sequence[Said], head: str, quiet: str) -> None:
        """Shows warnings below a head, or the quiet sentence where there are none."""
        self._bad = bool(said)
        self.head.setText(head if said else quiet)
        self.lines.setText(
            "<br>".join(f"<b>{escape(one.head)}</b> {escape(one.text)}" for one in said)
        )
        self.lines.setVisible(self._bad)
        whole = ". ".join((head, *(f"{one.head} {one.text}" for one in said))) if said else quiet
        self.setAccessibleName(whole)
        self._colour()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self._colour()
        self.update()

    def _colour(self) -> None:
        theme = self._theme
        self.head.setStyleSheet(f"color: {theme.off if self._bad else theme.ok}")
        self.lines.setStyleSheet(f"color: {theme.ink}")

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        ground = theme.off_tint if self._bad else theme.ground
        painter.fillRect(self.rect(), colour(ground))
        if self._bad:
            painter.fillRect(0, 0, 4, self.height(), colour(theme.off_edge))
        middle = self.head.geometry().center().y()
        box = QRectF(18, middle - _SIGN / 2, _SIGN, _SIGN)
        sign, ink = (Icon.WARNING, theme.off) if self._bad else (Icon.CHECK, theme.ok)
        draw_icon(painter, sign, box, colour(ink))
