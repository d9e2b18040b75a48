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


_QUIET = frozenset(
    {
        QAccessible.Role.Client,
        QAccessible.Role.Grouping,
        QAccessible.Role.LayeredPane,
        QAccessible.Role.Pane,
        QAccessible.Role.Splitter,
        QAccessible.Role.Grip,
        QAccessible.Role.Border,
        QAccessible.Role.Window,
    }
)
"""Roles that say nothing by themselves: a reader goes through to what is in them."""


def dump(widget: QWidget) -> str:
    """The accessibility tree of a widget as text, a line each: role, name, description, states.

    Only what is there for a reader: not what is hidden, nor boxes and bars without a name.
    """
    return "\n".join(_lines(tree(widget), 0)) + "\n"


def _lines(found: QAccessibleInterface, depth: int) -> Iterator[str]:
    state, role, said = found.state(), found.role(), name(found)
    if state.invisible and role is not QAccessible.Role.ListItem:  # those may be scrolled away
        return
    silent = not said and (role in _QUIET or role is QAccessible.Role.ScrollBar)
    if not silent:
        yield "  " * depth + " ".join(filter(None, _words(found)))
    for number in range(found.childCount()):
        child = found.child(number)
        if child is not None and child.isValid():
            yield from _lines(child, depth if silent else depth + 1)


def _words(found: QAccessibleInterface) -> Iterator[str]:
    yield str(found.role()).rpartition(".")[2]
    yield f"„{name(found)}“" if name(found) else ""
    for kind in (QAccessible.Text.Description, QAccessible.Text.Value):
        text = found.text(kind)
        yield f"| {text}" if text and text != name(found) else ""
    state = found.state()
    for flag in ("focused", "selected", "checked", "disabled", "readOnly"):
        yield f"[{flag}]" if getattr(state, flag) else ""
