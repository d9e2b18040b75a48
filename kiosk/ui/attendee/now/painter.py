"""Draws the rows of the page "Jetzt": rings, times, titles, the way; mine large and edged."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from kiosk.programme.stars import Priority
from kiosk.ui.attendee.grid.cell_painter import draw_tag
from kiosk.ui.attendee.lists.row_painter import draw_group_head
from kiosk.ui.attendee.now.layout import STAR, NowLayout, now_layout
from kiosk.ui.attendee.now.record import NowKind, NowRow
from kiosk.ui.attendee.records import SessionRecord
from kiosk.ui.shared.drawing import colour, draw_frame, draw_ring, draw_text
from kiosk.ui.shared.icons import Icon, draw_icon, draw_shape
from kiosk.ui.shared.text_layout import line_height, metrics, width_of
from kiosk.ui.shared.theme import LINE_SELECTION, Text, Theme

_HEAD_PAD = 20


class NowPainter:
    """Draws in one theme; layouts are kept until row or width change."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._layouts: dict[str, tuple[NowRow, int, NowLayout]] = {}

    def layout(self, row: NowRow, width: int) -> NowLayout:
        """Where everything of a row stands in a view of this width, px."""
        kept = self._layouts.get(row.key)
        if kept is not None and kept[0] == row and kept[1] == width:
            return kept[2]
        made = now_layout(row, width)
        self._layouts[row.key] = (row, width, made)
        return made

    def head_height(self) -> int:
        """The height of a group's head, px."""
        return line_height(Text.ROOM) + _HEAD_PAD

    def height(self, row: NowRow, width: int) -> int:
        """The height of a row in a view of this width, px."""
        return self.layout(row, width).height

    def draw_head(self, painter: QPainter, rect: QRect, text: str) -> None:
        """Draws the head of a group."""
        draw_group_head(painter, rect, text, self.theme)

    def draw(
        self, painter: QPainter, rect: QRect, row: NowRow, *, focused: bool, hovered: bool
    ) -> None:
        """Draws one row; `focused`: the cursor is on it and the list has the keyboard."""
        theme, layout = self.theme, self.layout(row, rect.width())
        painter.fillRect(rect, colour(self._ground(row, hovered=hovered)))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colour(theme.hair))
        if row.kind is NowKind.MINE or (row.warns and row.record is None):
            edge = theme.accent if row.record is not None else theme.now
            painter.fillRect(rect.x(), rect.y(), 4, rect.height(), colour(edge))
        painter.save()
        painter.translate(rect.topLeft())
        self._content(painter, row, layout)
        if row.record is not None:
            self._star(painter, row.record, rect.width(), hovered=hovered)
        painter.restore()
        if focused:
            frame = QRectF(rect).adjusted(0, 0, -1, -1)
            draw_frame(painter, frame, colour(theme.accent), LINE_SELECTION, -2)

    def _ground(self, row: NowRow, *, hovered: bool) -> str:
        theme = self.theme
        if row.kind is NowKind.NOTICE:
            return theme.desk
        if row.kind is NowKind.MINE:
            return theme.accent_tint
        return theme.sunken if hovered else theme.ground

    def _content(self, painter: QPainter, row: NowRow, layout: NowLayout) -> None:
        theme = self.theme
        for run in layout.runs:
            ink = colour(getattr(theme, run.colour))
            draw_text(painter, run.x, run.y, run.text, run.role, ink)
            if run.struck:
                middle = run.y + metrics(run.role).ascent() - metrics(run.role).xHeight() * 0.55
                wide = width_of(run.text, run.role) + 2
                painter.fillRect(QRectF(run.x - 1, middle, wide, 1.5), ink)
        for tag in layout.tags:
            draw_tag(painter, tag, theme)
        if layout.ring is not None:
            draw_ring(painter, QRectF(*layout.ring), row.share, theme)
        if layout.shape is not None and row.record is not None:
            mark = theme.track(row.record.track_number)
            draw_shape(painter, mark.shape, QRectF(*layout.shape), colour(mark.edge))
        if layout.bell is not None:
            draw_icon(painter, Icon.BELL, QRectF(*layout.bell), colour(theme.ink))
        if layout.warning is not None:
            draw_icon(painter, Icon.WARNING, QRectF(*layout.warning), colour(theme.off_edge))

    def _star(self, painter: QPainter, record: SessionRecord, width: int, *, hovered: bool) -> None:
        if record.priority is None and (not hovered or record.cancelled):
            return
        sign = {Priority.GOING: Icon.STAR, Priority.MAYBE: Icon.STAR_HALF}.get(
            record.priority or Priority.GOING, Icon.STAR
        )
        if record.priority is None:
            sign = Icon.STAR_OUTLINE
        rect = QRectF(width - STAR + 14, 14, 22, 22)
        draw_icon(painter, sign, rect, colour(self.theme.accent))
