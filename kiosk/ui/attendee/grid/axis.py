"""The time axis beside the grid: its labels, the next day's date after midnight, the time now."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.programme.days import Day
from kiosk.ui.attendee.grid.geometry import Mark
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time, short_weekday
from kiosk.ui.shared.drawing import colour, draw_text, prepared
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.text_layout import line_height, width_of
from kiosk.ui.shared.theme import LIGHT, RADIUS_CELL, Text, Theme

AXIS_WIDTH = 66

_RIGHT = AXIS_WIDTH - 14
_CHIP = (56, 24)
_APART = 26
"""Labels closer than this, px, would touch: those between the hours are left out."""
_DATE_APART = 52
"""Room for a date below each hour's label, px."""


class OnAxis(Protocol):
    """A day laid out from top to bottom; instants from `start` to `end`."""

    start: datetime
    end: datetime
    pixels_per_minute: float

    @property
    def marks(self) -> Sequence[Mark]:
        """The lines of the axis."""

    def y_of(self, instant: datetime) -> int:
        """The height of an instant, px."""


class AxisMark(NamedTuple):
    """A line across the grid and its label; `text` and `date` are "" where there is none.

    `weight`: 2 at midnight, 1 at full hours, 0 between.
    """

    y: int
    text: str
    date: str
    weight: int


def axis_marks(geometry: OnAxis, scene: Scene, day: Day) -> list[AxisMark]:
    """The marks of a day, in the zone the scene is shown in.

    Labels after midnight carry the date: that evening still belongs to the day before.
    """
    marks = geometry.marks
    apart = marks[1].y - marks[0].y if len(marks) > 1 else _APART
    hour_apart = 60 * geometry.pixels_per_minute
    made: list[AxisMark] = []
    shown_on = day.date
    for mark in marks:
        local = mark.instant.astimezone(scene.zone)
        hour = local.minute == 0
        text = clock_time(mark.instant, scene.zone) if hour or apart >= _APART else ""
        new = local.date() != shown_on
        said = hour and local.date() != day.date and (new or hour_apart >= _DATE_APART)
        weight = 2 if hour and local.hour == 0 else int(hour)
        made.append(
            AxisMark(mark.y, text, _short_date(local.date(), scene) if said else "", weight)
        )
        shown_on = local.date() if said else shown_on
    return made


def _short_date(day: date, scene: Scene) -> str:
    """ "Fr., 9."."""
    pattern = scene.translate("Session", "{weekday} {day}")
    return pattern.format(weekday=short_weekday(day, scene.language), day=day.day)


def now_mark(geometry: OnAxis, now: datetime, zone: tzinfo) -> tuple[int, str] | None:
    """The height and the text of the time now; None when the day does not run."""
    if not geometry.start <= now < geometry.end:
        return None
    return geometry.y_of(now), clock_time(now, zone)


class TimeAxis(QWidget):
    """The times beside the grid; scrolls up and down with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Without it Qt paints the grid's own ground below first, and a scroll is a whole repaint.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.theme: Theme = LIGHT
        self.marks: Sequence[AxisMark] = ()
        self.now: tuple[int, str] | None = None
        self.offset = 0

    def scroll_to(self, offset: int) -> None:
        """Moves on to another offset of the content."""
        if offset != self.offset:
            self.scroll(0, self.offset - offset)
            self.offset = offset

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour(self.theme.ground))
        now_y = self.now[0] if self.now else None
        top, bottom = event.rect().top() + self.offset, event.rect().bottom() + self.offset
        for mark in self.marks:
            if not top - 40 <= mark.y <= bottom + 20:
                continue
            # The chip with the time now takes the place of a label it would touch.
            if mark.text and (now_y is None or abs(now_y - mark.y) >= 22):
                self._label(painter, mark, now_y)
        if self.now is not None:
            self._chip(painter, self.now[0] - self.offset, self.now[1])

    def _label(self, painter: QPainter, mark: AxisMark, now_y: int | None) -> None:
        theme = self.theme
        role = Text.STRONG if mark.weight else Text.BODY
        ink = colour(theme.ink if mark.weight else theme.muted)
        y = mark.y - self.offset + line_height(role) / 2
        x = _RIGHT - width_of(mark.text, role)
        draw_text(painter, x, y - line_height(role), mark.text, role, ink)
        if mark.date and (now_y is None or not 0 < now_y - mark.y < 40):
            x = max(_RIGHT - width_of(mark.date, Text.META), 2)
            draw_text(painter, x, y - 2, mark.date, Text.META, colour(theme.muted))

    def _chip(self, painter: QPainter, y: int, text: str) -> None:
        theme = self.theme
        width, height = _CHIP
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme.now))
        rect = QRectF(6, y - height / 2, width, height)
        painter.drawRoundedRect(rect, RADIUS_CELL, RADIUS_CELL)
        painter.setFont(font(Text.STRONG))
        painter.setPen(colour(theme.on_now))
        x = rect.x() + (width - width_of(text, Text.STRONG)) / 2
        top = QPointF(x, y - line_height(Text.STRONG) / 2)
        painter.drawStaticText(top, prepared(text, Text.STRONG))
