"""Keeps every screen's window on its output, full screen, whatever is plugged in and out."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from kiosk.ui.screen.outputs import Output, assign

_SETTLE = 250
"""Milliseconds: plugging in comes as several events, and the desktop is arranged after them."""

_LOOK = 2000
"""Milliseconds between two looks whether all is in place: not every driver tells what it does."""

_log = logging.getLogger(__name__)


def outputs() -> list[Output]:
    """The outputs of this machine, in the system's order."""
    return [_output(screen) for screen in _screens()]


class Placement(QObject):
    """Puts windows on outputs; `moved` says that some window went to another one, or from all."""

    moved = Signal()

    def __init__(self, windows: Sequence[QWidget], wanted: Sequence[str]) -> None:
        """`wanted` are the outputs of the windows, as `outputs.assign` takes them."""
        super().__init__()
        self.windows = list(windows)
        self.placed: list[str | None] = [None] * len(windows)
        self._wanted = tuple(wanted)
        self._homes: dict[int, str] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.place)
        self._looks = QTimer(self)
        self._looks.timeout.connect(self.place)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._changed)
        app.screenRemoved.connect(self._changed)
        app.primaryScreenChanged.connect(self._changed)

    def start(self) -> None:
        """Places the windows, now and from now on."""
        self.place()
        self._looks.start(_LOOK)

    def stop(self) -> None:
        """Leaves the windows alone."""
        self._soon.stop()
        self._looks.stop()

    def replace(self, old: QWidget, new: QWidget) -> None:
        """Puts another window in the place of one."""
        self.windows[self.windows.index(old)] = new
        self.place()

    def on_glass(self) -> list[QWidget]:
        """The windows that have an output."""
        return [w for w, place in zip(self.windows, self.placed, strict=True) if place is not None]

    def place(self) -> None:
        """Puts every window where it belongs, and hides those that have no output."""
        screens = {screen.name(): screen for screen in _screens()}
        places = assign(self._wanted, list(screens), self._homes)
        for number, name in enumerate(places):
            if name is not None:
                self._homes.setdefault(number, name)
        changed, self.placed = places != self.placed, places
        for window, name in zip(self.windows, places, strict=True):
            if name is None:
                window.hide()
            else:
                put_on(window, screens[name])
        if changed:
            _log.info("screens are on the outputs %s", ", ".join(str(name) for name in places))
            self.moved.emit()

    def _changed(self) -> None:
        self._soon.start(_SETTLE)


def put_on(window: QWidget, screen: QScreen) -> None:
    """Makes a window full screen on a monitor, also where there is no window manager to do it."""
    if _on_wayland():
        # There the compositor places windows: a program can only name the output. One that shows
        # nothing else (cage) gives them all of it and does not call that full screen.
        full = window.isFullScreen() or window.size() == screen.size()
        if not (window.isVisible() and full and window.screen() == screen):
            window.setScreen(screen)
            window.showFullScreen()
        return
    area = screen.geometry()
    if window.isVisible() and window.screen() == screen and window.geometry() == area:
        return
    window.setScreen(screen)
    # By its place first: on X11 a window is full screen on the monitor it lies on.
    window.setGeometry(area)
    window.showFullScreen()
    window.setGeometry(area)


def _screens() -> list[QScreen]:
    """Without the stand-in that Qt makes where no output is left: on Wayland it has no name."""
    nameless = not _on_wayland()
    return [
        screen
        for screen in QGuiApplication.screens()
        if (nameless or screen.name()) and not screen.geometry().isEmpty()
    ]


def _on_wayland() -> bool:
    return QGuiApplication.platformName().startswith("wayland")


def _output(screen: QScreen) -> Output:
    area, size = screen.geometry(), screen.physicalSize()
    model = f"{screen.manufacturer()} {screen.model()}".strip()
    place = (area.x(), area.y(), area.width(), area.height())
    return Output(screen.name(), *place, size.width(), size.height(), model)
