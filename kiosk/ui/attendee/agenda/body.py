"""The inside of "Meine Agenda": the own day with its overlaps, or a list of all chosen ones."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.programme.days import session_day
from kiosk.programme.model import Session
from kiosk.programme.own_agenda import OwnDay, chosen_by_day, chosen_sessions, own_day
from kiosk.programme.reading_order import first_to_come
from kiosk.ui.attendee.agenda.bar import AgendaBar
from kiosk.ui.attendee.agenda.beside import Beside
from kiosk.ui.attendee.agenda.conflict_column import ConflictColumn
from kiosk.ui.attendee.agenda.conflict_records import side_record
from kiosk.ui.attendee.agenda.own_day_grid import OwnDayGrid
from kiosk.ui.attendee.agenda.own_records import own_record
from kiosk.ui.attendee.empty_state import EmptyState
from kiosk.ui.attendee.lists.session_list import SessionList
from kiosk.ui.attendee.lists.session_model import SessionModel
from kiosk.ui.attendee.programme_page.form_buttons import GRID, LIST
from kiosk.ui.attendee.records import SessionRecord, day_heading, session_record
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import long_day, weekday
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.theme import LIGHT, Theme

_EMPTY = 2


class AgendaBody(QWidget):
    """`opened` and `star_toggled` carry a session's key, `offered` what to do about an overlap.

    `acted` asks for the export, `programme_wanted` for the programme, where stars are given;
    `view_changed` says that a person chose GRID or LIST.
    """

    opened = Signal(str)
    star_toggled = Signal(str)
    offered = Signal(object)
    acted = Signal()
    programme_wanted = Signal()
    view_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._scene: Scene | None = None
        self._own = OwnDay()
        self._any = False
        self.day: date | None = None
        self.bar = AgendaBar(self)
        self.days = self.bar.days
        self.day_model = SessionModel(self._own_record, self)
        self.model = SessionModel(self._record, self)
        self.grid = OwnDayGrid(self.day_model, self)
        self.list = SessionList(self.model, self)
        self.list.begin_at = self._first_to_come
        self.empty = EmptyState(self)
        self.side = ConflictColumn(self)
        self.stack = QStackedWidget(self)
        for view in (self.grid, self.list, self.empty):
            self.stack.addWidget(view)
        self._middle = Beside(self.stack, self.side, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.bar)
        column.addWidget(self._middle, 1)
        self._connect()

    def _connect(self) -> None:
        self.bar.view_chosen.connect(self._choose_view)
        self.bar.acted.connect(self.acted)
        self.days.chosen.connect(self.show_day)
        self.side.offered.connect(self.offered)
        self.side.opened.connect(self.opened)
        for view in (self.grid, self.list):
            view.opened.connect(self.opened)
            view.star_toggled.connect(self.star_toggled)

    @property
    def view(self) -> int:
        """GRID or LIST."""
        return self.bar.view

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        for part in (self.bar, self.grid, self.list, self.empty):
            part.set_theme(theme)
        self._middle.theme = theme
        self.update()

    def show_programme(self, scene: Scene, today: date) -> None:
        """Shows the chosen sessions of a programme; keeps the day if the programme has it."""
        self._scene = scene
        translate = scene.translate
        dates = [d.date for d in scene.days]
        self.bar.name(translate)
        self.days.show_days(dates, today, scene.language, translate)
        if self.day not in dates:
            self.day = self._first_day(dates, today)
        if self.day is not None:
            self.days.choose(self.day)
        self.model.forget_records()
        self.day_model.forget_records()
        self._show(scene)

    def set_scene(self, scene: Scene, keys: Sequence[str] | None) -> None:
        """Takes a later moment; other stars or notes make another agenda."""
        self._scene = scene
        self.model.forget_records(keys)
        if keys is None:
            self.day_model.forget_records()
            self.grid.set_scene(scene)
            self._show_side(scene)
        else:
            self._show(scene)

    def show_today(self, today: date) -> None:
        """Marks today among the days; another one after midnight's day change."""
        scene = self._scene
        if scene is not None:
            dates = [d.date for d in scene.days]
            self.days.show_days(dates, today, scene.language, scene.translate)
            self._show_counts(scene)

    def show_day(self, day: date) -> None:
        """Shows another day; in the list, scrolls to it."""
        self.day = day
        self.days.choose(day)
        if self._scene is None:
            return
        self._show(self._scene)
        if self.view == LIST:
            self._go_to_day(day)

    def fit(self, *, low: bool) -> None:
        """Smaller day figures in a window without height to spare."""
        self.days.fit(low=low)

    def step_day(self, way: int) -> None:
        """One day on (1) or back (-1)."""
        dates = [d.date for d in self._scene.days] if self._scene else []
        if self.day in dates:
            place = dates.index(self.day) + way
            if 0 <= place < len(dates):
                self.show_day(dates[place])

    def show_view(self, view: int) -> None:
        """Shows the own day or the list; the cursor stays on its session."""
        key = self.current_key()
        self.bar.choose(view)
        if self._scene is None:
            return
        session = self._scene.programme.session_by_key.get(key or "")
        day = session_day(self._scene.programme, session) if session else None
        if view == GRID and session is not None and session.start and day is not None:
            self.day = day
            self.days.choose(day)
        self._show(self._scene)
        if key is not None:
            (self.list if view == LIST else self.grid).select(key)
        elif view == LIST and self.day is not None:
            self._go_to_day(self.day)
        if self.isVisible():
            self.take_focus()

    def go_to(self, key: str) -> None:
        """Puts the cursor on a session, on its day, if it is one of the chosen ones."""
        scene = self._scene
        session = scene.programme.session_by_key.get(key) if scene else None
        if scene is None or session is None or key not in scene.stars:
            return
        day = session_day(scene.programme, session)
        if self.view == GRID and session.start is not None and day not in (None, self.day):
            self.show_day(day)
        (self.list if self.view == LIST else self.grid).select(key)

    def current_key(self) -> str | None:
        """The key of the session the cursor is on."""
        if self.stack.currentIndex() == _EMPTY:
            return None
        return (self.list if self.view == LIST else self.grid).current_key()

    def take_focus(self) -> None:
        """Puts the keyboard into the own day or the list, or on what an empty page offers."""
        shown = self.stack.currentWidget()
        if shown is self.empty:
            self.empty.button.setFocus()
        elif shown is not None:
            shown.setFocus()

    def tab_parts(self) -> tuple[QWidget, ...]:
        """The parts the Tab key goes through, in order."""
        return (self.bar, self.stack, self.side, self._middle.line)

    def _choose_view(self, view: int) -> None:
        self.show_view(view)
        self.view_changed.emit(view)

    def _first_day(self, dates: Sequence[date], today: date) -> date | None:
        """Today, else the first day with something chosen, else the first."""
        scene = self._scene
        counts = chosen_by_day(scene.programme, scene.stars) if scene else {}
        chosen = (day for day in dates if counts.get(day))
        return today if today in dates else next(chosen, dates[0] if dates else None)

    def _go_to_day(self, day: date) -> None:
        """Puts the list's cursor on what is not over yet of a day, else on its first session."""
        of_day = [s for s in self.model.sessions if self._is_on(s, day)]
        if of_day and self._scene is not None:
            self.list.select(of_day[first_to_come(of_day, self._scene.now)].key)
            self.list.scrollTo(self.list.currentIndex(), SessionList.ScrollHint.PositionAtTop)

    def _first_to_come(self) -> int:
        sessions = self.model.sessions
        return first_to_come(sessions, self._scene.now) if self._scene else 0

    def _is_on(self, session: Session, day: date) -> bool:
        scene = self._scene
        return scene is not None and session_day(scene.programme, session) == day

    def _show(self, scene: Scene) -> None:
        programme, stars = scene.programme, scene.stars
        chosen = chosen_sessions(programme, stars)
        self._any = bool(chosen)
        self._show_counts(scene)
        self.bar.export.setVisible(bool(chosen))
        self._own = own_day(programme, stars, self.day) if self.day else OwnDay()
        self.list.show_sessions(chosen, lambda s: day_heading(s, scene))
        day = next((d for d in scene.days if d.date == self.day), None)
        if day is not None:
            self.grid.show_day(self._own, day, scene)
        self._name(scene)
        self._say_empty(scene, anything=bool(chosen))
        shown = bool(chosen) if self.view == LIST else bool(self._own.sessions)
        self.stack.setCurrentIndex(self.view if shown else _EMPTY)
        self._show_side(scene)

    def _show_side(self, scene: Scene) -> None:
        there = back = ""
        if self.day is not None:
            record = side_record(self._own, self.day, scene)
            self.side.show_record(record, self._theme, scene.translate)
            if record.conflicts or record.ways or record.undated or record.gone or record.free:
                there = " ".join(record.heading)
                back = scene.translate("Agenda", "Back to the day")
        wanted = self._any and self.view == GRID and self.day is not None
        self._middle.show_side(wanted, there, back)

    def _show_counts(self, scene: Scene) -> None:
        self.days.show_chosen(chosen_by_day(scene.programme, scene.stars), scene.translate)

    def _name(self, scene: Scene) -> None:
        title = scene.translate("Agenda", "My agenda")
        said = long_day(self.day, scene.language) if self.day else ""
        self.grid.setAccessibleName(", ".join(filter(None, (title, said))))
        self.list.setAccessibleName(title)

    def _say_empty(self, scene: Scene, *, anything: bool) -> None:
        translate = scene.translate
        to_programme = translate("Agenda", "To the programme")
        if anything and self.day is not None:
            on = weekday(self.day, scene.language)
            text = translate("Agenda", "Nothing starred for {weekday}.", weekday=on)
        else:
            text = translate("Programme", "Nothing starred yet. A star in the programme is enough.")
        self.empty.say(text, to_programme, self.programme_wanted.emit)

    def _record(self, session: Session) -> SessionRecord:
        if self._scene is None:
            raise RuntimeError("sessions are shown before there is a programme")
        return session_record(session, self._scene)

    def _own_record(self, session: Session) -> SessionRecord:
        if self._scene is None:
            raise RuntimeError("sessions are shown before there is a programme")
        return own_record(session, self._own, self._scene)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hair = colour(self._theme.hair)
        painter.fillRect(self.rect(), colour(self._theme.ground))
        painter.fillRect(0, self.days.height(), self.width(), 1, hair)
