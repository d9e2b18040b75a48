"""What keeps screens alive: their place, the heartbeat, no sleep, the count of starts, the end."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from kiosk.ui.screen.crash_loop import HEALTHY_AFTER, CrashLoop
from kiosk.ui.screen.heartbeat import Heartbeat, Notify
from kiosk.ui.screen.inhibition import Inhibition
from kiosk.ui.screen.pin import Tries
from kiosk.ui.screen.placement import Placement
from kiosk.ui.screen.screen_window import ScreenWindow
from kiosk.ui.screen.screens import Screens
from kiosk.ui.screen.staff_access import StaffAccess
from kiosk.ui.shared.signals import act_on_signal

_NO_GLASS_BEAT = 5000
"""Milliseconds between two beats while no output is there to paint on."""


class Life(QObject):
    """Begins with `start` and ends with `stop`; in between nobody has to look after it."""

    def __init__(self, screens: Screens, count: CrashLoop, notify: Notify) -> None:
        super().__init__()
        self.screens = screens
        self.placement = Placement(
            screens.windows, [window.settings.output for window in screens.windows]
        )
        self.heartbeat = Heartbeat(notify)
        self.inhibition = Inhibition()
        self.access: list[StaffAccess] = []
        self._count = count
        tries = Tries()
        for window in screens.windows:
            self._watch(window)
            self.access.append(
                StaffAccess(screens, window, self.placement, self.inhibition, tries, leave)
            )
        self.placement.moved.connect(self._expect)
        self._no_glass = self._timer(_NO_GLASS_BEAT, self.heartbeat.no_glass)
        self._healthy = self._timer(round(HEALTHY_AFTER * 1000), count.good)
        self._healthy.setSingleShot(True)

    def start(self) -> None:
        """Puts the windows on the glass."""
        self.placement.start()
        self._no_glass.start()
        self._healthy.start()
        self.inhibition.start()
        act_on_signal(self, leave)

    def stop(self) -> None:
        """Looks after nothing any more."""
        self._no_glass.stop()
        self._healthy.stop()
        self.placement.stop()
        self.heartbeat.stop()
        self.inhibition.stop()

    def _watch(self, window: ScreenWindow) -> None:
        window.painted.connect(lambda: self.heartbeat.painted(window))

    def _expect(self) -> None:
        self.heartbeat.expect(self.placement.on_glass())

    def _timer(self, milliseconds: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer


def leave() -> None:
    """Ends the program: by a signal, or because staff left kiosk mode."""
    QCoreApplication.exit(0)
