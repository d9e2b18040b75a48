"""Two widgets that share a room: side by side, one below the other, or one in the other's place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.text_layout import line_height
from kiosk.ui.shared.theme import LIGHT, Text, Theme

WIDE = 940
"""From this width on both stand side by side, px."""
_SHARE = 0.41
_MOST = 570
_BELOW = 0.4
_HIGH = 360
"""In a lower room, px, `side` would leave `main` nothing to see."""
_AROUND = 10
"""What the line that turns to `side` is higher than its words, px."""


class Beside(QWidget):
    """`main` has what `side` leaves, all of it while that is hidden.

    Where it is narrow, `side` goes below if it is high enough. Where it is not, and beside the
    panel of a session, a line at the foot says what is in `side` and turns to it, and back. A
    layout would let the width of `side` narrow what stands beside both.
    """

    def __init__(self, main: QWidget, side: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._main = main
        self._side = side
        self._wanted = True
        self._turned = False
        self._words = ("", "")
        main.setParent(self)
        side.setParent(self)
        self.line = QPushButton(self)
        self.line.setProperty("plain", True)
        self.line.setFont(font(Text.STRONG))
        self.line.setCursor(Qt.CursorShape.PointingHandCursor)
        self.line.clicked.connect(self._turn)
        self.line.hide()

    def show_side(self, wanted: bool, there: str = "", back: str = "") -> None:
        """Whether there is anything to show in `side`; the line says `there`, and `back` from it.

        Without words there is no line.
        """
        self._wanted, self._words = wanted, (there, back)
        self._share()

    def _turn(self) -> None:
        self._turned = not self._turned
        self._share()

    def _share(self) -> None:
        width, height = self.width(), self.height()
        # Somebody else has the rest of the window: the panel of a session.
        alone = width >= self.window().width() - 40 and height >= _HIGH
        beside = width >= WIDE
        fits = self._wanted and (beside or alone)
        lined = self._wanted and not fits and bool(self._words[0])
        self._turned = self._turned and lined
        self.line.setText(self._words[self._turned])
        self.line.setVisible(lined)
        self._main.setVisible(not self._turned)
        self._side.setVisible(fits or self._turned)
        if lined:
            low = round(line_height(Text.STRONG)) + _AROUND
            self.line.setGeometry(16, height - low, width - 32, low)
            (self._side if self._turned else self._main).setGeometry(0, 0, width, height - low - 1)
        elif self._side.isHidden():
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
        if not self.line.isHidden():
            painter.fillRect(0, self.line.y() - 1, self.width(), 1, colour(self.theme.hair))
        elif not self._side.isHidden():
            # Between the two, and only there: both draw a ground of their own.
            painter.fillRect(self.rect(), colour(self.theme.hair))
