"""Sets the time of a session on a door: the start largest, ring and countdown beside it."""

from dataclasses import dataclass

from kiosk.ui.pictures.door_thing import DoorKind, DoorThing
from kiosk.ui.pictures.flow import Part
from kiosk.ui.pictures.mark_tag import mark_items, mark_lines, mark_width
from kiosk.ui.pictures.marks import Mark, MarkKind
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.panel import Tier
from kiosk.ui.pictures.picture import Item, Ring
from kiosk.ui.pictures.sheet import BOLD, REGULAR, STRONG, Sheet


@dataclass(frozen=True)
class DoorTime:
    """Sets times on a sheet."""

    sheet: Sheet
    moment: Moment

    def parts(self, thing: DoorThing) -> list[Part]:
        """Time, marks, ring and countdown in one row, or below each other where it is narrow."""
        sheet = self.sheet
        if sheet.panel.portrait and thing.share is not None and self._ring_fits(thing):
            return [self._with_ring(thing), *self._marks(thing)]
        aside = self._aside(thing)
        if sheet.text_width(thing.time, Tier.ONE) + aside <= sheet.width:
            return [self._row(thing, thing.time)]
        if sheet.text_width(thing.start, Tier.ONE) + aside <= sheet.width:
            return [self._row(thing, thing.start), *self._until(thing)]
        off = thing.kind is DoorKind.CANCELLED
        count = " ".join(part for part in (thing.lead, thing.count) if part)
        return [
            *sheet.lines(thing.start, Tier.ONE, key=thing.key, struck=off),
            *sheet.lines(count, Tier.TWO, STRONG, key=thing.key),
            *self._until(thing),
            *self._marks(thing),
        ]

    def _until(self, thing: DoorThing) -> list[Part]:
        off = thing.kind is DoorKind.CANCELLED
        return self.sheet.lines(thing.until, Tier.TWO, key=thing.key, struck=off)

    def _signs(self, thing: DoorThing) -> list[Mark]:
        translate = self.moment.translate
        signs = []
        if thing.kind is DoorKind.CANCELLED:
            signs.append(Mark(translate("Session", "cancelled"), MarkKind.OFF))
        tentative = translate("Session", "tentative")
        for tag in thing.tags:
            kind = MarkKind.TENTATIVE if tag == tentative else MarkKind.FULL
            signs.append(Mark(tag, kind))
        return signs

    def _marks(self, thing: DoorThing) -> list[Part]:
        """All marks of a thing below each other."""
        sheet = self.sheet
        step = sheet.line(Tier.TWO) + sheet.gap
        return [
            Part(step, lambda y, m=m: mark_items(sheet, sheet.left, y, m, Tier.TWO), thing.key)  # type: ignore[misc]
            for mark in self._signs(thing)
            for m in mark_lines(sheet, mark, Tier.TWO, sheet.width)
        ]

    # In one row

    def _gap(self) -> float:
        return self.sheet.size(Tier.TWO) * 0.5

    def _ring_side(self) -> int:
        return round(self.sheet.size(Tier.ONE) * 0.68)

    def _aside(self, thing: DoorThing) -> float:
        """The width of what stands beside the time."""
        sheet = self.sheet
        width = self._gap() * 2
        for mark in self._signs(thing):
            width += mark_width(sheet, mark, Tier.TWO) + self._gap()
        if thing.lead:
            width += sheet.text_width(self._lead(thing), Tier.TWO)
            width += sheet.text_width(thing.count, Tier.TWO, BOLD)
        if thing.share is not None:
            width += self._ring_side() + self._gap()
        return width

    def _lead(self, thing: DoorThing) -> str:
        return f"{thing.lead} " if thing.count else thing.lead

    def _row(self, thing: DoorThing, time: str) -> Part:
        sheet, off = self.sheet, thing.kind is DoorKind.CANCELLED
        height = sheet.single(Tier.ONE)
        lift = (sheet.line(Tier.ONE) - height) // 2

        def draw(y: int) -> list[Item]:
            y -= lift
            items: list[Item] = [sheet.words(sheet.left, y, time, Tier.ONE, struck=off)]
            line = y + (sheet.line(Tier.ONE) - sheet.line(Tier.TWO)) // 2
            x: float = sheet.right
            if thing.count:
                items.append(count := sheet.words_to(x, line, thing.count, Tier.TWO, BOLD))
                x = count.x
            if thing.lead:
                items.append(lead := sheet.words_to(x, line, self._lead(thing), Tier.TWO))
                x = lead.x
            if thing.share is not None:
                side = self._ring_side()
                x -= side + self._gap()
                top = y + (sheet.line(Tier.ONE) - side) // 2
                items.append(Ring(round(x), top, side, thing.share, max(side // 7, 2)))
            for mark in self._signs(thing):
                x -= mark_width(sheet, mark, Tier.TWO) + (self._gap() if x < sheet.right else 0)
                items += mark_items(sheet, x, line, mark, Tier.TWO)
            return items

        return Part(height, draw, thing.key)

    # Upright panels have the height for a ring with the countdown in it

    def _big_ring(self, thing: DoorThing) -> int:
        sheet = self.sheet
        inside = max(
            sheet.text_width(thing.count, Tier.TWO, BOLD), sheet.text_width(thing.lead, Tier.THREE)
        )
        return max(round(sheet.size(Tier.ONE) * 1.6), round(inside * 1.5))

    def _ring_fits(self, thing: DoorThing) -> bool:
        sheet = self.sheet
        wide = max(sheet.text_width(thing.start, Tier.ONE), sheet.text_width(thing.until, Tier.TWO))
        return wide + self._gap() + self._big_ring(thing) <= sheet.width

    def _with_ring(self, thing: DoorThing) -> Part:
        sheet, side = self.sheet, self._big_ring(thing)
        now = Mark(self.moment.translate("Session", "now"), MarkKind.NOW)
        above = sheet.line(Tier.THREE) + sheet.gap
        texts = above + sheet.single(Tier.ONE) + sheet.line(Tier.TWO)
        lift = (sheet.line(Tier.ONE) - sheet.single(Tier.ONE)) // 2

        def draw(y: int) -> list[Item]:
            y += sheet.gap
            below = y + above + sheet.single(Tier.ONE)
            left = sheet.right - side
            items: list[Item] = [
                *mark_items(sheet, sheet.left, y, now, Tier.THREE),
                sheet.words(sheet.left, y + above - lift, thing.start, Tier.ONE),
                sheet.words(sheet.left, below, thing.until, Tier.TWO),
                Ring(left, y, side, thing.share or 0.0, max(side // 12, 2)),
            ]
            top = y + (side - sheet.line(Tier.TWO) - sheet.line(Tier.THREE)) / 2
            for text, tier, weight in (
                (thing.lead, Tier.THREE, REGULAR),
                (thing.count, Tier.TWO, BOLD),
            ):
                wide = sheet.text_width(text, tier, weight)
                items.append(sheet.words(left + (side - wide) / 2, top, text, tier, weight))
                top += sheet.line(tier)
            return items

        return Part(max(side, texts) + 2 * sheet.gap, draw, thing.key)
