"""A section of the session panel: made anew only when what it shows is another."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kiosk.ui.attendee.panel.parts import focus_area


class _Focus(NamedTuple):
    """Which part of a section has the focus, and what is selected there (a link, a text)."""

    name: str
    start: int
    selected: str


class Section(QWidget):
    """Holds some of the panel's parts; the others keep focus, selection and place."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_parts(self, what: object, build: Callable[[QVBoxLayout], None]) -> None:
        """Builds the section anew unless it shows the same `what` already.

        The focus stays with the part of the same object name, at the same link or selection.
        """
        if what == self._shown:
            return
        self._shown = what
        before, focus = self._inside, self._focus()
        self._inside = inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        build(column)
        self._column.addWidget(inside)
        inside.show()
        if focus is not None:
            # While the old part is still there: Qt would pass the focus on from what vanishes.
            self._give_back(inside, focus)
        if before is not None:
            # Its layout may still mean to show it: without a parent, that would be a window.
            before.hide()
            before.setParent(None)
            before.deleteLater()

    def _focus(self) -> _Focus | None:
        widget = self.window().focusWidget()
        if widget is None or not self.isAncestorOf(widget):
            return None
        if isinstance(widget, QLabel) and widget.hasSelectedText():
            return _Focus(widget.objectName(), widget.selectionStart(), widget.selectedText())
        return _Focus(widget.objectName(), 0, "")

    def _give_back(self, inside: QWidget, focus: _Focus) -> None:
        found = inside.findChild(QWidget, focus.name) if focus.name else None
        if found is None:
            focus_area(self)
            return
        found.setFocus()
        if isinstance(found, QLabel) and focus.selected:
            found.setSelection(focus.start, len(focus.selected))
            if found.selectedText() != focus.selected:
                found.setSelection(0, 0)
