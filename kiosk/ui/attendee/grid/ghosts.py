"""The outline that stays at a moved session's old place and says where it went."""

from datetime import UTC, timedelta
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.programme.phase import actual_end
from kiosk.ui.attendee.grid.geometry import GridGeometry
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.dates import time_span
from kiosk.ui.shared.drawing import colour, draw_frame, draw_text
from kiosk.ui.shared.icons import Icon, draw_icon
from kiosk.ui.shared.text_layout import elide, line_height, width_of, wrap
from kiosk.ui.shared.theme import LINE_CONTROL, Text, Theme

_INSET = 11
_ARROW = 20


class Ghost(NamedTuple):
    """A session's old place."""

    key: str
    box: Box
    time: str
    title: str
    text: str


def ghosts(scene: Scene, geometry: GridGeometry) -> list[Ghost]:
    """The old places, on this day, of sessions that moved to another room and are not over."""
    found = []
    for key, move in scene.moves.items():
        session = scene.programme.session_by_key.get(key)
        if session is None or not move.old_room or session.start is None or session.end is None:
            continue
        end = actual_end(session)
        start = move.old_start or session.start
        length = session.duration or timedelta()
        old_end = move.old_end or start.astimezone(UTC) + length
        box = geometry.box_for(move.old_room, start, old_end)
        if box is None or (end is not None and end <= scene.now):
            continue
        # A room's name stays on one line: "verlegt nach / Saal 2".
        room = scene.programme.room_name(session.room).replace(" ", "\u00a0")
        text = scene.translate("Session", "moved to {room}", room=room)
        time = time_span(start, old_end, scene.zone)
        found.append(Ghost(key, box, time, session.title, text))
    return found


def draw_ghost(painter: QPainter, ghost: Ghost, theme: Theme) -> None:
    """Draws the dashed outline with the way out of it."""
    box = ghost.box
    rect = QRectF(*box)
    painter.fillRect(rect, colour(theme.ground))
    draw_frame(painter, rect, colour(theme.change_edge), LINE_CONTROL, -1, dashed=True)
    x, y, width = box.x + _INSET, box.y + 8, box.width - 2 * _INSET
    title_line = line_height(Text.CELL_TITLE)
    if box.height >= 3 * title_line + 40:
        draw_text(painter, x, y, elide(ghost.time, Text.META, width), Text.META, colour(theme.ink))
        y += line_height(Text.META) + 2
        title = elide(ghost.title, Text.CELL_TITLE, width)
        draw_text(painter, x, y, title, Text.CELL_TITLE, colour(theme.ink))
        y += title_line + 6
    lines = wrap(ghost.text, Text.CELL_TITLE, width - _ARROW - 20, 2)
    widest = max(width_of(line, Text.CELL_TITLE) for line in lines)
    height = len(lines) * title_line + 8
    block = QRectF(x, y, widest + _ARROW + 24, height)
    painter.fillRect(block, colour(theme.change))
    for number, line in enumerate(lines):
        top = y + 4 + number * title_line
        draw_text(painter, x + 8, top, line, Text.CELL_TITLE, colour(theme.on_change))
    arrow = QRectF(block.right() - _ARROW - 6, block.bottom() - _ARROW - 2, _ARROW, _ARROW)
    draw_icon(painter, Icon.ARROW, arrow, colour(theme.on_change))
