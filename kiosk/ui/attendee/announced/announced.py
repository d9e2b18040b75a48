"""What is urgent, kept true: over every page, told once, closed and found again."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.attendee.announced.banner import Banner
from kiosk.ui.attendee.announced.record import UrgentRecord, announced
from kiosk.ui.attendee.pages import NOW
from kiosk.ui.shared.theme import Theme

if TYPE_CHECKING:
    from kiosk.ui.attendee.parts import WindowParts
    from kiosk.ui.attendee.scene import Scene


class Announced:
    """The banner of one window; who closes an announcement finds it on the page “Jetzt”.

    What was closed is forgotten with the window: an emergency is rather told twice than missed.
    Other words under the same key are news, and shown.
    """

    def __init__(self, window: "WindowParts", middle: QWidget) -> None:
        """`middle` holds the window's parts one below the other."""
        self._window = window
        self._standing: tuple[UrgentRecord, ...] = ()
        self._drawn: tuple[tuple[UrgentRecord, ...], Theme, str] | None = None
        self._closed: set[UrgentRecord] = set()
        self._told: set[UrgentRecord] = set()
        self._language = window.appearance.language
        self.banner = Banner(self._close, middle)
        column = middle.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(window.splitter), self.banner)
        self.banner.stackUnder(window.splitter)  # a screen reader comes to it after the head

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What the Tab key stops at."""
        return (self.banner,)

    def show(self, scene: "Scene | None") -> None:
        """Shows what is urgent at this moment; nothing while there is no programme."""
        self._take_language(scene)
        self._standing = announced(scene) if scene is not None else ()
        for record in self._standing:
            if record not in self._told:
                self._window.announcer.say(record.said, urgent=True)
        self._told = set(self._standing)
        self._closed &= self._told
        self._draw()

    def _take_language(self, scene: "Scene | None") -> None:
        """The same announcements in another language are no news."""
        if scene is None or scene.language == self._language:
            return
        self._language = scene.language
        closed = {record.key for record in self._closed}
        now = announced(scene)
        self._told = {r for r in now if r.key in {told.key for told in self._told}}
        self._closed = {r for r in now if r.key in closed}

    def show_again(self) -> None:
        """Shows what was closed, and goes there; says so where nothing is urgent."""
        if not self._standing:
            translate = self._window.translate
            self._window.notice.tell(translate("Announced", "Nothing is urgent at the moment."))
            return
        self._closed.clear()
        self._draw()
        self.banner.strips[0].close_button.setFocus()

    def fit(self) -> None:
        """Another size of the window."""
        window = self._window
        self.banner.fit(window.width(), window.height(), window.minimumHeight())

    def _draw(self) -> None:
        window = self._window
        open_ones = tuple(r for r in self._standing if r not in self._closed)
        closed = len(self._closed)
        said = window.translate("Announced", "%n urgent announcements", closed) if closed else ""
        window.header.show_count(NOW, closed, news=True, said=said)
        drawn = open_ones, window.appearance.theme, window.appearance.language
        if drawn == self._drawn:
            return
        self._drawn = drawn
        self.banner.show_records(open_ones, window.appearance.theme, window.translate)
        self.fit()

    def _close(self, record: UrgentRecord) -> None:
        had_focus = self.banner.isAncestorOf(self._window.focusWidget() or self._window)
        self._closed.add(record)
        self._draw()
        if not had_focus:
            return
        if self.banner.strips:
            self.banner.strips[0].close_button.setFocus()
        else:
            page = self._window.pages.get(self._window.stack.currentIndex())
            (page or self._window.programme_page).take_focus()
