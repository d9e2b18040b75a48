"""The corrections that stand for a session, each with the way to take it back; and what waits."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.desk.publication import Publication
from kiosk.desk.state import Standing
from kiosk.ui.shared.dates import clock_time
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.ui.staff.chip import link
from kiosk.ui.staff.field_words import field_name
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.until_field import UntilField


class Facts(QWidget):
    """Hidden while nothing was corrected."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._theme: Theme = LIGHT
        self._shown: object = None
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_session(self, key: str) -> None:
        """Shows the corrections of a session."""
        desk, translate = self._office.desk, self._office.translate
        standing = tuple(s for s in desk.state.standing if s.session == key)
        waiting = tuple(p for p in desk.waiting if any(e.session == key for e in p.edits))
        may = desk.me is not None and desk.me.publishes
        over = tuple(_is_over(s, desk.now) for s in standing)
        shown = (standing, waiting, self._office.language, key, may, over)
        self.setVisible(bool(standing or waiting))
        if shown == self._shown:
            return
        self._shown = shown
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        for one in standing:
            self._add(
                self._said(one, beside_field=may),
                translate("Staff", "Take back"),
                partial(desk.there.withdraw, [one.number]),
                self._until(one) if may else None,
            )
        for made in waiting:
            self._add(
                self._waits(made),
                translate("Staff", "Do not send"),
                partial(desk.give_up, made),
            )

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme

    def _until(self, one: Standing) -> UntilField:
        field = UntilField(
            self._office, partial(self._office.desk.there.count_until, one.number), self
        )
        field.name(field_name(one.field, self._office.translate))
        field.show_until(one.expires, one.session)
        return field

    def _add(
        self, text: str, act: str, do: Callable[[], object], until: UntilField | None = None
    ) -> None:
        line = QWidget(self)
        label = WrappedLabel(Text.META, line)
        label.setText(text)
        button = link(line, do)
        button.setText(act)
        button.setAccessibleName(f"{act}: {text}")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 1)
        if until is not None:
            row.addWidget(until)
        row.addWidget(button)
        self._column.addWidget(line)
        self._lines.append(line)
        line.show()

    def _said(self, one: Standing, *, beside_field: bool) -> str:
        """The field beside it says until when it counts, where that is today and to come."""
        office = self._office
        words = office.translate(
            "Staff",
            "{field}: {value} instead of {base} – {author}, {time}",
            field=field_name(one.field, office.translate),
            value=office.value(one.field, one.value),
            base=office.value(one.field, one.base),
            author=one.author,
            time=clock_time(one.at, office.zone),
        )
        if one.reason:
            words = f"{words} ({one.reason})"
        if one.expires is None:
            return words
        time, clock = office.when(one.expires), clock_time(one.expires, office.zone)
        if _is_over(one, office.desk.now):
            return f"{words}. {office.translate('Staff', 'Was valid until {time}.', time=time)}"
        if beside_field and time == clock:
            return words
        return f"{words}. {office.translate('Staff', 'Valid until {time}.', time=time)}"

    def _waits(self, made: Publication) -> str:
        office = self._office
        what = ", ".join(
            f"{field_name(e.field, office.translate)}: {office.value(e.field, e.value)}"
            for e in made.edits
        )
        if made.conflict is not None:
            return office.translate("Staff", "open question: {what}", what=what)
        if made.refused:
            return office.translate(
                "Staff", "refused: {what} ({reason})", what=what, reason=made.refused
            )
        return office.translate("Staff", "waits to be sent: {what}", what=what)


def _is_over(one: Standing, now: datetime) -> bool:
    return one.expires is not None and one.expires <= now
