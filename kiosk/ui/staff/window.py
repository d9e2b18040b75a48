"""The staff desk's window: builds the pages, lays them out and connects them."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from kiosk.desk.embedded import OwnServer
from kiosk.desk.publication import Publication
from kiosk.desk.state import HandedIn, Published
from kiosk.programme.errors import KnownError
from kiosk.ui.shared.announcer import Announcer
from kiosk.ui.shared.appearance import SYSTEM, Appearance
from kiosk.ui.shared.keys_page import KeysPage
from kiosk.ui.shared.notice import Notice
from kiosk.ui.shared.tab_order import bring_into_sight, stations, step
from kiosk.ui.staff.actions import StaffActions, commands, key_rows
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.foot import StaffFoot
from kiosk.ui.staff.foot_say import foot_words
from kiosk.ui.staff.head import StaffHead
from kiosk.ui.staff.head_say import head_words
from kiosk.ui.staff.journal_page import JournalPage
from kiosk.ui.staff.look_menu import LookMenu
from kiosk.ui.staff.notices_page import NoticesPage
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.questions_page import QuestionsPage
from kiosk.ui.staff.screens_page import ScreensPage
from kiosk.ui.staff.stage_code import StageCodeSheet
from kiosk.ui.staff.today_page import TodayPage
from kiosk.wording import error_text

Page = TodayPage | QuestionsPage | ScreensPage | NoticesPage | JournalPage
TODAY, QUESTIONS, SCREENS, NOTICES, JOURNAL = range(5)
_TICK = 1000
_PATIENCE = 10_000
"""Milliseconds from a start of the own server that failed to the next one."""


class _Settings:
    """Keeps the window's settings in the desk's folder."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def remember(self, name: str, value: str) -> None:
        """Keeps one."""
        desk = self._desk
        desk.feed.tasks.database(lambda: desk.folder.keep_setting(name, value))


class StaffWindow(QMainWindow):
    """One window at one desk."""

    def __init__(
        self,
        desk: Desk,
        *,
        own: OwnServer | None = None,
        public: str = "",
        language: str = "de",
        scheme: str = SYSTEM,
        text_size: int = 100,
        zone: Callable[[tzinfo], tzinfo] = lambda event_zone: event_zone,
    ) -> None:
        """`zone` gives the zone to show times in from the event's own.

        `own` is the server this desk started, if it did; `public` is where others reach it, "" for
        where the desk does.
        """
        super().__init__()
        self.desk = desk
        self.own = own
        self._address = public or desk.api.server
        self.appearance = Appearance(_Settings(desk), language, scheme, text_size)
        self.office = Office(desk, self.appearance, zone)
        self.announcer = Announcer(self)
        self._shown_head: object = None
        self._starting = False
        self._build()
        self._lay_out()
        self.actions_ = StaffActions(
            self,
            commands(self, desk, self.today, self.show_page, self.show_keys, self.show_stage_code),
        )
        self._connect()
        self._appear()

    def _build(self) -> None:
        self.head = StaffHead(5, self)
        self.today = TodayPage(self.office, self)
        self.questions = QuestionsPage(self.office, self)
        self.screens = ScreensPage(self.office, self._address, self)
        self.notices = NoticesPage(self.office, self)
        self.journal = JournalPage(self.office, self)
        self.pages: tuple[Page, ...] = (
            self.today,
            self.questions,
            self.screens,
            self.notices,
            self.journal,
        )
        self.stack = QStackedWidget(self)
        self.notice = Notice(self)
        self.foot = StaffFoot(self)
        self.look_menu = LookMenu(self.appearance, self.foot.menu_button, self.show_keys)

    def _lay_out(self) -> None:
        for page in self.pages:
            self.stack.addWidget(page)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.head, 0), (self.stack, 1), (self.notice, 0), (self.foot, 0)):
            column.addWidget(part, stretch)
        self.setCentralWidget(middle)
        self.resize(1440, 900)
        self.setMinimumSize(720, 480)

    def _connect(self) -> None:
        self.desk.changed.connect(self.refresh)
        self.desk.failed.connect(self._tell_error)
        self.desk.went_out.connect(self._tell_published)
        self.desk.taken_back.connect(self._tell_taken_back)
        self.head.page_chosen.connect(self.show_page)
        self.screens.enrolment.stage_wanted.connect(self.show_stage_code)
        self.appearance.changed.connect(self._appear)
        self.notice.told.connect(lambda text, bad: self.announcer.say(text, urgent=bad))
        self._ticker = QTimer(self)
        self._ticker.timeout.connect(self._tick)
        self._ticker.start(_TICK)

    # What is shown

    def refresh(self) -> None:
        """Shows what is true now."""
        self.today.show_fleet(self.desk.fleet)
        # What is not shown is made anew when somebody goes there.
        self.pages[self.stack.currentIndex()].refresh()
        self._say_head()
        self._count()
        foot = foot_words(self.desk, self.office)
        self.foot.tell(foot.state, foot.note, foot.kept, bad=foot.bad)

    def show_page(self, page: int) -> None:
        """Goes to a page."""
        self.stack.setCurrentIndex(page)
        self.head.choose(page)
        self.refresh()
        if page == TODAY:
            self.today.sessions.list.setFocus()
        elif first := next(iter(stations((self.pages[page],))), None):
            first.setFocus()

    def show_keys(self) -> None:
        """Shows the page of all keys."""
        KeysPage(self, self.appearance, key_rows).open()

    def show_stage_code(self) -> None:
        """Opens the dialog for a stage manager's phone, with the chosen session's room."""
        session = self.today.change.session
        room = session.room if session is not None else None
        StageCodeSheet(self.office, self._address, self, room or "").open()

    def _count(self) -> None:
        """What waits for somebody, beside the pages' names."""
        desk = self.desk
        questions = len(desk.disputes) + len(desk.state.questions) + len(desk.drafts)
        self.head.count(QUESTIONS, questions)
        self.head.count(SCREENS, len(desk.fleet.amiss) if desk.fleet else 0)

    def _say_head(self) -> None:
        words = head_words(self.desk, self.office)
        if words != self._shown_head:
            self._shown_head = words
            self.head.show_moment(words.event, words.day, words.clock, words.share)
            self.head.fit(self.width())

    def _look_after_server(self) -> None:
        """Starts the desk's own server again when it has died: screens hang on it."""
        own = self.own
        if own is None or own.alive or self._starting:
            return
        self._starting = True

        def done(_: object) -> None:
            self._starting = False
            self.desk.look()

        def failed(error: KnownError) -> None:
            self._tell_error(error)
            QTimer.singleShot(_PATIENCE, lambda: done(None))

        self.desk.feed.tasks.network(own.start_again, done, failed)

    def _tick(self) -> None:
        self._look_after_server()
        before = self._shown_head
        self._say_head()
        if self._shown_head != before:
            self.refresh()  # another minute: what runs, what is over, which rooms are free

    def _appear(self) -> None:
        """Draws and names everything anew: another language or other colours."""
        translate, theme = self.office.translate, self.office.theme
        self.setWindowTitle(translate("Staff", "Programme office"))
        self.head.name(translate)
        self.head.choose(self.stack.currentIndex())
        for page in self.pages:
            page.name()
            page.set_theme(theme)
        self.head.set_theme(theme)
        self.foot.set_theme(theme)
        self.notice.set_theme(theme, translate("Panel", "Close"))
        self.actions_.name(translate)
        self.look_menu.name()
        self.appearance.apply()
        self._shown_head = None
        for page in self.pages:
            page.refresh()
        self.refresh()

    def _tell_error(self, error: KnownError) -> None:
        self.notice.tell(error_text(error, self.office.translate), wrong=True)

    def _tell_published(self, made: Publication, published: Published | HandedIn) -> None:
        translate = self.office.translate
        if isinstance(published, HandedIn):
            self.notice.tell(
                translate(
                    "Staff",
                    "Handed in as draft {number}. Somebody who may publish it sees it now.",
                    number=str(published.number),
                )
            )
            return
        self.notice.tell(
            translate("Staff", "Published as version {number}.", number=str(published.version)),
            action=translate("Staff", "Undo"),
            do=self.desk.undo,
        )

    def _tell_taken_back(self) -> None:
        self.notice.tell(self.office.translate("Staff", "Taken back."))

    # Qt

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        page = self.pages[self.stack.currentIndex()]
        parts = (
            self.head,
            *(self.today.parts() if page is self.today else (page,)),
            self.notice,
            self.foot,
        )
        target = step(parts, QApplication.focusWidget(), forward=next)
        if target is None:
            return False
        target.setFocus()
        bring_into_sight(target)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.today.sessions.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.fit(self.width())
        self.today.fit(self.width(), self.height())

    def closeEvent(self, event: QCloseEvent) -> None:
        self._ticker.stop()
        self.desk.close()
        super().closeEvent(event)
