"""What is urgent, kept true: over every page, told once, closed and found again."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.attendee.announced.banner import Banner
from kiosk.ui.attendee.announced.record import UrgentRecord, announced
from kiosk.ui.attendee.bars.header import Header
from kiosk.ui.attendee.pages import NOW
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.announcer import Announcer
from kiosk.ui.shared.appearance import Appearance
from kiosk.ui.shared.notice import Notice
from kiosk.ui.shared.theme import Theme


class Announced:
    """The banner of one window; who closes an announcement finds it on the page “Jetzt”.

    What was closed is forgotten with the window: an emergency is rather told twice than missed.
    Other words under the same key are news, and shown.
    """

    def __init__(
        self,
        below: QWidget,
        header: Header,
        appearance: Appearance,
        announcer: Announcer,
        notice: Notice,
        go_on: Callable[[], None],
    ) -> None:
        """The banner stands above the part `below`; `go_on` takes the keyboard from it."""
        self._header = header
        self._appearance = appearance
        self._announcer = announcer
        self._notice = notice
        self._go_on = go_on
        self._standing: tuple[UrgentRecord, ...] = ()
        self._drawn: tuple[tuple[UrgentRecord, ...], Theme, str] | None = None
        self._closed: set[UrgentRecord] = set()
        self._told: set[UrgentRecord] = set()
        self._language = appearance.language
        middle = below.parentWidget()
        assert middle is not None
        column = middle.layout()
        assert isinstance(column, QVBoxLayout)
        self.banner = Banner(self._close, middle)
        column.insertWidget(column.indexOf(below), self.banner)
        self.banner.stackUnder(below)  # a screen reader comes to it after the head

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What the Tab key stops at."""
        return (self.banner,)

    def show(self, scene: Scene | None) -> None:
        """Shows what is urgent at this moment; nothing while there is no programme."""
        self._take_language(scene)
        self._standing = announced(scene) if scene is not None else ()
        for record in self._standing:
            if record not in self._told:
                self._announcer.say(record.said, urgent=True)
        self._told = set(self._standing)
        self._closed &= self._told
        self._draw()

    def _take_language(self, scene: Scene | None) -> None:
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
            translate = self._appearance.translate
            self._notice.tell(translate("Announced", "Nothing is urgent at the moment."))
            return
        self._closed.clear()
        self._draw()
        self.banner.strips[0].close_button.setFocus()

    def fit(self) -> None:
        """Another size of the window."""
        window = self.banner.window()
        self.banner.fit(window.width(), window.height(), window.minimumHeight())

    def _draw(self) -> None:
        look = self._appearance
        closed = len(self._closed)
        said = look.translate("Announced", "%n urgent announcements", closed) if closed else ""
        self._header.show_count(NOW, closed, news=True, said=said)
        open_ones = tuple(r for r in self._standing if r not in self._closed)
        drawn = open_ones, look.theme, look.language
        if drawn == self._drawn:
            return
        self._drawn = drawn
        self.banner.show_records(open_ones, look.theme, look.translate)
        self.fit()

    def _close(self, record: UrgentRecord) -> None:
        focus = self.banner.window().focusWidget()
        had_focus = focus is not None and self.banner.isAncestorOf(focus)
        self._closed.add(record)
        self._draw()
        if had_focus and self.banner.strips:
            self.banner.strips[0].close_button.setFocus()
        elif had_focus:
            self._go_on()
