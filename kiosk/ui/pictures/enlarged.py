"""Sets one row of a board over a whole page, for who stands far away or sees little."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from kiosk.programme.text import head_and_rest
from kiosk.ui.pictures.board_say import BoardRow
from kiosk.ui.pictures.flow import Leaf, Part, as_label, leaves
from kiosk.ui.pictures.mark_tag import mark_items, mark_lines, mark_width
from kiosk.ui.pictures.narrow import SCALES
from kiosk.ui.pictures.panel import Tier
from kiosk.ui.pictures.picture import Item, Words, divided_in
from kiosk.ui.pictures.sheet import BOLD, REGULAR, STRONG, Sheet


@lru_cache(maxsize=256)
def enlarged(row: BoardRow, sheet: Sheet, room: int) -> list[Leaf]:
    """The pages of a row with all that matters at tier 1, `room` px high each; larger still where
    there is room."""
    plain = _pages(row, sheet, room)
    for scale in SCALES:
        larger = replace(sheet, scale=scale)
        if _room_lines(row, larger) > _room_lines(row, sheet):
            continue
        large = _pages(row, larger, room)
        if costs_no_more(large, plain):
            return large
    return plain


def _pages(row: BoardRow, sheet: Sheet, room: int) -> list[Leaf]:
    """Time, room and the head of the title; the rest only where it costs no page more: the list
    has it. What is too much for one page goes on with the title as a whole."""
    head, rest = head_and_rest(row.title)
    place = [*_first_line(row, sheet), *sheet.lines(row.room, Tier.ONE, key=row.key)]
    large = sheet.undivided(head, Tier.ONE, BOLD)
    title = large.lines(head, Tier.ONE, BOLD, key=row.key, struck=row.off)
    more = sheet.lines(rest, Tier.TWO, key=row.key, struck=row.off)
    again = sheet.lines(f"{row.time} · {row.room}", Tier.TWO, STRONG, key=row.key)
    heads = [as_label(part) for part in again]
    short = leaves([*place, *title], room, heads)
    tries = [leaves([*place, *title, *more], room, heads), short]
    if len(short) > 1:
        apart = leaves(place, room, heads)
        tries = [
            [*apart, *leaves([*heads, *title, *more], room, heads)],
            [*apart, *leaves([*heads, *title], room, heads)],
            *tries,
        ]
    least = min(len(found) for found in tries)
    return next(found for found in tries if len(found) == least)


def _room_lines(row: BoardRow, sheet: Sheet) -> int:
    return len(sheet.wrap(row.room, Tier.ONE, REGULAR))


def costs_no_more(tried: Sequence[Leaf], plain: Sequence[Leaf]) -> bool:
    """Whether no page is added, no word is divided and the title is no more in pieces."""
    return all(cost(tried) <= cost(plain) for cost in (len, _divided, _titled))


def _divided(pages: Sequence[Leaf]) -> int:
    """How many words are too long for a line."""
    return sum(divided_in(page.items(0)) for page in pages)


def _titled(pages: Sequence[Leaf]) -> int:
    """On how many pages the title stands."""
    large = ((Tier.ONE, BOLD) in _kinds(page) for page in pages)
    return sum(large)


def _kinds(page: Leaf) -> set[tuple[Tier, int]]:
    return {(item.tier, item.weight) for item in page.items(0) if isinstance(item, Words)}


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
