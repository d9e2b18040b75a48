"""The pages of the window by their numbers, and what every page that shows sessions can do."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from PySide6.QtWidgets import QWidget

from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.theme import Theme

PROGRAMME, AGENDA, NOW, INBOX, FOUND, LOADING = range(6)

VIEWS = (PROGRAMME, AGENDA, NOW, INBOX)
"""The pages that have a tab in the head of the window; the others come and go."""


class Page(Protocol):
    """A page that shows sessions."""

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""

    def set_scene(self, scene: Scene, keys: Sequence[str] | None) -> None:
        """Takes a later moment: these sessions (None: all) may look different."""

    def current_key(self) -> str | None:
        """The key of the session the cursor is on."""

    def take_focus(self) -> None:
        """Puts the keyboard where a person would go on."""

    def tab_parts(self) -> tuple[QWidget, ...]:
        """The parts the Tab key goes through, in order."""


class WholePage(Page, Protocol):
    """A page that shows the whole programme, or what it makes of it, by itself."""

    def show_programme(self, scene: Scene, today: date) -> None:
        """Shows another programme, or the same one in other words."""
