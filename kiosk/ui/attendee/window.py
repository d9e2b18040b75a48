"""The attendee window: puts the views together and shows what the workspace holds."""

from collections.abc import Callable
from datetime import date, tzinfo

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.programme.days import programme_day
from kiosk.programme.folding import query_terms
from kiosk.ui.attendee.actions import Actions
from kiosk.ui.attendee.appearance import SYSTEM, Appearance
from kiosk.ui.attendee.empty_state import EmptyState
from kiosk.ui.attendee.errands import Errands
from kiosk.ui.attendee.header import Header
from kiosk.ui.attendee.list_page import ListPage
from kiosk.ui.attendee.list_pages import show_agenda, show_hits, show_undated
from kiosk.ui.attendee.notice import Notice
from kiosk.ui.attendee.panel_side import PanelSide
from kiosk.ui.attendee.programme_page import GRID, LIST, ProgrammePage
from kiosk.ui.attendee.scene import Scene, scene_of
from kiosk.ui.attendee.status_bar import StatusBar
from kiosk.ui.attendee.summary import heading, share_over
from kiosk.ui.attendee.sync_display import SyncDisplay
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.tab_order import step
from kiosk.wording import Translate, error_text

PROGRAMME, AGENDA, FOUND, LOADING = range(4)


class AttendeeWindow(QMainWindow):
    """One window on one workspace."""

    def __init__(
        self,
        workspace: Workspace,
        *,
        language: str = "de",
        scheme: str = SYSTEM,
        zone: Callable[[tzinfo], tzinfo] = lambda event_zone: event_zone,
    ) -> None:
        """`zone` gives the zone to show times in from the event's own."""
        super().__init__()
        self.workspace = workspace
        self.appearance = Appearance(workspace, language, scheme)
        self._zone = zone
        self._scene: Scene | None = None
        self._view = PROGRAMME
        self._was_shown = False
        self._shown_source = workspace.source
        self.header = Header(2, self)
        self.programme_page = ProgrammePage(self)
        self.agenda_page = ListPage(self)
        self.found_page = ListPage(self)
        self.loading = EmptyState(self)
        self.notice = Notice(self)
        self.status = StatusBar(self)
        self.stack = QStackedWidget(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.side = PanelSide(self.splitter, self.appearance)
        self.errands = Errands(self, workspace, self.appearance, self.notice)
        self.sync_display = SyncDisplay(
            workspace, self.appearance, self.status, self.notice, self.loading
        )
        self._lay_out()
        self.actions_ = Actions(self, self._commands())
        self._connect()
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._tick)
        self._appear()
        self._tick_later()
        self.programme_page.active_view.setFocus()

    @property
    def pages(self) -> tuple[ProgrammePage, ListPage, ListPage]:
        """The pages that show sessions."""
        return self.programme_page, self.agenda_page, self.found_page

    @property
    def translate(self) -> Translate:
        """The words of the chosen language."""
        return self.appearance.translate

    def _lay_out(self) -> None:
        for page in (*self.pages, self.loading):
            self.stack.addWidget(page)
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
        self.setMinimumSize(720, 480)

    def _connect(self) -> None:
        work, side, search = self.workspace, self.side, self.header.search
        work.programme_changed.connect(self._show_programme)
        work.stars_changed.connect(self._stars_changed)
        work.sync_changed.connect(self._show_sync)
        work.found.connect(self._show_found)
        work.failed.connect(lambda e: self.notice.tell(error_text(e, self.translate), wrong=True))
        for page in self.pages:
            page.opened.connect(self.open_session)
            page.star_toggled.connect(self._toggle_star)
        self.programme_page.undated_wanted.connect(self._go_to_undated)
        self.agenda_page.acted.connect(self._export)
        side.starred.connect(work.set_star)
        side.export_wanted.connect(
            lambda key: self._with_scene(lambda scene: self.errands.ask_export(scene, key))
        )
        side.copy_wanted.connect(self._copy_session)
        side.closed.connect(lambda: self._focus_view())
        self.header.view_chosen.connect(self.show_view)
        search.textChanged.connect(self._search)
        search.left_down.connect(self._to_results)
        self.appearance.changed.connect(self._appear)
        self.actions_.themes.triggered.connect(lambda a: self.appearance.set_scheme(a.data()))
        self.actions_.languages.triggered.connect(lambda a: self._speak(a.data()))
        self.actions_.alarms.triggered.connect(lambda a: self.errands.set_alarm(a.data()))

    def _commands(self) -> dict[str, Callable[[], object]]:
        page = self.programme_page
        return {
            "open-file": self.errands.ask_file,
            "open-address": self.errands.ask_address,
            "open-bundled": lambda: self.workspace.open_text("bundled"),
            "export": self._export,
            "quit": self.close,
            "copy": self._copy,
            "search": self._focus_search,
            "star": lambda: self._with_current(self._toggle_star),
            "view-programme": lambda: self.show_view(PROGRAMME),
            "view-agenda": lambda: self.show_view(AGENDA),
            "grid": lambda: self.show_programme(GRID),
            "list": lambda: self.show_programme(LIST),
            "now": self.jump_to_now,
            "previous-day": lambda: page.step_day(-1),
            "next-day": lambda: page.step_day(1),
            "sync": self.workspace.watch.sync_now,
            "full-screen": self._toggle_full_screen,
            "escape": self._escape,
        }

    # What is shown

    def _speak(self, language: str) -> None:
        """Changes the language; what was told in the old one cannot be told again and goes."""
        self.sync_display.forget()
        self.appearance.set_language(language)

    def _make_scene(self) -> Scene | None:
        self._scene = scene_of(
            self.workspace,
            self._zone,
            self.appearance.language,
            self.translate,
            query_terms(self.header.search.text()),
        )
        return self._scene

    def _appear(self) -> None:
        """Draws and names everything anew: another language or other colours."""
        translate, theme = self.translate, self.appearance.theme
        for part in (self.header, *self.pages, self.loading):
            part.set_theme(theme)
        self.notice.set_theme(theme, translate("Panel", "Close"))
        self.header.name(translate)
        self.actions_.retranslate(translate)
        self.actions_.choose(self.actions_.themes, self.appearance.scheme)
        self.actions_.choose(self.actions_.languages, self.appearance.language)
        self.actions_.choose(self.actions_.alarms, str(self.errands.alarm or ""))
        self.header.mark_view(self._view)
        self._show_programme()
        self._show_sync()
        self.appearance.apply()

    def _show_programme(self) -> None:
        """Shows another programme, or the same one in other words."""
        scene = self._make_scene()
        if self.workspace.source != self._shown_source:
            self._shown_source = self.workspace.source
            self.sync_display.forget()
        if scene is None:
            self.side.close()
            self._show_loading()
            return
        event = scene.programme.event
        title, below = heading(event, scene.language)
        self.header.show_event(title, below)
        self.setWindowTitle(f"{title} – {below}" if below else title)
        self.programme_page.show_programme(scene, self._today(scene))
        self._show_agenda(scene)
        self.side.refresh(scene)
        self.header.show_share(share_over(scene.days, scene.now))
        if self.header.search.text():
            self._search(self.header.search.text())
        elif self.stack.currentIndex() != FOUND or not show_undated(self.found_page, scene):
            self.stack.setCurrentIndex(self._view)

    def _show_agenda(self, scene: Scene) -> None:
        count = show_agenda(self.agenda_page, scene, lambda: self.show_view(PROGRAMME))
        self.header.show_count(AGENDA, count)

    def _go_to_undated(self) -> None:
        if self._scene is not None and show_undated(self.found_page, self._scene):
            self.stack.setCurrentIndex(FOUND)
            self.found_page.list.setFocus()

    def _show_loading(self) -> None:
        title, source = self.translate("Header", "Programme"), self.workspace.source.name
        self.header.show_event(title, source)
        self.header.show_count(AGENDA, 0)
        self.header.show_share(0.0)
        self.setWindowTitle(f"{title} – {source}")
        self.sync_display.show_loading()
        self.stack.setCurrentIndex(LOADING)

    def _show_sync(self) -> None:
        self.sync_display.show(self._scene)
        if self._scene is None:
            self._show_loading()

    def _stars_changed(self, keys: list[str]) -> None:
        before = self._scene.clashes if self._scene else {}
        scene = self._make_scene()
        if scene is None:
            return
        after = scene.clashes
        touched = {*keys, *(k for k in {*before, *after} if before.get(k) != after.get(k))}
        for page in (self.programme_page, self.found_page):
            page.set_scene(scene, list(touched))
        self._show_agenda(scene)
        self.side.refresh(scene)

    def _tick_later(self) -> None:
        """Waits for the next minute of the clock, which may run fast."""
        now = self.workspace.clock.now()
        left = 60 - now.second - now.microsecond / 1e6
        self._minute.start(max(round(left * 1000 / (self.workspace.clock.speed or 1.0)), 200))

    def _tick(self) -> None:
        """Once a minute of the clock: now line, countdowns, age of the programme."""
        self._tick_later()
        scene = self._make_scene()
        if scene is not None:
            for page in self.pages:
                page.set_scene(scene, None)
            self.side.refresh(scene)
            self.header.show_share(share_over(scene.days, scene.now))
            self.programme_page.show_today(self._today(scene))
            self._show_sync()

    def _today(self, scene: Scene) -> date:
        event = scene.programme.event
        return programme_day(scene.now, scene.programme.tz, event.day_change)

    # Where a person goes

    def show_view(self, view: int) -> None:
        """Shows the programme or the agenda; a running search ends."""
        self._view = view
        self.header.search.clear()
        self.header.mark_view(view)
        if self._scene is not None:
            self.stack.setCurrentIndex(view)
            self._focus_view()

    def show_programme(self, view: int) -> None:
        """Shows the programme as GRID or LIST."""
        self.show_view(PROGRAMME)
        self.programme_page.show_view(view)

    def jump_to_now(self) -> None:
        """Goes to the day that runs now and scrolls the present moment into sight."""
        scene = self._scene
        if scene is None:
            return
        self.show_view(PROGRAMME)
        today = self._today(scene)
        if today not in {d.date for d in scene.days}:
            self.notice.tell(self.translate("Programme", "The programme has nothing today."))
            return
        self.programme_page.show_day(today)
        self.programme_page.jump_to(scene.now)

    def open_session(self, key: str) -> None:
        """Shows the panel of a session."""
        self._with_scene(lambda scene: self.side.open(key, scene))

    def _focus_view(self) -> None:
        page = self.stack.currentIndex()
        if page in (AGENDA, FOUND):
            self.pages[page].list.setFocus()
        else:
            self.programme_page.active_view.setFocus()

    def _escape(self) -> None:
        """Ends the search, else closes the panel, else leaves full screen."""
        if self.header.search.text():
            self.header.search.clear()
            self._focus_view()
        elif self.stack.currentIndex() == FOUND:
            self.show_view(self._view)
        elif self.side.key is not None:
            self.side.close()
        elif self.isFullScreen():
            self.showNormal()

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    # Search

    def _search(self, text: str) -> None:
        if text.strip():
            self.workspace.search(text)
        elif self._make_scene() is not None:
            self.stack.setCurrentIndex(self._view)

    def _show_found(self, text: str, keys: tuple[str, ...]) -> None:
        if text != self.header.search.text():
            return  # an older question; the answer to the newer one is under way
        scene = self._make_scene()
        if scene is None:
            return
        show_hits(self.found_page, scene, text, keys, self.header.search.clear)
        self.stack.setCurrentIndex(FOUND)

    def _focus_search(self) -> None:
        self.header.search.setFocus()
        self.header.search.selectAll()

    def _to_results(self) -> None:
        if self.stack.currentIndex() == FOUND and self.found_page.model.rowCount():
            self.found_page.list.go_to_first()

    # What a person does with a session

    def _with_scene(self, do: Callable[[Scene], object]) -> None:
        if self._scene is not None:
            do(self._scene)

    def _with_current(self, do: Callable[[str], None]) -> None:
        """For the session the cursor is on, or else the one in the panel."""
        key = self.side.key
        for view in (self.found_page.list, self.agenda_page.list, self.programme_page.active_view):
            if view.hasFocus():
                key = view.current_key() or key
        if key is not None:
            do(key)

    def _export(self) -> None:
        self._with_scene(self.errands.ask_export)

    def _toggle_star(self, key: str) -> None:
        scene = self._scene
        session = scene.programme.session_by_key.get(key) if scene else None
        if session is None:
            return
        if session.cancelled and key not in self.workspace.stars:
            self.notice.tell(self.translate("Agenda", "This session is cancelled."))
            return
        self.workspace.toggle_star(key)

    def _copy(self) -> None:
        """Copies the text somebody selected, else the whole session."""
        selected = self.side.selected_text
        if selected:
            QApplication.clipboard().setText(selected)
        else:
            self._with_current(self._copy_session)

    def _copy_session(self, key: str) -> None:
        self._with_scene(lambda scene: self.errands.copy(scene, key))

    # Qt

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        page = self.programme_page
        top = (page.days, page.plan_button, page.list_button, page.chips, page.stack, page.shelf)
        pages = (self.agenda_page, self.found_page, self.loading)
        parts = (self.header, *top, *pages, *self.side.parts, self.notice)
        target = step(parts, self.focusWidget(), forward=next)
        if target is not None:
            reasons = Qt.FocusReason
            target.setFocus(reasons.TabFocusReason if next else reasons.BacktabFocusReason)
        return target is not None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.workspace.look_for_stars()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown and self._scene is not None:
            self._was_shown = True
            self.programme_page.start_at(self._scene.now)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._minute.stop()
        self.workspace.close()
        super().closeEvent(event)
