"""Undo and redo of everything a person changes: stars, priorities, notes, filters, rooms."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QObject, Signal

from kiosk.wording import Translate

Name = Callable[[Translate], str]
"""What was done, in the language asked for: "star", "note"."""

MOST_STEPS = 200


@dataclass(eq=False, slots=True)
class Step:
    """One thing a person did; `number` says in which order."""

    number: int
    name: Name
    redo: Callable[[], object]
    undo: Callable[[], object]
    merge: str


class Undo(QObject):
    """The steps a person can take back.

    `changed` says that another step is the next one, `told` that a step is worth a word with a
    way back at hand: it carries the step and what to say of it. `moved` carries a step that was
    taken back (True) or done again by a key or the menu, from where its place may not be in sight.
    """

    changed = Signal()
    told = Signal(object, object)
    moved = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count()
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def last(self) -> Step | None:
        """The step `undo` would take back."""
        return self._done[-1] if self._done else None

    def do(
        self,
        name: Name,
        redo: Callable[[], object],
        undo: Callable[[], object],
        *,
        merge: str = "",
    ) -> Step:
        """Does something (calls `redo`) that can be taken back with `undo`.

        Steps that follow each other with the same `merge` are one: what is typed into one note.
        """
        step, last = Step(next(self._numbers), name, redo, undo, merge), self.last
        if last is not None and merge and merge == last.merge and not self._undone:
            last.redo = redo
            step = last
        else:
            self._done = [*self._done, step][-MOST_STEPS:]
        self._undone.clear()
        redo()
        self.changed.emit()
        return step

    def tell(self, step: Step, text: Name) -> None:
        """Tells of a step that was just done, beside a button that takes it back.

        For what disappears from sight or changes much at once; the rest is seen where it happens.
        """
        self.told.emit(step, text)

    def undo(self, *, aloud: bool = False) -> None:
        """Takes the last step back; `aloud` tells of it with `moved`."""
        step = self._move(self._done, self._undone, lambda step: step.undo())
        if aloud and step in self._undone:
            self.moved.emit(step, True)

    def redo(self, *, aloud: bool = False) -> None:
        """Does the step again that was taken back last; `aloud` tells of it with `moved`."""
        step = self._move(self._undone, self._done, lambda step: step.redo())
        if aloud and step in self._done:
            self.moved.emit(step, False)

    def undo_name(self, translate: Translate) -> str:
        """What `undo` would take back; "" when there is nothing."""
        return self._done[-1].name(translate) if self._done else ""

    def redo_name(self, translate: Translate) -> str:
        """What `redo` would do again; "" when there is nothing."""
        return self._undone[-1].name(translate) if self._undone else ""

    def failed(self, step: Step) -> None:
        """What a step did, or took back, could not be kept and is as it was before.

        The step goes back to where it was, so that the same key tries it again.
        """
        for one, other in ((self._done, self._undone), (self._undone, self._done)):
            if step in one:
                one.remove(step)
                other.append(step)
                # The database answers late: what was done since keeps its place behind it.
                self._done.sort(key=lambda s: s.number)
                self._undone.sort(key=lambda s: -s.number)
                self.changed.emit()
                return

    def drop(self, step: Step) -> None:
        """Forgets one step: what it changed was changed by somebody else since."""
        for steps in (self._done, self._undone):
            if step in steps:
                steps.remove(step)
                self.changed.emit()

    def forget(self) -> None:
        """Forgets all steps: another feed is shown."""
        self._done.clear()
        self._undone.clear()
        self.changed.emit()

    def _move(
        self, source: list[Step], target: list[Step], act: Callable[[Step], object]
    ) -> Step | None:
        if not source:
            return None
        step = source.pop()
        # Before acting: whatever the act does with the steps finds this one in its new place.
        target.append(step)
        act(step)
        self.changed.emit()
        return step
