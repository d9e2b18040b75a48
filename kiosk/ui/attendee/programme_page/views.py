"""The plan, the list, or a sentence where nothing is: one of them is seen on the programme page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.ui.attendee.empty_state import EmptyState
from kiosk.ui.attendee.grid.schedule_grid import ScheduleGrid
from kiosk.ui.attendee.lists.session_model import SessionModel
from kiosk.ui.shared.theme import LIGHT, Theme

if TYPE_CHECKING:
    from kiosk.ui.attendee.lists.session_list import SessionList

    View = ScheduleGrid | SessionList


class ProgrammeViews(QStackedWidget):
    """List and sentence are made when they are first wanted.

    `opened` and `star_toggled` carry a session's key.
    """

    opened = Signal(str)
    star_toggled = Signal(str)

    def __init__(self, model: SessionModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme: Theme = LIGHT
        self._names = ("", "")
        self._list: SessionList | None = None
        self._empty: EmptyState | None = None
        self.grid = ScheduleGrid(model, self)
        self._take_in(self.grid)

    @property
    def list(self) -> "SessionList":
        """The sessions one under the other."""
        if self._list is None:
            # Not needed for the first picture.
            from kiosk.ui.attendee.lists.session_list import SessionList

            self._list = SessionList(self._model, self)
            self._list.set_theme(self._theme)
            self._list.setAccessibleName(self._names[1])
            self._take_in(self._list)
        return self._list

    @property
    def empty(self) -> EmptyState:
        """The sentence in place of both."""
        if self._empty is None:
            self._empty = EmptyState(self)
            self._empty.set_theme(self._theme)
            self.addWidget(self._empty)
        return self._empty

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        for part in (self.grid, self._list, self._empty):
            if part is not None:
                part.set_theme(theme)

    def name(self, plan: str, as_list: str) -> None:
        """Says to screen readers what plan and list show."""
        self._names = plan, as_list
        self.grid.setAccessibleName(plan)
        if self._list is not None:
            self._list.setAccessibleName(as_list)

    def current_key(self) -> str | None:
        """The key of the session the cursor is on; None where a sentence stands."""
        shown = self.currentWidget()
        views = (self.grid, self._list)
        return next((v.current_key() for v in views if v is not None and v is shown), None)

    def show_view(self, view: "View") -> None:
        """Shows the plan or the list."""
        self._turn_to(view, view)

    def show_empty(self) -> None:
        """Shows the sentence; the keyboard goes to what it offers."""
        self._turn_to(self.empty, self.empty.button)

    def _turn_to(self, page: QWidget, start: QWidget) -> None:
        """Shows `page`; a focus in the page before goes to `start`, where a person goes on.

        Qt would put it on whatever comes next in the window, which may be a button of another part.
        """
        before, focus = self.currentWidget(), self.window().focusWidget()
        if before is page:
            return
        within = before is not None and (
            focus is before or (focus is not None and before.isAncestorOf(focus))
        )
        self.setCurrentWidget(page)
        if within:
            start.setFocus()

    def _take_in(self, view: "View") -> None:
        view.opened.connect(self.opened)
        view.star_toggled.connect(self.star_toggled)
        self.addWidget(view)
