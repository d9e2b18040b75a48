"""What stands still around the grid while it scrolls: the rooms' heads and the time axis."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.attendee.cell_painter import colour, draw_text, prepared
from kiosk.ui.attendee.geometry import Mark
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import plain_tip
from kiosk.ui.shared.text_layout import elide, line_height, width_of
from kiosk.ui.shared.theme import LIGHT, LINE_HEADER, RADIUS_CELL, Text, Theme

AXIS_WIDTH = 66
HEAD_HEIGHT = 48
_CHIP = (56, 24)


class RoomHead(NamedTuple):
    """One room's head: its column, name and a line below it ("220 Plätze")."""

    x: int
    width: int
    name: str
    note: str


class RoomHeads(QWidget):
    """The rooms' names above their columns; scrolls sideways with the grid.

    A name or note that does not fit is whole in the head's tool tip.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Without it Qt paints the grid's own ground below first, and a scroll is a whole repaint.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.theme: Theme = LIGHT
        self.heads: list[RoomHead] = []
        self.offset = 0

    def tip_at(self, x: int) -> str:
        """The tool tip of the head at `x` px: its name and note where they are cut off, else ""."""
        for head in self.heads:
            shown, room = self._place(head)
            if shown <= x < shown + room:
                fits = all(
                    elide(text, role, room) == text
                    for text, role in ((head.name, Text.ROOM), (head.note, Text.META))
                )
                return "" if fits else plain_tip(head.note, head.name)
        return ""

    def _place(self, head: RoomHead) -> tuple[int, int]:
        """Where a head's text begins and how much room it has, px; no room is out of sight."""
        x = AXIS_WIDTH + head.x - self.offset + 4
        # A head cut off at the left keeps its name in sight while its column is.
        shown = max(x, AXIS_WIDTH + 4)
        return shown, max(x + head.width - 12 - shown, 0)

    # Qt

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            from PySide6.QtWidgets import QToolTip

            QToolTip.showText(event.globalPos(), self.tip_at(event.pos().x()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.theme
        painter.fillRect(event.rect(), colour(theme.ground))
        painter.save()
        painter.setClipRect(QRectF(AXIS_WIDTH, 0, self.width() - AXIS_WIDTH, self.height()))
        for head in self.heads:
            shown, room = self._place(head)
            if not room or shown > self.width():
                continue
            name = elide(head.name, Text.ROOM, room)
            draw_text(painter, shown, 2 if head.note else 14, name, Text.ROOM, colour(theme.ink))
            note = elide(head.note, Text.META, room)
            draw_text(painter, shown, 22, note, Text.META, colour(theme.muted))
        painter.restore()
        line = QRectF(0, self.height() - LINE_HEADER, self.width(), LINE_HEADER)
        painter.fillRect(line, colour(theme.ink))


class TimeAxis(QWidget):
    """The times beside the grid; scrolls up and down with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Without it Qt paints the grid's own ground below first, and a scroll is a whole repaint.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.theme: Theme = LIGHT
        self.marks: list[tuple[Mark, str]] = []
        self.now: tuple[int, str] | None = None
        self.offset = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.theme
        painter.fillRect(event.rect(), colour(theme.ground))
        now_y = self.now[0] if self.now else None
        for mark, text in self.marks:
            y = mark.y - self.offset
            if not event.rect().top() - 20 <= y <= event.rect().bottom() + 20:
                continue
            if now_y is not None and abs(now_y - mark.y) < 20:
                continue  # the chip with the current time takes this place
            role = Text.STRONG if mark.hour else Text.BODY
            ink = colour(theme.ink if mark.hour else theme.muted)
            x = AXIS_WIDTH - 14 - width_of(text, role)
            draw_text(painter, x, y - line_height(role) / 2, text, role, ink)
        if self.now is not None:
            self._chip(painter, self.now[0] - self.offset, self.now[1])

    def _chip(self, painter: QPainter, y: int, text: str) -> None:
        theme = self.theme
        width, height = _CHIP
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme.now))
        rect = QRectF(6, y - height / 2, width, height)
        painter.drawRoundedRect(rect, RADIUS_CELL, RADIUS_CELL)
        painter.setFont(font(Text.STRONG))
        painter.setPen(colour(theme.on_now))
        x = rect.x() + (width - width_of(text, Text.STRONG)) / 2
        top = QPointF(x, y - line_height(Text.STRONG) / 2)
        painter.drawStaticText(top, prepared(text, Text.STRONG))
