"""A printed page as plain data: words, lines, frames and codes at their places.

All lengths are half points (1/144 inch): fine enough for type, and whole numbers.
"""

from functools import lru_cache

from PySide6.QtGui import QFontMetricsF

from kiosk.programme.values import dataclass
from kiosk.ui.shared.fonts import sized_font
from kiosk.ui.shared.text_layout import wrap_font

A4 = (1190, 1684)
"""ISO 216, 210 × 297 mm."""
MARGIN = 80
"""14 mm: printers leave 5 to 8 mm white."""
PER_INCH = 144
NORMAL, STRONG, HEAVY = 400, 600, 700


@dataclass(frozen=True, slots=True)
class Words:
    """One line; `y` is its top."""

    x: float
    y: float
    text: str
    size: int
    weight: int = NORMAL
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x: float
    y: float
    to_x: float
    to_y: float
    thick: float = 1.0
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle; white inside, so that lines end at it."""

    x: float
    y: float
    width: float
    height: float
    thick: float = 1.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Star:
    """A star; half of it for "maybe"."""

    x: float
    y: float
    size: float
    half: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code by its rows, with the quiet zone around it."""

    x: float
    y: float
    side: float
    rows: tuple[str, ...]


Item = Words | Rule | Frame | Star | Code


@dataclass(frozen=True, slots=True)
class Page:
    """A page; its width and height say how it lies."""

    width: int
    height: int
    items: tuple[Item, ...]

    @property
    def landscape(self) -> bool:
        """Whether it is wider than high."""
        return self.width > self.height

    def texts(self) -> list[str]:
        """The words in their order."""
        return [item.text for item in self.items if isinstance(item, Words)]


def line_height(size: int) -> float:
    """From line to line."""
    return size * 1.25


@lru_cache(maxsize=4096)
def width_of(text: str, size: int, weight: int = NORMAL) -> float:
    """The length of a line."""
    return QFontMetricsF(sized_font(size, weight)).horizontalAdvance(text)


@lru_cache(maxsize=4096)
def lines_of(text: str, size: int, weight: int, width: float, most: int = 99) -> tuple[str, ...]:
    """The text in lines that fit; the last of at most so many ends in "…" if text is left."""
    return (
        tuple(wrap_font(text, sized_font(size, weight), width, most)) if text and most > 0 else ()
    )
