"""Draws one session as a row: time, title over room and tags, star."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from kiosk.programme.phase import Phase
from kiosk.programme.stars import Priority
from kiosk.ui.attendee.grid.cell_layout import TagBox
from kiosk.ui.attendee.grid.cell_painter import draw_tag, draw_unread
from kiosk.ui.attendee.grid.hit_marks import underline_hits
from kiosk.ui.attendee.records import SessionRecord, Tag, TagKind
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.drawing import colour, draw_text
from kiosk.ui.shared.icons import Icon, draw_icon, draw_shape
from kiosk.ui.shared.text_layout import elide, line_height, width_of, wrap
from kiosk.ui.shared.theme import EDGE_TRACK, Text, Theme

ROW_HEIGHT = 60
HEAD_HEIGHT = 40
STAR_WIDTH = 56
_TIME = 24
TITLE_X = 148
_UNREAD = (7, 12, 13, 13)
_TAG_PAD = 5


Terms = tuple[tuple[str, ...], ...]


def draw_group_head(painter: QPainter, rect: QRect, text: str, theme: Theme) -> None:
    """Draws a head above rows, over the line that carries them."""
    painter.fillRect(rect, colour(theme.ground))
    y = rect.bottom() - line_height(Text.ROOM) - 7
    draw_text(painter, rect.x() + _TIME, y, text, Text.ROOM, colour(theme.ink))
    painter.fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, colour(theme.ink))


class RowPainter:
    """Draws rows and the heads above groups of them in one theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    def row_height(self, width: int) -> int:
        """The height of a row in a view of this width, px."""
        return ROW_HEIGHT

    def draw_head(self, painter: QPainter, rect: QRect, text: str) -> None:
        """Draws the head of a group: "15:00" or "Donnerstag, 8. Dezember"."""
        draw_group_head(painter, rect, text, self.theme)

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        record: SessionRecord,
        terms: Terms,
        *,
        with_day: bool = False,
        selected: bool = False,
        focused: bool = False,
        hovered: bool = False,
    ) -> None:
        """Draws one row; `with_day` puts the day over the time."""
        theme = self.theme
        ground = theme.accent_tint if selected else theme.sunken if hovered else theme.ground
        painter.fillRect(rect, colour(ground))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colour(theme.hair))
        painter.save()
        painter.translate(rect.topLeft())
        self._time(painter, record, with_day=with_day)
        if record.unread:
            draw_unread(painter, QRectF(*_UNREAD), theme)
        mark = theme.track(record.track_number)
        past = record.phase is Phase.PAST
        edge = QRectF(TITLE_X - 20, 8, 2 if past else EDGE_TRACK, ROW_HEIGHT - 17)
        painter.fillRect(edge, colour(mark.edge))
        self._texts(painter, record, terms, rect.width() - STAR_WIDTH - TITLE_X)
        self._star(painter, record, rect.width(), hovered=hovered)
        painter.restore()
        if selected:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), colour(theme.accent))
        if focused:
            for line in _outline(rect.adjusted(1, 1, -1, -1), 3):
                painter.fillRect(line, colour(theme.accent))

    def _time(self, painter: QPainter, record: SessionRecord, *, with_day: bool) -> None:
        theme = self.theme
        ink = colour(theme.muted if record.phase is Phase.PAST else theme.ink)
        room = TITLE_X - _TIME - 24
        if not record.start_time:
            for number, line in enumerate(wrap(record.time, Text.META, room, 2)):
                draw_text(painter, _TIME, 10 + number * 19, line, Text.META, ink)
            return
        if with_day:
            draw_text(painter, _TIME, 9, record.day, Text.META, colour(theme.muted))
            draw_text(painter, _TIME, 29, record.time, Text.BODY, ink)
            return
        text = elide(record.time, Text.BODY, room)
        draw_text(painter, _TIME, 9, text, Text.BODY, ink)
        if record.cancelled:
            width = width_of(text, Text.BODY)
            painter.fillRect(QRectF(_TIME - 1, 19.5, width + 2, 1.5), ink)

    def _texts(
        self,
        painter: QPainter,
        record: SessionRecord,
        terms: Terms,
        width: int,
    ) -> None:
        theme = self.theme
        ink = colour(theme.muted if record.phase is Phase.PAST else theme.ink)
        title = elide(record.title, Text.ROW_TITLE, width)
        draw_text(painter, TITLE_X, 6, title, Text.ROW_TITLE, ink)
        title_line = line_height(Text.ROW_TITLE)
        if record.cancelled:
            shown = width_of(title, Text.ROW_TITLE)
            painter.fillRect(QRectF(TITLE_X - 1, 6 + title_line * 0.56, shown + 2, 1.5), ink)
        underline_hits(painter, (TITLE_X, 6), title, Text.ROW_TITLE, terms, theme)
        self._second_line(painter, record, terms, width)

    def _second_line(
        self,
        painter: QPainter,
        record: SessionRecord,
        terms: Terms,
        width: int,
    ) -> None:
        theme = self.theme
        y, x = 33, float(TITLE_X)
        line = line_height(Text.META)
        for tag in _row_tags(record):
            wide = round(width_of(tag.text, Text.TAG)) + 2 * _TAG_PAD
            draw_tag(painter, TagBox(Box(round(x), y - 1, wide, line + 2), tag), theme)
            x += wide + 8
        if record.noted:
            draw_icon(painter, Icon.NOTE, QRectF(x, y + 1, 15, 15), colour(theme.accent))
            x += 21
        if record.track:
            mark = theme.track(record.track_number)
            draw_shape(painter, mark.shape, QRectF(x, y + 4, 10, 10), colour(mark.edge))
            x += 16
        rest = " · ".join(part for part in (record.track, record.room, record.meta) if part)
        text = elide(rest, Text.META, width - (x - TITLE_X))
        draw_text(
            painter,
            x,
            y,
            text,
            Text.META,
            colour(theme.ink if record.phase is not Phase.PAST else theme.muted),
        )
        underline_hits(painter, (x, y), text, Text.META, terms, theme)
        if record.warning and width - (x - TITLE_X) - width_of(text, Text.META) > 120:
            x += width_of(text, Text.META) + 12
            draw_icon(painter, Icon.WARNING, QRectF(x, y + 1, 16, 16), colour(theme.off_edge))
            warning = elide(record.warning, Text.TAG, width - (x - TITLE_X) - 22)
            draw_text(painter, x + 22, y, warning, Text.TAG, colour(theme.off))

    def _star(self, painter: QPainter, record: SessionRecord, width: int, *, hovered: bool) -> None:
        if record.priority is None and (not hovered or record.cancelled):
            return
        sign = {Priority.GOING: Icon.STAR, Priority.MAYBE: Icon.STAR_HALF}.get(
            record.priority or Priority.GOING, Icon.STAR
        )
        if record.priority is None:
            sign = Icon.STAR_OUTLINE
        rect = QRectF(width - STAR_WIDTH + 14, 18, 22, 22)
        draw_icon(painter, sign, rect, colour(self.theme.accent))


def _row_tags(record: SessionRecord) -> tuple[Tag, ...]:
    if record.band:
        return (Tag(TagKind.CHANGE, record.band), *record.tags)
    return record.tags


def _outline(rect: QRect, width: int) -> tuple[QRect, ...]:
    return (
        QRect(rect.x(), rect.y(), rect.width(), width),
        QRect(rect.x(), rect.bottom() - width + 1, rect.width(), width),
        QRect(rect.x(), rect.y(), width, rect.height()),
        QRect(rect.right() - width + 1, rect.y(), width, rect.height()),
    )
