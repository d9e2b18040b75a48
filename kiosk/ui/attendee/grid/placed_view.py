"""A list view whose items lie where a geometry says: scrolling, finding, selecting; no drawing."""

from typing import Protocol

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from kiosk.ui.attendee.lists.session_model import KEY_ROLE, SessionModel
from kiosk.ui.shared.box import Box

Index = QModelIndex | QPersistentModelIndex
_MARGIN = 12


class Placed(Protocol):
    """Where the items lie, in content coordinates, px."""

    boxes: list[Box]
    width: int
    height: int

    def row_at(self, x: int, y: int) -> int | None:
        """The row whose box holds a point."""


class PlacedView(QListView):
    """Shows the sessions of a model in the boxes of `geometry_` (None: nothing is laid out yet).

    `opened` asks for a session's panel, `star_toggled` for its star; both carry the key.
    """

    opened = Signal(str)
    star_toggled = Signal(str)

    def __init__(self, model: SessionModel, parent: QWidget | None = None) -> None:
        # Set before Qt's own constructor settings: they call the overrides below.
        self.geometry_: Placed | None = None
        self.sessions = model
        super().__init__(parent)
        # Made here: for a viewport that Qt made, PySide loads all kinds of widgets (8 to 13 ms).
        self.setViewport(QWidget(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        # Always there: columns laid out without it would be laid out again once it appears.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setModel(model)

    def select(self, key: str) -> None:
        """Makes a session the current one and scrolls to it, if it is shown."""
        row = self.sessions.row_of(key)
        if row is not None:
            index = self.model().index(row, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)  # the cursor may have been there, out of sight

    def current_key(self) -> str | None:
        """The key of the session the cursor is on."""
        index = self.currentIndex()
        return index.data(KEY_ROLE) if index.isValid() else None

    def box(self, index: Index) -> Box | None:
        """Where a session lies in the content."""
        if self.geometry_ is None or not index.isValid():
            return None
        row = index.row()
        return self.geometry_.boxes[row] if row < len(self.geometry_.boxes) else None

    def content_point(self, point: QPoint) -> QPoint:
        """A point of the viewport in content coordinates."""
        return point + QPoint(self.horizontalOffset(), self.verticalOffset())

    def scroll_by(self, x: int, y: int) -> None:
        """Scrolls by pixels."""
        for bar, way in ((self.horizontalScrollBar(), x), (self.verticalScrollBar(), y)):
            bar.setValue(bar.value() + way)

    def update_session(self, key: str | None) -> None:
        """Draws a session's cell anew, if it is shown."""
        row = self.sessions.row_of(key) if key else None
        if row is not None:
            self.viewport().update(self.visualRect(self.model().index(row, 0)))

    def set_ranges(self) -> None:
        """Gives the scroll bars the size of the content."""
        view = self.viewport().geometry()
        geometry = self.geometry_
        width, height = (geometry.width, geometry.height) if geometry else (0, 0)
        for bar, whole, shown in (
            (self.horizontalScrollBar(), width, view.width()),
            (self.verticalScrollBar(), height, view.height()),
        ):
            bar.setRange(0, max(whole - shown, 0))
            bar.setPageStep(shown)
            bar.setSingleStep(30)

    # Qt

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def visualRect(self, index: Index) -> QRect:
        box = self.box(index)
        if box is None:
            return QRect()
        return QRect(box.x, box.y, box.width, box.height).translated(
            -self.horizontalOffset(), -self.verticalOffset()
        )

    def indexAt(self, point: QPoint) -> QModelIndex:
        if self.geometry_ is None:
            return QModelIndex()
        inside = self.content_point(point)
        row = self.geometry_.row_at(inside.x(), inside.y())
        return QModelIndex() if row is None else self.model().index(row, 0)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        box = self.box(index)
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

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.scrollTo(self.currentIndex())  # where the keys go on must be seen
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.current_key()
        if key is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(key)
            event.ignore()  # once more, it leads into the panel: the window sees to that
        elif key is not None and event.key() == Qt.Key.Key_Space:
            self.star_toggled.emit(key)
        else:
            super().keyPressEvent(event)
