"""Draws a picture: nothing is decided here."""

import re
from functools import singledispatchmethod

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kiosk.ui.pictures.fonts_measure import FontsMeasure
from kiosk.ui.pictures.picture import (
    Alert,
    Arrow,
    Block,
    Code,
    Edge,
    Item,
    Outline,
    Picture,
    Ring,
    Sign,
    TrackSign,
    Words,
)
from kiosk.ui.shared.fonts import sized_font
from kiosk.ui.shared.icons import Icon, draw_icon, draw_shape
from kiosk.ui.shared.qr_drawing import draw_code
from kiosk.ui.shared.theme import Theme, contrast

_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_LEAST_CONTRAST = 3.0
_BEYOND = 8
"""Pixels; more than a picture is ever shifted."""
_STRIKE = 0.06
"""The thickness of the line through what does not take place, as a share of the font size."""


class PicturePainter:
    """Draws in one theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._measure = FontsMeasure()
        self._glass = (0, 0)

    def draw(self, painter: QPainter, picture: Picture, width: int, height: int) -> None:
        """Draws the whole picture on a ground of this size, and what reaches an edge beyond it:
        where the picture is shifted, no line of another colour is seen there."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._glass = width, height
        whole = QRectF(-_BEYOND, -_BEYOND, width + 2 * _BEYOND, height + 2 * _BEYOND)
        painter.fillRect(whole, self._colour(picture.ground))
        for item in picture.items:
            self._draw(item, painter)

    def _colour(self, name: str) -> QColor:
        return QColor(getattr(self.theme, name))

    @singledispatchmethod
    def _draw(self, item: Item, painter: QPainter) -> None:
        raise TypeError(f"nobody draws {type(item).__name__}")

    @_draw.register
    def _words(self, item: Words, painter: QPainter) -> None:
        base = item.y + self._measure.ascent(item.size)
        painter.setFont(sized_font(item.size, item.weight))
        painter.setPen(self._colour(item.ink))
        painter.drawText(QPointF(item.x, base), item.text)
        if item.struck:
            width = self._measure.width(item.text, item.size, item.weight)
            thick = max(round(item.size * _STRIKE), 2)
            middle = base - item.size * 0.25
            painter.fillRect(QRectF(item.x, middle, width, thick), self._colour(item.ink))

    @_draw.register
    def _block(self, item: Block, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(item.fill))
        painter.drawRoundedRect(self._to_the_edges(item), item.radius, item.radius)

    def _to_the_edges(self, item: Block) -> QRectF:
        """Where a block is filled: beyond the glass on the sides where it reaches its edge."""
        width, height = self._glass
        left = item.x - _BEYOND * (item.x <= 0)
        top = item.y - _BEYOND * (item.y <= 0)
        right, bottom = item.x + item.width, item.y + item.height
        right += _BEYOND * (right >= width)
        bottom += _BEYOND * (bottom >= height)
        return QRectF(left, top, right - left, bottom - top)

    @_draw.register
    def _outline(self, item: Outline, painter: QPainter) -> None:
        pen = QPen(self._colour(item.ink), item.thickness)
        if item.dashed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = item.thickness / 2
        rect = QRectF(item.x, item.y, item.width, item.height)
        inside = rect.adjusted(half, half, -half, -half)
        painter.drawRoundedRect(inside, item.radius, item.radius)

    @_draw.register
    def _ring(self, item: Ring, painter: QPainter) -> None:
        half = item.thickness / 2
        rect = QRectF(item.x, item.y, item.size, item.size).adjusted(half, half, -half, -half)
        # In high contrast, what is left would look like what is over.
        alike = self._colour(item.rest) == self._colour(item.ink)
        thin = max(item.thickness // 6, 1) if alike else item.thickness
        for name, share, line in ((item.rest, 1.0, thin), (item.ink, item.share, item.thickness)):
            pen = QPen(self._colour(name), line)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawArc(rect, 90 * 16, -round(share * 360 * 16))

    @_draw.register
    def _track(self, item: TrackSign, painter: QPainter) -> None:
        mark = self.theme.track(item.number)
        rect = QRectF(item.x, item.y, item.size, item.size)
        draw_shape(painter, mark.shape, rect, QColor(self._own(item.colour) or mark.edge))

    @_draw.register
    def _edge(self, item: Edge, painter: QPainter) -> None:
        colour = self._own(item.colour) or self.theme.track(item.number).edge
        painter.fillRect(item.x, item.y, item.width, item.height, QColor(colour))

    def _own(self, colour: str) -> str:
        """The festival's own colour, where it can be told from the ground (WCAG 2.2, 1.4.11)."""
        if not _COLOUR.fullmatch(colour):
            return ""
        return colour if contrast(colour, self.theme.ground) >= _LEAST_CONTRAST else ""

    @_draw.register
    def _alert(self, item: Alert, painter: QPainter) -> None:
        left, top, side = item.x, item.y, item.size
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(item.ink))
        middle = left + side / 2
        corners = [(middle, top), (left + side, top + side), (left, top + side)]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        painter.setBrush(self._colour(item.ground))
        stroke = side * 0.1
        painter.drawRect(QRectF(middle - stroke / 2, top + side * 0.36, stroke, side * 0.32))
        painter.drawRect(QRectF(middle - stroke / 2, top + side * 0.76, stroke, stroke))

    @_draw.register
    def _sign(self, item: Sign, painter: QPainter) -> None:
        half = item.size / 2
        painter.save()
        painter.translate(item.x + half, item.y + half)
        painter.rotate(item.turned)
        rect = QRectF(-half, -half, item.size, item.size)
        draw_icon(painter, Icon(item.icon), rect, self._colour(item.ink))
        painter.restore()

    @_draw.register
    def _code(self, item: Code, painter: QPainter) -> None:
        draw_code(painter, item.x, item.y, item.module, item.rows)

    @_draw.register
    def _arrow(self, item: Arrow, painter: QPainter) -> None:
        thick = item.height * 0.2
        middle = item.y + item.height / 2
        right = item.x + item.width
        head = item.height / 2
        shaft = QRectF(item.x, middle - thick / 2, item.width - thick, thick)
        painter.fillRect(shaft, self._colour(item.ink))
        pen = QPen(self._colour(item.ink), thick)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        tip = QPointF(right - thick * 0.75, middle)
        points = [
            QPointF(tip.x() - head + thick / 2, middle - head + thick / 2),
            tip,
            QPointF(tip.x() - head + thick / 2, middle + head - thick / 2),
        ]
        painter.drawPolyline(QPolygonF(points))
