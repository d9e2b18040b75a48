"""Breaking text into lines that fit a width, with an ellipsis where lines run out."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.theme import Text


@lru_cache(maxsize=32)
def metrics(role: Text) -> QFontMetricsF:
    """The measures of a type role's font."""
    return QFontMetricsF(font(role))


@lru_cache(maxsize=32)
def line_height(role: Text) -> int:
    """The distance of two lines, px: at least 1.2 times the type size."""
    return round(metrics(role).lineSpacing())


@lru_cache(maxsize=4096)
def width_of(text: str, role: Text) -> float:
    """The width of a single line, px."""
    return metrics(role).horizontalAdvance(text)


@lru_cache(maxsize=4096)
def elide(text: str, role: Text, width: float) -> str:
    """The text, or its beginning and "…" when it does not fit."""
    return metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, width)


def wrap(text: str, role: Text, width: float, most: int) -> list[str]:
    """At most `most` lines that fit the width; the last one ends in "…" when text is left."""
    if most <= 0 or width <= 0:
        return []
    if width_of(text, role) <= width:
        return [text]
    return wrap_font(text, font(role), width, most)


def wrap_font(text: str, used: QFont, width: float, most: int) -> list[str]:
    """The same in any font."""
    layout = QTextLayout(text, used)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while most > 0:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start = line.textStart()
        if len(lines) == most - 1:
            rest = QFontMetricsF(used).elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
            lines.append(rest)
            break
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return lines
