"""The data folder of a venue screen, which goes on from memory when the disk cannot be used."""

import logging
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.personal.library import Library, Outcome, Stored
from kiosk.programme.clock import Clock
from kiosk.programme.days import session_days
from kiosk.programme.reading_order import timed_in_order
from kiosk.store.database import Database, open_programme_db
from kiosk.store.errors import StoreError
from kiosk.store.feed_state import FeedState
from kiosk.store.memory import personal_db_in_memory, programme_db_in_memory
from kiosk.sync.source import Source

if TYPE_CHECKING:
    from kiosk.sync.receive import Received

_log = logging.getLogger(__name__)


class ScreenLibrary(Library):
    """`fault` says why nothing is kept any more; None while the disk is in order.

    A screen has no person: stars, notes and settings live in memory, so that a damaged personal
    database is no reason to stay dark.
    """

    recent = timedelta(days=400)
    """A door tells where a session went until it ends, however long ago that was decided."""

    def __init__(self, folder: Path, *, zone: str | None = None) -> None:
        """Opens the programme cache; raises StoreError for one of a newer version only."""
        self.zone = zone
        self.fault: StoreError | None = None
        self._folder = folder
        self.programmes: Database = self._open()
        self.personal: Database = personal_db_in_memory()

    def load(self, source: Source, now: datetime) -> Stored:
        """What is stored of a feed."""
        try:
            return super().load(source, now)
        except StoreError as error:
            self._into_memory(error)
            return super().load(source, now)

    def take_in(self, received: "Received", clock: Clock, shown: int) -> Outcome:
        """Plans, judges and applies what came, in memory if the disk will not have it."""
        try:
            return super().take_in(received, clock, shown)
        except StoreError as error:
            self._into_memory(error)
            return super().take_in(received, clock, shown)

    def synchronise(self, source: Source, clock: Clock) -> Outcome:
        """A whole sync here and now, in memory if the disk will not have it."""
        try:
            return super().synchronise(source, clock)
        except StoreError as error:
            self._into_memory(error)
            return super().synchronise(source, clock)

    def foresee(self, stored: Stored, change: str, now: datetime) -> Stored | None:
        """What will lie in the store once a pushed change (`feeds.agenda_change`) is fetched.

        Nothing is written. None where it does not follow what is stored, or would be held back.
        """
        from kiosk.feeds.agenda_change import follow
        from kiosk.feeds.reading import FeedError
        from kiosk.sync.plan import plan

        if stored.programme is None:
            return None
        try:
            new = follow(stored.programme, change)
        except FeedError as error:
            _log.warning("what was pushed is no change: %s", error)
            return None
        if new is None:
            return None
        planned = plan(stored.programme, new, now)
        if planned.verdict.reason is not None:
            return None
        session_days(planned.programme)  # so that the window need not work them out
        timed_in_order(planned.programme)
        changes = (*stored.changes, *planned.changes)
        state = replace(
            stored.state,
            version=stored.state.version + 1,
            feed_version=new.version,
            changed_at=now,
        )
        return replace(stored, programme=planned.programme, changes=changes, state=state)

    def close(self, state: FeedState | None) -> None:
        """Closes the databases; what cannot be written at the end is not missed."""
        try:
            super().close(state)
        except StoreError as error:
            _log.warning("not kept at the end: %s", error)
            self.programmes.close()
            self.personal.close()

    def _open(self) -> Database:
        try:
            return open_programme_db(self._folder)
        except (StoreError, OSError) as error:
            db = programme_db_in_memory(self._folder)
            self._noted(error)
            return db

    def _into_memory(self, error: StoreError) -> None:
        """Goes over to a copy in memory, once; raises `error` when that is where we are."""
        if self.fault is not None:
            raise error
        db = programme_db_in_memory(self._folder)
        self.programmes.close()
        self.programmes = db
        self._noted(error)

    def _noted(self, error: StoreError | OSError) -> None:
        self.fault = (
            error
            if isinstance(error, StoreError)
            else StoreError(
                "{file} cannot be read or written ({reason}). Check the folder's permissions, "
                "or choose another one with --data-dir.",
                file=str(self._folder),
                reason=error.strerror or str(error),
            )
        )
        _log.error("nothing is kept from now on, the screen goes on from memory: %s", self.fault)
