"""What everything is drawn with: the theme's colours, lines of text, frames, the ring."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QStaticText

from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.theme import RADIUS_CELL, Text, Theme


@lru_cache(maxsize=128)
def colour(value: str) -> QColor:
    """A theme colour as QColor."""
    return QColor(value)


@lru_cache(maxsize=4096)
def prepared(text: str, role: Text) -> QStaticText:
    """Text shaped once and drawn often."""
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(font=font(role))
    return static


def draw_text(painter: QPainter, x: float, y: float, text: str, role: Text, ink: QColor) -> None:
    """Draws one line of text, its upper left corner at a place."""
    painter.setPen(ink)
    painter.setFont(font(role))
    painter.drawStaticText(QPointF(x, y), prepared(text, role))


def draw_frame(
    painter: QPainter,
    rect: QRectF,
    ink: QColor,
    width: float,
    out: float,
    *,
    dashed: bool = False,
) -> None:
    """A frame around a rectangle, `out` px outside it (negative: inside)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), RADIUS_CELL, RADIUS_CELL)
    painter.restore()


def draw_ring(painter: QPainter, rect: QRectF, share: float, theme: Theme) -> None:
    """Draws a ring into `rect`, its line an eighth as wide; `share` 0 to 1, from the top on."""
    width = rect.width() / 8
    inside = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    thin = theme.hair == theme.ink  # high contrast: what is left would look like what is over
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for ink, part, line in (
        (theme.hair, 1.0, 1.5 if thin else width),
        (theme.ink, share, width),
    ):
        pen = QPen(colour(ink), line)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(inside, 90 * 16, -round(part * 360 * 16))
    painter.restore()


def ring_icon(share: float, theme: Theme, size: int = 64) -> QIcon:
    """The ring as an icon on the theme's ground, `size` px."""
    picture = QPixmap(size, size)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.ground))
    painter.drawEllipse(picture.rect())
    inside = QRectF(picture.rect()).adjusted(4, 4, -4, -4)
    draw_ring(painter, inside, share, theme)
    painter.end()
    return QIcon(picture)
