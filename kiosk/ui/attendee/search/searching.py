"""The running search: asks as a person types, shows the newest answer, goes to the results.

While the plan is shown and there is room, the results stand in a column beside it, in the place of
a session's panel, and the plan shows which of its sessions were found. Otherwise they take the
place of the page.
"""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.attendee.pages import FOUND, PROGRAMME
from kiosk.ui.attendee.parts import WindowParts
from kiosk.ui.attendee.programme_page.form_buttons import GRID
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.stage import Stage
from kiosk.ui.shared.labels import literal

_ROOM = 1100
"""A window narrower than this, px, has no room for the plan and the results."""


class Searching(QObject):
    """Follows the search field of the window; `left` says that a person went out of the search."""

    left = Signal()

    def __init__(self, window: WindowParts, stage: Stage) -> None:
        super().__init__(window)
        self._window = window
        self._stage = stage
        self._field = window.header.search
        self._answer: tuple[str, tuple[str, ...]] = ("", ())
        self._meant = ("", "")
        self._beside = False
        self._field.textChanged.connect(self.start)
        self._field.left_down.connect(self.to_results)
        window.workspace.found.connect(self._show_found)
        window.workspace.suggested.connect(self._offer)
        window.programme_page.view_changed.connect(lambda _: self.fit())
        window.side.changed.connect(self._arrange)
        window.stack.currentChanged.connect(lambda _: self._arrange())
        stage.shown.connect(self._renew)
        stage.starred.connect(self._pass_anew)

    @property
    def running(self) -> bool:
        """Whether anything stands in the field."""
        return bool(self._field.text())

    @property
    def hits(self) -> frozenset[str] | None:
        """The keys that were found; None while nobody searches."""
        return self._stage.hits

    @property
    def answered(self) -> str:
        """The words whose results are shown; "" for none."""
        return self._answer[0]

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """The column of results, for the way of the Tab key; nothing where there is none."""
        if not self._beside or self._window.found_page.isHidden():
            return ()
        return (self._window.found_page,)

    def start(self, text: str) -> None:
        """Looks for what was typed; an empty field ends the search."""
        if text.strip():
            self._window.workspace.search(text)
        else:
            self._stop()

    def end(self) -> None:
        """Empties the field."""
        self._field.clear()

    def step_back(self) -> None:
        """From a session that was found back to the results, from there out of the search."""
        window = self._window
        if self._beside and window.side.in_sight:
            window.side.close()
        else:
            self.end()
            self.left.emit()

    def focus(self) -> None:
        """Goes to the field, ready for other words."""
        self._field.setFocus()
        self._field.selectAll()

    def to_results(self) -> None:
        """Goes from the field to the first result."""
        window = self._window
        if self._beside:
            window.side.cover(True)
            self._place()
        if window.found_page.isVisibleTo(window) and window.found_page.model.rowCount():
            window.found_page.list.go_to_first()

    def show_again(self) -> None:
        """Shows the last answer, or what has no time yet, as another filter leaves it."""
        scene = self._stage.scene
        if self.running:
            self._show_found(*self._answer)
        elif scene is not None:
            self._show_undated(scene)

    def _renew(self) -> None:
        """Another programme, or other words: asks again, or shows the page a person chose."""
        window, scene = self._window, self._stage.scene
        if scene is None:
            return
        if self.running:
            self.start(self._field.text())
        elif window.stack.currentIndex() != FOUND or not self._show_undated(scene):
            window.stack.setCurrentIndex(window.view)

    def _pass_anew(self) -> None:
        """Other stars: where the filter asks for them, other sessions pass."""
        at_results = self.running or self._window.stack.currentIndex() == FOUND
        if at_results and self._window.filter.by_stars:
            self.show_again()

    def _show_undated(self, scene: Scene) -> bool:
        # Not needed for the first picture.
        from kiosk.ui.attendee.search.list_pages import show_undated

        return show_undated(self._window.found_page, scene)

    def fit(self) -> None:
        """Finds the place of the results anew: another size, plan or list, a session closed."""
        if self._stage.hits is not None:
            before = self._beside
            self._place()
            if before != self._beside:
                self.show_again()

    def _show_found(self, text: str, keys: tuple[str, ...]) -> None:
        window = self._window
        if text != self._field.text():
            return  # an older question; the answer to the newer one is under way
        typed = text != self._answer[0]
        self._answer, self._stage.hits = (text, keys), frozenset(keys)
        scene = self._stage.make_scene()
        if scene is None:
            return
        if typed and self._has_room:
            window.side.cover(True)  # who types wants to see what comes of it
        elif typed and window.side.takes_all:
            window.side.dismiss()
        self._place()
        # Not needed for the first picture.
        from kiosk.ui.attendee.search.list_pages import show_hits

        page = window.found_page
        show_hits(page, scene, text, keys, self.end)
        window.programme_page.show_search(scene, self._by_day(scene) if self._beside else None)
        window.announcer.say_soon(
            page.heading.text() if page.model.rowCount() else page.empty.text.text()
        )
        if not keys and self._meant[0] == text:
            self._offer(*self._meant)
        elif not keys:
            window.workspace.suggest(text)

    def _offer(self, text: str, near: str) -> None:
        """Offers to look for what may have been meant by words that found nothing."""
        if self._answer != (text, ()):
            return
        self._meant, window = (text, near), self._window
        empty, offer = (
            window.found_page.empty,
            window.translate("Search", "Did you mean “{words}”?", words=near),
        )
        empty.offer(literal(offer), lambda: self._field.setText(near))
        window.announcer.say_soon(f"{empty.text.text()} {offer}")

    def _by_day(self, scene: Scene) -> Mapping[date, int]:
        """How many hits pass the filter on each day."""
        active = self._window.filter
        hits = self._stage.hits or frozenset()
        passing = hits & active.facets.keys if active.filter else hits
        return {day: len(passing & of_day) for day, of_day in scene.keys_by_day.items()}

    def _stop(self) -> None:
        window = self._window
        self._answer, self._stage.hits = ("", ()), None
        self._place()
        scene = self._stage.make_scene()
        if scene is not None:
            window.programme_page.show_search(scene, None)
            window.stack.setCurrentIndex(window.view)

    def reveal(self, key: str) -> None:
        """A result was opened: the plan goes to its day and place; the keyboard goes along."""
        window, scene = self._window, self._stage.scene
        session = scene.programme.session_by_key.get(key) if scene else None
        if self._beside and session is not None:
            window.programme_page.reveal(session)
            window.programme_page.take_focus()

    # Where the results stand

    @property
    def _has_room(self) -> bool:
        window = self._window
        at_plan = window.view == PROGRAMME and window.programme_page.view == GRID
        return at_plan and window.width() >= _ROOM

    def _place(self) -> None:
        window, beside = self._window, self._stage.hits is not None and self._has_room
        if beside != self._beside:
            self._beside = beside
            window.found_page.set_beside(beside)
            if not beside:
                window.side.cover(False)
        if self._stage.hits is not None:
            window.stack.setCurrentIndex(PROGRAMME if beside else FOUND)
        self._arrange()

    def _arrange(self) -> None:
        """Shows page, results and panel as far as there is room.

        What was found never leaves its place in the splitter: a widget that gets another parent
        is styled anew, which takes longer than to search.
        """
        window = self._window
        side, alone = window.side, window.stack.currentIndex() == FOUND
        window.stack.setHidden(alone or side.takes_all)
        found = not side.takes_all if alone else self._beside and not side.in_sight
        if found or FOUND in window.pages:
            window.found_page.setVisible(found)
        if found or side.in_sight:
            side.share()
        self._offer_way_back()

    def _offer_way_back(self) -> None:
        count = len(self._answer[1]) if self._beside else 0
        text = self._window.translate("Search", "Back to %n hits", count) if count else ""
        self._window.side.offer_way_back(text)
