"""Rows of a board on pages of a list, and how large they can be set there."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kiosk.programme.values import dataclass
from kiosk.ui.pictures.board_frame import BoardFrame
from kiosk.ui.pictures.board_row import RowSetter, columns, padded, row_leaves
from kiosk.ui.pictures.board_say import BoardRow
from kiosk.ui.pictures.flow import Leaf, leaves
from kiosk.ui.pictures.narrow import Pages, largest
from kiosk.ui.pictures.panel import Tier
from kiosk.ui.pictures.picture import dwell
from kiosk.ui.pictures.sheet import BOLD


@dataclass(frozen=True, slots=True)
class BoardLists:
    """Some rows of a board, by time, on its pages; `left_out` others are only counted."""

    frame: BoardFrame
    setter: RowSetter
    rows: tuple[BoardRow, ...]
    left_out: int
    leaves: tuple[Leaf, ...]

    @classmethod
    def of(
        cls, frame: BoardFrame, chosen: Sequence[BoardRow], of: int, *, lean: bool
    ) -> "BoardLists":
        """The chosen of so many rows on as few pages as they need."""
        rows = tuple(sorted(chosen, key=lambda row: row.order))
        setter = RowSetter(frame.sheet, columns(frame.sheet, rows), lean=lean)
        left_out = of - len(rows)
        found = row_leaves(setter, rows, frame.body_height(left_out))
        return cls(frame, setter, rows, left_out, tuple(found))

    @property
    def room(self) -> int:
        """The height of a page between head and foot, px."""
        return self.frame.body_height(self.left_out)

    def larger(self, scale: float) -> "BoardLists | None":
        """The same rows on the same pages, so many times as large; None if they do not fit."""
        frame = replace(self.frame, scale=scale)
        sheet, room = frame.sheet, frame.body_height(self.left_out)
        setter = replace(self.setter, sheet=sheet, columns=columns(sheet, self.rows))
        by_key = {row.key: row for row in self.rows}
        found = []
        for leaf in self.leaves:
            if not all(part.pieces for part in leaf.parts):
                return None  # a row that is more than a page
            parts = tuple(setter.part(by_key[key]) for key in leaf.keys)
            height = sum(part.height for part in parts)
            if height > room:
                return None
            found.append(padded(setter, Leaf(parts, height), by_key, room))
        return replace(self, frame=frame, setter=setter, leaves=tuple(found))

    def pictures(self, pages: Sequence[Leaf]) -> Pages:
        """Pages with head and foot."""
        return tuple(
            self.frame.picture(leaf, number, len(pages), self.left_out)
            for number, leaf in enumerate(pages, 1)
        )


def leaf_seconds(pages: Iterable[Leaf]) -> float:
    """How long pages stay; what stands on all of them is not read anew."""
    return sum(dwell(sum(part.words for part in leaf.parts)) for leaf in pages)


def calm_pictures(frame: BoardFrame) -> Pages:
    """A board with nothing to list says a sentence, a little above the middle of the glass."""
    return largest(lambda scale: _calm(replace(frame, scale=scale)))


def _calm(frame: BoardFrame) -> Pages:
    sheet, room = frame.sheet, frame.body_height(0)
    parts = sheet.lines(frame.board.sentence, Tier.ONE, BOLD)
    found = leaves([*parts, *sheet.lines(frame.board.note, Tier.TWO)], room)
    if len(found) == 1:
        space = sheet.space((room - found[0].height) // 3)
        found = [Leaf((space, *found[0].parts), found[0].height + space.height)]
    return tuple(frame.picture(leaf, number, len(found), 0) for number, leaf in enumerate(found, 1))
