"""The pages that are made when they are first wanted: "Jetzt", what is new, what was found."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from kiosk.ui.attendee.filters.active import ActiveFilter
from kiosk.ui.attendee.page_stack import PageStack
from kiosk.ui.attendee.pages import FOUND, INBOX, NOW

if TYPE_CHECKING:
    from kiosk.ui.attendee.inbox.page import InboxPage
    from kiosk.ui.attendee.inbox.reading import ChangeReading
    from kiosk.ui.attendee.now.page import NowPage
    from kiosk.ui.attendee.search.found_page import FoundPage


class LatePages(QObject):
    """Makes each of them once, and puts it into its place.

    `arrived` carries the number of one that was just made: who hears it connects it and brings it
    up to what the window shows.
    """

    arrived = Signal(int)

    def __init__(
        self,
        window: QWidget,
        stack: PageStack,
        splitter: QSplitter,
        active: ActiveFilter,
        reading: "Callable[[], ChangeReading]",
    ) -> None:
        super().__init__(window)
        self._window = window
        self._stack = stack
        self._splitter = splitter
        self._active = active
        self._reading = reading
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

            self._now = NowPage(self._window)
            self.arrived.emit(NOW)
            self._stack.put(NOW, self._now)
        return self._now

    @property
    def inbox(self) -> "InboxPage":
        """The page of what is new, in its place in the stack."""
        if self._inbox is None:
            from kiosk.ui.attendee.inbox.page import InboxPage

            self._inbox = InboxPage(self._reading(), self._window)
            self.arrived.emit(INBOX)
            self._reading().look()
            self._stack.put(INBOX, self._inbox)
        return self._inbox

    @property
    def found(self) -> "FoundPage":
        """The page of what was found, hidden in its place beside the stack."""
        if self._found is None:
            from kiosk.ui.attendee.search.found_page import FoundPage

            self._found = FoundPage(self._active, self._window)
            self._found.hide()
            self.arrived.emit(FOUND)
            self._splitter.insertWidget(1, self._found)
        return self._found
