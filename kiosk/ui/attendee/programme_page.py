"""The page "Programm": days, themes, plan or list, and the shelf of what has no time yet."""

from collections.abc import Sequence
from datetime import date, datetime
from math import inf

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.programme.days import Day, session_day
from kiosk.programme.model import Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.ui.attendee.cell_painter import colour
from kiosk.ui.attendee.day_tabs import DayTabs
from kiosk.ui.attendee.empty_state import EmptyState
from kiosk.ui.attendee.records import SessionRecord, session_record
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.schedule_grid import ScheduleGrid
from kiosk.ui.attendee.session_list import SessionList
from kiosk.ui.attendee.session_model import SessionModel
from kiosk.ui.attendee.shelf import Shelf
from kiosk.ui.attendee.track_chips import TrackChips
from kiosk.ui.shared.dates import clock_time, long_day
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import GAP, Icon, icon
from kiosk.ui.shared.tab_order import stop_at_chosen
from kiosk.ui.shared.theme import LIGHT, Text, Theme

GRID, LIST = 0, 1


class ProgrammePage(QWidget):
    """`opened` and `star_toggled` carry a session's key; `undated_wanted` asks for their list."""

    opened = Signal(str)
    star_toggled = Signal(str)
    undated_wanted = Signal()
    view_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._scene: Scene | None = None
        self._days: tuple[Day, ...] = ()
        self.day: date | None = None
        self.model = SessionModel(self._record, self)
        self.days = DayTabs(self)
        self.chips = TrackChips(self)
        self.grid = ScheduleGrid(self.model, self)
        self.list = SessionList(self.model, self)
        self.empty = EmptyState(self)
        self.shelf = Shelf(self)
        self.plan_button, self.list_button = (_view_button(self) for _ in range(2))
        self._views = QButtonGroup(self)
        self._views.addButton(self.plan_button, GRID)
        self._views.addButton(self.list_button, LIST)
        self.stack = QStackedWidget(self)
        for view in (self.grid, self.list, self.empty):
            self.stack.addWidget(view)
        self.plan_button.setChecked(True)
        stop_at_chosen(self._views)
        self._lay_out()
        self._views.idClicked.connect(self.show_view)
        self.days.chosen.connect(self.show_day)
        self.chips.changed.connect(self._show)
        self.shelf.opened.connect(self.opened)
        self.shelf.all_wanted.connect(self.undated_wanted)
        for view in (self.grid, self.list):
            view.opened.connect(self.opened)
            view.star_toggled.connect(self.star_toggled)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 24, 0)
        top.setSpacing(8)
        top.addWidget(self.days, 1)
        top.addWidget(self.plan_button)
        top.addWidget(self.list_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(1)
        column.addWidget(self.chips)
        column.addWidget(self.stack, 1)
        column.addWidget(self.shelf)

    @property
    def view(self) -> int:
        """GRID or LIST."""
        return LIST if self.list_button.isChecked() else GRID

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        for part in (self.days, self.grid, self.list, self.empty):
            part.set_theme(theme)
        self.plan_button.setIcon(icon(Icon.PLAN, theme.ink, 18, GAP))
        self.list_button.setIcon(icon(Icon.LIST, theme.ink, 18, GAP))
        self.update()

    def show_programme(self, scene: Scene, today: date | None) -> None:
        """Shows a programme; keeps the day if it has it, else takes today or the first."""
        self._scene = scene
        self._days = scene.days
        translate = scene.translate
        dates = [d.date for d in scene.days]
        self.plan_button.setText(translate("Programme", "Grid"))
        self.list_button.setText(translate("Programme", "List"))
        self.days.show_days(dates, today, scene.language, translate)
        if self.day not in dates:
            self.day = today if today in dates else (dates[0] if dates else None)
        if self.day is not None:
            self.days.choose(self.day)
        self.chips.show_tracks(scene.programme.tracks, self._theme, translate)
        self.model.forget_records()
        self._show()

    def show_today(self, today: date) -> None:
        """Marks today among the days; another one after midnight's day change."""
        scene = self._scene
        if scene is not None:
            dates = [d.date for d in self._days]
            self.days.show_days(dates, today, scene.language, scene.translate)

    def set_scene(self, scene: Scene, keys: Sequence[str] | None) -> None:
        """Takes a later moment: the records of these sessions (None: all) are made anew."""
        self._scene = scene
        self.grid.set_scene(scene)
        self.model.forget_records(keys)
        if self.chips.only_starred:
            self._show()
        else:
            self._show_shelf(scene)

    def show_day(self, day: date) -> None:
        """Shows another day."""
        self.day = day
        self.days.choose(day)
        self._show()

    def step_day(self, way: int) -> None:
        """One day on (1) or back (-1)."""
        dates = [d.date for d in self._days]
        if self.day in dates:
            place = dates.index(self.day) + way
            if 0 <= place < len(dates):
                self.show_day(dates[place])

    def show_view(self, view: int) -> None:
        """Shows the plan or the list; the cursor stays on its session."""
        key = self.current_key()
        (self.list_button if view == LIST else self.plan_button).setChecked(True)
        self._show()
        self.view_changed.emit(view)
        if key is not None:
            self.active_view.select(key)
            if view == LIST:
                middle = SessionList.ScrollHint.PositionAtCenter
                self.list.scrollTo(self.list.currentIndex(), middle)
        if self.active_view.isVisible():
            self.active_view.setFocus()

    @property
    def active_view(self) -> ScheduleGrid | SessionList:
        """The plan or the list, whichever is shown."""
        return self.list if self.view == LIST else self.grid

    def current_key(self) -> str | None:
        """The key of the session the cursor is on."""
        if self.stack.currentIndex() == GRID:
            return self.grid.current_key()
        return self.list.current_key() if self.stack.currentIndex() == LIST else None

    def take_focus(self) -> None:
        """Puts the keyboard into the plan or the list."""
        self.active_view.setFocus()

    def tab_parts(self) -> tuple[QWidget, ...]:
        """The parts the Tab key goes through, in order."""
        buttons = (self.plan_button, self.list_button)
        return (self.days, *buttons, self.chips, self.stack, self.shelf)

    def reveal(self, session: Session) -> None:
        """Goes to a session: its day, and the cursor on it."""
        if self._scene is None:
            return
        day = session_day(self._scene.programme, session)
        if session.start is not None and day is not None and day != self.day:
            self.show_day(day)
        self.active_view.select(session.key)

    def jump_to(self, instant: datetime) -> None:
        """Scrolls an instant into sight: the grid to its height, the list to what runs then."""
        if self.view == GRID:
            self.grid.jump_to(instant)
            return
        later = (
            s for s in self.model.sessions if (end := actual_end(s)) is not None and end > instant
        )
        session = next(later, None)
        if session is not None:
            self.list.select(session.key)
            middle = SessionList.ScrollHint.PositionAtCenter
            self.list.scrollTo(self.list.currentIndex(), middle)

    def start_at(self, now: datetime) -> None:
        """Begins with what runs now when it is a day of the programme, else with the first."""
        day = next((d for d in self._days if d.date == self.day), None)
        if day is not None and day.start <= now < day.end:
            self.jump_to(now)

    def day_sessions(self) -> list[Session]:
        """The chosen day's sessions that pass the filters, in reading order."""
        scene = self._scene
        if scene is None:
            return []
        programme = scene.programme
        order = {room.key: n for n, room in enumerate(programme.rooms)}
        found = [
            s
            for s in programme.sessions
            if s.start is not None and session_day(programme, s) == self.day and self._passes(s)
        ]
        found.sort(key=lambda s: (_instant(s), order.get(s.room or "", len(order))))
        return found

    def _passes(self, session: Session) -> bool:
        tracks = self.chips.tracks
        if tracks and session.track not in tracks:
            return False
        return not self.chips.only_starred or (
            self._scene is not None and session.key in self._scene.stars
        )

    def _record(self, session: Session) -> SessionRecord:
        if self._scene is None:
            raise RuntimeError("sessions are shown before there is a programme")
        return session_record(session, self._scene)

    def _show(self) -> None:
        scene = self._scene
        if scene is None:
            return
        sessions = self.day_sessions()
        for view, button in ((self.grid, self.plan_button), (self.list, self.list_button)):
            said_day = long_day(self.day, scene.language) if self.day else ""
            view.setAccessibleName(", ".join(filter(None, (button.text(), said_day))))
        day = next((d for d in self._days if d.date == self.day), None)
        if self.view == GRID:
            self.grid.show_day(day, sessions, scene)
        else:
            self.list.show_sessions(sessions, lambda s: _hour(s, scene))
        if sessions:
            self.stack.setCurrentIndex(self.view)
        else:
            self._say_empty(scene)
            self.stack.setCurrentWidget(self.empty)
        self._show_shelf(scene)

    def _say_empty(self, scene: Scene) -> None:
        translate = scene.translate
        if self.chips.only_starred and not scene.stars:
            self.empty.say(
                translate("Programme", "Nothing starred yet. A star in the programme is enough.")
            )
        elif self.chips.tracks or self.chips.only_starred:
            self.empty.say(
                translate("Programme", "Nothing on this day with these filters."),
                translate("Programme", "Reset filters"),
                self.chips.reset,
            )
        else:
            self.empty.say(translate("Programme", "No session has a time on this day yet."))

    def _show_shelf(self, scene: Scene) -> None:
        undated = [s for s in scene.programme.sessions if s.start is None and self._passes(s)]
        records = [session_record(s, scene) for s in undated]
        self.shelf.show_records(records, self._theme, scene.translate)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.ground))
        painter.fillRect(0, self.days.height(), self.width(), 1, colour(self._theme.hair))


def _instant(session: Session) -> float:
    """The start as one number: wall-clock times run twice in the night the clocks go back."""
    start = actual_start(session)
    return start.timestamp() if start is not None else inf


def _hour(session: Session, scene: Scene) -> str:
    """The head of the list's group: the full hour a session starts in."""
    start = actual_start(session)
    if start is None:
        return ""
    return clock_time(start.astimezone(scene.zone).replace(minute=0), scene.zone)


def _view_button(parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setCheckable(True)
    button.setIconSize(QSize(18 + GAP, 18))
    button.setFont(font(Text.STRONG))
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
