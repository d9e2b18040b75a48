"""The running search: asks as a person types, shows the newest answer, goes to the results."""

from typing import TYPE_CHECKING

from kiosk.ui.attendee.list_pages import show_hits, show_undated
from kiosk.ui.attendee.pages import FOUND

if TYPE_CHECKING:
    from kiosk.ui.attendee.window import AttendeeWindow


class Searching:
    """Follows the search field of the window."""

    def __init__(self, window: "AttendeeWindow") -> None:
        self._window = window
        self._field = window.header.search
        self._answer: tuple[str, tuple[str, ...]] = ("", ())
        self._field.textChanged.connect(self.start)
        self._field.left_down.connect(self.to_results)
        window.workspace.found.connect(self._show_found)

    @property
    def running(self) -> bool:
        """Whether anything stands in the field."""
        return bool(self._field.text())

    def start(self, text: str) -> None:
        """Looks for what was typed; an empty field ends the search."""
        window = self._window
        if text.strip():
            window.workspace.search(text)
        elif window.stage.make_scene() is not None:
            window.stack.setCurrentIndex(window.routes.view)

    def end(self) -> None:
        """Empties the field."""
        self._field.clear()

    def focus(self) -> None:
        """Goes to the field, ready for other words."""
        self._field.setFocus()
        self._field.selectAll()

    def to_results(self) -> None:
        """Goes from the field to the first result."""
        window = self._window
        if window.stack.currentIndex() == FOUND and window.found_page.model.rowCount():
            window.found_page.list.go_to_first()

    def show_again(self) -> None:
        """Shows the last answer, or what has no time yet, as another filter leaves it."""
        scene = self._window.stage.scene
        if self.running:
            self._show_found(*self._answer)
        elif scene is not None:
            show_undated(self._window.found_page, scene)

    def _show_found(self, text: str, keys: tuple[str, ...]) -> None:
        window = self._window
        if text != self._field.text():
            return  # an older question; the answer to the newer one is under way
        self._answer = text, keys
        scene = window.stage.make_scene()
        if scene is None:
            return
        show_hits(window.found_page, scene, text, keys, self.end)
        window.stack.setCurrentIndex(FOUND)
        page = window.found_page
        window.announcer.say_soon(
            page.heading.text() if page.model.rowCount() else page.empty.text.text()
        )
