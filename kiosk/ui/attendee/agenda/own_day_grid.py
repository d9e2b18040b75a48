"""The own day as a view: one column on the time axis, a list to the keyboard and screen reader."""

from datetime import datetime

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kiosk.programme.days import Day
from kiosk.programme.own_agenda import OwnDay
from kiosk.programme.reading_order import first_to_come
from kiosk.ui.attendee.agenda.own_day_geometry import OwnDayGeometry
from kiosk.ui.attendee.agenda.own_day_painter import OwnDayPainter, OwnDayView
from kiosk.ui.attendee.agenda.own_records import gap_text
from kiosk.ui.attendee.grid.axis import AXIS_WIDTH, TimeAxis, axis_marks, now_mark
from kiosk.ui.attendee.grid.cell_painter import star_box
from kiosk.ui.attendee.grid.placed_view import PlacedView
from kiosk.ui.attendee.lists.session_model import KEY_ROLE, SessionModel
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.theme import LIGHT, Theme

_HOUR = 60


class OwnDayGrid(PlacedView):
    """Shows the sessions a person chose for one day.

    `opened` asks for a session's panel, `star_toggled` for its star; both carry the key.
    """

    geometry_: OwnDayGeometry | None
    opened = Signal(str)
    star_toggled = Signal(str)

    def __init__(self, model: SessionModel, parent: QWidget | None = None) -> None:
        self._axis: TimeAxis | None = None
        self._own: OwnDay = OwnDay()
        self._day: Day | None = None
        self._scene: Scene | None = None
        self._laid_out: int | None = None
        self._wanted: datetime | None = None
        self._painter = OwnDayPainter(LIGHT)
        self._hovered: str | None = None
        super().__init__(model, parent)
        self._axis = TimeAxis(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its height does not depend on its width: a bar that comes lays it out once more, no more.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setViewportMargins(AXIS_WIDTH, 0, 0, 0)
        self.setMouseTracking(True)
        model.dataChanged.connect(self._lay_out_soon)

    def show_day(self, own: OwnDay, day: Day, scene: Scene) -> None:
        """Shows the agenda of a day; another day begins with what runs now, or at its top."""
        other_day = day != self._day
        self._own, self._day, self._scene = own, day, scene
        self.sessions.show(own.sessions)
        self._laid_out = None
        self.geometry_ = None
        if other_day:
            self._wanted = scene.now
            self.verticalScrollBar().setValue(0)
        self.doItemsLayout()

    def set_scene(self, scene: Scene) -> None:
        """Takes a later moment: the minute changed, the sessions did not."""
        self._scene = scene
        self._frame()
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._painter = OwnDayPainter(theme)
        if self._axis is not None:
            self._axis.theme = theme
            self._axis.update()
        self.viewport().update()

    def _lay_out_soon(self) -> None:
        if self.geometry_ is not None:
            self._laid_out = None
            self.scheduleDelayedItemsLayout()

    def _frame(self) -> None:
        """Axis marks and the time now from scene and geometry."""
        geometry, axis = self.geometry_, self._axis
        if geometry is None or axis is None or self._scene is None or self._day is None:
            return
        axis.marks = axis_marks(geometry, self._scene, self._day)
        axis.now = now_mark(geometry, self._scene.now, self._scene.zone)
        axis.update()

    def _jump(self) -> None:
        """Scrolls the wanted instant into the upper third, once it is known where that is."""
        geometry, instant, self._wanted = self.geometry_, self._wanted, None
        if (
            geometry is not None
            and instant is not None
            and geometry.start <= instant < geometry.end
        ):
            y = geometry.y_of(instant)
            self.verticalScrollBar().setValue(y - self.viewport().height() // 3)

    # Qt

    def doItemsLayout(self) -> None:
        if self._axis is None or self._day is None or not self.isVisible():
            return  # its width is not known yet; showEvent comes back to it
        width = self.viewport().width()
        if self._laid_out == width:
            return
        self._laid_out = width
        self.geometry_ = OwnDayGeometry(self._own, self._day, width)
        self._frame()
        QAbstractItemView.doItemsLayout(self)
        self._jump()

    def updateGeometries(self) -> None:
        if self._axis is None:
            return
        self._axis.setGeometry(0, 0, AXIS_WIDTH, self.viewport().height())
        self.set_ranges()
        self._axis.scroll_to(self.verticalOffset())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        if self._axis is not None:
            self._axis.scroll_to(self.verticalOffset())

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        geometry, model = self.geometry_, self.model()
        if geometry is None or model is None or model.rowCount() == 0:
            return QModelIndex()
        current = self.currentIndex()
        if not current.isValid():
            return model.index(0, 0)
        return model.index(self._target(geometry, current.row(), action), 0)

    def _target(
        self, geometry: OwnDayGeometry, row: int, action: QAbstractItemView.CursorAction
    ) -> int:
        actions = QAbstractItemView.CursorAction
        last = len(geometry.boxes) - 1
        hour = round(_HOUR * geometry.pixels_per_minute)
        targets = {
            actions.MoveUp: geometry.below(row, -1),
            actions.MoveDown: geometry.below(row, 1),
            actions.MoveLeft: geometry.beside(row, -1),
            actions.MoveRight: geometry.beside(row, 1),
            actions.MovePageUp: geometry.away(row, -hour),
            actions.MovePageDown: geometry.away(row, hour),
            actions.MoveHome: 0,
            actions.MoveEnd: last,
            actions.MoveNext: min(row + 1, last),
            actions.MovePrevious: max(row - 1, 0),
        }
        return targets.get(action, row)

    def sizeHint(self) -> QSize:
        return QSize(700, 600)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.doItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self._scene is not None:
            row = first_to_come(self.sessions.sessions, self._scene.now)
            self.setCurrentIndex(self.model().index(row, 0))
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
        self.updateGeometries()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.current_key()
        if key is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(key)
            event.ignore()  # once more, it leads into the panel: the window sees to that
        elif key is not None and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Delete):
            self.star_toggled.emit(key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        self.setCurrentIndex(index)
        box = self.box(index)
        point = self.content_point(event.position().toPoint())
        starred = self.sessions.record(index.row()).priority is not None
        on_star = starred and box is not None and QRect(*star_box(box)).contains(point)
        (self.star_toggled if on_star else self.opened).emit(index.data(KEY_ROLE))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QPoint(-1, -1))
        super().leaveEvent(event)

    def _hover(self, point: QPoint) -> None:
        inside = self.viewport().rect().contains(point)
        index = self.indexAt(point) if inside else QModelIndex()
        key = index.data(KEY_ROLE) if index.isValid() else None
        if key != self._hovered:
            for touched in (self._hovered, key):
                self.update_session(touched)
            self._hovered = key
            shape = Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), colour(self._painter.theme.ground))
        geometry, scene = self.geometry_, self._scene
        if geometry is None or scene is None:
            return
        view = OwnDayView(
            geometry,
            self._axis.marks if self._axis is not None else (),
            scene,
            self.sessions,
            lambda gap: gap_text(gap, scene),
            self.currentIndex().row(),
            self.hasFocus(),
            self._hovered,
        )
        painter.translate(0, -self.verticalOffset())
        area = event.rect().translated(0, self.verticalOffset())
        self._painter.draw(painter, view, Box(area.x(), area.y(), area.width(), area.height()))
