"""The glass: its pixels, its size and how far away people stand, and so the size of the text."""

from dataclasses import replace
from enum import Enum
from functools import lru_cache
from math import ceil, hypot

from kiosk.programme.values import dataclass

MM_PER_INCH = 25.4
CAP_HEIGHT = 0.668
"""The height of a capital of Atkinson Hyperlegible Next, as a share of the font size (measured)."""


class Tier(Enum):
    """How large a text must be: capitals in mm for each metre of distance.

    ONE is EN 301 549 5.1.4 (0.7° of the field of view): room, start, title on the door,
    destination. AIM is what it should be where there is room. TWO is for rows, THREE for people,
    tracks and the foot; nothing smaller is drawn.
    """

    AIM = 17.0
    ONE = 12.2
    TWO = 5.0
    THREE = 4.0

    # Asked for as a key some ten thousand times for one cycle of pages; Enum's own takes longer.
    __hash__ = object.__hash__


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen as it hangs: pixels after rotation, diagonal in inches, distance in metres.

    `fineness` is in pixels per mm where only a part of the glass is meant, else 0.
    """

    width: int
    height: int
    diagonal: float = 43.0
    distance: float = 5.0
    fineness: float = 0.0

    @property
    def pixels_per_mm(self) -> float:
        """The fineness of the glass."""
        return self.fineness or hypot(self.width, self.height) / (self.diagonal * MM_PER_INCH)

    def size(self, tier: Tier) -> int:
        """The least font size of a tier, px, rounded up."""
        return _size(self, tier)

    def mm(self, length: float) -> int:
        """A length on the glass in px; the targets of fingers are given in mm."""
        return ceil(length * self.pixels_per_mm)

    def below(self, height: int) -> "Panel":
        """The glass below a band of `height` px."""
        return replace(self, height=self.height - height, fineness=self.pixels_per_mm)

    @property
    def portrait(self) -> bool:
        """Whether it hangs upright."""
        return self.height > self.width

    @property
    def margin(self) -> int:
        """Between text and edge, px: a thirtieth of the longer side."""
        return round(max(self.width, self.height) / 30)


@lru_cache(maxsize=256)
def _size(panel: Panel, tier: Tier) -> int:
    capitals = tier.value * panel.distance * panel.pixels_per_mm
    # 185.0000001 is 185: the error of binary fractions is no reason for a pixel more.
    return ceil(round(capitals / CAP_HEIGHT, 6))
