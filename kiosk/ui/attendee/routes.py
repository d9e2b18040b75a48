"""Where a person goes in the window: views, days, now, a session, and back."""

from PySide6.QtCore import Qt

from kiosk.ui.attendee.filters.filtering import Filtering
from kiosk.ui.attendee.pages import AGENDA, FOUND, PROGRAMME
from kiosk.ui.attendee.parts import WindowParts
from kiosk.ui.attendee.search.searching import Searching
from kiosk.ui.attendee.stage import Stage


class Routes:
    """Goes to a place of the window and puts the keyboard there."""

    def __init__(
        self, window: WindowParts, stage: Stage, search: Searching, filtering: Filtering
    ) -> None:
        self._window = window
        self._stage = stage
        self._search = search
        self._filtering = filtering
        self._again = False
        stage.wanted.connect(self.reveal)
        search.left.connect(self.take_focus)
        filtering.left.connect(self.take_focus)
        filtering.page_wanted.connect(self.show_view)

    @property
    def view(self) -> int:
        """The page with a tab that was chosen last."""
        return self._window.view

    def show_view(self, view: int) -> None:
        """Shows a page that has a tab; a running search ends."""
        window = self._window
        window.view = view
        self._search.end()
        window.header.mark_view(view)
        if self._stage.scene is not None:
            self._uncover()
            window.stack.setCurrentIndex(view)
            if view == AGENDA and window.side.key is not None:
                window.agenda_page.go_to(window.side.key)
            self.take_focus()

    def show_programme(self, form: int) -> None:
        """Shows the programme as GRID or LIST."""
        self.show_view(PROGRAMME)
        self._window.programme_page.show_view(form)

    def step_day(self, way: int) -> None:
        """One day on (1) or back (-1)."""
        window = self._window
        self._uncover()
        agenda = window.stack.currentIndex() == AGENDA
        (window.agenda_page if agenda else window.programme_page).step_day(way)
        # The focus stays where it is: nothing else would say that everything around it changed.
        focus = window.focusWidget()
        if focus is not None:
            window.announcer.say_soon(focus.accessibleName())

    def jump_to_now(self) -> None:
        """Goes to the day that runs now and scrolls the present moment into sight."""
        window, scene = self._window, self._stage.scene
        if scene is None:
            return
        self.show_view(PROGRAMME)
        today = self._stage.today(scene)
        if today not in {d.date for d in scene.days}:
            window.notice.tell(window.translate("Programme", "The programme has nothing today."))
            return
        window.programme_page.show_day(today)
        window.programme_page.jump_to(scene.now)

    def open_session(self, key: str) -> None:
        """Shows the panel of a session; goes into it where it takes the place of the page."""
        side, scene = self._window.side, self._stage.scene
        if scene is None:
            return
        self._again = side.in_sight and side.key == key
        side.open(key, scene)
        if side.takes_all:
            self._into_panel()

    def go_on_into(self) -> None:
        """Goes into the panel of the session the cursor is on, if it was open before."""
        if self._again and self.focused_session() == self._window.side.key:
            self._again = False
            self._into_panel()

    def _into_panel(self) -> None:
        self._window.side.panel.area.setFocus(Qt.FocusReason.TabFocusReason)

    def reveal(self, key: str) -> None:
        """Shows a session at its place in the programme, and its panel."""
        scene = self._stage.scene
        session = scene.programme.session_by_key.get(key) if scene else None
        if session is not None:
            self.show_view(PROGRAMME)
            self._window.programme_page.reveal(session)
            self.open_session(key)

    def to_panel(self) -> None:
        """Goes into the panel, opened if need be; from there back to the page."""
        side = self._window.side
        key = self.focused_session()
        if side.key is None and key is not None:
            self.open_session(key)
        focus = self._window.focusWidget()
        inside = any(focus is not None and part.isAncestorOf(focus) for part in side.parts)
        if inside or side.key is None:
            self.take_focus()
        else:
            self._into_panel()

    def to_undated(self) -> None:
        """Shows what has no time yet."""
        # Not needed for the first picture.
        from kiosk.ui.attendee.search.list_pages import show_undated

        window, scene = self._window, self._stage.scene
        self._search.end()
        self._uncover()
        if scene is None:
            return
        if show_undated(window.found_page, scene):
            window.stack.setCurrentIndex(FOUND)
            window.found_page.take_focus()
        else:
            window.notice.tell(window.translate("Shelf", "Every session has a time."))

    def _uncover(self) -> None:
        """Who goes to a page wants to see it: a panel in its place closes."""
        if self._window.side.takes_all:
            self._window.side.close()

    def take_focus(self) -> None:
        """Puts the keyboard into the results beside the plan, or the page that is shown."""
        if self._search.parts:
            self._window.found_page.take_focus()
            return
        page = self._window.pages.get(self._window.stack.currentIndex())
        (page or self._window.programme_page).take_focus()

    def focused_session(self) -> str | None:
        """The session the cursor is on in the page that has the focus."""
        focus = self._window.focusWidget()
        for page in self._window.pages.values():
            if focus is not None and page.isAncestorOf(focus):
                return page.current_key()
        return None

    def in_sight(self, key: str) -> bool:
        """Whether the page that is shown has a session, as far as stars and filters decide it."""
        window, shown = self._window, self._window.stack.currentIndex()
        if shown == AGENDA:
            return key in window.workspace.stars
        return shown != PROGRAMME or window.programme_page.model.row_of(key) is not None

    def escape(self) -> None:
        """Closes the filter, else ends the search, closes the panel or leaves full screen."""
        window = self._window
        if self._filtering.is_open:
            self._filtering.close()
        elif self._search.running:
            self._search.step_back()
        elif window.stack.currentIndex() == FOUND:
            self.show_view(self.view)
        elif window.side.key is not None:
            window.side.close()
        elif window.isFullScreen():
            window.showNormal()

    def toggle_full_screen(self) -> None:
        """Full screen and back."""
        window = self._window
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()
