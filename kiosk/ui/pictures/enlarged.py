"""Sets one row of a board over a whole page, for who stands far away or sees little."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from kiosk.programme.text import head_and_rest
from kiosk.ui.pictures.board_say import BoardRow
from kiosk.ui.pictures.flow import Leaf, Part, as_label, costs_no_more, leaves, loosened, spread
from kiosk.ui.pictures.mark_tag import mark_items, mark_lines, mark_width
from kiosk.ui.pictures.marks import Mark, MarkKind
from kiosk.ui.pictures.narrow import SCALES
from kiosk.ui.pictures.panel import Tier
from kiosk.ui.pictures.picture import Item
from kiosk.ui.pictures.sheet import BOLD, REGULAR, STRONG, Sheet


@lru_cache(maxsize=256)
def enlarged(row: BoardRow, sheet: Sheet, room: int) -> list[Leaf]:
    """The pages of a row with all that matters at tier 1, `room` px high each; larger still where
    there is room."""
    airy = sheet.size(Tier.TWO)
    return [spread(leaf, room, airy) for leaf in _largest(row, sheet, room)]


def _largest(row: BoardRow, sheet: Sheet, room: int) -> list[Leaf]:
    plain = _pages(row, sheet, room)
    for scale in SCALES:
        larger = replace(sheet, scale=scale)
        lines = _room_lines(row, sheet)
        # A name in several lines may take one more where the glass is high.
        if _room_lines(row, larger) > lines + (lines > 1 and sheet.panel.portrait):
            continue
        large = _pages(row, larger, room)
        if costs_no_more(large, plain):
            return large
    return plain


def _pages(row: BoardRow, sheet: Sheet, room: int) -> list[Leaf]:
    """Time, room and the head of the title; the rest only where it costs no page more: the list
    has it. What is too much for one page has time and room in one line, else it goes on with the
    title as a whole."""
    head, rest = head_and_rest(row.title)
    place = [*_first_line(row, sheet), *loosened(sheet.lines(row.room, Tier.ONE, key=row.key))]
    large = sheet.undivided(head, Tier.ONE, BOLD)
    title = loosened(large.lines(head, Tier.ONE, BOLD, key=row.key, struck=row.off))
    more = sheet.lines(rest, Tier.TWO, key=row.key, struck=row.off)
    heads = [as_label(part) for part in _again(row, sheet)]
    whole = leaves([*place, *title, *more], room, heads)
    if len(whole) == 1:
        return whole
    short = leaves([*place, *title], room, heads)
    tight, tightest = (_one_line(row, marks, sheet) for marks in (_marks(row), _telling(row)))
    for line, after in ((tight, more), ([], []), (tight, []), (tightest, [])):
        found = leaves([*line, *title, *after], room) if line else short
        if len(found) == 1:
            return found
    apart = leaves(place, room, heads)
    tries = [
        [*apart, *leaves([*heads, *title, *more], room, heads)],
        [*apart, *leaves([*heads, *title], room, heads)],
        whole,
        short,
    ]
    least = min(len(found) for found in tries)
    return next(found for found in tries if len(found) == least)


def _again(row: BoardRow, sheet: Sheet) -> list[Part]:
    """What heads a later page."""
    when = row.place.text if row.place and not row.has_time else row.time
    said = f"{when} · {row.room}"
    return sheet.lines(said, Tier.TWO, STRONG, key=row.key, struck=row.off)


def _marks(row: BoardRow) -> list[Mark]:
    return [mark for mark in (row.state, row.place) if mark is not None]


def _telling(row: BoardRow) -> list[Mark]:
    """Only what is out of the ordinary: the list has how long it takes."""
    return [mark for mark in _marks(row) if mark.kind is not MarkKind.PLAIN]


def _one_line(row: BoardRow, marks: Sequence[Mark], sheet: Sheet) -> list[Part]:
    """Time and room beside each other, the marks below; empty where they are too long for that."""
    high, tier = sheet.single(Tier.ONE), Tier.TWO
    lift = (sheet.line(Tier.ONE) - high) // 2
    start = sheet.text_width(f"{row.time}  ", Tier.ONE)
    gap = sheet.size(tier) // 2
    wide = sum(mark_width(sheet, mark, tier) + gap for mark in marks)
    if not row.has_time or max(start + sheet.text_width(row.room, Tier.ONE), wide) > sheet.width:
        return []

    def draw(y: int) -> list[Item]:
        top = y - lift
        time = sheet.words(sheet.left, top, row.time, Tier.ONE, struck=row.off)
        return [time, sheet.words(sheet.left + start, top, row.room, Tier.ONE)]

    def below(y: int) -> list[Item]:
        items, x = [], sheet.left
        for mark in marks:
            items += mark_items(sheet, x, y, mark, tier)
            x += mark_width(sheet, mark, tier) + gap
        return items

    line = Part(sheet.line(tier) + sheet.gap, below, row.key)
    return [Part(high, draw, row.key), *([line] if marks else [])]


def _room_lines(row: BoardRow, sheet: Sheet) -> int:
    return len(sheet.wrap(row.room, Tier.ONE, REGULAR))


def _first_line(row: BoardRow, sheet: Sheet) -> list[Part]:
    """Time and marks in one line, or the marks below where they do not fit; without a time only
    the marks, which say so: nobody reads a dash."""
    tier = Tier.TWO
    marks = _marks(row)
    high = sheet.single(Tier.ONE)
    lift = (sheet.line(Tier.ONE) - high) // 2
    time = sheet.text_width(row.time, Tier.ONE)
    gap = sheet.size(tier) // 2
    wide = [mark_width(sheet, mark, tier) for mark in marks]

    def first(y: int) -> list[Item]:
        return [sheet.words(sheet.left, y - lift, row.time, Tier.ONE, struck=row.off)]

    def whole(y: int) -> list[Item]:
        items, x = first(y), sheet.left + time + gap * 2
        sizes = sheet.size(Tier.ONE), sheet.size(tier)
        drop = sheet.measure.ascent(sizes[0]) - sheet.measure.ascent(sizes[1])
        for mark, width in zip(marks, wide, strict=True):
            items += mark_items(sheet, x, y - lift + round(drop), mark, tier)
            x += width + gap
        return items

    if row.has_time and time + sum(wide) + gap * (len(wide) + 2) <= sheet.width:
        return [Part(high, whole, row.key)]
    step = sheet.line(tier) + sheet.gap
    below = [m for mark in marks for m in mark_lines(sheet, mark, tier, sheet.width)]
    return [
        *([Part(high, first, row.key)] if row.has_time else []),
        *(
            Part(step, lambda y, m=m: mark_items(sheet, sheet.left, y, m, tier), row.key)  # type: ignore[misc]
            for m in below
        ),
    ]
