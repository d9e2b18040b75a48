"""Tells the feed server what the screens have painted, and does what it asks in its answers."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, Signal

from kiosk.programme.screen_receipts import Receipt
from kiosk.programme.values import dataclass
from kiosk.sync.receipt_line import SPREAD, ReceiptLine
from kiosk.sync.receipt_wire import Enrolled, Orders, Report
from kiosk.sync.server_time import steady
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.pictures.stamp import Stamp
from kiosk.ui.screen.identify import NameSheet
from kiosk.ui.screen.reassign import reassigned
from kiosk.ui.screen.screen_window import ScreenWindow
from kiosk.ui.screen.screens import Screens

_PICTURE_WIDTH = 1280
"""Pixels: enough to read what stands there."""


@dataclass(frozen=True, slots=True)
class _Painted:
    """What the thread of the receipts may know of a window: a value, put in place whole."""

    stamp: Stamp
    settings: ScreenSettings
    faults: int
    size: tuple[int, int]
    at: float
    since: float

    @property
    def what(self) -> tuple[str, str, ScreenSettings]:
        """What staff want to know at once; two languages take turns without a word."""
        return self.stamp.version, self.stamp.view, self.settings


class Receipts(QObject):
    """Reports for the screens of a machine that enrolled, from `start` to `stop`."""

    _told = Signal(object)

    def __init__(self, screens: Screens, enrolled: Enrolled) -> None:
        super().__init__(screens)
        self._screens = screens
        self._enrolled = enrolled
        self._own = [window.settings for window in screens.windows]
        self._assigned = [0] * len(screens.windows)
        # Before a first frame: as old as the program, so that a screen that never paints is told.
        self._painted = [
            _Painted(Stamp(), window.settings, 0, (0, 0), steady(), steady())
            for window in screens.windows
        ]
        self.line = ReceiptLine(enrolled, self._reports, self._told.emit)
        self._told.connect(self._obey, Qt.ConnectionType.QueuedConnection)
        for place, window in enumerate(screens.windows):
            window.painted.connect(lambda place=place: self._note(place))
        for feed in screens.feeds.values():
            feed.watch.called.connect(self._called)

    def start(self) -> None:
        """Begins to report."""
        self.line.start()

    def stop(self) -> None:
        """Reports no more."""
        self.line.stop()

    def _note(self, place: int) -> None:
        """A frame was painted; one of another version or view is told soon."""
        window, before, now = self._screens.windows[place], self._painted[place], steady()
        stamp = window.painted_stamp
        same = (stamp.version, stamp.view) == (before.stamp.version, before.stamp.view)
        self._painted[place] = _Painted(
            stamp,
            window.settings,
            window.faults,
            (window.width(), window.height()),
            now,
            before.since if same else now,
        )
        if self._painted[place].what != before.what:
            self.line.soon(SPREAD)

    def _reports(self) -> Sequence[Report]:
        """In the thread of the receipts: reads values only."""
        return [self._report(place) for place in range(len(self._painted))]

    def _report(self, place: int) -> Report:
        painted, now = self._painted[place], steady()
        feed = self._screens.feed_of(self._screens.windows[place])
        width, height = painted.size
        receipt = Receipt(
            painted.settings.name,
            painted.settings.role.value,
            painted.settings.room,
            painted.stamp.version,
            painted.stamp.view,
            painted.stamp.language,
            round(now - painted.at, 3),
            round(now - painted.since, 3),
            failing=feed.watch.failing,
            faults=painted.faults,
            width=width,
            height=height,
        )
        return Report(place + 1, receipt, feed.clock.now())

    def _called(self, key: str) -> None:
        if key.partition("-")[0] == str(self._enrolled.machine):
            self.line.soon()

    def _obey(self, orders: Orders) -> None:
        place = orders.place - 1
        window = self._screens.windows[place]
        if orders.assigned != self._assigned[place]:
            self._assigned[place] = orders.assigned
            self._assign(window, self._own[place], orders)
        if orders.identify:
            NameSheet(window, self._enrolled.key(orders.place), orders.identify)
        if orders.picture:
            self.line.send_picture(orders.place, picture_of(window))

    def _assign(self, window: ScreenWindow, own: ScreenSettings, orders: Orders) -> None:
        """A role of a later version of the program leaves the screen as it is."""
        if not orders.role:
            self._screens.change(window, own)
        elif orders.role in set(Role):
            programme = self._screens.feed_of(window).programme
            rooms = programme.rooms if programme else ()
            new = reassigned(window.settings, Role(orders.role), orders.room, rooms)
            self._screens.change(window, new)


def picture_of(window: ScreenWindow) -> bytes:
    """A PNG of what stands on a window, what covers it included."""
    # Not a frame on the glass: nobody must take it for one.
    before = window.blockSignals(True)
    try:
        shot = window.grab()
    finally:
        window.blockSignals(before)
    width = min(_PICTURE_WIDTH, shot.width())
    small = shot.toImage().scaledToWidth(
        math.ceil(width), Qt.TransformationMode.SmoothTransformation
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    small.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
