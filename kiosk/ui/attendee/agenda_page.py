"""The page "Meine Agenda": the starred sessions by day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.attendee.list_page import ListPage
from kiosk.ui.attendee.list_pages import show_agenda
from kiosk.ui.attendee.scene import Scene


class AgendaPage(ListPage):
    """`programme_wanted` asks for the programme, where stars are given."""

    programme_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = 0

    def show_programme(self, scene: Scene, today: date) -> None:
        """Shows the chosen sessions of a programme."""
        self.count = show_agenda(self, scene, self.programme_wanted.emit)

    def set_scene(self, scene: Scene, keys: Sequence[str] | None) -> None:
        """Takes a later moment; other stars make another list."""
        if keys is None:
            super().set_scene(scene, keys)
        else:
            self.count = show_agenda(self, scene, self.programme_wanted.emit)
