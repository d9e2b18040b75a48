"""One sync of one feed: fetch, read, plan, judge, apply in one transaction; the last good stays.

Programs with a window call `receive` in a network thread and `take_in` where the database lives;
`synchronise` does both in a row.
"""

import threading
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.feeds.reading import Problem
from kiosk.programme.changes import Change
from kiosk.programme.clock import Clock
from kiosk.programme.errors import KnownError
from kiosk.programme.model import Programme
from kiosk.store import feed_state, programmes, quarantine
from kiosk.store.database import Database
from kiosk.store.errors import StaleProgrammeError
from kiosk.store.feed_state import FeedState
from kiosk.store.quarantine import Quarantined
from kiosk.sync.fetch import DEFAULT_LIMITS, FetchCancelledError, FetchError, Limits
from kiosk.sync.parse import Reader, read_here
from kiosk.sync.plan import plan
from kiosk.sync.receive import Received, read_received, receive
from kiosk.sync.source import Source

_ATTEMPTS = 3
"""How often to plan anew when another process stored a version in between."""


class Result(StrEnum):
    """What became of a sync."""

    APPLIED = "applied"
    UNCHANGED = "unchanged"
    QUARANTINED = "quarantined"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync did.

    `reason` says why nothing was applied when it was quarantined (staff can accept it) or refused
    (it could not be fetched or read). `version` and `sessions` are of the programme that is valid
    now. `programme` is what was applied, else None. `state` is to be given to the next sync: a
    sync without news writes nothing, so only it knows when the feed was last asked.
    """

    result: Result
    state: FeedState
    sessions: int
    reason: KnownError | None = None
    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()
    skipped: int = 0
    programme: Programme | None = None

    @property
    def version(self) -> int:
        """Our count of the programme that is valid now ("Stand"); 0: there is none."""
        return self.state.version

    @property
    def retry_after(self) -> float | None:
        """Seconds the server asks us to wait."""
        return self.reason.retry_after if isinstance(self.reason, FetchError) else None


def synchronise(
    db: Database,
    source: Source,
    *,
    clock: Clock,
    accept: bool = False,
    cancel: threading.Event | None = None,
    read: Reader = read_here,
    zone: str | None = None,
    state: FeedState | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> SyncReport:
    """Brings the stored programme of `source` up to date and says what happened.

    `accept` applies what the judgement would hold back: what the feed says now or, when it cannot
    be reached, what lies in quarantine. `zone` counts where the feed names none. `state` is that of
    the last report. Raises StoreError when the database cannot be read or written.
    """
    known = current_state(db, source, state)
    received = receive(
        source, known, clock=clock, cancel=cancel, read=read, zone=zone, limits=limits
    )
    if accept and _unreachable(received):
        received = _from_quarantine(db, received, read, zone)
    return take_in(db, received, clock=clock, accept=accept)


def current_state(db: Database, source: Source, remembered: FeedState | None) -> FeedState:
    """The state to start a sync with: the remembered one unless another process stored since."""
    stored = feed_state.get(db, source.name)
    if remembered is None or remembered.version != stored.version:
        return stored
    return remembered


def take_in(db: Database, received: Received, *, clock: Clock, accept: bool = False) -> SyncReport:
    """The second half of a sync: what was received, planned, judged and applied."""
    if received.reading is None:
        result = Result.UNCHANGED if received.error is None else Result.REFUSED
        return _nothing_applied(db, received, result, received.error)
    for _ in range(_ATTEMPTS - 1):
        with suppress(StaleProgrammeError):
            return _planned(db, received, clock, accept)
    return _planned(db, received, clock, accept)


def _planned(db: Database, received: Received, clock: Clock, accept: bool) -> SyncReport:
    assert received.reading is not None
    name, now = received.source.name, clock.now()
    stored = feed_state.get(db, name)
    old = programmes.load(db, name) if stored.version else None
    planned = plan(old, received.reading.programme, now)
    reason = planned.verdict.reason
    if reason is not None and not accept:
        found = Quarantined(now, reason, received.state.content_hash, received.data)
        quarantine.set_apart(db, name, found)
        return _nothing_applied(db, received, Result.QUARANTINED, reason)
    state = programmes.apply(
        db,
        name,
        old,
        planned.programme,
        planned.changes,
        replace(received.state, version=stored.version, changed_at=stored.changed_at),
        at=now,
    )
    applied = state.version != stored.version
    return SyncReport(
        Result.APPLIED if applied else Result.UNCHANGED,
        state,
        len(planned.programme.sessions),
        changes=planned.changes,
        problems=received.reading.problems,
        skipped=received.reading.skipped,
        programme=planned.programme if applied else None,
    )


def _nothing_applied(
    db: Database, received: Received, result: Result, reason: KnownError | None
) -> SyncReport:
    """The report when the last good programme stays; validators are then those of that one."""
    name, state = received.source.name, received.state
    if reason is not None:
        stored = feed_state.get(db, name)
        state = replace(stored, checked_at=state.checked_at, contacted_at=state.contacted_at)
    reading = received.reading
    return SyncReport(
        result,
        state,
        programmes.session_count(db, name),
        reason,
        problems=reading.problems if reading else (),
        skipped=reading.skipped if reading else 0,
    )


def _unreachable(received: Received) -> bool:
    error = received.error
    return isinstance(error, FetchError) and not isinstance(error, FetchCancelledError)


def _from_quarantine(db: Database, received: Received, read: Reader, zone: str | None) -> Received:
    held = quarantine.quarantined(db, received.source.name)
    if held is None:
        return received
    # Without validators: the next sync shall see for itself what the feed says by then.
    state = replace(received.state, etag="", last_modified="", content_hash=held.content_hash)
    return read_received(received.source, state, held.data, read=read, zone=zone)
