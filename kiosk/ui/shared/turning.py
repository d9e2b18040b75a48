"""Turning to another page of a stack without losing the keyboard's place."""

from PySide6.QtWidgets import QStackedWidget, QWidget


def turn_to(stack: QStackedWidget, page: QWidget, start: QWidget) -> None:
    """Shows `page`; a focus in the page before goes to `start`, where a person goes on.

    Qt would put it on whatever comes next in the window, which may be a button of another part.
    """
    before = stack.currentWidget()
    if before is page:
        return
    focus = stack.window().focusWidget()
    within = before is not None and (
        focus is before or (focus is not None and before.isAncestorOf(focus))
    )
    stack.setCurrentWidget(page)
    if within:
        start.setFocus()
