"""Sets the lobby board: rows of all rooms by time, and one row at a time enlarged."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from kiosk.ui.screen.board_frame import BoardFrame
from kiosk.ui.screen.board_row import RowSetter, columns, row_leaves
from kiosk.ui.screen.board_say import Board, BoardRow
from kiosk.ui.screen.enlarged import enlarged
from kiosk.ui.screen.flow import Leaf, leaves
from kiosk.ui.screen.moment import Moment
from kiosk.ui.screen.narrow import BOARD_SCALES, Pages, largest, told, widest
from kiosk.ui.screen.panel import Panel, Tier
from kiosk.ui.screen.picture import Measure, dwell
from kiosk.ui.screen.sheet import BOLD, Sheet


def lobby_pictures(board: Board, moment: Moment, panel: Panel, measure: Measure) -> Pages:
    """All pages of a lobby board, in the order of their cycle.

    Where not all rows can be seen in one cycle, they go without people and themes first.
    """

    def pages(scale: float) -> Pages:
        frame = BoardFrame(board, moment, panel, measure, scale)
        if not board.rows:
            return calm_pictures(frame)
        return widest(board.rows, _Lobby(frame, lean=lean).pages, moment.seconds)

    lean = False
    full = pages(1.0)
    lean = told(full) < len(board.rows)
    if lean and told(pages(1.0)) <= told(full):
        lean = False
    return largest(pages, BOARD_SCALES)


def calm_pictures(frame: BoardFrame) -> Pages:
    """A board with nothing to list says a sentence, a little above the middle of the glass."""
    sheet, room = frame.sheet, frame.body_height(0)
    parts = sheet.lines(frame.board.sentence, Tier.ONE, BOLD)
    found = leaves([*parts, *sheet.lines(frame.board.note, Tier.TWO)], room)
    if len(found) == 1:
        space = sheet.space((room - found[0].height) // 3)
        found = [Leaf((space, *found[0].parts), found[0].height + space.height)]
    return tuple(frame.picture(leaf, number, len(found), 0) for number, leaf in enumerate(found, 1))


@dataclass(frozen=True)
class _Lobby:
    frame: BoardFrame
    lean: bool
    large: dict[tuple[str, int], list[Leaf]] = field(default_factory=dict)
    """The enlarged rows by key and height of the page: each try to fill the cycle asks anew."""

    @property
    def _sheet(self) -> Sheet:
        return self.frame.sheet

    @cached_property
    def _setter(self) -> RowSetter:
        return RowSetter(self._sheet, columns(self._sheet, self.frame.board.rows), lean=self.lean)

    def pages(self, rows: Sequence[BoardRow]) -> Pages:
        """The list, an enlarged row after each of its pages, as far as the cycle allows."""
        rows = sorted(rows, key=lambda row: row.order)
        left_out = len(self.frame.board.rows) - len(rows)
        room = self.frame.body_height(left_out)
        lists = row_leaves(self._setter, rows, room)
        turn = int(self.frame.moment.now.timestamp() // 60) % len(rows)
        large = (self._enlarged(row, room) for row in (*rows[turn:], *rows[:turn]))
        chosen = self._alternating(lists, large)
        return tuple(
            self.frame.picture(leaf, number, len(chosen), left_out)
            for number, leaf in enumerate(chosen, 1)
        )

    def _enlarged(self, row: BoardRow, room: int) -> list[Leaf]:
        found = self.large.get((row.key, room))
        if found is None:
            found = self.large[row.key, room] = enlarged(row, self._sheet, room)
        return found

    def _alternating(self, lists: Sequence[Leaf], large: Iterable[Sequence[Leaf]]) -> list[Leaf]:
        """List pages with enlarged rows between and after them: those that the time is enough for,
        one at least."""

        def length(pages: Iterable[Leaf]) -> float:
            # What stays from page to page is not read anew: the body's words decide.
            return sum(dwell(sum(part.words for part in leaf.parts)) for leaf in pages)

        spare = self.frame.moment.seconds - length(lists)
        taken: list[Sequence[Leaf]] = []
        kept: list[Sequence[Leaf]] = []
        for row in large:
            kept.append(row)
            if length(row) <= spare:
                spare -= length(row)
                taken.append(row)
        taken = taken or kept[:1]
        found: list[Leaf] = []
        share = -(-len(taken) // len(lists))
        for number, leaf in enumerate(lists):
            found.append(leaf)
            for row in taken[number * share : (number + 1) * share]:
                found.extend(row)
        return found
