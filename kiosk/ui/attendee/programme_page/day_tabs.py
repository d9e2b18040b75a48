"""The days as tabs: large figure, weekday and month; many days scroll sideways.

While a filter is on, each says how many sessions it has left. Before them stands a tab for all
days where a view can show them at once.
"""

from collections.abc import Mapping, Sequence
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

from kiosk.ui.shared.dates import long_day, month, short_month, short_weekday, weekday
from kiosk.ui.shared.drawing import colour, draw_frame, draw_text
from kiosk.ui.shared.labels import plain_tip
from kiosk.ui.shared.tab_order import stop_at_chosen
from kiosk.ui.shared.text_layout import line_height, width_of
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.wording import Translate

HEIGHT = 78
LOW_HEIGHT = 50
_TAB_LINE = 4
_GAP = 20
_GAP_SHORT = 4


class DayTab(QAbstractButton):
    """One day; without a day it stands for all of them, and for what `note` says of them."""

    def __init__(self, day: date | None, language: str, note: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = day
        self.theme: Theme = LIGHT
        self.short = False
        self.low = False
        self.hits: int | None = None
        self._note = note
        self._hits_text = ""
        self._figure, self._long, self._brief, self._said = _texts(day, language, note)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self._said)
        # Until it is chosen: the Tab key stops at the chosen one only.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_hits(self, hits: int | None, text: str) -> None:
        """Says below the day what a filter leaves of it; None: there is no filter."""
        text = text if hits is not None else ""
        if (hits, text) == (self.hits, self._hits_text):
            return
        before = self.sizeHint()
        self.hits, self._hits_text = hits, text
        said = ", ".join(part for part in (self._said, self._hits_text) if part)
        self.setAccessibleName(said)
        if self.sizeHint() != before:
            self.updateGeometry()
        self.update()

    @property
    def _words(self) -> tuple[str, str]:
        return self._with_hits(self._brief if self.short else self._long)

    def _with_hits(self, words: tuple[str, str]) -> tuple[str, str]:
        if not self._hits_text:
            return words
        today = f"{self._note}, " if self._note and self.day is not None else ""
        return words[0], f"{today}{self._hits_text}"

    def _texts_x(self) -> int:
        figure = self._figure
        if not figure:
            return 8
        widest = max(width_of(figure, role) for role in self._figure_roles())
        return 8 + round(widest) + 8

    def _figure_roles(self) -> tuple[Text, Text]:
        """The figure of a day that is not chosen, and of the chosen one."""
        if self.low:
            return Text.PANEL_TIME, Text.PANEL_TITLE
        return Text.DAY, Text.DAY_SELECTED

    @property
    def _height(self) -> int:
        return LOW_HEIGHT if self.low else HEIGHT

    def sizeHint(self) -> QSize:
        return self.size_of(*self._words)

    def size_of(self, first: str, second: str) -> QSize:
        """The size with these words."""
        words = max(width_of(first, Text.STRONG), width_of(second, Text.BODY))
        return QSize(self._texts_x() + round(words) + 10, self._height)

    def full_width(self) -> int:
        """The width with weekday and month written out."""
        return self.size_of(*self._with_hits(self._long)).width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, chosen = self.theme, self.isChecked()
        ink = colour(theme.muted if self.hits == 0 and not chosen else theme.ink)
        figure = self._figure_roles()[chosen]
        height = self._height
        top = (height - line_height(figure)) / 2
        draw_text(painter, 8, top, self._figure, figure, ink)
        x = self._texts_x()
        first, second = self._words
        line = line_height(Text.BODY)
        y = (height - 2 * line) / 2 - (2 if self.low else 0)
        draw_text(painter, x, y, first, Text.STRONG if chosen else Text.BODY, ink)
        draw_text(painter, x, y + line, second, Text.BODY, colour(theme.muted))
        if chosen:
            painter.fillRect(0, height - _TAB_LINE, self.width(), _TAB_LINE, ink)
        if self.hasFocus():
            rect = QRectF(0, 0, self.width(), height).adjusted(2, 2, -2, -6)
            draw_frame(painter, rect, colour(theme.accent), 2, 0)


class DayTabs(QScrollArea):
    """All days; `chosen` carries the date, None for all. Left and right change the day."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._tabs: dict[date, DayTab] = {}
        self._all: DayTab | None = None
        self._with_all = False
        self._low = False
        self._hits: Mapping[date, int] | None = None
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
        chosen, at_all = self.chosen_day(), self._all is not None and self._all.isChecked()
        self._shown = state
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        self._all = DayTab(None, language, translate("Day", "All days"), inside)
        self._tabs = {}
        for day in days:
            note = translate("Day", "today") if day == today else ""
            self._tabs[day] = DayTab(day, language, note, inside)
        for number, tab in enumerate(self._every()):
            tab.theme = self.theme
            self._group.addButton(tab, number)
            row.addWidget(tab)
        self._all.setVisible(self._with_all)
        self._all.setChecked(at_all)
        row.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._fit(self.width())
        if chosen in self._tabs:
            self._tabs[chosen].setChecked(True)
        self.show_hits(self._hits, translate)

    def _every(self) -> list[DayTab]:
        return [*([self._all] if self._all is not None else []), *self._tabs.values()]

    def fit(self, *, low: bool) -> None:
        """Smaller figures in a window without height to spare."""
        if low != self._low:
            self._low = low
            self.setFixedHeight(LOW_HEIGHT if low else HEIGHT)
            self._fit(self.width())

    def show_all_tab(self, shown: bool) -> None:
        """Whether all days can be chosen at once."""
        self._with_all = shown and len(self._tabs) > 1
        if self._all is not None:
            self._all.setVisible(self._with_all)
        self._fit(self.width())

    def show_hits(self, hits: Mapping[date, int] | None, translate: Translate) -> None:
        """Shows how many sessions a filter leaves on each day; None: there is no filter."""
        self._hits = hits
        for day, tab in self._tabs.items():
            left = hits.get(day, 0) if hits is not None else None
            tab.show_hits(left, _hits_text(left, translate))
        if self._all is not None:
            every = sum(hits.values()) if hits is not None else None
            self._all.show_hits(every, _hits_text(every, translate))
        self._fit(self.width())

    def show_chosen(self, counts: Mapping[date, int], translate: Translate) -> None:
        """Shows how many sessions of each day a person chose; in place of a filter's hits."""
        for day, tab in self._tabs.items():
            count = counts.get(day, 0)
            tab.show_hits(count or None, translate("Day", "%n starred", count))
        self._fit(self.width())

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.theme = theme
        for tab in self._every():
            tab.theme = theme
            tab.update()

    def chosen_day(self) -> date | None:
        """The chosen day."""
        button = self._group.checkedButton()
        return button.day if isinstance(button, DayTab) else None

    def choose(self, day: date | None) -> None:
        """Marks a day, or all of them (None), as chosen, without a signal."""
        tab = self._tabs.get(day) if day is not None else self._all
        if tab is not None:
            tab.setChecked(True)
            self.ensureWidgetVisible(tab, 40, 0)

    def _fit(self, width: int) -> None:
        """Shortens weekdays and months when the days do not fit; what still does not, scrolls."""
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if layout is None:
            return
        tabs = [tab for tab in self._every() if not tab.isHidden()]
        was = {tab: (tab.low, tab.short) for tab in tabs}
        for tab in tabs:
            tab.low = self._low
        short = sum(tab.full_width() + _GAP for tab in tabs) > width
        spacing = _GAP_SHORT if short else _GAP
        if layout.spacing() != spacing:
            layout.setSpacing(spacing)
        for tab in tabs:
            tab.short = short
            tab.setToolTip(plain_tip(tab.accessibleName()) if short else "")
            if (tab.low, short) != was[tab]:  # each letter of a search comes along here
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


def _texts(
    day: date | None, language: str, note: str
) -> tuple[str, tuple[str, str], tuple[str, str], str]:
    """Figure, words, short words, and what the screen reader says."""
    if day is None:
        words = (note, "")
        return "", words, words, note
    said = long_day(day, language)
    return (
        str(day.day),
        (weekday(day, language), note or month(day, language)),
        (short_weekday(day, language), note or short_month(day, language)),
        f"{said}, {note}" if note else said,
    )


def _hits_text(hits: int | None, translate: Translate) -> str:
    if hits is None:
        return ""
    return translate("Day", "%n hits", hits) if hits else translate("Day", "no hits")
