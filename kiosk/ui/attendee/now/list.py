"""The list of the page "Jetzt": opens sessions, and stars them."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.attendee.lists.steady_list import SteadyList
from kiosk.ui.attendee.now.layout import STAR
from kiosk.ui.attendee.now.painter import NowPainter
from kiosk.ui.attendee.now.record import NowRow
from kiosk.ui.shared.theme import LIGHT, Theme


class NowList(SteadyList[NowRow]):
    """`opened` asks for a session's panel, `star_toggled` for its star; both carry the key."""

    star_toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(NowPainter(LIGHT), parent)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.set_painter(NowPainter(theme))

    def act_at(self, row: NowRow, point: QPoint, width: int) -> str:
        star = row.session is not None and point.x() >= width - STAR
        return "star" if star else super().act_at(row, point, width)

    def act_of(self, event: QKeyEvent) -> str:
        return "star" if event.key() == Qt.Key.Key_Space else super().act_of(event)

    def act(self, name: str, row: NowRow) -> bool:
        if name == "star" and row.session is not None:
            self.star_toggled.emit(row.session)
            return True
        return super().act(name, row)
