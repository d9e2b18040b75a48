"""Draws the own day: time lines, gaps, cells, hatches with numbers, the now line, focus."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kiosk.programme.own_agenda import Gap
from kiosk.programme.values import dataclass
from kiosk.ui.attendee.agenda.conflict_column import draw_number
from kiosk.ui.attendee.agenda.own_cell import own_cell_layout
from kiosk.ui.attendee.agenda.own_day_geometry import Hatch, OwnDayGeometry
from kiosk.ui.attendee.grid.axis import AxisMark
from kiosk.ui.attendee.grid.cell_painter import CellPainter
from kiosk.ui.attendee.lists.session_model import SessionModel
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.drawing import colour, draw_frame, draw_text
from kiosk.ui.shared.text_layout import line_height, width_of
from kiosk.ui.shared.theme import LINE_HEADER, Text, Theme

_NOW_TICK = 6
_STRIPE = 8
"""From one line of a hatch to the next, px."""


@dataclass(frozen=True, slots=True)
class OwnDayView:
    """What is to be drawn: `current` is the row of the cursor (-1: none)."""

    geometry: OwnDayGeometry
    marks: Sequence[AxisMark]
    scene: Scene
    sessions: SessionModel
    name_gap: Callable[[Gap], str]
    current: int
    focused: bool
    hovered: str | None


class OwnDayPainter:
    """Draws in one theme, in content coordinates."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._cells = CellPainter(theme, own_cell_layout)

    def draw(self, painter: QPainter, view: OwnDayView, area: Box) -> None:
        """Draws everything in `area` over a ground already filled."""
        self._lines(painter, view, area)
        self._gaps(painter, view)
        for row in view.geometry.rows_in(area):
            record = view.sessions.record(row)
            self._cells.draw(
                painter,
                record,
                view.geometry.boxes[row],
                selected=row == view.current,
                hovered=record.key == view.hovered and not record.cancelled,
            )
        for hatch in view.geometry.hatches:
            self._hatch(painter, hatch, settled=hatch.pair in view.scene.changeovers)
        for hatch in view.geometry.hatches:
            settled = hatch.pair in view.scene.changeovers
            rect = QRectF(*hatch.chip)
            draw_number(painter, rect, str(hatch.number), self.theme, settled=settled)
        self._now_ticks(painter, view)
        boxes = view.geometry.boxes
        if view.focused and 0 <= view.current < len(boxes):
            draw_frame(painter, QRectF(*boxes[view.current]), colour(self.theme.accent), 2, 3)

    def _lines(self, painter: QPainter, view: OwnDayView, area: Box) -> None:
        theme, geometry, now = self.theme, view.geometry, view.scene.now
        for mark in view.marks:
            if area.y <= mark.y <= area.bottom:
                ink = colour(theme.hair if mark.weight else theme.sunken)
                painter.fillRect(area.x, mark.y, area.width, 1, ink)
        if geometry.start <= now < geometry.end:
            line = QRectF(area.x, geometry.y_of(now) - 1, area.width, LINE_HEADER)
            painter.fillRect(line, colour(theme.now))

    def _gaps(self, painter: QPainter, view: OwnDayView) -> None:
        """The length of free time, on ground so that no line runs through it."""
        line = line_height(Text.BODY)
        for free in view.geometry.free:
            text = view.name_gap(free.gap)
            y = free.box.y + (free.box.height - line) / 2
            wide = width_of(text, Text.BODY) + 16
            painter.fillRect(QRectF(free.box.x + 12, y, wide, line), colour(self.theme.ground))
            draw_text(painter, free.box.x + 20, y, text, Text.BODY, colour(self.theme.muted))

    def _hatch(self, painter: QPainter, hatch: Hatch, *, settled: bool) -> None:
        """Slanting lines at fixed places, so that hatches above each other look like one."""
        ink = self.theme.accent if settled else self.theme.off_edge
        rect = QRectF(*hatch.strip)
        painter.save()
        painter.fillRect(rect, colour(self.theme.ground))
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(ink), 1.8))
        wide = rect.width()
        y = (int(rect.top()) // _STRIPE) * _STRIPE
        while y < rect.bottom() + wide:
            painter.drawLine(QLineF(rect.left(), y, rect.right(), y - wide * 1.2))
            y += _STRIPE
        painter.restore()

    def _now_ticks(self, painter: QPainter, view: OwnDayView) -> None:
        """The now line runs in the gaps and ends in ticks on the cells, never through text."""
        geometry, now = view.geometry, view.scene.now
        if not geometry.start <= now < geometry.end:
            return
        y = geometry.y_of(now) - 1
        ink = colour(self.theme.now)
        for row in geometry.rows_in(Box(0, y, geometry.width, 1)):
            box = geometry.boxes[row]
            painter.fillRect(box.x, y, _NOW_TICK, 2, ink)
            painter.fillRect(box.right - _NOW_TICK, y, _NOW_TICK, 2, ink)
