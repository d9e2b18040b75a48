"""Sets what a door says on its panel, page by page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from kiosk.ui.pictures.door_parts import DoorParts
from kiosk.ui.pictures.door_rows import DoorRows
from kiosk.ui.pictures.door_thing import Door, DoorKind, DoorRow, DoorThing
from kiosk.ui.pictures.flow import Leaf, Part, as_label, costs_no_more, leaves, loosened, spread
from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.moment import Moment, Trust
from kiosk.ui.pictures.narrow import SCALES, Pages, enlarge, seconds, widest
from kiosk.ui.pictures.panel import Panel, Tier
from kiosk.ui.pictures.picture import Block, Item, Picture, Ring, standing, staying
from kiosk.ui.pictures.sheet import REGULAR, STRONG, Sheet

_TALLEST_NAME = 0.4
"""The share of the glass that a room's name may head at tier 1; a longer one has own pages."""


def door_pictures(door: Door, moment: Moment, panel: Panel, measure: Measure) -> Pages:
    """All pages of a door, in the order of their cycle."""
    sheet = Sheet(panel, measure)
    layout = _widest(door, moment, sheet)
    least = layout.pictures()
    longest = max(seconds(least), moment.seconds)

    def pages(scale: float) -> Pages | None:
        made = layout.larger(scale).pictures()
        return made if seconds(made) <= longest and _rings(made) >= _rings(least) else None

    return enlarge(least, pages)


def _rings(pages: Pages) -> int:
    """How many rings there are: a start so large that it leaves no room for one is too large."""
    return sum(isinstance(item, Ring) for page in pages for item in page.items)


def _widest(door: Door, moment: Moment, sheet: Sheet) -> "_DoorLayout":
    """As many things and rows as one cycle holds.

    Whatever takes long to tell, nobody shall wait at a door for what has moved: the first thing
    and the first move are always told.
    """
    away = [thing for thing in door.things if thing.kind is DoorKind.MOVED_AWAY]
    first = list(dict.fromkeys([*door.things[:1], *away, *door.things[1:]]))
    told: list[DoorThing | DoorRow] = [*first, *door.rows]

    def layout(chosen: Sequence[DoorThing | DoorRow]) -> _DoorLayout:
        things = tuple(one for one in chosen if isinstance(one, DoorThing))
        rows = tuple(one for one in chosen if isinstance(one, DoorRow))
        some = replace(door, things=things, rows=rows)
        return _DoorLayout(sheet, some, moment, len(told) - len(chosen))

    def length(made: _DoorLayout) -> float:
        return seconds(made.pictures())

    return widest(told, layout, length, moment.seconds, len({*first[:1], *away[:1]}))


@dataclass(frozen=True)
class _DoorLayout:
    sheet: Sheet
    door: Door
    moment: Moment
    left_out: int
    name_scale: float = 1.0

    def larger(self, scale: float) -> "_DoorLayout":
        """The same so many times as large; the room's name only while it needs no more lines."""
        sheet = replace(self.sheet, scale=scale)
        lines = len(self._names())
        for name_scale in (n for n in (*SCALES, 1.0) if n <= scale):
            found = replace(self, sheet=sheet, name_scale=name_scale)
            if len(found._names()) <= lines:
                return found
        return found

    @cached_property
    def name_sheet(self) -> Sheet:
        """What the room's name is set on."""
        return replace(self.sheet, scale=self.name_scale)

    @cached_property
    def foot(self) -> Part | None:
        """What says that the data is old."""
        return self.sheet.doubt(self.moment)

    @cached_property
    def rows(self) -> DoorRows:
        """Sets the rest of the day."""
        return DoorRows(self.sheet, self.moment)

    @cached_property
    def name_tier(self) -> Tier:
        """How large the room's name heads the pages."""
        return Tier.ONE if self._name_fits() else Tier.TWO

    @cached_property
    def head(self) -> int:
        """The height of the head, px."""
        return self._head_height()

    @property
    def room(self) -> int:
        """The height between head and foot."""
        foot = self.foot.height if self.foot else self.sheet.gap
        return self.sheet.panel.height - self.head - foot

    def pictures(self) -> Pages:
        """Things first, then the rest of the day; the page marks come last, when all are known."""
        pages: list[tuple[Leaf, str]] = []
        rows = list(self.door.rows)
        if self.name_tier is Tier.TWO:
            name = self.sheet.lines(self.door.name, Tier.ONE)
            pages += [(leaf, "ground") for leaf in leaves(name, self.room)]
        for thing in self.door.things:
            ground = "change" if thing.kind is DoorKind.MOVED_AWAY else "ground"
            # Below the last one the rest of the day begins, in the same size.
            found = self._leaves(thing, grown=thing is not self.door.things[-1])
            pages += [(leaf, ground) for leaf in found]
        if self.door.things and pages[-1][1] == "ground":
            leaf, rows = self.rows.below(pages[-1][0], rows, self.room)
            pages[-1] = (leaf, "ground")
        pages += [(leaf, "ground") for leaf in self.rows.pages(rows, self.room)]
        pages = self._with_left_out(pages)
        return tuple(
            self._picture(leaf, ground, number, len(pages))
            for number, (leaf, ground) in enumerate(pages, 1)
        )

    def _leaves(self, thing: DoorThing, *, grown: bool) -> list[Leaf]:
        """The pages of a thing, each as large as goes where nothing else is on them."""
        least = DoorParts(self.sheet, self.moment).leaves(thing, self.room)
        if not grown:
            return least
        for scale in (s for s in SCALES if s > self.sheet.scale):
            large = DoorParts(replace(self.sheet, scale=scale), self.moment)
            tried = large.leaves(thing, self.room)
            if costs_no_more(tried, least) and _leaf_rings(tried) >= _leaf_rings(least):
                return tried
        return least

    def _with_left_out(self, pages: list[tuple[Leaf, str]]) -> list[tuple[Leaf, str]]:
        """What the cycle had no time for, at the end of the last page that has room, or on one
        more."""
        if not self.left_out:
            return pages
        more = self.moment.translate(
            "Screen", "+%n more until {time}", self.left_out, time=self.door.until
        )
        lines = [as_label(part) for part in self.sheet.lines(more, Tier.THREE, STRONG)]
        parts = loosened(lines)
        more_height = sum(part.height for part in parts)
        for n in reversed(range(len(pages))):
            leaf, ground = pages[n]
            if ground == "ground" and leaf.height + more_height <= self.room:
                longer = Leaf((*leaf.parts, *parts), leaf.height + more_height)
                return [*pages[:n], (longer, ground), *pages[n + 1 :]]
        return [*pages, *((leaf, "ground") for leaf in leaves(parts, self.room))]

    # Around every page

    def _picture(self, leaf: Leaf, ground: str, number: int, of: int) -> Picture:
        yellow = ground == "change"
        items: list[Item] = []
        if yellow:
            panel = self.sheet.panel
            top = self.head - self.sheet.gap
            items.append(Block(0, top, panel.width, panel.height - top, "change"))
        body = spread(leaf, self.room, self.sheet.line(Tier.TWO)).items(self.head)
        ruled = not yellow and not _is_band(body[:1])
        items += standing(self._head(number, of, ruled=ruled))
        items += [_on_change(item) for item in body] if yellow else body
        if self.foot:
            items += standing(self.foot.draw(self.sheet.panel.height - self.foot.height))
        return staying(Picture(tuple(items), leaf.keys))

    def _name_fits(self) -> bool:
        lines = self.name_sheet.wrap(self.door.name, Tier.ONE, REGULAR)
        tall = len(lines) * self.name_sheet.single(Tier.ONE)
        return len(lines) == 1 or tall <= self.sheet.panel.height * _TALLEST_NAME

    def _names(self) -> list[str]:
        return self.name_sheet.wrap(self.door.name, self.name_tier, REGULAR, self._name_width())

    def _name_width(self) -> float:
        """Beside the stand where both fit; else the whole width, the stand below."""
        return self.sheet.width - self._marks_width() if self._beside() else self.sheet.width

    def _beside(self) -> bool:
        name = self.name_sheet.text_width(self.door.name, self.name_tier)
        return name <= self.sheet.width - self._marks_width() and not self.sheet.panel.portrait

    def _marks_width(self) -> float:
        widest_page = self.moment.translate("Screen", "Page {number}/{of}", number=99, of=99)
        texts = (self._stand(), widest_page)
        return max(self.sheet.text_width(t, Tier.THREE) for t in texts) + self.sheet.size(Tier.ONE)

    def _stand(self) -> str:
        return self.moment.stand if self.moment.trust is Trust.FRESH else ""

    def _head_height(self) -> int:
        sheet = self.sheet
        names = len(self._names()) * self.name_sheet.single(self.name_tier)
        below = self._marks_below(99, 99)
        if self._beside():
            names = max(names, 2 * sheet.line(Tier.THREE))
        return sheet.gap * 2 + names + len(below) * sheet.line(Tier.THREE) + sheet.rule

    def _marks_below(self, number: int, of: int) -> list[list[str]]:
        """Stand and page in one line below the name, or in two; none where they stand beside."""
        if self._beside():
            return []
        sheet, stand = self.sheet, self._stand()
        page = self.moment.translate("Screen", "Page {number}/{of}", number=number, of=of)
        widest_page = self.moment.translate("Screen", "Page {number}/{of}", number=99, of=99)
        wide = sum(sheet.text_width(text, Tier.THREE) for text in (stand, widest_page))
        if wide + sheet.size(Tier.THREE) <= sheet.width:
            return [[stand, page]]
        return [[line] for line in (*sheet.wrap(stand, Tier.THREE, REGULAR), page)]

    def _head(self, number: int, of: int, *, ruled: bool) -> Iterator[Item]:
        """Name, stand and page; the edge of a yellow ground below needs no rule."""
        sheet, y, tier = self.sheet, self.sheet.gap, self.name_tier
        large = self.name_sheet
        lift = (large.line(tier) - large.single(tier)) // 2
        for name in self._names():
            yield large.words(sheet.left, y - lift, name, tier)
            y += large.single(tier)
        if self._beside():
            page = self.moment.translate("Screen", "Page {number}/{of}", number=number, of=of)
            top = max(round((self.head - 2 * sheet.gap - 2 * sheet.line(Tier.THREE)) / 2), 0)
            for text in (self._stand(), page):
                yield sheet.words_to(sheet.right, top, text, Tier.THREE, ink="muted")
                top += sheet.line(Tier.THREE)
        for line in self._marks_below(number, of):
            yield sheet.words(sheet.left, y, line[0], Tier.THREE, ink="muted")
            for text in line[1:]:
                yield sheet.words_to(sheet.right, y, text, Tier.THREE, ink="muted")
            y += sheet.line(Tier.THREE)
        if ruled:
            bottom = self.head - sheet.gap - sheet.rule
            yield Block(sheet.left, bottom, sheet.width, sheet.rule, "ink")


def _is_band(items: Sequence[Item]) -> bool:
    return any(isinstance(item, Block) and item.fill == "change" for item in items)


def _leaf_rings(found: Sequence[Leaf]) -> int:
    return sum(isinstance(item, Ring) for leaf in found for item in leaf.items(0))


def _on_change(item: Item) -> Item:
    """The item on the yellow ground of a move."""
    names = {"ink": "on_change", "muted": "on_change", "hair": "on_change"}
    if isinstance(item, Block):
        return replace(item, fill=names.get(item.fill, item.fill))
    ink = getattr(item, "ink", None)
    return replace(item, ink=names.get(ink, ink)) if ink is not None else item
