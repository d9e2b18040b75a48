"""Tells of what was just done, with a button that takes it back for as long as that is the next."""

from kiosk.ui.attendee.undo import Name, Step, Undo
from kiosk.ui.shared.appearance import Appearance
from kiosk.ui.shared.notice import Notice


class UndoNotice:
    """Shows the steps that are worth a word in the notice above the foot."""

    def __init__(self, undo: Undo, notice: Notice, appearance: Appearance) -> None:
        self._undo = undo
        self._notice = notice
        self._appearance = appearance
        self._step: Step | None = None
        self._text = ""
        undo.changed.connect(self._withdraw)

    def tell(self, step: Step, tell: Name) -> None:
        """Tells of a step that was just done, until another is the next."""
        translate = self._appearance.translate
        self._step, self._text = step, tell(translate)
        self._notice.tell(self._text, action=translate("Undo", "Undo"), do=self._take_back)

    def _take_back(self) -> None:
        if self._undo.last is self._step:
            self._undo.undo()

    def _withdraw(self) -> None:
        """The button would take back something else by now."""
        if self._step is None or self._undo.last is self._step:
            return
        self._step = None
        if self._notice.text.text() == self._text:
            self._notice.hide()
