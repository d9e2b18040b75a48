"""The attendee window: puts the views together and shows what the workspace holds."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.programme.days import days, programme_day
from kiosk.programme.folding import query_terms
from kiosk.programme.model import Session
from kiosk.programme.moves import moves
from kiosk.ui.attendee.actions import SYSTEM, Actions
from kiosk.ui.attendee.empty_state import EmptyState
from kiosk.ui.attendee.header import Header
from kiosk.ui.attendee.list_page import ListPage
from kiosk.ui.attendee.notice import Notice
from kiosk.ui.attendee.programme_page import GRID, LIST, ProgrammePage
from kiosk.ui.attendee.records import day_heading
from kiosk.ui.attendee.scene import Scene, clashes
from kiosk.ui.attendee.status_bar import StatusBar, sync_state
from kiosk.ui.attendee.summary import heading, next_check_text, share_over, summary
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.style import palette, style_sheet
from kiosk.ui.shared.theme import THEMES, Scheme, Theme
from kiosk.wording import error_text, translator

if TYPE_CHECKING:
    from kiosk.ui.attendee.session_panel import SessionPanel

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
        self._language = language
        self._scheme = scheme
        self._zone = zone
        self.translate = translator(language)
        self._scene: Scene | None = None
        self._open_key: str | None = None
        self._view = PROGRAMME
        self._alarm = _alarm(workspace.setting("alarm"))
        self.theme: Theme = THEMES[Scheme.LIGHT]
        self.header = Header(2, self)
        self.programme_page = ProgrammePage(self)
        self.agenda_page = ListPage(self)
        self.found_page = ListPage(self)
        self.loading = EmptyState(self)
        self._panel: SessionPanel | None = None
        self.notice = Notice(self)
        self.status = StatusBar(self)
        self.stack = QStackedWidget(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self.actions_ = Actions(self, self._commands())
        self._connect()
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._tick)
        self.actions_.choose(self.actions_.alarms, str(self._alarm or ""))
        self._colour()
        self._name()
        self._programme_changed()
        self._show_sync()
        self._tick_later()
        self.programme_page.active_view.setFocus()

    def _lay_out(self) -> None:
        for page in (self.programme_page, self.agenda_page, self.found_page, self.loading):
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
        work = self.workspace
        work.programme_changed.connect(self._programme_changed)
        work.stars_changed.connect(self._stars_changed)
        work.sync_changed.connect(self._show_sync)
        work.found.connect(self._show_found)
        work.failed.connect(lambda e: self.notice.tell(error_text(e, self.translate), wrong=True))
        for page in (self.programme_page, self.agenda_page, self.found_page):
            page.opened.connect(self.open_session)
            page.star_toggled.connect(self._toggle_star)
        self.programme_page.undated_wanted.connect(self._show_undated)
        self.agenda_page.acted.connect(self.export_agenda)
        self.header.view_chosen.connect(self.show_view)
        self.header.search.textChanged.connect(self._search)
        self.header.search.left_down.connect(self._to_results)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _: self._follow_system())
        actions = self.actions_
        actions.themes.triggered.connect(lambda a: self.set_scheme(a.data()))
        actions.languages.triggered.connect(lambda a: self.set_language(a.data()))
        actions.alarms.triggered.connect(lambda a: self._set_alarm(a.data()))

    def _commands(self) -> dict[str, Callable[[], None]]:
        page = self.programme_page
        return {
            "open-file": self._ask_file,
            "open-address": self._ask_address,
            "open-bundled": lambda: self.open_feed("bundled"),
            "export": self.export_agenda,
            "quit": lambda: _ignore(self.close()),
            "copy": lambda: self._with_current(self._copy),
            "search": self._focus_search,
            "star": lambda: self._with_current(self._toggle_star),
            "view-programme": lambda: self.show_view(PROGRAMME),
            "view-agenda": lambda: self.show_view(AGENDA),
            "grid": lambda: self.show_programme(GRID),
            "list": lambda: self.show_programme(LIST),
            "now": self.jump_to_now,
            "previous-day": lambda: page.step_day(-1),
            "next-day": lambda: page.step_day(1),
            "sync": self.workspace.sync_now,
            "full-screen": self._toggle_full_screen,
            "close-panel": self._escape,
        }

    # Programme, stars, time

    def _programme_changed(self) -> None:
        programme = self.workspace.programme
        if programme is None:
            self._scene = None
            self.close_panel()
            self._show_loading()
            return
        self._make_scene()
        self._show_programme()

    def _show_programme(self) -> None:
        scene = self._scene
        if scene is None:
            return
        title, below = heading(scene.programme.event, scene.language)
        self.header.show_event(title, below)
        self.setWindowTitle(f"{title} {below}".strip())
        all_days = days(scene.programme)
        today = programme_day(scene.now, scene.programme.tz, scene.programme.event.day_change)
        self.programme_page.show_programme(scene, all_days, today)
        self._show_agenda()
        if self._open_key is not None and self._open_key not in scene.programme.session_by_key:
            self.close_panel()
        self._show_panel()
        self._show_time()
        self.stack.setCurrentIndex(self._view if not self.header.search.text() else FOUND)
        if self.header.search.text():
            self._search(self.header.search.text())

    def _make_scene(self) -> None:
        work = self.workspace
        programme = work.programme
        if programme is None:
            self._scene = None
            return
        now = work.clock.now()
        self._scene = Scene(
            programme,
            now,
            self._zone(programme.tz),
            self._language,
            self.translate,
            dict(work.stars),
            moves(work.changes, programme, now),
            clashes(programme, work.stars),
            query_terms(self.header.search.text()),
            self._alarm,
        )

    def _stars_changed(self, keys: list[str]) -> None:
        before = self._scene.clashes if self._scene else {}
        self._make_scene()
        if self._scene is None:
            return
        after = self._scene.clashes
        touched = {*keys, *(k for k in {*before, *after} if before.get(k) != after.get(k))}
        for page in (self.programme_page, self.found_page):
            page.set_scene(self._scene, list(touched))
        self._show_agenda()
        self._show_panel()

    def _tick_later(self) -> None:
        """Waits for the next minute of the clock, which may run fast."""
        now = self.workspace.clock.now()
        left = 60 - now.second - now.microsecond / 1e6
        self._minute.start(max(round(left * 1000 / (self.workspace.clock.speed or 1.0)), 200))

    def _tick(self) -> None:
        """Once a minute of the clock: now line, countdowns, age of the programme."""
        self._tick_later()
        if self._scene is None:
            return
        self._make_scene()
        for page in (self.programme_page, self.agenda_page, self.found_page):
            page.set_scene(self._scene, None)
        self._show_panel()
        self._show_time()
        self._show_sync()

    def _show_time(self) -> None:
        if self._scene is not None:
            self.header.ring.share = share_over(self._scene.programme, self._scene.now)
            self.header.ring.update()

    # Views

    def show_view(self, view: int) -> None:
        """Shows the programme or the agenda; a running search ends."""
        self._view = view
        self.header.search.clear()
        self._mark_view()
        if self._scene is not None:
            self.stack.setCurrentIndex(view)
            (
                self.agenda_page.list if view == AGENDA else self.programme_page.active_view
            ).setFocus()

    def _mark_view(self) -> None:
        for number, tab in enumerate(self.header.tabs):
            tab.setChecked(number == self._view)

    def show_programme(self, view: int) -> None:
        """Shows the programme as GRID or LIST."""
        self.show_view(PROGRAMME)
        self.programme_page.show_view(view)

    def _show_agenda(self) -> None:
        scene = self._scene
        if scene is None:
            return
        chosen = [
            s for k in scene.stars if (s := scene.programme.session_by_key.get(k)) is not None
        ]
        self.header.tabs[AGENDA].count = len(chosen)
        self.header.tabs[AGENDA].updateGeometry()
        self.header.tabs[AGENDA].update()
        translate = self.translate
        self.agenda_page.button.setVisible(bool(chosen))
        self.agenda_page.empty.say(
            translate("Programme", "Nothing starred yet. A star in the programme is enough."),
            translate("Agenda", "To the programme"),
            lambda: self.show_view(PROGRAMME),
        )
        self.agenda_page.show_sessions(
            scene,
            translate("Agenda", "My agenda"),
            _by_time(chosen),
            lambda s: day_heading(s, scene),
        )

    def _show_undated(self) -> None:
        scene = self._scene
        if scene is None:
            return
        undated = [s for s in scene.programme.sessions if s.start is None]
        title = self.translate("Shelf", "no time yet")
        self.found_page.show_sessions(scene, title, undated, None)
        self.stack.setCurrentIndex(FOUND)
        self.found_page.list.setFocus()

    @property
    def panel(self) -> "SessionPanel":
        """The panel, made when the first session is opened."""
        if self._panel is None:
            from kiosk.ui.attendee.session_panel import SessionPanel

            self._panel = panel = SessionPanel(self)
            panel.closed.connect(self.close_panel)
            panel.starred.connect(self.workspace.set_star)
            panel.export_wanted.connect(self._export)
            panel.copy_wanted.connect(self._copy)
            panel.hide()
            self.splitter.addWidget(panel)
            self.splitter.setStretchFactor(1, 0)
        return self._panel

    def open_session(self, key: str) -> None:
        """Shows the panel of a session."""
        self._open_key = key
        self._show_panel()

    def close_panel(self) -> None:
        """Closes the panel; the cursor goes back to the programme."""
        self._open_key = None
        if self._panel is not None:
            self._panel.hide()

    def _show_panel(self) -> None:
        scene, key = self._scene, self._open_key
        if scene is None or key is None or key not in scene.programme.session_by_key:
            return
        from kiosk.ui.attendee.panel_record import panel_record

        record = panel_record(scene.programme.session_by_key[key], scene)
        self.panel.show_record(record, self.theme, self.translate)
        if self.panel.isHidden():
            self.panel.show()
            wide = self.panel.sizeHint().width()
            self.splitter.setSizes([max(self.width() - wide, 300), wide])

    def jump_to_now(self) -> None:
        """Goes to the day that runs now and scrolls the present moment into sight."""
        scene = self._scene
        if scene is None:
            return
        self.show_view(PROGRAMME)
        today = programme_day(scene.now, scene.programme.tz, scene.programme.event.day_change)
        if today not in {d.date for d in days(scene.programme)}:
            self.notice.tell(self.translate("Programme", "The programme has nothing today."))
            return
        self.programme_page.show_day(today)
        self.programme_page.jump_to(scene.now)

    # Search

    def _search(self, text: str) -> None:
        if text.strip():
            self.workspace.search(text)
        else:
            self._make_scene()
            if self._scene is not None:
                self.stack.setCurrentIndex(self._view)

    def _show_found(self, text: str, keys: tuple[str, ...]) -> None:
        if text != self.header.search.text():
            return  # an older question; the answer to the newer one is under way
        self._make_scene()
        scene = self._scene
        if scene is None:
            return
        known = scene.programme.session_by_key
        sessions = [known[key] for key in keys if key in known]
        translate = self.translate
        self.found_page.empty.say(
            translate("Search", "Nothing found for “{words}”.", words=text.strip()),
            translate("Search", "Clear the search"),
            self.header.search.clear,
        )
        title = translate("Search", "%n hits", len(sessions))
        self.found_page.show_sessions(scene, title, sessions, None, with_day=True)
        self.stack.setCurrentIndex(FOUND)

    def _focus_search(self) -> None:
        self.header.search.setFocus()
        self.header.search.selectAll()

    def _to_results(self) -> None:
        if self.stack.currentIndex() == FOUND and self.found_page.model.rowCount():
            view = self.found_page.list
            view.setFocus()
            view.setCurrentIndex(view.model().index(0, 0))

    def _escape(self) -> None:
        """Ends the search, else closes the panel, else leaves full screen."""
        if self.header.search.text():
            self.header.search.clear()
            self.programme_page.active_view.setFocus()
        elif self.stack.currentIndex() == FOUND:
            self.show_view(self._view)
        elif self._open_key is not None:
            self.close_panel()
        elif self.isFullScreen():
            self.showNormal()

    # Feeds and sync

    def _ask_file(self) -> None:
        from kiosk.ui.attendee.dialogs import open_file

        open_file(self, self.translate, self.open_feed)

    def _ask_address(self) -> None:
        from kiosk.ui.attendee.dialogs import open_address

        open_address(self, self.translate, self.open_feed)

    def open_feed(self, text: str) -> None:
        """Goes over to another feed: an address, a file, or "bundled"."""
        self.workspace.open_text(text)

    def _show_loading(self) -> None:
        translate = self.translate
        problem = self.workspace.problem
        if problem is not None and not self.workspace.syncing:
            text = error_text(problem, translate)
            self.loading.say(text, translate("Programme", "Try again"), self.workspace.sync_now)
        else:
            self.loading.say(translate("Programme", "The programme is being loaded …"))
        self.header.show_event(translate("Programme", "Programme"), self.workspace.source.name)
        self.stack.setCurrentIndex(LOADING)

    def _show_sync(self) -> None:
        work = self.workspace
        now = work.clock.now()
        zone: tzinfo = self._scene.zone if self._scene else UTC
        problem = error_text(work.problem, self.translate) if work.problem else ""
        state = sync_state(
            contact=work.contact,
            failing=work.failing,
            syncing=work.syncing,
            local=not work.source.is_web,
            problem=problem,
            now=now,
            zone=zone,
            translate=self.translate,
        )
        self.status.show_state(state, self.theme)
        if self._scene is None:
            self._show_loading()
            return
        self.status.show_summary(
            summary(self._scene.programme, zone, self.translate),
            next_check_text(work.next_check_at, now, self.translate),
        )
        if work.held_back:
            self.notice.tell(
                problem,
                wrong=True,
                action=self.translate("Status", "Take it over anyway"),
                do=lambda: work.sync_now(accept=True),
            )

    # What a person does with sessions

    def _with_current(self, do: Callable[[str], None]) -> None:
        key = self._open_key
        for view in (self.found_page.list, self.agenda_page.list, self.programme_page.active_view):
            if view.hasFocus():
                key = view.current_key() or key
        if key is not None:
            do(key)

    def _toggle_star(self, key: str) -> None:
        scene = self._scene
        session = scene.programme.session_by_key.get(key) if scene else None
        if session is None:
            return
        if session.cancelled and key not in self.workspace.stars:
            self.notice.tell(self.translate("Agenda", "This session is cancelled."))
            return
        self.workspace.toggle_star(key)

    def _copy(self, key: str) -> None:
        from kiosk.ui.attendee.panel_record import session_text

        if self._scene is not None:
            session = self._scene.programme.session_by_key[key]
            QApplication.clipboard().setText(session_text(session, self._scene))
            self.notice.tell(self.translate("Agenda", "Copied as text."))

    def export_agenda(self) -> None:
        """Asks where to, and writes the agenda as iCalendar."""
        self._export(None)

    def _export(self, key: str | None) -> None:
        from kiosk.ui.attendee.dialogs import save_calendar

        scene = self._scene
        if scene is None:
            return
        name = scene.programme.session_by_key[key].title if key else scene.programme.event.title
        save_calendar(self, self.translate, name, lambda path: self.export_to(path, key))

    def export_to(self, path: Path, key: str | None = None) -> None:
        """Writes the agenda, or one session, to a file and says what is in it."""

        def done(count: int, left_out: int) -> None:
            text = self.translate("Agenda", "%n entries written to {file}.", count, file=path.name)
            if left_out:
                text += " " + self.translate(
                    "Agenda", "%n sessions without a time were left out.", left_out
                )
            self.notice.tell(text)

        self.workspace.export(path, key, self._alarm, self.translate, done)

    # Settings

    def set_language(self, language: str, *, remember: bool = True) -> None:
        """Speaks another language, at once."""
        self._language = language
        self.translate = translator(language)
        self._name()
        if remember:
            self.workspace.remember("language", language)
        self._make_scene()
        self._show_programme()
        self._show_sync()

    def _name(self) -> None:
        """Names everything in the window in the chosen language."""
        translate = self.translate
        self.actions_.retranslate(translate)
        self.actions_.choose(self.actions_.languages, self._language)
        self.header.tabs[PROGRAMME].setText(translate("Header", "Programme"))
        self.header.tabs[AGENDA].setText(translate("Header", "My agenda"))
        self.header.search.setPlaceholderText(translate("Header", "Title, person, room"))
        self.header.search.setAccessibleName(translate("Header", "Search the programme"))
        self.agenda_page.button.setText(translate("Agenda", "Export calendar"))
        self.notice.set_theme(self.theme, translate("Panel", "Close"))
        self._mark_view()

    def set_scheme(self, scheme: str, *, remember: bool = True) -> None:
        """Takes other colours: "system", "light", "dark", "contrast"."""
        self._scheme = scheme
        if remember:
            self.workspace.remember("scheme", scheme)
        self._follow_system()

    def _follow_system(self) -> None:
        self._colour()
        self._show_programme()
        self._show_sync()

    def _colour(self) -> None:
        """Draws everything in the chosen colours, or in the system's."""
        self.actions_.choose(self.actions_.themes, self._scheme)
        scheme = Scheme(self._scheme) if self._scheme != SYSTEM else _system_scheme()
        self.theme = theme = THEMES[scheme]
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(theme))
            app.setStyleSheet(style_sheet(theme))
        for part in (self.header, self.programme_page, self.agenda_page, self.found_page):
            part.set_theme(theme)
        self.loading.set_theme(theme)
        self.notice.set_theme(theme, self.translate("Panel", "Close"))

    def _set_alarm(self, minutes: str) -> None:
        self._alarm = _alarm(minutes)
        self.workspace.remember("alarm", minutes)

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    # Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        self._minute.stop()
        self.workspace.close()
        super().closeEvent(event)


def _by_time(sessions: Sequence[Session]) -> list[Session]:
    """By start; those without a time last."""
    late = datetime.max.replace(tzinfo=UTC)
    return sorted(sessions, key=lambda s: (s.start or late, s.title))


def _alarm(kept: str | None) -> int | None:
    """The kept reminder, minutes; 10 where nobody chose, None where somebody chose none."""
    if kept is None:
        return 10
    return int(kept) if kept.isdigit() else None


def _system_scheme() -> Scheme:
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Scheme.DARK if dark else Scheme.LIGHT


def _ignore(_result: object) -> None:
    """For commands that give something back."""
