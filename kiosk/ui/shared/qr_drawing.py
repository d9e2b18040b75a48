"""Draws QR codes: dark on white in every theme, in whole pixels, as decoders expect."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QPainter

from kiosk.personal.qr import QUIET
from kiosk.ui.shared.theme import LIGHT


def draw_code(painter: QPainter, x: int, y: int, module: int, rows: Sequence[str]) -> None:
    """The rows of a code ("1" is dark) with the quiet zone, its corner at x, y."""
    side = side_of(module, rows)
    painter.fillRect(x, y, side, side, QColor(LIGHT.ground))
    dark = QColor(LIGHT.ink)
    for down, row in enumerate(rows, QUIET):
        for across, sign in enumerate(row, QUIET):
            if sign == "1":
                left, top = x + across * module, y + down * module
                painter.fillRect(left, top, module, module, dark)


def side_of(module: int, rows: Sequence[str]) -> int:
    """The length of a code's side with its quiet zone, px."""
    return (len(rows) + 2 * QUIET) * module
