"""The page "Jetzt": what runs at this moment, what comes, what is next for me and when to go."""

from datetime import date

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.programme.now_next import now_next
from kiosk.programme.timetable import Timetable
from kiosk.ui.attendee.lists.one_list import WholeListPage
from kiosk.ui.attendee.now.list import NowList
from kiosk.ui.attendee.now.record import now_rows
from kiosk.ui.attendee.now.words import moment_heading, sentence
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.labels import ElidedLabel
from kiosk.ui.shared.tab_order import read_in_order
from kiosk.ui.shared.theme import Text, Theme

_HEAD = 78


class NowPage(WholeListPage):
    """Moves on by itself each minute, while it is seen.

    `opened` and `star_toggled` carry a session's key; `programme_wanted` asks for the programme.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.list = NowList()
        super().__init__(self.list, parent)
        self._timetable: Timetable | None = None
        self.heading = ElidedLabel(Text.PANEL_TITLE, self)
        self.sentence = ElidedLabel(Text.BODY, self)
        read_in_order(self.heading, self.sentence, self.stack)
        self._lay_out()
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
        self.list.set_theme(theme)
        super().set_theme(theme)

    def show_programme(self, scene: Scene, today: date) -> None:
        """Shows what runs now in a programme."""
        self.set_scene(scene, None)

    def _show(self, scene: Scene) -> None:
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
        self.show_list(bool(rows))

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.ground))
        painter.fillRect(0, _HEAD, self.width(), 1, colour(self._theme.hair))
