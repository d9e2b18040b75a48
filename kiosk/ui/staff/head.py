"""The head of the desk: whose office, its pages with what waits on them, the day and the time."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.ui.attendee.bars.header import HEIGHT, NavTab, Ring
from kiosk.ui.attendee.grid.cell_painter import colour
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import ElidedLabel
from kiosk.ui.shared.tab_order import stop_at_chosen
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.wording import Translate


class StaffHead(QWidget):
    """`page_chosen` carries the number of the page."""

    page_chosen = Signal(int)

    def __init__(self, pages: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
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
        texts = (
            translate("Staff", "Today"),
            translate("Staff", "Open questions"),
            translate("Staff", "Screens"),
            translate("Staff", "Announcements"),
            translate("Staff", "Journal"),
        )
        self.title.set_fitting(translate("Staff", "Programme office"), 120, 220)
        for tab, text in zip(self.tabs, texts, strict=True):
            tab.setText(text)
            self._say(tab)

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
        self._say(tab)

    def show_moment(self, event: str, day: str, clock: str, share: float) -> None:
        """Shows the event, how much of it is over, the day and the time."""
        self.event_name.set_fitting(event, 80, 220)
        self.day.setText(day)
        self.clock.setText(clock)
        if self.ring.share != share:
            self.ring.share = share
            self.ring.update()

    def fit(self, width: int) -> None:
        """Gives way in a small window: the day first, then the names."""
        tabs = sum(tab.sizeHint().width() for tab in self.tabs)
        names = self.title.width() + 36
        clock = self.clock.sizeHint().width() + 20
        self.title.setVisible(88 + names + tabs + clock <= width)
        self.event_name.setVisible(self.title.isVisibleTo(self))
        taken = 88 + (names if self.title.isVisibleTo(self) else 0) + tabs + clock
        self.day.setVisible(taken + self.day.sizeHint().width() <= width)

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

    @staticmethod
    def _say(tab: NavTab) -> None:
        tab.setAccessibleName(f"{tab.text()} ({tab.count})" if tab.count else tab.text())

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.ground))
        painter.fillRect(0, self.height() - 1, self.width(), 1, colour(self._theme.hair))
