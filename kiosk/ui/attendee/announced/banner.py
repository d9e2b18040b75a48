"""The urgent announcements one below the other, under the window's head; long ones scroll."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kiosk.ui.attendee.announced.record import UrgentRecord
from kiosk.ui.attendee.announced.strip import Strip
from kiosk.ui.shared.theme import Theme
from kiosk.wording import Translate

_SHARE = 0.4
"""Of the window's height, at most: whoever reads the plan goes on reading it."""
_LEAST = 44
"""Px: the headline of one, in the lowest window."""


class Banner(QScrollArea):
    """Hidden while there is nothing urgent, or all of it was closed."""

    def __init__(self, close: Callable[[UrgentRecord], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._close = close
        self.strips: list[Strip] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setWidget(self._body)
        self.hide()

    def show_records(
        self, records: tuple[UrgentRecord, ...], theme: Theme, words: Translate
    ) -> None:
        """Shows these, in this order."""
        for strip in self.strips:
            self._column.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        self.strips = []
        for record in records:
            name = words("Announced", "Close “{title}”", title=record.title)
            strip = Strip(record, theme, name, self._body)
            strip.closed.connect(self._close)
            self._column.addWidget(strip)
            self.strips.append(strip)
        ring = theme.on_alarm if any(record.alarms for record in records) else theme.accent
        self.setStyleSheet(f"Banner:focus {{ border: 2px solid {ring}; }}")
        self.setVisible(bool(records))
        self.setAccessibleName(words("Announced", "Urgent announcements"))

    def fit(self, width: int, height: int, rest: int) -> None:
        """Takes the height its words need in a window of this size, up to a share of it.

        `rest` is what head, page and foot need at least; all in px.
        """
        wanted = self._wanted(width)
        most = max(min(round(height * _SHARE), height - rest), _LEAST)
        overflows = wanted > most
        if overflows:
            wanted = self._wanted(width - self.verticalScrollBar().sizeHint().width())
        self.setFixedHeight(min(wanted, most))
        policy = Qt.FocusPolicy.StrongFocus if overflows else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)  # arrows scroll it

    def _wanted(self, width: int) -> int:
        return sum(strip.height_in(width) for strip in self.strips)
