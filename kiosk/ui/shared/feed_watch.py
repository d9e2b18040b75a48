"""Keeps an eye on one feed: looks at it now and then, takes in news, holds back what is odd."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.personal.library import Library, Outcome, Stored
from kiosk.programme.clock import Clock, SystemClock
from kiosk.programme.errors import KnownError
from kiosk.store.feed_state import FeedState, known_contact
from kiosk.sync.schedule import Rhythm, next_check
from kiosk.sync.source import BUNDLED, Source
from kiosk.ui.shared.tasks import TaskRunner

if TYPE_CHECKING:
    from kiosk.sync.receive import Received
    from kiosk.sync.rehearsal_time import RehearsalTime
    from kiosk.sync.server_time import ServerTime
    from kiosk.sync.synchronise import SyncReport
    from kiosk.ui.shared.feed_push import FeedPush

RHYTHM = Rhythm(usual=120.0, push_away=120.0, push_lives=300.0)
"""Feeds are asked every 1 to 5 minutes; a push that was missed is told again by its heartbeat."""

_LEISURE = 8.0
"""Seconds within which what is shown already is looked at, and stored: not by all at once."""


class FeedWatch(QObject):
    """`changed`: something to say in the foot. `news` brings another version than the shown one.

    `held` is the hash of what was held back and waits for a person's word, else "".
    `pushed` brings what leads to the next version, before anybody looked; who can show it sets
    `foreseen`, and the look is taken at leisure. `called` brings the key of a screen that the
    feed's server wants a report of.
    `server_time` is what the feed's server last said of the present, `rehearsal` of the time it
    rehearses, None for one that does not.
    """

    changed = Signal()
    news = Signal(object)
    pushed = Signal(str)
    called = Signal(str)

    def __init__(
        self,
        library: Library,
        tasks: TaskRunner,
        clock: Clock,
        *,
        rhythm: Rhythm = RHYTHM,
    ) -> None:
        super().__init__(tasks)
        self._rhythm = rhythm
        self.clock = clock
        self.source = Source(BUNDLED)
        self.syncing = False
        self.problem: KnownError | None = None
        self.held = ""
        self.foreseen = False
        self.contact: datetime | None = None
        self.next_check_at: datetime | None = None
        self.server_time: ServerTime | None = None
        self.rehearsal: RehearsalTime | None = None
        self._library = library
        self._tasks = tasks
        self._state = FeedState(BUNDLED)
        self._shown = 0
        self._failures = 0
        self._accept_next = ""
        self._push: FeedPush | None = None
        self.calendars = ""
        self._random = Random()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.sync_now)

    @property
    def failing(self) -> bool:
        """Whether the last look at the feed failed; what was held back did come."""
        return self._failures > 0 and not self.held

    @property
    def version(self) -> int:
        """Which version is shown, by our own count; 0 for none."""
        return self._shown

    @property
    def push_lives(self) -> bool:
        """Whether the feed's server tells us of news by itself at present."""
        return self._push is not None and self._push.lives

    @property
    def state(self) -> FeedState | None:
        """What to keep of the feed at the end; a simulated clock's times are not kept."""
        if self._state.contacted_at is None or not isinstance(self.clock, SystemClock):
            return None
        return self._state

    def watch(self, stored: Stored) -> None:
        """Goes over to a feed, as it is stored."""
        self.source = stored.source
        self.problem = None
        self.held = ""
        self.server_time = self.rehearsal = None
        self._failures = 0
        self._accept_next = ""
        self._shown = stored.state.version if stored.programme is not None else 0
        self._keep(stored.state)
        self._follow_push("")
        self.calendars = ""
        self.changed.emit()

    def pause(self) -> None:
        """Looks no more until the next `sync_now` or `plan`."""
        self._timer.stop()

    def close(self) -> None:
        """Looks no more and listens no more."""
        self.pause()
        self._follow_push("")
        self.calendars = ""

    def plan(self, retry_after: float | None = None) -> None:
        """Plans the next look at the feed."""
        if self._push is not None:
            # One of both ways is tried then, not two.
            self._push.server_away(self.failing)
        announced = self._push is not None and bool(self._push.address)
        seconds = next_check(
            self._rhythm.interval(announced=announced, lives=self.push_lives),
            self._random,
            retry_after=retry_after,
            failures=self._failures,
            longest=self._rhythm.longest,
        )
        self.next_check_at = self.clock.now() + timedelta(seconds=seconds)
        self._timer.start(round(seconds * 1000))

    def sync_now(self) -> None:
        """Looks at the feed now, unless it is being looked at already."""
        if self.syncing:
            return
        if self._push is not None:
            self._push.word.looking()
        self.foreseen = False
        # Not needed for the first picture.
        from kiosk.sync.parse import reader_apart
        from kiosk.sync.receive import receive

        source, known, clock, cancel = self.source, self._state, self.clock, self._tasks.cancel
        zone, shown = self._library.zone, self._shown
        self._begin()

        def fetch(state: FeedState) -> None:
            self._tasks.network(
                lambda: receive(
                    source, state, clock=clock, cancel=cancel, read=reader_apart(cancel), zone=zone
                ),
                take_in,
                lambda error: self._failed(source, error),
            )

        def take_in(received: "Received") -> None:
            if received.server_time is not None and source == self.source:
                self.server_time = received.server_time
            if received.error is None and source == self.source:
                self._follow_push(received.push)
                self.calendars = received.calendars
                self.rehearsal = received.rehearsal
            self._finish(source, lambda: self._library.take_in(received, clock, shown))

        self._tasks.database(
            lambda: self._library.current_state(source, known),
            fetch,
            lambda error: self._failed(source, error),
        )

    def accept(self) -> None:
        """Takes over what was held back; after the running sync, if there is one."""
        if not self.held:
            return
        if self.syncing:
            self._accept_next = self.held
            return
        source, held, clock, shown = self.source, self.held, self.clock, self._shown
        self._begin()
        self._finish(source, lambda: self._library.accept(source, held, clock, shown))

    def sync_at_once(self) -> None:
        """Syncs here and now, before there is a window: the very first start, from a local file."""
        self._done(self.source, self._library.synchronise(self.source, self.clock))

    def _begin(self) -> None:
        self.syncing = True
        self._timer.stop()
        self.changed.emit()

    def _finish(self, source: Source, work: Callable[[], Outcome]) -> None:
        self._tasks.database(
            work,
            lambda outcome: self._done(source, outcome),
            lambda error: self._failed(source, error),
        )

    def _done(self, source: Source, outcome: Outcome) -> None:
        self.syncing = False
        if source != self.source:
            self.sync_now()  # another feed was opened meanwhile
            return
        self._take(outcome.report)
        if outcome.stored is not None and outcome.stored.programme is not None:
            self._shown = outcome.stored.state.version
            self.news.emit(outcome.stored)
        self.changed.emit()
        wanted, self._accept_next = self._accept_next, ""
        if wanted and wanted == self.held:
            self.accept()
        else:
            self._push_told()

    def _take(self, report: "SyncReport") -> None:
        from kiosk.sync.synchronise import Result

        self.problem = report.reason
        failed = report.result in (Result.REFUSED, Result.QUARANTINED)
        self.held = report.held_hash
        self._failures = self._failures + 1 if failed else 0
        # An answer that was not taken over makes what is shown no fresher.
        contact = self.contact if failed else report.state.contacted_at
        self._keep(replace(report.state, contacted_at=contact))
        self.plan(report.retry_after)

    def _keep(self, state: FeedState) -> None:
        """Keeps the state; a contact in the future (a clock was wrong once) is none."""
        self.contact = known_contact(state, self.clock.now())
        self._state = replace(state, contacted_at=self.contact)

    def _failed(self, source: Source, error: KnownError) -> None:
        self.syncing = False
        if source != self.source:
            self.sync_now()
            return
        self.problem = error
        self.held = ""
        self._failures += 1
        self.plan()
        self.changed.emit()

    # Push

    def _follow_push(self, address: str) -> None:
        if self._push is None:
            if not address:
                return
            # Only where there is push.
            from kiosk.ui.shared.feed_push import FeedPush

            self._push = FeedPush(self)
            self._push.told.connect(self._push_told)
            self._push.changed.connect(self.pushed)
            self._push.called.connect(self.called)
            self._push.lost.connect(self._push_lost)
        self._push.follow(address)

    def _push_told(self) -> None:
        """Looks at what the server has; after failures when their time has come."""
        if self._push is None or self._failures:
            return
        if not self._push.word.wants_look(self._state.feed_version):
            return
        if not self.foreseen:
            self.sync_now()
        elif not self.syncing and self._timer.remainingTime() > _LEISURE * 1000:
            self._timer.start(round(self._random.uniform(0.1, 1.0) * _LEISURE * 1000))

    def _push_lost(self, silent: bool) -> None:
        """Who hears nothing has perhaps missed something; a line that ended soon stands again,
        and all who had one would ask at once."""
        if silent:
            self.sync_now()
        elif not self.syncing and self._timer.remainingTime() > self._rhythm.push_away * 1000:
            self.plan()
