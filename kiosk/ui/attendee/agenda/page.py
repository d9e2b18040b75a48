"""The page "Meine Agenda"; what is in it is made when somebody looks at it first."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.programme.model import Status
from kiosk.ui.attendee.programme_page.form_buttons import GRID, LIST
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.theme import LIGHT, Theme

if TYPE_CHECKING:
    from kiosk.ui.attendee.agenda.body import AgendaBody


_VIEW = "agenda-view"
_NAMES = {GRID: "plan", LIST: "list"}


class AgendaPage(QWidget):
    """`opened` and `star_toggled` carry a session's key, `offered` what to do about an overlap.

    `acted` asks for the export, `programme_wanted` for the programme, where stars are given;
    `view_changed` says that a person chose GRID or LIST.
    """

    opened = Signal(str)
    star_toggled = Signal(str)
    offered = Signal(object)
    acted = Signal()
    programme_wanted = Signal()
    view_changed = Signal(int)

    def __init__(self, view: int, parent: QWidget | None = None) -> None:
        """Begins with GRID or LIST."""
        super().__init__(parent)
        self.count = 0
        self._view = view
        self._theme: Theme = LIGHT
        self._low = False
        self._scene: Scene | None = None
        self._today: date | None = None
        self._stale = False
        self._body: AgendaBody | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def body(self) -> "AgendaBody":
        """What is in the page, up to date."""
        if self._body is None:
            self._body = self._make()
        if self._stale and self._scene is not None and self._today is not None:
            self._stale = False
            self._body.show_programme(self._scene, self._today)
        return self._body

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        if self._body is not None:
            self._body.set_theme(theme)

    def fit(self, *, low: bool) -> None:
        """Gives way in a window without height to spare."""
        self._low = low
        if self._body is not None:
            self._body.fit(low=low)

    def show_programme(self, scene: Scene, today: date) -> None:
        """Shows the chosen sessions of a programme."""
        self._scene, self._today, self._stale = scene, today, True
        self._count(scene)
        if self.isVisible():
            self.body.update()

    def set_scene(self, scene: Scene, keys: Sequence[str] | None) -> None:
        """Takes a later moment; other stars or notes make another agenda."""
        self._scene = scene
        self._count(scene)
        if self._body is not None and self.isVisible() and not self._stale:
            self._body.set_scene(scene, keys)
        else:
            self._stale = True

    def show_today(self, today: date) -> None:
        """Marks today among the days; another one after midnight's day change."""
        self._today = today
        if self._body is not None:
            self._body.show_today(today)

    def step_day(self, way: int) -> None:
        """One day on (1) or back (-1)."""
        self.body.step_day(way)

    def go_to(self, key: str) -> None:
        """Puts the cursor on a session, on its day, if it is one of the chosen ones."""
        self.body.go_to(key)

    def current_key(self) -> str | None:
        """The key of the session the cursor is on."""
        return self.body.current_key()

    def take_focus(self) -> None:
        """Puts the keyboard into the own day or the list, or on what an empty page offers."""
        self.body.take_focus()

    def tab_parts(self) -> tuple[QWidget, ...]:
        """The parts the Tab key goes through, in order."""
        return self.body.tab_parts()

    def _make(self) -> "AgendaBody":
        # Not needed for the first picture.
        from kiosk.ui.attendee.agenda.body import AgendaBody

        body = AgendaBody(self)
        for one, other in (
            (body.opened, self.opened),
            (body.star_toggled, self.star_toggled),
            (body.offered, self.offered),
            (body.acted, self.acted),
            (body.programme_wanted, self.programme_wanted),
            (body.view_changed, self.view_changed),
        ):
            one.connect(other)
        body.set_theme(self._theme)
        body.fit(low=self._low)
        body.show_view(self._view)
        self._column.addWidget(body)
        # At once: else it is there, and has its size, only after the next events.
        body.show()
        self._column.activate()
        self._stale = True
        return body

    def _count(self, scene: Scene) -> None:
        """What is cancelled stays in sight, but nobody goes there: the days do not count it."""
        known = (scene.programme.session_by_key.get(key) for key in scene.stars)
        self.count = sum(s is not None and s.status is not Status.CANCELLED for s in known)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.body.update()


def kept_view(workspace: Workspace) -> int:
    """GRID or LIST, as the person chose last; for the start, before any task runs."""
    return LIST if workspace.setting(_VIEW) == _NAMES[LIST] else GRID


def keep_view(workspace: Workspace, view: int) -> None:
    """Begins with this view from now on."""
    workspace.remember(_VIEW, _NAMES[view])
