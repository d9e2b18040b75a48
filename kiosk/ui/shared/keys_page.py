"""The page of all keys: a list that scrolls, can be gone through by key, and is read aloud."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.shared.appearance import Appearance
from kiosk.ui.shared.drawing import colour, draw_frame, draw_text
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.key_rows import KeyRow
from kiosk.ui.shared.labels import WrappedLabel, plain_tip
from kiosk.ui.shared.text_layout import elide, line_height, width_of
from kiosk.ui.shared.theme import Text, Theme
from kiosk.wording import Translate

Index = QModelIndex | QPersistentModelIndex

_INSET = 24
_GAP = 8
_CAP_PAD = 8


class KeysPage(QDialog):
    """Shows all keys in the language and colours of the window; Esc closes it."""

    def __init__(
        self,
        window: QWidget,
        appearance: Appearance,
        rows: Callable[[Translate], list[KeyRow]],
    ) -> None:
        """`rows` gives the keys of the window in a language."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Qt's names of keys speak the language only once its words are there.
        appearance.speak_in_dialogs()
        translate = appearance.translate
        title = translate("Keys", "Keys")
        self.setWindowTitle(title)
        heading = WrappedLabel(Text.PANEL_TITLE, self)
        heading.setText(title)
        self.model = KeyModel(rows(translate), self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_RowDelegate(self.list, appearance.theme))
        self.list.setAccessibleName(title)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.button = QPushButton(translate("Panel", "Close"), self)
        self.button.setFont(font(Text.STRONG))
        self.button.setDefault(True)
        self.button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 16)
        column.setSpacing(8)
        for part in (heading, self.button):
            row = QHBoxLayout()
            row.setContentsMargins(_INSET, 0, _INSET, 0)
            row.addStretch(part is self.button)
            row.addWidget(part, part is heading)
            column.addLayout(row)
        column.insertWidget(1, self.list, 1)
        room = window.size() - QSize(48, 48)
        self.resize(QSize(640, 760).boundedTo(room))
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.list.setFocus()


class KeyModel(QAbstractListModel):
    """The rows, for the view and for the screen reader."""

    def __init__(self, rows: list[KeyRow], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        return {
            Qt.ItemDataRole.DisplayRole: row.text,
            Qt.ItemDataRole.AccessibleTextRole: row.said,
            Qt.ItemDataRole.ToolTipRole: plain_tip(row.said) if row.caps else "",
        }.get(Qt.ItemDataRole(role))


class _RowDelegate(QStyledItemDelegate):
    """Draws a group's head over a line, or a command with its keys as caps at the right."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        head = not _row(index).caps
        high = line_height(Text.ROOM) + 26 if head else line_height(Text.BODY) + 13
        return QSize(240, high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = _row(index), self._theme
        rect = QRectF(option.rect)
        painter.save()
        if row.caps:
            self._draw_keys(painter, rect, row)
        else:
            y = rect.bottom() - line_height(Text.ROOM) - 7
            draw_text(painter, _INSET, y, row.text, Text.ROOM, colour(theme.ink))
            line = QRectF(_INSET, rect.bottom() - 2, rect.width() - 2 * _INSET, 2)
            painter.fillRect(line, colour(theme.ink))
        if index.row() == self._view.currentIndex().row() and self._view.hasFocus():
            inside = rect.adjusted(_INSET - 10, 2, 10 - _INSET, -2 if row.caps else -5)
            draw_frame(painter, inside, colour(theme.accent), 2, 0)
        painter.restore()

    def _draw_keys(self, painter: QPainter, rect: QRectF, row: KeyRow) -> None:
        theme, right = self._theme, rect.right() - _INSET
        high = line_height(Text.TAG) + 6
        painter.fillRect(
            QRectF(_INSET, rect.bottom() - 1, rect.width() - 2 * _INSET, 1),
            colour(theme.hair),
        )
        for cap in reversed(row.caps):
            wide = width_of(cap, Text.TAG) + 2 * _CAP_PAD
            box = QRectF(right - wide, rect.center().y() - high / 2, wide, high)
            draw_frame(painter, box, colour(theme.edge), 1, 0)
            draw_text(painter, box.x() + _CAP_PAD, box.y() + 3, cap, Text.TAG, colour(theme.ink))
            right -= wide + _GAP
        shown = elide(row.text, Text.BODY, right - _INSET)
        top = rect.center().y() - line_height(Text.BODY) / 2
        draw_text(painter, _INSET, top, shown, Text.BODY, colour(theme.ink))


def _row(index: Index) -> KeyRow:
    model = index.model()
    assert isinstance(model, KeyModel)
    return model.rows[index.row()]
