"""The programme behind the screens: stored, synced for ever, and turned into moments."""

from datetime import datetime, tzinfo
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.personal.library import Library, Stored
from kiosk.programme.changes import Change
from kiosk.programme.clock import Clock
from kiosk.programme.model import Programme
from kiosk.programme.moves import moves
from kiosk.sync.source import Source
from kiosk.ui.screen.moment import Moment
from kiosk.ui.shared.feed_watch import FeedWatch
from kiosk.ui.shared.tasks import TaskRunner
from kiosk.wording import translator

_TICK = 500
"""Milliseconds between two looks at the clock: a minute begins on every screen at once."""


class ScreenFeed(QObject):
    """`changed` says that another moment is to be shown: a minute, a version, a lost connection."""

    changed = Signal()

    def __init__(
        self, folder: Path, clock: Clock, source: Source, *, zone: str | None = None
    ) -> None:
        """Opens the databases and shows what is stored; raises StoreError."""
        super().__init__()
        self.programme: Programme | None = None
        self.clock = clock
        self._changes: tuple[Change, ...] = ()
        self._library = Library(folder, zone=zone)
        self.tasks = TaskRunner(self)
        self.watch = FeedWatch(self._library, self.tasks, clock)
        self._take(self._library.load(source, clock.now()))
        self.watch.watch(self._stored)
        if self.programme is None and not source.is_web:
            self.watch.sync_at_once()
            self._take(self._library.load(source, clock.now()))
        self.watch.changed.connect(self.changed)
        self.watch.news.connect(self._news)
        self.watch.plan()
        self._minute = self._this_minute()
        self._ticker = QTimer(self)
        self._ticker.timeout.connect(self._tick)
        self._ticker.start(_TICK)

    def set_clock(self, clock: Clock) -> None:
        """Takes another clock."""
        self.clock = self.watch.clock = clock

    def moment(self, language: str, screen: str, zone: tzinfo | None = None) -> Moment | None:
        """What is true now, in a language; None while there is no programme at all."""
        programme = self.programme
        if programme is None:
            return None
        now = self.clock.now()
        return Moment(
            programme,
            now,
            zone or programme.tz,
            language,
            translator(language),
            moves(self._changes, programme, now),
            self.watch.contact,
            self.watch.failing,
            screen=screen,
        )

    def close(self) -> None:
        """Ends all tasks and closes the databases."""
        self._ticker.stop()
        self.watch.pause()
        self.tasks.close()
        self._library.close(self.watch.state)

    def _take(self, stored: Stored) -> None:
        self._stored = stored
        self.programme = stored.programme
        self._changes = stored.changes

    def _news(self, stored: Stored) -> None:
        self._take(stored)
        self.changed.emit()

    def _this_minute(self) -> datetime:
        return self.clock.now().replace(second=0, microsecond=0)

    def _tick(self) -> None:
        minute = self._this_minute()
        if minute != self._minute:
            self._minute = minute
            self.changed.emit()
