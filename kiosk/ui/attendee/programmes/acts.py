"""What a person does with the programmes that are kept, and takes back until the window closes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.personal.library import Library
from kiosk.personal.programme_list import Listed, listed
from kiosk.programme.values import dataclass
from kiosk.store.belongings import Taken, give_back, take_belongings
from kiosk.store.kept_programmes import put_back, take_out
from kiosk.sync.source import BUNDLED, Source

if TYPE_CHECKING:
    from kiosk.ui.attendee.acting import ActingWindow


@dataclass(frozen=True, slots=True)
class Removal:
    """A programme that was taken out, or (`taken`) the stars and notes that were deleted."""

    entry: Listed
    taken: Taken | None = None


class ProgrammeActs(QObject):
    """`entries` are the programmes as they lie there; `changed` says that they are others.

    `removals` are those that can be taken back, the last one at the end: until the window closes.
    """

    changed = Signal()

    def __init__(self, window: "ActingWindow", forget: Callable[[str], None]) -> None:
        """`forget` lets a feed go that was opened lately, by its name."""
        super().__init__(window)
        self._forget = forget
        self._work = window.workspace
        self.entries: tuple[Listed, ...] = ()
        self.removals: list[Removal] = []

    def load(self) -> None:
        """Reads the list; `changed` follows."""

        def read(library: Library) -> tuple[Listed, ...]:
            return listed(library.programmes, library.personal)

        def taken(found: tuple[Listed, ...]) -> None:
            self.entries = found
            # Opened again by themselves: nothing is left to take back.
            there = {entry.source for entry in found if entry.stored}
            self.removals = [r for r in self.removals if r.taken or r.entry.source not in there]
            self.changed.emit()

        self._work.notebook.flush()
        self._work.in_store(read, taken)

    def show(self, source: Source) -> None:
        """Goes over to a programme."""
        if source != self._work.source:
            self._work.open(source)

    def remove(self, entry: Listed) -> None:
        """Takes a programme out; stars and notes stay for the day it is opened again.

        Where it is the one that is shown, the one whose feed answered last before it is shown.
        """
        name = entry.source.name
        if entry.source == self._work.source:
            others = (e.source for e in self.entries if e.stored and e.source != entry.source)
            self._work.open(next(others, Source(BUNDLED)))

        def take(library: Library) -> bool:
            library.took_out = True
            return take_out(library.programmes, name)

        self._do(take, Removal(entry))
        self._forget(name)

    def delete_own(self, entry: Listed) -> None:
        """Deletes the stars and notes somebody has in a programme."""

        def take(library: Library) -> Taken:
            return take_belongings(library.personal, entry.source.name)

        def taken(rows: Taken) -> None:
            self.removals.append(Removal(entry, rows))
            self._follow(entry.source)

        self._work.notebook.flush()
        self._work.in_store(take, taken)

    def take_back(self, removal: Removal) -> None:
        """Puts back what was removed; what is there anew by now stays as it is."""
        if removal not in self.removals:
            return
        self.removals.remove(removal)
        taken, name = removal.taken, removal.entry.source.name
        if taken is not None:
            self._work.in_store(
                lambda library: give_back(library.personal, taken),
                lambda _: self._follow(removal.entry.source),
            )
        else:
            self._work.in_store(
                lambda library: put_back(library.programmes, name), lambda _: self.load()
            )

    def take_back_last(self) -> None:
        """Takes back what was removed last."""
        if self.removals:
            self.take_back(self.removals[-1])

    def _do(self, work: Callable[[Library], bool], removal: Removal) -> None:
        def done(was_there: bool) -> None:
            if was_there:
                self.removals.append(removal)
            self.load()

        self._work.in_store(work, done)

    def _follow(self, source: Source) -> None:
        """Other stars and notes: the window shows them where they are of its programme."""
        if source == self._work.source:
            self._work.look_for_stars()
            self._work.look_for_notes()
        self.load()
