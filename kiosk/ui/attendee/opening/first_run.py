"""The two pages of the very first start: language and festival, then reminders; both skippable."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton

from kiosk.ui.attendee.alerts.page import LEADS
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.sheet import Sheet, button, clear
from kiosk.ui.shared.tab_order import stop_at_chosen
from kiosk.ui.shared.text_layout import line_height
from kiosk.ui.shared.theme import Text

if TYPE_CHECKING:
    from kiosk.ui.attendee.acting import ActingWindow
    from kiosk.ui.attendee.alerts.alerts import Alerts

_SETTING = "first run"
_LANGUAGES = (("de", "Deutsch"), ("en", "English"))
"""Each is named in itself, so that its speakers find it."""
_AROUND = 18
"""What a field is higher than its line of text, px."""


class FirstRun(Sheet):
    """What is chosen holds at once; whoever leaves is not asked again."""

    def __init__(self, window: "ActingWindow", alerts: "Alerts") -> None:
        super().__init__(window, "", QSize(600, 560))
        self._window = window
        self._alerts = alerts
        self._page = 0
        self.finished.connect(lambda _: window.workspace.remember(_SETTING, "done"))
        self._fill()

    def _fill(self) -> None:
        translate = self._window.translate
        clear(self.column)
        clear(self.foot)
        self.foot.addStretch(1)
        (self._welcome, self._reminders)[self._page]()
        self.end()
        self.skip = button(self, translate("FirstRun", "&Skip"), self.reject)
        last = self._page == 1
        text = translate("FirstRun", "&Done") if last else translate("FirstRun", "&Next")
        self.next = button(self, text, self.accept if last else self._go_on, primary=True)
        self.foot.addWidget(self.skip)
        self.foot.addWidget(self.next)
        self.next.setFocus()

    def _welcome(self) -> None:
        window, translate = self._window, self._window.translate
        self.set_heading(translate("FirstRun", "Welcome"))
        self.title(translate("FirstRun", "Language"))
        self.languages = [
            self._choice(name, code == window.appearance.language) for code, name in _LANGUAGES
        ]
        for made, (code, _) in zip(self.languages, _LANGUAGES, strict=True):
            made.clicked.connect(lambda _=False, code=code: self._speak(code))
        self._one_of(self.languages)
        self.gap()
        self.title(translate("FirstRun", "Which festival?"))
        programme = window.workspace.programme
        if programme is not None:
            self.text(
                translate("FirstRun", "This one is open: {event}.", event=programme.event.title)
            )
        self.text(
            translate(
                "FirstRun",
                "Another one: its organisers name the address of the programme, often on the page "
                "of the schedule.",
            )
        )
        self.address = self.field(translate("FirstRun", "Address of another programme"))
        self.address.setPlaceholderText("https://example.org/schedule.xml")
        file = button(self, translate("FirstRun", "Choose a &file …"), self._open_file)
        self.buttons(file)

    def _reminders(self) -> None:
        translate = self._window.translate
        self.set_heading(translate("FirstRun", "Reminders"))
        self.text(
            translate(
                "FirstRun",
                "A star puts a session into your agenda. Shall the program remind you before it "
                "begins? Calendars you take it along into do so, too.",
            )
        )
        self.lead = QComboBox(self.body)
        self.lead.setFont(font(Text.BODY))
        self.lead.setMinimumHeight(line_height(Text.BODY) + _AROUND)
        self.lead.setAccessibleName(translate("Alerts", "Reminder before each session"))
        for minutes in LEADS:
            text = (
                translate("Reminder", "No reminder")
                if minutes is None
                else translate("Reminder", "%n min before", minutes)
            )
            self.lead.addItem(text, minutes)
        alerts = self._alerts
        if alerts.settings.lead in LEADS:
            self.lead.setCurrentIndex(LEADS.index(alerts.settings.lead))
        self.lead.currentIndexChanged.connect(lambda _: self._remind())
        self.column.addWidget(self.lead)
        self.gap()
        self.text(
            translate(
                "FirstRun",
                "All of this can be changed in the menus; F1 shows every key.",
            ),
            Text.META,
        )

    def _choice(self, name: str, chosen: bool) -> QPushButton:
        made = button(self, name, lambda: None)
        made.setCheckable(True)
        made.setChecked(chosen)
        return made

    def _one_of(self, choices: list[QPushButton]) -> None:
        group = QButtonGroup(self.body)
        for each in choices:
            group.addButton(each)
        stop_at_chosen(group)
        self.buttons(*choices)

    def _speak(self, language: str) -> None:
        if language != self._window.appearance.language:
            self._window.speak(language)
            self._fill()
            self.languages[[code for code, _ in _LANGUAGES].index(language)].setFocus()

    def _go_on(self) -> None:
        address = self.address.text().strip()
        if address:
            self._window.workspace.open_text(address)
        self._page = 1
        self._fill()

    def _open_file(self) -> None:
        from kiosk.ui.attendee.opening.dialogs import open_file

        open_file(self, self._window.translate, self._take_file)

    def _take_file(self, path: str) -> None:
        self.address.setText(path)

    def _remind(self) -> None:
        from dataclasses import replace

        minutes = self.lead.currentData()
        alerts = self._alerts
        alerts.set(replace(alerts.settings, lead=minutes))
        self._window.errands.set_alarm("" if minutes is None else str(minutes))
