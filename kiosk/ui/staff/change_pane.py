"""The middle column: the chosen session, what can be changed of it, warnings, and publishing."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.desk.acts import Change, cancelled, delayed, filled, moved
from kiosk.desk.edit import because
from kiosk.desk.rooms import offers
from kiosk.desk.touches import touches
from kiosk.programme.model import Programme, Session
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.ui.staff.act_chips import ActChips
from kiosk.ui.staff.desk import with_edits
from kiosk.ui.staff.facts import Facts
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.publish_strip import PublishStrip
from kiosk.ui.staff.room_list import RoomList, room_row
from kiosk.ui.staff.session_say import meta_line
from kiosk.ui.staff.time_editor import TimeEditor
from kiosk.ui.staff.touch_words import Words, touch_words
from kiosk.ui.staff.warnings import Warnings
from kiosk.ui.staff.words_editor import WordsEditor


class ChangePane(QWidget):
    """Edits go to the desk's sheet at once; `published` says that this session's were sent."""

    published = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.key = ""
        self._before: Programme | None = None
        self._after: Programme | None = None
        self._theme: Theme = LIGHT
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget(self)
        self.strip = PublishStrip(office, self.publish, self.discard, self._expire, self)
        self._make()
        self._lay_out()
        self._scroll.setWidget(self._body)

    def _make(self) -> None:
        body = self._body
        self.empty = WrappedLabel(Text.BODY, body)
        self.meta = WrappedLabel(Text.BODY, body)
        self.title = WrappedLabel(Text.PANEL_TITLE, body)
        self.facts = Facts(self._office, body)
        self.acts = ActChips(body)
        self.times = TimeEditor(self._office, self._edit, body)
        self.words = WordsEditor(self._office, self._edit, body)
        self.acts.later.connect(self.delay)
        self.acts.on_time.clicked.connect(lambda: self._act(lambda s: (s.key, "delay", "0")))
        self.acts.off.clicked.connect(lambda: self.toggle_cancelled())
        self.acts.full.clicked.connect(lambda: self.toggle_full())
        self.acts.times.clicked.connect(lambda: self._fold(self.times, self.acts.times))
        self.acts.words.clicked.connect(lambda: self._fold(self.words, self.acts.words))
        self.room_head = _head(body)
        self.rooms = RoomList(body)
        self.rooms.picked.connect(lambda room: self._act(lambda s: moved(s, room)))
        self.warnings = Warnings(body)

    def _lay_out(self) -> None:
        body = self._body
        acts = self.acts
        column = QVBoxLayout(body)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(10)
        for part in (self.empty, self.meta, self.title, self.facts, acts, self.times, self.words):
            column.addWidget(part)
        column.addSpacing(4)
        column.addWidget(self.room_head)
        column.addWidget(self.rooms)
        column.addSpacing(4)
        column.addWidget(self.warnings)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.strip)
        self._of_session = (
            self.meta, self.title, self.facts, acts, self.room_head, self.rooms, self.warnings,
            self.strip,
        )  # fmt: skip
        self.times.hide()
        self.words.hide()

    # What is shown

    def show_session(self, key: str) -> None:
        """Shows another session."""
        if key != self.key:
            self.key = key
            self.strip.reason.clear()
            for part, button in ((self.times, self.acts.times), (self.words, self.acts.words)):
                part.hide()
                button.setChecked(False)
            self._scroll.verticalScrollBar().setValue(0)
        self.refresh()

    @property
    def before(self) -> Programme | None:
        """What is published, and what waits to be sent."""
        return self._before

    @property
    def after(self) -> Programme | None:
        """The same with this session's edits."""
        return self._after

    @property
    def session(self) -> Session | None:
        """The session as the edits would have it."""
        return self._after.session_by_key.get(self.key) if self._after else None

    def refresh(self) -> None:
        """Shows what is true now."""
        desk = self._office.desk
        self._before = desk.expected
        self._after = with_edits(self._before, desk.sheet, self.key) if self._before else None
        session = self.session
        for part in self._of_session:
            part.setVisible(session is not None)
        self.empty.setVisible(session is None)
        if session is None or self._before is None or self._after is None:
            self.times.hide()
            self.words.hide()
            return
        published = self._before.session_by_key[self.key]
        self.meta.setText(meta_line(session, self._after, self._office))
        self.title.setText(session.title)
        self.facts.show_session(self.key)
        self.acts.show_session(session, self._office.translate)
        self._show_rooms(session, published)
        self.times.show_session(session)
        self.words.show_session(session, self._after)
        self.strip.show_edits(desk.sheet.of(self.key), self._show_warnings())

    def _show_rooms(self, session: Session, published: Session) -> None:
        office = self._office
        assert self._after is not None
        rows = [
            room_row(offer, office.zone, office.translate)
            for offer in offers(self._after, session, published.room)
        ]
        self.rooms.show_rooms(rows, session.room or "")

    def _show_warnings(self) -> Sequence[str]:
        """Shows what the edits touch; gives the warnings' heads."""
        office, desk = self._office, self._office.desk
        edits = desk.sheet.of(self.key)
        self.warnings.setVisible(bool(edits))
        if not edits or self._before is None or self._after is None:
            return ()
        edited = {e.field: e.seen for e in edits}
        found = touches(self._before, self._after, self.key, edited, desk.state.standing, desk.now)
        words = Words(self._after, office.zone, office.language, office.translate)
        said = [touch_words(touch, words) for touch in found]
        self.warnings.show_warnings(
            said,
            office.translate("Staff", "Check before publishing"),
            office.translate("Staff", "Nothing is in the way."),
        )
        return [one.head.rstrip(":") for one in said]

    # What a person does

    def _act(self, make: Callable[[Session], Change | None]) -> None:
        session = self.session
        change = make(session) if session is not None else None
        if change is not None:
            self._edit([change])

    def _edit(self, changes: list[Change]) -> None:
        """What is changed together counts as long."""
        desk = self._office.desk
        expires = next((e.expires for e in desk.sheet.of(self.key) if e.expires), None)
        desk.edit(changes, expires)

    def _expire(self, until: datetime | None) -> None:
        self._office.desk.expire(self.key, until)

    def delay(self, minutes: int) -> None:
        """So many minutes later than announced up to now."""
        self._act(lambda s: delayed(s, minutes))

    def toggle_cancelled(self) -> None:
        """Cancels the session, or lets it take place."""
        self._act(lambda s: cancelled(s, off=not s.cancelled))
        self.refresh()

    def toggle_full(self) -> None:
        """Full, or places left."""
        self._act(lambda s: filled(s, full=not s.full))
        self.refresh()

    def open_times(self) -> None:
        """Opens the fields for start and end, and goes there."""
        if self.session is not None:
            self.acts.times.setChecked(True)
            self._fold(self.times, self.acts.times)

    def _fold(self, part: QWidget, button: QPushButton) -> None:
        part.setVisible(button.isChecked())
        if button.isChecked():
            part.setFocus()

    def go_to_rooms(self) -> None:
        """Puts the keyboard into the list of rooms."""
        if self.session is not None:
            self.rooms.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(self.rooms)

    def publish(self) -> None:
        """Sends this session's edits, together."""
        desk = self._office.desk
        edits = desk.sheet.of(self.key)
        if edits and (desk.me is None or desk.me.prepares):
            why = self.strip.reason.text().strip()
            desk.publish(because(edits, why), why)
            self.strip.reason.clear()
            self.published.emit()

    def discard(self) -> None:
        """Takes this session's edits off the sheet."""
        self._office.desk.discard(e.target for e in self._office.desk.sheet.of(self.key))

    # Names and colours

    def name(self) -> None:
        """Names everything in the chosen language."""
        translate = self._office.translate
        self.empty.setText(translate("Staff", "Choose a session on the left."))
        self.acts.name(translate)
        self.room_head.setText(translate("Staff", "Room"))
        self.rooms.setAccessibleName(translate("Staff", "Room"))
        for part in (self.times, self.words, self.strip):
            part.name()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.rooms.set_theme(theme)
        self.warnings.set_theme(theme)
        self.strip.set_theme(theme)
        self._theme = theme
        self.update()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour(self._theme.ground))


def _head(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setFont(font(Text.STRONG))
    return label
