"""What the attendee window is made of: its data, its look, bars, pages and panel, laid out."""

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from kiosk.ui.attendee.agenda.page import AgendaPage, kept_view
from kiosk.ui.attendee.bars.header import Header
from kiosk.ui.attendee.bars.status_bar import StatusBar
from kiosk.ui.attendee.bars.sync_display import SyncDisplay
from kiosk.ui.attendee.empty_state import EmptyState
from kiosk.ui.attendee.errands import Errands
from kiosk.ui.attendee.filters.active import ActiveFilter
from kiosk.ui.attendee.late_pages import LatePages
from kiosk.ui.attendee.page_stack import PageStack
from kiosk.ui.attendee.pages import AGENDA, PROGRAMME, VIEWS
from kiosk.ui.attendee.panel.side import PanelSide
from kiosk.ui.attendee.programme_page.page import ProgrammePage
from kiosk.ui.attendee.undo import Undo
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.announcer import Announcer
from kiosk.ui.shared.appearance import SYSTEM, Appearance
from kiosk.ui.shared.notice import Notice
from kiosk.wording import Translate

if TYPE_CHECKING:
    from kiosk.ui.attendee.announced.announced import Announced
    from kiosk.ui.attendee.inbox.page import InboxPage
    from kiosk.ui.attendee.inbox.reading import ChangeReading
    from kiosk.ui.attendee.now.page import NowPage
    from kiosk.ui.attendee.search.found_page import FoundPage

    AnyPage = ProgrammePage | AgendaPage | NowPage | InboxPage | FoundPage

_LOW = 600
"""A window lower than this, px, spares head and tabs some of their height."""
_NARROW = 860
"""A window narrower than this, px, shows the panel of a session in place of the page."""
SMALLEST = (560, 340)
"""A text size of 200 % on a screen of 1280 × 800 leaves 640 × 400, less the frame."""


class Room(NamedTuple):
    """What there is too little of."""

    narrow: bool
    low: bool


class WindowParts(QMainWindow):
    """The parts, which do nothing yet; `view` is the page with a tab that was chosen last."""

    def __init__(self, workspace: Workspace, language: str, scheme: str, text_size: int) -> None:
        super().__init__()
        self.workspace = workspace
        self.view = PROGRAMME
        motion = workspace.setting("motion") or SYSTEM
        self.appearance = Appearance(workspace, language, scheme, text_size, motion)
        self.undo = Undo(self)
        self.announcer = Announcer(self)
        self._build()
        self._lay_out()

    @property
    def translate(self) -> Translate:
        """The words of the chosen language."""
        return self.appearance.translate

    @property
    def pages(self) -> "dict[int, AnyPage]":
        """The pages that show sessions and are made already, by their place in the stack."""
        return {PROGRAMME: self.programme_page, AGENDA: self.agenda_page, **self.late_pages.made}

    @property
    def whole_pages(self) -> "tuple[ProgrammePage | AgendaPage | NowPage | InboxPage, ...]":
        """Those of them that show the whole programme by themselves."""
        return self.programme_page, self.agenda_page, *self.late_pages.whole

    @property
    def now_page(self) -> "NowPage":
        """The page "Jetzt"."""
        return self.late_pages.now

    @property
    def found_page(self) -> "FoundPage":
        """The page of what was found, or has no time yet."""
        return self.late_pages.found

    @cached_property
    def reading(self) -> "ChangeReading":
        """What of the changes was read: the first picture needs none of it."""
        from kiosk.ui.attendee.inbox.reading import ChangeReading

        return ChangeReading(self.workspace, self)

    @cached_property
    def announced(self) -> "Announced":
        """The urgent announcements over the pages: most programmes have none."""
        from kiosk.ui.attendee.announced.announced import Announced

        def go_on() -> None:
            (self.pages.get(self.stack.currentIndex()) or self.programme_page).take_focus()

        return Announced(
            self.splitter, self.header, self.appearance, self.announcer, self.notice, go_on
        )

    @property
    def room(self) -> Room:
        """What there is too little of, as large as the window is now."""
        return Room(self.width() < _NARROW, self.height() < _LOW)

    def speak(self, language: str) -> None:
        """Changes the language; what was told in the old one cannot be told again and goes."""
        self.sync_display.forget()
        self.appearance.set_language(language)

    def _build(self) -> None:
        self.header = Header(len(VIEWS), self)
        self.filter = ActiveFilter(self.workspace, self.undo, self)
        self.programme_page = ProgrammePage(self.filter, self)
        self.agenda_page = AgendaPage(kept_view(self.workspace), self)
        self.loading = EmptyState(self)
        self.notice = Notice(self)
        self.status = StatusBar(self)
        self.stack = PageStack(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.late_pages = LatePages(
            self, self.stack, self.splitter, self.filter, lambda: self.reading
        )
        self.side = PanelSide(self.splitter, self.appearance)
        self.errands = Errands(self, self.workspace, self.appearance, self.notice)
        self.sync_display = SyncDisplay(
            self.workspace,
            self.appearance,
            self.filter,
            self.status,
            self.notice,
            self.loading,
            self.errands,
        )

    def _lay_out(self) -> None:
        self.stack.addWidget(self.programme_page)
        self.stack.addWidget(self.agenda_page)
        self.stack.add_late(lambda: self.now_page)
        self.stack.add_late(lambda: self.late_pages.inbox)
        self.stack.add_late()  # the page of what was found stands beside the stack
        self.stack.addWidget(self.loading)
        self.splitter.addWidget(self.stack)
        self.splitter.setCollapsible(0, False)
        self.splitter.setHandleWidth(1)
        self.splitter.setStretchFactor(0, 1)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.notice)
        column.addWidget(self.status)
        self.setCentralWidget(middle)
        self.resize(1440, 900)
        self.setMinimumSize(*SMALLEST)
