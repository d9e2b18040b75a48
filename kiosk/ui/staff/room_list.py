"""The rooms a session could move to, as a list to choose from: how large, and how free then."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.desk.rooms import Free, RoomOffer
from kiosk.ui.shared.dates import clock_time
from kiosk.ui.shared.drawing import colour, draw_frame, draw_text
from kiosk.ui.shared.text_layout import elide, line_height, width_of
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.wording import Translate

Index = QModelIndex | QPersistentModelIndex
_DOT = 18
_MOST_ROWS = 7


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room as the list shows it; `good` free, `bad` taken, neither: where it is."""

    key: str
    name: str
    seats: str
    state: str
    good: bool
    bad: bool

    @property
    def said(self) -> str:
        """For the screen reader."""
        return ", ".join(part for part in (self.name, self.seats, self.state) if part)


def room_row(offer: RoomOffer, zone: tzinfo, translate: Translate) -> RoomRow:
    """What a room says of itself."""
    at = clock_time(offer.since, zone) if offer.since else ""
    match offer.free:
        case Free.HERE:
            state = translate("Staff", "up to now")
        case Free.FREE if at:
            state = translate("Staff", "free from {time}", time=at)
        case Free.FREE:
            state = translate("Staff", "free")
        case Free.LATER_TAKEN:
            state = translate("Staff", "taken from {time}", time=at)
        case Free.TAKEN:
            state = translate("Staff", "taken until {time}", time=at)
        case Free.UNKNOWN:
            state = ""
    seats = translate("Staff", "%n seats", offer.room.capacity) if offer.room.capacity else ""
    good, bad = offer.free is Free.FREE, offer.free in (Free.TAKEN, Free.LATER_TAKEN)
    return RoomRow(offer.room.key, offer.room.name, seats, state, good, bad)


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[RoomRow] = []

    def show(self, rows: Sequence[RoomRow]) -> None:
        if list(rows) == self.rows:
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        said: dict[int, str] = {
            Qt.ItemDataRole.DisplayRole: row.name,
            Qt.ItemDataRole.AccessibleTextRole: row.said,
        }
        return said.get(role)


class RoomList(QListView):
    """`picked` brings the key of the room somebody chose; nothing else does."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.theme: Theme = LIGHT
        self._showing = False
        super().__init__(parent)
        self.rows = _Model(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_rooms(self, rows: Sequence[RoomRow], chosen: str) -> None:
        """Shows the rooms with one of them chosen."""
        self._showing = True
        try:
            self.rows.show(rows)
            at = next((n for n, row in enumerate(rows) if row.key == chosen), None)
            if at is None:
                self.setCurrentIndex(QModelIndex())
            elif self.currentIndex().row() != at:
                self.setCurrentIndex(self.rows.index(at, 0))
        finally:
            self._showing = False
        high = min(max(len(rows), 1), _MOST_ROWS) * _row_height()
        self.setFixedHeight(high + 2)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.theme = theme
        self.setStyleSheet(f"RoomList {{ border: 1px solid {theme.edge}; }}")
        self.viewport().update()

    def _moved(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid() and not self._showing:
            self.picked.emit(self.rows.rows[current.row()].key)

    # Qt

    def event(self, event: QEvent) -> bool:
        """Letters are the beginning of a room's name here, not the desk's commands."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.text().isalpha():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        figure = event.text()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and len(figure) == 1 and figure in "123456789":
            if int(figure) <= len(self.rows.rows):
                self.setCurrentIndex(self.rows.index(int(figure) - 1, 0))
            return
        super().keyPressEvent(event)


def _row_height() -> int:
    return line_height(Text.STRONG) + 24


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: RoomList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, _row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self._view
        chosen = index.row() == view.currentIndex().row()
        rows = view.rows.rows
        columns = _columns(rows, option.rect.width())
        _draw(painter, option.rect, rows[index.row()], view.theme, columns, chosen=chosen)
        if chosen and view.hasFocus():
            draw_frame(painter, QRectF(option.rect), colour(view.theme.accent), 3, -2)


def _columns(rows: Sequence[RoomRow], width: int) -> tuple[float, float]:
    """Where seats and state begin."""
    seats = max((width_of(row.seats, Text.META) for row in rows), default=0)
    state = max((width_of(row.state, Text.META) for row in rows), default=0)
    at_state = max(width - 16 - state, 140)
    return max(at_state - seats - 20, 100), at_state


def _draw(
    painter: QPainter,
    rect: QRect,
    row: RoomRow,
    theme: Theme,
    columns: tuple[float, float],
    *,
    chosen: bool,
) -> None:
    painter.fillRect(rect, colour(theme.accent_tint if chosen else theme.ground))
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colour(theme.edge))
    painter.save()
    painter.translate(rect.topLeft())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    dot = QRectF(14, (rect.height() - _DOT) / 2, _DOT, _DOT)
    painter.setPen(QPen(colour(theme.accent if chosen else theme.edge), 5.5 if chosen else 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = 2.75 if chosen else 0.75
    painter.drawEllipse(dot.adjusted(inset, inset, -inset, -inset))
    left = 14 + _DOT + 12
    at_seats, at_state = columns
    y = (rect.height() - line_height(Text.STRONG)) / 2
    name = elide(row.name, Text.STRONG, at_seats - left - 12)
    draw_text(painter, left, y, name, Text.STRONG, colour(theme.ink))
    y = (rect.height() - line_height(Text.META)) / 2
    draw_text(painter, at_seats, y, row.seats, Text.META, colour(theme.muted))
    ink = theme.ok if row.good else theme.off if row.bad else theme.muted
    state = elide(row.state, Text.META, rect.width() - at_state - 12)
    draw_text(painter, at_state, y, state, Text.META, colour(ink))
    painter.restore()
    if chosen:
        draw_frame(painter, QRectF(rect), colour(theme.accent), 2, -1)
