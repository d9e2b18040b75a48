"""Draws the desk's rows: time, title over room and marks, seats (LOOK.md, "Staff row")."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kiosk.ui.shared.drawing import colour, draw_frame, draw_text
from kiosk.ui.shared.text_layout import elide, line_height, metrics, width_of
from kiosk.ui.shared.theme import RADIUS_CELL, Text, Theme
from kiosk.ui.staff.rows import Mark, StaffRow

_INSET = 24
_GAP = 16
_PAD = 6


def row_height() -> int:
    """The height of a row, px."""
    return max(56, line_height(Text.STRONG) + line_height(Text.META) + 17)


def draw_row(
    painter: QPainter,
    rect: QRect,
    row: StaffRow,
    theme: Theme,
    *,
    selected: bool,
    focused: bool,
) -> None:
    """Draws one row."""
    painter.fillRect(rect, colour(theme.accent_tint if selected else theme.ground))
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colour(theme.hair))
    painter.save()
    painter.translate(rect.topLeft())
    ink = colour(theme.muted if row.past else theme.ink)
    high = rect.height()
    time_width = round(width_of("00:00", Text.ROOM))
    top = (high - line_height(Text.ROOM)) / 2
    draw_text(painter, _INSET, top, row.time, Text.ROOM, ink)
    left = _INSET + time_width + _GAP
    seats_width = width_of(row.seats, Text.META) if row.seats else 0
    right = rect.width() - _INSET - seats_width
    if row.seats:
        y = (high - line_height(Text.META)) / 2
        draw_text(painter, right, y, row.seats, Text.META, colour(theme.muted))
    room = right - _GAP - left
    _title(painter, left, (high - _block_height()) / 2, room, row, theme)
    _second_line(painter, left, room, high, row, theme)
    painter.restore()
    if selected:
        painter.fillRect(rect.x(), rect.y(), 4, rect.height(), colour(theme.accent))
    if focused:
        draw_frame(painter, QRectF(rect), colour(theme.accent), 3, -2)


def _block_height() -> int:
    return line_height(Text.STRONG) + line_height(Text.META) + 3


def _title(
    painter: QPainter, left: float, top: float, room: float, row: StaffRow, theme: Theme
) -> None:
    ink = colour(theme.muted if row.past or row.cancelled else theme.ink)
    title = elide(row.title, Text.STRONG, room)
    draw_text(painter, left, top, title, Text.STRONG, ink)
    if row.cancelled:
        middle = top + metrics(Text.STRONG).ascent() - metrics(Text.STRONG).xHeight() * 0.55
        painter.fillRect(QRectF(left - 1, middle, width_of(title, Text.STRONG) + 2, 1.5), ink)


def _second_line(
    painter: QPainter, left: float, room: float, high: int, row: StaffRow, theme: Theme
) -> None:
    y = (high + _block_height()) / 2 - line_height(Text.META)
    widths = [width_of(text, Text.TAG) + 2 * _PAD + 8 for _, text in row.marks]
    name = elide(row.room, Text.META, max(room - sum(widths), 40))
    ink = colour(theme.muted if row.past else theme.ink)
    draw_text(painter, left, y, name, Text.META, ink)
    x = left + width_of(name, Text.META) + 8
    for mark, text in row.marks:
        free = left + room - x
        if free < 48:
            return
        shown = elide(text, Text.TAG, free - 2 * _PAD)
        draw_mark(painter, x, y, mark, shown, theme)
        x += width_of(shown, Text.TAG) + 2 * _PAD + 8


def draw_mark(painter: QPainter, x: float, y: float, mark: Mark, text: str, theme: Theme) -> None:
    """Draws a mark whose text begins on the line at `y`."""
    ground, ink, edge = _colours(mark, theme)
    wide = width_of(text, Text.TAG) + 2 * _PAD
    rect = QRectF(x, y - 1, wide, line_height(Text.TAG) + 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour(ground))
    if edge:
        pen = QPen(colour(edge), 1.0)
        if mark is Mark.DASHED:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        rect.adjust(0.5, 0.5, -0.5, -0.5)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, RADIUS_CELL, RADIUS_CELL)
    painter.restore()
    draw_text(painter, x + _PAD, y, text, Text.TAG, colour(ink))


def _colours(mark: Mark, theme: Theme) -> tuple[str, str, str]:
    """Ground, ink and outline ("" for none)."""
    return {
        Mark.NOW: (theme.now, theme.on_now, ""),
        Mark.OFF: (theme.off, theme.on_off, ""),
        Mark.CHANGE: (theme.change, theme.on_change, ""),
        Mark.OUTLINED: (theme.ground, theme.ink, theme.edge),
        Mark.DASHED: (theme.ground, theme.ink, theme.edge),
        Mark.DRAFT: (theme.accent, theme.on_accent, ""),
        Mark.WAITING: (theme.change_tint, theme.ink, theme.change_edge),
    }[mark]
