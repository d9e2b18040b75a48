"""Rows that become others while somebody looks; what stays keeps its place, selected or not."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.ui.attendee.lists.session_model import KEY_ROLE
from kiosk.ui.shared.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex


class SteadyRow(Protocol):
    """A row: `key` tells it from the others, `group` is the head it stands under, "" for none.

    `said` is the whole for a screen reader, `note` what its tool tip says below the title;
    `session` is the key of the session it is about, if it is about one.
    """

    @property
    def key(self) -> str: ...
    @property
    def group(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def note(self) -> str: ...
    @property
    def said(self) -> str: ...
    @property
    def session(self) -> str | None: ...


R = TypeVar("R", bound=SteadyRow)


class SteadyModel(QAbstractListModel, Generic[R]):
    """A list of rows; other rows are told as what was removed, inserted, moved and changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[R] = []

    @property
    def rows(self) -> Sequence[R]:
        """The rows shown, in order."""
        return self._rows

    def row(self, number: int) -> R:
        """One row."""
        return self._rows[number]

    def starts_group(self, number: int) -> bool:
        """Whether a head stands above this row."""
        rows = self._rows
        if not rows[number].group:
            return False
        return number == 0 or rows[number].group != rows[number - 1].group

    def show(self, fresh: Sequence[R]) -> None:
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

    def _place(self, number: int, row: R, *, known: bool) -> None:
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
            return row.session
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.note, row.title)
        return None
