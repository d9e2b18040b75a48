"""Sets the lobby board: rows of all rooms by time, and one row at a time enlarged."""

from kiosk.ui.pictures.board_cycle import widest_cycle
from kiosk.ui.pictures.board_frame import BoardFrame
from kiosk.ui.pictures.board_lists import calm_pictures
from kiosk.ui.pictures.board_say import Board
from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.narrow import Pages, enlarge
from kiosk.ui.pictures.panel import Panel


def lobby_pictures(board: Board, moment: Moment, panel: Panel, measure: Measure) -> Pages:
    """All pages of a lobby board, in the order of their cycle.

    Where not all rows can be seen in one cycle, they go without people and themes first. Then all
    is set as large as the pages found allow.
    """
    frame = BoardFrame(board, moment, panel, measure)
    if not board.rows:
        return calm_pictures(frame)
    cycle = widest_cycle(frame, board.rows, lean=False)
    if len(cycle.lists.rows) < len(board.rows):
        lean = widest_cycle(frame, board.rows, lean=True)
        cycle = max(cycle, lean, key=lambda one: len(one.lists.rows))
    return enlarge(cycle.pictures(), cycle.larger)
