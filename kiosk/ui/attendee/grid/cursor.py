"""Where the keys lead in the grid: to the neighbour a person expects, in time and across rooms.

Crossing rooms keeps the time one set out from, going up and down keeps the lane, as a text cursor
keeps its column in short lines: left and right again is where one was. No Qt.
"""

from collections.abc import Iterable
from enum import Enum

from kiosk.ui.attendee.grid.geometry import GridGeometry

_HOUR = 60


class Step(Enum):
    """Where a key leads."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    HOUR_BACK = "hour back"
    HOUR_ON = "hour on"
    FIRST_ROOM = "first room"
    LAST_ROOM = "last room"


class GridCursor:
    """Remembers from where a person set out, until something else than a key moves the cursor."""

    def __init__(self) -> None:
        self._stands: tuple[GridGeometry, int] | None = None
        self._x = 0
        self._y = 0

    def move(self, geometry: GridGeometry, row: int, step: Step) -> int:
        """The row behind a key, the same one at the border."""
        if self._stands != (geometry, row):
            self._x, self._y = geometry.boxes[row].x, geometry.boxes[row].y
        if step in (Step.LEFT, Step.RIGHT):
            target = self._across(geometry, row, 1 if step is Step.RIGHT else -1)
        elif step in (Step.UP, Step.DOWN):
            target = self._along(geometry, row, 1 if step is Step.DOWN else -1)
        elif step in (Step.HOUR_BACK, Step.HOUR_ON):
            target = self._hour_away(geometry, row, 1 if step is Step.HOUR_ON else -1)
        else:
            target = self._outermost(geometry, 1 if step is Step.LAST_ROOM else -1)
        if step in (Step.UP, Step.DOWN, Step.HOUR_BACK, Step.HOUR_ON):
            self._y = geometry.boxes[target].y
        elif target != row:
            self._x = geometry.boxes[target].x
        self._stands = geometry, target
        return target

    def _across(self, geometry: GridGeometry, row: int, way: int) -> int:
        """Beside it in its room what runs meanwhile, else in the next room that has any session."""
        boxes, number = geometry.boxes, geometry.place(row)
        box = boxes[row]
        beside = [
            r
            for r in geometry.rows_of_column(number)
            if boxes[r].y < box.bottom
            and boxes[r].bottom > box.y
            and way * boxes[r].x > way * box.x
        ]
        if beside:
            return min(beside, key=lambda r: (abs(boxes[r].x - box.x), abs(boxes[r].y - self._y)))
        number += way
        while 0 <= number < len(geometry.columns):
            rows = geometry.rows_of_column(number)
            if rows:
                return self._nearest(geometry, rows, way)
            number += way
        return row

    def _outermost(self, geometry: GridGeometry, way: int) -> int:
        numbers = range(len(geometry.columns))
        numbers_from_there = numbers if way < 0 else reversed(numbers)
        rows = next(r for n in numbers_from_there if (r := geometry.rows_of_column(n)))
        return self._nearest(geometry, rows, -way)

    def _nearest(self, geometry: GridGeometry, rows: Iterable[int], way: int) -> int:
        """The row that begins nearest to the time one set out from; the nearer lane of two."""
        boxes = geometry.boxes
        return min(rows, key=lambda r: (abs(boxes[r].y - self._y), boxes[r].y, way * boxes[r].x))

    def _along(self, geometry: GridGeometry, row: int, way: int) -> int:
        """What begins next (or before) in the room, in the lane one came from if there is any."""
        boxes = geometry.boxes
        ahead = self._ahead(geometry, row, way)
        in_lane = [r for r in ahead if boxes[r].x <= self._x < boxes[r].right]
        return min(
            in_lane or ahead,
            key=lambda r: (way * boxes[r].y, abs(boxes[r].x - self._x)),
            default=row,
        )

    def _hour_away(self, geometry: GridGeometry, row: int, way: int) -> int:
        boxes = geometry.boxes
        goal = boxes[row].y + way * round(_HOUR * geometry.pixels_per_minute)
        return min(
            self._ahead(geometry, row, way),
            key=lambda r: (abs(boxes[r].y - goal), abs(boxes[r].x - self._x)),
            default=row,
        )

    def _ahead(self, geometry: GridGeometry, row: int, way: int) -> list[int]:
        """The rows of the same room that begin later (or earlier)."""
        boxes = geometry.boxes
        y = boxes[row].y
        rows = geometry.rows_of_column(geometry.place(row))
        return [r for r in rows if way * boxes[r].y > way * y]
