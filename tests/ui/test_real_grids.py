"""Grids of real programmes: everything has its place, and keys reach all of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.feeds.read import read
from kiosk.programme.days import days
from kiosk.programme.reading_order import in_order
from kiosk.ui.attendee.grid.cursor import GridCursor, Step
from kiosk.ui.attendee.grid.geometry import GridGeometry
from kiosk.ui.attendee.grid.zoom import Zoom, time_scale

FEEDS = (
    "frab-xml/fosdem2024.xml",
    "frab-xml/38c3.xml",
    "frab-json/jev22/04_20221227T2340.json",
    "sched-ical/joco2024.ics",
)
LEAST_WIDTH = 50
"""Less than this shows nothing of a title, px."""


def grids(path: Path, zoom: Zoom) -> Iterator[GridGeometry]:
    """The grid of each day, as wide as a laptop's window."""
    programme = read(path.read_bytes(), source=path.name).programme
    rooms = [room.key for room in programme.rooms]
    for day in days(programme):
        sessions = in_order(programme, programme.sessions, day.date)
        if sessions:
            pixels = time_scale(sessions).pixels(zoom)
            yield GridGeometry(
                sessions,
                rooms,
                day,
                width=1200,
                pixels_per_minute=pixels,
                width_scale=zoom.width,
            )


@pytest.mark.real_feeds
@pytest.mark.parametrize("name", FEEDS)
@pytest.mark.parametrize("zoom", [Zoom(), Zoom(0.3, 0.6), Zoom(3, 2)])
def test_no_two_cells_overlap_and_none_is_too_narrow(
    real_feeds: Path, name: str, zoom: Zoom
) -> None:
    found = list(grids(real_feeds / name, zoom))
    assert found
    for grid in found:
        for number in range(len(grid.columns)):
            boxes = [grid.boxes[row] for row in grid.rows_of_column(number)]
            for place, box in enumerate(boxes):
                assert box.width >= LEAST_WIDTH
                for other in boxes[place + 1 :]:
                    assert box.bottom <= other.y or box.right <= other.x or other.right <= box.x, (
                        box,
                        other,
                    )


@pytest.mark.real_feeds
@pytest.mark.parametrize("name", FEEDS)
def test_arrows_reach_every_session(real_feeds: Path, name: str) -> None:
    for grid in grids(real_feeds / name, Zoom()):
        reached, todo = {0}, [0]
        while todo:
            row = todo.pop()
            for step in (Step.UP, Step.DOWN, Step.LEFT, Step.RIGHT):
                beside = GridCursor().move(grid, row, step)
                if beside not in reached:
                    reached.add(beside)
                    todo.append(beside)
        assert reached == set(range(len(grid.boxes)))
