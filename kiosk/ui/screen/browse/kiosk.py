"""The kiosk at work: a visit, the page it leads to, the search, and forgetting who has gone."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTransform

from kiosk.ui.pictures.browse import visit as acts
from kiosk.ui.pictures.browse.glass import Glass
from kiosk.ui.pictures.browse.idle import WARNING, idle_page, seconds_left
from kiosk.ui.pictures.browse.page import Page
from kiosk.ui.pictures.browse.pages import below_notices, browse_page
from kiosk.ui.pictures.browse.visit import Act, Visit
from kiosk.ui.pictures.emergency import announced_emergency
from kiosk.ui.pictures.emergency_layout import emergency_pictures
from kiosk.ui.pictures.fonts_measure import forget_widths
from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.panel import Panel
from kiosk.ui.pictures.picture import Picture
from kiosk.ui.screen.browse.surface import Surface
from kiosk.ui.screen.screen_window import Now, ScreenWindow
from kiosk.ui.shared.theme import Scheme
from kiosk.wording import translator

Find = Callable[[str, Callable[[tuple[str, ...]], None]], None]
"""Searches for words and gives the keys of what it found, best first, some time later."""

_TICK = 500
_KEYS: dict[Qt.Key, Act] = {
    Qt.Key.Key_Backspace: acts.erase,
    Qt.Key.Key_Escape: acts.back,
    Qt.Key.Key_PageDown: lambda visit: acts.turn(visit, 1),
    Qt.Key.Key_PageUp: lambda visit: acts.turn(visit, -1),
}


class Kiosk(QObject):
    """Makes a screen one that can be touched; `remove` makes it an ordinary one again.

    `forget_search` is called when a visitor has gone: what searches may remember words.
    """

    def __init__(
        self, window: ScreenWindow, find: Find, forget_search: Callable[[], None], now: Now
    ) -> None:
        super().__init__(window)
        self.visit = Visit()
        self.surface = Surface(window, window.theme)
        self._window = window
        self._find = find
        self._forget_search = forget_search
        self._now = now
        self._moment: Moment | None = None
        self._asked = ""
        self._touched = now()
        self._idle = QTimer(self)
        self._idle.setInterval(_TICK)
        self._idle.timeout.connect(self._look)
        self.surface.acted.connect(self.act)
        self.surface.touched.connect(self.stay)
        self.surface.typed.connect(lambda letter: self.act(lambda v: acts.typed(v, letter)))
        self.surface.pressed.connect(self._key)
        window.setFocusProxy(self.surface)

    def show_moment(self, moment: Moment) -> None:
        """Shows what is true now; the visitor stays where they are."""
        self._moment = moment
        self._refresh()

    def act(self, act: Act) -> None:
        """Does what a finger or a key asks for."""
        self.visit = act(self.visit)
        self.stay()
        if self.visit.words != self._asked:
            self._ask()
        self._refresh()

    def stay(self) -> None:
        """Somebody is there."""
        asking = self.asking
        self._touched = self._now()
        if self.visit != Visit():
            self._idle.start()
        if asking:
            self._refresh()

    @property
    def asking(self) -> bool:
        """Whether the page that asks "Still there?" is due."""
        return self.visit != Visit() and self._left() <= WARNING

    def forget(self) -> None:
        """The visitor has gone: nothing of them stays."""
        self.visit = Visit()
        self._asked = ""
        self._idle.stop()
        self._forget_search()
        forget_widths()
        self._refresh()

    def remove(self) -> None:
        """Ends: the window is an ordinary screen."""
        self.forget()
        self._window.setFocusProxy(None)  # type: ignore[arg-type]
        self.surface.hide()
        self.surface.deleteLater()
        self.deleteLater()

    def _left(self) -> float:
        return seconds_left(self._now() - self._touched, self._window.settings.idle)

    def _look(self) -> None:
        """Each half second, while a visitor is there."""
        if self.visit == Visit():
            self._idle.stop()
        elif self._left() <= 0:
            self.forget()
        elif self.asking:
            self._refresh()

    def _ask(self) -> None:
        words = self._asked = self.visit.words
        if words.strip():
            self._find(words, lambda hits: self._found(words, hits))

    def _found(self, words: str, hits: tuple[str, ...]) -> None:
        self.visit = acts.found(self.visit, words, hits)
        self._refresh()

    def _key(self, key: Qt.Key) -> None:
        act = _KEYS.get(key)
        if act is not None:
            self.act(act)

    def _refresh(self) -> None:
        if self._moment is not None:
            self._window.show_pages(self._pages)

    def _pages(self, panel: Panel, measure: Measure) -> Sequence[Picture]:
        """The page, with its targets laid over the window."""
        moment = self._spoken()
        emergency = moment.emergency or announced_emergency(
            moment.programme, moment.now, screen=moment.screen
        )
        if emergency is not None:
            pictures = emergency_pictures(emergency, moment.stand, moment.translate, panel, measure)
            self._place(Page(pictures[0], (), ". ".join(pictures[0].text)), panel)
            return pictures
        page = self._page(panel, measure, moment)
        self._place(page, panel)
        return (page.picture,)

    def _page(self, panel: Panel, measure: Measure, moment: Moment) -> Page:
        settings = self._window.settings
        dark = settings.theme != Scheme.LIGHT
        if self.asking:
            return idle_page(Glass.of(panel, measure, dark=dark), self._left(), moment)

        def made(rest: Panel) -> Page:
            glass = Glass.of(rest, measure, dark=dark)
            return browse_page(glass, self.visit, moment, settings.link)

        return below_notices(made, panel, measure, moment)

    def _spoken(self) -> Moment:
        """The moment in the visitor's language."""
        assert self._moment is not None
        language = self.visit.language
        if not language or language == self._moment.language:
            return self._moment
        return replace(self._moment, language=language, translate=translator(language))

    def _place(self, page: Page, panel: Panel) -> None:
        window = self._window
        self.surface.setGeometry(window.rect())
        to_middle = QTransform.fromTranslate(-panel.width / 2, -panel.height / 2)
        from_middle = QTransform.fromTranslate(window.width() / 2, window.height() / 2)
        turned = QTransform().rotate(window.settings.rotation)
        self.surface.place(page, to_middle * turned * from_middle)
