"""The ring: 360° is the whole, the dark part of it is over."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from kiosk.ui.shared.theme import Theme


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
        pen = QPen(QColor(ink), line)
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
    painter.setBrush(QColor(theme.ground))
    painter.drawEllipse(picture.rect())
    inside = QRectF(picture.rect()).adjusted(4, 4, -4, -4)
    draw_ring(painter, inside, share, theme)
    painter.end()
    return QIcon(picture)
