"""The programme behind the screens: stored, synced for ever, and turned into moments."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.personal.library import Stored
from kiosk.personal.screen_library import ScreenLibrary
from kiosk.programme.changes import Change
from kiosk.programme.clock import Clock, SimulatedClock, SystemClock
from kiosk.programme.errors import KnownError
from kiosk.programme.folding import query_terms, search_text
from kiosk.programme.model import Programme
from kiosk.programme.moves import left_rooms, moves
from kiosk.programme.renames import former_names
from kiosk.store.feed_state import FeedState
from kiosk.store.search import Search
from kiosk.sync.schedule import Rhythm
from kiosk.sync.server_time import clock_agrees, likely_now, steady
from kiosk.sync.source import Source
from kiosk.ui.pictures.contact_age import ContactAge
from kiosk.ui.pictures.emergency import EMERGENCY_FILE, Emergency, EmergencySource
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.shared.feed_watch import FeedWatch
from kiosk.ui.shared.tasks import TaskRunner
from kiosk.wording import translator

_TICK = 500
"""Milliseconds between two looks at the clock: a minute begins on every screen at once."""

RHYTHM = Rhythm(usual=60.0, push_away=10.0, push_lives=12.0, longest=50.0)
"""Nobody is there to press a key: where the server is ours, a change that no push told of is on the
glass within 15 s, and a minute after an outage, however long, every screen has been there again."""

_APART = 0.5
"""Seconds that a shared clock may differ by; the way of an answer takes some."""

_JUMP = timedelta(seconds=2)
"""The machine's clock was set when it went this much other than the steady one."""

_log = logging.getLogger(__name__)


class ScreenFeed(QObject):
    """`changed` says that another moment is to be shown: a minute, a version, a lost connection."""

    changed = Signal()

    def __init__(
        self, folder: Path, clock: Clock, source: Source, *, zone: str | None = None
    ) -> None:
        """Opens the databases and shows what is stored; goes on without a disk it can write."""
        super().__init__()
        self.programme: Programme | None = None
        self.clock = clock
        self._changes: tuple[Change, ...] = ()
        self._passed: set[str] = set()
        self._search: tuple[object, Search] | None = None
        self._library = ScreenLibrary(folder, zone=zone)
        self.tasks = TaskRunner(self)
        self.watch = FeedWatch(self._library, self.tasks, clock, rhythm=RHYTHM)
        self._take(self._library.load(source, clock.now()))
        self.watch.watch(self._stored)
        if self.programme is None and not source.is_web:
            self.watch.sync_at_once()
            self._take(self._library.load(source, clock.now()))
        self.watch.changed.connect(self._watched)
        self.watch.news.connect(self._news)
        self.watch.pushed.connect(self._pushed)
        self.watch.plan()
        self.emergency_source = EmergencySource(folder / EMERGENCY_FILE)
        self._emergency: Emergency | None = self.emergency_source.now()
        self._started = steady()
        self._minute = self._this_minute()
        self._contact = ContactAge()
        self._looked = (clock.now(), steady())
        self._ticker = QTimer(self)
        self._ticker.timeout.connect(self._tick)
        self._ticker.start(_TICK)

    def set_clock(self, clock: Clock) -> None:
        """Takes another clock; that of a server that rehearses comes before it."""
        self.clock = self.watch.clock = clock
        self._share_clock()

    def _share_clock(self) -> None:
        """Who rehearses goes by the clock of the server that does: else each process would begin
        anew at its own --now."""
        told = self.watch.rehearsal
        if told is None or not isinstance(self.clock, SimulatedClock):
            return
        at = steady()
        theirs = told.clock(at)
        apart = abs((theirs.now() - self.clock.now()).total_seconds())
        if theirs.speed != self.clock.speed or apart > _APART * max(1.0, theirs.speed):
            _log.info("goes by the clock of the server, which was %.1f s apart", apart)
            self.set_clock(theirs)

    @property
    def clock_trouble(self) -> KnownError | None:
        """Why a feed server and this program do not mean the same by “now”, where one of them
        rehearses and the other does not; None while the server was not heard."""
        watch, simulated = self.watch, isinstance(self.clock, SimulatedClock)
        if watch.server_time is None or simulated == (watch.rehearsal is not None):
            return None
        if simulated:
            return KnownError(
                "The clock here was set with --now, the server's was not: what is to end at a "
                "time ends at another. Start again without --now."
            )
        return KnownError(
            "The server rehearses: its clock was set with --now. Start again with --now, too."
        )

    def moment(self, language: str, screen: str, zone: tzinfo | None = None) -> Moment | None:
        """What is true now, in a language; None while there is no programme at all."""
        programme = self.programme
        if programme is None:
            return None
        now = self.now()
        return Moment(
            programme,
            now,
            zone or programme.tz,
            language,
            translator(language),
            moves(self._changes, programme, now, recent=ScreenLibrary.recent, ends=True),
            self._contact_at(now),
            self.watch.failing,
            self.clock_trusted,
            screen=screen,
            emergency=self._emergency,
            left=left_rooms(self._changes, programme, now, recent=ScreenLibrary.recent),
            renamed=former_names(self._changes, programme),
        )

    @property
    def changes(self) -> tuple[Change, ...]:
        """What changed lately, oldest first."""
        return self._changes

    @property
    def clock_trusted(self) -> bool:
        """Whether the machine's clock can be right; a simulated one always is."""
        if not isinstance(self.clock, SystemClock):
            return True
        return clock_agrees(
            self.clock.now(), steady(), self.watch.server_time, self._latest_known()
        )

    def now(self) -> datetime:
        """The present, UTC: the clock's, or what is likelier while it cannot be right."""
        if self.clock_trusted:
            return self.clock.now()
        server, latest = self.watch.server_time, self._latest_known()
        return likely_now(self.clock.now(), steady(), server, latest, self._started)

    def _latest_known(self) -> datetime | None:
        """An instant that has passed for sure."""
        known = [self.programme.updated] if self.programme else []
        if self.watch.server_time is None and self.watch.source.is_web:
            known.append(self._stored.state.contacted_at)
        return max((instant for instant in known if instant is not None), default=None)

    @property
    def state(self) -> FeedState:
        """What is known of the feed as it is shown: our version, its own, when it changed."""
        return self._stored.state

    @property
    def fault(self) -> KnownError | None:
        """Why nothing is kept on the disk any more; None while it is in order."""
        return self._library.fault

    def find(self, words: str, done: Callable[[tuple[str, ...]], None]) -> None:
        """Searches the stored programme; `done` gets the keys, best first, in the main thread.

        Where the database cannot be read, the titles that are shown are looked through.
        """
        library, source = self._library, self.watch.source.name

        def search() -> tuple[str, ...]:
            db = library.programmes  # another one after the disk failed
            if self._search is None or self._search[0] is not db:
                self._search = (db, Search(db, source))
            return self._search[1].find(words)

        def failed(error: KnownError) -> None:
            _log.warning("the search failed: %s", error)
            done(self._titled(words))

        self.tasks.database(search, done, failed)

    def _titled(self, words: str) -> tuple[str, ...]:
        """The sessions whose titles hold all words, in one of their foldings."""
        sessions, terms = self.programme.sessions if self.programme else (), query_terms(words)
        texts = {s.key: search_text(s.title) for s in sessions}
        return tuple(
            key
            for key, text in texts.items()
            if terms and all(any(folding in text for folding in term) for term in terms)
        )

    def forget_search(self) -> None:
        """Drops what the search remembers of words that were typed."""
        self.tasks.database(self._drop_search)

    def _drop_search(self) -> None:
        self._search = None

    def close(self) -> None:
        """Ends all tasks and closes the databases."""
        self._ticker.stop()
        self.watch.close()
        self.tasks.close()
        self._library.close(self.watch.state)

    def _take(self, stored: Stored) -> None:
        self._stored = stored
        self.programme = stored.programme
        self._changes = stored.changes

    def _news(self, stored: Stored) -> None:
        """What a look brought; nothing where it began before what is shown was pushed."""
        if stored.state.feed_version in self._passed:
            return
        self._take(stored)
        self.changed.emit()

    def _watched(self) -> None:
        if not self.watch.syncing:
            self._passed.clear()
            self._share_clock()
        self.changed.emit()

    def _pushed(self, change: str) -> None:
        """Shows what the server pushed before it is fetched and stored, if it follows what is
        shown; a look that is on its way may still bring what it follows."""
        watch, stored, now = self.watch, self._stored, self.clock.now()
        if watch.failing or watch.held or stored.programme is None:
            return
        watch.foreseen = True
        if watch.syncing:
            self._passed.add(stored.programme.version)
        self.tasks.database(
            lambda: self._library.foresee(stored, change, now), self._foreseen, self._unforeseen
        )

    def _foreseen(self, stored: Stored | None) -> None:
        if stored is None:
            self._unforeseen()
        else:
            self._take(stored)
            self.changed.emit()

    def _unforeseen(self, _error: KnownError | None = None) -> None:
        self.watch.foreseen = False
        self.watch.sync_now()

    def _this_minute(self) -> datetime:
        return self.now().replace(second=0, microsecond=0)

    def _contact_at(self, now: datetime) -> datetime | None:
        contact = self.watch.contact
        if not isinstance(self.clock, SystemClock):
            return contact
        return self._contact.shown(contact, self.clock.now(), now, steady())

    def _tick(self) -> None:
        minute, jumped = self._this_minute(), self._jumped()
        emergency = self.emergency_source.now()
        if minute != self._minute or jumped or emergency != self._emergency:
            self._minute, self._emergency = minute, emergency
            self.changed.emit()
        if jumped:
            # Clocks are set when the network comes, so the feed may be there, too.
            self.watch.sync_now()

    def _jumped(self) -> bool:
        """Whether somebody set the machine's clock since the last look."""
        if not isinstance(self.clock, SystemClock):
            return False
        before, heard = self._looked
        now, at = self._looked = (self.clock.now(), steady())
        gone = now - before - timedelta(seconds=at - heard)
        if abs(gone) < _JUMP:
            return False
        _log.warning("the clock was set by %+d seconds", gone.total_seconds())
        return True
