"""The page "Programm": days, themes, plan or list, and the shelf of what has no time yet."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from kiosk.programme.days import session_day
from kiosk.programme.filters import UNDATED, Facet
from kiosk.programme.model import Session
from kiosk.programme.phase import actual_end
from kiosk.programme.reading_order import first_to_come, in_order
from kiosk.ui.attendee.empty_state import EmptyState
from kiosk.ui.attendee.filters.active import ActiveFilter
from kiosk.ui.attendee.filters.strip import FilterStrip
from kiosk.ui.attendee.grid.schedule_grid import ScheduleGrid
from kiosk.ui.attendee.lists.session_model import SessionModel
from kiosk.ui.attendee.programme_page.day_tabs import DayTabs
from kiosk.ui.attendee.programme_page.form_buttons import GRID, LIST, FormButtons
from kiosk.ui.attendee.programme_page.shelf import Shelf
from kiosk.ui.attendee.programme_page.shown_days import ShownDays
from kiosk.ui.attendee.programme_page.views import ProgrammeViews
from kiosk.ui.attendee.records import SessionRecord, day_heading, hour_heading, session_record
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import long_day
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.tab_order import read_in_order
from kiosk.ui.shared.theme import LIGHT, Theme

if TYPE_CHECKING:
    from kiosk.ui.attendee.lists.session_list import SessionList


class ProgrammePage(QWidget):
    """`opened` and `star_toggled` carry a session's key; `undated_wanted` asks for their list,
    `hidden_room_wanted` for a room that a person hid and now has to see.
    """

    opened = Signal(str)
    star_toggled = Signal(str)
    undated_wanted = Signal()
    view_changed = Signal(int)
    hidden_room_wanted = Signal(str)

    def __init__(self, active: ActiveFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._active = active
        self._theme: Theme = LIGHT
        self._scene: Scene | None = None
        self._shown = ShownDays()
        self._found: Mapping[date, int] | None = None
        self.model = SessionModel(self._record, self)
        self.days = DayTabs(self)
        self.filters = FilterStrip(active, self)
        self.stack = ProgrammeViews(self.model, self)
        self.shelf = Shelf(self)
        self.forms = FormButtons(self)
        self._lay_out()
        self.forms.idClicked.connect(self.show_view)
        self.days.chosen.connect(self._choose_day)
        self.shelf.opened.connect(self.opened)
        self.shelf.all_wanted.connect(self.undated_wanted)
        self.stack.opened.connect(self.opened)
        self.stack.star_toggled.connect(self.star_toggled)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 24, 0)
        top.setSpacing(8)
        top.addWidget(self.days, 1)
        top.addWidget(self.forms.plan)
        top.addWidget(self.forms.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(1)
        column.addWidget(self.filters)
        column.addWidget(self.stack, 1)
        column.addWidget(self.shelf)
        read_in_order(*self.tab_parts())

    def fit(self, *, low: bool) -> None:
        """Days, filter and shelf give way in a window without height to spare."""
        self.days.fit(low=low)
        self.filters.fit(low=low)
        self.shelf.fit(low=low)
        if self.grid.frame is not None:
            self.grid.frame.fit(low=low)

    @property
    def view(self) -> int:
        """GRID or LIST."""
        return self.forms.form

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        for part in (self.days, self.forms, self.stack):
            part.set_theme(theme)
        self.update()

    def show_programme(self, scene: Scene, today: date | None) -> None:
        """Shows a programme; keeps the day if it has it, else takes today or the first."""
        self._scene = scene
        self._shown.take(scene.days, today)
        self.forms.name(scene.translate)
        self.days.show_days(self._shown.dates, today, scene.language, scene.translate)
        self.model.forget_records()
        self._show()

    def show_today(self, today: date) -> None:
        """Marks today among the days; another one after midnight's day change."""
        scene = self._scene
        if scene is not None:
            self.days.show_days(self._shown.dates, today, scene.language, scene.translate)

    def set_scene(self, scene: Scene, keys: Sequence[str] | None) -> None:
        """Takes a later moment: the records of these sessions (None: all) are made anew."""
        self._scene = scene
        self.grid.set_scene(scene)
        self.model.forget_records(keys)
        if self._active.by_stars:
            self._show()
        else:
            self._show_shelf(scene)

    def show_search(self, scene: Scene, found: Mapping[date, int] | None) -> None:
        """Shows in the plan what was found, and how much on each day; None: no search."""
        self._scene, self._found = scene, found
        self.grid.show_search(scene)
        self._show_counts(scene)

    def show_filter(self) -> None:
        """Shows what passes another filter; goes to a chosen day, or in the list to all of them."""
        self._shown.narrow(self._active.filter.values(Facet.DAY))
        self._show()

    def show_day(self, day: date) -> None:
        """Shows another day."""
        self._choose_day(day)

    def _choose_day(self, day: date | None) -> None:
        self._shown.choose(day)
        self._show()

    def step_day(self, way: int) -> None:
        """One day on (1) or back (-1); in the list, all days stand before the first.

        A focus among the sessions stays there, on what is to come first that day.
        """
        if self._shown.step(way, as_list=self.view == LIST):
            self._show()
            scene, sessions = self._scene, self.shown_sessions()
            focused = self.active_view.hasFocus() and self.current_key() is None
            if scene is not None and sessions and focused:
                self.active_view.select(sessions[first_to_come(sessions, scene.now)].key)

    def show_view(self, view: int) -> None:
        """Shows the plan or the list; the cursor stays on its session."""
        key = self.current_key()
        self.forms.choose(view)
        self._show()
        self.view_changed.emit(view)
        if key is not None:
            self.active_view.select(key)
            if view == LIST:
                middle = QListView.ScrollHint.PositionAtCenter
                self.list.scrollTo(self.list.currentIndex(), middle)
        if self.active_view.isVisible():
            self.active_view.setFocus()

    @property
    def grid(self) -> ScheduleGrid:
        """The plan."""
        return self.stack.grid

    @property
    def list(self) -> "SessionList":
        """The list."""
        return self.stack.list

    @property
    def empty(self) -> EmptyState:
        """What stands where no session is."""
        return self.stack.empty

    @property
    def active_view(self) -> "ScheduleGrid | SessionList":
        """The plan or the list, whichever is shown."""
        return self.list if self._form == LIST else self.grid

    @property
    def _form(self) -> int:
        """GRID or LIST as it is shown: what has no time yet has no place in the plan."""
        return LIST if UNDATED in self._active.filter else self.view

    @property
    def day(self) -> date | None:
        """The day of the plan."""
        return self._shown.day

    @property
    def _chosen_day(self) -> date | None:
        """The day that is shown; None: all of them, in the list."""
        return self._shown.chosen(as_list=self.view == LIST)

    def current_key(self) -> str | None:
        """The key of the session the cursor is on."""
        return self.stack.current_key()

    def take_focus(self) -> None:
        """Puts the keyboard into the plan or the list."""
        self.active_view.setFocus()

    def tab_parts(self) -> tuple[QWidget, ...]:
        """The parts the Tab key goes through, in order."""
        buttons = (self.forms.plan, self.forms.list)
        return (self.days, *buttons, self.filters, self.stack, self.shelf)

    def reveal(self, session: Session) -> None:
        """Goes to a session: its day, and the cursor on it."""
        if self._scene is None:
            return
        if not self._active.passing([session]):
            self._active.reset()  # who asks for it wants to see it; the filter can be had back
        day = session_day(self._scene.programme, session)
        as_list = self.view == LIST
        if session.start and day and not self._shown.shows(day, as_list=as_list):
            self.show_day(day)
        if self._form == GRID and session.room in self.grid.rooms.hidden:
            self.hidden_room_wanted.emit(session.room)
        self.active_view.select(session.key)

    def jump_to(self, instant: datetime) -> None:
        """Scrolls an instant into sight: the grid to its height, the list to what runs then."""
        if self._form == GRID:
            self.grid.jump_to(instant)
            return
        later = (
            s for s in self.model.sessions if (end := actual_end(s)) is not None and end > instant
        )
        session = next(later, None)
        if session is not None:
            self.list.select(session.key)
            middle = QListView.ScrollHint.PositionAtCenter
            self.list.scrollTo(self.list.currentIndex(), middle)

    def start_at(self, now: datetime) -> None:
        """Begins with what runs now when it is a day of the programme, else with the first."""
        day = self._shown.bounds
        if day is not None and day.start <= now < day.end:
            self.jump_to(now)

    def shown_sessions(self) -> Sequence[Session]:
        """The sessions that are shown: of the day, or of all, what passes the filter."""
        scene = self._scene
        if scene is None:
            return []
        passing = self._active.passing(scene.programme.sessions)
        if UNDATED in self._active.filter:
            return passing
        return in_order(scene.programme, passing, self._chosen_day)

    def _record(self, session: Session) -> SessionRecord:
        if self._scene is None:
            raise RuntimeError("sessions are shown before there is a programme")
        return session_record(session, self._scene)

    def _show(self) -> None:
        scene = self._scene
        if scene is None:
            return
        sessions = self.shown_sessions()
        self._show_around(scene)
        if self._form == GRID:
            self.grid.show_day(self._shown.bounds, sessions, scene)
        else:
            whole = self._chosen_day is None or UNDATED in self._active.filter
            heading = day_heading if whole else hour_heading
            self.list.show_sessions(sessions, lambda s: heading(s, scene))
        if sessions:
            self.stack.show_view(self.active_view)
        else:
            self._say_empty(scene)
            self.stack.show_empty()
        self._show_shelf(scene)

    def _show_around(self, scene: Scene) -> None:
        """Days, filter and the names of the views."""
        translate, active = scene.translate, self._active
        self.filters.show_scene(scene, self._theme)
        self.days.show_all_tab(self.view == LIST)
        self._show_counts(scene)
        day = self._chosen_day
        self.days.choose(day)
        said_day = long_day(day, scene.language) if day else ""
        if self._shown.days and day is None:
            said_day = translate("Day", "All days")
        if UNDATED in active.filter:
            said_day = translate("Shelf", "no time yet")
        forms = (self.forms.plan.text(), self.forms.list.text())
        self.stack.name(*(", ".join(filter(None, (form, said_day))) for form in forms))

    def _show_counts(self, scene: Scene) -> None:
        """How many sessions each day has left: of a search, else of the filter."""
        counts = self._found
        if counts is None and self._active.filter:
            counts = self._active.facets.timed
        self.days.show_hits(counts, scene.translate)

    def _say_empty(self, scene: Scene) -> None:
        if self._active.filter:
            # Not needed for the first picture.
            from kiosk.ui.attendee.filters.nothing_passes import say_nothing_passes

            say_nothing_passes(self.empty, scene, self._active, self._chosen_day, self.show_day)
        else:
            translate = scene.translate
            said = translate("Programme", "No session has a time on this day yet.")
            if self._chosen_day is None:
                said = translate("Now", "No session has a time yet.")
            self.empty.say(said)

    def _show_shelf(self, scene: Scene) -> None:
        undated: Sequence[Session] = []
        if UNDATED not in self._active.filter:  # else the list shows them
            undated = [s for s in scene.programme.sessions if s.start is None]
            undated = self._active.passing(undated)
        records = [session_record(s, scene) for s in undated]
        self.shelf.show_records(records, self._theme, scene.translate)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.ground))
        painter.fillRect(0, self.days.height(), self.width(), 1, colour(self._theme.hair))
