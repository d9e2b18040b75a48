"""Draws the grid of one day: lines of time and rooms, the now line, ghosts, cells, focus."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.programme.values import dataclass
from kiosk.ui.attendee.grid.axis import AxisMark
from kiosk.ui.attendee.grid.cell_painter import CellPainter
from kiosk.ui.attendee.grid.geometry import GridGeometry
from kiosk.ui.attendee.grid.ghosts import Ghost, draw_ghost
from kiosk.ui.attendee.lists.session_model import SessionModel
from kiosk.ui.attendee.records import SessionRecord
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.drawing import colour, draw_frame, draw_text
from kiosk.ui.shared.text_layout import elide, width_of
from kiosk.ui.shared.theme import LINE_HEADER, Text, Theme

_NOW_TICK = 5


@dataclass(frozen=True, slots=True)
class GridView:
    """What is to be drawn: `current` is the row of the cursor (-1: none), `top` the view's edge.

    `selecting` and `grown` are how far, 0.0 to 1.0, the frame of the selected cell and the bands
    of the `growing` ones have come.
    """

    geometry: GridGeometry
    scene: Scene
    sessions: SessionModel
    marks: Sequence[AxisMark]
    ghosts: Sequence[Ghost]
    current: int
    focused: bool
    hovered: str | None
    top: int = 0
    selecting: float = 1.0
    growing: frozenset[str] = frozenset()
    grown: float = 1.0

    @property
    def now_line(self) -> int | None:
        """The height of the now line; None when it is not this day's."""
        geometry, now = self.geometry, self.scene.now
        return geometry.y_of(now) - 1 if geometry.start <= now < geometry.end else None


class GridPainter:
    """Draws in one theme, in content coordinates, only what touches the area asked for."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._cells = CellPainter(theme)

    def draw(
        self,
        painter: QPainter,
        view: GridView,
        area: Box,
        touches: Callable[[Box], bool] = lambda _: True,
    ) -> None:
        """Draws everything in `area` over a ground already filled.

        `touches` says of a cell in it whether it has to be drawn, where others have not.
        """
        self._lines(painter, view, area)
        for ghost in view.ghosts:
            if ghost.box.meets(area):
                draw_ghost(painter, ghost, self.theme)
        self._draw_cells(painter, view, area, touches)
        self._now_ticks(painter, view, area)
        boxes = view.geometry.boxes
        if view.focused and 0 <= view.current < len(boxes):
            rect = QRectF(*boxes[view.current])
            draw_frame(painter, rect, colour(self.theme.accent), 2, 3)

    def pinned_rows(self, view: GridView, area: Box) -> Iterator[tuple[Box, int]]:
        """The cells in an area whose content follows the view's edge, and how high that is."""
        for row in view.geometry.rows_in(area):
            box = view.geometry.boxes[row]
            height = self._cells.pinned(view.sessions.record(row), box, view.top)[1]
            if height:
                yield box, height

    def say(self, painter: QPainter, text: str, width: int) -> None:
        """Says in the middle, near the top, why there is nothing to draw."""
        x = max((width - width_of(text, Text.ROW_TITLE)) / 2, 8)
        shown = elide(text, Text.ROW_TITLE, width - 16)
        draw_text(painter, x, 96, shown, Text.ROW_TITLE, colour(self.theme.ink))

    def _lines(self, painter: QPainter, view: GridView, area: Box) -> None:
        theme, geometry, now = self.theme, view.geometry, view.now_line
        hair = colour(theme.hair)
        inks = (colour(theme.sunken), hair, colour(theme.edge))
        for mark in view.marks:
            if area.y <= mark.y <= area.bottom:
                painter.fillRect(area.x, mark.y, area.width, 1, inks[mark.weight])
        for column in geometry.columns[1:]:
            if area.x <= column.x <= area.right:
                painter.fillRect(column.x, area.y, 1, area.height, hair)
        if now is not None:
            line = QRectF(area.x, now, area.width, LINE_HEADER)
            painter.fillRect(line, colour(theme.now))

    def marks(self, view: GridView, area: Box) -> dict[int, object]:
        """What a search makes of the rows in an area: equal where the cells look the same."""
        terms, boxes = view.scene.terms, view.geometry.boxes
        found: dict[int, object] = {}
        for row in view.geometry.rows_in(area):
            record = view.sessions.record(row)
            hit = _hit(record, view.scene)
            found[row] = hit, self._cells.marks(record, boxes[row], terms) if hit else ()
        return found

    def _draw_cells(
        self, painter: QPainter, view: GridView, area: Box, touches: Callable[[Box], bool]
    ) -> None:
        terms = view.scene.terms
        for row in view.geometry.rows_in(area):
            record, box = view.sessions.record(row), view.geometry.boxes[row]
            if not touches(box):
                continue
            self._cells.draw(
                painter,
                record,
                box,
                selected=view.selecting if row == view.current else 0.0,
                grown=view.grown if record.key in view.growing else 1.0,
                hovered=record.key == view.hovered and not record.cancelled,
                hit=_hit(record, view.scene),
                terms=terms,
                shift=self._cells.pinned(record, box, view.top)[0] if box.y < view.top else 0,
            )

    def _now_ticks(self, painter: QPainter, view: GridView, area: Box) -> None:
        """The now line runs in the gaps and ends in ticks on the cells, never through text."""
        geometry, y = view.geometry, view.now_line
        if y is None or not area.y - 2 <= y <= area.bottom:
            return
        ink = colour(self.theme.now)
        for row in geometry.rows_in(Box(area.x, y, area.width, 1)):
            box = geometry.boxes[row]
            painter.fillRect(box.x, y, _NOW_TICK, 2, ink)
            painter.fillRect(box.right - _NOW_TICK, y, _NOW_TICK, 2, ink)


def _hit(record: SessionRecord, scene: Scene) -> bool | None:
    """Whether a search found the session; None: nobody searches."""
    return None if scene.hits is None else record.key in scene.hits
