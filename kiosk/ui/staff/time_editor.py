"""The fields for start and end of a session, and the usual shifts."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kiosk.desk.acts import Change, extended, shifted, timed
from kiosk.programme.days import day_bounds, days, programme_day, session_day
from kiosk.programme.model import Programme, Session
from kiosk.ui.shared.dates import clock_time
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.theme import Text
from kiosk.ui.staff.chip import chips_for
from kiosk.ui.staff.flow_row import FlowRow
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.time_field import TimeField

_SHIFTS = (-15, -5, 5, 15)
_EXTENSIONS = (5, 10, 15)


class TimeEditor(QWidget):
    """What is typed or pressed is an edit at once."""

    def __init__(
        self, office: Office, edit: Callable[[list[Change]], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._edit = edit
        self._session: Session | None = None
        self.start_label, self.end_label = QLabel(self), QLabel(self)
        self.start, self.end = TimeField(self), TimeField(self)
        for label in (self.start_label, self.end_label):
            label.setFont(font(Text.META))
        for field in (self.start, self.end):
            field.timed.connect(self._typed)
        self.shifts = chips_for(self, _SHIFTS, lambda m: self._do(shifted, m))
        self.extensions = chips_for(self, _EXTENSIONS, lambda m: self._do(extended, m))
        self.setFocusProxy(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        fields = (self.start_label, self.start, self.end_label, self.end)
        column.addWidget(FlowRow(self, fields))
        column.addWidget(FlowRow(self, (*self.shifts.values(), *self.extensions.values())))

    def show_session(self, session: Session) -> None:
        """Shows the times of a session."""
        self._session = session
        zone = self._office.zone
        self.start.show_time(clock_time(session.start, zone) if session.start else "")
        self.end.show_time(clock_time(session.end, zone) if session.end else "")

    def name(self) -> None:
        """Names everything in the chosen language."""
        translate = self._office.translate
        self.start_label.setText(translate("Staff", "Start"))
        self.end_label.setText(translate("Staff", "End"))
        self.start.setAccessibleName(translate("Staff", "Start"))
        self.end.setAccessibleName(translate("Staff", "End"))
        for minutes, button in self.shifts.items():
            if minutes < 0:
                button.setText(translate("Staff", "%n min earlier", -minutes))
            else:
                button.setText(translate("Staff", "%n min later", minutes))
        for minutes, button in self.extensions.items():
            button.setText(translate("Staff", "%n min longer", minutes))

    def _do(self, make: Callable[[Session, int], Change | None], minutes: int) -> None:
        change = make(self._session, minutes) if self._session else None
        if change is not None:
            self._edit([change])

    def _typed(self) -> None:
        """Takes both fields; whoever moves the start moves the end along."""
        session = self._session
        start, end = self.start.time_of_day, self.end.time_of_day
        if session is None or start is None:
            return
        begin = self._instant(session, start.hour, start.minute)
        if begin is None:
            return
        moved = self.sender() is self.start and session.duration is not None
        if moved and session.duration is not None:
            self._edit([timed(session, begin, begin + session.duration)])
            return
        finish = self._instant(session, end.hour, end.minute) if end else begin
        if finish is None:
            return
        if finish < begin:
            finish += timedelta(days=1)
        self._edit([timed(session, begin, finish)])

    def _next_day(self, programme: Programme) -> date:
        """For what has no day yet: today, or the first day if today is none of the festival's."""
        event, now = programme.event, self._office.desk.now
        today = programme_day(now, programme.tz, event.day_change)
        found = [day.date for day in days(programme)]
        return today if today in found or not found else found[0]

    def _instant(self, session: Session, hour: int, minute: int) -> datetime | None:
        """A time of day on the session's programme day; small hours are those of the next date."""
        programme = self._office.desk.programme
        if programme is None:
            return None
        day = session_day(programme, session) or self._next_day(programme)
        bounds, zone = day_bounds(programme.event, day), self._office.zone
        at = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)
        if at.timestamp() < bounds.start.timestamp():
            at += timedelta(days=1)
        return at
