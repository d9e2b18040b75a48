"""The form for an announcement: how loud, in both languages, until when, and for whom."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.desk.notices import NoticeDraft, NoticeKind
from kiosk.ui.shared.field_keys import OwnRedo
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import literal
from kiosk.ui.shared.text_layout import line_height
from kiosk.ui.shared.theme import Text
from kiosk.ui.staff.chip import chip
from kiosk.ui.staff.flow_row import FlowRow
from kiosk.ui.staff.office import Office
from kiosk.wording import Translate

_LINES = 3
_INSIDE = 8
"""px between the border of an area and its words, as in the fields of one line."""
_USUAL = 60
_MINUTES: tuple[int | None, ...] = (15, 30, 60, 120, None)


class NoticeForm(QWidget):
    """`draft` is what it says now; `changed` is called whenever that may be something else."""

    def __init__(self, office: Office, changed: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._changed = changed
        self._rooms: set[str] = set()
        self._screens: set[str] = set()
        self._minutes: int | None = _USUAL
        self.kinds = {kind: self._kind_chip(kind) for kind in NoticeKind}
        self.times = {m: self._time_chip(m) for m in _MINUTES}
        for buttons, first in ((self.kinds, NoticeKind.NOTE), (self.times, _USUAL)):
            group = QButtonGroup(self)
            for value, button in buttons.items():
                group.addButton(button)
                button.setChecked(value == first)
        self.title, self.title_en = QLineEdit(self), QLineEdit(self)
        self.text, self.text_en = QPlainTextEdit(self), QPlainTextEdit(self)
        self.whom = QPushButton(self)
        self._menu = QMenu(self)
        self.labels = [QLabel(self) for _ in range(6)]
        self._lay_out()
        self._connect()

    def _kind_chip(self, kind: NoticeKind) -> QPushButton:
        def choose() -> None:
            # Nobody looks at the clock in an emergency: it must not end by itself.
            self._show_for(None if kind is NoticeKind.EMERGENCY else _USUAL)
            self._changed()

        return chip(self, choose, stays=True)

    def _show_for(self, minutes: int | None) -> None:
        self._minutes = minutes
        self.times[minutes].setChecked(True)

    def _time_chip(self, minutes: int | None) -> QPushButton:
        def choose() -> None:
            self._minutes = minutes
            self._changed()

        return chip(self, choose, stays=True)

    def _lay_out(self) -> None:
        until, whom, *texts = self.labels
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(FlowRow(self, self.kinds.values()))
        fields = (self.title, self.text, self.title_en, self.text_en)
        for label, field in zip(texts, fields, strict=True):
            label.setFont(font(Text.META))
            column.addWidget(label)
            column.addWidget(field)
        for area in (self.text, self.text_en):
            area.setFixedHeight(_LINES * line_height(Text.BODY) + 16)
            area.setTabChangesFocus(True)
            area.document().setDocumentMargin(_INSIDE)
        for label in (until, whom):
            label.setFont(font(Text.META))
        column.addWidget(until)
        column.addWidget(FlowRow(self, self.times.values()))
        column.addWidget(whom)
        column.addWidget(FlowRow(self, (self.whom,)))
        self.whom.setProperty("chip", True)
        self.whom.setFont(font(Text.META))
        self.whom.setMenu(self._menu)

    def _connect(self) -> None:
        for line in (self.title, self.title_en):
            line.setMaxLength(300)
            OwnRedo(line)
            line.textChanged.connect(lambda _: self._changed())
        for area in (self.text, self.text_en):
            OwnRedo(area)
            area.textChanged.connect(lambda: self._changed())
        self._menu.aboutToShow.connect(self._fill_menu)

    def draft(self, now: datetime) -> NoticeDraft:
        """What it says; its end counts from `now`."""
        kind = next(k for k, button in self.kinds.items() if button.isChecked())
        until = None if self._minutes is None else now + timedelta(minutes=self._minutes)
        return NoticeDraft(
            kind,
            self.title.text(),
            self.text.toPlainText(),
            self.title_en.text(),
            self.text_en.toPlainText(),
            until.replace(second=0, microsecond=0) if until else None,
            tuple(sorted(self._rooms)),
            tuple(sorted(self._screens)),
        )

    def choose(self, *, rooms: set[str], screens: set[str]) -> None:
        """Whom it is for; nobody named is everybody."""
        self._rooms, self._screens = rooms, screens
        self._say_whom()
        self._changed()

    def clear(self) -> None:
        """Empties the form for the next one."""
        for line in (self.title, self.title_en):
            line.clear()
        for area in (self.text, self.text_en):
            area.clear()
        self.kinds[NoticeKind.NOTE].setChecked(True)
        self._show_for(_USUAL)
        self.choose(rooms=set(), screens=set())

    def _fill_menu(self) -> None:
        self._menu.clear()
        desk, translate = self._office.desk, self._office.translate
        everywhere = self._menu.addAction(translate("Staff", "Everywhere"))
        everywhere.triggered.connect(lambda: self.choose(rooms=set(), screens=set()))
        self._menu.addSeparator()
        for room in desk.programme.rooms if desk.programme else ():
            self._add(translate("Staff", "Door {room}", room=room.name), self._rooms, room.key)
        self._menu.addSeparator()
        for screen in desk.fleet.screens if desk.fleet else ():
            self._add(screen.name, self._screens, screen.name)

    def _add(self, text: str, chosen: set[str], key: str) -> None:
        action = QAction(literal(text), self._menu)
        action.setCheckable(True)
        action.setChecked(key in chosen)

        def toggle(on: bool) -> None:
            (chosen.add if on else chosen.discard)(key)
            self._say_whom()
            self._changed()

        action.toggled.connect(toggle)
        self._menu.addAction(action)

    def _say_whom(self) -> None:
        desk, translate = self._office.desk, self._office.translate
        names = [
            translate("Staff", "Door {room}", room=desk.programme.room_name(key))
            for key in sorted(self._rooms)
            if desk.programme
        ]
        names += sorted(self._screens)
        self.whom.setText(literal(", ".join(names)) or translate("Staff", "Everywhere"))

    def name(self) -> None:
        """Names everything in the chosen language."""
        translate = self._office.translate
        for kind, button in self.kinds.items():
            button.setText(kind_words(kind, translate))
        for minutes, button in self.times.items():
            button.setText(
                translate("Staff", "until taken down")
                if minutes is None
                else translate("Staff", "%n min", minutes)
            )
        texts = (
            translate("Staff", "Shown for"),
            translate("Staff", "On which screens"),
            translate("Staff", "Headline in German"),
            translate("Staff", "Text in German"),
            translate("Staff", "Headline in English"),
            translate("Staff", "Text in English"),
        )
        for label, text in zip(self.labels, texts, strict=True):
            label.setText(text)
        fields = (self.title, self.text, self.title_en, self.text_en)
        for field, text in zip(fields, texts[2:], strict=True):
            field.setAccessibleName(text)
        self._say_whom()
        self.whom.setAccessibleName(f"{texts[1]}: {self.whom.text()}")


def kind_words(kind: NoticeKind, translate: Translate) -> str:
    """ "Hinweis", "Dringend", "Notfall"."""
    return {
        NoticeKind.NOTE: translate("Staff", "Note"),
        NoticeKind.URGENT: translate("Staff", "Urgent"),
        NoticeKind.EMERGENCY: translate("Staff", "Emergency"),
    }[kind]
