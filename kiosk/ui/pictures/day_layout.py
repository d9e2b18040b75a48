"""Sets the day board: the whole day of all rooms by time, as a list.

A list and not a grid: at its tier a column of a grid holds a dozen letters, and a page that can
be read in 20 s holds 36 words, which are three cells of a grid or six rows of a list.
"""

from dataclasses import replace

from kiosk.ui.pictures.board_cycle import widest_cycle
from kiosk.ui.pictures.board_frame import BoardFrame
from kiosk.ui.pictures.board_lists import calm_pictures
from kiosk.ui.pictures.board_say import Board
from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.marks import Mark, MarkKind
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.narrow import Pages, enlarge
from kiosk.ui.pictures.panel import Panel


def day_pictures(board: Board, moment: Moment, panel: Panel, measure: Measure) -> Pages:
    """All pages of a day board, in the order of their cycle: one row of it is shown enlarged."""
    frame = BoardFrame(board, moment, panel, measure)
    if not board.rows:
        return calm_pictures(frame)
    rows = [
        replace(row, state=_telling(row.state), place=_telling(row.place)) for row in board.rows
    ]
    cycle = widest_cycle(frame, rows, lean=True, most=1)
    return enlarge(cycle.pictures(), cycle.larger)


def _telling(mark: Mark | None) -> Mark | None:
    """Only what is out of the ordinary takes a line."""
    return mark if mark is not None and mark.kind is not MarkKind.PLAIN else None
