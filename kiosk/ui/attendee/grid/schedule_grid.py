"""The grid of one day: rooms across, time down; a list to the keyboard and the screen reader.

A subclass of QListView because only list, table and tree views show their items to screen
readers; geometry, painting and cursor movement are its own (DESIGN 3.2).
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kiosk.programme.days import Day
from kiosk.programme.model import Session
from kiosk.programme.room_choice import RoomChoice, rooms_of_day
from kiosk.ui.attendee.grid.cursor import GridCursor, Step
from kiosk.ui.attendee.grid.frame import GridFrame
from kiosk.ui.attendee.grid.geometry import GridGeometry
from kiosk.ui.attendee.grid.ghosts import ghosts
from kiosk.ui.attendee.grid.painter import GridPainter, GridView
from kiosk.ui.attendee.grid.pointer import GridPointer
from kiosk.ui.attendee.grid.rooms_view import RoomsView
from kiosk.ui.attendee.grid.zoom import time_scale
from kiosk.ui.attendee.lists.session_model import SessionModel
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.theme import LIGHT, Theme

_Move = QAbstractItemView.CursorAction

_STEPS = {
    _Move.MoveUp: Step.UP,
    _Move.MoveDown: Step.DOWN,
    _Move.MoveLeft: Step.LEFT,
    _Move.MoveRight: Step.RIGHT,
    _Move.MovePageUp: Step.HOUR_BACK,
    _Move.MovePageDown: Step.HOUR_ON,
}


_Marked = tuple[Scene | None, GridGeometry | None, Box | None, Mapping[int, object]]


class ScheduleGrid(RoomsView):
    """Shows the sessions of one day."""

    def __init__(self, model: SessionModel, parent: QWidget | None = None) -> None:
        # Set before Qt's own constructor settings: they call the overrides below.
        self.scene: Scene | None = None
        self._laid_out: int | None = None
        self._all: Sequence[Session] = ()
        self._day: Day | None = None
        self._growing: tuple[frozenset[str], float] = (frozenset(), 1.0)
        self._selecting = 1.0
        self._marked: _Marked = (None, None, None, {})
        self._painter = GridPainter(LIGHT)
        self._cursor = GridCursor()
        self.frame: GridFrame | None = None
        super().__init__(model, parent)
        self._pointer = GridPointer(self)
        self.frame = GridFrame(self)
        self._pointer.watch_wheel(self.frame.axis, self.frame.heads)

    # What is shown

    def show_day(self, day: Day | None, sessions: Sequence[Session], scene: Scene) -> None:
        """Shows the sessions of a day (all with a time, in reading order)."""
        other_day = day != self._day
        self._day = day
        self._all = sessions
        self.scene = scene
        self._scale = time_scale(sessions)
        self._take_sessions()
        if other_day:
            self.verticalScrollBar().setValue(0)

    def set_rooms(self, rooms: RoomChoice) -> None:
        """Shows other rooms, or the same in another order."""
        self.rooms = rooms
        self._anew_around(QPoint(), self._take_sessions)

    def set_scene(self, scene: Scene) -> None:
        """Takes a later moment: stars or the minute changed, the sessions did not."""
        self.scene = scene
        self._fill_frame()
        self.viewport().update()

    def show_search(self, scene: Scene) -> None:
        """Takes what a search found: hits stand out, the rest steps back.

        Only the cells that look otherwise are drawn anew: with most letters typed, few do.
        """
        before = self._view()
        self.scene = scene
        if self.frame is not None:
            self.frame.show_search(scene)
        view = self._view()
        if not self.isVisible():
            return  # it is drawn as a whole when it comes
        if before is None or view is None or before.now_line != view.now_line:
            self.viewport().update()
            return
        left, top, size = self.horizontalOffset(), self.verticalOffset(), self.viewport().size()
        area = Box(left, top, size.width(), size.height())
        was = self._marks_of(before, area)
        for row, mark in self._marks_of(view, area).items():
            if mark != was[row]:
                self.viewport().update(QRect(*view.geometry.boxes[row]).translated(-left, -top))

    def _marks_of(self, view: GridView, area: Box) -> Mapping[int, object]:
        """What a search makes of the cells in sight; the last ones are kept for the next letter."""
        scene, geometry, where, marks = self._marked
        if scene is not view.scene or geometry is not view.geometry or where != area:
            marks = self._painter.marks(view, area)
            self._marked = view.scene, view.geometry, area, marks
        return marks

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._painter = GridPainter(theme)
        if self.frame is not None:
            self.frame.set_theme(theme)
        self.viewport().update()

    def _take_sessions(self) -> None:
        """The sessions of the rooms a person wants to see."""
        if self.scene is None:
            return
        keys = [room.key for room in self.scene.programme.rooms]
        self.day_rooms = rooms_of_day(self.rooms, keys, self._all)
        left_out = {session.key for session in self.day_rooms.left_out}
        self.sessions.show([s for s in self._all if s.key not in left_out])
        self.geometry_ = None  # it is that of other sessions
        self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        self._laid_out = None
        self.doItemsLayout()

    def _make_geometry(self, width: int) -> GridGeometry | None:
        if self._day is None:
            return None
        sessions, pixels = self.sessions.sessions, self._scale.pixels(self.zoom)
        if self.geometry_ is not None and len(self.geometry_.boxes) == len(sessions):
            return self.geometry_.rescaled(
                width=width, pixels_per_minute=pixels, width_scale=self.zoom.width
            )
        return GridGeometry(
            sessions,
            self.day_rooms.shown,
            self._day,
            width=width,
            pixels_per_minute=pixels,
            width_scale=self.zoom.width,
            empty=self.day_rooms.empty,
        )

    def _fill_frame(self) -> None:
        """Heads, axis, now and ghosts from scene and geometry."""
        if self.geometry_ is None or self.scene is None or self.frame is None or self._day is None:
            return
        self.ghosts = ghosts(self.scene, self.geometry_)
        self.frame.fill(self.geometry_, self.scene, self._day)

    @property
    def all_sessions(self) -> Sequence[Session]:
        """The sessions of the day, those of hidden rooms too."""
        return self._all

    # Drawing

    def _view(self) -> GridView | None:
        """What is to be drawn now."""
        if self.geometry_ is None or self.scene is None or self.frame is None:
            return None
        return GridView(
            self.geometry_,
            self.scene,
            self.sessions,
            self.frame.marks,
            self.ghosts,
            self.currentIndex().row(),
            self.hasFocus(),
            self._pointer.hovered,
            self.verticalOffset(),
            self._selecting,
            *self._growing,
        )

    def show_selecting(self, share: float) -> None:
        """How far the frame of a cell just selected has grown, 0.0 to 1.0."""
        self._selecting = share
        self.viewport().update(self.visualRect(self.currentIndex()))

    def show_growing(self, keys: frozenset[str], share: float) -> None:
        """How far the yellow bands of some cells have grown from the left, 0.0 to 1.0."""
        self._growing = (keys, share)
        for key in keys:
            self.update_session(key)

    def _move_pinned(self, dy: int) -> None:
        """Draws anew the text of tall cells that stays at the upper edge while they scroll by."""
        view = self._view()
        left, top, width = self.horizontalOffset(), self.verticalOffset(), self.viewport().width()
        if view is None:
            return
        for edge in (top, top + dy):
            for box, height in self._painter.pinned_rows(view, Box(left, edge, width, 1)):
                y = max(box.y - top, 0)
                self.viewport().update(box.x - left, y, box.width, height + abs(dy) + 1)

    # Qt

    def doItemsLayout(self) -> None:
        if self.frame is None or self._day is None or self.scene is None:
            return
        if not self.isVisible():
            return  # its width is not known yet; showEvent comes back to it
        width = self.viewport().width() - 1
        if self._laid_out == width:
            return
        self._laid_out = width
        self.geometry_ = self._make_geometry(width)
        self._fill_frame()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        if self.frame is not None:
            self.set_ranges()
            self.frame.lie_around(self.viewport().geometry())
            self.frame.follow()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        if self.frame is not None:
            self.frame.follow()
        if dy and self.geometry_ is not None:
            self._move_pinned(dy)

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        geometry, model = self.geometry_, self.model()
        if geometry is None or model is None or model.rowCount() == 0:
            return QModelIndex()
        current = self.currentIndex()
        if not current.isValid():
            return model.index(0, 0)
        row, last = current.row(), model.rowCount() - 1
        ends = {_Move.MoveHome: 0, _Move.MoveEnd: last}
        if action in _STEPS:
            return model.index(self._cursor.move(geometry, row, _STEPS[action]), 0)
        if action in ends and modifiers & Qt.KeyboardModifier.ControlModifier:
            side = Step.FIRST_ROOM if action is _Move.MoveHome else Step.LAST_ROOM
            return model.index(self._cursor.move(geometry, row, side), 0)
        beside = row + (1 if action is _Move.MoveNext else -1)
        return model.index(ends.get(action, min(max(beside, 0), last)), 0)

    def sizeHint(self) -> QSize:
        return QSize(900, 600)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        current = self.currentIndex()
        before = QRect(self.viewport().rect().topLeft(), event.oldSize())
        in_sight = current.isValid() and before.intersects(self.visualRect(current))
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
        self.updateGeometries()
        if in_sight:
            self.scrollTo(current)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, view = QPainter(self.viewport()), self._view()
        painter.fillRect(event.rect(), colour(self._painter.theme.ground))
        if view is None:
            return
        if not view.geometry.columns and self.day_rooms.hidden:
            text = view.scene.translate("Rooms", "All the rooms of this day are hidden.")
            self._painter.say(painter, text, self.viewport().width())
            return
        x, y = self.horizontalOffset(), self.verticalOffset()
        painter.translate(-x, -y)
        region = event.region().translated(x, y)
        around = region.boundingRect()
        area = Box(around.x(), around.y(), around.width(), around.height())
        if region.rectCount() == 1:
            self._painter.draw(painter, view, area)
        else:
            self._painter.draw(painter, view, area, lambda box: region.intersects(QRect(*box)))
