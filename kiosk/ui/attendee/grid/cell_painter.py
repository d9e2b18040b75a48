"""Draws session cells: track edge, tint, band, tags, star; every state of the look."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from kiosk.programme.phase import Phase
from kiosk.programme.stars import Priority
from kiosk.ui.attendee.grid.cell_layout import (
    BAND,
    STAR,
    CellLayout,
    Run,
    TagBox,
    cell_layout,
    content_height,
)
from kiosk.ui.attendee.grid.hit_marks import Ranges, Terms, hits_in, underline_hits
from kiosk.ui.attendee.records import SessionRecord, Tag, TagKind
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.drawing import colour, draw_frame, draw_text
from kiosk.ui.shared.icons import Icon, draw_icon
from kiosk.ui.shared.text_layout import line_height, metrics, width_of
from kiosk.ui.shared.theme import (
    EDGE_TRACK,
    LINE_CONTROL,
    LINE_SELECTION,
    RADIUS_CELL,
    Scheme,
    Text,
    Theme,
    TrackMark,
)

_UNREAD = (0, 5, 12, 12)
"""Between the edge and the words, so that it takes no room from them."""
_BELOW = 6
_LEAST_ROOM = 24


class CellPainter:
    """Draws cells in one theme; layouts are kept until record or size change."""

    def __init__(
        self,
        theme: Theme,
        layout: Callable[[SessionRecord, int, int], CellLayout] = cell_layout,
    ) -> None:
        """`layout` says what stands where in a cell of a width and height."""
        self.theme = theme
        self._lay_out = layout
        self._layouts: dict[str, tuple[SessionRecord, int, int, CellLayout]] = {}
        self._marks: dict[int | None, TrackMark] = {}

    def draw(
        self,
        painter: QPainter,
        record: SessionRecord,
        box: Box,
        *,
        selected: float = 0.0,
        focused: bool = False,
        hovered: bool = False,
        hit: bool | None = None,
        terms: Terms = (),
        shift: int = 0,
        grown: float = 1.0,
    ) -> None:
        """Draws one cell into its box, its content `shift` px further down (see `pinned`).

        `hit` says while a search runs whether it found the session: by `terms`, which are marked;
        what it did not find steps back. `selected` and `grown` are shares of the selection's frame
        and of the band's length, 1.0 once they stand still.
        """
        theme = self.theme
        mark = self._marks.get(record.track_number)
        if mark is None:
            mark = self._marks[record.track_number] = theme.track(record.track_number)
        rect = QRectF(box.x, box.y, box.width, box.height)
        self._ground(painter, record, rect, mark, hit)
        painter.translate(box.x, box.y + shift)
        layout = self._layout(record, box.width, box.height)
        self._content(painter, layout, round(box.width * grown), hit, terms)
        painter.translate(0, -shift)
        if record.unread:
            draw_unread(painter, QRectF(*_UNREAD), theme)
        if record.priority is not None or hovered:
            self._star(painter, record, box.width, faded=hit is False)
        painter.translate(-box.x, -box.y)
        if selected:
            thick = LINE_SELECTION * selected
            draw_frame(painter, rect, colour(theme.accent), thick, -thick / 2)
        if focused:
            draw_frame(painter, rect, colour(theme.accent), LINE_SELECTION, 2 + LINE_SELECTION / 2)

    def pinned(self, record: SessionRecord, box: Box, top: int) -> tuple[int, int]:
        """How far the content moves down so as not to leave the view at `top`, and its height.

        It stops at the cell's lower end. Both 0 where there is too little room to move.
        """
        height = ceil(content_height(self._layout(record, box.width, box.height)))
        room = box.height - height - _BELOW
        if room < _LEAST_ROOM:
            return 0, 0
        return min(max(top - box.y, 0), room), height

    def marks(self, record: SessionRecord, box: Box, terms: Terms) -> tuple[Ranges, ...]:
        """Which letters of a cell's lines `draw` underlines for the words of a search."""
        runs = self._layout(record, box.width, box.height).runs[1:]
        return tuple(hits_in(run.text, terms) for run in runs)

    def _content(
        self, painter: QPainter, layout: CellLayout, band: int, hit: bool | None, terms: Terms
    ) -> None:
        """Everything within the cell, from its corner on; a star comes on top of it.

        The band is `band` px long.
        """
        theme, faded = self.theme, hit is False
        if layout.band is not None:
            if not faded:
                painter.fillRect(QRectF(0, 0, band, BAND), colour(theme.change))
            _draw_run(painter, layout.band, theme, hit)
        for run in layout.runs:
            _draw_run(painter, run, theme, hit)
        for run in layout.runs[1:] if hit else ():  # the first one is the time
            underline_hits(painter, (run.x, run.y), run.text, run.role, terms, theme)
        for tag in layout.tags:
            draw_tag(painter, _quiet(tag) if faded else tag, theme)
        if layout.warning is not None:
            ink = colour(theme.muted if faded else theme.off_edge)
            draw_icon(painter, layout.icon, QRectF(*layout.warning), ink)
        if layout.note is not None:
            draw_icon(painter, Icon.NOTE, QRectF(*layout.note), colour(theme.accent))

    def _layout(self, record: SessionRecord, width: int, height: int) -> CellLayout:
        kept = self._layouts.get(record.key)
        if kept is not None and kept[0] is record and kept[1] == width and kept[2] == height:
            return kept[3]
        made = self._lay_out(record, width, height)
        self._layouts[record.key] = (record, width, height, made)
        return made

    def _ground(
        self,
        painter: QPainter,
        record: SessionRecord,
        rect: QRectF,
        mark: TrackMark,
        hit: bool | None,
    ) -> None:
        theme = self.theme
        past = hit is False or (record.phase is Phase.PAST and not hit)
        edge = QRectF(rect.x(), rect.y(), 2 if past else EDGE_TRACK, rect.height())
        if record.cancelled:
            painter.fillRect(rect, colour(theme.ground))
            draw_frame(painter, rect, colour(theme.off_edge), 1.0, -0.5)
        elif record.tentative and not past:
            painter.fillRect(rect, colour(theme.ground))
            draw_frame(painter, rect, colour(mark.edge), LINE_CONTROL, -0.75, dashed=True)
            painter.fillRect(edge, colour(mark.edge))
        else:
            painter.fillRect(rect, colour(theme.ground if past else mark.tint))
            painter.fillRect(edge, colour(mark.edge))
            if theme.scheme is Scheme.CONTRAST and not past:
                draw_frame(painter, rect, colour(mark.edge), 2.0, -1)  # no tints: edges instead

    def _star(self, painter: QPainter, record: SessionRecord, width: int, *, faded: bool) -> None:
        theme = self.theme
        rect = QRectF(width - STAR[0], 0, *STAR)
        sign_rect = QRectF(rect.x() + 5, rect.y() + 4, 16, 16)
        if record.priority is Priority.GOING and faded:
            painter.fillRect(rect, colour(theme.ground))
            draw_icon(painter, Icon.STAR, sign_rect, colour(theme.muted))
            return
        if record.priority is Priority.GOING:
            painter.fillRect(rect, colour(theme.accent))
            draw_icon(painter, Icon.STAR, sign_rect, colour(theme.on_accent))
            return
        painter.fillRect(rect, colour(theme.ground))
        draw_frame(painter, rect, colour(theme.accent), LINE_CONTROL, -LINE_CONTROL / 2)
        sign = Icon.STAR_HALF if record.priority is Priority.MAYBE else Icon.STAR_OUTLINE
        draw_icon(painter, sign, sign_rect, colour(theme.accent))


def star_box(box: Box) -> Box:
    """The corner of a cell that stars it."""
    return Box(box.right - STAR[0], box.y, *STAR)


def draw_tag(painter: QPainter, placed: TagBox, theme: Theme) -> None:
    """Draws a tag: filled for now, cancelled and changes; outlined for full; dashed: tentative."""
    rect = QRectF(*placed.box)
    ground, ink, outline = _tag_colours(placed.tag, theme)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(colour(ground)))
    if outline:
        pen = QPen(colour(outline), 1.0)
        if placed.tag.kind is TagKind.TENTATIVE:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        rect.adjust(0.5, 0.5, -0.5, -0.5)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, RADIUS_CELL, RADIUS_CELL)
    painter.restore()
    x = placed.box.x + (placed.box.width - width_of(placed.tag.text, Text.TAG)) / 2
    y = placed.box.y + (placed.box.height - line_height(Text.TAG)) / 2
    draw_text(painter, x, y, placed.tag.text, Text.TAG, colour(ink))


def _tag_colours(tag: Tag, theme: Theme) -> tuple[str, str, str]:
    """Ground, ink and outline ("" for none) of a tag."""
    return {
        TagKind.NOW: (theme.now, theme.on_now, ""),
        TagKind.OFF: (theme.off, theme.on_off, ""),
        TagKind.CHANGE: (theme.change, theme.on_change, ""),
        TagKind.FULL: (theme.ground, theme.ink, theme.edge),
        TagKind.TENTATIVE: (theme.ground, theme.ink, theme.edge),
    }[tag.kind]


def _quiet(placed: TagBox) -> TagBox:
    """The tag outlined, whatever it says."""
    return TagBox(placed.box, Tag(TagKind.FULL, placed.tag.text))


def _draw_run(painter: QPainter, run: Run, theme: Theme, hit: bool | None = None) -> None:
    ink = colour(getattr(theme, run.colour))
    if hit is False:
        ink = colour(theme.muted)
    elif hit and run.colour == "muted":
        ink = colour(theme.ink)  # a search looks at the past as well
    draw_text(painter, run.x, run.y, run.text, run.role, ink)
    if run.struck and run.text:
        middle = run.y + metrics(run.role).ascent() - metrics(run.role).xHeight() * 0.55
        painter.fillRect(QRectF(run.x - 1, middle, width_of(run.text, run.role) + 2, 1.5), ink)


def draw_unread(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Draws the mark of what changed and nobody has read yet."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(theme.change_edge), LINE_CONTROL))
    painter.setBrush(colour(theme.change))
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
    painter.restore()
