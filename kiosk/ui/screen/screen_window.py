"""One screen's window: draws the page that is due, and nothing else is on it."""

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.pictures.cycle import Cycle
from kiosk.ui.pictures.flow import forget_parts
from kiosk.ui.pictures.fonts_measure import FontsMeasure
from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.pages import pages
from kiosk.ui.pictures.painter import PicturePainter
from kiosk.ui.pictures.panel import Panel
from kiosk.ui.pictures.picture import Picture
from kiosk.ui.pictures.settings import ScreenSettings
from kiosk.ui.pictures.stamp import TROUBLE, Stamp
from kiosk.ui.screen.pixel_shift import shift
from kiosk.ui.screen.plain_page import trouble_pages
from kiosk.ui.shared.theme import DARK, THEMES, Scheme, Theme
from kiosk.wording import translator

Now = Callable[[], float]
"""Seconds of a clock that only goes forward."""

Make = Callable[[Panel, Measure], Sequence[Picture]]
"""Makes the pages of a panel."""

_LONGEST_WAIT = 10.0
"""Seconds: a page that stands still is painted again after so long, for the heartbeat."""

_LAST_GOOD = 120.0
"""Seconds for which the last good page is kept when no other can be made: then it may be false."""

_log = logging.getLogger(__name__)


class ScreenWindow(QWidget):
    """`painted` says that a page has really been drawn: the heartbeat of the screen.

    `cycle_over` comes after the last page; screens with two languages change them then. `faults`
    counts the pages that could not be made or drawn; the last good one stays on the glass. The
    window closes by `leave` only. `stamp` says what the pages to be made are of, `painted_stamp` of
    what the page is that was painted last.
    """

    painted = Signal()
    cycle_over = Signal()

    def __init__(self, settings: ScreenSettings, now: Now) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.settings = settings
        self.cycle = Cycle()
        self.shift = QPoint(0, 0)
        self.faults = 0
        self.stamp = self.painted_stamp = self._made_stamp = Stamp()
        self._now = now
        self._make: Make | None = None
        self._made = now()
        self._drawn: Picture | None = None
        self._translate = translator(settings.languages[0])
        self._leaving = False
        self._measure = FontsMeasure()
        self.theme = _theme(settings)
        self._painter = PicturePainter(self.theme)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self.setWindowTitle(settings.name)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def panel(self) -> Panel:
        """The glass."""
        return self.settings.panel(self.width(), self.height())

    def show_moment(self, moment: Moment) -> None:
        """Shows what is true now."""
        self.show_pages(lambda panel, measure: pages(self.settings, moment, panel, measure))

    def show_pages(self, make: Make) -> None:
        """Shows these pages from now on; they are made anew when the glass changes its size."""
        self._make = make
        self._set()

    def turned(self, painter: QPainter) -> tuple[int, int]:
        """Turns a painter as the glass hangs; gives width and height as people see them."""
        width, height = self.width(), self.height()
        if self.settings.rotation:
            painter.translate(width / 2, height / 2)
            painter.rotate(self.settings.rotation)
            if self.settings.rotation in (90, 270):
                width, height = height, width
            painter.translate(-width / 2, -height / 2)
        return width, height

    def leave(self) -> None:
        """Closes the window; nothing else does."""
        self._leaving = True
        self._timer.stop()
        self.close()

    def _set(self) -> None:
        if self._make is None or not self.width() or not self.height():
            return
        try:
            made = tuple(self._make(self.panel, self._measure))
        except Exception:  # noqa: BLE001 - our bug: a screen keeps its last good picture
            self.faults += 1
            _log.exception("the pages of “%s” cannot be made", self.settings.name)
            if self.cycle.page is not None and self._now() - self._made < _LAST_GOOD:
                self._wait()
                return
            made = trouble_pages(self.panel, self._measure, self.settings.name, self._translate)
            self._made_stamp = Stamp("", TROUBLE)
        else:
            self._made = self._now()
        finally:
            forget_parts()
            self._made_stamp = self.stamp
        self._show(made)

    def _show(self, made: Sequence[Picture]) -> None:
        before = self.cycle.page
        self.cycle.show(made, self._now())
        if self.cycle.page != before or self._made_stamp != self.painted_stamp:
            self.update()
        page = self.cycle.page
        if page is not None:
            self.setAccessibleName(". ".join(page.text))
        self._wait()

    def _wait(self) -> None:
        seconds = min(self.cycle.due(self._now()), _LONGEST_WAIT)
        self._timer.start(max(round(seconds * 1000), 20))

    def _turn(self) -> None:
        over = self.cycle.turn(self._now())
        if over:
            self.cycle_over.emit()
        self.shift = QPoint(*shift(self._now()))
        self.update()
        self._wait()

    def _draw(self, painter: QPainter, width: int, height: int) -> None:
        """Draws the page, or the last one that could be drawn."""
        page = self.cycle.page
        if page is None:
            return
        try:
            self._painter.draw(painter, page, width, height)
        except Exception:  # noqa: BLE001 - our bug: raising here would leave half a picture
            self.faults += 1
            _log.exception("a page of “%s” cannot be drawn", self.settings.name)
            if self._drawn is None or self._drawn == page:
                return
            self._painter.draw(painter, self._drawn, width, height)
        else:
            self._drawn, self.painted_stamp = page, self._made_stamp
        self.painted.emit()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.ground))
        width, height = self.turned(painter)
        painter.translate(self.shift)
        self._draw(painter, width, height)
        # A fault that was logged may keep this frame, and the painter with it.
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes a window by the window manager closes no screen."""
        if self._leaving:
            super().closeEvent(event)
        else:
            event.ignore()


def _theme(settings: ScreenSettings) -> Theme:
    names = {scheme.value: scheme for scheme in Scheme}
    scheme = names.get(settings.theme)
    return THEMES[scheme] if scheme else DARK
