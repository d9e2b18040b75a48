"""The list of the page "Jetzt": rows of different height under heads, quiet while it moves on."""

from collections.abc import Sequence

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
from kiosk.ui.attendee.now.layout import STAR
from kiosk.ui.attendee.now.model import NowModel
from kiosk.ui.attendee.now.painter import NowPainter, head_height
from kiosk.ui.attendee.now.record import NowRow
from kiosk.ui.shared.theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex


class NowList(QListView):
    """`opened` asks for a session's panel, `star_toggled` for its star; both carry the key."""

    opened = Signal(str)
    star_toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Made here: for a viewport that Qt made, PySide loads all kinds of widgets (8 to 13 ms).
        self.setViewport(QWidget(self))
        self.rows = NowModel(self)
        self.painter = NowPainter(LIGHT)
        self.hovered = -1
        self._pressed: tuple[str, bool] | None = None
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setItemDelegate(_Rows(self))
        self.setModel(self.rows)
        self.entered.connect(lambda index: self._hover(index.row()))
        self.viewportEntered.connect(lambda: self._hover(-1))

    def show_rows(self, rows: Sequence[NowRow]) -> None:
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

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.painter = NowPainter(theme)
        self.viewport().update()

    def current_key(self) -> str | None:
        """The key of the session the cursor is on; None on an announcement."""
        index = self.currentIndex()
        return index.data(KEY_ROLE) if index.isValid() else None

    # Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():  # Qt would begin on the first announcement
            rows = self.rows.rows
            first = next((n for n, row in enumerate(rows) if row.is_session), 0)
            self.setCurrentIndex(self.rows.index(first, 0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.current_key()
        if key is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(key)
            event.ignore()  # once more, it leads into the panel: the window sees to that
        elif key is not None and event.key() == Qt.Key.Key_Space:
            self.star_toggled.emit(key)
        else:
            super().keyPressEvent(event)

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
            key, on_star = pressed
            (self.star_toggled if on_star else self.opened).emit(key)

    def _target(self, point: QPoint) -> tuple[str, bool] | None:
        """The session at a place of the viewport, and whether its star is there."""
        index = self.indexAt(point)
        key = index.data(KEY_ROLE) if index.isValid() else None
        if key is None:
            return None
        head = head_height() if self.rows.starts_group(index.row()) else 0
        if point.y() - self.visualRect(index).top() < head:
            return None
        return key, point.x() >= self.viewport().width() - STAR

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

    def __init__(self, view: NowList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view, number = self._view, index.row()
        width = view.viewport().width()
        head = head_height() if view.rows.starts_group(number) else 0
        return QSize(width, view.painter.layout(view.rows.row(number), width).height + head)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, number = self._view, index.row()
        row, rect = view.rows.row(number), QRect(option.rect)
        if view.rows.starts_group(number):
            head = QRect(rect.x(), rect.y(), rect.width(), head_height())
            view.painter.draw_head(painter, head, row.group)
            rect.setTop(head.bottom() + 1)
        focused = number == view.currentIndex().row() and view.hasFocus()
        hovered = number == view.hovered
        view.painter.draw(painter, rect, row, focused=focused, hovered=hovered)
