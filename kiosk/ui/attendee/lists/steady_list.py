"""A list of rows of different height under heads, quiet while its rows become others."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.ui.attendee.lists.session_model import KEY_ROLE
from kiosk.ui.attendee.lists.steady_model import R, SteadyModel, SteadyRow

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row", bound=SteadyRow, contravariant=True)


class RowPainter(Protocol[Row]):
    """Draws the rows, and the heads above groups of them."""

    def head_height(self) -> int:
        """The height of a head, px."""

    def height(self, row: Row, width: int) -> int:
        """The height of a row in a view of this width, px."""

    def draw_head(self, painter: QPainter, rect: QRect, text: str) -> None:
        """Draws the head of a group."""

    def draw(
        self, painter: QPainter, rect: QRect, row: Row, *, focused: bool, hovered: bool
    ) -> None:
        """Draws one row; `focused`: the cursor is on it and the list has the keyboard."""


class SteadyList(QListView, Generic[R]):
    """`opened` carries the key of a session whose panel is wanted.

    What else a press or a key does, a kind of list says by `act_at` and `act_of`.
    """

    opened = Signal(str)

    def __init__(self, painter: RowPainter[R], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Made here: for a viewport that Qt made, PySide loads all kinds of widgets (8 to 13 ms).
        self.setViewport(QWidget(self))
        self.rows: SteadyModel[R] = SteadyModel(self)
        self.row_painter = painter
        self.hovered = -1
        self._pressed: tuple[int, str] | None = None
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setItemDelegate(_Rows(self))
        self.setModel(self.rows)
        self.entered.connect(lambda index: self._hover(index.row()))
        self.viewportEntered.connect(lambda: self._hover(-1))

    def act_at(self, row: R, point: QPoint, width: int) -> str:
        """The name of what a press at a place of a row does; "" for nothing."""
        return "open" if row.session is not None else ""

    def act_of(self, event: QKeyEvent) -> str:
        """The name of what a key does with the row the cursor is on; "" for nothing."""
        return "open" if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else ""

    def act(self, name: str, row: R) -> bool:
        """Does what was pressed; whether there was anything to do."""
        if name == "open" and row.session is not None:
            self.opened.emit(row.session)
            return True
        return False

    def show_rows(self, rows: Sequence[R]) -> None:
        """Shows other rows; what stands at the top of the view stays there."""
        top = self.indexAt(QPoint(4, 1))
        bar = self.verticalScrollBar()
        kept = QPersistentModelIndex(top) if bar.value() > 0 and top.isValid() else None
        before = self.visualRect(top).top()
        self.rows.show(rows)
        self.scheduleDelayedItemsLayout()
        if kept is not None and kept.isValid():
            self.executeDelayedItemsLayout()
            now = self.visualRect(self.rows.index(kept.row(), 0)).top()
            bar.setValue(bar.value() + now - before)

    def set_painter(self, painter: RowPainter[R]) -> None:
        """Draws in another theme."""
        self.row_painter = painter
        self.viewport().update()

    def current_key(self) -> str | None:
        """The key of the session the cursor is on; None on a row without one."""
        index = self.currentIndex()
        return index.data(KEY_ROLE) if index.isValid() else None

    def current_row(self) -> R | None:
        """The row the cursor is on."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    # Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():  # Qt would begin on a row without a session
            rows = self.rows.rows
            first = next((n for n, row in enumerate(rows) if row.session is not None), 0)
            self.setCurrentIndex(self.rows.index(first, 0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, name = self.current_row(), self.act_of(event)
        if row is None or not name or not self.act(name, row):
            super().keyPressEvent(event)
        elif name == "open":
            event.ignore()  # once more, it leads into the panel: the window sees to that

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands of the window, not a search in the list."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._target(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # For Qt the second press of two fast ones; to a person, a press like any other.
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed == self._target(event.position().toPoint()):
            number, name = pressed
            self.act(name, self.rows.row(number))

    def _target(self, point: QPoint) -> tuple[int, str] | None:
        """The row at a place of the viewport, and what a press there does."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        rect = self.visualRect(index)
        head = self.row_painter.head_height() if self.rows.starts_group(index.row()) else 0
        inside = point - rect.topLeft() - QPoint(0, head)
        if inside.y() < 0:
            return None
        name = self.act_at(self.rows.row(index.row()), inside, self.viewport().width())
        return (index.row(), name) if name else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()


class _Rows(QStyledItemDelegate):
    """Draws rows, and above the first of each group its head."""

    def __init__(self, view: SteadyList[R]) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view, number = self._view, index.row()
        width = view.viewport().width()
        head = view.row_painter.head_height() if view.rows.starts_group(number) else 0
        return QSize(width, view.row_painter.height(view.rows.row(number), width) + head)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, number = self._view, index.row()
        row, rect = view.rows.row(number), QRect(option.rect)
        if view.rows.starts_group(number):
            tall = view.row_painter.head_height()
            head = QRect(rect.x(), rect.y(), rect.width(), tall)
            view.row_painter.draw_head(painter, head, row.group)
            rect.setTop(head.bottom() + 1)
        focused = number == view.currentIndex().row() and view.hasFocus()
        hovered = number == view.hovered
        view.row_painter.draw(painter, rect, row, focused=focused, hovered=hovered)
