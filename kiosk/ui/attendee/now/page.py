"""The page "Jetzt": what runs at this moment, what comes, what is next for me and when to go."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.programme.now_next import now_next
from kiosk.programme.timetable import Timetable
from kiosk.ui.attendee.empty_state import EmptyState
from kiosk.ui.attendee.now.list import NowList
from kiosk.ui.attendee.now.record import now_rows
from kiosk.ui.attendee.now.words import moment_heading, sentence
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.labels import ElidedLabel
from kiosk.ui.shared.theme import LIGHT, Text, Theme

_HEAD = 78


class NowPage(QWidget):
    """Moves on by itself each minute, while it is seen.

    `opened` and `star_toggled` carry a session's key; `programme_wanted` asks for the programme.
    """

    opened = Signal(str)
    star_toggled = Signal(str)
    programme_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._scene: Scene | None = None
        self._shown: Scene | None = None
        self._timetable: Timetable | None = None
        self.heading = ElidedLabel(Text.PANEL_TITLE, self)
        self.sentence = ElidedLabel(Text.BODY, self)
        self.list = NowList(self)
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self._lay_out()
        self.list.opened.connect(self.opened)
        self.list.star_toggled.connect(self.star_toggled)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setContentsMargins(24, 0, 24, 0)
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self.heading)
        names.addWidget(self.sentence)
        names.addStretch(1)
        top = QHBoxLayout()
        top.addLayout(names, 1)
        top.addStrut(_HEAD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(top)
        column.addWidget(self.stack, 1)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self.list.set_theme(theme)
        self.empty.set_theme(theme)
        self.update()

    def show_programme(self, scene: Scene, today: date) -> None:
        """Shows what runs now in a programme."""
        self.set_scene(scene, None)

    def set_scene(self, scene: Scene, keys: Sequence[str] | None) -> None:
        """Takes a later moment; reckoned and shown when somebody looks."""
        self._scene = scene
        if self.isVisible():
            self._show(scene)

    def current_key(self) -> str | None:
        """The key of the session the cursor is on."""
        return self.list.current_key()

    def take_focus(self) -> None:
        """Puts the keyboard into the list, or on what an empty page offers."""
        if self.stack.currentWidget() is self.list:
            self.list.setFocus()
        else:
            self.empty.button.setFocus()

    def tab_parts(self) -> tuple[QWidget, ...]:
        """The parts the Tab key goes through."""
        return (self,)

    def _show(self, scene: Scene) -> None:
        self._shown = scene
        if self._timetable is None or self._timetable.programme is not scene.programme:
            self._timetable = Timetable(scene.programme)
        found = now_next(self._timetable, scene.now, scene.stars)
        rows, said = now_rows(found, scene), sentence(found, scene)
        self.heading.setText(moment_heading(scene))
        self.sentence.setText(said)
        self.sentence.setVisible(bool(rows))
        self.list.setAccessibleName(f"{scene.translate('Now', 'Now and next')}, {said}")
        self.list.show_rows(rows)
        to_programme = scene.translate("Now", "To the programme")
        self.empty.say(said, to_programme, self.programme_wanted.emit)
        self.stack.setCurrentWidget(self.list if rows else self.empty)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._scene is not None and self._scene is not self._shown:
            self._show(self._scene)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.ground))
        painter.fillRect(0, _HEAD, self.width(), 1, colour(self._theme.hair))
