"""The plain screen after several crashes within a boot: words on a ground, drawn by Qt alone.

It shares as little code as possible with the screens that crashed, and gives way to another try
after an hour.
"""

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.options import Options
from kiosk.programme.errors import KnownError
from kiosk.ui.pictures.panel import Tier
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.crash_loop import RESTARTS, TRY_AGAIN_AFTER, CrashLoop
from kiosk.ui.screen.heartbeat import Heartbeat, Notify
from kiosk.ui.screen.outputs import assign
from kiosk.ui.screen.placement import put_on
from kiosk.ui.screen.safe_say import emergency_lines, safe_lines
from kiosk.ui.shared.signals import act_on_signal
from kiosk.wording import error_text, translator

AGAIN = 75
"""The exit code that asks for another start: EX_TEMPFAIL of sysexits.h."""

_log = logging.getLogger(__name__)

_PAGE = 12_000
"""Milliseconds a page of the list stays."""
_LOOK = 1000
"""Milliseconds between two looks for an emergency."""
_REFUSAL = 60.0
"""Seconds for which a refused screens.toml is shown; then it is read again."""
_HEAD = 3
"""The lines that stand on every page: name, trouble, whom to tell."""


class SafeWindow(QWidget):
    """Draws lines from top to bottom, page by page; what is `urgent` takes their place."""

    painted = Signal()

    def __init__(
        self,
        settings: ScreenSettings,
        lines: Sequence[str],
        urgent: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.page = 0
        self._settings = settings
        self._lines = list(lines)
        self._urgent = urgent
        self.urgent = list(urgent())
        self.setWindowTitle(settings.name)
        self.setAccessibleName(". ".join(lines))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._next = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start(_PAGE)
        self._looks = QTimer(self)
        self._looks.timeout.connect(self._look)
        self._looks.start(_LOOK)

    def _turn(self) -> None:
        self.page = self._next
        self.update()

    def _look(self) -> None:
        """Whether there is an emergency, or no longer."""
        urgent = list(self._urgent())
        if urgent != self.urgent:
            self.urgent, self.page = urgent, 0
            self.setAccessibleName(". ".join(urgent or self._lines))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, ink = ("#8E1B1B", "#FFFFFF") if self.urgent else ("#0B1830", "#F1F5FB")
        painter.fillRect(self.rect(), QColor(ground))
        painter.setPen(QColor(ink))
        width, height = self.width(), self.height()
        turned = self._settings.rotation
        painter.translate(width / 2, height / 2)
        painter.rotate(turned)
        if turned in (90, 270):
            width, height = height, width
        painter.translate(-width / 2, -height / 2)
        self._draw(painter, width, height)
        self.painted.emit()

    def _draw(self, painter: QPainter, width: int, height: int) -> None:
        """The head, then as much of the list as there is room for; the rest comes next."""
        panel = self._settings.panel(self.width(), self.height())
        font = QFont()
        margin, top = panel.margin, panel.margin
        head, listed = self._lines[:_HEAD], self._lines[_HEAD:]
        if self.urgent:
            head, listed = self.urgent, []
        number = self.page if self.page < len(listed) else 0
        large = Tier.ONE if self.urgent else Tier.TWO
        for line, tier in [(one, large) for one in head] + [
            (one, Tier.THREE) for one in listed[number:]
        ]:
            font.setPixelSize(panel.size(tier))
            painter.setFont(font)
            box = QFontMetrics(font).boundingRect(
                QRect(0, 0, width - 2 * margin, 10_000), Qt.TextFlag.TextWordWrap, line
            )
            listing = tier is Tier.THREE
            if listing and top + box.height() > height - margin and number > self.page:
                break
            painter.drawText(
                QRect(margin, top, width - 2 * margin, box.height()),
                Qt.TextFlag.TextWordWrap,
                line,
            )
            top += round(box.height() * 1.2)
            number += listing
        self._next = number if number < len(listed) else 0

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


def run_safely(
    options: Options,
    settings: Sequence[ScreenSettings],
    count: CrashLoop,
    before: int,
    notify: Notify,
) -> int:
    """Shows the plain screens; gives `AGAIN` after an hour, 0 when it was ended on purpose."""
    _log.error("%d starts ended badly since the machine was switched on: plain screen", before)
    listed = before < 2 * RESTARTS
    windows = [
        SafeWindow(one, safe_lines(one, options, listed=listed), lambda: emergency_lines(options))
        for one in settings
    ]
    code = _run(windows, [one.output for one in settings], TRY_AGAIN_AFTER, notify)
    if code == AGAIN:
        count.last_chance()
    else:
        count.good()
    return code


def show_refusal(error: KnownError, spoken: str, notify: Notify) -> None:
    """Shows for a minute, on every monitor, why the screens cannot be started."""
    lines = ["screens.toml", error_text(error, translator(spoken))]
    # Whoever reads this stands at the machine.
    settings = ScreenSettings(lines[0], Role.LOBBY, distance=2.0)
    windows = [SafeWindow(settings, lines) for _ in QApplication.screens()]
    _run(windows, [""] * len(windows), _REFUSAL, notify)


def _run(
    windows: Sequence[SafeWindow], wanted: Sequence[str], seconds: float, notify: Notify
) -> int:
    """Shows the windows on their outputs for a time, with a heartbeat."""
    screens = {screen.name(): screen for screen in QApplication.screens()}
    heartbeat = Heartbeat(notify)
    shown = []
    for window, place in zip(windows, assign(wanted, list(screens), {}), strict=True):
        window.painted.connect(lambda w=window: heartbeat.painted(w))
        if place is not None:
            put_on(window, screens[place])
            shown.append(window)
    heartbeat.expect(shown)
    beats = QTimer()
    beats.timeout.connect(heartbeat.no_glass)
    beats.start(_PAGE // 2)
    QTimer.singleShot(round(seconds * 1000), lambda: QCoreApplication.exit(AGAIN))
    act_on_signal(beats, lambda: QCoreApplication.exit(0))
    code = QCoreApplication.exec()
    heartbeat.stop()
    return code
