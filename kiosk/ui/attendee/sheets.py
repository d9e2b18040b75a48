"""The sheets that lie over the window for a while; made when they are wanted."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.ui.attendee.acting import ActingWindow
    from kiosk.ui.attendee.manners import Manners


class Sheets:
    """Opens them; each closes itself."""

    def __init__(self, window: "ActingWindow", manners: "Callable[[], Manners]") -> None:
        self._window = window
        self._manners = manners

    def show_calendars(self) -> None:
        """The calendars that are kept up to date."""
        from kiosk.ui.attendee.calendar.page import CalendarPage

        CalendarPage(self._window, self._manners().calendar, self.take_along).open()

    def show_programmes(self) -> None:
        """The programmes that are kept."""
        from kiosk.ui.attendee.programmes.page import ProgrammesPage

        manners = self._manners()
        ProgrammesPage(self._window, manners.programmes, manners.drop).open()

    def take_along(self) -> None:
        """The agenda as code and link."""
        from kiosk.ui.attendee.handover.take_along import TakeAlong

        window = self._window
        if window.stage.scene is not None:
            TakeAlong(window, window.stage.scene, window.workspace.watch.calendars).open()

    def show_code(self, key: str) -> None:
        """One session as code."""
        from kiosk.ui.attendee.handover.take_along import SessionCode

        scene = self._window.stage.scene
        session = scene.programme.session_by_key.get(key) if scene else None
        if scene is not None and session is not None:
            SessionCode(self._window, scene, session).open()

    def welcome(self) -> None:
        """The pages of the very first start."""
        from kiosk.ui.attendee.opening.first_run import FirstRun

        FirstRun(self._window, self._manners().alerts).open()

    def show_about(self) -> None:
        """The page about the program."""
        from kiosk.ui.attendee.opening.about import AboutPage

        AboutPage(self._window).open()

    def show_print(self) -> None:
        """The agenda or the plan as it will be on paper."""
        from kiosk.ui.attendee.pages import AGENDA
        from kiosk.ui.attendee.paper.sheet import MINE, PLAN, PrintSheet

        window = self._window
        if window.stage.scene is not None:
            shown = MINE if window.stack.currentIndex() == AGENDA else PLAN
            PrintSheet(window, window.stage.scene, shown).open()

    def take_over(self, handed: str | Path = "") -> None:
        """What somebody hands over; without it, what lies in the clipboard."""
        from kiosk.ui.attendee.handover.take_over import TakeOver, handed_in_clipboard

        TakeOver(self._window, handed or handed_in_clipboard()).open()
