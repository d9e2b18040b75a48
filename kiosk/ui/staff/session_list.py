"""The desk's list of sessions: rows for the eye, the keyboard and the screen reader."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.ui.shared.labels import plain_tip
from kiosk.ui.shared.theme import LIGHT, Theme
from kiosk.ui.staff.row_painter import draw_row, row_height
from kiosk.ui.staff.rows import StaffRow

Index = QModelIndex | QPersistentModelIndex
KEY_ROLE = Qt.ItemDataRole.UserRole + 1


class RowModel(QAbstractListModel):
    """The rows; those that stay keep their place, so that selection and scrolling do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[StaffRow] = []

    def show(self, rows: Sequence[StaffRow]) -> None:
        """Shows other rows."""
        if [row.key for row in rows] == [row.key for row in self.rows]:
            before, self.rows = self.rows, list(rows)
            for number, (old, new) in enumerate(zip(before, self.rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(number, 0), self.index(number, 0))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def row_of(self, key: str) -> int | None:
        """Where a session is; None where it is not shown."""
        return next((n for n, row in enumerate(self.rows) if row.key == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == KEY_ROLE:
            return row.key
        said: dict[int, str] = {
            Qt.ItemDataRole.DisplayRole: row.title,
            Qt.ItemDataRole.AccessibleTextRole: row.said,
            Qt.ItemDataRole.ToolTipRole: plain_tip(row.said),
        }
        return said.get(role)


class StaffList(QListView):
    """`chosen` names the session the cursor came to; `entered` that Return was pressed on it."""

    chosen = Signal(str)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.theme: Theme = LIGHT
        super().__init__(parent)
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_rows(self, rows: Sequence[StaffRow], keep: str) -> None:
        """Shows rows; the cursor stays on the session `keep` if it is among them."""
        self.rows.show(rows)
        at = self.rows.row_of(keep)
        if at is not None and self.currentIndex().row() != at:
            self.setCurrentIndex(self.rows.index(at, 0))

    def current_key(self) -> str:
        """The session the cursor is on, or ""."""
        index = self.currentIndex()
        return str(index.data(KEY_ROLE)) if index.isValid() else ""

    def select(self, key: str) -> None:
        """Puts the cursor on a session, if it is shown."""
        at = self.rows.row_of(key)
        if at is not None:
            self.setCurrentIndex(self.rows.index(at, 0))

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.theme = theme
        self.viewport().update()

    def _moved(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(str(current.data(KEY_ROLE)))

    # Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.rows.rows:
            self.setCurrentIndex(self.rows.index(0, 0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key():
            self.entered.emit(self.current_key())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands of the desk, not a search in the list."""


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: StaffList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self._view
        selected = index.row() == view.currentIndex().row()
        draw_row(
            painter,
            option.rect,
            view.rows.rows[index.row()],
            view.theme,
            selected=selected,
            focused=selected and view.hasFocus(),
        )
