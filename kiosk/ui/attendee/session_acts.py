"""What a person does with a session: star, choose a priority, copy, export; and takes back."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from kiosk.programme.stars import Priority
from kiosk.ui.attendee.errands import Errands
from kiosk.ui.attendee.notice import Notice
from kiosk.ui.attendee.panel_side import PanelSide
from kiosk.ui.attendee.stage import Stage
from kiosk.ui.attendee.undo import Undo
from kiosk.ui.attendee.workspace import Workspace


class SessionActs:
    """Acts on a session by its key, or on the one the cursor is on."""

    def __init__(
        self,
        workspace: Workspace,
        stage: Stage,
        side: PanelSide,
        errands: Errands,
        undo: Undo,
        notice: Notice,
        focused: Callable[[], str | None],
    ) -> None:
        """`focused` gives the session the cursor is on in the view that has the focus."""
        self._workspace = workspace
        self._stage = stage
        self._side = side
        self._errands = errands
        self._undo = undo
        self._notice = notice
        self._focused = focused

    def current(self) -> str | None:
        """The session the cursor is on, or else the one in the panel."""
        return self._focused() or self._side.key

    def toggle_star(self, key: str) -> None:
        """No star becomes "dabei"; any star goes."""
        self.set_priority(key, None if key in self._workspace.stars else Priority.GOING)

    def set_priority(self, key: str, priority: Priority | None) -> None:
        """Stars a session, or takes the star away (None)."""
        work, scene = self._workspace, self._stage.scene
        session = scene.programme.session_by_key.get(key) if scene else None
        if scene is None or session is None:
            return
        star = work.stars.get(key)
        before = star.priority if star else None
        if before is priority:
            return
        if session.cancelled and before is None:
            self._notice.tell(scene.translate("Agenda", "This session is cancelled."))
            return
        title = session.title
        self._undo.do(
            lambda translate: translate("Undo", "Star for “{title}”", title=title),
            lambda: work.set_star(key, priority),
            lambda: work.set_star(key, before),
        )

    def toggle_star_here(self) -> None:
        """Stars the current session, or takes its star away."""
        key = self.current()
        if key is not None:
            self.toggle_star(key)

    def export(self, key: str | None = None) -> None:
        """Asks where to and exports the agenda, or one session."""
        if self._stage.scene is not None:
            self._errands.ask_export(self._stage.scene, key)

    def copy(self, key: str) -> None:
        """Copies a session as text."""
        if self._stage.scene is not None:
            self._errands.copy(self._stage.scene, key)

    def copy_here(self) -> None:
        """Copies the text somebody selected, else the whole current session."""
        selected, key = self._side.selected_text, self.current()
        if selected:
            QApplication.clipboard().setText(selected)
        elif key is not None:
            self.copy(key)
