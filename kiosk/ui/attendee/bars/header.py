"""The head of the window: ring, festival, the views, the search field."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.shared.drawing import colour, draw_frame, draw_ring, draw_text
from kiosk.ui.shared.field_keys import OwnRedo
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import Icon, icon
from kiosk.ui.shared.labels import ElidedLabel
from kiosk.ui.shared.tab_order import read_in_order, stop_at_chosen
from kiosk.ui.shared.text_layout import line_height, width_of
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.wording import Translate

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


class Header(QWidget):
    """Title, views and search; `view_chosen` carries the number of the view."""

    view_chosen = Signal(int)

    def __init__(self, views: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._size = (0, False)
        self.ring = Ring(self)
        self.title = ElidedLabel(Text.STRONG, self)
        self.subtitle = ElidedLabel(Text.BODY, self)
        self.names = QWidget(self)
        self.search = SearchField(self)
        self.tabs = [NavTab(self) for _ in range(views)]
        group = QButtonGroup(self)
        names = QVBoxLayout(self.names)
        names.setContentsMargins(12, 0, 0, 0)
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self.title)
        names.addWidget(self.subtitle)
        names.addStretch(1)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 1)
        row.setSpacing(0)
        row.addWidget(self.ring)
        row.addWidget(self.names)
        self._gap = QSpacerItem(40, 0)
        row.addItem(self._gap)
        for number, tab in enumerate(self.tabs):
            group.addButton(tab, number)
            row.addWidget(tab)
        row.addStretch(1)
        row.addWidget(self.search, 2)
        read_in_order(*self.tabs, self.search)
        group.idClicked.connect(self.view_chosen)
        stop_at_chosen(group)
        self.setFixedHeight(HEIGHT)

    def fit(self, width: int, *, low: bool) -> None:
        """Gives way in a small window: the title first, which the window's frame says as well.

        `low` is a window without height to spare.
        """
        self._size = width, low
        tabs = sum(tab.width_with(short=False) for tab in self.tabs)
        around = 24 + 40 + 24 + self.search.minimumWidth()
        wide = around + 12 + self.title.width() + 40 + tabs <= width
        short = around + 8 + tabs > width
        for tab in self.tabs:
            tab.fit(short=short)
        least = sum(tab.sizeHint().width() for tab in self.tabs)
        self.ring.setVisible(around + 8 + least <= width)
        self.names.setVisible(wide)
        self._gap.changeSize(40 if wide else 8, 0)
        self._row.invalidate()
        height = LOW_HEIGHT if low else HEIGHT
        self.setFixedHeight(height)

    def show_event(self, title: str, subtitle: str) -> None:
        """Names the event; long names end in "…" so that the views keep their place."""
        for label, text in ((self.title, title), (self.subtitle, subtitle)):
            label.set_fitting(text, 200, 340)
        width = max(self.title.width(), self.subtitle.width())
        self.title.setFixedWidth(width)
        self.subtitle.setFixedWidth(width)

    def name(self, translate: Translate) -> None:
        """Names the views and the search field."""
        names = (
            (translate("Header", "Programme"), translate("Header", "Programme")),
            (translate("Header", "My agenda"), translate("Header", "Agenda")),
            (translate("Header", "Now"), translate("Header", "Now")),
            (translate("Header", "What is new"), translate("Header", "New")),
        )
        for tab, (long, short) in zip(self.tabs, names, strict=True):
            tab.name(long, short)
        self.search.hint_with(
            translate("Header", "Title, person, room"), translate("Header", "Search")
        )
        self.search.setAccessibleName(translate("Header", "Search the programme"))
        self.search.name_signs(
            translate("Header", "Search"), translate("Search", "Clear the search")
        )

    def mark_view(self, view: int) -> None:
        """Marks the view that is shown."""
        for number, tab in enumerate(self.tabs):
            tab.setChecked(number == view)

    def show_count(self, view: int, count: int, *, news: bool = False) -> None:
        """Shows a number beside a view's name, that of `news` in yellow; 0 shows none."""
        tab = self.tabs[view]
        tab.count, tab.news = count, news
        tab.setAccessibleDescription(str(count) if count else "")
        self.fit(self._size[0], low=self._size[1])
        tab.update()

    def show_share(self, share: float) -> None:
        """Shows how much of the event is over, 0 to 1."""
        self.ring.share = share
        self.ring.update()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self.ring.theme = theme
        for tab in self.tabs:
            tab.theme = theme
        self.search.set_theme(theme)
        palette = self.subtitle.palette()
        palette.setColor(self.subtitle.foregroundRole(), colour(theme.muted))
        self.subtitle.setPalette(palette)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.ground))
        painter.fillRect(0, self.height() - 1, self.width(), 1, colour(self._theme.hair))
