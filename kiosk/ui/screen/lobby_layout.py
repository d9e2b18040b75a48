"""Sets the lobby board: rows of all rooms by time, and one row at a time enlarged."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from kiosk.ui.screen.board_frame import BoardFrame
from kiosk.ui.screen.board_row import RowSetter, columns, row_leaves
from kiosk.ui.screen.board_say import Board, BoardRow
from kiosk.ui.screen.enlarged import enlarged
from kiosk.ui.screen.flow import Leaf, leaves
from kiosk.ui.screen.moment import Moment
from kiosk.ui.screen.narrow import Pages, seconds, told, widest
from kiosk.ui.screen.panel import Panel, Tier
from kiosk.ui.screen.picture import Measure, Picture
from kiosk.ui.screen.sheet import BOLD, Sheet


def lobby_pictures(board: Board, moment: Moment, panel: Panel, measure: Measure) -> Pages:
    """All pages of a lobby board, in the order of their cycle.

    Where not all rows can be seen in one cycle, they go without people and themes first.
    """
    frame = BoardFrame(board, moment, panel, measure)
    if not board.rows:
        return (calm_picture(frame),)
    full = _Lobby(frame, lean=False)
    pages = widest(board.rows, full.pages, moment.seconds)
    if told(pages) == len(board.rows):
        return pages
    lean = widest(board.rows, _Lobby(frame, lean=True).pages, moment.seconds)
    return lean if told(lean) > told(pages) else pages


def calm_picture(frame: BoardFrame) -> Picture:
    """A board with nothing to list says a sentence, in the middle of the glass."""
    sheet = frame.sheet
    parts = sheet.lines(frame.board.sentence, Tier.ONE, BOLD)
    parts += sheet.lines(frame.board.note, Tier.TWO)
    (leaf,) = leaves(parts, frame.body_height(0))[:1] or [Leaf((), 0)]
    spare = max(frame.body_height(0) - leaf.height, 0) // 3
    raised = Leaf((sheet.space(spare), *leaf.parts), leaf.height + spare)
    return frame.picture(raised, 1, 1, 0)


@dataclass(frozen=True)
class _Lobby:
    frame: BoardFrame
    lean: bool

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
        large = (enlarged(row, self._sheet, room) for row in (*rows[turn:], *rows[:turn]))
        chosen = self._alternating(lists, large, left_out)
        return tuple(
            self.frame.picture(leaf, number, len(chosen), left_out)
            for number, leaf in enumerate(chosen, 1)
        )

    def _alternating(
        self, lists: Sequence[Leaf], large: Iterable[Sequence[Leaf]], left_out: int
    ) -> list[Leaf]:
        """List pages with enlarged rows between and after them; one enlarged row at least."""

        def length(pages: Iterable[Leaf]) -> float:
            return seconds([self.frame.picture(leaf, 1, 1, left_out) for leaf in pages])

        spare = self.frame.moment.seconds - length(lists)
        taken: list[Sequence[Leaf]] = []
        for row in large:
            spare -= length(row)
            if spare < 0 and taken:
                break
            taken.append(row)
        found: list[Leaf] = []
        share = -(-len(taken) // len(lists))
        for number, leaf in enumerate(lists):
            found.append(leaf)
            for row in taken[number * share : (number + 1) * share]:
                found.extend(row)
        return found
