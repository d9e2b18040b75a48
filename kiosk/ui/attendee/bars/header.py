"""The head of the window: ring, festival, the views, the search field."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.head import HEIGHT, LOW_HEIGHT, NavTab, Ring, SearchField
from kiosk.ui.shared.labels import ElidedLabel
from kiosk.ui.shared.tab_order import read_in_order, stop_at_chosen
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.wording import Translate


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

    def show_count(self, view: int, count: int, *, news: bool = False, said: str = "") -> None:
        """Shows a number beside a view's name, that of `news` in yellow; 0 shows none.

        `said` is what a screen reader says of it; without, the number.
        """
        tab = self.tabs[view]
        tab.count, tab.news = count, news
        tab.setAccessibleDescription(said or (str(count) if count else ""))
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
