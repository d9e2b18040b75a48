"""The head of the desk: whose office, its pages with what waits on them, the day and the time."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.head import HEIGHT, NavTab, Ring
from kiosk.ui.shared.labels import ElidedLabel
from kiosk.ui.shared.tab_order import stop_at_chosen
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.wording import Translate

_AROUND = 48 + 40 + 36 + 24
"""Margins, the ring, what is around the names, and the gap before the clock, px."""


class StaffHead(QWidget):
    """`page_chosen` carries the number of the page."""

    page_chosen = Signal(int)

    def __init__(self, pages: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._names = [""] * pages
        self.ring = Ring(self)
        self.title = ElidedLabel(Text.STRONG, self)
        self.event_name = ElidedLabel(Text.META, self)
        self.day = QLabel(self)
        self.day.setFont(font(Text.BODY))
        self.clock = QLabel(self)
        self.clock.setFont(font(Text.PANEL_TIME))
        self.tabs = [NavTab(self) for _ in range(pages)]
        self._group = QButtonGroup(self)
        names = QVBoxLayout()
        names.setContentsMargins(12, 0, 24, 0)
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self.title)
        names.addWidget(self.event_name)
        names.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 1)
        row.setSpacing(0)
        row.addWidget(self.ring)
        row.addLayout(names)
        for number, tab in enumerate(self.tabs):
            self._group.addButton(tab, number)
            row.addWidget(tab)
        row.addStretch(1)
        row.addWidget(self.day)
        row.addSpacing(20)
        row.addWidget(self.clock)
        self._group.idClicked.connect(self.page_chosen)
        stop_at_chosen(self._group)
        self.setFixedHeight(max(HEIGHT, self.clock.sizeHint().height() + 8))

    def name(self, translate: Translate) -> None:
        """Names the pages."""
        names = (
            (translate("Staff", "Today"), translate("Staff", "Today")),
            (translate("Staff", "Open questions"), translate("Staff", "Questions")),
            (translate("Staff", "Screens"), translate("Staff", "Screens")),
            (translate("Staff", "Announcements"), translate("Staff", "Notices")),
            (translate("Staff", "Journal"), translate("Staff", "Journal")),
        )
        self.title.set_fitting(translate("Staff", "Programme office"), 120, 220)
        self._names = [long for long, _ in names]
        for number, (tab, (long, short)) in enumerate(zip(self.tabs, names, strict=True)):
            tab.name(long, short)
            self.count(number, tab.count)

    def choose(self, page: int) -> None:
        """Marks the page that is shown."""
        self.tabs[page].setChecked(True)

    def count(self, page: int, number: int) -> None:
        """Says how much waits on a page."""
        tab = self.tabs[page]
        if tab.count != number:
            tab.count = number
            tab.updateGeometry()
            tab.update()
            self.fit(self.width())
        name = self._names[page]
        tab.setAccessibleName(f"{name} ({number})" if number else name)

    def show_moment(self, event: str, day: str, clock: str, share: float) -> None:
        """Shows the event, how much of it is over, the day and the time."""
        self.event_name.set_fitting(event, 80, 220)
        self.day.setText(day)
        self.clock.setText(clock)
        if self.ring.share != share:
            self.ring.share = share
            self.ring.update()

    def fit(self, width: int) -> None:
        """Gives way in a small window: the day first, then the names, then the tabs."""
        names = max(self.title.width(), self.event_name.width())
        day = self.day.sizeHint().width()
        clock = _AROUND + self.clock.sizeHint().width()
        tabs = sum(tab.width_with(short=False) for tab in self.tabs)
        short = clock + tabs > width
        for tab in self.tabs:
            tab.fit(short=short)
        for part in (self.title, self.event_name):
            part.setVisible(clock + tabs + names <= width)
        self.day.setVisible(clock + tabs + names + day <= width)
        self.ring.setVisible(not short)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self.ring.theme = theme
        self.ring.update()
        for tab in self.tabs:
            tab.theme = theme
            tab.update()
        palette = self.event_name.palette()
        palette.setColor(self.event_name.foregroundRole(), colour(theme.ink))
        self.event_name.setPalette(palette)
        self.update()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.ground))
        painter.fillRect(0, self.height() - 1, self.width(), 1, colour(self._theme.hair))
