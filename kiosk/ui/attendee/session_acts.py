"""What a person does with a session: star, choose a priority, copy, export; and takes back."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QApplication

from kiosk.programme.model import Session
from kiosk.programme.stars import Priority
from kiosk.ui.attendee.errands import Errands
from kiosk.ui.attendee.panel.side import PanelSide
from kiosk.ui.attendee.stage import Stage
from kiosk.ui.attendee.undo import Name, Step, Undo
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.notice import Notice


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
        in_sight: Callable[[str], bool],
    ) -> None:
        """`focused` gives the session the cursor is on in the view that has the focus.

        `in_sight` says whether the page that is shown has a session.
        """
        self._workspace = workspace
        self._stage = stage
        self._side = side
        self._errands = errands
        self._undo = undo
        self._notice = notice
        self._focused = focused
        self._in_sight = in_sight

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
        title, seen = session.title, self._in_sight(key)
        step = self.change_stars(
            lambda translate: translate("Undo", "Star for “{title}”", title=title),
            {key: priority},
        )
        if priority is None and seen and not self._in_sight(key):
            self._undo.tell(
                step,
                lambda translate: translate(
                    "Undo", "“{title}” is not starred any more.", title=title
                ),
            )

    def change_stars(self, name: Name, wanted: Mapping[str, Priority | None]) -> Step:
        """Gives sessions of the programme these stars, or takes them (None), in one step."""
        scene, stars = self._stage.scene, self._workspace.stars
        assert scene is not None, "there are no sessions without a programme"
        changes = [
            (scene.programme.session_by_key[key], star.priority if star else None, priority)
            for key, priority in wanted.items()
            for star in (stars.get(key),)
        ]

        def change(*, back: bool) -> None:
            for session, before, after in changes:
                expected, goal = (after, before) if back else (before, after)
                self._put(lambda: step, session, expected, goal)

        step = self._undo.do(name, lambda: change(back=False), lambda: change(back=True))
        return step

    def _put(
        self,
        step: Callable[[], Step],
        session: Session,
        expected: Priority | None,
        wanted: Priority | None,
    ) -> None:
        """Sets a star, unless another window or program changed it since this one did."""
        work, scene, key = self._workspace, self._stage.scene, session.key
        star = work.stars.get(key)
        now = star.priority if star else None
        if now is not expected:
            self._undo.drop(step())
            if now is not wanted and scene is not None:
                self._notice.tell(
                    scene.translate(
                        "Undo",
                        "The star for “{title}” was changed elsewhere; it stays as it is.",
                        title=session.title,
                    )
                )
            return
        work.set_star(key, wanted, lambda: self._undo.failed(step()))
        if wanted is not None and scene and key not in scene.programme.session_by_key:
            self._notice.tell(
                scene.translate(
                    "Undo", "“{title}” is not in the programme any more.", title=session.title
                )
            )

    def note(self, key: str, text: str) -> None:
        """Notes something about a session; what is typed into one note is one step to undo."""
        book, scene = self._workspace.notebook, self._stage.scene
        session = scene.programme.session_by_key.get(key) if scene else None
        if session is None:
            return
        title, before = session.title, book.texts.get(key, "")
        self._undo.do(
            lambda translate: translate("Undo", "Note on “{title}”", title=title),
            lambda: book.write(key, text),
            lambda: book.write(key, before),
            merge=f"note {key}",
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
