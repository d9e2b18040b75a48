"""What the attendee window works on: programme, stars, search, sync; signals say what changed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.programme.changes import Change
from kiosk.programme.clock import Clock
from kiosk.programme.errors import KnownError
from kiosk.programme.model import Programme
from kiosk.programme.stars import Priority, Star
from kiosk.store import changes as stored_changes
from kiosk.store import exports, feed_state, programmes, search, settings, stars
from kiosk.store.database import (
    Database,
    open_personal_db,
    open_programme_db,
    replace_broken_programme_db,
)
from kiosk.store.errors import BrokenDatabaseError
from kiosk.store.feed_state import FeedState
from kiosk.sync.schedule import next_check
from kiosk.sync.source import Source
from kiosk.ui.shared.tasks import TaskRunner
from kiosk.wording import Translate

if TYPE_CHECKING:
    from kiosk.personal.ical_export import AgendaExport
    from kiosk.sync.receive import Received
    from kiosk.sync.synchronise import SyncReport

INTERVAL = 120.0
"""Seconds between two looks at the feed (FEEDS.md: every 1 to 5 minutes)."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A feed as it lies in the store."""

    source: Source
    programme: Programme | None
    stars: dict[str, Star]
    changes: tuple[Change, ...]
    state: FeedState


class Workspace(QObject):
    """The window's data; owns the databases and the sync."""

    programme_changed = Signal()
    stars_changed = Signal(list)
    sync_changed = Signal()
    found = Signal(str, tuple)
    failed = Signal(object)

    def __init__(
        self, folder: Path, clock: Clock, *, zone: str | None = None, parent: QObject | None = None
    ) -> None:
        """Opens the databases in `folder`; raises StoreError. `zone`: for feeds that name none."""
        super().__init__(parent)
        self.clock = clock
        self.programme: Programme | None = None
        self.stars: dict[str, Star] = {}
        self.changes: tuple[Change, ...] = ()
        self.source = Source("bundled")
        self.syncing = False
        self.problem: KnownError | None = None
        self.held_back = False
        self.contact: datetime | None = None
        self.next_check_at: datetime | None = None
        self._zone = zone
        self._folder = folder
        self._random = Random()
        self._failures = 0
        self._state = FeedState("bundled")
        self._programmes: Database = open_programme_db(folder)
        self._personal: Database = open_personal_db(folder)
        self.tasks = TaskRunner(self)
        self.tasks.failed.connect(self.failed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.sync_now)

    @property
    def failing(self) -> bool:
        """Whether the last look at the feed failed; what was held back did come."""
        return self._failures > 0 and not self.held_back

    # Feeds

    def open_at_start(self, source: Source) -> None:
        """Shows what is stored of a feed, at once; the first picture needs nothing else."""
        self._show(self._load(source))

    def open(self, source: Source) -> None:
        """Goes over to another feed: what is stored of it at once, then what it says now."""

        def opened(result: Opened) -> None:
            self._show(result)
            self.remember("feed", source.name)
            self.sync_now()

        self._timer.stop()
        self.tasks.database(lambda: self._load(source), opened)

    def open_text(self, text: str) -> None:
        """Goes over to the feed somebody typed or chose; `failed` tells when it is none."""
        try:
            source = Source.parse(text)
        except KnownError as error:
            self.failed.emit(error)
            return
        self.open(source)

    def _load(self, source: Source) -> Opened:
        name = source.name
        return Opened(
            source,
            self._stored(name),
            stars.stars(self._personal, name),
            stored_changes.changes(self._programmes, name),
            feed_state.get(self._programmes, name),
        )

    def _stored(self, name: str) -> Programme | None:
        """The stored programme; a damaged cache is set aside, the feed fills a new one."""
        try:
            return programmes.load(self._programmes, name)
        except BrokenDatabaseError:
            self._programmes = replace_broken_programme_db(self._programmes, self._folder)
            return None

    def _show(self, opened: Opened) -> None:
        self.source = opened.source
        self.programme = opened.programme
        self.stars = opened.stars
        self.changes = opened.changes
        self.contact = opened.state.contacted_at
        self.problem = None
        self.held_back = False
        self._state = opened.state
        self._failures = 0
        self.programme_changed.emit()
        self.sync_changed.emit()

    # Sync

    def sync_now(self, *, accept: bool = False) -> None:
        """Looks at the feed now; `accept` takes over a programme that was held back."""
        if self.syncing:
            return
        # Not needed for the first picture.
        from kiosk.sync.parse import reader_apart
        from kiosk.sync.receive import receive
        from kiosk.sync.synchronise import take_in

        self.syncing = True
        self._timer.stop()
        self.sync_changed.emit()
        source, state, cancel = self.source, self._state, self.tasks.cancel
        if accept:
            # What was held back has a known hash; without it the feed is read anew.
            state = replace(state, etag="", last_modified="", content_hash="")

        def received(result: "Received") -> None:
            self.tasks.database(
                lambda: take_in(self._programmes, result, clock=self.clock, accept=accept),
                lambda report: self._synced(source, report),
                lambda error: self._not_synced(source, error),
            )

        self.tasks.network(
            lambda: receive(
                source,
                state,
                clock=self.clock,
                cancel=cancel,
                read=reader_apart(cancel),
                zone=self._zone,
            ),
            received,
            lambda error: self._not_synced(source, error),
        )

    def sync_at_once(self) -> None:
        """Syncs here and now, before there is a window: the very first start, from a local file."""
        from kiosk.sync.synchronise import synchronise

        report = synchronise(self._programmes, self.source, clock=self.clock, zone=self._zone)
        self._synced(self.source, report)
        if report.programme is not None:
            self.programme = report.programme

    def _synced(self, source: Source, report: "SyncReport") -> None:
        self.syncing = False
        from kiosk.sync.synchronise import Result

        if source != self.source:
            self.sync_now()
            return
        self.problem = report.reason
        failed = report.result in (Result.REFUSED, Result.QUARANTINED)
        self.held_back = report.result is Result.QUARANTINED
        self._failures = self._failures + 1 if failed else 0
        if not failed and report.state.contacted_at is not None:
            # An answer that was not taken over makes what is shown no fresher.
            self.contact = report.state.contacted_at
        self._state = replace(report.state, contacted_at=self.contact)
        self._plan_next(report.retry_after)
        if report.programme is not None:
            self._take(report.programme)
        self.sync_changed.emit()

    def _not_synced(self, source: Source, error: KnownError) -> None:
        self.syncing = False
        if source != self.source:
            self.sync_now()
            return
        self.problem = error
        self.held_back = False
        self._failures += 1
        self._plan_next(None)
        self.sync_changed.emit()

    def _take(self, programme: Programme) -> None:
        """A new programme: its changes come from the store, where they were stamped."""
        name = self.source.name

        def read(found: tuple[Change, ...]) -> None:
            self.programme = programme
            self.changes = found
            self.programme_changed.emit()
            # Only now the zone is known in which the foot says how old the programme is.
            self.sync_changed.emit()

        self.tasks.database(lambda: stored_changes.changes(self._programmes, name), read)

    def _plan_next(self, retry_after: float | None) -> None:
        seconds = next_check(
            INTERVAL, self._random, retry_after=retry_after, failures=self._failures
        )
        self.next_check_at = self.clock.now() + timedelta(seconds=seconds)
        self._timer.start(round(seconds * 1000))

    # What a person changes

    def set_star(self, key: str, priority: Priority | None) -> None:
        """Stars a session or takes the star away; kept at once."""
        at, name = self.clock.now(), self.source.name
        if priority is None:
            self.stars.pop(key, None)
        else:
            self.stars[key] = Star(key, priority, at)
        self.tasks.database(lambda: stars.set_star(self._personal, name, key, priority, at))
        self.stars_changed.emit([key])

    def toggle_star(self, key: str) -> None:
        """No star becomes "dabei"; any star goes."""
        self.set_star(key, None if key in self.stars else Priority.GOING)

    def remember(self, name: str, value: str) -> None:
        """Keeps a setting."""
        self.tasks.database(lambda: settings.set_setting(self._personal, name, value))

    def setting(self, name: str) -> str | None:
        """A kept setting; for the start, before any task runs."""
        return settings.setting(self._personal, name)

    # Search and export

    def search(self, text: str) -> None:
        """Looks for sessions; `found` brings their keys, best first."""
        name = self.source.name
        self.tasks.database(
            lambda: tuple(h.session_key for h in search.search(self._programmes, name, text)),
            lambda keys: self.found.emit(text, keys),
        )

    def export(
        self,
        path: Path,
        key: str | None,
        alarm_minutes: int | None,
        translate: Translate,
        done: Callable[[int, int], None],
    ) -> None:
        """Writes the agenda, or the session `key`, as iCalendar.

        `done` takes the number of entries written and of chosen sessions left out; `failed`
        tells what went wrong.
        """
        programme, chosen, now = self.programme, dict(self.stars), self.clock.now()
        name = self.source.name
        if programme is None:
            return

        def work() -> "AgendaExport":
            # Not needed for the first picture.
            from kiosk.personal.ical_export import export_agenda, export_session
            from kiosk.personal.write_file import write_file

            known = exports.exported(self._personal, name)
            if key is None:
                made = export_agenda(
                    programme,
                    chosen,
                    known,
                    now=now,
                    alarm_minutes=alarm_minutes,
                    translate=translate,
                )
            else:
                made = export_session(
                    programme,
                    key,
                    chosen,
                    known,
                    now=now,
                    alarm_minutes=alarm_minutes,
                    translate=translate,
                )
            write_file(path, made.data)
            exports.record_export(self._personal, name, made.entries)
            return made

        self.tasks.database(work, lambda made: done(len(made.entries) or 1, len(made.left_out)))

    def close(self) -> None:
        """Ends all tasks and closes the databases."""
        self._timer.stop()
        self.tasks.close()
        if self._state.version and self._state.contacted_at is not None:
            feed_state.put(self._programmes, self._state)
        self._programmes.close()
        self._personal.close()
