"""What stands where in a cell of the own day: larger than in the grid, with room and way."""

from dataclasses import replace

from kiosk.ui.attendee.grid.cell_layout import (
    BAND,
    STAR,
    CellLayout,
    Run,
    TagBox,
    band_run,
    cell_layout,
)
from kiosk.ui.attendee.records import SessionRecord
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.icons import Icon
from kiosk.ui.shared.text_layout import elide, line_height, width_of, wrap
from kiosk.ui.shared.theme import EDGE_TRACK, Text

_LEFT = EDGE_TRACK + 16
_TOP = 9
_LOW = 84
"""Below this height a cell is laid out as in the grid; so is one whose words need more."""
_WIDE = 230
"""From this width on titles are large."""
_ICON = 18
_NOTE = 15
_TAG_PAD = 7
_DOT = " · "


def own_cell_layout(record: SessionRecord, width: int, height: int) -> CellLayout:
    """The layout of a cell of this size, px; the record's warning is the way to get there."""
    band = band_run(record, width, height, _LEFT)
    top = BAND if band else 0
    if height - top >= _LOW and width >= _WIDE:
        large = _large(record, width, height, band)
        if all(run.y + line_height(run.role) <= height for run in large.runs):
            return large
    small = cell_layout(replace(record, time=_place(record, width)), width, height)
    return replace(small, icon=Icon.WALK)


def _place(record: SessionRecord, width: int) -> str:
    """Time and room on one line beside the star; the room's end goes, never the time."""
    room = width - _LEFT - STAR[0] - 6 - (_NOTE + 5 if record.noted else 0)
    place = " · ".join(part for part in (record.time, record.room) if part)
    fitting = elide(place, Text.META, room)
    return fitting if fitting.startswith(record.time) else record.time


def _large(record: SessionRecord, width: int, height: int, band: Run | None) -> CellLayout:
    ink = "muted" if record.phase.value == "past" else "ink"
    y: float = (BAND + 6) if band else _TOP
    inner = width - _LEFT - 12
    right = width - 12 - (STAR[0] if record.priority and not band else 0)
    runs, tags, note, y = _first_line(record, y, right, ink)
    walk = wrap(record.warning, Text.STRONG, inner - _ICON - 8, 2) if record.warning else []
    bottom = height - 8 - (len(walk) * line_height(Text.STRONG) + 6 if walk else 0)
    title_line = line_height(Text.ROW_TITLE)
    for text in wrap(record.title, Text.ROW_TITLE, inner, max(int(bottom - y) // title_line, 1)):
        runs.append(Run(_LEFT, y, text, Text.ROW_TITLE, ink, record.cancelled))
        y += title_line
    y += 3
    most = min(int(bottom - y) // line_height(Text.BODY), 3)
    for text in wrap(record.meta, Text.BODY, inner, most) if record.meta else ():
        runs.append(Run(_LEFT, y, text, Text.BODY, ink))
        y += line_height(Text.BODY)
    sign = Box(_LEFT, round(y + 7), _ICON, _ICON) if walk else None
    for number, text in enumerate(walk):
        line_y = y + 6 + number * line_height(Text.STRONG)
        runs.append(Run(_LEFT + _ICON + 8, line_y, text, Text.STRONG, "off"))
    return CellLayout(tuple(runs), tuple(tags), band, sign, Icon.WALK, note)


def _first_line(
    record: SessionRecord, y: float, right: float, ink: str
) -> tuple[list[Run], list[TagBox], Box | None, float]:
    """Time and room, the sign of a note, tags; below them where they do not fit beside."""
    line = line_height(Text.BODY)
    role = Text.STRONG if record.delayed else Text.BODY
    runs = [Run(_LEFT, y, record.time, role, ink, record.cancelled)]
    x = _LEFT + width_of(record.time, role)
    if record.room:
        dot, room = width_of(_DOT, Text.BODY), width_of(record.room, Text.STRONG)
        if x + dot + room > right:
            x, y = _LEFT, y + line
        else:
            runs.append(Run(x, y, _DOT, Text.BODY, ink))
            x += dot
        runs.append(Run(x, y, record.room, Text.STRONG, ink))
        x += room
    x += 8
    note = None
    if record.noted:
        if x + _NOTE > right:
            x, y = _LEFT, y + line + 3
        note = Box(round(x), round(y + 2), _NOTE, _NOTE)
        x += _NOTE + 7
    tags: list[TagBox] = []
    for tag in record.tags:
        wide = round(width_of(tag.text, Text.TAG)) + 2 * _TAG_PAD
        if x + wide > right:
            x, y = _LEFT, y + line + 3
        tags.append(TagBox(Box(round(x), round(y), wide, line), tag))
        x += wide + 5
    return runs, tags, note, y + line + 2
