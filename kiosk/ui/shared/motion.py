"""Short movements that show where something comes from; all at once where nothing is to move."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QAbstractSlider

SHORT = 120
LONG = 240
"""Milliseconds: selection and panel; what changed, and ways through the day (LOOK.md, "Motion")."""

Step = Callable[[float], None]
"""Shows how far a movement has come: from 0.0 to 1.0, which is always the last."""


class Motion(QObject):
    """Runs movements. What they lead to is true from their beginning: nobody has to wait for it.

    `still`: nothing moves, and each movement is at its end as soon as it begins.
    """

    def __init__(self, parent: QObject, *, still: bool = False) -> None:
        super().__init__(parent)
        self._still = still
        self._runs: dict[QObject, QVariantAnimation] = {}
        self._steps: dict[QObject, Step] = {}

    @property
    def still(self) -> bool:
        """Whether nothing moves."""
        return self._still

    @still.setter
    def still(self, still: bool) -> None:
        self._still = still
        if still:
            for moved in list(self._steps):
                self.finish(moved)

    def moves(self, moved: QObject) -> bool:
        """Whether something is on its way."""
        return moved in self._steps

    def run(self, moved: QObject, milliseconds: int, step: Step) -> None:
        """Moves something that lives on; what still moved of it before is at its end first."""
        self.finish(moved)
        if self._still:
            step(1.0)
            return
        run = self._runs.get(moved) or self._new_run(moved)
        self._steps[moved] = step
        step(0.0)
        run.setDuration(milliseconds)
        run.start()

    def _new_run(self, moved: QObject) -> QVariantAnimation:
        """One for each thing, kept: one that Qt deletes by itself is one too few for PySide."""
        run = self._runs[moved] = QVariantAnimation(self)
        run.setEasingCurve(QEasingCurve.Type.OutCubic)
        run.setStartValue(0.0)
        run.setEndValue(1.0)
        run.valueChanged.connect(lambda share: self._step(moved, share))
        run.finished.connect(lambda: self.finish(moved))
        return run

    def _step(self, moved: QObject, share: float) -> None:
        step = self._steps.get(moved)
        if step is not None and share < 1.0:
            step(share)

    def finish(self, moved: QObject) -> None:
        """Ends a movement where it leads to."""
        step = self._leave(moved)
        if step is not None:
            step(1.0)

    def _leave(self, moved: QObject) -> Step | None:
        """Ends a movement where it is."""
        step = self._steps.pop(moved, None)
        if step is not None:
            self._runs[moved].stop()
        return step

    def glide(self, bar: QAbstractSlider, start: int) -> None:
        """Scrolls from a value to where the bar stands now; whoever scrolls meanwhile ends it."""
        end = bar.value()
        if self._still or start == end:
            return
        at = start
        bar.setValue(start)

        def step(share: float) -> None:
            nonlocal at
            if bar.value() != at:
                self._leave(bar)
                return
            at = end if share == 1.0 else round(start + (end - start) * share)
            bar.setValue(at)

        self.run(bar, LONG, step)
