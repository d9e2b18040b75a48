"""Marks what a search found in a line of text: underlined, 3 px, in the accent."""

from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk.programme.folding import hit_ranges
from kiosk.ui.shared.text_layout import line_height, width_of
from kiosk.ui.shared.theme import LINE_SELECTION, Text, Theme

Terms = tuple[tuple[str, ...], ...]
Ranges = tuple[tuple[int, int], ...]


@lru_cache(maxsize=4096)
def hits_in(text: str, terms: Terms) -> Ranges:
    """Where the words of a search lie in a text that is drawn again and again."""
    return hit_ranges(text, terms)


def underline_hits(
    painter: QPainter, at: tuple[float, float], text: str, role: Text, terms: Terms, theme: Theme
) -> None:
    """Underlines the words of a search in a line whose left top is `at`."""
    if terms:
        underline(painter, at, text, role, hits_in(text, terms), theme)


def underline(
    painter: QPainter, at: tuple[float, float], text: str, role: Text, ranges: Ranges, theme: Theme
) -> None:
    """Underlines these parts of a line whose left top is `at`."""
    x, y = at
    below = y + line_height(role) - LINE_SELECTION + 1
    for start, end in ranges:
        left, right = width_of(text[:start], role), width_of(text[:end], role)
        mark = QRectF(x + left, below, right - left, LINE_SELECTION)
        painter.fillRect(mark, QColor(theme.accent))
