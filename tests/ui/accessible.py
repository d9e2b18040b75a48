"""What a screen reader finds: the accessibility tree as plain text."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def tree(widget: QWidget) -> QAccessibleInterface:
    """The widget as the screen reader sees it."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name(interface: QAccessibleInterface) -> str:
    """What the screen reader calls it."""
    return interface.text(QAccessible.Text.Name)


def items(widget: QWidget) -> list[str]:
    """The names of a list's items, in their order."""
    found = tree(widget)
    children = (found.child(n) for n in range(found.childCount()))
    return [name(c) for c in children if c is not None and c.role() is QAccessible.Role.ListItem]


def focusable(window: QWidget) -> Iterator[QWidget]:
    """Every visible control that takes the keyboard focus."""
    for widget in window.findChildren(QWidget):
        if (
            widget.isVisible()
            and widget.isEnabled()
            and widget.focusProxy() is None
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            yield widget
