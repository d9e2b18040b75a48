"""The signs the typeface lacks, as painter paths on a 24 × 24 field: star, arrow, bell, shapes."""

import math
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from kiosk.ui.shared.theme import TrackShape

FIELD = 24.0
GAP = 8
"""Between an icon and the text beside it, px."""


class Icon(StrEnum):
    """The signs of the windows."""

    STAR = "star"
    STAR_OUTLINE = "star-outline"
    STAR_HALF = "star-half"
    WARNING = "warning"
    ARROW = "arrow"
    SEARCH = "search"
    CLOSE = "close"
    PLAN = "plan"
    LIST = "list"
    CHEVRON = "chevron"
    CALENDAR = "calendar"
    BELL = "bell"
    CHECK = "check"
    SYNC = "sync"
    OUTSIDE = "outside"
    NOTE = "note"
    WALK = "walk"
    FILTER = "filter"
    ROOMS = "rooms"
    BACKSPACE = "backspace"
    SHIFT = "shift"


_Sign = TypeVar("_Sign", Icon, TrackShape)


def draw_icon(painter: QPainter, icon: Icon, rect: QRectF, colour: QColor) -> None:
    """Draws a sign to fill `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / FIELD, rect.height() / FIELD)
    fill, stroke = _signs()[icon]
    if not fill.isEmpty():
        painter.fillPath(fill, colour)
    if not stroke.isEmpty():
        pen = QPen(colour, 2.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(stroke, pen)
    painter.restore()


def draw_shape(painter: QPainter, shape: TrackShape, rect: QRectF, colour: QColor) -> None:
    """Draws a track's shape to fill `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / FIELD, rect.height() / FIELD)
    painter.fillPath(_shapes()[shape], colour)
    painter.restore()


@cache
def icon(sign: Icon, colour: str, size: int = 20, gap: int = 0) -> QIcon:
    """A sign as QIcon for buttons, in 1×, 2× and 3× so that it stays sharp on every display.

    `gap` is empty space behind it, or before it when negative, px: style sheets know none between
    icon and text.
    """
    made = QIcon()
    for ratio in (1, 2, 3):
        made.addPixmap(_pixmap(draw_icon, sign, colour, size, gap, ratio))
    return made


@cache
def shape_icon(shape: TrackShape, colour: str, size: int = 14, gap: int = 0) -> QIcon:
    """A track's shape as QIcon; `gap` as for `icon`."""
    made = QIcon()
    for ratio in (1, 2, 3):
        made.addPixmap(_pixmap(draw_shape, shape, colour, size, gap, ratio))
    return made


def _pixmap(
    draw: Callable[[QPainter, _Sign, QRectF, QColor], None],
    sign: _Sign,
    colour: str,
    size: int,
    gap: int,
    ratio: int,
) -> QPixmap:
    pixmap = QPixmap(QSize(size + abs(gap), size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw(painter, sign, QRectF(max(-gap, 0), 0, size, size), QColor(colour))
    painter.end()
    return pixmap


def _star(inner: float = 0.42) -> QPainterPath:
    path = QPainterPath()
    for corner in range(10):
        radius = 10.5 if corner % 2 == 0 else 10.5 * inner
        angle = math.pi * (corner / 5 - 0.5)
        point = QPointF(12 + radius * math.cos(angle), 12.6 + radius * math.sin(angle))
        if corner == 0:
            path.moveTo(point)
        else:
            path.lineTo(point)
    path.closeSubpath()
    return path


def _lines(*strokes: tuple[tuple[float, float], ...]) -> QPainterPath:
    path = QPainterPath()
    for stroke in strokes:
        path.moveTo(*stroke[0])
        for point in stroke[1:]:
            path.lineTo(*point)
    return path


def _half_star() -> QPainterPath:
    left = QPainterPath()
    left.addRect(0, 0, 12, 24)
    return _star().intersected(left)


def _warning() -> QPainterPath:
    path = _lines(((12, 3), (22, 20.5), (2, 20.5), (12, 3)), ((12, 9.5), (12, 14)))
    path.moveTo(12, 17.2)
    path.lineTo(12, 17.3)
    return path


def _search() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(10, 10), 6.5, 6.5)
    path.moveTo(15, 15)
    path.lineTo(21, 21)
    return path


def _plan() -> QPainterPath:
    path = _lines(((3, 9), (21, 9)), ((10, 9), (10, 21)))
    path.addRect(3, 3.5, 18, 17)
    return path


def _door() -> QPainterPath:
    path = _lines(((2.5, 21), (21.5, 21)), ((15, 12), (15, 13)))
    path.addRect(QRectF(6, 3, 12, 18))
    return path


def _calendar() -> QPainterPath:
    path = _lines(((3, 10), (21, 10)), ((8, 2.5), (8, 7)), ((16, 2.5), (16, 7)))
    path.addRoundedRect(QRectF(3, 5, 18, 16), 2, 2)
    return path


def _bell() -> QPainterPath:
    path = QPainterPath(QPointF(5, 17))
    path.cubicTo(7, 15, 6.5, 12, 6.5, 10)
    path.cubicTo(6.5, 6, 9, 4, 12, 4)
    path.cubicTo(15, 4, 17.5, 6, 17.5, 10)
    path.cubicTo(17.5, 12, 17, 15, 19, 17)
    path.closeSubpath()
    path.moveTo(10, 20)
    path.cubicTo(11, 21.3, 13, 21.3, 14, 20)
    return path


def _sync() -> QPainterPath:
    path = QPainterPath()
    path.arcMoveTo(QRectF(4, 4, 16, 16), 30)
    path.arcTo(QRectF(4, 4, 16, 16), 30, 280)
    path.addPath(_lines(((20.5, 3.5), (19, 8.2), (14.3, 7))))
    return path


def _note() -> QPainterPath:
    """A sheet with a turned corner and two lines."""
    return _lines(
        ((5, 3), (14.5, 3), (19.5, 8), (19.5, 21), (5, 21), (5, 3)),
        ((14, 3.5), (14, 8.5), (19, 8.5)),
        ((8.5, 13), (16, 13)),
        ((8.5, 17), (13.5, 17)),
    )


def _walk() -> QPainterPath:
    """Somebody who walks, without the head."""
    return _lines(
        ((13, 8), (11, 14.5), (14, 17.5), (15.5, 22)),
        ((11, 14.5), (10, 18.5), (7, 22)),
        ((6.5, 12), (8.5, 9.2), (13, 8), (15, 11.5), (18, 12.5)),
    )


def _head() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(14, 3.8), 2.3, 2.3)
    return path


def _outside() -> QPainterPath:
    return _lines(
        ((11, 5), (5, 5), (5, 19), (19, 19), (19, 13)),
        ((14, 4), (20, 4), (20, 10)),
        ((20, 4), (11, 13)),
    )


@cache
def _signs() -> dict[Icon, tuple[QPainterPath, QPainterPath]]:
    """Each sign as what to fill and what to stroke."""
    none = QPainterPath()
    return {
        Icon.STAR: (_star(), none),
        Icon.STAR_OUTLINE: (none, _star()),
        Icon.STAR_HALF: (_half_star(), _star()),
        Icon.WARNING: (none, _warning()),
        Icon.ARROW: (none, _lines(((2, 12), (22, 12)), ((16, 6.5), (22, 12), (16, 17.5)))),
        Icon.SEARCH: (none, _search()),
        Icon.CLOSE: (none, _lines(((5, 5), (19, 19)), ((19, 5), (5, 19)))),
        Icon.PLAN: (none, _plan()),
        Icon.LIST: (none, _lines(((3, 6), (21, 6)), ((3, 12), (21, 12)), ((3, 18), (21, 18)))),
        Icon.CHEVRON: (none, _lines(((5, 9), (12, 16), (19, 9)))),
        Icon.CALENDAR: (none, _calendar()),
        Icon.BELL: (none, _bell()),
        Icon.CHECK: (none, _lines(((4, 13), (9.5, 18.5), (20, 6)))),
        Icon.SYNC: (none, _sync()),
        Icon.OUTSIDE: (none, _outside()),
        Icon.NOTE: (none, _note()),
        Icon.WALK: (_head(), _walk()),
        Icon.FILTER: (
            none,
            _lines(((3, 6), (21, 6)), ((7, 12), (17, 12)), ((10.5, 18), (13.5, 18))),
        ),
        Icon.ROOMS: (none, _door()),
        Icon.BACKSPACE: (
            none,
            _lines(
                ((8, 5), (22, 5), (22, 19), (8, 19), (2, 12), (8, 5)),
                ((11.5, 9), (17.5, 15)),
                ((17.5, 9), (11.5, 15)),
            ),
        ),
        Icon.SHIFT: (
            none,
            _lines(
                ((12, 3), (21, 12), (16, 12), (16, 20), (8, 20), (8, 12), (3, 12), (12, 3)),
            ),
        ),
    }


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = _lines((*points, points[0]))
    path.closeSubpath()
    return path


@cache
def _shapes() -> dict[TrackShape, QPainterPath]:
    disc = QPainterPath()
    disc.addEllipse(QPointF(12, 12), 10.5, 10.5)
    hole = QPainterPath()
    hole.addEllipse(QPointF(12, 12), 5.5, 5.5)
    square = QPainterPath()
    square.addRect(3, 3, 18, 18)
    bar = QPainterPath()
    bar.addRect(1, 8, 22, 8)
    upright = QPainterPath()
    upright.addRect(8.5, 1.5, 7, 21)
    across = QPainterPath()
    across.addRect(1.5, 8.5, 21, 7)
    inner = QPainterPath()
    inner.addEllipse(QPointF(12, 12), 7.5, 7.5)
    left = QPainterPath()
    left.addRect(0, 0, 12, 24)
    return {
        TrackShape.DISC: disc,
        TrackShape.SQUARE: square,
        TrackShape.TRIANGLE: _polygon((12, 2), (23, 21.5), (1, 21.5)),
        TrackShape.DIAMOND: _polygon((12, 0.5), (23.5, 12), (12, 23.5), (0.5, 12)),
        TrackShape.RING: disc.subtracted(hole),
        TrackShape.CROSS: upright.united(across),
        TrackShape.HALF_DISC: disc.subtracted(inner.subtracted(left)),
        TrackShape.BAR: bar,
    }
