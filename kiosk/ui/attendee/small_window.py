"""How the window's parts share a small window: a small screen, or text twice the usual size."""

from typing import NamedTuple

LOW = 600
"""A window lower than this, px, spares head and tabs some of their height."""
NARROW = 860
"""A window narrower than this, px, shows the panel of a session in place of the page."""
SMALLEST = (560, 340)
"""A text size of 200 % on a screen of 1280 × 800 leaves 640 × 400, less the frame."""


class Room(NamedTuple):
    """What there is too little of."""

    narrow: bool
    low: bool


def room_of(width: int, height: int) -> Room:
    """What a window of this size has too little of."""
    return Room(width < NARROW, height < LOW)
