"""Draws pages: nothing is decided here. Black on white, whatever the window's colours."""

from collections.abc import Sequence
from functools import singledispatch

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
)

from kiosk.personal.qr import QUIET
from kiosk.ui.attendee.paper.page import PER_INCH, Code, Frame, Item, Page, Rule, Star, Words
from kiosk.ui.shared.fonts import sized_font
from kiosk.ui.shared.icons import Icon, draw_icon

_INK, _PAPER = QColor("#000000"), QColor("#FFFFFF")


def print_pages(pages: Sequence[Page], device: QPagedPaintDevice) -> None:
    """Draws all pages onto a printer or into a PDF, each lying as it says."""
    lay_out(pages[0], device)
    painter = QPainter(device)
    try:
        for number, page in enumerate(pages):
            if number:
                lay_out(page, device)
                device.newPage()
            painter.save()
            scale = device.logicalDpiX() / PER_INCH
            painter.scale(scale, scale)
            draw_page(painter, page)
            painter.restore()
    finally:
        painter.end()


def lay_out(page: Page, device: QPagedPaintDevice) -> None:
    """Tells a device how the next page lies; its margins are in the page."""
    lies = QPageLayout.Orientation.Landscape if page.landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), lies, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def draw_page(painter: QPainter, page: Page) -> None:
    """Draws one page; the painter's unit is half a point."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for item in page.items:
        _draw(item, painter)


@singledispatch
def _draw(item: Item, painter: QPainter) -> None:
    raise TypeError(f"{type(item).__name__} cannot be printed")


@_draw.register
def _words(item: Words, painter: QPainter) -> None:
    used = sized_font(item.size, item.weight)
    painter.setFont(used)
    painter.setPen(_INK)
    measures = QFontMetricsF(used)
    base = item.y + (item.size * 1.25 - measures.height()) / 2 + measures.ascent()
    painter.drawText(QPointF(item.x, base), item.text)
    if item.struck and item.text:
        middle = base - item.size * 0.28
        painter.setPen(QPen(_INK, max(1.0, item.size * 0.07)))
        painter.drawLine(
            QPointF(item.x, middle),
            QPointF(item.x + measures.horizontalAdvance(item.text), middle),
        )


@_draw.register
def _rule(item: Rule, painter: QPainter) -> None:
    pen = QPen(_INK, item.thick)
    if item.dotted:
        pen.setDashPattern((1.0, 4.0))
    painter.setPen(pen)
    painter.drawLine(QPointF(item.x, item.y), QPointF(item.to_x, item.to_y))


@_draw.register
def _frame(item: Frame, painter: QPainter) -> None:
    pen = QPen(_INK, item.thick)
    if item.dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(_PAPER)
    half = item.thick / 2
    painter.drawRect(
        QRectF(item.x, item.y, item.width, item.height).adjusted(half, half, -half, -half)
    )


@_draw.register
def _star(item: Star, painter: QPainter) -> None:
    kind = Icon.STAR_HALF if item.half else Icon.STAR
    draw_icon(painter, kind, QRectF(item.x, item.y, item.size, item.size), _INK)


@_draw.register
def _code(item: Code, painter: QPainter) -> None:
    """Runs of dark modules in one piece: gaps between them would show when printed."""
    module = item.side / (len(item.rows) + 2 * QUIET)
    painter.fillRect(QRectF(item.x, item.y, item.side, item.side), _PAPER)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for down, row in enumerate(item.rows, QUIET):
        start = 0
        while (start := row.find("1", start)) >= 0:
            end = row.find("0", start)
            end = len(row) if end < 0 else end
            left = item.x + (start + QUIET) * module
            wide = (end - start) * module
            painter.fillRect(QRectF(left, item.y + down * module, wide, module * 1.02), _INK)
            start = end
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
