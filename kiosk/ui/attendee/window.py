"""The attendee window: builds the parts, lays them out and connects them."""

from collections.abc import Callable
from datetime import tzinfo
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.attendee.actions import Actions
from kiosk.ui.attendee.agenda.acts import AgendaActs, keep_view, kept_view
from kiosk.ui.attendee.agenda.page import AgendaPage
from kiosk.ui.attendee.bars.header import Header
from kiosk.ui.attendee.bars.status_bar import StatusBar
from kiosk.ui.attendee.bars.sync_display import SyncDisplay
from kiosk.ui.attendee.bars.undo_notice import UndoNotice
from kiosk.ui.attendee.commands import commands
from kiosk.ui.attendee.empty_state import EmptyState
from kiosk.ui.attendee.errands import Errands
from kiosk.ui.attendee.filters.active import ActiveFilter
from kiosk.ui.attendee.filters.filtering import Filtering
from kiosk.ui.attendee.late_pages import LatePages
from kiosk.ui.attendee.minute import Minute
from kiosk.ui.attendee.page_stack import PageStack
from kiosk.ui.attendee.pages import AGENDA, PROGRAMME, VIEWS
from kiosk.ui.attendee.panel.side import PanelSide
from kiosk.ui.attendee.programme_page.page import ProgrammePage
from kiosk.ui.attendee.rooms.acts import RoomActs
from kiosk.ui.attendee.routes import Routes
from kiosk.ui.attendee.search.searching import Searching
from kiosk.ui.attendee.session_acts import SessionActs
from kiosk.ui.attendee.small_window import SMALLEST, room_of
from kiosk.ui.attendee.stage import Stage
from kiosk.ui.attendee.undo import Undo
from kiosk.ui.attendee.window_memory import WindowMemory
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.announcer import Announcer
from kiosk.ui.shared.appearance import SYSTEM, Appearance
from kiosk.ui.shared.notice import Notice
from kiosk.ui.shared.tab_order import bring_into_sight, step
from kiosk.wording import Translate, error_text

if TYPE_CHECKING:
    from kiosk.ui.attendee.inbox.inbox import Inbox
    from kiosk.ui.attendee.inbox.page import InboxPage
    from kiosk.ui.attendee.manners import Manners
    from kiosk.ui.attendee.now.page import NowPage
    from kiosk.ui.attendee.search.found_page import FoundPage
    from kiosk.ui.attendee.sheets import Sheets

    AnyPage = ProgrammePage | AgendaPage | NowPage | InboxPage | FoundPage

_LOOK_AFTER = 100
"""Milliseconds from coming to the front to the look for what other windows wrote: the first
picture comes before it, and threads for it cost 7 ms."""


_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AttendeeWindow(QMainWindow):
    """One window on one workspace.

    `stage` keeps what is shown true, `routes` goes places, `search` follows the search field,
    `filter` says what passes and `filtering` shows it,
    `acts` does things with sessions; `undo` takes back what a person changed.
    """

    def __init__(
        self,
        workspace: Workspace,
        *,
        language: str = "de",
        scheme: str = SYSTEM,
        text_size: int = 100,
        zone: Callable[[tzinfo], tzinfo] = lambda event_zone: event_zone,
    ) -> None:
        """`zone` gives the zone to show times in from the event's own."""
        super().__init__()
        self.workspace = workspace
        motion = workspace.setting("motion") or SYSTEM
        self.appearance = Appearance(workspace, language, scheme, text_size, motion)
        self.undo = Undo(self)
        self.announcer = Announcer(self)
        self._was_shown = False
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_AFTER)
        self._look.timeout.connect(workspace.look_for_stars)
        self._look.timeout.connect(workspace.look_for_notes)
        self._look.timeout.connect(lambda: self.inbox.reading.look())
        self._build()
        self._lay_out()
        self.stage = Stage(self, zone)
        self.routes = Routes(self)
        self.search = Searching(self)
        self.filtering = Filtering(self)
        self.acts = SessionActs(
            workspace,
            self.stage,
            self.side,
            self.errands,
            self.undo,
            self.notice,
            self.routes.focused_session,
            self.routes.in_sight,
        )
        self.agenda_acts = AgendaActs(workspace, self.stage, self.acts, self.undo)
        self.undo_notice = UndoNotice(self.undo, self.notice, self.appearance)
        self.rooms = RoomActs(self)
        self.actions_ = Actions(self, commands(self))
        self.memory = WindowMemory(self)
        self.minute = Minute(lambda: workspace.clock, self)
        self._connect()
        self._appear()
        self.programme_page.active_view.setFocus()

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
    def inbox(self) -> "Inbox":
        """What is new, and what of it was read: the first picture needs none of it."""
        from kiosk.ui.attendee.inbox.inbox import Inbox

        return Inbox(self)

    @cached_property
    def manners(self) -> "Manners":
        """Dropping, feeds opened lately, progress: the first picture needs none of it."""
        from kiosk.ui.attendee.manners import Manners

        return Manners(self)

    @property
    def translate(self) -> Translate:
        """The words of the chosen language."""
        return self.appearance.translate

    def _build(self) -> None:
        self.header = Header(len(VIEWS), self)
        self.filter = ActiveFilter(self.workspace, self.undo, self)
        self.programme_page = ProgrammePage(self.filter, self)
        self.agenda_page = AgendaPage(kept_view(self.workspace), self)
        self.late_pages = LatePages(self)
        self.loading = EmptyState(self)
        self.notice = Notice(self)
        self.status = StatusBar(self)
        self.stack = PageStack(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.side = PanelSide(self.splitter, self.appearance)
        self.errands = Errands(self, self.workspace, self.appearance, self.notice)
        self.sync_display = SyncDisplay(
            self.workspace, self.appearance, self.filter, self.status, self.notice, self.loading
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

    def _connect(self) -> None:
        work, side = self.workspace, self.side
        work.programme_changed.connect(self.stage.show_programme)
        work.programme_changed.connect(self.memory.programme_shown)
        work.programme_changed.connect(self._begin)
        work.programme_changed.connect(self.agenda_acts.look)
        self._look.timeout.connect(self.agenda_acts.look)
        work.stars_changed.connect(self.stage.show_stars)
        work.notebook.changed.connect(self.stage.show_note)
        work.sync_changed.connect(self.stage.show_sync)
        work.failed.connect(lambda e: self.notice.tell(error_text(e, self.translate), wrong=True))
        self._listen(self.programme_page)
        self._listen(self.agenda_page)
        self.programme_page.undated_wanted.connect(self.routes.to_undated)
        self.agenda_page.offered.connect(self.agenda_acts.take)
        self.agenda_page.view_changed.connect(lambda view: keep_view(work, view))
        self.agenda_page.acted.connect(lambda: self.acts.export())
        self.agenda_page.programme_wanted.connect(lambda: self.show_view(PROGRAMME))
        side.starred.connect(self.acts.set_priority)
        side.lead_chosen.connect(lambda key, lead: self.manners.alerts.choose_lead(key, lead))
        side.export_wanted.connect(self.acts.export)
        side.copy_wanted.connect(self.acts.copy)
        side.code_wanted.connect(lambda key: self.sheets.show_code(key))
        side.noted.connect(self.acts.note)
        side.note_left.connect(work.notebook.flush)
        side.closed.connect(self.routes.take_focus)
        self.header.view_chosen.connect(self.show_view)
        self.appearance.changed.connect(self._appear)
        self.actions_.themes.triggered.connect(lambda a: self.appearance.set_scheme(a.data()))
        self.actions_.text_sizes.triggered.connect(
            lambda a: self.appearance.set_text_size(int(a.data()))
        )
        self.actions_.motions.triggered.connect(lambda a: self.appearance.set_motion(a.data()))
        self.actions_.languages.triggered.connect(lambda a: self.speak(a.data()))
        self.actions_.alarms.triggered.connect(lambda a: self.errands.set_alarm(a.data()))
        self.notice.told.connect(lambda text, bad: self.announcer.say(text, urgent=bad))
        self.undo.changed.connect(self._name_undo)
        self.minute.passed.connect(self.stage.show_minute)

    def _listen(self, page: "AnyPage") -> None:
        page.opened.connect(self.open_session)
        page.star_toggled.connect(self.acts.toggle_star)

    def join(self, page: "NowPage | InboxPage | FoundPage") -> None:
        """Takes in a page that was made later."""
        self._listen(page)
        page.set_theme(self.appearance.theme)

    # What is shown

    def speak(self, language: str) -> None:
        """Changes the language; what was told in the old one cannot be told again and goes."""
        self.sync_display.forget()
        self.appearance.set_language(language)

    def _begin(self) -> None:
        """Brings the present into sight, once there is a programme in a window that is seen."""
        scene = self.stage.scene
        if self._was_shown or scene is None or not self.isVisible():
            return
        self._was_shown = True
        if not self.memory.go_on():
            self.programme_page.start_at(scene.now)
        if not self.header.search.text():
            self.routes.take_focus()

    def _appear(self) -> None:
        """Draws and names everything anew: another language or other colours."""
        translate, theme = self.translate, self.appearance.theme
        for part in (self.header, *self.pages.values(), self.loading):
            part.set_theme(theme)
        self.notice.set_theme(theme, translate("Panel", "Close"))
        self.header.name(translate)
        self.actions_.retranslate(translate)
        self.actions_.choose(self.actions_.themes, self.appearance.scheme)
        self.actions_.choose(self.actions_.languages, self.appearance.language)
        self.actions_.choose(self.actions_.motions, self.appearance.motion)
        self.actions_.choose(self.actions_.text_sizes, str(self.appearance.text_size))
        self.actions_.choose(self.actions_.alarms, str(self.errands.alarm or ""))
        self._name_undo()
        self.header.mark_view(self.routes.view)
        self.stage.show_programme()
        self.stage.show_sync()
        self.appearance.apply()
        self._fit()

    def _fit(self) -> None:
        """Parts give way where the window is small."""
        room = room_of(self.width(), self.height())
        self.header.fit(self.width(), low=room.low)
        self.side.fit(narrow=room.narrow)
        self.search.fit()
        self.programme_page.fit(low=room.low)
        self.agenda_page.fit(low=room.low)

    def _name_undo(self) -> None:
        translate = self.translate
        self.actions_.name_undo(
            translate, self.undo.undo_name(translate), self.undo.redo_name(translate)
        )

    # Where a person goes

    def show_view(self, view: int) -> None:
        """Shows a page that has a tab; a running search ends."""
        self.routes.show_view(view)

    def show_programme(self, form: int) -> None:
        """Shows the programme as GRID or LIST."""
        self.routes.show_programme(form)

    def jump_to_now(self) -> None:
        """Goes to the day that runs now and scrolls the present moment into sight."""
        self.routes.jump_to_now()

    def open_session(self, key: str) -> None:
        """Shows the panel of a session."""
        self.routes.open_session(key)

    @cached_property
    def sheets(self) -> "Sheets":
        """The sheets over the window: calendars, hand-over."""
        from kiosk.ui.attendee.sheets import Sheets

        return Sheets(self)

    def show_keys(self) -> None:
        """Shows the page of all keys."""
        # Not needed for the first picture.
        from kiosk.ui.attendee.key_rows import key_rows
        from kiosk.ui.shared.keys_page import KeysPage

        KeysPage(self, self.appearance, key_rows).open()

    # Qt

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        shown = self.pages.get(self.stack.currentIndex())
        middle = shown.tab_parts() if shown is not None else (self.loading,)
        parts = (
            self.header,
            *middle,
            *self.search.parts,
            *self.side.parts,
            self.notice,
            self.status,
        )
        target = step(parts, self.focusWidget(), forward=next)
        if target is not None:
            reasons = Qt.FocusReason
            target.setFocus(reasons.TabFocusReason if next else reasons.BacktabFocusReason)
            bring_into_sight(target)
        return target is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self.focusWidget()
        pressed = event.key() in _PRESS and not event.isAutoRepeat()
        if pressed and isinstance(button, QAbstractButton) and not isinstance(button, QCheckBox):
            button.click()  # as people know it from dialogs and web pages
        elif pressed:
            self.routes.go_on_into()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._look.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.memory.keep()
        self.rooms.keep_pending()
        if "manners" in self.__dict__:  # made already
            self.manners.calendar.flush()
            self.manners.alerts.close()
        self.minute.stop()
        self.workspace.close()
        super().closeEvent(event)
