"""Sets the rows of a list: time, theme's edge, title, what is to be known, star."""

from functools import partial
from math import ceil

from kiosk.programme.text import head_and_rest
from kiosk.ui.pictures.browse import visit as acts
from kiosk.ui.pictures.browse.controls import (
    lines,
    meta_text,
    shortened,
    star,
    tag,
    words,
)
from kiosk.ui.pictures.browse.glass import META, TITLE, Glass
from kiosk.ui.pictures.browse.page import Piece, Target, joined
from kiosk.ui.pictures.browse.row_say import Row
from kiosk.ui.pictures.browse.visit import Visit
from kiosk.ui.pictures.picture import Block, Edge, Item, TrackSign
from kiosk.ui.shared.box import Box
from kiosk.wording import Translate

TIME = 38
_HEIGHT, _STAR = 168, 88


def row_height(glass: Glass) -> int:
    """The least height of a row, px: two lines of a title and one below it, a star beside them."""
    inside = 2 * glass.line(TITLE) + glass.line(META) + glass.px(8)
    return max(glass.px(_HEIGHT), inside + glass.px(40), glass.touch(_STAR) + glass.gap)


def rows_in(glass: Glass, height: int) -> int:
    """How many rows fit; one at least."""
    return max(height // row_height(glass), 1)


def set_row(glass: Glass, box: Box, row: Row, visit: Visit, translate: Translate) -> Piece:
    """One row; all of it but the star opens the session."""
    side = glass.touch(_STAR)
    top = box.y + glass.px(24)
    star_box = Box(box.right - side, box.y + (box.height - side) // 2, side, side)
    text_left = box.x + _time_width(glass, row) + glass.px(54)
    width = star_box.x - glass.px(28) - text_left
    items: list[Item] = [Block(box.x, box.bottom - 1, box.width, 1, "hair")]
    items += _time(glass, box.x, top, row)
    bar_height = box.height - glass.px(44)
    edge = Edge(text_left - glass.px(26), top, glass.px(6), bar_height, row.track, row.colour)
    items.append(edge)
    items += _text(glass, Box(text_left, top, width, box.height), row)
    reading = Box(box.x, box.y, star_box.x - glass.gap - box.x, box.height)
    act = partial(acts.open_session, key=row.key)
    opening = Piece(tuple(items), (Target(f"row {row.key}", reading, row.name, act),))
    if row.off and row.key not in visit.picked:
        return opening
    return joined(opening, _star(glass, star_box, row, visit, translate))


def _star(glass: Glass, box: Box, row: Row, visit: Visit, translate: Translate) -> Piece:
    on = row.key in visit.picked
    name = translate("Kiosk", "Pick {title}", title=row.title)
    act = partial(acts.pick, key=row.key)
    return star(glass, f"star {row.key}", box, act, name, on=on)


def _time_width(glass: Glass, row: Row) -> int:
    """The same for all rows with like words, so that titles stand in line."""
    least = glass.width("00:00", TIME, 700), glass.width("Do., 00. Dez.", META, 400)
    return ceil(max(*least, glass.width(row.under, META, 400)))


def _time(glass: Glass, x: int, y: int, row: Row) -> list[Item]:
    weight = 400 if row.off or row.over else 700
    ink = "muted" if row.over else "ink"
    return [
        words(glass, x, y - glass.px(4), row.time, TIME, weight, ink, struck=row.off),
        words(glass, x, y + glass.line(TIME), row.under, META, 400, "muted" if row.over else "ink"),
    ]


def _text(glass: Glass, box: Box, row: Row) -> list[Item]:
    ink = "muted" if row.over else "ink"
    items: list[Item] = []
    y = box.y
    for text in title_lines(glass, row.title, box.width):
        items.append(words(glass, box.x, y, text, TITLE, 600, ink, struck=row.off))
        y += glass.line(TITLE)
    return [*items, *_below(glass, box.x, y + glass.px(8), box.width, row)]


def title_lines(glass: Glass, title: str, width: float) -> list[str]:
    """A title in two lines: whole, or its head, or as much as fits; its page has it whole."""
    whole = lines(glass, title, TITLE, 600, width)
    if len(whole) <= 2:
        return whole
    head, _ = head_and_rest(title)
    return lines(glass, head, TITLE, 600, width, 2)


def _below(glass: Glass, x: float, y: float, width: float, row: Row) -> list[Item]:
    """Room and marks first; theme and people as far as there is room."""
    end = x + width
    space = glass.px(14)
    items: list[Item] = []
    room = shortened(glass, row.room, META, 700, width)
    items.append(words(glass, x, y, room, META, 700, "muted" if row.over else "ink"))
    x += glass.width(room, META, 700) + space
    for mark in row.marks:
        drawn, wide = tag(glass, x, y, mark, META)
        if x + wide > end and mark is not row.marks[0]:
            break
        items += drawn
        x += wide + space
    return [*items, *_theme(glass, x, y, end, row)]


def _theme(glass: Glass, x: float, y: float, end: float, row: Row) -> list[Item]:
    """The theme's sign and name, then the people; short of room, people go first (LOOK.md)."""
    side = glass.px(20)
    step = side + glass.px(12) if row.track is not None else 0
    name = row.track_name if glass.width(row.track_name, META, 400) <= end - x - step else ""
    if row.track_name and not name:
        return []
    whole = " · ".join(part for part in (name, row.people) if part)
    if name and glass.width(whole, META, 400) > end - x - step:
        whole = name
    text = meta_text(glass, whole, end - x - step)
    if len(text) < 4:
        return []
    items: list[Item] = []
    if step:
        middle = y + (glass.line(META) - side) / 2
        items.append(TrackSign(round(x), round(middle), side, row.track, row.colour))
    return [*items, words(glass, x + step, y, text, META, 400, "muted")]
