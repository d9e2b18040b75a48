"""Sets marks: a block for what is now, changed or off, a frame for full and tentative."""

from dataclasses import replace
from math import ceil

from kiosk.ui.pictures.marks import Mark, MarkKind
from kiosk.ui.pictures.panel import Tier
from kiosk.ui.pictures.picture import Item
from kiosk.ui.pictures.sheet import REGULAR, STRONG, Sheet

_BLOCKS = {
    MarkKind.NOW: ("now", "on_now"),
    MarkKind.OFF: ("off", "on_off"),
    MarkKind.CHANGE: ("change", "on_change"),
}


def mark_items(sheet: Sheet, x: float, y: float, mark: Mark, tier: Tier) -> list[Item]:
    """The mark with its left and the top of its line at `x`, `y`."""
    if mark.kind is MarkKind.PLAIN:
        return [sheet.words(x, y, mark.text, tier, REGULAR, "muted")]
    if mark.kind in _BLOCKS:
        return sheet.tag(x, y, mark.text, tier, *_BLOCKS[mark.kind])[0]
    return sheet.outlined(x, y, mark.text, tier, dashed=mark.kind is MarkKind.TENTATIVE)[0]


def mark_width(sheet: Sheet, mark: Mark, tier: Tier) -> int:
    """How wide it is with its ground, px."""
    if mark.kind is MarkKind.PLAIN:
        return ceil(sheet.text_width(mark.text, tier))
    return ceil(sheet.text_width(mark.text, tier, STRONG)) + 2 * sheet.pad(tier)


def mark_lines(sheet: Sheet, mark: Mark, tier: Tier, width: float) -> list[Mark]:
    """The mark in as many lines as it needs."""
    plain = mark.kind is MarkKind.PLAIN
    room = width if plain else width - 2 * sheet.pad(tier)
    lines = sheet.wrap(mark.text, tier, REGULAR if plain else STRONG, room)
    return [replace(mark, text=line) for line in lines]
