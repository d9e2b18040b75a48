"""Undo and redo of everything a person changes: stars, priorities, notes, filters, rooms."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from kiosk.wording import Translate

Name = Callable[[Translate], str]
"""What was done, in the language asked for: "star", "note"."""

MOST_STEPS = 200


class Undo(QObject):
    """The steps a person can take back; `changed` says that another step is the next one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(MOST_STEPS)

    def do(
        self,
        name: Name,
        redo: Callable[[], object],
        undo: Callable[[], object],
        *,
        merge: str = "",
    ) -> None:
        """Does something (calls `redo`) that can be taken back with `undo`.

        Steps that follow each other with the same `merge` are one: what is typed into one note.
        """
        self._stack.push(_Step(name, redo, undo, merge))
        self.changed.emit()

    def undo(self) -> None:
        """Takes the last step back."""
        self._stack.undo()
        self.changed.emit()

    def redo(self) -> None:
        """Does the step again that was taken back last."""
        self._stack.redo()
        self.changed.emit()

    def undo_name(self, translate: Translate) -> str:
        """What `undo` would take back; "" when there is nothing."""
        return self._name(self._stack.index() - 1, translate)

    def redo_name(self, translate: Translate) -> str:
        """What `redo` would do again; "" when there is nothing."""
        return self._name(self._stack.index(), translate)

    def forget(self) -> None:
        """Forgets all steps: another feed is shown."""
        self._stack.clear()
        self.changed.emit()

    def _name(self, place: int, translate: Translate) -> str:
        if not 0 <= place < self._stack.count():
            return ""
        step = self._stack.command(place)
        return step.name(translate) if isinstance(step, _Step) else ""


class _Step(QUndoCommand):
    def __init__(
        self, name: Name, redo: Callable[[], object], undo: Callable[[], object], merge: str
    ) -> None:
        super().__init__()
        self.name = name
        self._redo = redo
        self._undo = undo
        self._merge = merge

    # Qt

    def id(self) -> int:
        """Steps with one number may become one; Qt wants -1 where they may not."""
        return hash(self._merge) & 0x7FFFFFFF if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._merge != self._merge:
            return False
        self._redo = other._redo
        return True

    def redo(self) -> None:
        self._redo()

    def undo(self) -> None:
        self._undo()
