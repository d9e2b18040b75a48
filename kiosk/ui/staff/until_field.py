"""The field for the time until which a correction counts; empty is until it is taken back."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kiosk.desk.until import until_instant
from kiosk.programme.days import programme_day, session_day
from kiosk.ui.shared.dates import clock_time
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.theme import Text
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.time_field import TimeField


class UntilField(QWidget):
    """`said` is called with the instant, None for an empty field, when another one was typed."""

    def __init__(
        self, office: Office, said: Callable[[datetime | None], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._said = said
        self._session = ""
        self.label = QLabel(self)
        self.label.setFont(font(Text.META))
        self.field = TimeField(self, may_be_empty=True)
        self.field.timed.connect(self._typed)
        self.setFocusProxy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.label)
        row.addWidget(self.field)

    def show_until(self, until: datetime | None, session: str) -> None:
        """Shows an instant; a time that is typed is meant on the day of `session` (key)."""
        self._session = session
        self.field.show_time(clock_time(until, self._office.zone) if until else "")

    def name(self, about: str = "") -> None:
        """Names the field in the chosen language; `about` is what counts."""
        translate = self._office.translate
        self.label.setText(translate("Staff", "valid until"))
        name = translate("Staff", "Valid until; empty: until it is taken back")
        self.field.setAccessibleName(f"{name}: {about}" if about else name)
        self.field.setToolTip(name)

    def _typed(self) -> None:
        at, office = self.field.time_of_day, self._office
        programme = office.desk.programme
        if at is None or programme is None:
            self._said(None)
            return
        now, event = office.desk.now, programme.event
        session = programme.session_by_key.get(self._session)
        day = session_day(programme, session) if session is not None else None
        today = programme_day(now, programme.tz, event.day_change)
        self._said(until_instant(at, day or today, event, office.zone, now))
