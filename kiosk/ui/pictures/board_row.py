"""Sets one row of a board: time over state, room over mark, title, theme at the right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import NamedTuple

from kiosk.programme.text import head_and_rest
from kiosk.ui.pictures.board_say import BoardRow
from kiosk.ui.pictures.flow import Leaf, Part, balanced
from kiosk.ui.pictures.mark_tag import mark_items, mark_lines, mark_width
from kiosk.ui.pictures.marks import Mark
from kiosk.ui.pictures.panel import Tier
from kiosk.ui.pictures.picture import Block, Item, standing
from kiosk.ui.pictures.sheet import BOLD, REGULAR, Sheet

_NARROWEST = 10.5
"""Times the font size a title needs beside time and room; with less it stands below them."""
_WIDEST_ROOM = 0.28
"""The share of the glass that the names of rooms may take, and the states under the times."""
_WIDEST_STATE = 0.45
"""The same for states where the title stands below them."""
_GAP = 0.75
"""Between two columns, times the font size."""
_TAG_GAP = 0.4
"""The same behind a mark, which has a ground or a smaller size to set it apart."""
_LINES = 2
"""Lines of a title set whole; a longer one is divided into head and rest."""


class Columns(NamedTuple):
    """Where things stand, px from the left: the same on all pages."""

    room: int
    title: int
    room_width: int
    title_width: int
    stacked: bool


def columns(sheet: Sheet, rows: Sequence[BoardRow]) -> Columns:
    """The columns that all rows share; `stacked`: the title stands below time and room."""
    gap, less = (round(sheet.size(Tier.TWO) * share) for share in (_GAP, _TAG_GAP))
    time = sheet.text_width("00:00", Tier.TWO, BOLD) + gap
    states = [mark_width(sheet, row.state, Tier.THREE) for row in rows if row.state]
    state = max(states, default=0)
    room = sheet.left + ceil(max(time, min(state, sheet.width * _WIDEST_ROOM) + less))
    names = [sheet.text_width(row.room, Tier.TWO) for row in rows]
    marks = [mark_width(sheet, row.place, Tier.THREE) for row in rows if row.place]
    words = [sheet.text_width(word, Tier.TWO) for row in rows for word in row.room.split()]
    # A word of a room's name is divided only where the title would have no room.
    most = max(sheet.width * _WIDEST_ROOM, max(words, default=0))
    name, mark = (min(max(found, default=0), most) for found in (names, marks))
    wide = ceil(max(name, mark))
    title = room + ceil(max(name + gap, mark + less))
    if sheet.right - title >= sheet.size(Tier.TWO) * _NARROWEST:
        return Columns(room, title, wide, sheet.right - title, stacked=False)
    # Above the title is room for a state in one line.
    room = sheet.left + ceil(max(time, min(state, sheet.width * _WIDEST_STATE) + less))
    return Columns(room, sheet.left, sheet.right - room, sheet.width, stacked=True)


@dataclass(frozen=True)
class RowSetter:
    """Sets rows in columns; lean ones leave out people and themes. `pad` is above and below."""

    sheet: Sheet
    columns: Columns
    lean: bool = False
    pad: int = 0

    def part(self, row: BoardRow) -> Part:
        """The row with a hair below; line by line where it is higher than a page."""
        sheet = self.sheet
        beside = self._beside(row)
        title = self._title(row)
        heights = [sum(part.height for part in parts) for parts in (beside, title)]
        height = sum(heights) if self.columns.stacked else max(heights)
        above = sheet.gap + self.pad
        whole = height + 2 * above + 1

        def draw(y: int) -> list[Item]:
            items = _run(beside, y + above)
            top = y + above
            if self.columns.stacked:
                top += heights[0]
            items += _run(title, top)
            items.append(Block(sheet.left, y + whole - 1, sheet.width, 1, "hair"))
            return items

        return Part(whole, draw, row.key, pieces=self._pieces(beside, title, row))

    def _pieces(self, beside: list[Part], title: list[Part], row: BoardRow) -> tuple[Part, ...]:
        """Time and room, then the title line by line below them."""
        head = Part(
            sum(part.height for part in beside), lambda y: _run(beside, y), row.key, with_next=True
        )
        return (head, *title)

    def _beside(self, row: BoardRow) -> list[Part]:
        """Time and room in one line, state and mark below; a long room takes more lines."""
        sheet, cols = self.sheet, self.columns
        rooms = sheet.wrap(row.room, Tier.TWO, REGULAR, cols.room_width)
        places = mark_lines(sheet, row.place, Tier.THREE, cols.room_width) if row.place else []
        width = cols.room - sheet.left - round(sheet.size(Tier.TWO) * _TAG_GAP)
        states = mark_lines(sheet, row.state, Tier.THREE, width) if row.state else []
        step = sheet.line(Tier.THREE)
        parts = [
            Part(
                sheet.line(Tier.TWO),
                lambda y, t=name, n=number: self._time_and_room(row, t, n, states, y),  # type: ignore[misc]
                row.key,
            )
            for number, name in enumerate(rooms)
        ]
        parts += [
            Part(step, lambda y, p=place: mark_items(sheet, cols.room, y, p, Tier.THREE), row.key)  # type: ignore[misc]
            for place in places
        ]
        # The states hang below the time, beside rooms and places.
        short = sheet.line(Tier.TWO) + len(states) * step - sum(part.height for part in parts)
        return [*parts, sheet.space(short)] if short > 0 else parts

    def _time_and_room(
        self, row: BoardRow, name: str, number: int, states: Sequence[Mark], y: int
    ) -> list[Item]:
        sheet = self.sheet
        items: list[Item] = []
        if number == 0:
            weight = REGULAR if row.off else BOLD
            items.append(sheet.words(sheet.left, y, row.time, Tier.TWO, weight, struck=row.off))
            for place, state in enumerate(states):
                top = y + sheet.line(Tier.TWO) + place * sheet.line(Tier.THREE)
                items += mark_items(sheet, sheet.left, top, state, Tier.THREE)
        return [*items, sheet.words(self.columns.room, y, name, Tier.TWO)]

    def _title(self, row: BoardRow) -> list[Part]:
        """The title whole in two lines, else head and rest; people and theme where they fit."""
        sheet, cols = self.sheet, self.columns
        weight = REGULAR if row.off else BOLD
        lines = sheet.wrap(row.title, Tier.TWO, weight, cols.title_width)
        rests: list[str] = []
        if len(lines) > _LINES:
            head, rest = head_and_rest(row.title)
            lines = sheet.wrap(head, Tier.TWO, weight, cols.title_width)
            rests = sheet.wrap(rest, Tier.THREE, REGULAR, cols.title_width)
        found = [
            Part(
                sheet.line(Tier.TWO),
                lambda y, t=text: [  # type: ignore[misc]
                    sheet.words(cols.title, y, t, Tier.TWO, weight, struck=row.off)
                ],
                row.key,
            )
            for text in lines
        ]
        found += [
            Part(
                sheet.line(Tier.THREE),
                lambda y, t=text: [  # type: ignore[misc]
                    sheet.words(cols.title, y, t, Tier.THREE, struck=row.off)
                ],
                row.key,
            )
            for text in rests
        ]
        return found if self.lean else self._with_theme(row, found, lines, rests)

    def _with_theme(
        self, row: BoardRow, found: list[Part], lines: list[str], rests: list[str]
    ) -> list[Part]:
        """People below a short title, the theme at the right of the last line that has room."""
        sheet, cols = self.sheet, self.columns
        if len(lines) == 1 and not rests:
            return [*found, *self._meta_line(row)]
        theme = self._theme_width(row)
        last = rests[-1] if rests else lines[-1]
        tier, weight = (Tier.THREE, REGULAR) if rests else (Tier.TWO, BOLD)
        used = sheet.text_width(last, tier, weight) + sheet.size(Tier.TWO)
        if not theme or used + theme > cols.title_width:
            return found
        part = found[-1]
        drop = sheet.measure.ascent(sheet.size(tier)) - sheet.measure.ascent(sheet.size(Tier.THREE))

        def draw(y: int) -> list[Item]:
            return [*part.draw(y), *self._theme(row, y + round(drop))]

        return [*found[:-1], part._replace(draw=draw)]

    def _meta_line(self, row: BoardRow) -> list[Part]:
        sheet, cols = self.sheet, self.columns
        theme = self._theme_width(row)
        people = sheet.text_width(row.people, Tier.THREE)
        both = people + theme + (sheet.size(Tier.THREE) if people and theme else 0)
        # Short of room, people go first (LOOK.md).
        with_people = bool(people) and both <= cols.title_width
        with_theme = bool(theme) and theme <= cols.title_width
        if not with_people and not with_theme:
            return []

        def draw(y: int) -> list[Item]:
            items: list[Item] = []
            if with_people:
                items.append(sheet.words(cols.title, y, row.people, Tier.THREE, ink="muted"))
            left = cols.title if cols.stacked and not with_people else None
            return items + (self._theme(row, y, left) if with_theme else [])

        return [Part(sheet.line(Tier.THREE), draw, row.key)]

    def _theme_width(self, row: BoardRow) -> float:
        if row.track is None:
            return 0
        sheet = self.sheet
        return sheet.text_width(row.track_name, Tier.THREE) + sheet.size(Tier.THREE)

    def _theme(self, row: BoardRow, y: int, left: int | None = None) -> list[Item]:
        sheet = self.sheet
        step = sheet.size(Tier.THREE) * 0.9
        if left is None:
            name = sheet.words_to(sheet.right, y, row.track_name, Tier.THREE, ink="muted")
            x = name.x - step
        else:
            x = left
            name = sheet.words(x + step, y, row.track_name, Tier.THREE, ink="muted")
        return [sheet.track(x, y, row.track, Tier.THREE, row.colour), *standing([name])]


def _run(parts: Sequence[Part], y: int) -> list[Item]:
    items: list[Item] = []
    for part in parts:
        items.extend(part.draw(y))
        y += part.height
    return items


def row_leaves(setter: RowSetter, rows: Sequence[BoardRow], room: int) -> list[Leaf]:
    """Rows on pages, about as many on each; where a page has height to spare, its rows share it."""
    by_key = {row.key: row for row in rows}
    pages = balanced([setter.part(row) for row in rows], room)
    return [padded(setter, leaf, by_key, room) for leaf in pages]


def padded(setter: RowSetter, leaf: Leaf, by_key: Mapping[str, BoardRow], room: int) -> Leaf:
    """The page with the height it has to spare shared by its rows."""
    spare = (room - leaf.height) // (2 * len(leaf.parts))
    if spare <= 0 or not all(part.pieces for part in leaf.parts):
        return leaf
    roomy = replace(setter, pad=min(spare, setter.sheet.size(Tier.TWO) // 2))
    parts = tuple(roomy.part(by_key[key]) for key in leaf.keys)
    return Leaf(parts, sum(part.height for part in parts))
