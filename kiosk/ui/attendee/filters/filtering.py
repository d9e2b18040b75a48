"""Filters of the window: opens the panel with all choices, and shows on each page what passes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.attendee.filters.words import shown_of
from kiosk.ui.attendee.pages import FOUND, PROGRAMME
from kiosk.ui.attendee.parts import WindowParts
from kiosk.ui.attendee.search.searching import Searching
from kiosk.ui.attendee.stage import Stage

if TYPE_CHECKING:
    from kiosk.ui.attendee.filters.panel import FilterPanel


class Filtering(QObject):
    """Follows the filter in force (`window.filter`).

    `page_wanted` asks for a page that can be filtered; `left` says that the panel was closed.
    """

    page_wanted = Signal(int)
    left = Signal()

    def __init__(self, window: WindowParts, stage: Stage, search: Searching) -> None:
        super().__init__(window)
        self._window = window
        self._stage = stage
        self._search = search
        self._panel: FilterPanel | None = None
        window.filter.changed.connect(self.show)
        window.programme_page.filters.panel_wanted.connect(self.toggle_panel)
        stage.shown.connect(self.refresh)
        stage.starred.connect(self.refresh)

    @property
    def is_open(self) -> bool:
        """Whether the panel is open."""
        return self._panel is not None and not self._panel.isHidden()

    @property
    def panel(self) -> "FilterPanel":
        """The panel with all choices; made when it is first wanted."""
        if self._panel is None:
            # Not needed for the first picture.
            from kiosk.ui.attendee.filters.panel import FilterPanel

            window = self._window
            self._panel = FilterPanel(window.centralWidget() or window)
            self._panel.toggled.connect(window.filter.toggle)
            self._panel.reset.connect(window.filter.reset)
            self._panel.closed.connect(self.left)
        return self._panel

    def toggle_panel(self) -> None:
        """Opens the panel below the button of the page, or closes it."""
        window = self._window
        if self.is_open:
            self.panel.dismiss()
        elif self._stage.scene is not None:
            if window.stack.currentIndex() not in (PROGRAMME, FOUND):
                self.page_wanted.emit(PROGRAMME)
            self.panel.hide()
            self._fill()
            self.panel.open_at(self._button)

    def close(self) -> None:
        """Closes the panel."""
        if self._panel is not None:
            self._panel.dismiss()

    def reset(self) -> None:
        """Lets everything pass again."""
        if self._stage.scene is not None:
            self._window.filter.reset()

    def show(self) -> None:
        """Shows what passes now on the pages, in the foot and in the open panel, and says it."""
        window, scene = self._window, self._stage.scene
        if scene is None:
            return
        window.programme_page.show_filter()
        self._stage.show_sync()
        self.refresh()
        if self._search.running or window.stack.currentIndex() == FOUND:
            self._search.show_again()  # and says what is left of the results
            return
        shown, total = window.filter.shown(), len(scene.programme.sessions)
        left = total if shown is None else shown
        window.announcer.say_soon(shown_of(left, total, scene.translate))

    def refresh(self) -> None:
        """Counts anew what an open panel shows: other stars, another version, other words."""
        if self.is_open:
            self._fill()

    def _fill(self) -> None:
        window, scene = self._window, self._stage.scene
        if scene is None:
            return
        # Not needed for the first picture.
        from kiosk.ui.attendee.filters.records import groups

        active, translate = window.filter, scene.translate
        records = groups(scene, active.index, active.filter, active.facets)
        total = len(scene.programme.sessions)
        count = shown_of(len(active.facets.keys), total, translate)
        self.panel.show_records(records, count, window.appearance.theme, translate)

    @property
    def _button(self) -> QWidget:
        window = self._window
        if window.stack.currentIndex() == FOUND:
            return window.found_page.button
        return window.programme_page.filters.button
