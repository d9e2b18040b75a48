"""The page of notices and reminders: which ones, when to keep quiet, how long before the start."""

from collections.abc import Sequence
from datetime import time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, QTime
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from kiosk.programme.notices import Quiet, Rules, Wanted
from kiosk.ui.attendee.alerts.settings import AlertSettings
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.sheet import Sheet, button
from kiosk.ui.shared.tab_order import stop_at_chosen
from kiosk.ui.shared.theme import Text

if TYPE_CHECKING:
    from kiosk.ui.attendee.acting import ActingWindow
    from kiosk.ui.attendee.alerts.alerts import Alerts

LEADS: tuple[int | None, ...] = (None, 5, 10, 15, 30, 60)
V = TypeVar("V")


class AlertsPage(Sheet):
    """What is changed here holds at once; Esc closes the page."""

    def __init__(self, window: "ActingWindow", alerts: "Alerts") -> None:
        translate = window.translate
        super().__init__(window, translate("Alerts", "Notices and reminders"), QSize(640, 680))
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
        self.leads[settings.lead].setFocus()

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
        leads = LEADS if settings.lead in LEADS else (*LEADS, settings.lead)
        names = [
            translate("Reminder", "No reminder")
            if minutes is None
            else translate("Reminder", "%n min before", minutes)
            for minutes in leads
        ]
        self.leads = self._choices(list(zip(leads, names, strict=True)), settings.lead)

    def _notices(self, settings: AlertSettings) -> None:
        translate = self._translate
        self.title(translate("Alerts", "When the programme changes"))
        names = (
            (Wanted.ALL, translate("Alerts", "What is urgent at once, the rest gathered")),
            (Wanted.URGENT, translate("Alerts", "Only what is urgent")),
            (Wanted.NONE, translate("Alerts", "No notices")),
        )
        self.choices = self._choices(names, settings.rules.wanted)
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
        beside = QHBoxLayout()
        beside.setSpacing(24)
        self.start = self._time(beside, translate("Alerts", "Quiet from"), quiet.start)
        self.until = self._time(beside, translate("Alerts", "Quiet until"), quiet.until)
        beside.addStretch(1)
        self.column.addLayout(beside)

    def _choices(self, values: Sequence[tuple[V, str]], chosen: V) -> dict[V, QPushButton]:
        """One of several, as buttons beside each other."""
        group, made = QButtonGroup(self), {}
        for value, name in values:
            choice = button(self, name, _nothing)
            choice.setCheckable(True)
            choice.setProperty("chip", True)
            choice.setChecked(value == chosen)
            group.addButton(choice)
            made[value] = choice
        self.buttons(*made.values())
        stop_at_chosen(group)
        group.buttonClicked.connect(lambda _: self._keep())
        return made

    def _time(self, beside: QHBoxLayout, name: str, value: time) -> QTimeEdit:
        place = QWidget(self.body)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = WrappedLabel(Text.META, place)
        label.setText(name)
        edit = QTimeEdit(place)
        edit.lineEdit().setTextMargins(10, 0, 10, 0)  # its style knows no padding
        label.setBuddy(edit)
        edit.setAccessibleName(name)
        edit.setFont(font(Text.BODY))
        edit.setDisplayFormat("H:mm")
        edit.setTime(QTime(value.hour, value.minute))
        edit.timeChanged.connect(lambda _: self._keep())
        column.addWidget(label)
        column.addWidget(edit)
        beside.addWidget(place)
        return edit

    def _keep(self) -> None:
        times = (self.start.time(), self.until.time())
        start, until = (time(one.hour(), one.minute()) for one in times)
        rules = Rules(_chosen(self.choices), Quiet(start, until))
        self._alerts.set(AlertSettings(rules, _chosen(self.leads)))


def _chosen(choices: dict[V, QPushButton]) -> V:
    return next(value for value, choice in choices.items() if choice.isChecked())


def _nothing() -> None:
    """A choice does what its group does."""
