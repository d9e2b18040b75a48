"""Where everything lies in the grid of one day: rooms across, time down; whole pixels, no Qt."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import cached_property
from math import ceil
from typing import NamedTuple

from kiosk.programme.days import Day
from kiosk.programme.lanes import lanes
from kiosk.programme.model import Session
from kiosk.programme.phase import actual_end, actual_start

MIN_COLUMN = 172
"""A room's column is never narrower than this, px; more rooms scroll sideways."""
MIN_LANE = 96
"""Sessions side by side in one room widen its column until each has this much."""
MOST_LANES = 6
MIN_HEIGHT = 26
"""A cell holds at least one line of text."""
GAP = 3
"""Between neighbouring cells and beside the column lines."""
TOP = 18
"""Above the first time mark, so that its label is whole."""

_STEP = timedelta(minutes=30)
_OVERHANG = timedelta(hours=3)
_BUCKET = 128
_TARGET_HEIGHT = 66
_DENSITY = (2.0, 4.0)


class Box(NamedTuple):
    """A rectangle in content coordinates, px."""

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


class Column(NamedTuple):
    """One room's column; `room` None gathers sessions whose room is not known yet."""

    room: str | None
    x: int
    width: int


class Step(Enum):
    """Where the arrow keys lead."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Mark:
    """A line of the time axis; `hour` tells full hours from half ones."""

    instant: datetime
    y: int
    hour: bool


def density(sessions: Iterable[Session]) -> float:
    """Pixels per minute at which most sessions show their title: 2, more for short talks."""
    minutes = sorted(
        length.total_seconds() / 60
        for s in sessions
        if (length := s.duration) and length > _STEP / 6
    )
    if len(minutes) < 2:
        return _DENSITY[0]
    quarter = minutes[len(minutes) // 4]
    return min(max(_TARGET_HEIGHT / quarter, _DENSITY[0]), _DENSITY[1])


class GridGeometry:
    """The layout of one day's sessions; `rows` everywhere are places in `sessions`."""

    def __init__(
        self,
        sessions: Sequence[Session],
        rooms: Sequence[str],
        day: Day,
        *,
        width: int,
        pixels_per_minute: float,
    ) -> None:
        """Lays out `sessions` (all with a time) in the columns of `rooms` that have any."""
        self.pixels_per_minute = pixels_per_minute
        self.start, self.end = _extent(sessions, day)
        self._spans = [self._span(s) for s in sessions]
        by_room = _rows_by_room(sessions, rooms)
        placed = {room: lanes([self._spans[row] for row in rows]) for room, rows in by_room.items()}
        most = {room: max(lane.width for lane in room_lanes) for room, room_lanes in placed.items()}
        self.columns = _columns(most, width)
        self.width = self.columns[-1].x + self.columns[-1].width if self.columns else width
        self.height = self.y_of(self.end) + TOP
        self.boxes: list[Box] = [Box(0, 0, 0, 0)] * len(sessions)
        self._column_of: list[int] = [0] * len(sessions)
        self._buckets: dict[tuple[int, int], list[int]] = defaultdict(list)
        self._rows_in_column: list[list[int]] = []
        for number, column in enumerate(self.columns):
            rows = by_room[column.room]
            for row, lane in zip(rows, placed[column.room], strict=True):
                self._place(row, number, column, lane.place, lane.width)
            self._rows_in_column.append(sorted(rows, key=lambda r: self.boxes[r][1]))

    def y_of(self, instant: datetime) -> int:
        """The height of an instant on the time axis."""
        minutes = (instant - self.start).total_seconds() / 60
        return TOP + round(minutes * self.pixels_per_minute)

    def instant_at(self, y: int) -> datetime:
        """The instant at a height."""
        return self.start + timedelta(minutes=(y - TOP) / self.pixels_per_minute)

    @cached_property
    def marks(self) -> list[Mark]:
        """The axis marks each half hour."""
        count = round((self.end - self.start) / _STEP)
        instants = (self.start + _STEP * n for n in range(count + 1))
        return [Mark(t, self.y_of(t), t.minute == 0) for t in instants]

    def column_of(self, room: str | None) -> Column | None:
        """The column of a room, if it has one today."""
        return next((c for c in self.columns if c.room == room), None)

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
        found: set[int] = set()
        for number, column in enumerate(self.columns):
            if column.x >= right or column.x + column.width <= left:
                continue
            for bucket in range(top // _BUCKET, (bottom - 1) // _BUCKET + 1):
                for row in self._buckets.get((number, bucket), ()):
                    x, y, width, height = boxes[row]
                    if x < right and left < x + width and y < bottom and top < y + height:
                        found.add(row)
        return sorted(found)

    def row_at(self, x: int, y: int) -> int | None:
        """The row whose box holds a point."""
        rows = self.rows_in(Box(x, y, 1, 1))
        return rows[-1] if rows else None

    def neighbour(self, row: int, step: Step) -> int:
        """The row a person expects behind an arrow key; the same row at the border."""
        if step in (Step.UP, Step.DOWN):
            rows = self._rows_in_column[self._column_of[row]]
            place = rows.index(row) + (1 if step is Step.DOWN else -1)
            return rows[place] if 0 <= place < len(rows) else row
        beside = self._beside_in_column(row, step)
        if beside is not None:
            return beside
        way = 1 if step is Step.RIGHT else -1
        number = self._column_of[row] + way
        return self._nearest(row, number) if 0 <= number < len(self.columns) else row

    def hour_away(self, row: int, way: int) -> int:
        """The row of the same room about an hour later (way 1) or earlier (-1)."""
        rows = self._rows_in_column[self._column_of[row]]
        goal = self.boxes[row].y + way * round(60 * self.pixels_per_minute)
        nearest = min(rows, key=lambda r: abs(self.boxes[r].y - goal))
        return nearest if nearest != row else self.neighbour(row, Step.DOWN if way > 0 else Step.UP)

    def first_from(self, instant: datetime, left: int, right: int) -> int | None:
        """The first row that is not over at an instant, between two columns of pixels if any is."""
        y = self.y_of(instant)
        rows = [row for row, box in enumerate(self.boxes) if box.bottom > y]

        def distance(row: int) -> tuple[bool, int, int]:
            box = self.boxes[row]
            return not left <= box.x < right, box.y, box.x

        return min(rows, key=distance) if rows else None

    def _span(self, session: Session) -> tuple[int, int]:
        start, end = actual_start(session), actual_end(session)
        if start is None or end is None:
            raise ValueError(f"{session.key} has no time")
        top = self.y_of(max(start, self.start))
        return top, max(self.y_of(min(end, self.end)), top + MIN_HEIGHT + GAP)

    def _place(self, row: int, number: int, column: Column, lane: int, of: int) -> None:
        top, bottom = self._spans[row]
        inner = column.width - 2 * GAP
        left = column.x + GAP + inner * lane // of
        right = column.x + GAP + inner * (lane + 1) // of
        box = Box(left, top + 1, right - left - (GAP if lane + 1 < of else 0), bottom - top - GAP)
        self.boxes[row] = box
        self._column_of[row] = number
        for bucket in range(box.y // _BUCKET, (box.bottom - 1) // _BUCKET + 1):
            self._buckets[number, bucket].append(row)

    def _beside_in_column(self, row: int, step: Step) -> int | None:
        """The neighbour in another lane of the same room, if it runs at the same time."""
        box = self.boxes[row]
        lanes_beside = [
            r
            for r in self._rows_in_column[self._column_of[row]]
            if r != row
            and self.boxes[r].y < box.bottom
            and self.boxes[r].bottom > box.y
            and (self.boxes[r].x > box.x if step is Step.RIGHT else self.boxes[r].x < box.x)
        ]
        if not lanes_beside:
            return None
        return min(
            lanes_beside, key=lambda r: (abs(self.boxes[r].x - box.x), abs(self.boxes[r].y - box.y))
        )

    def _nearest(self, row: int, number: int) -> int:
        """The row of a column whose start is nearest in time."""
        rows = self._rows_in_column[number]
        top = self.boxes[row].y
        place = bisect_left(rows, top, key=lambda r: self.boxes[r].y)
        around = rows[max(place - 1, 0) : place + 1]
        return min(around, key=lambda r: abs(self.boxes[r].y - top))


def _extent(sessions: Sequence[Session], day: Day) -> tuple[datetime, datetime]:
    """First and last mark: half hours around the sessions; what runs for days is cut."""
    # In UTC: instants of one zone are compared by the wall clock, which runs twice one night.
    starts = [t.astimezone(UTC) for s in sessions if (t := actual_start(s)) is not None]
    ends = [t.astimezone(UTC) for s in sessions if (t := actual_end(s)) is not None]
    if not starts or not ends:
        return day.start + timedelta(hours=5), day.start + timedelta(hours=14)
    first = max(min(starts), day.start)
    last = max(min(max(ends), day.end + _OVERHANG), first + _STEP)
    steps_before = (first - day.start) // _STEP
    begin = day.start + _STEP * steps_before
    return begin, begin + _STEP * ceil((last - begin) / _STEP)


def _rows_by_room(
    sessions: Sequence[Session], rooms: Sequence[str]
) -> Mapping[str | None, list[int]]:
    """Rows by room in the programme's order of rooms; sessions without a room come last."""
    found: dict[str | None, list[int]] = {room: [] for room in rooms}
    found[None] = []
    for row, session in enumerate(sessions):
        found[session.room if session.room in found else None].append(row)
    return {room: rows for room, rows in found.items() if rows}


def _columns(most_lanes: Mapping[str | None, int], width: int) -> tuple[Column, ...]:
    """Columns that share the width, or more than it where there are many rooms or lanes."""
    if not most_lanes:
        return ()
    wanted = {r: max(MIN_COLUMN, min(n, MOST_LANES) * MIN_LANE) for r, n in most_lanes.items()}
    spare = max(width - sum(wanted.values()), 0)
    columns: list[Column] = []
    x = 0
    for number, (room, least) in enumerate(wanted.items()):
        share = spare * (number + 1) // len(wanted) - spare * number // len(wanted)
        columns.append(Column(room, x, least + share))
        x += least + share
    return tuple(columns)
