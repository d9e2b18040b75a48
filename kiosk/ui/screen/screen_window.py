"""One screen's window: draws the page that is due, and nothing else is on it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.screen.cycle import Cycle
from kiosk.ui.screen.fonts_measure import FontsMeasure
from kiosk.ui.screen.moment import Moment
from kiosk.ui.screen.pages import pages
from kiosk.ui.screen.painter import PicturePainter
from kiosk.ui.screen.settings import ScreenSettings
from kiosk.ui.shared.theme import DARK, THEMES, Scheme, Theme

Now = Callable[[], float]
"""Seconds of a clock that only goes forward."""

_LONGEST_WAIT = 60.0


class ScreenWindow(QWidget):
    """`painted` says that a page has really been drawn: the heartbeat of the screen.

    `language` is the one of the running cycle; screens with two change it after each cycle.
    """

    painted = Signal()
    cycle_over = Signal()

    def __init__(self, settings: ScreenSettings, now: Now) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.settings = settings
        self.cycle = Cycle()
        self.shift = QPoint(0, 0)
        self._now = now
        self._moment: Moment | None = None
        self._measure = FontsMeasure()
        self._painter = PicturePainter(self._theme())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self.setWindowTitle(settings.name)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_moment(self, moment: Moment) -> None:
        """Shows what is true now."""
        self._moment = moment
        self._set()

    def _set(self) -> None:
        if self._moment is None or not self.width() or not self.height():
            return
        panel = self.settings.panel(self.width(), self.height())
        made = pages(self.settings, self._moment, panel, self._measure)
        before = self.cycle.page
        self.cycle.show(made, self._now())
        if self.cycle.page != before:
            self.update()
        page = self.cycle.page
        if page is not None:
            self.setAccessibleName(". ".join(page.text))
        self._wait()

    def _wait(self) -> None:
        seconds = min(self.cycle.due(self._now()), _LONGEST_WAIT)
        self._timer.start(max(round(seconds * 1000), 20))

    def _turn(self) -> None:
        before = self.cycle.page
        over = self.cycle.turn(self._now())
        if over:
            self.cycle_over.emit()
        if self.cycle.page is not before:
            self.update()
        self._wait()

    def _theme(self) -> Theme:
        names = {scheme.value: scheme for scheme in Scheme}
        scheme = names.get(self.settings.theme)
        return THEMES[scheme] if scheme else DARK

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        page = self.cycle.page
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if page is None:
            return
        width, height = self.width(), self.height()
        if self.settings.rotation:
            painter.translate(width / 2, height / 2)
            painter.rotate(self.settings.rotation)
            if self.settings.rotation in (90, 270):
                width, height = height, width
            painter.translate(-width / 2, -height / 2)
        painter.translate(self.shift)
        self._painter.draw(painter, page, width, height)
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        super().closeEvent(event)
