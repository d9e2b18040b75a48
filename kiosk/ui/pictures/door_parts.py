"""Sets one session, or one sentence, on the pages of a door."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.ui.pictures.door_moved import moved_parts
from kiosk.ui.pictures.door_thing import DoorKind, DoorThing
from kiosk.ui.pictures.door_time import DoorTime
from kiosk.ui.pictures.flow import Leaf, Part, as_label, leaves, loosened
from kiosk.ui.pictures.mark_tag import mark_items, mark_width
from kiosk.ui.pictures.marks import Mark, MarkKind
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.panel import Tier
from kiosk.ui.pictures.picture import Block, Item
from kiosk.ui.pictures.sheet import BOLD, REGULAR, STRONG, Sheet


@dataclass(frozen=True)
class DoorParts:
    """Sets things on a sheet."""

    sheet: Sheet
    moment: Moment

    def leaves(self, thing: DoorThing, room: int) -> list[Leaf]:
        """The pages of a thing, `room` px high each."""
        if thing.kind is DoorKind.MOVED_AWAY:
            return moved_parts(thing, self.sheet, self.moment, room)
        title = self._title(thing)
        found = leaves(self._thing(thing, title), room, self._again(thing, thing.head))
        return [found[0], *(self._going_on(leaf, thing, title) for leaf in found[1:])]

    def _going_on(self, leaf: Leaf, thing: DoorThing, title: Sequence[Part]) -> Leaf:
        """A later page; where the title goes on there, only what came before stands small."""
        drawn = [part.draw for part in title]
        begun = next((n for n, part in enumerate(leaf.parts) if part.draw in drawn), None)
        if begun is None or begun == 0:
            return leaf
        before = drawn.index(leaf.parts[begun].draw)
        said = " ".join(self._title_lines(thing)[:before])
        parts = (*self._again(thing, said), *leaf.parts[begun:])
        return Leaf(parts, sum(part.height for part in parts))

    def _again(self, thing: DoorThing, head: str) -> list[Part]:
        """What heads the second page of a thing, so that it is not lost to what it belongs; who
        sees no other page shall not take for granted what does not take place."""
        sheet, tier = self.sheet, Tier.TWO
        off = thing.kind is DoorKind.CANCELLED
        said = f"{thing.start} {head}".strip()
        if not off:
            return [as_label(p) for p in sheet.lines(said, tier, STRONG, key=thing.key)]
        mark = Mark(self.moment.translate("Session", "cancelled"), MarkKind.OFF)
        x = sheet.left + mark_width(sheet, mark, tier) + sheet.size(tier) // 2
        found = sheet.wrap(said, tier, STRONG, sheet.right - x)

        def draw(y: int) -> list[Item]:
            items = mark_items(sheet, sheet.left, y, mark, tier)
            for number, line in enumerate(found):
                top = y + number * sheet.line(tier)
                items.append(sheet.words(x, top, line, tier, STRONG, struck=True))
            return items

        return [as_label(Part(len(found) * sheet.line(tier), draw, thing.key))]

    def _title_lines(self, thing: DoorThing) -> list[str]:
        large = self.sheet.undivided(thing.head, Tier.ONE, BOLD)
        return large.wrap(thing.head, Tier.ONE, BOLD)

    def _title(self, thing: DoorThing) -> list[Part]:
        off = thing.kind is DoorKind.CANCELLED
        large = self.sheet.undivided(thing.head, Tier.ONE, BOLD)
        return loosened(large.lines(thing.head, Tier.ONE, BOLD, key=thing.key, struck=off))

    def _thing(self, thing: DoorThing, title: Sequence[Part]) -> list[Part]:
        if thing.kind in (DoorKind.QUIET, DoorKind.LOST):
            head = self.sheet.lines(thing.head, Tier.ONE, BOLD)
            rest = self.sheet.lines(thing.rest, Tier.TWO)
            return [*head, *loosened(rest), *self.sheet.lines(thing.meta, Tier.TWO, ink="muted")]
        off = thing.kind is DoorKind.CANCELLED
        parts = list(self._band(thing.band)) if thing.band else []
        parts += DoorTime(self.sheet, self.moment).parts(thing)
        parts += title
        parts += self.sheet.lines(thing.rest, Tier.TWO, key=thing.key, struck=off)
        parts += loosened(self.sheet.lines(thing.note, Tier.TWO, STRONG, key=thing.key))
        if thing.meta:
            parts += loosened(self._meta(thing))
        return parts

    def _band(self, text: str) -> Iterator[Part]:
        """The erratum across the whole glass."""
        sheet = self.sheet
        lines = sheet.wrap(text, Tier.TWO, STRONG)
        step = sheet.line(Tier.TWO)
        height = len(lines) * step + sheet.gap

        def draw(y: int) -> list[Item]:
            top = y - sheet.gap
            ground: list[Item] = [Block(0, top, sheet.panel.width, height, "change")]
            return ground + [
                sheet.words(
                    sheet.left, top + sheet.gap // 2 + n * step, line, Tier.TWO, STRONG, "on_change"
                )
                for n, line in enumerate(lines)
            ]

        yield Part(height, draw)

    def _meta(self, thing: DoorThing) -> list[Part]:
        """Theme, format and people, the theme's sign before them."""
        sheet, tier = self.sheet, Tier.THREE
        indent = 0 if thing.track is None else sheet.size(tier)
        lines = sheet.wrap(thing.meta, tier, REGULAR, sheet.width - indent)

        def draw(y: int, number: int, line: str) -> list[Item]:
            items: list[Item] = [sheet.words(sheet.left + indent, y, line, tier, ink="muted")]
            if number == 0 and thing.track is not None:
                items.append(sheet.track(sheet.left, y, thing.track, tier, thing.colour))
            return items

        pieces = tuple(
            Part(sheet.line(tier), lambda y, n=n, t=t: draw(y, n, t), thing.key)  # type: ignore[misc]
            for n, t in enumerate(lines)
        )
        height = sum(piece.height for piece in pieces)
        whole = Leaf(pieces, height)
        return [Part(height, whole.items, thing.key, pieces=pieces)]
