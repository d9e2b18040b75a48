"""What the mouse and fingers do in the grid: click, drag, hover, zoom."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

from kiosk.ui.attendee.grid.cell_painter import star_box
from kiosk.ui.attendee.grid.ghosts import Ghost
from kiosk.ui.attendee.grid.rooms_view import RoomsView
from kiosk.ui.attendee.grid.zoom import STEP
from kiosk.ui.attendee.lists.session_model import KEY_ROLE

_NOTCH = 120
"""Eighths of a degree that a wheel turns in one notch."""


class GridPointer(QObject):
    """Turns the events of the grid's viewport into what a person meant."""

    def __init__(self, grid: RoomsView) -> None:
        super().__init__(grid)
        self.hovered: str | None = None
        self._grid = grid
        self._pressed: QPoint | None = None
        self._dragging = False
        view = grid.viewport()
        view.setMouseTracking(True)
        view.grabGesture(Qt.GestureType.PinchGesture)
        view.installEventFilter(self)
        self._beside: tuple[QWidget, ...] = ()

    def watch_wheel(self, *beside: QWidget) -> None:
        """Lets the wheel turn over what lies around the grid as it does over the grid."""
        self._beside = beside
        for widget in beside:
            widget.installEventFilter(self)

    def _mouse(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            self._move(event.position().toPoint())
        elif event.button() is Qt.MouseButton.LeftButton:
            if kind == QEvent.Type.MouseButtonRelease:
                self._release(event.position().toPoint())
            else:
                self._press(event.position().toPoint())
        return True

    def _press(self, point: QPoint) -> None:
        """A click or a drag begins."""
        self._pressed = point
        self._dragging = False
        self._grid.setFocus(Qt.FocusReason.MouseFocusReason)

    def _move(self, point: QPoint) -> None:
        """Hovers over cells, or drags the content along."""
        if self._pressed is None:
            self._hover(point)
            return
        way = point - self._pressed
        if not self._dragging:
            if way.manhattanLength() < QApplication.startDragDistance():
                return
            self._dragging = True
            self._grid.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._pressed = point
        self._grid.scroll_by(-way.x(), -way.y())

    def _release(self, point: QPoint) -> None:
        """Ends a drag, or clicks."""
        if self._pressed is None:
            return
        dragged, self._pressed, self._dragging = self._dragging, None, False
        self._grid.viewport().unsetCursor()
        if not dragged:
            self._click(point)

    def _hover(self, point: QPoint) -> None:
        """Shows that a cell can be pressed; a point outside is over none."""
        grid = self._grid
        inside = grid.viewport().rect().contains(point)
        index = grid.indexAt(point) if inside else None
        key = index.data(KEY_ROLE) if index is not None and index.isValid() else None
        if key != self.hovered:
            for touched in (self.hovered, key):
                grid.update_session(touched)
            self.hovered = key
            shape = Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor
            grid.viewport().setCursor(shape)

    def _wheel(self, event: QWheelEvent) -> bool:
        """Zooms with Ctrl (time) and Ctrl + Shift (width); whether it did."""
        held = event.modifiers()
        if not held & Qt.KeyboardModifier.ControlModifier:
            return False
        # Where Shift is held, some systems turn the wheel sideways.
        turned = event.angleDelta().y() or event.angleDelta().x()
        point = self._grid.viewport().mapFromGlobal(event.globalPosition()).toPoint()
        self._grid.zoom_by(
            STEP ** (turned / _NOTCH),
            point,
            width=bool(held & Qt.KeyboardModifier.ShiftModifier),
        )
        event.accept()
        return True

    def _turn_beside(self, event: QWheelEvent) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return QApplication.sendEvent(self._grid.verticalScrollBar(), event)
        return self._wheel(event)

    def _native(self, event: QNativeGestureEvent) -> bool:
        """Zooms in time with two fingers on a touch pad; whether it did."""
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._grid.zoom_by(1 + event.value(), event.position().toPoint())
        return True

    def _pinch(self, event: QGestureEvent) -> bool:
        """Zooms in time with two fingers on a touch screen; whether it did."""
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        if pinch.changeFlags() & QPinchGesture.ChangeFlag.ScaleFactorChanged:
            point = self._grid.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
            self._grid.zoom_by(pinch.scaleFactor(), point)
        event.accept(pinch)
        return True

    def _click(self, point: QPoint) -> None:
        grid = self._grid
        index = grid.indexAt(point)
        if not index.isValid():
            ghost = self._ghost_at(point)
            if ghost is not None:
                grid.select(ghost.key)
                grid.opened.emit(ghost.key)
            return
        grid.setCurrentIndex(index)
        box = grid.box(index)
        if box is not None and QRect(*star_box(box)).contains(grid.content_point(point)):
            grid.star_toggled.emit(index.data(KEY_ROLE))
        else:
            grid.opened.emit(index.data(KEY_ROLE))

    def _ghost_at(self, point: QPoint) -> Ghost | None:
        inside = self._grid.content_point(point)
        return next((g for g in self._grid.ghosts if QRect(*g.box).contains(inside)), None)

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in self._beside:
            return isinstance(event, QWheelEvent) and self._turn_beside(event)
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if isinstance(event, QNativeGestureEvent):
            return self._native(event)
        if isinstance(event, QGestureEvent):
            return self._pinch(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if event.type() == QEvent.Type.Leave:
            self._hover(QPoint(-1, -1))
        return False
