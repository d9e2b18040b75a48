"""Sets the lobby board: rows of all rooms by time, and one row at a time enlarged."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kiosk.ui.screen.board_frame import BoardFrame
from kiosk.ui.screen.board_lists import BoardLists, calm_pictures, leaf_seconds
from kiosk.ui.screen.board_say import Board, BoardRow
from kiosk.ui.screen.enlarged import costs_no_more, enlarged
from kiosk.ui.screen.flow import Leaf
from kiosk.ui.screen.moment import Moment
from kiosk.ui.screen.narrow import Pages, enlarge, widest
from kiosk.ui.screen.panel import Panel
from kiosk.ui.screen.picture import Measure


def lobby_pictures(board: Board, moment: Moment, panel: Panel, measure: Measure) -> Pages:
    """All pages of a lobby board, in the order of their cycle.

    Where not all rows can be seen in one cycle, they go without people and themes first. Then all
    is set as large as the pages found allow.
    """
    frame = BoardFrame(board, moment, panel, measure)
    if not board.rows:
        return calm_pictures(frame)
    cycle = _widest(frame, lean=False)
    if len(cycle.lists.rows) < len(board.rows):
        lean = _widest(frame, lean=True)
        cycle = max(cycle, lean, key=lambda one: len(one.lists.rows))
    return enlarge(cycle.pictures(), cycle.larger)


def _widest(frame: BoardFrame, *, lean: bool) -> "_Cycle":
    def made(rows: Sequence[BoardRow]) -> _Cycle:
        return _Cycle.of(BoardLists.of(frame, rows, len(frame.board.rows), lean=lean))

    return widest(frame.board.rows, made, lambda cycle: cycle.seconds, frame.moment.seconds)


@dataclass(frozen=True, slots=True)
class _Cycle:
    """Pages of the list, and after each of them the rows that are shown enlarged."""

    lists: BoardLists
    large: tuple[tuple[BoardRow, ...], ...]
    base: BoardFrame
    """At the least size: an enlarged row grows by itself."""

    @classmethod
    def of(cls, lists: BoardLists) -> "_Cycle":
        """Enlarged rows between and after the pages of a list: those that the time is enough for,
        one at least; in another minute another one comes first."""
        rows, frame = lists.rows, lists.frame
        turn = int(frame.moment.now.timestamp() // 60) % len(rows)
        plain = cls(lists, (), frame)
        spare = frame.moment.seconds - leaf_seconds(lists.leaves)
        taken: list[BoardRow] = []
        for row in (*rows[turn:], *rows[:turn]):
            length = leaf_seconds(plain._enlarged(row))
            if length <= spare:
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
