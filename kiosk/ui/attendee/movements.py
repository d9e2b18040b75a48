"""What moves in the attendee window: the panel that comes, the selection, what has changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.programme.moves import Move
from kiosk.ui.shared.appearance import SYSTEM
from kiosk.ui.shared.motion import LONG, SHORT, Motion
from kiosk.ui.shared.system_motion import SystemMotion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.ui.attendee.acting import ActingWindow


class Movements(QObject):
    """Made after the first picture: whoever only wants pictures of the window has none."""

    def __init__(self, window: "ActingWindow", system: SystemMotion | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._system = system or SystemMotion(self)
        self.motion = Motion(self)
        self._panel_in_sight = window.side.in_sight
        self._source = window.workspace.source
        self._moves: Mapping[str, Move] = self._present_moves()
        self._obey()
        self._system.changed.connect(self._obey)
        window.appearance.motion_chosen.connect(self._obey)
        window.side.changed.connect(self._slide_panel)
        window.workspace.programme_changed.connect(self._grow_bands)
        grid = window.programme_page.grid
        grid.jumped.connect(lambda before: self.motion.glide(grid.verticalScrollBar(), before))
        grid.selectionModel().currentChanged.connect(
            lambda *_: self.motion.run(grid.viewport(), SHORT, grid.show_selecting)
        )
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._look)
        self._system.start()

    def _look(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._system.look()

    def _obey(self) -> None:
        appearance = self._window.appearance
        self.motion.still = appearance.motion != SYSTEM or self._system.still

    def _slide_panel(self) -> None:
        """A panel that comes slides in from the window's edge, over what lies there already."""
        side = self._window.side
        came = side.in_sight and not self._panel_in_sight
        self._panel_in_sight = side.in_sight
        if not came:
            return
        panel, splitter = side.panel, self._window.splitter
        splitter.refresh()
        home = panel.x()

        def step(share: float) -> None:
            if share == 1.0:
                splitter.refresh()  # wherever the window's size put it meanwhile
            else:
                panel.move(home + round((1.0 - share) * panel.width()), panel.y())

        self.motion.run(panel, SHORT, step)

    def _grow_bands(self) -> None:
        """The yellow band of cells that moved just now grows from the left, once."""
        window, before = self._window, self._moves
        self._moves = after = self._present_moves()
        if window.workspace.source != self._source:
            self._source = window.workspace.source
            return
        fresh = frozenset(key for key, move in after.items() if before.get(key) != move)
        if fresh:
            grid = window.programme_page.grid
            self.motion.run(grid, LONG, lambda share: grid.show_growing(fresh, share))

    def _present_moves(self) -> "Mapping[str, Move]":
        scene = self._window.stage.scene
        return scene.moves if scene is not None else {}
