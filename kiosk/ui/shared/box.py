"""A rectangle in whole pixels, as a value."""

from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle, px; in which coordinates, says whoever gives it."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column of pixels behind it."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first row of pixels below it."""
        return self.y + self.height

    def within(self, other: "Box") -> bool:
        """Whether no part of it lies outside another."""
        across = other.x <= self.x and self.right <= other.right
        return across and other.y <= self.y and self.bottom <= other.bottom

    def meets(self, other: "Box") -> bool:
        """Whether the two have a part in common."""
        across = self.x < other.right and other.x < self.right
        return across and self.y < other.bottom and other.y < self.bottom
