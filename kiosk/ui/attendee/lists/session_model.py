"""The sessions a view shows, in reading order; display records are made when they are asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from kiosk.programme.model import Session
from kiosk.ui.attendee.records import SessionRecord
from kiosk.ui.shared.labels import plain_tip

KEY_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class SessionModel(QAbstractListModel):
    """A list of sessions; changes go out row by row, so that selection and place survive."""

    def __init__(
        self, present: Callable[[Session], SessionRecord], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._present = present
        self._sessions: list[Session] = []
        self._known_rows: dict[str, int] | None = None
        self._records: dict[str, SessionRecord] = {}

    @property
    def sessions(self) -> Sequence[Session]:
        """The sessions shown, in order."""
        return self._sessions

    def row_of(self, key: str) -> int | None:
        """The row of a session, if it is shown."""
        return self._rows.get(key)

    @property
    def _rows(self) -> dict[str, int]:
        # Made when somebody asks: with each letter of a search there are others.
        if self._known_rows is None:
            self._known_rows = {s.key: row for row, s in enumerate(self._sessions)}
        return self._known_rows

    def record(self, row: int) -> SessionRecord:
        """The display record of a row."""
        session = self._sessions[row]
        record = self._records.get(session.key)
        if record is None:
            record = self._records[session.key] = self._present(session)
        return record

    def show(self, sessions: Sequence[Session], *, anew: bool = False) -> None:
        """Shows other sessions; rows that stay are kept, so that the place is kept.

        `anew`: nothing is kept, which is faster where thousands come and go with each letter.
        """
        fresh = list(sessions)
        wanted = {s.key for s in fresh} if not anew else set()
        if anew or not wanted & self._rows.keys():
            self.beginResetModel()
            self._take(fresh)
            self.endResetModel()
            return
        for row in range(len(self._sessions) - 1, -1, -1):
            if self._sessions[row].key not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._sessions[row]
                self.endRemoveRows()
        self._insert_missing(fresh)

    def append(self, sessions: Sequence[Session]) -> None:
        """Adds sessions at the end."""
        first = len(self._sessions)
        self.beginInsertRows(QModelIndex(), first, first + len(sessions) - 1)
        self._sessions = [*self._sessions, *sessions]
        self._known_rows = None
        self.endInsertRows()

    def forget_records(self, keys: Sequence[str] | None = None) -> None:
        """Makes records anew (of these sessions, or all): a star, a minute, a language changed."""
        if keys is None:
            self._records.clear()
            rows = range(len(self._sessions))
        else:
            for key in keys:
                self._records.pop(key, None)
            known = sorted(row for key in keys if (row := self._rows.get(key)) is not None)
            rows = range(known[0], known[-1] + 1) if known else range(0)
        if len(rows):
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))

    def _insert_missing(self, fresh: list[Session]) -> None:
        """Inserts and moves until the rows are `fresh`; then tells what changed in place."""
        before = {s.key: s for s in self._sessions}
        order = [s.key for s in fresh if s.key in before]
        if [s.key for s in self._sessions] != order:
            self.layoutAboutToBeChanged.emit()
            old = [self._sessions[i.row()].key for i in self.persistentIndexList()]
            self._sessions = [s for s in fresh if s.key in before]
            places = {key: row for row, key in enumerate(order)}
            self.changePersistentIndexList(
                self.persistentIndexList(), [self.index(places[key]) for key in old]
            )
            self.layoutChanged.emit()
        for row, session in enumerate(fresh):
            if session.key not in before:
                self.beginInsertRows(QModelIndex(), row, row)
                self._sessions.insert(row, session)
                self.endInsertRows()
        self._take(fresh)
        changed = [s.key for s in fresh if s.key in before and before[s.key] != s]
        if changed:
            self.forget_records(changed)

    def _take(self, sessions: list[Session]) -> None:
        self._sessions = sessions
        self._known_rows = None
        self._records = {}

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._sessions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._sessions):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._sessions[index.row()].title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.record(index.row()).said
        if role == KEY_ROLE:
            return self._sessions[index.row()].key
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(self.record(index.row()))
        return None


def _tip(record: SessionRecord) -> str:
    """Everything of a cell or row that may be cut off in it."""
    place = " · ".join(part for part in (record.time, record.room) if part)
    about = " · ".join(part for part in (record.track, record.meta) if part)
    lines = (record.band, place, about, record.warning)
    return plain_tip("\n".join(line for line in lines if line), record.title)
