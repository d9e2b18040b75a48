"""Sets one row of a board over a whole page, for who stands far away or sees little."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from kiosk.programme.text import head_and_rest
from kiosk.ui.screen.board_say import BoardRow
from kiosk.ui.screen.flow import Leaf, Part, leaves
from kiosk.ui.screen.mark_tag import mark_items, mark_lines, mark_width
from kiosk.ui.screen.narrow import SCALES
from kiosk.ui.screen.panel import Tier
from kiosk.ui.screen.picture import Item, Words
from kiosk.ui.screen.sheet import BOLD, STRONG, Sheet


@lru_cache(maxsize=256)
def enlarged(row: BoardRow, sheet: Sheet, room: int) -> list[Leaf]:
    """The pages of a row with all that matters at tier 1; larger still where there is room."""
    plain = _pages(row, sheet, room)
    for scale in SCALES:
        large = _pages(row, replace(sheet, scale=scale), room)
        if len(large) <= len(plain) and _divided(large) <= _divided(plain):
            return large
    return plain


def _pages(row: BoardRow, sheet: Sheet, room: int) -> list[Leaf]:
    """Time, room and the head of the title; the rest only where it costs no page more: the list
    has it."""
    head, rest = head_and_rest(row.title)
    parts = _first_line(row, sheet)
    parts += sheet.lines(row.room, Tier.ONE, key=row.key)
    parts += sheet.lines(head, Tier.ONE, BOLD, key=row.key, struck=row.off)
    again = sheet.wrap(f"{row.time} {head}", Tier.TWO, STRONG)[:1]
    heads = [part for line in again for part in sheet.lines(line, Tier.TWO, STRONG, key=row.key)]
    short = leaves(parts, room, heads)
    more = sheet.lines(rest, Tier.TWO, key=row.key, struck=row.off)
    whole = leaves([*parts, *more], room, heads)
    return whole if len(whole) == len(short) else short


def _divided(pages: Sequence[Leaf]) -> int:
    """How many lines end in a hyphen: words that were too long."""
    items = [item for page in pages for item in page.items(0)]
    return sum(isinstance(item, Words) and item.text.endswith("-") for item in items)


def _first_line(row: BoardRow, sheet: Sheet) -> list[Part]:
    """Time and marks in one line, or the marks below where they do not fit."""
    tier = Tier.TWO
    marks = [m for m in (row.state, row.place) if m is not None]
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

    if time + sum(wide) + gap * (len(wide) + 2) <= sheet.width:
        return [Part(high, whole, row.key)]
    step = sheet.line(tier) + sheet.gap
    below = [m for mark in marks for m in mark_lines(sheet, mark, tier, sheet.width)]
    return [
        Part(high, first, row.key),
        *(
            Part(step, lambda y, m=m: mark_items(sheet, sheet.left, y, m, tier), row.key)  # type: ignore[misc]
            for m in below
        ),
    ]
