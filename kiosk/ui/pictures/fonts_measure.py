"""Measures text for the pictures with the bundled typeface."""

from functools import lru_cache

from PySide6.QtGui import QFontMetricsF

from kiosk.ui.shared.fonts import sized_font


class FontsMeasure:
    """The `Measure` of real fonts."""

    def width(self, text: str, size: int, weight: int) -> float:
        """The width of a line, px."""
        return _width(text, size, weight)

    def ascent(self, size: int) -> float:
        """From the top of a line's box to its base line: the box is 1.2 times the size."""
        metrics = _metrics(size, 400)
        spare = size * 1.2 - metrics.ascent() - metrics.descent()
        return metrics.ascent() + spare / 2


def forget_widths() -> None:
    """Drops the texts that were measured: somebody may have typed them; most are of the past."""
    _width.cache_clear()


@lru_cache(maxsize=8192)
def _width(text: str, size: int, weight: int) -> float:
    return _metrics(size, weight).horizontalAdvance(text)


@lru_cache(maxsize=64)
def _metrics(size: int, weight: int) -> QFontMetricsF:
    return QFontMetricsF(sized_font(size, weight))
