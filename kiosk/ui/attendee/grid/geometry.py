"""Where everything lies in the grid of one day: rooms across, time down; whole pixels, no Qt."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from copy import copy
from datetime import datetime, timedelta
from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

from kiosk.programme.days import Day
from kiosk.programme.lanes import breadths, lanes
from kiosk.programme.model import Session
from kiosk.programme.values import dataclass
from kiosk.ui.attendee.grid.columns import Column, columns, rows_by_room, scale_to_fit
from kiosk.ui.attendee.grid.times import HALF_HOUR, day_times
from kiosk.ui.shared.box import Box

MIN_HEIGHT = 26
"""A cell holds at least one line of text."""
GAP = 3
"""Between neighbouring cells and beside the column lines."""
TOP = 18
"""Above the first time mark, so that its label is whole."""

_QUARTERS_FROM = 5.0
"""Pixels per minute."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A line of the time axis."""

    instant: datetime
    y: int


class _Shelf(NamedTuple):
    """The rows of one column by height; `bottoms` holds the lowest bottom up to each."""

    rows: list[int]
    tops: list[int]
    bottoms: list[int]


class _Place(NamedTuple):
    """Across a column: from lane `lane` on, `breadth` of the `of` lanes side by side there."""

    lane: int
    breadth: int
    of: int

    def across(self, width: int) -> tuple[int, int]:
        """Offset and width in a column of this inner width, px."""
        left, behind = width * self.lane // self.of, self.lane + self.breadth
        right = width * behind // self.of - (GAP if behind < self.of else 0)
        return left, right - left


class GridGeometry:
    """The layout of one day's sessions; `rows` everywhere are places in `sessions`.

    `scale` says how wide the columns are, 1.0 being the least that reads well; at `fit_scale` and
    below they are as wide as the view together.
    """

    def __init__(
        self,
        sessions: Sequence[Session],
        rooms: Sequence[str],
        day: Day,
        *,
        width: int,
        pixels_per_minute: float,
        width_scale: float = 1.0,
        empty: Collection[str] = (),
    ) -> None:
        """Lays out `sessions` (all with a time) in the columns of `rooms` that have any.

        `empty` are rooms that keep their column without a session; `width_scale` is the zoom of
        the columns, which fill `width` all the same.
        """
        times = day_times(sessions, day)
        self.start, self.end = times.start, times.end
        self._minutes, self._length = times.minutes, times.length
        self._by_room = rows_by_room(sessions, rooms, empty)
        self._column_of: list[int] = [0] * len(sessions)
        for number, rows in enumerate(self._by_room.values()):
            for row in rows:
                self._column_of[row] = number
        self._arrange(width, pixels_per_minute, width_scale)

    def rescaled(
        self, *, width: int, pixels_per_minute: float, width_scale: float = 1.0
    ) -> "GridGeometry":
        """The same sessions at another zoom; in a fraction of the time."""
        other = copy(self)
        if pixels_per_minute == self.pixels_per_minute:
            fit, shown = scale_to_fit(self._most, width), columns(self._most, width, width_scale)
            if shown == self.columns:  # too many to fit either way: all is where it was
                other.fit_scale, other.scale = fit, fit * self.width / max(width, 1)
                return other
        other.__dict__.pop("marks", None)
        other._arrange(width, pixels_per_minute, width_scale)
        return other

    def _arrange(self, width: int, pixels_per_minute: float, scale: float) -> None:
        self.pixels_per_minute = pixels_per_minute
        spans = _spans(self._minutes, pixels_per_minute)
        in_room = {room: [spans[row] for row in rows] for room, rows in self._by_room.items()}
        placed = {room: _lanes(room_spans) for room, room_spans in in_room.items()}
        most = {room: max((p.of for p in places), default=1) for room, places in placed.items()}
        self._most, fit = most, scale_to_fit(most, width)
        self.columns = columns(most, width, scale)
        self.width = self.columns[-1].x + self.columns[-1].width if self.columns else width
        self.fit_scale, self.scale = fit, fit * self.width / max(width, 1)
        self.height = TOP + round(self._length * pixels_per_minute) + TOP
        self.boxes: list[Box] = [Box(0, 0, 0, 0)] * len(spans)
        self._shelves = [
            self._fill(
                column, self._by_room[column.room], in_room[column.room], placed[column.room]
            )
            for column in self.columns
        ]

    def _fill(
        self,
        column: Column,
        rows: list[int],
        spans: Sequence[tuple[int, int]],
        places: Sequence[_Place],
    ) -> _Shelf:
        """Lays out one column."""
        boxes, inner, first = self.boxes, column.width - 2 * GAP, column.x + GAP
        if not places:  # one after the other, in order
            new = tuple.__new__  # half the time of Box(…), thousands of times at each zoom step
            for row, (top, bottom) in zip(rows, spans, strict=True):
                boxes[row] = new(Box, (first, top + 1, inner, bottom - top - GAP))
            return _Shelf(rows, [t + 1 for t, _ in spans], [b + 1 - GAP for _, b in spans])
        for row, (top, bottom), place in zip(rows, spans, places, strict=True):
            left, width = place.across(inner)
            boxes[row] = Box(first + left, top + 1, width, bottom - top - GAP)
        ordered = sorted(rows, key=lambda row: (boxes[row].y, boxes[row].x))
        bottoms = accumulate((boxes[row].bottom for row in ordered), max)
        return _Shelf(ordered, [boxes[row].y for row in ordered], list(bottoms))

    def y_of(self, instant: datetime) -> int:
        """The height of an instant on the time axis."""
        minutes = (instant - self.start).total_seconds() / 60
        return TOP + round(minutes * self.pixels_per_minute)

    def instant_at(self, y: float) -> datetime:
        """The instant at a height."""
        return self.start + timedelta(minutes=(y - TOP) / self.pixels_per_minute)

    @cached_property
    def marks(self) -> list[Mark]:
        """The axis marks each half hour; each quarter where there is much room between."""
        step = HALF_HOUR if self.pixels_per_minute < _QUARTERS_FROM else HALF_HOUR / 2
        count = round((self.end - self.start) / step)
        instants = (self.start + step * n for n in range(count + 1))
        return [Mark(t, self.y_of(t)) for t in instants]

    def column_of(self, room: str | None) -> Column | None:
        """The column of a room, if it has one today."""
        return next((c for c in self.columns if c.room == room), None)

    def column_at(self, x: int) -> Column | None:
        """The column at a place across; the last one for what lies behind it."""
        number = bisect_right(self.columns, x, key=lambda column: column.x) - 1
        return self.columns[number] if number >= 0 else None

    def place(self, row: int) -> int:
        """The number of the column a row lies in."""
        return self._column_of[row]

    def rows_of_column(self, number: int) -> Sequence[int]:
        """The rows of a column from top to bottom, side by side from left to right."""
        return self._shelves[number].rows

    def row_near(self, column: Column, y: int) -> int | None:
        """The row of a column that begins nearest to a height."""
        rows = self.rows_of_column(self.columns.index(column))
        return min(rows, key=lambda row: abs(self.boxes[row].y - y), default=None)

    def x_like(self, other: "GridGeometry", x: int) -> int:
        """Where a place across in another geometry of these rooms lies in this one."""
        column = other.column_at(x)
        here = self.column_of(column.room) if column else None
        if column is None or here is None:
            return x
        return here.x + round((x - column.x) * here.width / column.width)

    def box_for(self, room: str, start: datetime, end: datetime) -> Box | None:
        """Where a session would lie in a room; for the outline at a moved session's old place."""
        column = self.column_of(room)
        if column is None or start < self.start or start >= self.end:
            return None
        top = self.y_of(start)
        height = max(self.y_of(min(end, self.end)) - top - GAP, MIN_HEIGHT)
        return Box(column.x + GAP, top + 1, column.width - 2 * GAP, height)

    def rows_in(self, area: Box) -> list[int]:
        """The rows whose boxes touch an area, in reading order."""
        left, top, right, bottom = area.x, area.y, area.right, area.bottom
        boxes = self.boxes
        found: list[int] = []
        first = max(bisect_right(self.columns, left, key=lambda column: column.x) - 1, 0)
        for number in range(first, len(self.columns)):
            if self.columns[number].x >= right:
                break
            rows, tops, bottoms = self._shelves[number]
            for at in range(bisect_right(bottoms, top), bisect_left(tops, bottom)):
                x, y, width, height = boxes[rows[at]]
                if x < right and left < x + width and top < y + height:
                    found.append(rows[at])
        return sorted(found)

    def row_at(self, x: int, y: int) -> int | None:
        """The row whose box holds a point."""
        rows = self.rows_in(Box(x, y, 1, 1))
        return rows[-1] if rows else None

    def first_from(self, instant: datetime, left: int, right: int) -> int | None:
        """The first row that is not over at an instant, between two columns of pixels if any is."""
        y = self.y_of(instant)
        rows = [row for row, box in enumerate(self.boxes) if box.bottom > y]

        def distance(row: int) -> tuple[bool, int, int]:
            box = self.boxes[row]
            return not left <= box.x < right, box.y, box.x

        return min(rows, key=distance) if rows else None


def _spans(
    minutes: Sequence[tuple[float, float]], pixels_per_minute: float
) -> list[tuple[int, int]]:
    """From where to where each session reaches, px: never less than a line of text."""
    least = MIN_HEIGHT + GAP
    tops = [TOP + round(start * pixels_per_minute) for start, _ in minutes]
    bottoms = [TOP + round(end * pixels_per_minute) for _, end in minutes]
    return [(t, b if b > t + least else t + least) for t, b in zip(tops, bottoms, strict=True)]


def _lanes(spans: Sequence[tuple[int, int]]) -> Sequence[_Place]:
    """The places of a room's sessions; none where each follows the one before, as in most rooms."""
    if all(before[1] <= after[0] for before, after in pairwise(spans)):
        return ()
    placed = lanes(spans)
    wide = breadths(spans, placed)
    return [_Place(lane.place, of, lane.width) for lane, of in zip(placed, wide, strict=True)]
