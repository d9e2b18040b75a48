"""The filter in force in the window: what passes it, how a person changes it, that it is kept."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.programme.filters import FREE, STARRED, Choice, Filter
from kiosk.programme.model import Session
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.undo import Name, Step, Undo
from kiosk.ui.attendee.workspace import Workspace

if TYPE_CHECKING:
    from kiosk.programme.facets import FacetIndex, Facets, WayOut


class ActiveFilter(QObject):
    """One for the window; the pages ask it. `changed` says that other sessions pass.

    `filter` is what is chosen. Each feed has its own, remembered until the next start.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.filter = Filter()
        self._workspace = workspace
        self._undo = undo
        self._feed = workspace.source.name
        self._remembered = workspace.setting(_setting(self._feed)) or ""
        self._scene: Scene | None = None
        self._index: FacetIndex | None = None
        self._facets: Facets | None = None

    def take(self, scene: Scene) -> None:
        """Takes another moment, and with it another programme, other stars or another feed."""
        before, self._scene = self._scene, scene
        feed = self._workspace.source.name
        if feed != self._feed:
            self._change_feed(feed)
        if before is None or before.programme is not scene.programme:
            self._index = self._facets = None
            self._restore()
        elif before.stars.keys() != scene.stars.keys():
            self._facets = None

    # What passes

    @property
    def index(self) -> "FacetIndex":
        """The choices of the programme that is shown. Made when it is first asked for."""
        if self._index is None:
            programme = self._scene.programme if self._scene else None
            if programme is None:
                raise RuntimeError("there is nothing to filter before there is a programme")
            # Not needed for the first picture.
            from kiosk.programme.facets import FacetIndex

            self._index = FacetIndex(programme)
        return self._index

    @property
    def facets(self) -> "Facets":
        """What the filter leaves, with the counts of all choices."""
        if self._facets is None:
            self._facets = self.index.narrow(self.filter, self._stars)
        return self._facets

    @property
    def by_stars(self) -> bool:
        """Whether a star more or less changes what passes."""
        return STARRED in self.filter or FREE in self.filter

    def passing(self, sessions: Sequence[Session]) -> Sequence[Session]:
        """Those of some sessions that pass, in their order."""
        if not self.filter:
            return sessions
        keys = self.facets.keys
        return [s for s in sessions if s.key in keys]

    def passing_keys(self, keys: Sequence[str]) -> Sequence[str]:
        """Those of some sessions that pass, in their order, by their keys."""
        if not self.filter:
            return keys
        passing = self.facets.keys
        return [key for key in keys if key in passing]

    def shown(self) -> int | None:
        """How many sessions of the programme pass; None without a filter."""
        return len(self.facets.keys) if self.filter and self._scene else None

    def way_out(self, among: Iterable[str] | None = None) -> "WayOut | None":
        """What to drop so that something passes again; `among` as for `FacetIndex.way_out`."""
        return self.index.way_out(self.filter, self._stars, among)

    @property
    def _stars(self) -> frozenset[str]:
        return frozenset(self._scene.stars) if self._scene else frozenset()

    # What a person changes

    def toggle(self, choice: Choice) -> None:
        """Chooses something, or takes it back."""
        self.choose(self.filter.toggled(choice))

    def reset(self) -> None:
        """Lets everything pass again."""
        step = self.choose(Filter(), lambda translate: translate("Undo", "Reset filters"))
        if step is not None:
            self._undo.tell(step, lambda translate: translate("Filter", "All filters are reset."))

    def choose(self, wanted: Filter, name: Name | None = None) -> Step | None:
        """Takes another filter; gives the step that can be taken back, None if it is the same."""
        before = self.filter
        if wanted == before:
            return None
        return self._undo.do(
            name or (lambda translate: translate("Undo", "Filter")),
            lambda: self._set(wanted),
            lambda: self._set(before),
        )

    def _set(self, wanted: Filter) -> None:
        """Without what is no longer there: a step may be taken back after another version came."""
        self.filter = wanted.kept(self._known(wanted))
        self._facets = None
        self._workspace.remember(_setting(self._feed), self.filter.to_text())
        self.changed.emit()

    # What is remembered

    def _change_feed(self, feed: str) -> None:
        self._feed, self._remembered, self.filter = feed, "", Filter()

        def recall(text: str | None) -> None:
            if feed == self._feed and not self.filter and text:
                self._remembered = text
                if self._scene is not None:
                    self._restore()
                    self.changed.emit()

        self._workspace.recall(_setting(feed), recall)

    def _restore(self) -> None:
        """Takes what was remembered once there is a programme, and drops what it has not."""
        remembered, self._remembered = self._remembered, ""
        wanted = Filter.from_text(remembered) if remembered else self.filter
        self.filter = wanted.kept(self._known(wanted))
        self._facets = None

    def _known(self, wanted: Filter) -> frozenset[Choice]:
        # Without a filter there is no need to know, and the first picture needs no index.
        return frozenset({STARRED, FREE, *self.index.choices}) if wanted else frozenset()


def _setting(feed: str) -> str:
    return f"filter {feed}"
