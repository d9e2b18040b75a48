"""Draws the rows of the change inbox: what is new as a yellow block, what is off as a red one."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kiosk.ui.attendee.grid.cell_painter import draw_unread
from kiosk.ui.attendee.inbox.layout import LEFT, InboxLayout, inbox_layout
from kiosk.ui.attendee.inbox.record import InboxRow
from kiosk.ui.shared.drawing import colour, draw_frame, draw_text
from kiosk.ui.shared.icons import Icon, draw_icon
from kiosk.ui.shared.text_layout import elide, line_height, width_of
from kiosk.ui.shared.theme import LINE_SELECTION, RADIUS_BUTTON, RADIUS_CELL, Text, Theme
from kiosk.wording import Translate

_ABOVE, _BELOW = 26, 12


class InboxPainter:
    """Draws in one theme and language; layouts are kept until row or width change."""

    def __init__(self, theme: Theme, translate: Translate) -> None:
        self.theme = theme
        self._show = translate("Inbox", "Show in the programme")
        self._unfold = translate("Inbox", "Show each")
        self._fold = translate("Inbox", "Fold up")
        self._read = translate("Inbox", "read")
        self._layouts: dict[str, tuple[InboxRow, int, InboxLayout]] = {}

    def layout(self, row: InboxRow, width: int) -> InboxLayout:
        """Where everything of a row stands in a view of this width, px."""
        kept = self._layouts.get(row.key)
        if kept is not None and kept[0] == row and kept[1] == width:
            return kept[2]
        made = inbox_layout(row, width, self._button(row), self._read)
        self._layouts[row.key] = (row, width, made)
        return made

    def head_height(self) -> int:
        """The height of a head, px."""
        return line_height(Text.PANEL_TITLE) + _ABOVE + _BELOW

    def height(self, row: InboxRow, width: int) -> int:
        """The height of a row in a view of this width, px."""
        return self.layout(row, width).height

    def draw_head(self, painter: QPainter, rect: QRect, text: str) -> None:
        """Draws "Heute" and beside it the day, over a line."""
        theme = self.theme
        name, _, day = text.partition("\n")
        painter.fillRect(rect, colour(theme.ground))
        y = rect.y() + _ABOVE
        draw_text(painter, rect.x() + LEFT, y, name, Text.PANEL_TITLE, colour(theme.ink))
        x = rect.x() + LEFT + width_of(name, Text.PANEL_TITLE) + 14
        # On one base line: 0.74 of a line is above it in this typeface.
        down = (line_height(Text.PANEL_TITLE) - line_height(Text.BODY)) * 0.74
        shown = elide(day, Text.BODY, rect.right() - LEFT - x)
        draw_text(painter, x, y + down, shown, Text.BODY, colour(theme.muted))
        line = QRect(rect.x() + LEFT, rect.bottom(), rect.width() - 2 * LEFT, 1)
        painter.fillRect(line, colour(theme.hair))

    def draw(
        self, painter: QPainter, rect: QRect, row: InboxRow, *, focused: bool, hovered: bool
    ) -> None:
        """Draws one row; `focused`: the cursor is on it and the list has the keyboard."""
        theme, layout = self.theme, self.layout(row, rect.width())
        painter.fillRect(rect, colour(theme.sunken if hovered else theme.ground))
        line = QRect(rect.x() + LEFT, rect.bottom(), rect.width() - 2 * LEFT, 1)
        painter.fillRect(line, colour(theme.hair))
        painter.save()
        painter.translate(rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._block(painter, row, layout)
        self._signs(painter, layout)
        for run in layout.runs:
            ink = colour(getattr(theme, run.colour))
            draw_text(painter, run.x, run.y, run.text, run.role, ink)
        painter.restore()
        if focused:
            frame = QRectF(rect).adjusted(0, 0, -1, -1)
            draw_frame(painter, frame, colour(theme.accent), LINE_SELECTION, -2)

    def _button(self, row: InboxRow) -> str:
        if row.many:
            return self._fold if row.open else self._unfold
        return self._show if row.session is not None else ""

    def _block(self, painter: QPainter, row: InboxRow, layout: InboxLayout) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self.theme.off if row.told.off else self.theme.change))
        painter.drawRoundedRect(QRectF(*layout.block), RADIUS_CELL, RADIUS_CELL)

    def _signs(self, painter: QPainter, layout: InboxLayout) -> None:
        theme = self.theme
        if layout.dot is not None:
            draw_unread(painter, QRectF(*layout.dot), theme)
        if layout.check is not None:
            draw_icon(painter, Icon.CHECK, QRectF(*layout.check), colour(theme.muted))
        for place, text in (
            (layout.button, layout.button_text),
            (layout.other, layout.other_text),
        ):
            if place is not None:
                self._draw_button(painter, QRectF(*place), text)

    def _draw_button(self, painter: QPainter, box: QRectF, text: str) -> None:
        theme = self.theme
        painter.setPen(QPen(colour(theme.edge), 1))
        painter.setBrush(colour(theme.ground))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_BUTTON, RADIUS_BUTTON)
        x = box.center().x() - width_of(text, Text.CELL_TITLE) / 2
        y = box.center().y() - line_height(Text.CELL_TITLE) / 2
        draw_text(painter, x, y, text, Text.CELL_TITLE, colour(theme.ink))
