"""A placed view with rooms across and time down: goes to an instant or a room of its geometry."""

from datetime import datetime

from PySide6.QtCore import Signal

from kiosk.ui.attendee.grid.geometry import GridGeometry
from kiosk.ui.attendee.grid.placed_view import PlacedView

_ENOUGH = 60
"""So much of a cell tells which one it is, px."""


class RoomsView(PlacedView):
    """Its geometry is that of a day's rooms.

    `jumped` says that it went to another hour, and where it stood before, px.
    """

    jumped = Signal(int)
    geometry_: GridGeometry | None

    def jump_to(self, instant: datetime) -> None:
        """Scrolls an instant into the upper third and takes the first session from then on.

        Further down where that session would be out of sight and both fit.
        """
        if self.geometry_ is None:
            return
        left, before = self.horizontalOffset(), self.verticalScrollBar().value()
        row = self.geometry_.first_from(instant, left, left + self.viewport().width())
        if row is not None:
            self.setCurrentIndex(self.model().index(row, 0))
        y, high = self.geometry_.y_of(instant), self.viewport().height()
        value = y - high // 3
        box = self.box(self.currentIndex())
        if box is not None and value + high < box.y + _ENOUGH < y + high - _ENOUGH:
            value = box.y + _ENOUGH - high
        self.verticalScrollBar().setValue(value)
        self.jumped.emit(before)

    def jump_to_room(self, room: str) -> None:
        """Scrolls a room into the middle; the cursor goes to what begins there about that time.

        That time is where the cursor stood, else the upper edge of the view.
        """
        column = self.geometry_.column_of(room) if self.geometry_ else None
        if self.geometry_ is None or column is None:
            return
        box = self.box(self.currentIndex())
        top = box.y if box is not None else self.verticalOffset()
        row = self.geometry_.row_near(column, top)
        if row is not None:
            self.setCurrentIndex(self.model().index(row, 0))
        spare = max(self.viewport().width() - column.width, 0)
        self.horizontalScrollBar().setValue(column.x - spare // 2)

    def current_room(self) -> str | None:
        """The room of the session the cursor is on."""
        index = self.currentIndex()
        return self.sessions.sessions[index.row()].room if index.isValid() else None
