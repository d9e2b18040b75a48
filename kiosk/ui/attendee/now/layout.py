"""What stands where in a row of the page "Jetzt": wide with a column of times, narrow without."""

from dataclasses import dataclass, field

from kiosk.ui.attendee.grid.cell_layout import Run, TagBox
from kiosk.ui.attendee.now.record import NowKind, NowRow
from kiosk.ui.attendee.records import SessionRecord, Tag, TagKind
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.text_layout import elide, line_height, width_of, wrap
from kiosk.ui.shared.theme import Text

RING = 40
STAR = 56
"""The width at the right that belongs to the star."""
LEFT = 24
_PAD = 12
_GAP = 16
_TAG_PAD = 5
_NARROW = 600
"""Below this width the times stand above the title instead of beside it."""
_MOST_LINES = 12
"""Of an announcement; the screen reader and the tool tip have all of it."""


@dataclass(slots=True)
class NowLayout:
    """Everything to draw in a row, relative to its corner, px; `height` is that of the row."""

    height: int = 0
    runs: list[Run] = field(default_factory=list)
    tags: list[TagBox] = field(default_factory=list)
    ring: Box | None = None
    shape: Box | None = None
    bell: Box | None = None
    warning: Box | None = None


def now_layout(row: NowRow, width: int) -> NowLayout:
    """The layout of a row in a view of this width, px."""
    made = NowLayout()
    if row.kind is NowKind.NOTICE:
        _notice(made, row, width)
    elif row.record is not None:
        large = row.kind is NowKind.MINE
        if large or width < _NARROW:
            x, y = LEFT, _lead_above(made, row, width, large=large)
        else:
            x, y = _lead_beside(made, row), _PAD
        _session(made, row, row.record, x, y, width - STAR - x)
    least = RING + 2 * _PAD if row.kind is not NowKind.NOTICE else 0
    made.height = max(made.height + _PAD, least)
    return made


def _notice(made: NowLayout, row: NowRow, width: int) -> None:
    x, y, line = LEFT, _PAD // 2, line_height(Text.STRONG)
    made.bell = Box(x, y + (line - 18) // 2, 18, 18)
    x += 18 + 10
    if row.lead:
        tag = _tag(made, Tag(TagKind.NOW, row.lead), x, y)
        title_x = tag.right + 8
    else:
        title_x = x
    inner = width - LEFT - title_x
    made.runs.append(Run(title_x, y, elide(row.title, Text.STRONG, inner), Text.STRONG))
    y += line
    text = " ".join(row.note.split())
    for part in wrap(text, Text.BODY, width - LEFT - x, _MOST_LINES) if text else ():
        made.runs.append(Run(x, y, part, Text.BODY))
        y += line_height(Text.BODY)
    made.height = y - _PAD // 2


def _lead_beside(made: NowLayout, row: NowRow) -> int:
    """The column of times; gives where the title begins, the same in every row."""
    running = row.kind is NowKind.RUNNING
    x, y = LEFT, _PAD
    role = Text.STRONG if running else Text.ROW_TITLE
    if running:
        made.ring = Box(x, y, RING, RING)
        x += RING + 12
    made.runs.append(Run(x, y, row.lead, role, _ink(row)))
    if row.below:
        made.runs.append(Run(x, y + line_height(role) + 1, row.below, Text.META, _ink(row)))
    return LEFT + RING + 12 + 104


def _lead_above(made: NowLayout, row: NowRow, width: int, *, large: bool) -> int:
    """The times in a line above the title; gives where the title's top is."""
    x, y = LEFT, _PAD
    role = Text.PANEL_TIME if large else Text.STRONG
    line = line_height(role)
    if row.kind is NowKind.RUNNING:
        made.ring = Box(x, y, line, line)
        x += line + 8
    made.runs.append(Run(x, y, row.lead, role, _ink(row)))
    if row.below:
        beside = Text.STRONG if large else Text.BODY
        # On one base line: 0.74 of a line is above it in this typeface.
        down = round((line - line_height(beside)) * 0.74)
        left = x + width_of(row.lead, role) + 12
        if left + width_of(row.below, beside) > width - STAR:
            left, y, down = LEFT, y + line, 0
            line = line_height(beside)
        made.runs.append(Run(left, y + down, row.below, beside, _ink(row)))
    return y + line + 2


def _session(
    made: NowLayout, row: NowRow, record: SessionRecord, x: int, y: int, width: int
) -> None:
    """Title, place and note, one below the other from (x, y)."""
    role = Text.PANEL_TITLE if row.kind is NowKind.MINE else Text.ROW_TITLE
    for text in wrap(record.title, role, width, 2):
        made.runs.append(Run(x, y, text, role, _ink(row), record.cancelled))
        y += line_height(role)
    y = _place(made, row, record, x, y + 3, width)
    if row.note:
        left = x
        if row.warns:
            made.warning = Box(x, y + 1, 16, 16)
            left += 22
        role = Text.TAG if row.warns else Text.META
        if row.kind is NowKind.MINE:
            role = Text.STRONG
        ink = "off" if row.warns else "ink"
        for text in wrap(row.note, role, width - (left - x), 2):
            made.runs.append(Run(left, y, text, role, ink))
            y += line_height(role)
    made.height = y


def _place(made: NowLayout, row: NowRow, record: SessionRecord, x: int, y: int, width: int) -> int:
    """Room, tags, then theme and people; these on a line of their own where they do not fit."""
    line = line_height(Text.STRONG)
    at = x
    if record.room:
        room = elide(record.room, Text.STRONG, width)
        made.runs.append(Run(at, y, room, Text.STRONG, _ink(row)))
        at += round(width_of(room, Text.STRONG)) + _GAP
    for tag in _tags(row, record):
        if at > x and at + _tag_width(tag) > x + width:
            at, y = x, y + line + 3
        at = _tag(made, tag, at, y).right + 8
    rest = " · ".join(part for part in (record.track, record.meta) if part)
    if not rest:
        return y + line
    if at > x and x + width - at < min(width_of(rest, Text.META) + 16, 200):
        at, y = x, y + line
    if record.track:
        made.shape = Box(at, y + (line - 10) // 2, 10, 10)
        at += 16
    down = round((line - line_height(Text.META)) * 0.74)
    text = elide(rest, Text.META, x + width - at)
    made.runs.append(Run(at, y + down, text, Text.META, _ink(row)))
    return y + line


def _tags(row: NowRow, record: SessionRecord) -> list[Tag]:
    """All but "jetzt", which the ring says; the yellow erratum first."""
    band = [Tag(TagKind.CHANGE, record.band)] if record.band else []
    return [*band, *(tag for tag in record.tags if tag.kind is not TagKind.NOW)]


def _tag_width(tag: Tag) -> int:
    return round(width_of(tag.text, Text.TAG)) + 2 * _TAG_PAD


def _tag(made: NowLayout, tag: Tag, x: int, y: int) -> Box:
    line = line_height(Text.STRONG)
    tall = line_height(Text.TAG) + 2
    box = Box(x, y + (line - tall) // 2, _tag_width(tag), tall)
    made.tags.append(TagBox(box, tag))
    return box


def _ink(row: NowRow) -> str:
    return "muted" if row.record is not None and row.record.cancelled else "ink"
