"""Two widgets that share a room: side by side, or one below the other where it is narrow."""

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.attendee.cell_painter import colour
from kiosk.ui.shared.theme import LIGHT, Theme

WIDE = 940
"""From this width on both stand side by side, px."""
_SHARE = 0.41
_MOST = 570
_BELOW = 0.4
_HIGH = 360
"""In a lower room, px, `side` would leave `main` nothing to see."""


class Beside(QWidget):
    """`main` has what `side` leaves, all of it while that is hidden.

    Where it is narrow, `side` goes below if it is high enough; beside the panel of a session it
    gives way altogether. A layout would let the width of `side` narrow what stands beside both.
    """

    def __init__(self, main: QWidget, side: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._main = main
        self._side = side
        self._wanted = True
        main.setParent(self)
        side.setParent(self)

    def show_side(self, wanted: bool) -> None:
        """Whether there is anything to show in `side`."""
        self._wanted = wanted
        self._share()

    def _share(self) -> None:
        width, height = self.width(), self.height()
        # Somebody else has the rest of the window: the panel of a session, which says it, too.
        alone = width >= self.window().width() - 40 and height >= _HIGH
        beside = width >= WIDE
        self._side.setVisible(self._wanted and (beside or alone))
        if self._side.isHidden():
            self._main.setGeometry(self.rect())
        elif beside:
            side = min(round(width * _SHARE), _MOST)
            self._main.setGeometry(0, 0, width - side - 1, height)
            self._side.setGeometry(width - side, 0, side, height)
        else:
            low = round(height * _BELOW)
            self._main.setGeometry(0, 0, width, height - low - 1)
            self._side.setGeometry(0, height - low, width, low)
        self.update()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self.theme.ground))
        if not self._side.isHidden():
            # Between the two, and only there: both draw a ground of their own.
            painter.fillRect(self.rect(), colour(self.theme.hair))
