"""Pages of a list and enlarged rows in turn: one cycle of a board."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kiosk.programme.values import dataclass
from kiosk.ui.pictures.board_frame import BoardFrame
from kiosk.ui.pictures.board_lists import BoardLists, leaf_seconds
from kiosk.ui.pictures.board_say import BoardRow
from kiosk.ui.pictures.enlarged import enlarged
from kiosk.ui.pictures.flow import Leaf, costs_no_more
from kiosk.ui.pictures.narrow import Pages, widest


def widest_cycle(
    frame: BoardFrame, rows: Sequence[BoardRow], *, lean: bool, most: int | None = None
) -> "BoardCycle":
    """The cycle that tells as many of the rows, the first ones, as its time allows.

    `most` rows are shown enlarged, None: as many as there is time for.
    """

    def made(chosen: Sequence[BoardRow]) -> BoardCycle:
        return BoardCycle.of(BoardLists.of(frame, chosen, len(rows), lean=lean), most)

    return widest(rows, made, lambda cycle: cycle.seconds, frame.moment.seconds)


@dataclass(frozen=True, slots=True)
class BoardCycle:
    """Pages of the list, and after each of them the rows that are shown enlarged."""

    lists: BoardLists
    large: tuple[tuple[BoardRow, ...], ...]
    base: BoardFrame
    """At the least size: an enlarged row grows by itself."""

    @classmethod
    def of(cls, lists: BoardLists, most: int | None = None) -> "BoardCycle":
        """Enlarged rows between and after the pages of a list: those that the time is enough for,
        one at least; in another minute another one comes first."""
        rows, frame = lists.rows, lists.frame
        turn = int(frame.moment.now.timestamp() // 60) % len(rows)
        plain = cls(lists, (), frame)
        spare = frame.moment.seconds - leaf_seconds(lists.leaves)
        taken: list[BoardRow] = []
        for row in (*rows[turn:], *rows[:turn]):
            length = leaf_seconds(plain._enlarged(row))
            if length <= spare and (most is None or len(taken) < most):
                spare -= length
                taken.append(row)
        taken = taken or [rows[turn]]
        share = -(-len(taken) // len(lists.leaves))
        starts = range(0, share * len(lists.leaves), share)
        large = [tuple(taken[n : n + share]) for n in starts]
        for n, (leaf, after) in enumerate(pairwise(lists.leaves)):
            # Nothing stands between the pages of one long row.
            if leaf.keys[-1:] == after.keys[:1]:
                large[n : n + 2] = (), (*large[n], *large[n + 1])
        return cls(lists, tuple(large), frame)

    @property
    def seconds(self) -> float:
        """How long it takes."""
        return leaf_seconds(self._leaves())

    def larger(self, scale: float) -> Pages | None:
        """The same on the same pages, the list so many times as large; None if it cannot be."""
        lists = self.lists.larger(scale)
        if lists is None:
            return None
        cycle = replace(self, lists=lists)
        rows = [row for after in self.large for row in after]
        # Below a larger head there is less room for what is enlarged.
        as_good = all(costs_no_more(cycle._enlarged(row), self._enlarged(row)) for row in rows)
        return cycle.pictures() if as_good else None

    def pictures(self) -> Pages:
        """Its pages."""
        return self.lists.pictures(list(self._leaves()))

    def _leaves(self) -> Iterator[Leaf]:
        for leaf, rows in zip(self.lists.leaves, self.large, strict=True):
            yield leaf
            for row in rows:
                yield from self._enlarged(row)

    def _enlarged(self, row: BoardRow) -> list[Leaf]:
        return enlarged(row, self.base.sheet, self.lists.room)
