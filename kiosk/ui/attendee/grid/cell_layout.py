"""What stands where in a session's cell: short, normal and long cells, band, tags, star.

Short of room, people go first, then lines of the title. In cells so small that a time or a tag
would leave nothing of the title (zoomed out, or many side by side) these go, too: the axis tells
the time, the edge and the now line most of the rest, and the tool tip all of it.
"""

from kiosk.programme.values import dataclass
from kiosk.ui.attendee.records import SessionRecord, Tag
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.icons import Icon
from kiosk.ui.shared.text_layout import elide, line_height, width_of, wrap
from kiosk.ui.shared.theme import EDGE_TRACK, LINE_SELECTION, Text

INSET = 12
INSET_TOP = 6
BAND = 24
STAR = (26, 24)
SHORT = 44
"""Below this height a cell is one line: start and title."""
LEAST_TITLE = 60
"""Less of a title than this tells nothing, px."""
NARROW = 116
"""Below this width only the start of the time is shown."""

_LEFT = EDGE_TRACK + INSET - 2
_TAG_PAD = 5
_LINE_GAP = 3
"""Between the line of the time and the one below it, px."""
_ICON = 16
_NOTE = 15


@dataclass(frozen=True, slots=True)
class Run:
    """One piece of text at (x, y), y being its top; `colour` names a colour of the theme."""

    x: float
    y: float
    text: str
    role: Text
    colour: str = "ink"
    struck: bool = False


@dataclass(frozen=True, slots=True)
class TagBox:
    """One tag in its box."""

    box: Box
    tag: Tag


@dataclass(frozen=True, slots=True)
class CellLayout:
    """Everything to draw inside a cell, relative to its corner."""

    runs: tuple[Run, ...]
    tags: tuple[TagBox, ...] = ()
    band: Run | None = None
    warning: Box | None = None
    icon: Icon = Icon.WARNING
    note: Box | None = None


def content_height(layout: CellLayout) -> float:
    """How far down the content of a cell reaches, px from its top."""
    bottoms = [run.y + line_height(run.role) for run in layout.runs]
    bottoms += [tag.box.bottom for tag in layout.tags]
    return max(bottoms, default=0)


def cell_layout(record: SessionRecord, width: int, height: int) -> CellLayout:
    """The layout of a cell of this size, px."""
    band = band_run(record, width, height, _LEFT)
    band_height = BAND if band else 0
    if height - band_height < SHORT:
        return _one_line(record, width, height, band_height, band)
    return _full(record, width, height, band_height, band)


def band_run(record: SessionRecord, width: int, height: int, left: int) -> Run | None:
    """The text of the yellow band from `left` on; None where there is no band or no room for it."""
    if not record.band or height < SHORT + BAND // 2:
        return None
    room = width - left - (STAR[0] if record.priority else 0) - 4
    fits = width_of(record.band, Text.TAG) <= room
    text = record.band if fits else elide(record.band_short, Text.TAG, room)
    return Run(left, 3, text, Text.TAG, "on_change")


def _one_line(
    record: SessionRecord, width: int, height: int, top: int, band: Run | None
) -> CellLayout:
    colour = _colour(record)
    line = line_height(Text.CELL_TITLE)
    y = top + max((height - top - line) / 2, 1)
    time_width = width_of(record.start_time, Text.META)
    x = _LEFT + time_width + 6
    tags: list[TagBox] = []
    right = width - INSET_TOP - (STAR[0] if record.priority and not top else 0)
    if right - x < min(LEAST_TITLE, width_of(record.title, Text.CELL_TITLE)):
        title = elide(record.title, Text.CELL_TITLE, max(right - _LEFT, 0))
        no_time = Run(_LEFT, y, "", Text.META, colour)
        run = Run(_LEFT, y, title, Text.CELL_TITLE, colour, record.cancelled)
        return CellLayout((no_time, run), (), band)
    runs = [Run(_LEFT, y + 1, record.start_time, Text.META, colour, record.cancelled)]
    if record.tags:
        tag = record.tags[0]
        tag_width = round(width_of(tag.text, Text.TAG)) + 2 * _TAG_PAD
        if right - x - tag_width > 40:
            tags.append(TagBox(Box(round(x), round(y) - 1, tag_width, line + 2), tag))
            x += tag_width + 6
    note = None
    if record.noted:
        right -= _NOTE + 2
        note = Box(round(right), round(y + 1), _NOTE, _NOTE)
    title = elide(record.title, Text.CELL_TITLE, right - x)
    runs.append(Run(x, y, title, Text.CELL_TITLE, colour, record.cancelled))
    return CellLayout(tuple(runs), tuple(tags), band, note=note)


def _full(record: SessionRecord, width: int, height: int, top: int, band: Run | None) -> CellLayout:
    colour = _colour(record)
    usual = top + (INSET_TOP - 1 if top else INSET_TOP)
    two_lines = line_height(Text.META) + _LINE_GAP + line_height(Text.CELL_TITLE)
    # In the lowest cells closer to the edge: the frame of the selection would cut the title.
    y: float = max(min(usual, height - LINE_SELECTION - two_lines), top + 1)
    time_role = Text.TAG if record.delayed else Text.META
    time = record.time if width >= NARROW else record.start_time
    inner = max(width - INSET_TOP - _LEFT, 0)
    time = elide(time, time_role, inner)
    runs = [Run(_LEFT, y, time, time_role, colour, record.cancelled)]
    beside = _LEFT + inner - (STAR[0] if record.priority and not top else 0)
    x = _LEFT + width_of(time, time_role) + 6
    bottom = height - 4
    noted = record.noted and x + _NOTE <= beside
    note = Box(round(x), round(y + 1), _NOTE, _NOTE) if noted else None
    lowest = bottom - line_height(Text.CELL_TITLE)
    tags, y = _tag_boxes(record, x + (_NOTE + 5 if note else 0), y, (beside, lowest))
    warning = _warning_lines(record, inner - _ICON - 6)
    need = len(warning) * line_height(Text.TAG) + 6 if warning else 0
    title_line = line_height(Text.CELL_TITLE)
    if need and bottom - y - need < title_line:
        warning, need = [], 0
    most = max(int(bottom - y - need) // title_line, 1)
    for text in wrap(record.title, Text.CELL_TITLE, inner, most):
        runs.append(Run(_LEFT, y, text, Text.CELL_TITLE, colour, record.cancelled))
        y += title_line
    y += 2
    room = int(bottom - y - need) // line_height(Text.META)
    for text in wrap(record.meta, Text.META, inner, min(room, 3)) if record.meta else ():
        runs.append(Run(_LEFT, y, text, Text.META, colour))
        y += line_height(Text.META)
    icon = Box(_LEFT, round(y + 4), _ICON, _ICON) if warning else None
    for number, text in enumerate(warning):
        line_y = y + 4 + number * line_height(Text.TAG)
        runs.append(Run(_LEFT + _ICON + 6, line_y, text, Text.TAG, "off"))
    return CellLayout(tuple(runs), tuple(tags), band, icon, note=note)


def _warning_lines(record: SessionRecord, width: float) -> list[str]:
    """The conflict on one or two lines: whole, else "gleichzeitig", else the sign alone."""
    if not record.warning:
        return []
    lines = wrap(record.warning, Text.TAG, width, 2)
    # Joined by spaces, lines give the text again unless a word was broken or the end is missing.
    if " ".join(lines) == record.warning:
        return lines
    return [record.warning_short if width_of(record.warning_short, Text.TAG) <= width else ""]


def _tag_boxes(
    record: SessionRecord, x: float, y: float, corner: tuple[float, float]
) -> tuple[list[TagBox], float]:
    """The tags beside the time, or below it where the cell is too narrow; and where to go on.

    `corner` is how far they may reach to the right and down.
    """
    right, lowest = corner
    line = line_height(Text.META)
    boxes: list[TagBox] = []
    for tag in record.tags:
        wide = round(width_of(tag.text, Text.TAG)) + 2 * _TAG_PAD
        if x + wide > right:
            if y + 2 * (line + _LINE_GAP) - 1 > lowest or _LEFT + wide > right + STAR[0]:
                break
            x, y = _LEFT, y + line + _LINE_GAP - 1
        boxes.append(TagBox(Box(round(x), round(y) - 1, wide, line + 2), tag))
        x += wide + 4
    return boxes, y + line + _LINE_GAP


def _colour(record: SessionRecord) -> str:
    past = record.phase.value == "past"
    return "muted" if past else "ink"
