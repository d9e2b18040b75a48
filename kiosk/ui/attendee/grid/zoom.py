"""How far the grid is zoomed in time and in width, and within which bounds; no Qt."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.programme.model import Session
from kiosk.programme.values import dataclass
from kiosk.ui.attendee.grid.geometry import GAP, MIN_HEIGHT
from kiosk.ui.attendee.grid.times import density, short_session

STEP = 1.2
"""One notch of the wheel, one press of a key."""

_LEAST_TIME = (0.6, 2.0)
_MOST_TIME = 12.0
_WIDTH = (0.6, 4.0)


@dataclass(frozen=True, slots=True)
class Zoom:
    """Factors on what fits the sessions best; 1.0 and 1.0 is how a person finds the grid."""

    time: float = 1.0
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Pixels per minute: unzoomed, and the least and the most that a day can be read at."""

    usual: float
    least: float
    most: float = _MOST_TIME

    def pixels(self, zoom: Zoom) -> float:
        """Pixels per minute at a zoom."""
        return min(max(self.usual * zoom.time, self.least), self.most)

    def zoomed(self, zoom: Zoom, factor: float) -> Zoom:
        """The zoom `factor` times as far in time, within the bounds."""
        pixels = min(max(self.pixels(zoom) * factor, self.least), self.most)
        return replace(zoom, time=pixels / self.usual)


def time_scale(sessions: Sequence[Session]) -> TimeScale:
    """The scale of a day: at the least, sessions as short as a quarter of them keep one line.

    Shorter cells would be as high as a line all the same, and stand beside each other.
    """
    short = short_session(sessions)
    usual = density(short)
    line = (MIN_HEIGHT + GAP) / short if short else 0.0
    low, high = _LEAST_TIME
    return TimeScale(usual, min(max(line, low), high, usual))


def widened(zoom: Zoom, factor: float, shown: float, fit: float) -> Zoom:
    """The zoom `factor` times as wide.

    `shown` is how wide the columns are now, `fit` how wide they are when they fill the view: they
    are never narrower, so zooming in begins there and zooming out ends there.
    """
    low, high = _WIDTH
    return replace(zoom, width=min(max(shown * factor, min(fit, high), low), max(high, fit)))


def written(zoom: Zoom) -> list[float]:
    """A zoom as numbers to keep."""
    return [round(zoom.time, 3), round(zoom.width, 3)]


def zoom_from(kept: object) -> Zoom:
    """The zoom that was kept; the usual one for what is none."""
    if isinstance(kept, list) and len(kept) == 2 and all(_is_factor(n) for n in kept):
        return Zoom(float(kept[0]), float(kept[1]))
    return Zoom()


def _is_factor(number: object) -> bool:
    return isinstance(number, int | float) and 0.01 < number < 100
