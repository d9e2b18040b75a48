"""A page with one list, or in its place a sentence that says why nothing is there."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.ui.attendee.empty_state import EmptyState
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.theme import LIGHT, Theme

if TYPE_CHECKING:
    from kiosk.ui.attendee.lists.session_list import SessionList
    from kiosk.ui.attendee.lists.steady_list import SteadyList

    AnyList = SessionList | SteadyList[Any]


class OneListPage(QWidget):
    """`opened` and `star_toggled` carry a session's key. A kind of page lays `stack` out."""

    opened = Signal(str)
    star_toggled = Signal(str)

    def __init__(self, shown: "AnyList", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._scene: Scene | None = None
        self._cursor = shown
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(shown)
        self.stack.addWidget(self.empty)
        shown.opened.connect(self.opened)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self.empty.set_theme(theme)
        self.update()

    def show_list(self, shown: bool) -> None:
        """Shows the list, or the sentence."""
        self.stack.setCurrentIndex(0 if shown else 1)

    def current_key(self) -> str | None:
        """The key of the session the cursor is on."""
        return self._cursor.current_key()

    def take_focus(self) -> None:
        """Puts the keyboard into the list, or on what an empty page offers."""
        if self.stack.currentIndex() == 0:
            self._cursor.setFocus()
        else:
            self.empty.button.setFocus()

    def tab_parts(self) -> tuple[QWidget, ...]:
        """The parts the Tab key goes through."""
        return (self,)


class WholeListPage(OneListPage):
    """Makes its rows of the whole programme, once somebody looks (`_show`)."""

    programme_wanted = Signal()

    def __init__(self, shown: "AnyList", parent: QWidget | None = None) -> None:
        super().__init__(shown, parent)
        self._shown: Scene | None = None

    def set_scene(self, scene: Scene, keys: Sequence[str] | None) -> None:
        """Takes a later moment; reckoned and shown when somebody looks."""
        self._scene = scene
        if self.isVisible():
            self._look(scene)

    def _look(self, scene: Scene) -> None:
        self._shown = scene
        self._show(scene)

    def _show(self, scene: Scene) -> None:
        """Fills list and sentence."""
        raise NotImplementedError

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._scene is not None and self._scene is not self._shown:
            self._look(self._scene)
