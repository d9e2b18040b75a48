"""The shelf below the grid: sessions that have no time yet."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.programme.stars import Priority
from kiosk.ui.attendee.records import SessionRecord
from kiosk.ui.shared.drawing import colour, draw_frame, draw_text
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import Icon, draw_icon
from kiosk.ui.shared.labels import ElidedLabel, set_tip
from kiosk.ui.shared.text_layout import elide
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.wording import Translate

HEIGHT = 74
LOW_HEIGHT = 36
_ENTRY = 228
_MOST = 6
_NAMES = (152, 260)
"""The least and most width of the names at the left."""


class ShelfEntry(QAbstractButton):
    """One session without a time."""

    def __init__(self, record: SessionRecord, parent: QWidget) -> None:
        super().__init__(parent)
        self.record = record
        self.theme: Theme = LIGHT
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(record.said)
        set_tip(self, record.title)

    def sizeHint(self) -> QSize:
        return QSize(_ENTRY, HEIGHT - 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, record = self.theme, self.record
        pen = QPen(colour(theme.track(record.track_number).edge), 2)
        pen.setDashPattern([3, 1.5])
        painter.setPen(pen)
        painter.drawLine(5, 6, 5, self.height() - 6)
        width = self.width() - 26 - (24 if record.priority else 0)
        title = elide(record.title, Text.CELL_TITLE, width)
        draw_text(painter, 18, 5, title, Text.CELL_TITLE, colour(theme.ink))
        draw_text(
            painter, 18, 25, elide(record.time, Text.META, width), Text.META, colour(theme.ink)
        )
        if record.priority is not None:
            sign = Icon.STAR if record.priority is Priority.GOING else Icon.STAR_HALF
            draw_icon(painter, sign, QRectF(self.width() - 26, 6, 16, 16), colour(theme.accent))
        if self.hasFocus():
            rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            draw_frame(painter, rect, colour(theme.accent), 2, 0)


class Shelf(QWidget):
    """`opened` asks for a session's panel, `all_wanted` for the list of all without a time."""

    opened = Signal(str)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._records: tuple[SessionRecord, ...] = ()
        self._entries: list[ShelfEntry] = []
        self._low = False
        self.heading = ElidedLabel(Text.CELL_TITLE, self)
        self.count = ElidedLabel(Text.META, self)
        self.all = QPushButton(self)
        self.all.setProperty("plain", True)
        self.all.setFont(font(Text.CELL_TITLE))
        self.all.setCursor(Qt.CursorShape.PointingHandCursor)
        self.all.clicked.connect(lambda: self.all_wanted.emit())
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self.heading)
        names.addWidget(self.count)
        names.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 18, 0)
        self._row.setSpacing(0)
        self._row.addLayout(names)
        self._row.addStretch(1)
        self._row.addWidget(self.all)
        self.setFixedHeight(HEIGHT)

    def fit(self, *, low: bool) -> None:
        """In a window without height to spare, a line that leads to the list of them."""
        self._low = low
        self.setFixedHeight(LOW_HEIGHT if low else HEIGHT)
        self.count.setVisible(not low)
        self._fit(self.width())

    def show_records(
        self, records: Sequence[SessionRecord], theme: Theme, translate: Translate
    ) -> None:
        """Shows the first few; hides the shelf when every session has a time."""
        self.setVisible(bool(records))
        if tuple(records) == self._records and theme is self._theme:
            return
        self._records, self._theme = tuple(records), theme
        self.heading.setText(translate("Shelf", "no time yet"))
        self.count.setText(translate("Shelf", "%n sessions", len(records)))
        for label in (self.heading, self.count):
            label.set_fitting(label.text(), *_NAMES)
        self.all.setText(translate("Shelf", "All %n", len(records)))
        for entry in self._entries:
            self._row.removeWidget(entry)
            entry.hide()  # it goes only once the event loop runs
            entry.deleteLater()
        self._entries = []
        for number, record in enumerate(records[:_MOST]):
            entry = ShelfEntry(record, self)
            entry.theme = theme
            entry.clicked.connect(self._clicked)
            self._row.insertWidget(1 + number, entry)
            self._entries.append(entry)
        self.all.raise_()  # behind them to a screen reader, too
        self._fit(self.width())
        self.update()

    def _clicked(self) -> None:
        entry = self.sender()
        if isinstance(entry, ShelfEntry):
            self.opened.emit(entry.record.key)

    def _fit(self, width: int) -> None:
        names = max(self.heading.width(), self.count.width())
        room = width - 24 - 18 - names - self.all.sizeHint().width() - 12
        for number, entry in enumerate(self._entries):
            entry.setVisible(not self._low and (number + 1) * _ENTRY <= room)

    def minimumSizeHint(self) -> QSize:
        # Entries give way: those shown now must not keep the page from becoming narrower.
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit(event.size().width())
        self._row.activate()  # else those that stay are drawn once in too little room
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.desk))
        painter.fillRect(0, 0, self.width(), 1, colour(self._theme.hair))
