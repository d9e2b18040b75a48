"""Draws one hit of a search: as a row with its text below, or stacked in a narrow column."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from kiosk.programme.phase import Phase
from kiosk.ui.attendee.grid.cell_layout import TagBox
from kiosk.ui.attendee.grid.cell_painter import draw_tag
from kiosk.ui.attendee.grid.hit_marks import hits_in, underline, underline_hits
from kiosk.ui.attendee.lists.row_painter import ROW_HEIGHT, STAR_WIDTH, TITLE_X, RowPainter, Terms
from kiosk.ui.attendee.records import FoundLine, SessionRecord, Tag, TagKind
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.drawing import colour, draw_frame, draw_text
from kiosk.ui.shared.text_layout import elide, line_height, width_of, wrap
from kiosk.ui.shared.theme import EDGE_TRACK, LINE_SELECTION, Text

_NARROW = 620
"""Below this width, px, a time beside the title would leave it no room."""
_LEFT = 36
_TOP = 10
_GAP = 2
_BOLDER = 10
"""How much wider bold hits make a line, px."""


class HitPainter(RowPainter):
    """Draws hits in one theme; all of them are equally high, so that thousands need no layout."""

    def row_height(self, width: int) -> int:
        meta = line_height(Text.META)
        if width >= _NARROW:
            return ROW_HEIGHT + meta + 4
        return 2 * _TOP + 2 * meta + 2 * line_height(Text.STRONG) + 2 * _GAP

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
        if rect.width() < _NARROW:
            self._stacked(painter, rect, record, terms, selected=selected, hovered=hovered)
            if focused:
                frame = QRectF(rect).adjusted(0, 0, -1, -1)
                draw_frame(painter, frame, colour(self.theme.accent), LINE_SELECTION, -2)
            return
        super().draw(
            painter,
            rect,
            record,
            terms,
            with_day=with_day,
            selected=selected,
            focused=focused,
            hovered=hovered,
        )
        found, width = record.found, rect.width() - TITLE_X - STAR_WIDTH
        if found is None or (found.in_meta and self._shows_meta(record, terms, width)):
            return
        self._found(painter, found, (rect.x() + TITLE_X, rect.y() + ROW_HEIGHT - 6), width)

    def _shows_meta(self, record: SessionRecord, terms: Terms, width: int) -> bool:
        """Whether the line below the title has people or format, found and whole."""
        line = " · ".join((record.track, record.room, record.meta))
        tags = sum(width_of(tag.text, Text.TAG) + 18 for tag in record.tags)
        band = width_of(record.band, Text.TAG) + 18 if record.band else 0
        fits = width_of(line, Text.META) + tags + band + 40 <= width
        return fits and bool(hits_in(record.meta, terms))

    def _stacked(
        self,
        painter: QPainter,
        rect: QRect,
        record: SessionRecord,
        terms: Terms,
        *,
        selected: bool,
        hovered: bool,
    ) -> None:
        """Day, time and room over the title, the text that was found below it."""
        theme, width = self.theme, rect.width() - _LEFT - 12
        self._ground(painter, rect, record, selected=selected, hovered=hovered)
        painter.save()
        painter.translate(rect.topLeft())
        ink = colour(theme.muted if record.phase is Phase.PAST else theme.ink)
        star = STAR_WIDTH - 12 if record.priority is not None or hovered else 0
        self._when_and_where(painter, record, terms, width - star)
        y: float = _TOP + line_height(Text.META) + _GAP
        for line in wrap(record.title, Text.STRONG, width - star, 2):
            draw_text(painter, _LEFT, y, line, Text.STRONG, ink)
            if record.cancelled:
                middle = y + line_height(Text.STRONG) * 0.56
                wide = width_of(line, Text.STRONG) + 2
                painter.fillRect(QRectF(_LEFT - 1, middle, wide, 1.5), ink)
            underline_hits(painter, (_LEFT, y), line, Text.STRONG, terms, theme)
            y += line_height(Text.STRONG)
        y += _GAP
        if record.found is not None:
            self._found(painter, record.found, (_LEFT, y), width)
        elif record.meta:
            meta = elide(record.meta, Text.META, width)
            draw_text(painter, _LEFT, y, meta, Text.META, ink)
            underline_hits(painter, (_LEFT, y), meta, Text.META, terms, theme)
        self._star(painter, record, rect.width() + 8, hovered=hovered)
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        rect: QRect,
        record: SessionRecord,
        *,
        selected: bool,
        hovered: bool,
    ) -> None:
        theme = self.theme
        ground = theme.accent_tint if selected else theme.sunken if hovered else theme.ground
        painter.fillRect(rect, colour(ground))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colour(theme.hair))
        edge = QRectF(rect.x() + _LEFT - 14, rect.y() + _TOP, EDGE_TRACK, rect.height() - 2 * _TOP)
        painter.fillRect(edge, colour(theme.track(record.track_number).edge))
        if selected:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), colour(theme.accent))

    def _when_and_where(
        self, painter: QPainter, record: SessionRecord, terms: Terms, width: float
    ) -> None:
        theme, x = self.theme, float(_LEFT)
        tags = [t for t in record.tags if t.kind is not TagKind.TENTATIVE]
        if record.band_short:
            tags.insert(0, Tag(TagKind.CHANGE, record.band_short))
        parts = [part for part in (record.day, record.time, record.room) if part]
        need = sum(width_of(tag.text, Text.TAG) + 18 for tag in tags[:1])
        text = elide(" · ".join(parts), Text.META, width - need)
        draw_text(painter, x, _TOP, text, Text.META, colour(theme.muted))
        underline_hits(painter, (x, _TOP), text, Text.META, terms, theme)
        x += width_of(text, Text.META) + 8
        for tag in tags[:1]:
            wide, tall = round(width_of(tag.text, Text.TAG)) + 10, line_height(Text.TAG) + 2
            draw_tag(painter, TagBox(Box(round(x), _TOP - 1, wide, tall), tag), theme)

    def _found(
        self, painter: QPainter, found: FoundLine, at: tuple[float, float], width: float
    ) -> None:
        """The line of text, its hits bold and underlined; the label before it is muted."""
        theme, (x, y) = self.theme, at
        if found.label:
            draw_text(painter, x, y, found.label, Text.META, colour(theme.muted))
            space = width_of(f"{found.label} ", Text.META)
            x, width = x + space, width - space
        shown = elide(found.text, Text.META, width - _BOLDER)
        cut = len(shown) - (shown != found.text)
        end = 0
        for start, stop in (*((a, min(b, cut)) for a, b in found.hits if a < cut), (cut, cut)):
            for text, role in ((shown[end:start], Text.META), (shown[start:stop], Text.TAG)):
                draw_text(painter, x, y, text, role, colour(theme.ink))
                if role is Text.TAG:
                    underline(painter, (x, y), text, role, ((0, len(text)),), theme)
                x += width_of(text, role)
            end = stop
        draw_text(painter, x, y, shown[cut:], Text.META, colour(theme.ink))
