"""The page of notices and reminders: which ones, when to keep quiet, how long before the start."""

from collections.abc import Sequence
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTime
from PySide6.QtWidgets import QButtonGroup, QComboBox, QTimeEdit

from kiosk.programme.notices import Quiet, Rules, Wanted
from kiosk.ui.attendee.alerts.settings import AlertSettings
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.sheet import Sheet, button
from kiosk.ui.shared.tab_order import stop_at_chosen
from kiosk.ui.shared.text_layout import line_height
from kiosk.ui.shared.theme import Text

if TYPE_CHECKING:
    from kiosk.ui.attendee.alerts.alerts import Alerts
    from kiosk.ui.attendee.window import AttendeeWindow

_AROUND = 18
"""What a field is higher than its line of text, px."""
LEADS: tuple[int | None, ...] = (None, 5, 10, 15, 30, 60)


class AlertsPage(Sheet):
    """What is changed here holds at once; Esc closes the page."""

    def __init__(self, window: "AttendeeWindow", alerts: "Alerts") -> None:
        translate = window.translate
        super().__init__(window, translate("Alerts", "Notices and reminders"), QSize(620, 640))
        self._alerts = alerts
        self._translate = translate
        settings = alerts.settings
        self._reminders(settings)
        self.gap()
        self._notices(settings)
        self.gap()
        self._quiet(settings)
        self.end()
        self.close_button = button(self, translate("Panel", "Close"), self.reject)
        self.foot.addWidget(self.close_button)
        self.lead.setFocus()

    def _reminders(self, settings: AlertSettings) -> None:
        translate = self._translate
        self.title(translate("Alerts", "Reminders"))
        self.text(
            translate(
                "Alerts",
                "Before each session of your agenda; the way is added where the one before it "
                "ends in another room. Each session can have a time of its own.",
            )
        )
        name = translate("Alerts", "Reminder before each session")
        label = self.text(name, Text.META)
        self.lead = QComboBox(self.body)
        label.setBuddy(self.lead)
        self.lead.setFont(font(Text.BODY))
        self.lead.setMinimumHeight(line_height(Text.BODY) + _AROUND)
        self.lead.setAccessibleName(name)
        leads = LEADS if settings.lead in LEADS else (*LEADS, settings.lead)
        for minutes in leads:
            text = (
                translate("Reminder", "No reminder")
                if minutes is None
                else translate("Reminder", "%n min before", minutes)
            )
            self.lead.addItem(text, minutes)
        self.lead.setCurrentIndex(leads.index(settings.lead))
        self.lead.currentIndexChanged.connect(lambda _: self._keep())
        self.column.addWidget(self.lead)

    def _notices(self, settings: AlertSettings) -> None:
        translate = self._translate
        self.title(translate("Alerts", "When the programme changes"))
        names = (
            (Wanted.ALL, translate("Alerts", "What is urgent at once, the rest gathered")),
            (Wanted.URGENT, translate("Alerts", "Only what is urgent")),
            (Wanted.NONE, translate("Alerts", "No notices")),
        )
        self._wanted = QButtonGroup(self)
        self.choices = {}
        for number, (wanted, name) in enumerate(names):
            choice = button(self, name, lambda: None)
            choice.setCheckable(True)
            choice.setProperty("chip", True)
            choice.setChecked(wanted is settings.rules.wanted)
            self._wanted.addButton(choice, number)
            self.choices[wanted] = choice
        self.buttons(*self.choices.values())
        stop_at_chosen(self._wanted)
        self._wanted.idClicked.connect(lambda _: self._keep())
        self.text(
            translate(
                "Alerts",
                "Urgent is what concerns your agenda and begins within three hours. "
                "“What is new” shows everything, whatever you choose here.",
            )
        )

    def _quiet(self, settings: AlertSettings) -> None:
        translate, quiet = self._translate, settings.rules.quiet
        self.title(translate("Alerts", "Quiet hours"))
        self.text(
            translate(
                "Alerts",
                "Notices wait until they are over, unless the session begins before. "
                "The same time twice: no quiet hours.",
            )
        )
        self.start = self._time(translate("Alerts", "Quiet from"), quiet.start)
        self.until = self._time(translate("Alerts", "Quiet until"), quiet.until)

    def _time(self, name: str, value: time) -> QTimeEdit:
        label = self.text(name, Text.META)
        edit = QTimeEdit(self.body)
        label.setBuddy(edit)
        edit.setAccessibleName(name)
        edit.setFont(font(Text.BODY))
        edit.setDisplayFormat("H:mm")
        edit.setMinimumHeight(line_height(Text.BODY) + _AROUND)
        edit.setTime(QTime(value.hour, value.minute))
        edit.timeChanged.connect(lambda _: self._keep())
        self.column.addWidget(edit)
        return edit

    def _keep(self) -> None:
        wanted = next(w for w, choice in self.choices.items() if choice.isChecked())
        times: Sequence[QTime] = (self.start.time(), self.until.time())
        start, until = (time(one.hour(), one.minute()) for one in times)
        lead = self.lead.currentData()
        self._alerts.set(AlertSettings(Rules(wanted, Quiet(start, until)), lead))
