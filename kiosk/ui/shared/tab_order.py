"""The way of the Tab key: from part to part of a window, in each from top left to bottom right.

Qt's own way is the order in which the controls were made, and many are made anew while the window
is open: themes, days, the panel.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QScrollArea, QWidget

_SEEN = 24
"""What is around a control is seen as well, px."""


def stations(parts: Sequence[QWidget]) -> list[QWidget]:
    """The controls that the Tab key stops at, in its order."""
    return [
        widget
        for part in parts
        for widget in sorted(
            filter(_stops_tab, (part, *part.findChildren(QWidget))), key=lambda w: _place(w, part)
        )
    ]


def step(parts: Sequence[QWidget], focus: QWidget | None, *, forward: bool) -> QWidget | None:
    """The control behind (or before) the one with the focus; behind the last comes the first."""
    found = stations(parts)
    if not found:
        return None
    if focus not in found:
        return found[0 if forward else -1]
    return found[(found.index(focus) + (1 if forward else -1)) % len(found)]


def bring_into_sight(control: QWidget) -> None:
    """Scrolls whatever a control lies in, until it is seen; Qt does so on its own way only."""
    around = control.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and around.isAncestorOf(control):
            around.ensureWidgetVisible(control, _SEEN, _SEEN)
        around = around.parentWidget()


def read_in_order(*parts: QWidget) -> None:
    """Puts the children of a widget into the order in which a screen reader comes to them.

    It is the order in which they lie on each other; for parts that do not overlap it is free.
    """
    for part in parts:
        part.raise_()


def stop_at_chosen(group: QButtonGroup) -> None:
    """Lets the Tab key stop at the chosen button of a group; the arrows go to the others.

    Qt sees to this only when a person chose, not when the program did.
    """
    for button in group.buttons():
        button.setAutoExclusive(True)  # one of several to a screen reader, not a tick of its own
        _let_stop(button, chosen=button.isChecked())
    group.buttonToggled.connect(lambda button, chosen: _let_stop(button, chosen=chosen))


def _let_stop(button: QAbstractButton, *, chosen: bool) -> None:
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus if chosen else Qt.FocusPolicy.NoFocus)


def _stops_tab(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )


def _place(widget: QWidget, part: QWidget) -> tuple[int, int]:
    """Where a control is in a part, however far that was scrolled."""
    corner = QPoint(0, 0) if widget is part else widget.mapTo(part, QPoint(0, 0))
    around = widget.parentWidget()
    while around is not None and widget is not part:
        if isinstance(around, QScrollArea):
            bars = around.horizontalScrollBar(), around.verticalScrollBar()
            corner += QPoint(bars[0].value(), bars[1].value())
        around = around.parentWidget() if around is not part else None
    return corner.y(), corner.x()
