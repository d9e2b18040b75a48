"""The overview strip: all columns in one thin line, and the part of them that is in sight."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from kiosk.programme.model import Session
from kiosk.ui.attendee.grid.geometry import GridGeometry
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.drawing import colour, draw_frame
from kiosk.ui.shared.theme import LIGHT, LINE_HEADER, Theme

HEIGHT = 24
_REDRAW_AFTER = 60
"""Milliseconds from the last change of size to a picture of its own."""


class OverviewCell(NamedTuple):
    """One session in the strip: shares of its width and height, 0 to 1, and what it is.

    `hit` says whether a search found it; None while nothing is searched for.
    """

    x: float
    y: float
    width: float
    height: float
    starred: bool
    running: bool
    hit: bool | None = None


def overview_cells(
    geometry: GridGeometry, sessions: Sequence[Session], scene: Scene
) -> list[OverviewCell]:
    """The sessions as they lie in the grid; those that stand out last: nothing covers them."""
    width, height = max(geometry.width, 1), max(geometry.height, 1)
    now = geometry.y_of(scene.now)
    stars, hits = scene.stars, scene.hits
    cells = [
        OverviewCell(
            box.x / width,
            box.y / height,
            box.width / width,
            box.height / height,
            session.key in stars,
            box.y <= now < box.bottom,
            None if hits is None else session.key in hits,
        )
        for session, box in zip(sessions, geometry.boxes, strict=True)
    ]
    return sorted(cells, key=lambda cell: cell.starred if cell.hit is None else cell.hit)


def _ink(cell: OverviewCell, theme: Theme) -> str:
    """While something is searched for, hits have the accent and all others step back."""
    if cell.hit is not None:
        return theme.accent if cell.hit else theme.hair
    return theme.accent if cell.starred else theme.now if cell.running else theme.edge


class Overview(QSlider):
    """A slider over the whole width of the grid; its value is the grid's sideways offset, px."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme: Theme = LIGHT
        self._cells: Sequence[OverviewCell] = ()
        self._picture: QPixmap | None = None
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_REDRAW_AFTER)
        self._redraw.timeout.connect(self._draw_anew)
        self._grip: float | None = None
        self._say: Callable[[int, int], str] = lambda _left, _right: ""
        self.valueChanged.connect(self._describe)

    def say_with(self, say: Callable[[int, int], str]) -> None:
        """`say` gives words for what is in sight between two offsets of the content, px."""
        self._say = say

    def _describe(self) -> None:
        """For screen readers, which else would read pixels; while they are here."""
        if self.hasFocus():
            self.setAccessibleDescription(self._say(self.value(), self.value() + self.pageStep()))

    def show_cells(self, cells: Sequence[OverviewCell], theme: Theme) -> None:
        """Shows other sessions."""
        if cells is not self._cells or theme is not self._theme:
            self._cells, self._theme = cells, theme
            self._picture = None
            self.update()

    @property
    def _whole(self) -> int:
        return max(self.maximum() + self.pageStep(), 1)

    def _window(self) -> QRectF:
        """The part in sight, in this widget."""
        x = self.width() * self.value() / self._whole
        return QRectF(x, 0, self.width() * self.pageStep() / self._whole, self.height())

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def resizeEvent(self, event: object) -> None:
        # Thousands of sessions take milliseconds: until then the old picture is stretched.
        if self._picture is not None:
            self._redraw.start()

    def _draw_anew(self) -> None:
        self._picture = None
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        window, x = self._window(), event.position().x()
        inside = window.left() <= x < window.right()
        self._grip = x - window.left() if inside else window.width() / 2
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            left = event.position().x() - self._grip
            self.setValue(round(left * self._whole / max(self.width(), 1)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        self.setValue(self.value() - round(turned / 120 * self.singleStep()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.key() in ways:  # Qt's own slider has it the other way round
            self.setValue(self.value() + ways[Qt.Key(event.key())] * self.pageStep())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is None:
            self._picture = self._draw()
        painter.drawPixmap(self.rect(), self._picture)
        window, theme = self._window(), self._theme
        draw_frame(painter, window, colour(theme.accent), LINE_HEADER, -LINE_HEADER / 2)
        if self.hasFocus():
            draw_frame(painter, window.adjusted(4, 4, -4, -4), colour(theme.accent), 2, 0)

    def _draw(self) -> QPixmap:
        ratio = self.devicePixelRatio()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        theme, width, height = self._theme, self.width(), self.height() - 4
        picture.fill(colour(theme.sunken))
        painter = QPainter(picture)
        for cell in self._cells:
            outstanding = cell.starred if cell.hit is None else cell.hit
            rect = QRectF(
                cell.x * width,
                2 + cell.y * height,
                max(cell.width * width - 1, 1.5),
                max(cell.height * height - 0.5, 1.5),
            )
            grown = rect.adjusted(-1, -1, 1, 1) if outstanding else rect
            painter.fillRect(grown, colour(_ink(cell, theme)))
        painter.end()
        return picture
