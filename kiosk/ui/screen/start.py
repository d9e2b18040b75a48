"""Starts the venue screens of one machine: one process, one feed, a window for each screen."""

import sys
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.options import Options, clock, data_folder, display_zone, feed_zone
from kiosk.sync.source import BUNDLED, Source
from kiosk.ui.screen.screen_feed import ScreenFeed
from kiosk.ui.screen.screen_window import ScreenWindow
from kiosk.ui.screen.settings import ScreenSettings
from kiosk.ui.shared.application import application

_SYNC_AFTER = 200


class Screens(QObject):
    """The windows of one machine on one feed."""

    def __init__(self, options: Options, settings: Sequence[ScreenSettings]) -> None:
        """Opens the store and makes the windows. Raises KnownError."""
        super().__init__()
        self._options = options
        source = Source.parse(options.feed or BUNDLED)
        self.feed = ScreenFeed(
            data_folder(options), clock(options), source, zone=feed_zone(options)
        )
        if options.now is not None and options.now.tzinfo is None and self.feed.programme:
            self.feed.set_clock(clock(options, self.feed.programme.tz))
        self.windows = [ScreenWindow(one, time.monotonic) for one in settings]
        self._language = dict.fromkeys(self.windows, 0)
        for window in self.windows:
            window.cycle_over.connect(lambda w=window: self._next_language(w))
        self.feed.changed.connect(self.show_now)
        self.show_now()

    def show_now(self) -> None:
        """Shows on every screen what is true now."""
        for window in self.windows:
            self._show(window)

    def close(self) -> None:
        """Closes windows and databases."""
        for window in self.windows:
            window.close()
        self.feed.close()

    def _show(self, window: ScreenWindow) -> None:
        programme = self.feed.programme
        languages = window.settings.languages
        language = languages[self._language[window] % len(languages)]
        zone = display_zone(self._options, programme.tz) if programme else None
        moment = self.feed.moment(language, window.settings.name, zone)
        if moment is not None:
            window.show_moment(moment)

    def _next_language(self, window: ScreenWindow) -> None:
        if len(window.settings.languages) > 1:
            self._language[window] += 1
            self._show(window)


def run(options: Options, settings: Sequence[ScreenSettings]) -> int:
    """Opens the screens and returns the exit code. Raises KnownError."""
    app = application(sys.argv[:1])
    screens = Screens(options, settings)
    for window in screens.windows:
        # Before it is full screen: without a window manager nobody else gives it the size.
        window.setGeometry(window.screen().geometry())
        window.showFullScreen()
    QTimer.singleShot(_SYNC_AFTER, screens.feed.watch.sync_now)
    try:
        return event_loop(app)
    finally:
        screens.close()


def event_loop(app: QApplication) -> int:
    """Runs until the last window is closed; tests put their own end here."""
    return app.exec()
