"""The plan of each day on paper: rooms across, time down; upright for few rooms, else lying."""

from collections.abc import Iterator, Sequence
from datetime import date

from kiosk.programme.days import Day
from kiosk.programme.model import Programme, Session
from kiosk.ui.attendee.grid.geometry import TOP, GridGeometry
from kiosk.ui.attendee.paper.cell import cell
from kiosk.ui.attendee.paper.frame import FOOT, HEAD, Heading, day_code, page
from kiosk.ui.attendee.paper.page import (
    A4,
    MARGIN,
    STRONG,
    Item,
    Page,
    Rule,
    Words,
    line_height,
    lines_of,
    width_of,
)
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time, long_day

_AXIS = 88
"""Half points for the times."""
_ROOMS = 44
_LEAST = 190
"""A column's least width: 34 mm hold a title."""
_ROOM, _CLOCK = 20, 18


def grid_pages(
    scene: Scene, rooms: Sequence[str], day: date | None = None, server: str = ""
) -> tuple[Page, ...]:
    """The pages of every day, or of one; each has as many of `rooms` as are legible.

    A day without a session has none. `server` as in `mine_pages`.
    """
    sheets = [
        sheet
        for each in scene.days
        if day in (None, each.date)
        for sheet in _day_sheets(scene, rooms, each, server)
    ]
    return tuple(
        page(scene, heading, size, content, number, len(sheets))
        for number, (heading, size, content) in enumerate(sheets, 1)
    )


_Sheet = tuple[Heading, tuple[int, int], list[Item]]


def _day_sheets(scene: Scene, rooms: Sequence[str], day: Day, server: str) -> Iterator[_Sheet]:
    keys = scene.keys_by_day.get(day.date, frozenset())
    sessions = [s for s in scene.programme.sessions if s.key in keys]
    used = [room for room in rooms if any(s.room == room for s in sessions)]
    others = [s for s in sessions if s.room not in rooms and _unplaced(scene.programme, s)]
    columns: list[str | None] = [*used, *([None] if others else [])]
    if not columns:
        return
    size = A4 if len(columns) <= _most(A4) else (A4[1], A4[0])
    most = _most(size)
    count = -(-len(columns) // most)
    title = long_day(day.date, scene.language)
    shown = [s for s in sessions if s.room in used] + others
    code = day_code(scene, [s.key for s in shown], server)
    each = -(-len(columns) // count)  # as many on each page
    for number, first in enumerate(range(0, len(columns), each)):
        part = columns[first : first + each]
        name = title if count == 1 else f"{title} ({number + 1}/{count})"
        heading = Heading(scene.translate("Paper", "Programme"), name, code if number == 0 else "")
        in_part = [s for s in shown if (s.room if s.room in used else None) in part]
        chosen = [room for room in part if room is not None]
        yield heading, size, _plan(scene, in_part, chosen, day, size)


def _most(size: tuple[int, int]) -> int:
    """How many rooms are legible side by side."""
    return (size[0] - 2 * MARGIN - _AXIS) // _LEAST


def _unplaced(programme: Programme, session: Session) -> bool:
    """Whether it has no room of the programme: hidden rooms stay hidden."""
    return session.room not in programme.room_by_key


def _plan(
    scene: Scene, sessions: Sequence[Session], rooms: Sequence[str], day: Day, size: tuple[int, int]
) -> list[Item]:
    left, top = MARGIN + _AXIS, MARGIN + HEAD + _ROOMS
    width, height = size[0] - MARGIN - left, size[1] - MARGIN - FOOT - _CLOCK - top
    geometry = _geometry(sessions, rooms, day, width, height)
    items = [
        *_times(scene, geometry, left, width, top),
        *_heads(scene, geometry, left, top),
    ]
    for session, box in zip(sessions, geometry.boxes, strict=True):
        items += cell(scene, session, box, left, top - TOP)
    return items


def _times(
    scene: Scene, geometry: GridGeometry, left: float, width: float, top: float
) -> Iterator[Item]:
    """A line for each half hour, the whole ones with their time."""
    for mark in geometry.marks:
        y = top + mark.y - TOP
        whole = mark.instant.astimezone(scene.zone).minute == 0
        yield Rule(left, y, left + width, y, 0.8, dotted=not whole)
        if whole:
            said = clock_time(mark.instant, scene.zone)
            x = left - 14 - width_of(said, _CLOCK)
            yield Words(x, y - line_height(_CLOCK) / 2, said, _CLOCK)


def _heads(scene: Scene, geometry: GridGeometry, left: float, top: float) -> Iterator[Item]:
    """The names of the rooms, and the lines between them."""
    for column in geometry.columns:
        x = left + column.x
        yield Rule(x, top - _ROOMS, x, top + geometry.height - 2 * TOP, 0.8)
        name = scene.programme.room_name(column.room) or scene.translate("Paper", "without a room")
        (line,) = lines_of(name, _ROOM, STRONG, column.width - 12, 1)
        yield Words(x + 8, top - _ROOMS + 4, line, _ROOM, STRONG)


def _geometry(
    sessions: Sequence[Session], rooms: Sequence[str], day: Day, width: int, height: int
) -> GridGeometry:
    """The plan as large as the page is."""
    first = GridGeometry(sessions, rooms, day, width=width, pixels_per_minute=1.0)
    minutes = max(first.height - 2 * TOP, 1)
    scale = min(1.0, first.fit_scale * 0.999)
    return GridGeometry(
        sessions,
        rooms,
        day,
        width=width,
        pixels_per_minute=height / minutes,
        width_scale=scale,
    )
