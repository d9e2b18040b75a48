"""The days as tabs: large figure, weekday and month; many days scroll sideways."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from kiosk.ui.attendee.cell_painter import colour, draw_frame, draw_text
from kiosk.ui.shared.dates import long_day, month, short_month, short_weekday, weekday
from kiosk.ui.shared.tab_order import stop_at_chosen
from kiosk.ui.shared.text_layout import line_height, width_of
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.wording import Translate

HEIGHT = 78
_TAB_LINE = 4
_GAP = 20
_GAP_SHORT = 4


class DayTab(QAbstractButton):
    """One day."""

    def __init__(self, day: date, language: str, note: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = day
        self.theme: Theme = LIGHT
        self.short = False
        self._long = (weekday(day, language), note or month(day, language))
        self._brief = (short_weekday(day, language), note or short_month(day, language))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = long_day(day, language)
        self.setAccessibleName(f"{said}, {note}" if note else said)
        # Until it is chosen: the Tab key stops at the chosen one only.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def _words(self) -> tuple[str, str]:
        return self._brief if self.short else self._long

    def _texts_x(self) -> int:
        figure = str(self.day.day)
        widest = max(width_of(figure, role) for role in (Text.DAY, Text.DAY_SELECTED))
        return 8 + round(widest) + 8

    def sizeHint(self) -> QSize:
        return self.size_of(*self._words)

    def size_of(self, first: str, second: str) -> QSize:
        """The size with these words."""
        words = max(width_of(first, Text.STRONG), width_of(second, Text.BODY))
        return QSize(self._texts_x() + round(words) + 10, HEIGHT)

    def full_width(self) -> int:
        """The width with weekday and month written out."""
        return self.size_of(*self._long).width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, chosen = self.theme, self.isChecked()
        ink = colour(theme.ink)
        figure = Text.DAY_SELECTED if chosen else Text.DAY
        top = (HEIGHT - line_height(figure)) / 2
        draw_text(painter, 8, top, str(self.day.day), figure, ink)
        x = self._texts_x()
        first, second = self._words
        draw_text(painter, x, 19, first, Text.STRONG if chosen else Text.BODY, ink)
        draw_text(painter, x, 38, second, Text.BODY, colour(theme.muted))
        if chosen:
            painter.fillRect(0, HEIGHT - _TAB_LINE, self.width(), _TAB_LINE, ink)
        if self.hasFocus():
            rect = QRectF(0, 0, self.width(), HEIGHT).adjusted(2, 2, -2, -6)
            draw_frame(painter, rect, colour(theme.accent), 2, 0)


class DayTabs(QScrollArea):
    """All days; `chosen` carries the date. Left and right change the day."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._tabs: dict[date, DayTab] = {}
        self._group = QButtonGroup(self)
        self._shown: tuple[tuple[date, ...], str, date | None] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(HEIGHT)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(self._clicked)
        stop_at_chosen(self._group)

    def show_days(
        self, days: Sequence[date], today: date | None, language: str, translate: Translate
    ) -> None:
        """Makes the tabs when the days, the language or today changed."""
        state = (tuple(days), language, today)
        if state == self._shown:
            return
        chosen = self.chosen_day()
        self._shown = state
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        self._tabs = {}
        for number, day in enumerate(days):
            note = translate("Day", "today") if day == today else ""
            tab = DayTab(day, language, note, inside)
            tab.theme = self.theme
            self._group.addButton(tab, number)
            row.addWidget(tab)
            self._tabs[day] = tab
        row.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._fit(self.width())
        if chosen in self._tabs:
            self._tabs[chosen].setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.theme = theme
        for tab in self._tabs.values():
            tab.theme = theme
            tab.update()

    def chosen_day(self) -> date | None:
        """The chosen day."""
        button = self._group.checkedButton()
        return button.day if isinstance(button, DayTab) else None

    def choose(self, day: date) -> None:
        """Marks a day as chosen, without a signal."""
        tab = self._tabs.get(day)
        if tab is not None:
            tab.setChecked(True)
            self.ensureWidgetVisible(tab, 40, 0)

    def clear_choice(self) -> None:
        """Marks no day (search results and the agenda show all of them)."""
        self._group.setExclusive(False)
        for tab in self._tabs.values():
            tab.setChecked(False)
        self._group.setExclusive(True)

    def _fit(self, width: int) -> None:
        """Shortens weekdays and months when the days do not fit; what still does not, scrolls."""
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if layout is None:
            return
        tabs = self._tabs.values()
        short = sum(tab.full_width() + _GAP for tab in tabs) > width
        layout.setSpacing(_GAP_SHORT if short else _GAP)
        for tab in tabs:
            tab.short = short
            tab.updateGeometry()
            tab.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the days sideways."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - event.angleDelta().y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _clicked(self, number: int) -> None:
        button = self._group.button(number)
        if isinstance(button, DayTab):
            self.ensureWidgetVisible(button, 40, 0)
            self.chosen.emit(button.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right are the buttons' own."""
        event.ignore()
