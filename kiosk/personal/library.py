"""The data folder at work: what is stored of a feed, and what a sync makes of it; without Qt.

Everything here is called where the databases live, one call after the other.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.programme.changes import Change
from kiosk.programme.clock import Clock
from kiosk.programme.days import session_days
from kiosk.programme.model import Programme
from kiosk.programme.moves import RECENT, Move, moves
from kiosk.programme.reading_order import timed_in_order
from kiosk.programme.stars import Star
from kiosk.programme.values import dataclass
from kiosk.store import changes, feed_state, notes, programmes, stars
from kiosk.store.database import (
    Database,
    open_personal_db,
    open_programme_db,
    replace_broken_programme_db,
)
from kiosk.store.errors import BrokenDatabaseError
from kiosk.store.feed_state import FeedState
from kiosk.sync.source import Source

if TYPE_CHECKING:
    from kiosk.sync.receive import Received
    from kiosk.sync.synchronise import SyncReport


@dataclass(frozen=True, slots=True)
class Stored:
    """A feed as it lies in the store; `changes` are the recent ones, `notes` by session."""

    source: Source
    programme: Programme | None
    stars: dict[str, Star]
    notes: dict[str, str]
    changes: tuple[Change, ...]
    moves: Mapping[str, Move]
    state: FeedState


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a sync brought; `stored` when the store holds another version than the one shown."""

    report: "SyncReport"
    stored: Stored | None


class Library:
    """Both databases of one data folder."""

    recent: timedelta = RECENT
    """How far back the changes go that are loaded."""
    took_out: bool = False
    """Whether a programme was taken out that is to be thrown away in the end."""

    def __init__(self, folder: Path, *, zone: str | None = None) -> None:
        """Opens the databases; raises StoreError. `zone` counts where a feed names none."""
        self.zone = zone
        self.folder = folder
        self.programmes: Database = open_programme_db(folder)
        self.personal: Database = open_personal_db(folder)

    def load(self, source: Source, now: datetime) -> Stored:
        """What is stored of a feed; a damaged cache is set aside, the feed fills a new one.

        A programme that was taken out and not thrown away yet is put back.
        """
        if self.took_out:
            from kiosk.store.kept_programmes import put_back

            put_back(self.programmes, source.name)
        try:
            return self._stored(source, programmes.load(self.programmes, source.name), now)
        except BrokenDatabaseError:
            self.programmes = replace_broken_programme_db(self.programmes, self.folder)
            return self._stored(source, None, now)

    def current_state(self, source: Source, known: FeedState) -> FeedState:
        """The state to start a sync with: `known` unless another process stored since."""
        from kiosk.sync.synchronise import current_state

        return current_state(self.programmes, source, known)

    def take_in(self, received: "Received", clock: Clock, shown: int) -> Outcome:
        """Plans, judges and applies what came; `shown` is the version the person sees.

        What comes of a programme that was taken out meanwhile is dropped.
        """
        from kiosk.sync.synchronise import Result, SyncReport, take_in

        if self.took_out and self._is_out(received.source):
            return Outcome(SyncReport(Result.UNCHANGED, received.state, 0), None)

        report = take_in(self.programmes, received, clock=clock)
        return self._outcome(received.source, report, clock, shown)

    def accept(self, source: Source, held_hash: str, clock: Clock, shown: int) -> Outcome:
        """Takes over exactly what was held back and asked about."""
        from kiosk.sync.synchronise import accept_held

        report = accept_held(self.programmes, source, held_hash, clock=clock, zone=self.zone)
        return self._outcome(source, report, clock, shown)

    def synchronise(self, source: Source, clock: Clock) -> Outcome:
        """A whole sync here and now."""
        from kiosk.sync.synchronise import synchronise

        report = synchronise(self.programmes, source, clock=clock, zone=self.zone)
        return self._outcome(source, report, clock, 0)

    def close(self, state: FeedState | None) -> None:
        """Closes the databases; keeps when the feed was last seen, if it is to be kept.

        Programmes that were taken out are thrown away now that nobody can take that back.
        """
        if state is not None and state.version:
            feed_state.put(self.programmes, state)
        if self.took_out:
            from kiosk.store.kept_programmes import throw_away

            throw_away(self.programmes)
        self.programmes.close()
        self.personal.close()

    def _outcome(self, source: Source, report: "SyncReport", clock: Clock, shown: int) -> Outcome:
        """Another process may have stored the version in between: the store counts."""
        if report.version == shown:
            return Outcome(report, None)
        if report.programme is None:
            return Outcome(report, self.load(source, clock.now()))
        anew = report.version == 1
        return Outcome(report, self._stored(source, report.programme, clock.now(), anew))

    def _stored(
        self, source: Source, programme: Programme | None, now: datetime, anew: bool = False
    ) -> Stored:
        name = source.name
        if programme is not None and self._has_something(name):
            from kiosk.personal.reunite import reunite

            # What has other keys since the cache was lost is found again.
            reunite(self.personal, name, programme, anew=anew)
        recent = changes.changes(self.programmes, name, since=now - self.recent)
        if programme is not None:
            session_days(programme)  # so that the window need not work them out
            timed_in_order(programme)
        return Stored(
            source,
            programme,
            stars.stars(self.personal, name),
            notes.notes(self.personal, name),
            recent,
            moves(recent, programme, now) if programme is not None else {},
            feed_state.get(self.programmes, name),
        )

    def _is_out(self, source: Source) -> bool:
        from kiosk.store.kept_programmes import is_out

        return is_out(self.programmes, source.name)

    def _has_something(self, name: str) -> bool:
        return bool(stars.stars(self.personal, name) or notes.notes(self.personal, name))
