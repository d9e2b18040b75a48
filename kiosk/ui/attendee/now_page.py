"""The page "Jetzt": what runs at this moment and what begins soon."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from kiosk.programme.instants import elapsed
from kiosk.programme.model import Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.ui.attendee.list_page import ListPage
from kiosk.ui.attendee.scene import Scene

SOON = timedelta(minutes=60)


class NowPage(ListPage):
    """Moves on by itself each minute."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def show_programme(self, scene: Scene, today: date) -> None:
        """Shows what runs now in a programme."""
        translate = scene.translate
        self.empty.say(translate("Now", "Nothing runs at the moment."))

        def heading(session: Session) -> str:
            start = actual_start(session)
            running = start is not None and start <= scene.now
            return translate("Now", "On now") if running else translate("Now", "Starting soon")

        found = [s for s in scene.programme.sessions if _near(s, scene)]
        found.sort(key=lambda s: (actual_start(s) or scene.now).timestamp())
        self.show_sessions(scene, translate("Now", "Now and next"), found, heading)

    def set_scene(self, scene: Scene, keys: Sequence[str] | None) -> None:
        """Takes a later moment."""
        self.show_programme(scene, scene.now.date())


def _near(session: Session, scene: Scene) -> bool:
    start, end = actual_start(session), actual_end(session)
    if start is None or end is None or session.cancelled:
        return False
    return elapsed(scene.now, end) > timedelta() and elapsed(scene.now, start) <= SOON
