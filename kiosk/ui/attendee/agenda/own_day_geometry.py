"""Where everything lies in the own day: one column with lanes, hatches between them; no Qt."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import NamedTuple

from kiosk.programme.changeovers import Pair, pair_of
from kiosk.programme.days import Day
from kiosk.programme.lanes import Lane, lanes
from kiosk.programme.model import Session
from kiosk.programme.own_agenda import Gap, Overlap, OwnDay
from kiosk.ui.attendee.grid.geometry import GAP, MIN_HEIGHT, TOP, Mark
from kiosk.ui.attendee.grid.times import HALF_HOUR, day_times, short_session
from kiosk.ui.shared.box import Box

HATCH = 28
"""The width of the hatch between two that overlap, px."""
CHIP = (28, 26)
"""The box of a conflict's number, px."""

_LEFT = 8
_RIGHT = 24
_BESIDE = 8
_BESIDE_NARROW = 2
_NARROW_LANE = 150
_TARGET_HEIGHT = 72
_DENSITY = (2.4, 4.0)


class Hatch(NamedTuple):
    """The time two sessions both claim: the strip between them and the box of its number.

    `pair` are the keys of the two, as a changeover is kept.
    """

    number: int
    strip: Box
    chip: Box
    pair: Pair


class Free(NamedTuple):
    """A gap with its place."""

    gap: Gap
    box: Box


class OwnDayGeometry:
    """The layout of one day's own sessions; rows are places in `day.sessions`."""

    def __init__(self, day: OwnDay, bounds: Day, width: int) -> None:
        """Lays out the sessions of `day` (each has a time) in `width` px."""
        self.width = width
        self.pixels_per_minute = _density(day.sessions)
        times = day_times(day.sessions, bounds)
        self.start, self.end = times.start, times.end
        self.height = self.y_of(self.end) + TOP
        self._heights = [self._rows_of_pixels(span) for span in times.minutes]
        self._lanes = lanes(self._heights)
        self._rows = {session.key: row for row, session in enumerate(day.sessions)}
        self.boxes = [self._box(row) for row in range(len(day.sessions))]
        self.hatches = tuple(self._hatches(day.overlaps))
        self.free = tuple(self._free(gap) for gap in day.gaps)

    def y_of(self, instant: datetime) -> int:
        """The height of an instant on the time axis."""
        minutes = (instant.astimezone(UTC) - self.start) / timedelta(minutes=1)
        return TOP + round(minutes * self.pixels_per_minute)

    @cached_property
    def marks(self) -> list[Mark]:
        """The axis marks each half hour."""
        count = round((self.end - self.start) / HALF_HOUR)
        instants = (self.start + HALF_HOUR * n for n in range(count + 1))
        return [Mark(t, self.y_of(t)) for t in instants]

    def rows_in(self, area: Box) -> list[int]:
        """The rows whose boxes touch an area, in reading order."""
        return [row for row, box in enumerate(self.boxes) if box.meets(area)]

    def row_at(self, x: int, y: int) -> int | None:
        """The row whose box holds a point."""
        rows = self.rows_in(Box(x, y, 1, 1))
        return rows[-1] if rows else None

    def beside(self, row: int, way: int) -> int:
        """The row in the next lane to the right (1) or left (-1) at the same time, else itself."""
        box = self.boxes[row]
        found = [
            r
            for r, other in enumerate(self.boxes)
            if way * other.x > way * box.x and other.y < box.bottom and box.y < other.bottom
        ]
        return min(
            found,
            key=lambda r: (abs(self.boxes[r].x - box.x), abs(self.boxes[r].y - box.y)),
            default=row,
        )

    def below(self, row: int, way: int) -> int:
        """The next row that begins later (1) or earlier (-1), in the same lane if any does."""
        box = self.boxes[row]
        ahead = [r for r, other in enumerate(self.boxes) if way * other.y > way * box.y]
        in_lane = [r for r in ahead if self.boxes[r].x <= box.x < self.boxes[r].right]
        return min(
            in_lane or ahead,
            key=lambda r: (way * self.boxes[r].y, abs(self.boxes[r].x - box.x)),
            default=row,
        )

    def away(self, row: int, way: int) -> int:
        """The row that begins nearest to `way` px further on (or back), another one if any does."""
        goal = self.boxes[row].y + way
        ahead = [r for r, box in enumerate(self.boxes) if way * box.y > way * self.boxes[row].y]
        return min(ahead, key=lambda r: abs(self.boxes[r].y - goal), default=row)

    def _rows_of_pixels(self, minutes: tuple[float, float]) -> tuple[int, int]:
        top, bottom = (TOP + round(m * self.pixels_per_minute) for m in minutes)
        return top, max(bottom, top + MIN_HEIGHT + GAP)

    def _box(self, row: int) -> Box:
        (top, bottom), lane = self._heights[row], self._lanes[row]
        left, width = self._lane_span(lane)
        return Box(left, top + 1, width, bottom - top - GAP)

    def _lane_span(self, lane: Lane) -> tuple[int, int]:
        room = self.width - _LEFT - _RIGHT
        gutter = self._gutter(lane.width)
        wide = (room - gutter * (lane.width - 1)) / lane.width
        left = round(_LEFT + lane.place * (wide + gutter))
        return left, round(_LEFT + lane.place * (wide + gutter) + wide) - left

    def _gutter(self, count: int) -> int:
        """Between two lanes of `count`: the hatch and a little room on either side of it."""
        room = self.width - _LEFT - _RIGHT
        wide = HATCH + 2 * _BESIDE
        fits = room - wide * (count - 1) >= _NARROW_LANE * count
        return wide if fits else HATCH + 2 * _BESIDE_NARROW

    def _hatches(self, overlaps: Sequence[Overlap]) -> list[Hatch]:
        """Left of the right-hand one of each two; numbers that would touch go below each other."""
        found: list[Hatch] = []
        for overlap in overlaps:
            rows = [self._rows.get(s.key) for s in (overlap.first, overlap.second)]
            shown = [row for row in rows if row is not None]
            if len(shown) < 2:
                continue  # the first one began the day before
            right = max(shown, key=lambda row: self._lanes[row].place)
            gutter = self._gutter(self._lanes[right].width)
            x = self.boxes[right].x - (gutter + HATCH) // 2
            top, bottom = self.y_of(overlap.start), self.y_of(overlap.end)
            strip = Box(x, top, HATCH, bottom - top)
            y = top + (bottom - top - CHIP[1]) // 2
            above = [h.chip.bottom for h in found if h.chip.x == x and h.chip.y <= y + CHIP[1]]
            chip = Box(x, max([y, *above]), *CHIP)
            found.append(Hatch(overlap.number, strip, chip, pair_of(overlap)))
        return found

    def _free(self, gap: Gap) -> Free:
        top, bottom = self.y_of(gap.start), self.y_of(gap.end)
        return Free(gap, Box(_LEFT, top, self.width - _LEFT - _RIGHT, bottom - top))


def _density(sessions: Sequence[Session]) -> float:
    """Pixels per minute at which three of four sessions have room for a title of two lines."""
    quarter = short_session(sessions)
    least, most = _DENSITY
    return min(max(_TARGET_HEIGHT / quarter, least), most) if quarter else least
