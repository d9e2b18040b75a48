"""The pages that are made when they are first wanted: "Jetzt", and what was found."""

from typing import TYPE_CHECKING

from kiosk.ui.attendee.pages import FOUND, NOW, PROGRAMME

if TYPE_CHECKING:
    from kiosk.ui.attendee.now.page import NowPage
    from kiosk.ui.attendee.search.found_page import FoundPage
    from kiosk.ui.attendee.window import AttendeeWindow


class LatePages:
    """Makes each of them once, connects it, and brings it up to what the window shows."""

    def __init__(self, window: "AttendeeWindow") -> None:
        self._window = window
        self._now: NowPage | None = None
        self._found: FoundPage | None = None

    @property
    def made(self) -> "dict[int, NowPage | FoundPage]":
        """Those that are there, by their place in the stack."""
        pages = {NOW: self._now, FOUND: self._found}
        return {number: page for number, page in pages.items() if page is not None}

    @property
    def whole(self) -> "tuple[NowPage, ...]":
        """Those of them that show the whole programme by themselves."""
        return (self._now,) if self._now is not None else ()

    @property
    def now(self) -> "NowPage":
        """The page of this moment, in its place in the stack."""
        if self._now is None:
            from kiosk.ui.attendee.now.page import NowPage

            window, stage = self._window, self._window.stage
            self._now = page = NowPage(window)
            page.programme_wanted.connect(lambda: window.show_view(PROGRAMME))
            window.join(page)
            if stage.scene is not None:
                page.show_programme(stage.scene, stage.today(stage.scene))
            window.stack.put(NOW, page)
        return self._now

    @property
    def found(self) -> "FoundPage":
        """The page of what was found, hidden in its place beside the stack."""
        if self._found is None:
            from kiosk.ui.attendee.search.found_page import FoundPage

            window = self._window
            self._found = page = FoundPage(window.filter, window)
            page.hide()
            page.opened.connect(window.search.reveal)
            page.acted.connect(window.filtering.toggle_panel)
            window.join(page)
            window.splitter.insertWidget(1, page)
        return self._found
