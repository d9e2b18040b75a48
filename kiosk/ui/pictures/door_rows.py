"""Sets the rest of a room's day on its door: below what is on, or on pages of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.ui.pictures.door_thing import DoorRow
from kiosk.ui.pictures.flow import Leaf, Part, as_label, balanced, fits
from kiosk.ui.pictures.mark_tag import mark_items, mark_lines, mark_width
from kiosk.ui.pictures.marks import Mark, MarkKind
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.panel import Tier
from kiosk.ui.pictures.picture import Block, Item, standing
from kiosk.ui.pictures.sheet import BOLD, REGULAR, STRONG, Sheet


@dataclass(frozen=True)
class DoorRows:
    """Sets rows on a sheet."""

    sheet: Sheet
    moment: Moment

    def pages(self, rows: Sequence[DoorRow], room: int) -> list[Leaf]:
        """All rows under a heading, on as many pages as they need."""
        if not rows:
            return []
        return balanced([*self._heading(), *(self.part(row) for row in rows)], room)

    def below(self, leaf: Leaf, rows: Sequence[DoorRow], room: int) -> tuple[Leaf, list[DoorRow]]:
        """As many rows below a page as it has room for, or the next one in a line; and the rest."""
        if not rows:
            return leaf, []
        page, taken = leaf, 0
        more = [self.sheet.ruler()._replace(loose=True), *self._heading()]
        for row in rows:
            more.append(self.part(row))
            if not fits(more, page, room):
                break
            page = _with(page, more)
            more, taken = [], taken + 1
        if taken:
            return page, list(rows[taken:])
        return self._with_next(leaf, rows, room)

    def _with_next(
        self, leaf: Leaf, rows: Sequence[DoorRow], room: int
    ) -> tuple[Leaf, list[DoorRow]]:
        """The next session in one line; what it cannot say whole follows."""
        row = rows[0]
        whole = f"{row.head} {row.rest}" if row.head[-1:] in "?!" else f"{row.head}: {row.rest}"
        mark = self._mark(row)
        for title, tells in ((whole if row.rest else row.head, True), (row.head, not row.rest)):
            line = self._line(row, title, mark)
            if line is None:
                continue
            rule = self.sheet.ruler(ink="edge")._replace(loose=True)
            more = [rule, line if tells else line._replace(key=None)]
            if fits(more, leaf, room):
                return _with(leaf, more), list(rows[1:] if tells else rows)
        return leaf, list(rows)

    def _line(self, row: DoorRow, title: str, mark: Mark | None) -> Part | None:
        """Time, title and mark; None where they are too long for one line."""
        sheet = self.sheet
        start = sheet.text_width(row.time, Tier.TWO, BOLD) + sheet.size(Tier.TWO) * 0.5
        wide = sheet.text_width(title, Tier.TWO)
        gap = sheet.size(Tier.TWO) * 0.5
        tag = mark_width(sheet, mark, Tier.THREE) + gap if mark else 0
        if start + wide + tag > sheet.width:
            return None
        drop = sheet.measure.ascent(sheet.size(Tier.TWO)) - sheet.measure.ascent(
            sheet.size(Tier.THREE)
        )

        def draw(y: int) -> list[Item]:
            x = sheet.left + start
            items: list[Item] = [
                sheet.words(sheet.left, y, row.time, Tier.TWO, BOLD, struck=row.off),
                sheet.words(x, y, title, Tier.TWO, struck=row.off),
            ]
            if mark:
                items += mark_items(sheet, x + wide + gap, y + drop, mark, Tier.THREE)
            return items

        return Part(sheet.line(Tier.TWO), draw, row.key)

    def _heading(self) -> list[Part]:
        text = self.moment.translate("Screen", "here today")
        heads = self.sheet.lines(text, Tier.THREE, STRONG)
        return [as_label(part)._replace(with_next=True) for part in heads]

    def _mark(self, row: DoorRow) -> Mark | None:
        """Yellow is what changed, red what does not take place; the rest has a frame."""
        if not row.mark:
            return None
        translate = self.moment.translate
        if row.off:
            return Mark(row.mark, MarkKind.OFF)
        if row.changed:
            return Mark(row.mark, MarkKind.CHANGE)
        kinds = {
            translate("Session", "now"): MarkKind.NOW,
            translate("Session", "tentative"): MarkKind.TENTATIVE,
            translate("Session", "time to follow"): MarkKind.PLAIN,
        }
        return Mark(row.mark, kinds.get(row.mark, MarkKind.FULL))

    def part(self, row: DoorRow) -> Part:
        """Time, title and mark, theme at the right; the rest of the title below."""
        sheet = self.sheet
        column = sheet.text_width("00:00", Tier.TWO, BOLD) + sheet.size(Tier.TWO) * 0.6
        width = sheet.width - column
        x = sheet.left + column
        mark = self._mark(row)
        pieces = [
            self._piece(row, text, x, number == 0)
            for number, text in enumerate(sheet.wrap(row.head, Tier.TWO, STRONG, width))
        ]
        pieces = self._with_theme(row, pieces, width)
        step = sheet.line(Tier.THREE)
        pieces += [
            Part(
                step,
                lambda y, m=m: mark_items(sheet, x, y, m, Tier.THREE),  # type: ignore[misc]
                row.key,
            )
            for m in (mark_lines(sheet, mark, Tier.THREE, width) if mark else ())
        ]
        pieces += [
            Part(
                step,
                lambda y, t=t: [sheet.words(x, y, t, Tier.THREE, struck=row.off)],  # type: ignore[misc]
                row.key,
            )
            for t in sheet.wrap(row.rest, Tier.THREE, REGULAR, width)
        ]
        height = sum(piece.height for piece in pieces) + 2 * sheet.gap

        def draw(y: int) -> list[Item]:
            items = Leaf(tuple(pieces), height).items(y + sheet.gap)
            items.append(Block(sheet.left, y + height - 1, sheet.width, 1, "hair"))
            return items

        return Part(height, draw, row.key, pieces=tuple(pieces), loose=True)

    def _piece(self, row: DoorRow, text: str, x: float, first: bool) -> Part:
        sheet = self.sheet

        def draw(y: int) -> list[Item]:
            items: list[Item] = [sheet.words(x, y, text, Tier.TWO, STRONG, struck=row.off)]
            if first:
                time = sheet.words(sheet.left, y, row.time, Tier.TWO, BOLD, struck=row.off)
                items.insert(0, time)
            return items

        return Part(sheet.line(Tier.TWO), draw, row.key)

    def _with_theme(self, row: DoorRow, pieces: list[Part], width: float) -> list[Part]:
        """The theme's name and sign at the right of a title that leaves room for them."""
        sheet, tier = self.sheet, Tier.THREE
        if row.track is None or len(pieces) != 1:
            return pieces
        side = sheet.size(tier)
        theme = sheet.text_width(row.track_name, tier) + side
        if sheet.text_width(row.head, Tier.TWO, STRONG) + theme + side > width:
            return pieces
        drop = sheet.measure.ascent(sheet.size(Tier.TWO)) - sheet.measure.ascent(sheet.size(tier))
        (first,) = pieces

        def draw(y: int) -> list[Item]:
            top = y + round(drop)
            right = sheet.right - side * 0.62
            name = sheet.words_to(right - side * 0.3, top, row.track_name, tier, ink="muted")
            sign = sheet.track(right, top, row.track, tier, row.colour)
            return [*first.draw(y), *standing([name]), sign]

        return [first._replace(draw=draw)]


def _with(leaf: Leaf, parts: Sequence[Part]) -> Leaf:
    return Leaf((*leaf.parts, *parts), leaf.height + sum(part.height for part in parts))
