"""Sessions as a list by time with sticky heads; also search results and the personal agenda."""

from collections.abc import Callable, Sequence

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
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiosk.programme.model import Session
from kiosk.ui.attendee.lists.row_painter import HEAD_HEIGHT, STAR_WIDTH, RowPainter
from kiosk.ui.attendee.lists.session_model import KEY_ROLE, SessionModel
from kiosk.ui.attendee.search.hit_model import HitModel
from kiosk.ui.shared.theme import LIGHT, Theme

Index = QModelIndex | QPersistentModelIndex


class SessionList(QListView):
    """Shows sessions one under the other, in groups with a head that stays in sight.

    `opened` asks for a session's panel, `star_toggled` for its star; both carry the key.
    `begin_at` says which row the cursor begins on when the keyboard comes.
    """

    opened = Signal(str)
    star_toggled = Signal(str)

    def __init__(
        self,
        model: SessionModel,
        parent: QWidget | None = None,
        *,
        painter: type[RowPainter] = RowPainter,
    ) -> None:
        """`painter` draws the rows and says how high they are."""
        super().__init__(parent)
        self._painter_type = painter
        # Made here: for a viewport that Qt made, PySide loads all kinds of widgets (8 to 13 ms).
        self.setViewport(QWidget(self))
        self._sessions = model
        self._rows = _RowDelegate(self)
        self._head = _StickyHead(self)
        self.with_day = False
        self.begin_at: Callable[[], int] = lambda: 0
        self.hovered = -1
        self._pressed: tuple[str, bool] | None = None
        self.terms: tuple[tuple[str, ...], ...] = ()
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setItemDelegate(self._rows)
        self.setModel(model)
        self.entered.connect(lambda index: self._hover(index.row()))
        self.viewportEntered.connect(lambda: self._hover(-1))

    @property
    def painter(self) -> RowPainter:
        """What draws the rows."""
        return self._rows.painter

    def show_sessions(
        self,
        sessions: Sequence[Session],
        heading: Callable[[Session], str] | None,
        *,
        with_day: bool = False,
        terms: tuple[tuple[str, ...], ...] = (),
        anew: bool = False,
    ) -> None:
        """Shows sessions in this order; `heading` names each one's group, None: no groups.

        `anew` as for `SessionModel.show`.
        """
        self.with_day = with_day
        self.terms = terms
        self._rows.headings = [heading(s) for s in sessions] if heading else []
        self.setUniformItemSizes(heading is None)
        key = self.current_key() if anew else None
        self._sessions.show(sessions, anew=anew)
        if key is not None:
            self.select(key)
        self.scheduleDelayedItemsLayout()
        self._head.update()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._rows.painter = self._painter_type(theme)
        self.viewport().update()
        self._head.update()

    def select(self, key: str) -> None:
        """Makes a session the current one and scrolls to it, if it is shown."""
        row = self._sessions.row_of(key)
        if row is not None:
            self.setCurrentIndex(self.model().index(row, 0))

    def go_to_first(self) -> None:
        """Puts focus and cursor on the first session."""
        self.setFocus()
        self.setCurrentIndex(self.model().index(0, 0))

    def current_key(self) -> str | None:
        """The key of the session the cursor is on."""
        index = self.currentIndex()
        return index.data(KEY_ROLE) if index.isValid() else None

    def heading_at(self, row: int) -> str:
        """The head of the group a row belongs to; "" without groups."""
        headings = self._rows.headings
        return headings[row] if row < len(headings) else ""

    # Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(self.begin_at(), 0))
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

    def moveCursor(
        self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if action is QListView.CursorAction.MoveEnd and isinstance(self._sessions, HitModel):
            self._sessions.load_all()
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands of the window, not a search in the list."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        point = event.position().toPoint()
        if self._on_head(point):
            return  # the row below a head is not what was pressed
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._target(point)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # For Qt the second press of two fast ones; to a person, a press like any other.
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        pressed, self._pressed = self._pressed, None
        if pressed is None or pressed != self._target(event.position().toPoint()):
            return
        key, on_star = pressed
        (self.star_toggled if on_star else self.opened).emit(key)

    def _target(self, point: QPoint) -> tuple[str, bool] | None:
        """The session at a place of the viewport, and whether its star is there."""
        index = self.indexAt(point)
        if not index.isValid() or self._on_head(point):
            return None
        return index.data(KEY_ROLE), point.x() >= self.viewport().width() - STAR_WIDTH

    def _on_head(self, point: QPoint) -> bool:
        """Whether a group's head is at a place: the one that stays, or one above its first row."""
        if point.y() < self._head.bottom():
            return True
        index = self.indexAt(point)
        if not index.isValid() or not self._rows.starts_group(index.row()):
            return False
        return point.y() - self.visualRect(index).top() < HEAD_HEIGHT

    def scrollTo(
        self, index: Index, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible
    ) -> None:
        super().scrollTo(index, hint)
        if self._rows.headings:
            hidden = HEAD_HEIGHT - self.visualRect(index).top()
            if 0 < hidden <= HEAD_HEIGHT and index.row() > 0:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() - hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._head.setGeometry(0, 0, self.viewport().width(), HEAD_HEIGHT)
        self.scheduleDelayedItemsLayout()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._head.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()


class _RowDelegate(QStyledItemDelegate):
    """Draws rows, and above the first of each group its head."""

    def __init__(self, view: SessionList) -> None:
        super().__init__(view)
        self._view = view
        self.painter = view._painter_type(LIGHT)
        self.headings: list[str] = []

    def starts_group(self, row: int) -> bool:
        """Whether a head stands above this row."""
        headings = self.headings
        return row < len(headings) and (row == 0 or headings[row] != headings[row - 1])

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        head = HEAD_HEIGHT if self.starts_group(index.row()) else 0
        return QSize(200, self.painter.row_height(self._view.viewport().width()) + head)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.model()
        rect = QRect(option.rect)
        if not isinstance(model, SessionModel):
            return
        if self.starts_group(index.row()):
            head = QRect(rect.x(), rect.y(), rect.width(), HEAD_HEIGHT)
            self.painter.draw_head(painter, head, self.headings[index.row()])
            rect.setTop(rect.top() + HEAD_HEIGHT)
        current = index.row() == self._view.currentIndex().row()
        self.painter.draw(
            painter,
            rect,
            model.record(index.row()),
            self._view.terms,
            with_day=self._view.with_day,
            selected=current,
            focused=current and self._view.hasFocus(),
            hovered=index.row() == self._view.hovered,
        )


class _StickyHead(QWidget):
    """The head of the group in sight, pushed up by the next one."""

    def __init__(self, view: SessionList) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def bottom(self) -> int:
        """Where the head ends, px from the view's top; 0 where there is none."""
        placed = self._placed()
        return HEAD_HEIGHT + placed[1] if placed else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        placed = self._placed()
        if placed is None:
            return
        text, shift = placed
        painter = QPainter(self)
        rect = QRect(0, shift, self.width(), HEAD_HEIGHT)
        self._view.painter.draw_head(painter, rect, text)

    def _placed(self) -> tuple[str, int] | None:
        """The text of the group in sight, and how far its head is pushed up."""
        first = self._view.indexAt(QPoint(4, 1))
        text = self._view.heading_at(first.row()) if first.isValid() else ""
        return (text, self._pushed(first.row(), text)) if text else None

    def _pushed(self, row: int, text: str) -> int:
        """How far the next group's head pushes this one up: 0 to -HEAD_HEIGHT."""
        model = self._view.model()
        for later in range(row + 1, min(row + 3, model.rowCount())):
            if self._view.heading_at(later) != text:
                top = self._view.visualRect(model.index(later, 0)).top()
                return min(top - HEAD_HEIGHT, 0)
        return 0
