"""Keeps what the window is like and where a person was in it, and brings it back."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.programme.days import programme_day
from kiosk.ui.attendee.pages import VIEWS
from kiosk.ui.attendee.programme_page.form_buttons import GRID, LIST
from kiosk.ui.attendee.window_state import (
    FULL,
    MAXIMISED,
    NORMAL,
    Frame,
    Visit,
    WindowState,
    brought_back,
)

if TYPE_CHECKING:
    from kiosk.ui.attendee.acting import ActingWindow
    from kiosk.ui.attendee.scene import Scene

_WINDOW = "window"


class WindowMemory:
    """Remembers nothing until `restore` was called: pictures and tests leave no trace.

    The window's place is kept in pixels of 100 % text, so that another text size leaves it where
    it is on the screen. Not Qt's `saveGeometry`: it does not know of that, and cannot be read.
    """

    def __init__(self, window: "ActingWindow") -> None:
        self._window = window
        self._feed: str | None = None
        self._visit: Visit | None = None
        self._session = ""
        window.workspace.programme_changed.connect(self._feed_changed)

    def restore(self) -> None:
        """Brings back window and visit; from now on both are kept. Before the window is shown."""
        work = self._window.workspace
        self._feed = work.source.name
        self._place(WindowState.from_text(work.setting(_WINDOW)))
        self._visit = Visit.from_text(work.setting(_visit_of(self._feed)))
        self._take_up()

    def keep(self) -> None:
        """Keeps both; when the window closes, or goes over to another feed."""
        if self._feed is not None:
            self._window.workspace.remember(_WINDOW, self._state().to_text())
            self._keep_visit(self._feed)

    def go_on(self) -> bool:
        """Puts the cursor where it was, once the window is in sight; whether it was worth it."""
        key, self._session = self._session, ""
        scene = self._window.stage.scene
        session = scene.programme.session_by_key.get(key) if scene else None
        if session is not None:
            self._window.programme_page.active_view.select(session.key)
        return session is not None

    # The window

    def _state(self) -> WindowState:
        window, factor = self._window, self._window.appearance.text_size / 100
        rect = window.normalGeometry()
        if rect.isEmpty():  # where the system has no such thing
            rect = window.geometry()
        shown = FULL if window.isFullScreen() else MAXIMISED if window.isMaximized() else NORMAL
        numbers = (rect.x(), rect.y(), rect.width(), rect.height())
        frame = Frame(*(round(n * factor) for n in numbers))
        return WindowState(frame, shown, round(window.side.chosen_width * factor))

    def _place(self, state: WindowState) -> None:
        window, factor = self._window, self._window.appearance.text_size / 100
        window.side.chosen_width = round(state.panel / factor)
        if state.frame is not None:
            wanted = Frame(*(round(n / factor) for n in state.frame))
            window.setGeometry(QRect(*brought_back(wanted, _screens())))
        states = {FULL: Qt.WindowState.WindowFullScreen, MAXIMISED: Qt.WindowState.WindowMaximized}
        window.setWindowState(states.get(state.shown, Qt.WindowState.WindowNoState))

    # The visit

    def _feed_changed(self) -> None:
        """Called before the window shows another programme: its pages are still at the former."""
        name = self._window.workspace.source.name
        if self._feed is not None and name != self._feed:
            former, self._feed = self._feed, name
            self._keep_visit(former)
            self._window.workspace.recall(_visit_of(name), lambda text: self._recalled(name, text))

    def programme_shown(self) -> None:
        """The pages show another programme: a visit that waited for it is taken up."""
        self._take_up()

    def _recalled(self, feed: str, text: str | None) -> None:
        if feed == self._feed:
            self._visit = Visit.from_text(text)
            self._take_up()
            self.go_on()

    def _keep_visit(self, feed: str) -> None:
        window, scene = self._window, self._window.stage.scene
        if scene is None:
            return
        page = window.programme_page
        session = page.current_key() or self._session
        visit = Visit(window.routes.view, page.view, page.day, session, scene.now)
        window.workspace.remember(_visit_of(feed), visit.to_text())

    def _take_up(self) -> None:
        window, scene = self._window, self._window.stage.scene
        if self._visit is None or scene is None or window.workspace.source.name != self._feed:
            return
        visit, self._visit = self._visit, None
        day = visit.day_to_show(
            [d.date for d in scene.days], window.stage.today(scene), _left(visit, scene)
        )
        page = window.programme_page
        if day is not None and day != page.day:
            page.show_day(day)
        if visit.form in (GRID, LIST) and visit.form != page.view:
            page.show_view(visit.form)
        if visit.page in VIEWS and visit.page != window.routes.view:
            window.routes.show_view(visit.page)
        if visit.goes_on(scene.now):
            self._session = visit.session


def _left(visit: Visit, scene: "Scene") -> date | None:
    programme = scene.programme
    if visit.at is None:
        return None
    return programme_day(visit.at, programme.tz, programme.event.day_change)


def _visit_of(feed: str) -> str:
    return f"visit {feed}"


def _screens() -> list[Frame]:
    """What the screens leave for windows, the main one first."""
    main = QGuiApplication.primaryScreen()
    screens = sorted(QGuiApplication.screens(), key=lambda screen: screen is not main)
    areas = (screen.availableGeometry() for screen in screens)
    return [Frame(a.x(), a.y(), a.width(), a.height()) for a in areas]
