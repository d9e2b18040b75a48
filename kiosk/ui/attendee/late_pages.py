"""The pages that are made when they are first wanted: "Jetzt", what is new, what was found."""

from typing import TYPE_CHECKING

from kiosk.ui.attendee.pages import FOUND, INBOX, NOW, PROGRAMME

if TYPE_CHECKING:
    from kiosk.ui.attendee.inbox.page import InboxPage
    from kiosk.ui.attendee.now.page import NowPage
    from kiosk.ui.attendee.search.found_page import FoundPage
    from kiosk.ui.attendee.window import AttendeeWindow


class LatePages:
    """Makes each of them once, connects it, and brings it up to what the window shows."""

    def __init__(self, window: "AttendeeWindow") -> None:
        self._window = window
        self._now: NowPage | None = None
        self._inbox: InboxPage | None = None
        self._found: FoundPage | None = None

    @property
    def made(self) -> "dict[int, NowPage | InboxPage | FoundPage]":
        """Those that are there, by their place in the stack."""
        pages = {NOW: self._now, INBOX: self._inbox, FOUND: self._found}
        return {number: page for number, page in pages.items() if page is not None}

    @property
    def whole(self) -> "tuple[NowPage | InboxPage, ...]":
        """Those of them that show the whole programme by themselves."""
        return tuple(page for page in (self._now, self._inbox) if page is not None)

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
    def inbox(self) -> "InboxPage":
        """The page of what is new, in its place in the stack."""
        if self._inbox is None:
            from kiosk.ui.attendee.inbox.page import InboxPage

            window, stage = self._window, self._window.stage
            self._inbox = page = InboxPage(window.inbox.reading, window)
            window.join(page)
            window.inbox.connect_page(page)
            if stage.scene is not None:
                page.show_programme(stage.scene, stage.today(stage.scene))
            window.inbox.reading.look()
            window.stack.put(INBOX, page)
        return self._inbox

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
