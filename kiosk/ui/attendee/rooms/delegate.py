"""Draws the rows of the list of rooms: a box to tick, the name, what runs there."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.ui.attendee.rooms.rows import RoomRow
from kiosk.ui.shared.drawing import colour, draw_frame, draw_text
from kiosk.ui.shared.icons import Icon, draw_icon
from kiosk.ui.shared.text_layout import elide, line_height, width_of
from kiosk.ui.shared.theme import LINE_CONTROL, Text, Theme

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""Holds the `RoomRow`."""

_HEIGHT = 36
_PAD = 10
_BOX = 18
_CHECK = Qt.ItemDataRole.CheckStateRole

Index = QModelIndex | QPersistentModelIndex


class RoomDelegate(QStyledItemDelegate):
    """The style's own box has no edge that can be seen on a dark ground."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    # Qt

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect, row = self._theme, QRectF(option.rect), index.data(ROW_ROLE)
        if not isinstance(row, RoomRow):
            return
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, colour(theme.accent_tint if chosen else theme.ground))
        if chosen:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            draw_frame(painter, rect, colour(theme.accent), 3 if focused else 1.5, -1.5)
        self._box(painter, rect, ticked=Qt.CheckState(index.data(_CHECK)) is Qt.CheckState.Checked)
        left = rect.left() + 2 * _PAD + _BOX
        right = rect.right() - _PAD - width_of(row.note, Text.META)
        y = rect.center().y() - line_height(Text.META) / 2
        draw_text(painter, right, y, row.note, Text.META, colour(theme.muted))
        name = elide(row.name, Text.BODY, max(right - left - _PAD, 0))
        y = rect.center().y() - line_height(Text.BODY) / 2
        draw_text(painter, left, y, name, Text.BODY, colour(theme.ink))
        painter.restore()

    def _box(self, painter: QPainter, rect: QRectF, *, ticked: bool) -> None:
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect.left() + _PAD, rect.center().y() - _BOX / 2, _BOX, _BOX)
        painter.setPen(QPen(colour(theme.accent if ticked else theme.edge), LINE_CONTROL))
        painter.setBrush(colour(theme.accent if ticked else theme.ground))
        painter.drawRoundedRect(box, 2, 2)
        if ticked:
            draw_icon(painter, Icon.CHECK, box.adjusted(3, 3, -3, -3), colour(theme.on_accent))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        inside = event.position().x() < option.rect.left() + 2 * _PAD + _BOX
        if inside and event.type() == QEvent.Type.MouseButtonRelease:
            ticked = Qt.CheckState(index.data(_CHECK)) is Qt.CheckState.Checked
            other = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            return model.setData(index, other, _CHECK)
        return False
