"""Sets the day board: the whole day of all rooms by time, as a list.

A list and not a grid: at its tier a column of a grid holds a dozen letters, and a page that can
be read in 20 s holds 36 words, which are three cells of a grid or six rows of a list.
"""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.ui.screen.board_frame import BoardFrame
from kiosk.ui.screen.board_lists import BoardLists, calm_pictures
from kiosk.ui.screen.board_say import Board, BoardRow
from kiosk.ui.screen.marks import Mark, MarkKind
from kiosk.ui.screen.moment import Moment
from kiosk.ui.screen.narrow import Pages, enlarge, widest
from kiosk.ui.screen.panel import Panel
from kiosk.ui.screen.picture import Measure


def day_pictures(board: Board, moment: Moment, panel: Panel, measure: Measure) -> Pages:
    """All pages of a day board, in the order of their cycle."""
    frame = BoardFrame(board, moment, panel, measure)
    if not board.rows:
        return calm_pictures(frame)
    rows = [
        replace(row, state=_telling(row.state), place=_telling(row.place)) for row in board.rows
    ]

    def made(chosen: Sequence[BoardRow]) -> BoardLists:
        return BoardLists.of(frame, chosen, len(rows), lean=True)

    lists = widest(rows, made, lambda one: one.seconds, moment.seconds)
    return enlarge(lists.pictures(lists.leaves), lists.larger_pictures)


def _telling(mark: Mark | None) -> Mark | None:
    """Only what is out of the ordinary takes a line."""
    return mark if mark is not None and mark.kind is not MarkKind.PLAIN else None
