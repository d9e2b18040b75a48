"""A placed view with rooms across and time down: goes to an instant or a room, and zooms."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from kiosk.programme.room_choice import RoomChoice, RoomsOfDay
from kiosk.ui.attendee.grid.geometry import GridGeometry
from kiosk.ui.attendee.grid.ghosts import Ghost
from kiosk.ui.attendee.grid.placed_view import PlacedView
from kiosk.ui.attendee.grid.zoom import TimeScale, Zoom, widened
from kiosk.ui.attendee.lists.session_model import SessionModel

_ENOUGH = 60
"""So much of a cell tells which one it is, px."""


class RoomsView(PlacedView):
    """Its geometry is that of a day's rooms, as far as a person wants to see them.

    `jumped` says that it went to another hour, and where it stood before, px; `zoomed` that the
    zoom is another.
    """

    jumped = Signal(int)
    zoomed = Signal()
    geometry_: GridGeometry | None

    def __init__(self, model: SessionModel, parent: QWidget | None = None) -> None:
        # Set before Qt's own constructor settings: they call overrides.
        self.rooms = RoomChoice()
        self.day_rooms = RoomsOfDay((), (), (), ())
        self.ghosts: list[Ghost] = []
        self.zoom = Zoom()
        self._scale = TimeScale(2.0, 1.0)
        super().__init__(model, parent)

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

    # Zoom

    def zoom_by(self, factor: float, at: QPoint | None = None, *, width: bool = False) -> None:
        """Zooms in time, or in width, by a factor around a point of the viewport.

        Without a point: around the current cell where it is in sight, else the middle.
        """
        if self.geometry_ is None or factor <= 0:
            return
        if width:
            zoom = widened(self.zoom, factor, self.geometry_.scale, self.geometry_.fit_scale)
        else:
            zoom = self._scale.zoomed(self.zoom, factor)
        self.set_zoom(zoom, at)

    def set_zoom(self, zoom: Zoom, at: QPoint | None = None) -> None:
        """Takes another zoom; the instant and the room under a point stay under it."""
        if zoom != self.zoom:
            self.zoom = zoom
            self._anew_around(at if at is not None else self._centre(), self._lay_out_anew)
            self.zoomed.emit()

    def _centre(self) -> QPoint:
        view, cell = self.viewport().rect(), self.visualRect(self.currentIndex())
        return cell.center() if view.contains(cell.center()) else view.center()

    def _anew_around(self, point: QPoint, lay_out: Callable[[], None]) -> None:
        """Lays out anew; the instant and the room under a point of the viewport stay under it."""
        before, inside = self.geometry_, self.content_point(point)
        lay_out()
        after = self.geometry_
        if before is None or after is None or not after.columns:
            return
        self.updateGeometries()
        self.verticalScrollBar().setValue(after.y_of(before.instant_at(inside.y())) - point.y())
        self.horizontalScrollBar().setValue(after.x_like(before, inside.x()) - point.x())

    def _lay_out_anew(self) -> None:
        """Makes another geometry."""
        raise NotImplementedError
