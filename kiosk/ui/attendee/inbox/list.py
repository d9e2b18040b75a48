"""The list of the change inbox: opens sessions, shows them in the plan, unfolds bulk changes."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.attendee.inbox.painter import InboxPainter
from kiosk.ui.attendee.inbox.record import InboxRow
from kiosk.ui.attendee.lists.steady_list import SteadyList
from kiosk.ui.shared.theme import LIGHT, Theme
from kiosk.wording import Translate, translator

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InboxList(SteadyList[InboxRow]):
    """`opened` and `plan_wanted` carry a session's key, `folded` and `read_toggled` the row.

    `offered` carries the other date a person takes.
    """

    offered = Signal(object)
    plan_wanted = Signal(str)
    folded = Signal(object)
    read_toggled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(InboxPainter(LIGHT, translator("de")), parent)

    def appear(self, theme: Theme, translate: Translate) -> None:
        """Draws in another theme or language."""
        self.set_painter(InboxPainter(theme, translate))
        self.scheduleDelayedItemsLayout()

    def act_at(self, row: InboxRow, point: QPoint, width: int) -> str:
        if row.many:
            return "fold"
        painter = self.row_painter
        assert isinstance(painter, InboxPainter)
        layout = painter.layout(row, width)
        for name, place in (("plan", layout.button), ("swap", layout.other)):
            if place is not None and QRect(*place).contains(point):
                return name
        return super().act_at(row, point, width)

    def act_of(self, event: QKeyEvent) -> str:
        row = self.current_row()
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return "plan"
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return "swap"
        if event.key() == Qt.Key.Key_Space:
            return "read"
        if row is not None and row.many:
            wanted = Qt.Key.Key_Left if row.open else Qt.Key.Key_Right
            return "fold" if event.key() in (*_ENTER, wanted) else ""
        return super().act_of(event)

    def act(self, name: str, row: InboxRow) -> bool:
        if name == "plan" and row.session is not None:
            self.plan_wanted.emit(row.session)
        elif name == "swap" and row.offer is not None:
            self.offered.emit(row.offer)
        elif name == "fold":
            self.folded.emit(row)
        elif name == "read":
            self.read_toggled.emit(row)
        else:
            return super().act(name, row)
        return True
