"""Sets what a door says on its panel, page by page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kiosk.ui.screen.door_say import Door, DoorKind, DoorRow, DoorThing
from kiosk.ui.screen.flow import Leaf, Part, leaves
from kiosk.ui.screen.moment import Moment, Trust
from kiosk.ui.screen.panel import Panel, Tier
from kiosk.ui.screen.picture import Arrow, Block, Item, Measure, Picture, Ring, staying
from kiosk.ui.screen.sheet import BOLD, REGULAR, STRONG, Sheet


def door_pictures(
    door: Door, moment: Moment, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    """All pages of a door, in the order of their cycle."""
    plain = _DoorLayout(Sheet(panel, measure), door, moment).pictures()
    large = _DoorLayout(Sheet(panel, measure, Tier.AIM), door, moment).pictures()
    return large if len(large) <= len(plain) and _divided(large) <= _divided(plain) else plain


def _divided(pictures: Sequence[Picture]) -> int:
    """How many lines end in a hyphen: words that were too long."""
    return sum(line.endswith("-") for picture in pictures for line in picture.text)


class _DoorLayout:
    def __init__(self, sheet: Sheet, door: Door, moment: Moment) -> None:
        self.sheet = sheet
        self.door = door
        self.moment = moment
        self.foot = sheet.doubt(moment)
        self.head = self._head_height()

    @property
    def room(self) -> int:
        """The height between head and foot."""
        foot = self.foot.height if self.foot else self.sheet.gap
        return self.sheet.panel.height - self.head - foot

    def pictures(self) -> tuple[Picture, ...]:
        """Things first, then the rest of the day; the page marks come last, when all are known."""
        pages: list[tuple[Leaf, str]] = []
        rows = list(self.door.rows)
        for thing in self.door.things:
            ground = "change" if thing.kind is DoorKind.MOVED_AWAY else "ground"
            again = self._again(thing)
            pages += [(leaf, ground) for leaf in leaves(self._thing(thing), self.room, again)]
        if pages and pages[-1][1] == "ground":
            leaf, rows = self._with_rows(pages[-1][0], rows)
            pages[-1] = (leaf, "ground")
        if rows:
            pages += [(leaf, "ground") for leaf in leaves(self._list(rows), self.room)]
        return tuple(
            self._picture(leaf, ground, number, len(pages))
            for number, (leaf, ground) in enumerate(pages, 1)
        )

    # Around every page

    def _picture(self, leaf: Leaf, ground: str, number: int, of: int) -> Picture:
        yellow = ground == "change"
        items: list[Item] = []
        if yellow:
            panel = self.sheet.panel
            top = self.head - self.sheet.gap
            items.append(Block(0, top, panel.width, panel.height - top, "change"))
        items += self._head(number, of)
        body = leaf.items(self.head)
        items += [_on_change(item) for item in body] if yellow else body
        if self.foot:
            items += self.foot.draw(self.sheet.panel.height - self.foot.height)
        return staying(Picture(tuple(items), leaf.keys))

    def _names(self) -> list[str]:
        return self.sheet.wrap(self.door.name, Tier.ONE, REGULAR, self._name_width())

    def _name_width(self) -> float:
        """Beside the stand where both fit; else the whole width, the stand below."""
        return self.sheet.width - self._marks_width() if self._beside() else self.sheet.width

    def _beside(self) -> bool:
        name = self.sheet.text_width(self.door.name, Tier.ONE)
        return name <= self.sheet.width - self._marks_width() and not self.sheet.panel.portrait

    def _marks_width(self) -> float:
        widest = self.moment.translate("Screen", "Page {number}/{of}", number=99, of=99)
        texts = (self._stand(), widest)
        return max(self.sheet.text_width(t, Tier.THREE) for t in texts) + self.sheet.size(Tier.ONE)

    def _stand(self) -> str:
        return self.moment.stand if self.moment.trust is Trust.FRESH else ""

    def _head_height(self) -> int:
        sheet = self.sheet
        names = len(self._names()) * sheet.single(Tier.ONE)
        marks = 0 if self._beside() else sheet.line(Tier.THREE)
        return sheet.gap * 2 + max(names, 2 * sheet.line(Tier.THREE)) + marks + sheet.rule

    def _head(self, number: int, of: int) -> Iterator[Item]:
        sheet, y = self.sheet, self.sheet.gap
        lift = (sheet.line(Tier.ONE) - sheet.single(Tier.ONE)) // 2
        for name in self._names():
            yield sheet.words(sheet.left, y - lift, name, Tier.ONE)
            y += sheet.single(Tier.ONE)
        page = self.moment.translate("Screen", "Page {number}/{of}", number=number, of=of)
        if self._beside():
            top = sheet.gap * 2
            yield sheet.words_to(sheet.right, top, self._stand(), Tier.THREE, ink="muted")
            top += sheet.line(Tier.THREE)
            yield sheet.words_to(sheet.right, top, page, Tier.THREE, ink="muted")
        else:
            yield sheet.words(sheet.left, y, self._stand(), Tier.THREE, ink="muted")
            yield sheet.words_to(sheet.right, y, page, Tier.THREE, ink="muted")
        bottom = self.head - sheet.gap - sheet.rule
        yield Block(sheet.left, bottom, sheet.width, sheet.rule, "ink")

    # One thing

    def _again(self, thing: DoorThing) -> list[Part]:
        """What heads the second page of a thing, so that it is not lost to what it belongs."""
        said = f"{thing.start} {thing.head}".strip()
        lines = self.sheet.wrap(said, Tier.TWO, STRONG)
        return self.sheet.lines(lines[0], Tier.TWO, STRONG, key=thing.key) if lines else []

    def _thing(self, thing: DoorThing) -> list[Part]:
        if thing.kind is DoorKind.MOVED_AWAY:
            return self._moved(thing)
        if thing.kind in (DoorKind.QUIET, DoorKind.LOST):
            head = self.sheet.lines(thing.head, Tier.ONE, BOLD)
            return [*head, *self.sheet.lines(thing.rest, Tier.TWO)]
        off = thing.kind is DoorKind.CANCELLED
        parts = list(self._band(thing.band)) if thing.band else []
        parts += self._time(thing)
        parts += self.sheet.lines(thing.head, Tier.ONE, BOLD, key=thing.key, struck=off)
        parts += self.sheet.lines(thing.rest, Tier.TWO, key=thing.key, struck=off)
        if thing.meta:
            parts += self._meta(thing)
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

    def _time(self, thing: DoorThing) -> list[Part]:
        """Time, ring and countdown in one row; the countdown below where they do not fit."""
        sheet, off = self.sheet, thing.kind is DoorKind.CANCELLED
        whole = thing.time
        if sheet.panel.portrait and thing.share is not None:
            return self._time_with_ring(thing)
        aside = self._aside_width(thing)
        if sheet.text_width(whole, Tier.ONE) + aside <= sheet.width:
            return [
                Part(sheet.single(Tier.ONE), lambda y: self._time_row(thing, whole, y), thing.key)
            ]
        rows = [
            Part(sheet.single(Tier.ONE), lambda y: self._time_row(thing, thing.start, y), thing.key)
        ]
        if sheet.text_width(thing.start, Tier.ONE) + aside > sheet.width:
            plain = replace(thing, count="", lead="", share=None, tags=())
            rows = [Part(sheet.single(Tier.ONE), lambda y: self._time_row(plain, thing.start, y))]
            said = " ".join(p for p in (thing.lead, thing.count, *thing.tags) if p)
            rows += sheet.lines(said, Tier.TWO, STRONG, key=thing.key)
        if thing.until and thing.until not in whole:
            rows += sheet.lines(thing.until, Tier.TWO, key=thing.key, struck=off)
        return rows

    def _time_with_ring(self, thing: DoorThing) -> list[Part]:
        """Upright panels have the height for a ring with the countdown in it."""
        sheet = self.sheet
        side = round(sheet.size(Tier.ONE) * 1.6)
        side = max(side, round(sheet.text_width(thing.count, Tier.TWO, BOLD) * 1.5))
        texts = sheet.single(Tier.ONE) + sheet.line(Tier.TWO)
        height = max(side, texts + (sheet.line(Tier.TWO) if thing.tags else 0)) + sheet.gap

        def draw(y: int) -> list[Item]:
            lift = (sheet.line(Tier.ONE) - sheet.single(Tier.ONE)) // 2
            items: list[Item] = [sheet.words(sheet.left, y - lift, thing.start, Tier.ONE)]
            below = y + sheet.single(Tier.ONE)
            items.append(sheet.words(sheet.left, below, thing.until, Tier.TWO))
            x: float = sheet.left
            for text in thing.tags:
                items += self._sign(x, below + sheet.line(Tier.TWO), text, off=False)
                x += sheet.text_width(text, Tier.TWO, STRONG) + sheet.size(Tier.TWO)
            left = sheet.right - side
            items.append(Ring(left, y, side, thing.share or 0.0, max(side // 12, 2)))
            middle = left + side / 2
            top = y + (side - sheet.line(Tier.TWO) - sheet.line(Tier.THREE)) / 2
            for text, tier, weight in (
                (thing.lead, Tier.THREE, REGULAR),
                (thing.count, Tier.TWO, BOLD),
            ):
                wide = sheet.text_width(text, tier, weight)
                items.append(sheet.words(middle - wide / 2, top, text, tier, weight))
                top += sheet.line(tier)
            return items

        return [Part(height, draw, thing.key)]

    def _aside_width(self, thing: DoorThing) -> float:
        sheet = self.sheet
        width = sheet.size(Tier.TWO)
        for text in self._signs(thing):
            width += round(sheet.text_width(text, Tier.TWO, STRONG)) + sheet.size(Tier.TWO)
        if thing.count:
            width += round(sheet.text_width(f"{thing.lead} ", Tier.TWO))
            width += round(sheet.text_width(thing.count, Tier.TWO, BOLD))
        if thing.share is not None:
            width += sheet.size(Tier.ONE)
        return width

    def _signs(self, thing: DoorThing) -> tuple[str, ...]:
        if thing.kind is DoorKind.CANCELLED:
            return (self.moment.translate("Session", "cancelled"), *thing.tags)
        return thing.tags

    def _time_row(self, thing: DoorThing, time: str, y: int) -> list[Item]:
        sheet, off = self.sheet, thing.kind is DoorKind.CANCELLED
        y -= (sheet.line(Tier.ONE) - sheet.single(Tier.ONE)) // 2
        items: list[Item] = [sheet.words(sheet.left, y, time, Tier.ONE, struck=off)]
        line = y + (sheet.line(Tier.ONE) - sheet.line(Tier.TWO)) // 2
        x: float = sheet.right
        if thing.count:
            items.append(count := sheet.words_to(x, line, thing.count, Tier.TWO, BOLD))
            lead = sheet.words_to(count.x, line, f"{thing.lead} ", Tier.TWO)
            items.append(lead)
            x = lead.x
        if thing.share is not None:
            side = round(sheet.size(Tier.ONE) * 0.68)
            x -= side + sheet.size(Tier.TWO) * 0.5
            top = y + (sheet.line(Tier.ONE) - side) // 2
            items.append(Ring(round(x), top, side, thing.share, max(side // 7, 2)))
        for text in self._signs(thing):
            width = sheet.text_width(text, Tier.TWO, STRONG) + 2 * round(sheet.size(Tier.TWO) / 5)
            x -= width + sheet.size(Tier.TWO) * 0.5
            items += self._sign(x, line, text, off)
        return items

    def _sign(self, x: float, y: float, text: str, off: bool) -> Sequence[Item]:
        sheet, translate = self.sheet, self.moment.translate
        if off and text == translate("Session", "cancelled"):
            return sheet.tag(x, y, text, Tier.TWO, "off", "on_off")[0]
        dashed = text == translate("Session", "tentative")
        return sheet.outlined(x, y, text, Tier.TWO, dashed=dashed)[0]

    def _meta(self, thing: DoorThing) -> list[Part]:
        """Theme, format and people, the theme's sign before them."""
        sheet, tier = self.sheet, Tier.THREE
        indent = 0 if thing.track is None else sheet.size(tier)
        lines = sheet.wrap(thing.meta, tier, REGULAR, sheet.width - indent)

        def draw(y: int, number: int, line: str) -> list[Item]:
            items: list[Item] = [sheet.words(sheet.left + indent, y, line, tier, ink="muted")]
            if number == 0 and thing.track is not None:
                items.append(sheet.track(sheet.left, y, thing.track, tier))
            return items

        return [
            Part(sheet.line(tier), lambda y, n=n, t=t: draw(y, n, t), thing.key)  # type: ignore[misc]
            for n, t in enumerate(lines)
        ]

    def _moved(self, thing: DoorThing) -> list[Part]:
        """Where it went: the destination is the largest, the arrow goes to the edge."""
        sheet = self.sheet
        title = f"{thing.start} {thing.head}"
        if sheet.text_width(title, Tier.ONE, BOLD) <= sheet.width:
            start = sheet.text_width(f"{thing.start} ", Tier.ONE)

            lift = (sheet.line(Tier.ONE) - sheet.single(Tier.ONE)) // 2

            def first(y: int) -> list[Item]:
                y -= lift
                return [
                    sheet.words(sheet.left, y, thing.start, Tier.ONE),
                    sheet.words(sheet.left + start, y, thing.head, Tier.ONE, BOLD),
                ]

            parts = [Part(sheet.single(Tier.ONE), first, thing.key)]
        else:
            parts = sheet.lines(thing.start, Tier.ONE, key=thing.key)
            parts += sheet.lines(thing.head, Tier.TWO, BOLD, key=thing.key)
        parts += sheet.lines(thing.rest, Tier.TWO, key=thing.key)
        parts.append(sheet.ruler())
        parts += sheet.lines(self.moment.translate("Screen", "moved to"), Tier.ONE, key=thing.key)
        parts += self._destination(thing)
        if thing.way:
            parts += sheet.lines(thing.way, Tier.THREE, key=thing.key)
        return parts

    def _destination(self, thing: DoorThing) -> list[Part]:
        sheet = self.sheet
        height = sheet.single(Tier.ONE)
        lift = (sheet.line(Tier.ONE) - height) // 2
        arrow = sheet.size(Tier.ONE) * 2
        lines = sheet.wrap(thing.destination, Tier.ONE, BOLD, sheet.width - arrow)

        def draw(y: int, line: str, last: bool) -> list[Item]:
            items: list[Item] = [sheet.words(sheet.left, y - lift, line, Tier.ONE, BOLD)]
            if last:
                end = sheet.left + sheet.text_width(line, Tier.ONE, BOLD) + sheet.size(Tier.TWO)
                tall = round(height * 0.7)
                top = y + (height - tall) // 2
                items.append(Arrow(round(end), top, round(sheet.right - end), tall, "ink"))
            return items

        return [
            Part(height, lambda y, t=t, n=n: draw(y, t, n == len(lines) - 1), thing.key)  # type: ignore[misc]
            for n, t in enumerate(lines)
        ]

    # The rest of the day

    def _with_rows(self, leaf: Leaf, rows: list[DoorRow]) -> tuple[Leaf, list[DoorRow]]:
        """Puts as many rows below the last thing as there is room for, or none."""
        if not rows:
            return leaf, rows
        heading = self._list_head(ruled=True)
        height, taken = leaf.height + sum(p.height for p in heading), []
        for row in rows:
            part = self._row(row)
            if height + part.height > self.room:
                break
            taken.append(part)
            height += part.height
        if not taken:
            return leaf, rows
        return Leaf((*leaf.parts, *heading, *taken), height), rows[len(taken) :]

    def _list(self, rows: Sequence[DoorRow]) -> list[Part]:
        return [*self._list_head(ruled=False), *(self._row(row) for row in rows)]

    def _list_head(self, *, ruled: bool) -> list[Part]:
        text = self.moment.translate("Screen", "here today")
        heads = self.sheet.lines(text, Tier.THREE, STRONG)
        heads = [part._replace(with_next=True) for part in heads]
        return [self.sheet.ruler(), *heads] if ruled else heads

    def _row(self, row: DoorRow) -> Part:
        """Time, title with mark; the rest of the title below."""
        sheet = self.sheet
        column = sheet.text_width("00:00", Tier.TWO, BOLD) + sheet.size(Tier.TWO)
        width = sheet.width - column
        heads = sheet.wrap(row.head, Tier.TWO, STRONG, width)
        below = " · ".join(p for p in (row.rest, row.track_name) if p)
        rests = sheet.wrap(below, Tier.THREE, REGULAR, width) if below else []
        marks = sheet.wrap(row.mark, Tier.THREE, STRONG, width) if row.mark else []
        heights = (len(heads) * sheet.line(Tier.TWO), len(rests) + len(marks))
        height = heights[0] + heights[1] * sheet.line(Tier.THREE) + 2 * sheet.gap

        def draw(y: int) -> list[Item]:
            items: list[Item] = []
            top = y + sheet.gap
            x = sheet.left + column
            items.append(sheet.words(sheet.left, top, row.time, Tier.TWO, BOLD, struck=row.off))
            for head in heads:
                items.append(sheet.words(x, top, head, Tier.TWO, STRONG, struck=row.off))
                top += sheet.line(Tier.TWO)
            for mark in marks:
                items += self._mark(x, top, mark, row)
                top += sheet.line(Tier.THREE)
            for rest in rests:
                items.append(sheet.words(x, top, rest, Tier.THREE, ink="muted"))
                top += sheet.line(Tier.THREE)
            items.append(Block(sheet.left, y + height - 1, sheet.width, 1, "hair"))
            return items

        return Part(height, draw, row.key)

    def _mark(self, x: float, y: float, mark: str, row: DoorRow) -> Sequence[Item]:
        """Yellow is what changed, red what does not take place; the rest has a frame."""
        if row.off:
            return self.sheet.tag(x, y, mark, Tier.THREE, "off", "on_off")[0]
        if row.changed:
            return self.sheet.tag(x, y, mark, Tier.THREE, "change", "on_change")[0]
        dashed = self.moment.translate("Session", "tentative") in mark
        return self.sheet.outlined(x, y, mark, Tier.THREE, dashed=dashed)[0]


def _on_change(item: Item) -> Item:
    """The item on the yellow ground of a move."""
    names = {"ink": "on_change", "muted": "on_change", "hair": "on_change"}
    if isinstance(item, Block):
        return replace(item, fill=names.get(item.fill, item.fill))
    ink = getattr(item, "ink", None)
    return replace(item, ink=names.get(ink, ink)) if ink is not None else item
