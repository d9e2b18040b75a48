"""The rows of the page "Jetzt" for the view; what stays keeps its place, selected or not."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.ui.attendee.lists.session_model import KEY_ROLE
from kiosk.ui.attendee.now.record import NowRow
from kiosk.ui.shared.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex


class NowModel(QAbstractListModel):
    """A list of rows that become others from minute to minute."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[NowRow] = []

    @property
    def rows(self) -> Sequence[NowRow]:
        """The rows shown, in order."""
        return self._rows

    def row(self, number: int) -> NowRow:
        """One row."""
        return self._rows[number]

    def starts_group(self, number: int) -> bool:
        """Whether a head stands above this row."""
        rows = self._rows
        if not rows[number].group:
            return False
        return number == 0 or rows[number].group != rows[number - 1].group

    def show(self, fresh: Sequence[NowRow]) -> None:
        """Shows other rows: removes, inserts and moves those that differ, then tells the rest."""
        wanted = {row.key for row in fresh}
        for number in range(len(self._rows) - 1, -1, -1):
            if self._rows[number].key not in wanted:
                self.beginRemoveRows(QModelIndex(), number, number)
                del self._rows[number]
                self.endRemoveRows()
        before = {row.key: row for row in self._rows}
        for number, row in enumerate(fresh):
            self._place(number, row, known=row.key in before)
        for number, row in enumerate(fresh):
            if before.get(row.key, row) != row:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number), self.index(number))

    def _place(self, number: int, row: NowRow, *, known: bool) -> None:
        if not known:
            self.beginInsertRows(QModelIndex(), number, number)
            self._rows.insert(number, row)
            self.endInsertRows()
            return
        at = next(n for n in range(number, len(self._rows)) if self._rows[n].key == row.key)
        if at != number:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), number)
            self._rows.insert(number, self._rows.pop(at))
            self.endMoveRows()

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.said
        if role == KEY_ROLE:
            return row.key if row.is_session else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.note, row.title)
        return None
