"""A finger that is drawn over the glass turns pages, as the buttons for it do."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QTransform

_SHARE = 0.08
"""Of the shorter side: a finger that moves less has touched one place."""

WAYS = {
    "left": ("rooms-after", "next", "on"),
    "right": ("rooms-before", "previous", "before"),
    "up": ("next", "on"),
    "down": ("previous", "before"),
}
"""The signs of what a finger drawn in a direction touches: the first of them that is there."""


class Swipe:
    """One finger from where it comes down to where it goes up; points are of the window."""

    def __init__(self, size: Callable[[], QSize]) -> None:
        """`size` is the glass's."""
        self.transform = QTransform()
        """How the picture lies on the window."""
        self._size = size
        self._begun: QPointF | None = None

    def begin(self, point: QPointF) -> None:
        """The finger comes down."""
        self._begun = point

    def direction(self, point: QPointF) -> str:
        """Where to it has been drawn by now, as people see the picture; "" is nowhere."""
        if self._begun is None:
            return ""
        upright, _ = self.transform.inverted()
        way = upright.map(point) - upright.map(self._begun)
        across, down = way.x(), way.y()
        size = self._size()
        if max(abs(across), abs(down)) < min(size.width(), size.height()) * _SHARE:
            return ""
        if abs(across) > abs(down):
            return "left" if across < 0 else "right"
        return "up" if down < 0 else "down"

    def end(self, point: QPointF) -> str:
        """The finger goes up; gives where to it was drawn."""
        found = self.direction(point)
        self._begun = None
        return found
