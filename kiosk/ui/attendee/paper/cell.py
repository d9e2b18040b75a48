"""One session in the plan on paper: legible in black and white, with what fits its height."""

from collections.abc import Iterator

from kiosk.programme.model import Session
from kiosk.programme.stars import Priority
from kiosk.ui.attendee.paper.page import (
    NORMAL,
    STRONG,
    Frame,
    Item,
    Star,
    Words,
    line_height,
    lines_of,
)
from kiosk.ui.attendee.records import SessionRecord, TagKind, session_record
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.box import Box

_SMALL, _TITLE = 15, 18
_PAD = 7
_STAR = 15


def cell(scene: Scene, session: Session, box: Box, left: float, top: float) -> list[Item]:
    """The frame and its words; `box` is in the plan whose corner is at `left`, `top`.

    What is starred has a thick frame and a star, what is tentative a dashed one, what is cancelled
    is struck through and says so.
    """
    record = session_record(session, scene)
    x, y = left + box.x, top + box.y
    priority = record.priority
    thick = 3.0 if priority else 1.0
    items: list[Item] = [Frame(x, y, box.width, box.height, thick, record.tentative)]
    room = box.width - 2 * _PAD
    if priority:
        items.append(Star(x + box.width - _STAR - 4, y + 4, _STAR, half=priority is Priority.MAYBE))
    bottom = y + box.height - 2
    y += 2
    for text, size, weight, struck in _lines(record, room, box.height, bool(priority)):
        if y + size * 1.1 > bottom:
            break
        items.append(Words(x + _PAD, y, text, size, weight, struck))
        y += line_height(size)
    return items


def _lines(
    record: SessionRecord, room: float, height: int, starred: bool
) -> Iterator[tuple[str, int, int, bool]]:
    """The lines from top to bottom; in a low cell time, state and title share one."""
    off = record.cancelled
    first = room - (_STAR if starred else 0)
    states = " · ".join(filter(None, (*lasting(record), record.band_short)))
    small, large = line_height(_SMALL), line_height(_TITLE)
    if height < small + large + 4:
        state = f"{states}:" if states else ""
        said = " ".join(filter(None, (record.start_time, state, record.title)))
        size, lines = _whole(said, first, height - 2)
        yield from ((line, size, STRONG, False) for line in lines)
        return
    head = " · ".join(filter(None, (record.time, states)))
    yield from ((line, _SMALL, STRONG, False) for line in lines_of(head, _SMALL, STRONG, first, 1))
    left = height - small - 4
    size, lines = _whole(record.title, room, left)
    for line in lines:
        yield line, size, STRONG, off
        left -= line_height(size)
    for line in lines_of(record.meta, _SMALL, NORMAL, room, max(0, int(left // small))):
        yield line, _SMALL, NORMAL, False


def _whole(title: str, room: float, height: float) -> tuple[int, tuple[str, ...]]:
    """The size and lines in which a title is whole; the smaller one if it is cut in both.

    Nobody can point at paper to read the rest; people and format go before any of it.
    """
    for size in (_TITLE, _SMALL):
        most = max(1, int(height // line_height(size)))
        lines = lines_of(title, size, STRONG, room, most + 1)
        if len(lines) <= most:
            return size, lines
    return _SMALL, lines_of(title, _SMALL, STRONG, room, max(1, int(height // line_height(_SMALL))))


def lasting(record: SessionRecord) -> list[str]:
    """The states that paper can say: what is "now" on it is over soon."""
    return [tag.text for tag in record.tags if tag.kind is not TagKind.NOW]
