"""The columns of the grid: one for each room shown, wide enough for what runs side by side."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from kiosk.programme.model import Session

MIN_COLUMN = 172
"""A room's column is never narrower than this (unzoomed), px; more rooms scroll sideways."""
MIN_LANE = 96
"""Sessions side by side in one room widen its column until each has this much (unzoomed)."""
LEAST_LANE = 60
"""However far zoomed out: the start of a title fits."""
MOST_LANES = 12
"""Beyond this many the lanes become narrower: a column wider than the window helps nobody."""


class Column(NamedTuple):
    """One room's column; `room` None gathers sessions whose room is not known yet."""

    room: str | None
    x: int
    width: int


def rows_by_room(
    sessions: Sequence[Session], rooms: Sequence[str], empty: Collection[str] = ()
) -> dict[str | None, list[int]]:
    """Rows by room in the order of `rooms`; sessions without a room come last.

    Rooms without a session are left out but those in `empty`.
    """
    found: dict[str | None, list[int]] = {room: [] for room in rooms}
    found[None] = []
    for row, session in enumerate(sessions):
        found[session.room if session.room in found else None].append(row)
    return {room: rows for room, rows in found.items() if rows or room in empty}


def columns(
    most_lanes: Mapping[str | None, int], width: int, scale: float = 1.0
) -> tuple[Column, ...]:
    """Columns that share the width, or more than it where there are many rooms or lanes.

    `most_lanes` says how many sessions run side by side in each room; `scale` is the zoom.
    """
    if not most_lanes:
        return ()
    wanted = {room: _least(count, scale) for room, count in most_lanes.items()}
    spare = max(width - sum(wanted.values()), 0)
    made: list[Column] = []
    x = 0
    for number, (room, least) in enumerate(wanted.items()):
        share = spare * (number + 1) // len(wanted) - spare * number // len(wanted)
        made.append(Column(room, x, least + share))
        x += least + share
    return tuple(made)


def scale_to_fit(most_lanes: Mapping[str | None, int], width: int) -> float:
    """The zoom at which the columns are as wide as the view."""
    whole = sum(_least(count, 1.0) for count in most_lanes.values())
    return width / whole if whole else 1.0


def _least(lanes: int, scale: float) -> int:
    lane = max(MIN_LANE * scale, LEAST_LANE) if lanes > 1 else 0
    return round(max(MIN_COLUMN * scale, min(lanes, MOST_LANES) * lane))
