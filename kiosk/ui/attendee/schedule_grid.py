"""The grid of one day: rooms across, time down; a list to the keyboard and the screen reader.

A subclass of QListView because only list, table and tree views show their items to screen
readers; geometry, painting and cursor movement are its own (DESIGN 3.2).
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from kiosk.programme.days import Day
from kiosk.programme.model import Session
from kiosk.ui.attendee.cell_painter import colour, star_box
from kiosk.ui.attendee.geometry import Box, GridGeometry, Step, density
from kiosk.ui.attendee.ghosts import Ghost, ghosts
from kiosk.ui.attendee.grid_frame import AXIS_WIDTH, HEAD_HEIGHT, RoomHead, RoomHeads, TimeAxis
from kiosk.ui.attendee.grid_painter import GridPainter, GridView
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.session_model import KEY_ROLE, SessionModel
from kiosk.ui.shared.dates import clock_time
from kiosk.ui.shared.theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex

_STEPS = {
    QAbstractItemView.CursorAction.MoveUp: Step.UP,
    QAbstractItemView.CursorAction.MoveDown: Step.DOWN,
    QAbstractItemView.CursorAction.MoveLeft: Step.LEFT,
    QAbstractItemView.CursorAction.MoveRight: Step.RIGHT,
}
_MARGIN = 12


class ScheduleGrid(QListView):
    """Shows the sessions of one day.

    `opened` asks for a session's panel, `star_toggled` for its star; both carry the key.
    """

    opened = Signal(str)
    star_toggled = Signal(str)

    def __init__(self, model: SessionModel, parent: QWidget | None = None) -> None:
        # Set before Qt's own constructor settings: they call the overrides below.
        self._geometry: GridGeometry | None = None
        self._laid_out: int | None = None
        self._sessions = model
        self._scene: Scene | None = None
        self._day: Day | None = None
        self._painter = GridPainter(LIGHT)
        self._ghosts: list[Ghost] = []
        self._hovered: str | None = None
        self._pressed: QPoint | None = None
        self._dragging = False
        self._heads: RoomHeads | None = None
        self._axis: TimeAxis | None = None
        super().__init__(parent)
        # Made here: for a viewport that Qt made, PySide loads all kinds of widgets (8 to 13 ms).
        self.setViewport(QWidget(self))
        self._heads = RoomHeads(self)
        self._axis = TimeAxis(self)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setViewportMargins(AXIS_WIDTH, HEAD_HEIGHT, 0, 0)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        # Always there: columns laid out without it would be laid out again once it appears.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setModel(model)
        model.dataChanged.connect(self._records_changed)

    def show_day(self, day: Day | None, sessions: Sequence[Session], scene: Scene) -> None:
        """Shows the sessions of a day (all with a time, in reading order)."""
        other_day = day != self._day
        self._day = day
        self._scene = scene
        self._sessions.show(sessions)
        self._laid_out = None
        if not self.isVisible():
            self._geometry = None  # it is that of other sessions; showEvent makes the new one
        self.doItemsLayout()
        if other_day:
            self.verticalScrollBar().setValue(0)

    def set_scene(self, scene: Scene) -> None:
        """Takes a later moment: stars or the minute changed, the sessions did not."""
        self._scene = scene
        self._frame()
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._painter = GridPainter(theme)
        if self._heads is not None and self._axis is not None:
            self._heads.theme = self._axis.theme = theme
            self._heads.update()
            self._axis.update()
        self.viewport().update()

    def jump_to(self, instant: datetime) -> None:
        """Scrolls an instant into the upper third and takes the first session from then on."""
        if self._geometry is None:
            return
        left = self.horizontalOffset()
        row = self._geometry.first_from(instant, left, left + self.viewport().width())
        if row is not None:
            self.setCurrentIndex(self.model().index(row, 0))
        y = self._geometry.y_of(instant)
        self.verticalScrollBar().setValue(y - self.viewport().height() // 3)

    def select(self, key: str) -> None:
        """Makes a session the current one and scrolls to it, if it is shown."""
        row = self._sessions.row_of(key)
        if row is not None:
            self.setCurrentIndex(self.model().index(row, 0))

    def current_key(self) -> str | None:
        """The key of the session the cursor is on."""
        index = self.currentIndex()
        return index.data(KEY_ROLE) if index.isValid() else None

    def _records_changed(self) -> None:
        if self._geometry is not None:
            self._laid_out = None
            self.scheduleDelayedItemsLayout()

    def _frame(self) -> None:
        """Heads, axis marks, now and ghosts from scene and geometry."""
        geometry, scene, heads, axis = self._geometry, self._scene, self._heads, self._axis
        if geometry is None or scene is None or heads is None or axis is None:
            return
        heads.heads = [_head(c.x, c.width, c.room, scene) for c in geometry.columns]
        heads.setAccessibleName(", ".join(h.name for h in heads.heads))
        axis.marks = [(m, clock_time(m.instant, scene.zone)) for m in geometry.marks]
        within = geometry.start <= scene.now < geometry.end
        axis.now = (geometry.y_of(scene.now), clock_time(scene.now, scene.zone)) if within else None
        self._ghosts = ghosts(scene, geometry)
        heads.update()
        axis.update()

    def _box(self, index: Index) -> Box | None:
        if self._geometry is None or not index.isValid():
            return None
        row = index.row()
        return self._geometry.boxes[row] if row < len(self._geometry.boxes) else None

    # Qt

    def doItemsLayout(self) -> None:
        if self._heads is None or self._day is None or self._scene is None:
            return
        if not self.isVisible():
            return  # its width is not known yet; showEvent comes back to it
        width = self.viewport().width() - 1
        if self._laid_out == width:
            return
        self._laid_out = width
        sessions = self._sessions.sessions
        self._geometry = GridGeometry(
            sessions,
            [room.key for room in self._scene.programme.rooms],
            self._day,
            width=width,
            pixels_per_minute=density(sessions),
        )
        self._frame()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        if self._heads is None or self._axis is None:
            return
        view = self.viewport().geometry()
        self._heads.setGeometry(0, 0, view.right() + 1, HEAD_HEIGHT)
        self._axis.setGeometry(0, HEAD_HEIGHT, AXIS_WIDTH, view.height())
        width, height = (self._geometry.width, self._geometry.height) if self._geometry else (0, 0)
        for bar, whole, shown in (
            (self.horizontalScrollBar(), width, view.width()),
            (self.verticalScrollBar(), height, view.height()),
        ):
            bar.setRange(0, max(whole - shown, 0))
            bar.setPageStep(shown)
            bar.setSingleStep(30)
        self._follow()

    def _follow(self) -> None:
        """Heads and axis go along with the offsets; each is drawn anew only when its own moved."""
        heads, axis = self._heads, self._axis
        if heads is not None and heads.offset != self.horizontalOffset():
            heads.offset = self.horizontalOffset()
            heads.update()
        if axis is not None and axis.offset != self.verticalOffset():
            axis.scroll(0, axis.offset - self.verticalOffset())
            axis.offset = self.verticalOffset()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        self._follow()

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def visualRect(self, index: Index) -> QRect:
        box = self._box(index)
        if box is None:
            return QRect()
        return QRect(box.x, box.y, box.width, box.height).translated(
            -self.horizontalOffset(), -self.verticalOffset()
        )

    def indexAt(self, point: QPoint) -> QModelIndex:
        if self._geometry is None:
            return QModelIndex()
        row = self._geometry.row_at(
            point.x() + self.horizontalOffset(), point.y() + self.verticalOffset()
        )
        return QModelIndex() if row is None else self.model().index(row, 0)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        box = self._box(index)
        if box is None:
            return
        view = self.viewport().rect()
        for bar, start, size, shown in (
            (self.horizontalScrollBar(), box.x, box.width, view.width()),
            (self.verticalScrollBar(), box.y, box.height, view.height()),
        ):
            first, last = start - _MARGIN, start + size + _MARGIN
            if first < bar.value() or size + 2 * _MARGIN > shown:
                bar.setValue(first)
            elif last > bar.value() + shown:
                bar.setValue(last - shown)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        geometry, model = self._geometry, self.model()
        if geometry is None or model is None or model.rowCount() == 0:
            return QModelIndex()
        current = self.currentIndex()
        if not current.isValid():
            return model.index(0, 0)
        return model.index(self._target(geometry, current.row(), action), 0)

    def _target(
        self, geometry: GridGeometry, row: int, action: QAbstractItemView.CursorAction
    ) -> int:
        actions = QAbstractItemView.CursorAction
        if action in _STEPS:
            return geometry.neighbour(row, _STEPS[action])
        if action is actions.MoveHome:
            return 0
        if action is actions.MoveEnd:
            return self._sessions.rowCount() - 1
        if action in (actions.MovePageUp, actions.MovePageDown):
            return geometry.hour_away(row, 1 if action is actions.MovePageDown else -1)
        beside = row + (1 if action is actions.MoveNext else -1)
        return min(max(beside, 0), self._sessions.rowCount() - 1)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.topLeft())
        if self.selectionModel() is not None and index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index).adjusted(-6, -6, 6, 6)
        return region

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands of the window, not a search in the grid."""

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

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.current_key()
        if key is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(key)
        elif key is not None and event.key() == Qt.Key.Key_Space:
            self.star_toggled.emit(key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._dragging = False
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pressed is None:
            self._hover(point)
            return
        way = point - self._pressed
        if self._dragging or way.manhattanLength() >= QApplication.startDragDistance():
            if not self._dragging:
                self._dragging = True
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pressed = point
            for bar, distance in (
                (self.horizontalScrollBar(), way.x()),
                (self.verticalScrollBar(), way.y()),
            ):
                bar.setValue(bar.value() - distance)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        dragged, self._pressed, self._dragging = self._dragging, None, False
        self.viewport().unsetCursor()
        if not dragged:
            self._click(event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QPoint(-1, -1))
        super().leaveEvent(event)

    def _click(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if not index.isValid():
            ghost = self._ghost_at(point)
            if ghost is not None:
                self.select(ghost.key)
                self.opened.emit(ghost.key)
            return
        self.setCurrentIndex(index)
        box = self._box(index)
        inside = point + QPoint(self.horizontalOffset(), self.verticalOffset())
        if box is not None and QRect(*star_box(box)).contains(inside):
            self.star_toggled.emit(index.data(KEY_ROLE))
        else:
            self.opened.emit(index.data(KEY_ROLE))

    def _ghost_at(self, point: QPoint) -> Ghost | None:
        inside = point + QPoint(self.horizontalOffset(), self.verticalOffset())
        return next((g for g in self._ghosts if QRect(*g.box).contains(inside)), None)

    def _hover(self, point: QPoint) -> None:
        index = self.indexAt(point) if self.viewport().rect().contains(point) else QModelIndex()
        key = index.data(KEY_ROLE) if index.isValid() else None
        if key != self._hovered:
            for row in (
                self._sessions.row_of(self._hovered or ""),
                self._sessions.row_of(key or ""),
            ):
                if row is not None:
                    self.viewport().update(self.visualRect(self.model().index(row, 0)))
            self._hovered = key
            shape = Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme = self._painter.theme
        painter.fillRect(event.rect(), colour(theme.ground))
        if self._geometry is None or self._scene is None:
            return
        view = GridView(
            self._geometry,
            self._scene,
            self._sessions,
            self._ghosts,
            self.currentIndex().row(),
            self.hasFocus(),
            self._hovered,
        )
        painter.translate(-self.horizontalOffset(), -self.verticalOffset())
        area = event.rect().translated(self.horizontalOffset(), self.verticalOffset())
        box = Box(area.x(), area.y(), area.width(), area.height())
        self._painter.draw(painter, view, box)


def _head(x: int, width: int, key: str | None, scene: Scene) -> RoomHead:
    translate: Callable[..., str] = scene.translate
    room = scene.programme.room_by_key.get(key or "")
    if room is None:
        return RoomHead(x, width, translate("Grid", "Room to follow"), "")
    if room.capacity:
        return RoomHead(x, width, room.name, translate("Grid", "%n seats", room.capacity))
    return RoomHead(x, width, room.name, room.building)
