"""The dialog for whole rooms: swap two, close one, say its seats; it makes drafts."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.desk.plans import Plan, Planned, planned, seated
from kiosk.programme.days import day_bounds
from kiosk.programme.model import Programme
from kiosk.programme.override_input import MOST_SEATS
from kiosk.programme.overrides import value_of
from kiosk.programme.phase import actual_start
from kiosk.ui.shared.dates import clock_time, short_day
from kiosk.ui.shared.field_keys import OwnRedo
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import Text
from kiosk.ui.staff.chip import press
from kiosk.ui.staff.field_words import inside_quotes
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.time_field import TimeField

_WITH_OTHER = (Plan.SWAP, Plan.INTO)
_SIZE = QSize(720, 540)


class RoomPlan(QDialog):
    """On `day`, from now on if that is today. What is accepted becomes drafts."""

    def __init__(self, office: Office, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._day = day
        translate = office.translate
        self.setWindowTitle(translate("Staff", "Whole rooms"))
        self.head = WrappedLabel(Text.PANEL_TITLE, self)
        self.head.setText(
            translate("Staff", "Whole rooms, {day}", day=short_day(day, office.language))
        )
        self.room, self.plan, self.other = QComboBox(self), QComboBox(self), QComboBox(self)
        self.seats = QLineEdit(self)
        self.seats.setValidator(QIntValidator(0, MOST_SEATS, self.seats))
        self.begin, self.end = TimeField(self), TimeField(self)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(500)
        OwnRedo(self.reason)
        self.lines = QLabel(self)
        self.lines.setFont(font(Text.BODY))
        self.lines.setTextFormat(Qt.TextFormat.PlainText)
        self.lines.setWordWrap(True)
        self.take = press(self, self.accept, primary=True)
        self.away = press(self, self.reject)
        self.away.setText(translate("Staff", "Cancel"))
        self._fill()
        self._lay_out(parent)
        for box in (self.room, self.plan, self.other):
            box.currentIndexChanged.connect(lambda _: self._show())
        self.room.currentIndexChanged.connect(lambda _: self._show_seats())
        for field in (self.begin, self.end, self.seats):
            field.textChanged.connect(lambda _: self._show())
        self._show_seats()
        self.accepted.connect(self._put)
        self._show()
        self.room.setFocus()

    def _fill(self) -> None:
        office, translate = self._office, self._office.translate
        programme = office.desk.programme
        for room in programme.rooms if programme else ():
            self.room.addItem(room.name, room.key)
            self.other.addItem(room.name, room.key)
        self.other.setCurrentIndex(min(1, self.other.count() - 1))
        for plan, text in (
            (Plan.SWAP, translate("Staff", "swaps with")),
            (Plan.FREE, translate("Staff", "is closed: into free rooms")),
            (Plan.INTO, translate("Staff", "is closed: all go into")),
            (Plan.NO_ROOM, translate("Staff", "is closed: no room for now")),
            (Plan.CANCEL, translate("Staff", "is closed: all is cancelled")),
            (Plan.SEATS, translate("Staff", "has so many seats")),
        ):
            self.plan.addItem(text, plan)
        names = (
            (self.room, translate("Staff", "Room")),
            (self.plan, translate("Staff", "What happens")),
            (self.other, translate("Staff", "Other room")),
            (self.seats, translate("Staff", "Seats; empty: not known")),
            (self.begin, translate("Staff", "from")),
            (self.end, translate("Staff", "to")),
            (self.reason, translate("Staff", "Reason, for everybody to see")),
        )
        for part, name in names:
            part.setAccessibleName(name)
            part.setFont(font(Text.BODY))
        now, bounds = office.desk.now, None
        if programme is not None:
            bounds = day_bounds(programme.event, self._day)
        begins = now if bounds and bounds.start <= now < bounds.end else None
        self.begin.setText(clock_time(begins, office.zone) if begins else "0:00")
        self.end.setText("23:59")

    def _lay_out(self, parent: QWidget) -> None:
        translate = self._office.translate
        first = QHBoxLayout()
        for part in (self.room, self.plan, self.other, self.seats):
            first.addWidget(part, 1)
        self.times = QWidget(self)
        second = QHBoxLayout(self.times)
        second.setContentsMargins(0, 0, 0, 0)
        for text, field in (
            (translate("Staff", "from"), self.begin),
            (translate("Staff", "to"), self.end),
        ):
            label = QLabel(text, self)
            label.setFont(font(Text.BODY))
            second.addWidget(label)
            second.addWidget(field)
        second.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setProperty("reads", True)
        scroll.setAccessibleName(translate("Staff", "What comes of it"))
        inner = QWidget(scroll)
        box = QVBoxLayout(inner)
        box.addWidget(self.lines)
        box.addStretch(1)
        scroll.setWidget(inner)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self.away)
        ends.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addLayout(first)
        column.addWidget(self.times)
        why = QLabel(self.reason.accessibleName(), self)
        why.setFont(font(Text.BODY))
        why.setBuddy(self.reason)
        column.addWidget(why)
        column.addWidget(self.reason)
        column.addWidget(scroll, 1)
        column.addLayout(ends)
        self.resize(_SIZE.boundedTo(parent.size()))

    @property
    def result_of_plan(self) -> Planned:
        """What the plan means now."""
        programme = self._office.desk.expected
        begin, end = self.begin.time_of_day, self.end.time_of_day
        plan = Plan(self.plan.currentData())
        room, other = str(self.room.currentData()), str(self.other.currentData())
        if programme is not None and plan is Plan.SEATS:
            return seated(programme, room, self.seats.text())
        if programme is None or begin is None or end is None:
            return Planned(())
        since, until = self._instant(begin), self._instant(end)
        if plan in _WITH_OTHER and room == other:
            return Planned(())
        return planned(programme, plan, room, other, since, until)

    def _instant(self, at: time) -> datetime:
        """A time of day on the chosen programme day; small hours are those of the next date."""
        office = self._office
        programme = office.desk.programme
        assert programme is not None, "rooms are of a programme"
        found = datetime.combine(self._day, at, office.zone)
        begins = day_bounds(programme.event, self._day).start
        early = found.timestamp() < begins.timestamp() and at != time(0, 0)
        return found + timedelta(days=1) if early else found

    def _show_seats(self) -> None:
        """The chosen room's seats, as they are."""
        programme = self._office.desk.expected
        room = programme.room_by_key.get(str(self.room.currentData())) if programme else None
        seats = room.capacity if room is not None else None
        self.seats.setText("" if seats is None else str(seats))

    def _show(self) -> None:
        plan = Plan(self.plan.currentData())
        self.other.setVisible(plan in _WITH_OTHER)
        self.seats.setVisible(plan is Plan.SEATS)
        self.times.setVisible(plan is not Plan.SEATS)
        result = self.result_of_plan
        self.lines.setText("\n".join(self._said(result)))
        self.take.setEnabled(bool(result.changes))
        self.take.setText(self._office.translate("Staff", "Prepare %n drafts", len(result.changes)))

    def _said(self, result: Planned) -> Iterator[str]:
        office, programme = self._office, self._office.desk.expected
        if programme is None:
            return
        if Plan(self.plan.currentData()) is Plan.SEATS:
            yield self._said_seats(result, programme)
            return
        if not result.changes and not result.left:
            yield office.translate("Staff", "Nothing takes place there then.")
        for key, field, value in result.changes:
            session = programme.session_by_key[key]
            start = actual_start(session)
            at = clock_time(start, office.zone) if start else ""
            yield f"{at} {session.title} → {office.value(field, value)}"
        for key in result.left:
            title = inside_quotes(programme.session_by_key[key].title)
            yield office.translate("Staff", "No room is free for “{title}”.", title=title)

    def _said_seats(self, result: Planned, programme: Programme) -> str:
        office = self._office
        if not result.changes:
            return office.translate("Staff", "That is the present number.")
        ((session, field, value),) = result.changes
        return office.translate(
            "Staff",
            "{room}: {seats} seats instead of {before}",
            room=self.room.currentText(),
            seats=office.value(field, value),
            before=office.value(field, value_of(programme, session, field) or ""),
        )

    def _put(self) -> None:
        self._office.desk.edit(self.result_of_plan.changes, reason=self.reason.text().strip())
