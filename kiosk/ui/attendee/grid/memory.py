"""What is remembered of the grid for each feed: rooms and zoom, as one text."""

import json
from typing import NamedTuple

from kiosk.programme import room_choice
from kiosk.programme.room_choice import RoomChoice
from kiosk.ui.attendee.grid import zoom as grid_zoom
from kiosk.ui.attendee.grid.zoom import Zoom


class GridMemory(NamedTuple):
    """How a person left the grid of one feed."""

    rooms: RoomChoice = RoomChoice()
    zoom: Zoom = Zoom()


def setting_name(feed: str) -> str:
    """The setting that holds the memory of a feed."""
    return f"grid {feed}"


def to_text(memory: GridMemory) -> str:
    """The memory as text."""
    kept = {**room_choice.written(memory.rooms), "zoom": grid_zoom.written(memory.zoom)}
    return json.dumps(kept, ensure_ascii=False)


def from_text(text: str | None) -> GridMemory:
    """The memory a text holds; what it does not hold is as a new person finds it."""
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        kept = {}
    if not isinstance(kept, dict):
        kept = {}
    return GridMemory(room_choice.choice_from(kept), grid_zoom.zoom_from(kept.get("zoom")))
