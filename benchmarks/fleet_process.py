"""Screens of a fleet in one process: `python -m benchmarks.fleet_process KIND COUNT FEED FOLDER`.

KIND is "windows" (real ones, drawn offscreen) or "clients" (the same listening, fetching, judging
and storing, without a window). Prints "SCREEN VERSION SECONDS" when a screen has painted (or
stored) a version for the first time; the seconds are the machine's monotonic clock, which is the
same in all processes.
"""

import math
import random
import sys
import threading
import time
from pathlib import Path
from queue import Empty, SimpleQueue

from kiosk.personal.library import Stored
from kiosk.personal.screen_library import ScreenLibrary
from kiosk.programme.clock import SystemClock
from kiosk.store.feed_state import FeedState
from kiosk.sync.push import PushListener
from kiosk.sync.push_word import PushWord
from kiosk.sync.receive import receive
from kiosk.sync.source import Source

GLASS = (960, 540)


def tell(screen: str, version: str) -> None:
    """One line, whole, whichever thread it comes from."""
    sys.stdout.write(f"{screen} {version} {time.monotonic():.6f}\n")
    sys.stdout.flush()


class Client:
    """A screen without a window: one listener, one worker, one database."""

    def __init__(self, name: str, feed: Source, folder: Path) -> None:
        self.name = name
        self._feed = feed
        self._library = ScreenLibrary(folder)
        self._state = FeedState(feed.name)
        self._word = PushWord()
        self._heard: SimpleQueue[tuple[str, str]] = SimpleQueue()
        self._stored: Stored | None = None
        self._told = ""
        self._listener: PushListener | None = None
        threading.Thread(target=self._run, daemon=True).start()

    def opened(self) -> None: ...

    def changed(self, change: str) -> None:
        self._heard.put(("change", change))

    def heard(self, version: str) -> None:
        self._heard.put(("version", version))

    def called(self, screen: str) -> None: ...

    def lost(self, silent: bool) -> None: ...

    def _run(self) -> None:
        self._look()
        look_at = math.inf
        while True:
            try:
                what, text = self._heard.get(timeout=max(0.0, min(look_at - time.monotonic(), 60)))
            except Empty:
                if time.monotonic() >= look_at:
                    look_at = math.inf
                    self._look()
                continue
            if what == "change":
                self._foresee(text)
                continue
            self._word.hear(text)
            if self._word.wants_look(self._state.feed_version):
                if self._told == text:
                    look_at = min(look_at, time.monotonic() + random.uniform(0.8, 8.0))
                else:
                    self._look()

    def _foresee(self, change: str) -> None:
        if self._stored is None:
            return
        found = self._library.foresee(self._stored, change, SystemClock().now())
        if found is not None and found.programme is not None:
            self._stored = found
            self._tell(found.programme.version)

    def _look(self) -> None:
        self._word.looking()
        clock = SystemClock()
        received = receive(self._feed, self._state, clock=clock)
        outcome = self._library.take_in(received, clock, self._state.version)
        self._state = outcome.report.state
        self._stored = outcome.stored or self._stored
        self._tell(self._state.feed_version)
        if self._listener is None and received.push:
            self._listener = PushListener(received.push, self)
            self._listener.start()

    def _tell(self, version: str) -> None:
        if version != self._told:
            self._told = version
            tell(self.name, version)


def windows(count: int, feed: str, folder: Path) -> None:
    """Doors and boards in turn, each with a feed and a database of its own."""
    from PySide6.QtCore import QTimer

    from kiosk.options import Options
    from kiosk.ui.pictures.settings import Role, ScreenSettings
    from kiosk.ui.screen.screens import Screens
    from kiosk.ui.shared.application import application

    app = application([])
    kept = []
    for number in range(count):
        role = (Role.LOBBY, Role.DAY, Role.ANNOUNCEMENTS)[number % 3]
        settings = ScreenSettings(f"window{number}", role)
        screens = Screens(Options(feed, folder / str(number), lang="de"), [settings])
        (window,) = screens.windows
        window.resize(*GLASS)
        told = [""]

        def painted(window=window, told=told) -> None:  # type: ignore[no-untyped-def]
            version = window.painted_stamp.version
            if version and version != told[0]:
                told[0] = version
                tell(window.settings.name, version)

        window.painted.connect(painted)
        window.show()
        QTimer.singleShot(0, screens.sync_now)
        kept.append(screens)
    app.exec()


def main() -> None:
    """Runs until it is ended."""
    kind, count, feed, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3], Path(sys.argv[4])
    if kind == "windows":
        windows(count, feed, folder)
        return
    _kept = [Client(f"{folder.name}-{n}", Source(feed), folder / str(n)) for n in range(count)]
    threading.Event().wait()


if __name__ == "__main__":
    main()
