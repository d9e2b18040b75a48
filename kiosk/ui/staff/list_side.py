"""The left column: day, search, filters and the sessions; below, the drafts of all of them."""

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from kiosk.programme.days import programme_day
from kiosk.programme.model import Programme
from kiosk.ui.shared.dates import short_day
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.head import SearchField
from kiosk.ui.shared.icons import Icon, icon
from kiosk.ui.shared.labels import literal
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.ui.staff.chip import chip, press
from kiosk.ui.staff.flow_row import FlowRow
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.rows import (
    Desktop,
    Wanted,
    days_of,
    sessions_wanted,
    staff_row,
    still_to_come,
)
from kiosk.ui.staff.session_list import StaffList


class ListSide(QWidget):
    """`plan_wanted` asks for the dialog of whole rooms.

    `publish_all` and `discard_all` are about the drafts of every session.
    """

    plan_wanted = Signal()
    publish_all = Signal()
    discard_all = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._theme: Theme = LIGHT
        self._day: date | None = None
        self._day_chosen = False
        self._days: list[date | None] = []
        self.day_buttons: list[QPushButton] = []
        self._room = ""
        self.head = QLabel(self)
        self.head.setFont(font(Text.ROW_TITLE))
        self.search = SearchField(self)
        self.search.setMaximumWidth(10_000)
        self.search.textChanged.connect(lambda _: self.refresh())
        self.search.left_down.connect(self._to_list)
        self.changed_only = chip(self, self.refresh, stays=True)
        self.past_too = chip(self, self.refresh, stays=True)
        self.plan = chip(self, self.plan_wanted.emit)
        self.rooms = chip(self)
        self._room_menu = QMenu(self)
        self.rooms.setMenu(self._room_menu)
        self.day_row = FlowRow(self)
        self.list = StaffList(self)
        self.drafts = QLabel(self)
        self.drafts.setFont(font(Text.STRONG))
        self.all_out = press(self, self.publish_all.emit, primary=True)
        self.all_away = press(self, self.discard_all.emit)
        self._lay_out()

    def _lay_out(self) -> None:
        filters = FlowRow(self, (self.rooms, self.changed_only, self.past_too))
        top = QVBoxLayout()
        top.setContentsMargins(24, 14, 24, 12)
        top.setSpacing(8)
        first = QHBoxLayout()
        first.addWidget(self.head, 1)
        first.addWidget(self.plan)
        top.addLayout(first)
        for part in (self.search, self.day_row, filters):
            top.addWidget(part)
        self._line, self._foot_line = QWidget(self), QWidget(self)
        self._line.setFixedHeight(2)
        self._foot_line.setFixedHeight(1)
        self.foot = QWidget(self)
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(24, 10, 24, 10)
        row.addWidget(self.drafts, 1)
        row.addWidget(self.all_away)
        row.addWidget(self.all_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._line)
        column.addWidget(self.list, 1)
        column.addWidget(self._foot_line)
        column.addWidget(self.foot)

    @property
    def day(self) -> date | None:
        """The day that is shown; None: what has no time yet."""
        return self._day

    def refresh(self) -> None:
        """Shows what is there now."""
        desktop = self._office.desktop()
        if desktop is None:
            return
        self._follow_today(desktop)
        self._fill_days(desktop)
        wanted = Wanted(
            self._day,
            self.search.text().strip(),
            self._room,
            only_changed=self.changed_only.isChecked(),
            with_past=self.past_too.isChecked() or self._day != self._today(desktop),
        )
        found = sessions_wanted(wanted, desktop)
        self.list.show_rows([staff_row(s, desktop) for s in found], self.list.current_key())
        self._say_head(wanted, len(found), still_to_come(found, desktop.now), desktop)
        self._say_drafts()

    def name(self) -> None:
        """Names everything in the chosen language."""
        translate = self._office.translate
        self.search.hint_with(
            translate("Staff", "Session, person or room"), translate("Staff", "Search")
        )
        self.search.setAccessibleName(translate("Staff", "Search"))
        self.search.name_signs(translate("Staff", "Search"), translate("Staff", "Clear search"))
        self.changed_only.setText(translate("Staff", "Changed only"))
        self.plan.setText(translate("Staff", "Whole rooms …"))
        self.past_too.setText(translate("Staff", "Past ones, too"))
        self.list.setAccessibleName(translate("Staff", "Sessions"))
        self.all_out.setText(translate("Staff", "Publish all"))
        self.all_away.setText(translate("Staff", "Discard all"))
        self._days = []

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self.search.set_theme(theme)
        self.list.set_theme(theme)
        for line in (self._line, self._foot_line):
            line.setStyleSheet(f"background: {theme.ink}")
        self.rooms.setIcon(icon(Icon.ROOMS, theme.ink, 16, 4))
        self.update()

    def fit(self, *, low: bool) -> None:
        """In a low window the rows come before the head."""
        self.head.setVisible(not low)
        self.plan.setVisible(not low)

    def show_day(self, day: date | None) -> None:
        """Shows a day, or what has no time yet (None)."""
        self._day, self._day_chosen = day, True
        self.search.clear()
        self.refresh()

    def step_day(self, by: int) -> None:
        """Goes to the next or the former day."""
        if self._day in self._days:
            at = self._days.index(self._day) + by
            if 0 <= at < len(self._days):
                self.show_day(self._days[at])

    def _to_list(self) -> None:
        self.list.setFocus()
        if self.list.rows.rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0, 0))

    def _follow_today(self, desktop: Desktop) -> None:
        """Today, or before and after the festival its first day, until somebody chose another."""
        if self._day_chosen:
            return
        days, today = days_of(desktop.programme), self._today(desktop)
        self._day = today if today in days else next(iter(days), None)

    @staticmethod
    def _today(desktop: Desktop) -> date:
        programme = desktop.programme
        return programme_day(desktop.now, programme.tz, programme.event.day_change)

    def _fill_days(self, desktop: Desktop) -> None:
        programme = desktop.programme
        days: list[date | None] = [*days_of(programme)]
        if any(s.start is None for s in programme.sessions):
            days.append(None)
        if days != self._days:
            self._days = days
            self._make_days(desktop)
            self._make_rooms(programme)
        for day, button in zip(self._days, self.day_buttons, strict=True):
            button.setChecked(day == self._day)
        self.past_too.setVisible(self._day == self._today(desktop))
        self.day_row.setVisible(len(days) > 1)

    def _make_days(self, desktop: Desktop) -> None:
        translate = self._office.translate
        for old in self.day_buttons:
            self.day_row.flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.day_buttons = []
        for day in self._days:
            button = chip(self.day_row, partial(self.show_day, day), stays=True)
            self.day_buttons.append(button)
            if day is None:
                button.setText(translate("Staff", "No time yet"))
            elif day == self._today(desktop):
                button.setText(translate("Staff", "Today"))
            else:
                button.setText(short_day(day, self._office.language))
            self.day_row.flow.addWidget(button)
            button.show()

    def _make_rooms(self, programme: Programme) -> None:
        translate = self._office.translate
        self._room_menu.clear()
        for key, name in (("", translate("Staff", "All rooms")), *_rooms(programme)):
            action = QAction(literal(name), self._room_menu)
            action.setCheckable(True)
            action.setChecked(key == self._room)
            action.triggered.connect(lambda _=False, key=key: self._show_room(key))
            self._room_menu.addAction(action)
        name = programme.room_name(self._room)
        self.rooms.setText(literal(name) or translate("Staff", "All rooms"))

    def _show_room(self, key: str) -> None:
        self._room, self._days = key, []
        self.refresh()

    def _say_head(self, wanted: Wanted, found: int, coming: int, desktop: Desktop) -> None:
        translate = self._office.translate
        if wanted.words:
            text = translate("Staff", "%n found", found)
        elif wanted.day is None:
            text = translate("Staff", "%n without a time yet", found)
        elif wanted.day == self._today(desktop):
            text = translate("Staff", "%n more today", coming)
        else:
            text = translate(
                "Staff", "{day}: %n", found, day=short_day(wanted.day, self._office.language)
            )
        self.head.setText(text)

    def _say_drafts(self) -> None:
        sheet = self._office.desk.sheet
        sessions = {e.session or e.field for e in sheet}
        for part in (self._foot_line, self.foot):
            part.setVisible(len(sessions) > 1 or any(not e.session for e in sheet))
        self.drafts.setText(self._office.translate("Staff", "%n drafts", len(sessions)))

    # Qt

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.update()  # the line above the rows goes where they went
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        painter.fillRect(self.rect(), colour(theme.ground))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), colour(theme.hair))


def _rooms(programme: Programme) -> list[tuple[str, str]]:
    return [(room.key, room.name) for room in programme.rooms]
