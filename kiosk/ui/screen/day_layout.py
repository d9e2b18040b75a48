"""Sets the day board: the whole day of all rooms by time, as a list.

A list and not a grid: at its tier a column of a grid holds a dozen letters, and a page that can
be read in 20 s holds 36 words, which are three cells of a grid or six rows of a list.
"""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.ui.screen.board_frame import BoardFrame
from kiosk.ui.screen.board_row import RowSetter, columns, row_leaves
from kiosk.ui.screen.board_say import Board, BoardRow
from kiosk.ui.screen.lobby_layout import calm_pictures
from kiosk.ui.screen.marks import Mark, MarkKind
from kiosk.ui.screen.moment import Moment
from kiosk.ui.screen.narrow import BOARD_SCALES, Pages, largest, widest
from kiosk.ui.screen.panel import Panel
from kiosk.ui.screen.picture import Measure


def day_pictures(board: Board, moment: Moment, panel: Panel, measure: Measure) -> Pages:
    """All pages of a day board, in the order of their cycle."""
    rows = [
        replace(row, state=_telling(row.state), place=_telling(row.place)) for row in board.rows
    ]

    def pages(scale: float) -> Pages:
        frame = BoardFrame(board, moment, panel, measure, scale)
        return _pages(frame, rows) if rows else calm_pictures(frame)

    return largest(pages, BOARD_SCALES)


def _pages(frame: BoardFrame, rows: Sequence[BoardRow]) -> Pages:
    setter = RowSetter(frame.sheet, columns(frame.sheet, rows), lean=True)

    def pages(chosen: Sequence[BoardRow]) -> Pages:
        left_out = len(rows) - len(chosen)
        ordered = sorted(chosen, key=lambda row: row.order)
        lists = row_leaves(setter, ordered, frame.body_height(left_out))
        return tuple(
            frame.picture(leaf, number, len(lists), left_out)
            for number, leaf in enumerate(lists, 1)
        )

    return widest(rows, pages, frame.moment.seconds)


def _telling(mark: Mark | None) -> Mark | None:
    """Only what is out of the ordinary takes a line."""
    return mark if mark is not None and mark.kind is not MarkKind.PLAIN else None
