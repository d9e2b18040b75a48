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
        self._told = False
        undo.changed.connect(self._withdraw)

    def tell(self, step: Step, tell: Name) -> None:
        """Tells of a step that was just done, until another is the next."""
        translate = self._appearance.translate
        self._step, self._text, self._told = step, tell(translate), True
        self._notice.tell(self._text, action=translate("Undo", "Undo"), do=self._take_back)

    def tell_moved(self, step: Step, back: bool) -> None:
        """Tells what a key took back or did again, and offers the other way, until the next."""
        translate, what = self._appearance.translate, step.name(self._appearance.translate)
        if back:
            text = translate("Undo", "Taken back: {what}", what=what)
            other, way = translate("Undo", "Redo"), self._undo.redo
        else:
            text = translate("Undo", "Done again: {what}", what=what)
            other, way = translate("Undo", "Undo"), self._undo.undo
        self._step, self._text, self._told = self._undo.last, text, True
        self._notice.tell(text, action=other, do=way)

    def _take_back(self) -> None:
        if self._undo.last is self._step:
            self._undo.undo()

    def _withdraw(self) -> None:
        """The button would take back something else by now."""
        if not self._told or self._undo.last is self._step:
            return
        self._step, self._told = None, False
        if self._notice.text.text() == self._text:
            self._notice.hide()
