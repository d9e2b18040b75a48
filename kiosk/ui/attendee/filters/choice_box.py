"""One choice of a filter: a check box with its sign, its name and how many sessions it leaves."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from kiosk.ui.attendee.filters.records import ChoiceRecord
from kiosk.ui.shared.drawing import colour, draw_frame, draw_text
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import Icon, draw_icon, draw_shape
from kiosk.ui.shared.labels import set_tip
from kiosk.ui.shared.text_layout import elide, line_height, width_of
from kiosk.ui.shared.theme import LIGHT, LINE_CONTROL, Text, Theme

_BOX = 18
_PAD = 8
_SIGN = 12
_HEIGHT = 34


class ChoiceBox(QCheckBox):
    """Draws itself: the style's own box knows neither the track's shape nor the count."""

    def __init__(self, record: ChoiceRecord, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self.record = record
        self.setFont(font(Text.BODY))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        self._name()

    def show_record(self, record: ChoiceRecord, theme: Theme) -> None:
        """Shows another count, or that it was chosen."""
        if record == self.record and theme is self._theme:
            return
        self.record, self._theme = record, theme
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(self.record.said)
        self.setChecked(self.record.chosen)

    @staticmethod
    def width_for(record: ChoiceRecord) -> int:
        """The width at which nothing of a choice is cut off, px."""
        sign = _SIGN + _PAD if record.track is not None else 0
        label = width_of(record.label, Text.BODY) + width_of("0000", Text.META)
        return round(label) + _BOX + 5 * _PAD + sign

    def sizeHint(self) -> QSize:
        return QSize(self.width_for(self.record), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, record = self._theme, self.record
        if self.underMouse():
            painter.fillRect(self.rect(), colour(theme.accent_tint))
        self._draw_box(painter)
        x = _PAD + _BOX + _PAD
        if record.track is not None:
            mark = theme.track(record.track)
            top = (self.height() - _SIGN) / 2
            draw_shape(painter, mark.shape, QRectF(x, top, _SIGN, _SIGN), colour(mark.edge))
            x += _SIGN + _PAD
        count = str(record.count)
        right = self.width() - _PAD - width_of(count, Text.META)
        label = elide(record.label, Text.BODY, right - _PAD - x)
        set_tip(self, record.label if label != record.label else "")
        ink = colour(theme.ink if record.count or record.chosen else theme.muted)
        y = (self.height() - line_height(Text.BODY)) / 2
        draw_text(painter, x, y, label, Text.BODY, ink)
        y = (self.height() - line_height(Text.META)) / 2
        draw_text(painter, right, y, count, Text.META, colour(theme.muted))
        if self.hasFocus():
            rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            draw_frame(painter, rect, colour(theme.accent), 2, 0)

    def _draw_box(self, painter: QPainter) -> None:
        theme, chosen = self._theme, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(_PAD + 0.75, (self.height() - _BOX) / 2 + 0.75, _BOX - 1.5, _BOX - 1.5)
        painter.setPen(QPen(colour(theme.accent if chosen else theme.edge), LINE_CONTROL))
        painter.setBrush(colour(theme.accent if chosen else theme.ground))
        painter.drawRoundedRect(box, 2, 2)
        if chosen:
            draw_icon(painter, Icon.CHECK, box.adjusted(2, 2, -2, -2), colour(theme.on_accent))
