"""One urgent announcement across the window, and the button that closes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.ui.attendee.announced.record import UrgentRecord
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.icons import Icon, icon
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import Text, Theme

_SIDE = 24
_CLOSE = 36


class Strip(QWidget):
    """`closed` carries the announcement's record."""

    closed = Signal(object)

    def __init__(self, record: UrgentRecord, theme: Theme, close: str, parent: QWidget) -> None:
        """`close` names the closing button."""
        super().__init__(parent)
        self.record = record
        self._theme = theme
        self.setAccessibleName(record.said)
        ink = theme.on_alarm if record.alarms else theme.off
        column = QVBoxLayout()
        column.setSpacing(2)
        for text, role in self._texts():
            label = WrappedLabel(role, self)
            label.setText(text)
            label.setStyleSheet(f"color: {ink}")
            column.addWidget(label)
        self.close_button = QPushButton(self)
        self.close_button.setProperty("plain", True)
        self.close_button.setFixedSize(_CLOSE, _CLOSE)
        self.close_button.setIcon(icon(Icon.CLOSE, ink, 16))
        self.close_button.setAccessibleName(close)
        self.close_button.setToolTip(close)
        # The style's own ring is in the accent, which does not stand out on the alarm's ground.
        self.close_button.setStyleSheet(f"QPushButton:focus {{ border: 2px solid {ink}; }}")
        self.close_button.clicked.connect(lambda: self.closed.emit(self.record))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 10, 18, 10)
        row.setSpacing(16)
        row.addLayout(column, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)

    def _texts(self) -> list[tuple[str, Text]]:
        record = self.record
        head = f"{record.lead}: {record.title}"
        return [(head, Text.ROW_TITLE), *([(record.text, Text.BODY)] if record.text else [])]

    def height_in(self, width: int) -> int:
        """The height its words need in a width, px."""
        return self._row.heightForWidth(width)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        ground = theme.alarm if self.record.alarms else theme.off_tint
        painter.fillRect(self.rect(), colour(ground))
        edge = theme.on_alarm if self.record.alarms else theme.off_edge
        painter.fillRect(0, self.height() - 1, self.width(), 1, colour(edge))
