"""The line above the rooms' heads: the overview strip, and what is not shown."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollBar, QSizePolicy, QWidget

from kiosk.programme.room_choice import RoomsOfDay
from kiosk.ui.attendee.grid.axis import AXIS_WIDTH
from kiosk.ui.attendee.grid.overview import HEIGHT, Overview
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.theme import LIGHT, Text, Theme

BAR_HEIGHT = HEIGHT + 8


class BarNotes(NamedTuple):
    """What the bar says is left out of the grid; "" for nothing."""

    hidden: str
    empty: str


def bar_notes(rooms: RoomsOfDay, scene: Scene, *, show_empty: bool) -> BarNotes:
    """The notes on rooms that a person hid, with what runs in them today, and on empty ones."""
    translate = scene.translate
    return BarNotes(_hidden_note(rooms, scene) if rooms.hidden else "", (
        translate("Rooms", "Hide %n empty rooms", len(rooms.empty))
        if rooms.empty and show_empty
        else translate("Rooms", "+%n empty rooms", len(rooms.empty))
        if rooms.empty
        else ""
    ))  # fmt: skip


def _hidden_note(rooms: RoomsOfDay, scene: Scene) -> str:
    translate = scene.translate
    hidden = translate("Rooms", "%n rooms hidden", len(rooms.hidden))
    starred = sum(scene.priority(session.key) is not None for session in rooms.left_out)
    parts = []
    if rooms.left_out:
        parts.append(translate("Rooms", "%n sessions", len(rooms.left_out)))
    if starred:
        parts.append(translate("Rooms", "%n starred", starred))
    if parts:
        inside = ", ".join(parts)
        return translate("Rooms", "{rooms} ({sessions}) – show", rooms=hidden, sessions=inside)
    return translate("Rooms", "{rooms} – show", rooms=hidden)


class RoomBar(QWidget):
    """`all_wanted` asks for all hidden rooms, `empty_toggled` for the empty ones or their end."""

    all_wanted = Signal()
    empty_toggled = Signal()

    def __init__(self, bar: QScrollBar, parent: QWidget) -> None:
        """`bar` scrolls the grid sideways; the strip goes along with it, both ways."""
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self.overview = Overview(self)
        self.hidden_note, self.empty_note = (self._note() for _ in range(2))
        self.hidden_note.clicked.connect(self.all_wanted)
        self.empty_note.clicked.connect(self.empty_toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(AXIS_WIDTH, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self.overview, 1)
        row.addStretch(0)
        row.addWidget(self.hidden_note)
        row.addWidget(self.empty_note)
        self._bar = bar
        bar.valueChanged.connect(self.overview.setValue)
        self.overview.valueChanged.connect(bar.setValue)

    def _note(self) -> QPushButton:
        note = QPushButton(self)
        note.setProperty("plain", True)
        note.setFont(font(Text.META))
        note.setStyleSheet("QPushButton { min-height: 24px; }")
        note.setCursor(Qt.CursorShape.PointingHandCursor)
        note.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return note

    def take_range(self) -> None:
        """Takes the size of the grid and of what is in sight of it."""
        self.overview.setRange(self._bar.minimum(), self._bar.maximum())
        self.overview.setPageStep(self._bar.pageStep())
        self.overview.setValue(self._bar.value())
        self.overview.update()

    def set_column(self, width: int) -> None:
        """The step of the arrow keys: a column."""
        self.overview.setSingleStep(width)

    def say(self, notes: BarNotes, theme: Theme) -> None:
        """Says what is left out."""
        self._theme = theme
        for note, text in ((self.hidden_note, notes.hidden), (self.empty_note, notes.empty)):
            note.setText(text)
            note.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), colour(self._theme.ground))
