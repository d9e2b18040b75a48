"""What the heads of windows are made of: the ring, a tab for each page, the search field."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QToolButton, QWidget

from kiosk.ui.shared.drawing import colour, draw_frame, draw_ring, draw_text
from kiosk.ui.shared.field_keys import OwnRedo
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import Icon, icon
from kiosk.ui.shared.text_layout import line_height, width_of
from kiosk.ui.shared.theme import LIGHT, Text, Theme

HEIGHT = 68
LOW_HEIGHT = 52
_BADGE = 22
_PAD, _SHORT_PAD = 18, 9
"""On both sides of a view's name, px."""
_SIGNS = 56
"""What the search field needs beside its words, px."""


class Ring(QWidget):
    """360° is the whole: the ring shows how much of the event is over."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.share = 0.0
        self.setFixedSize(40, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_ring(QPainter(self), QRectF(0.5, 0.5, 39, 39), self.share, self.theme)


class NavTab(QAbstractButton):
    """One view of the window, with a count where it has one; of `news` it is yellow.

    Where there is little room it has a short name.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.count = 0
        self.news = False
        self._names = ("", "")
        self._pad = _PAD
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def name(self, long: str, short: str) -> None:
        """Names the view, and what it is called where there is little room."""
        self._names = long, short
        self.setAccessibleName(long)
        self.fit(short=self._pad != _PAD)

    def fit(self, *, short: bool) -> None:
        """Takes the short name and little space around it, or the long one."""
        self._pad = _SHORT_PAD if short else _PAD
        self.setText(self._names[short])
        self.updateGeometry()

    def width_with(self, *, short: bool) -> int:
        """The width it needs with its short name or the long one, px."""
        badge = _BADGE + 8 if self.count else 0
        around = 2 * (_SHORT_PAD if short else _PAD)
        return round(width_of(self._names[short], Text.STRONG)) + around + badge

    def sizeHint(self) -> QSize:
        return QSize(self.width_with(short=self._pad != _PAD), LOW_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, chosen = self.theme, self.isChecked()
        role = Text.STRONG if chosen else Text.BODY
        y = (self.height() - line_height(role)) / 2
        draw_text(painter, self._pad, y, self.text(), role, colour(theme.ink))
        if self.count:
            self._badge(painter, self._pad + width_of(self.text(), Text.STRONG) + 8)
        if chosen:
            painter.fillRect(0, self.height() - 4, self.width(), 4, colour(theme.ink))
        if self.hasFocus():
            rect = QRectF(0, 0, self.width(), self.height()).adjusted(2, 6, -2, -8)
            draw_frame(painter, rect, colour(theme.accent), 2, 0)

    def _badge(self, painter: QPainter, x: float) -> None:
        text = str(self.count)
        wide = max(_BADGE, width_of(text, Text.TAG) + 12)
        rect = QRectF(x, (self.height() - _BADGE) / 2, wide, _BADGE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        theme = self.theme
        ground, ink = (
            (theme.change, theme.on_change) if self.news else (theme.accent, theme.on_accent)
        )
        painter.setBrush(colour(ground))
        painter.drawRoundedRect(rect, _BADGE / 2, _BADGE / 2)
        left = rect.x() + (wide - width_of(text, Text.TAG)) / 2
        top = rect.y() + (_BADGE - line_height(Text.TAG)) / 2
        draw_text(painter, left, top, text, Text.TAG, colour(ink))


class SearchField(QLineEdit):
    """Finds sessions as you type; Escape empties it, Return and Down go to the results."""

    left_down = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hints = ("", "")
        self._names: tuple[str, ...] = ()
        self._sign = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.setFont(font(Text.BODY))
        # Its pictures take 4 ms, and there is nothing to clear until somebody typed.
        self.textChanged.connect(self._offer_to_clear)
        OwnRedo(self)
        # A feed dropped here is opened by the window, as anywhere else in it.
        self.setAcceptDrops(False)
        self.setMinimumWidth(160)
        self.setMaximumWidth(340)

    def set_theme(self, theme: Theme) -> None:
        """Takes the sign in the theme's ink."""
        self._sign.setIcon(icon(Icon.SEARCH, theme.ink))

    def _offer_to_clear(self) -> None:
        if not self.isClearButtonEnabled():
            self.setClearButtonEnabled(True)
            self.name_signs(*self._names)

    def name_signs(self, *names: str) -> None:
        """Names the sign and the button that empties the field, which Qt leaves without a name."""
        self._names = names
        for button, name in zip(self.findChildren(QToolButton), names, strict=False):
            button.setAccessibleName(name)

    def hint_with(self, long: str, short: str) -> None:
        """Says in the empty field what it finds, or where that does not fit, what it does."""
        self._hints = long, short
        self._hint()

    def _hint(self) -> None:
        long, short = self._hints
        room = self.width() - _SIGNS
        self.setPlaceholderText(long if width_of(long, Text.BODY) <= room else short)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_down.emit()
        else:
            super().keyPressEvent(event)
