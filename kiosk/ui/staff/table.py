"""A table of plain words: its model, and a view set up for keyboard and screen reader."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import plain_tip
from kiosk.ui.shared.text_layout import line_height
from kiosk.ui.shared.theme import Text, Theme

Index = QModelIndex | QPersistentModelIndex
Cells = tuple[str, ...]
_LEAST = 240
"""Of the wide column, px; a narrow table scrolls sideways."""


class TableModel(QAbstractTableModel):
    """Rows of texts below heads."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Cells] = []
        self.heads: Cells = ()

    def show(self, rows: Sequence[Cells], heads: Cells) -> None:
        """Shows other rows; of as many, the place is kept."""
        if list(rows) == self.rows and heads == self.heads:
            return
        if heads == self.heads and len(rows) == len(self.rows):
            self.rows = list(rows)
            last = self.index(len(rows) - 1, len(heads) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows, self.heads = list(rows), heads
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        across = orientation is Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and section < len(self.heads):
            return self.heads[section]
        return None


class _Delegate(QStyledItemDelegate):
    """Leaves the frame of a single cell away: rows are chosen."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


class TableView(QTableView):
    """`wide` is the column that takes what room is left."""

    def __init__(self, parent: QWidget, wide: int) -> None:
        super().__init__(parent)
        self.cells = TableModel(self)
        self._wide = wide
        self.setModel(self.cells)
        self.setItemDelegate(_Delegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(line_height(Text.BODY) + 16)
        head = self.horizontalHeader()
        head.setFont(font(Text.STRONG))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_rows(self, rows: Sequence[Cells], heads: Cells) -> None:
        """Shows rows below heads; the chosen row stays where it is."""
        self.cells.show(rows, heads)
        self._share()

    def chosen(self) -> int | None:
        """The row the cursor is on."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def _share(self) -> None:
        """Gives what is left to the wide column, but not less than can be read."""
        head = self.horizontalHeader()
        if not self.cells.heads:
            return
        head.setSectionResizeMode(self._wide, QHeaderView.ResizeMode.Fixed)
        others = sum(head.sectionSize(n) for n in range(head.count()) if n != self._wide)
        head.resizeSection(self._wide, max(self.viewport().width() - others, _LEAST))

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme: the chosen row tinted, all framed with the keyboard."""
        self.setStyleSheet(f"""
QTableView {{ background: {theme.ground}; border: 2px solid {theme.ground};
    selection-background-color: {theme.accent_tint}; selection-color: {theme.ink}; }}
QTableView::item {{ border-bottom: 1px solid {theme.hair}; padding: 0 8px; }}
QTableView::item:selected {{ background: {theme.accent_tint}; color: {theme.ink};
    border-top: 2px solid {theme.accent}; border-bottom: 2px solid {theme.accent}; }}
QTableView:focus {{ border: 2px solid {theme.accent}; }}
QHeaderView {{ background: {theme.ground}; }}
QHeaderView::section {{ background: {theme.ground}; color: {theme.ink}; border: none;
    border-bottom: 2px solid {theme.ink}; padding: 6px 8px; }}
""")

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
