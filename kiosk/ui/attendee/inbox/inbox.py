"""The change inbox at work in the window: badge, marks in the plan, what is read when."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.programme.inbox import mark_of
from kiosk.ui.attendee.pages import INBOX, PROGRAMME
from kiosk.ui.attendee.scene import Scene

if TYPE_CHECKING:
    from kiosk.ui.attendee.acting import ActingWindow
    from kiosk.ui.attendee.inbox.page import InboxPage


class Inbox(QObject):
    """Keeps the badge and the marks true. Who opened a session has read what befell it."""

    def __init__(self, window: "ActingWindow") -> None:
        super().__init__(window)
        self._window = window
        self.reading = window.reading
        self.reading.changed.connect(self._show)
        window.workspace.programme_changed.connect(self.reading.look)
        window.workspace.programme_changed.connect(self._count)
        window.workspace.stars_changed.connect(lambda _: self._count())
        window.side.opened.connect(self.read_session)

    def connect_page(self, page: "InboxPage") -> None:
        """Does what the page asks for."""
        window = self._window
        page.plan_wanted.connect(window.routes.reveal)
        page.programme_wanted.connect(lambda: window.show_view(PROGRAMME))
        page.offered.connect(window.agenda_acts.take)
        page.read_wanted.connect(lambda marks, read: self.reading.set_seen(marks, read=read))
        page.all_read.connect(self.read_all)
        page.export_wanted.connect(window.errands.ask_changes)

    def read_session(self, key: str) -> None:
        """Marks all that befell a session as read."""
        self.reading.set_seen(self.reading.marks_of(key), read=True)

    def read_all(self) -> None:
        """Marks everything as read, in one step, which can be taken back."""
        undo, reading = self._window.undo, self.reading
        marks = frozenset(map(mark_of, reading.record)) - reading.seen
        if not marks:
            return
        step = undo.do(
            lambda translate: translate("Undo", "Mark all as read"),
            lambda: reading.set_seen(marks, read=True),
            lambda: reading.set_seen(marks, read=False),
        )
        count = len(marks)
        undo.tell(
            step, lambda translate: translate("Undo", "%n changes are marked as read.", count)
        )

    def _show(self) -> None:
        self._count()
        self._window.stage.show_unread()

    def _count(self) -> None:
        scene = self._window.stage.scene
        count = self.unread(scene) if scene is not None else 0
        self._window.header.show_count(INBOX, count, news=True)

    def unread(self, scene: Scene) -> int:
        """How many unread entries concern me; of all, where nothing is chosen yet."""
        reading = self.reading
        unread = [entry for entry in reading.entries(scene) if entry.unread(reading.seen)]
        return sum(entry.mine for entry in unread) if scene.stars else len(unread)
