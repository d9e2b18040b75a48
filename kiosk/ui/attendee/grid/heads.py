"""The rooms' names above their columns; they scroll sideways with the grid and never down."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.attendee.grid.axis import AXIS_WIDTH
from kiosk.ui.attendee.grid.geometry import GridGeometry
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.drawing import colour, draw_text
from kiosk.ui.shared.labels import plain_tip
from kiosk.ui.shared.text_layout import elide
from kiosk.ui.shared.theme import LIGHT, LINE_HEADER, Text, Theme

HEAD_HEIGHT = 48
LOW_HEIGHT = 26
"""Without height to spare: names alone, the line below them is in the tool tip."""


class RoomHead(NamedTuple):
    """One room's head: its key (None: no room yet), column, name, and a line ("220 Plätze")."""

    room: str | None
    x: int
    width: int
    name: str
    note: str


def room_heads(geometry: GridGeometry, scene: Scene) -> list[RoomHead]:
    """The heads of the columns."""
    return [_head(column.room, column.x, column.width, scene) for column in geometry.columns]


def _head(key: str | None, x: int, width: int, scene: Scene) -> RoomHead:
    translate = scene.translate
    room = scene.programme.room_by_key.get(key or "")
    if room is None:
        return RoomHead(None, x, width, translate("Grid", "Room to follow"), "")
    note = translate("Grid", "%n seats", room.capacity) if room.capacity else room.building
    return RoomHead(room.key, x, width, room.name, note)


class RoomHeads(QWidget):
    """`menu_wanted` carries the room a person wants a menu for, and the place on the screen.

    A name or note that does not fit is whole in the head's tool tip.
    """

    menu_wanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Without it Qt paints the grid's own ground below first, and a scroll is a whole repaint.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.theme: Theme = LIGHT
        self.offset = 0
        self.low = False
        self._heads: Sequence[RoomHead] = ()

    def show_heads(self, heads: Sequence[RoomHead]) -> None:
        """Shows the heads of other columns."""
        if heads != self._heads:
            self._heads = heads
            self.setAccessibleName(", ".join(head.name for head in heads))
            self.update()

    def scroll_to(self, offset: int) -> None:
        """Moves on to another offset of the content.

        Only what comes into sight is drawn, and the heads at the left edge: their names stay there
        as long as their columns do.
        """
        if offset == self.offset:
            return
        former = self._first_right()
        way, self.offset = self.offset - offset, offset
        heads = QRect(AXIS_WIDTH, 0, self.width() - AXIS_WIDTH, self.height())
        self.scroll(way, 0, heads)
        right = max(former + max(way, 0), self._first_right())
        self.update(heads.intersected(QRect(0, 0, right, self.height())))

    def _first_right(self) -> int:
        """The right border of the head at the left edge, px of this widget."""
        head = self.head_at(AXIS_WIDTH)
        return AXIS_WIDTH + head.x + head.width - self.offset if head is not None else self.width()

    def tip_at(self, x: int) -> str:
        """The tool tip of the head at `x` px: its name and note where they are cut off, else ""."""
        head = self.head_at(x)
        if head is None:
            return ""
        _, room = self._place(head)
        fits = all(
            elide(text, role, room) == text
            for text, role in ((head.name, Text.ROOM), (head.note, Text.META))
        )
        return "" if fits and not (self.low and head.note) else plain_tip(head.note, head.name)

    def head_at(self, x: int) -> RoomHead | None:
        """The head at `x` px of this widget."""
        inside = x - AXIS_WIDTH + self.offset
        if x < AXIS_WIDTH:
            return None
        return next((h for h in self._heads if h.x <= inside < h.x + h.width), None)

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        head = self.head_at(event.pos().x())
        if head is not None and head.room is not None:
            self.menu_wanted.emit(head.room, event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.theme
        painter.fillRect(event.rect(), colour(theme.ground))
        painter.save()
        painter.setClipRect(QRectF(AXIS_WIDTH, 0, self.width() - AXIS_WIDTH, self.height()))
        left, right = event.rect().left(), event.rect().right()
        for head in self._heads:
            shown, room = self._place(head)
            if shown > right:
                break
            if not room or shown + room < left:
                continue
            name = elide(head.name, Text.ROOM, room)
            above = 2 if head.note or self.low else 14
            draw_text(painter, shown, above, name, Text.ROOM, colour(theme.ink))
            note = elide(head.note, Text.META, room) if not self.low else ""
            draw_text(painter, shown, 22, note, Text.META, colour(theme.muted))
        painter.restore()
        line = QRectF(0, self.height() - LINE_HEADER, self.width(), LINE_HEADER)
        painter.fillRect(line, colour(theme.ink))
