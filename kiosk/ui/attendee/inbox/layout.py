"""What stands where in a row of the change inbox: in columns where it is wide, else stacked."""

from dataclasses import dataclass, field

from kiosk.ui.attendee.grid.cell_layout import Run
from kiosk.ui.attendee.inbox.record import InboxRow
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.text_layout import elide, line_height, width_of, wrap
from kiosk.ui.shared.theme import Text

LEFT = 24
INDENT = 32
"""How much further right the sessions of a bulk change stand, px."""
_PAD = 16
_DOT = 14
_TIME_RIGHT = 76
_BLOCK_X = 104
"""From the left edge of a row's content to the new value: behind dot and time."""
_BLOCK_PAD = (12, 3)
_COLUMN = 0.24
_GAP = 24
_WIDE = 780
"""From this width on, px, new value, words and button stand beside each other."""
_BUTTON_PAD = (16, 8)
_CHECK = 14
_APART = 8
"""Between two buttons, px."""


_NOWHERE = Box(0, 0, 0, 0)


@dataclass(slots=True)
class InboxLayout:
    """Everything to draw in a row, relative to its corner, px; `height` is that of the row."""

    height: int = 0
    runs: list[Run] = field(default_factory=list)
    block: Box = _NOWHERE
    dot: Box | None = None
    check: Box | None = None
    button: Box | None = None
    button_text: str = ""
    other: Box | None = None
    other_text: str = ""


def inbox_layout(row: InboxRow, width: int, button: str, read: str) -> InboxLayout:
    """The layout of a row in a view of this width; `button` says what its button does, or "".

    `read` stands below the time of a row that was read. A row with an offer has another button.
    """
    made = InboxLayout(button_text=button, other_text=row.offer.button if row.offer else "")
    left = LEFT + (INDENT if row.inside else 0)
    low = _time(made, row, left, read)
    if width < _WIDE:
        return _stacked(made, row, (left, width), low)
    size = _button_size(made)
    made.button = Box(width - LEFT - size[0], _PAD, *size) if button else None
    x = left + _BLOCK_X
    column = round(width * _COLUMN) + LEFT + _BLOCK_X - x
    low = max(low, _value(made, row, x, _PAD, column))
    words = x + column + _GAP
    right = width - LEFT - (size[0] + _GAP if button else 0)
    low = max(low, _words(made, row, words, _PAD, right - words))
    if made.button is not None and made.other_text:
        box = made.button
        made.other = box._replace(y=box.bottom + _APART)
    foot = made.other or made.button
    made.height = max(low, foot.bottom if foot else 0) + _PAD
    return made


def _stacked(made: InboxLayout, row: InboxRow, sides: tuple[int, int], low: int) -> InboxLayout:
    left, width = sides
    x = left + _BLOCK_X
    y = max(low, _value(made, row, x, _PAD, width - LEFT - x)) + 6
    y = _words(made, row, left, y, width - LEFT - left)
    if made.button_text:
        size = _button_size(made)
        made.button = Box(left, y + 8, *size)
        if made.other_text:
            made.other = made.button._replace(x=made.button.right + _APART)
        y += 8 + size[1]
    made.height = y + _PAD
    return made


def _time(made: InboxLayout, row: InboxRow, left: int, read: str) -> int:
    """Dot and time, or that it was read; gives where it ends below."""
    line = line_height(Text.ROW_TITLE)
    if row.unread:
        made.dot = Box(left, _PAD + (line - _DOT) // 2, _DOT, _DOT)
    x = left + _TIME_RIGHT - width_of(row.time, Text.ROW_TITLE)
    made.runs.append(Run(x, _PAD, row.time, Text.ROW_TITLE))
    if row.unread:
        return _PAD + line
    x = left + _TIME_RIGHT - width_of(read, Text.META)
    made.check = Box(round(x) - _CHECK - 4, _PAD + line + 3, _CHECK, _CHECK)
    made.runs.append(Run(x, _PAD + line, read, Text.META, "muted"))
    return _PAD + line + line_height(Text.META)


def _value(made: InboxLayout, row: InboxRow, x: int, y: int, width: int) -> int:
    """The new value as a block, the old one below; gives where it ends."""
    across, up = _BLOCK_PAD
    inner = width - 2 * across
    fits = width_of(row.told.value, Text.PANEL_TITLE) <= inner
    role = Text.PANEL_TITLE if fits and not row.inside else Text.ROW_TITLE
    lines = wrap(row.told.value, role, inner, 3)
    ink = "on_off" if row.told.off else "on_change"
    wide = max((width_of(line, role) for line in lines), default=0)
    tall = len(lines) * line_height(role)
    made.block = Box(x, y, round(wide) + 2 * across, tall + 2 * up)
    for number, line in enumerate(lines):
        made.runs.append(Run(x + across, y + up + number * line_height(role), line, role, ink))
    y = made.block.bottom + 4
    for line in wrap(row.told.before, Text.BODY, inner, 3) if row.told.before else ():
        made.runs.append(Run(x + across, y, line, Text.BODY))
        y += line_height(Text.BODY)
    return y


def _words(made: InboxLayout, row: InboxRow, x: int, y: int, width: int) -> int:
    """Title, when and where, who and why; gives where they end."""
    for line in wrap(row.title, Text.ROW_TITLE, width, 3):
        made.runs.append(Run(x, y, line, Text.ROW_TITLE))
        y += line_height(Text.ROW_TITLE)
    y += 2
    for text in row.lines:
        for line in wrap(text, Text.BODY, width, 3):
            made.runs.append(Run(x, y, line, Text.BODY))
            y += line_height(Text.BODY)
    if row.note:
        for line in wrap(row.note, Text.META, width, 2):
            made.runs.append(Run(x, y + 2, elide(line, Text.META, width), Text.META, "muted"))
            y += line_height(Text.META) + 2
    return y


def _button_size(made: InboxLayout) -> tuple[int, int]:
    across, up = _BUTTON_PAD
    texts = (made.button_text, made.other_text)
    wide = round(max(width_of(text, Text.CELL_TITLE) for text in texts)) + 2 * across
    return wide, line_height(Text.CELL_TITLE) + 2 * up
