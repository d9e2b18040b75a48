"""One sync of one feed: fetch, read, plan, judge, apply in one transaction; the last good stays.

Programs with a window call `receive` in a network thread and `take_in` where the database lives;
`synchronise` does both in a row.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum

from kiosk.feeds.reading import Problem
from kiosk.programme.changes import Change
from kiosk.programme.clock import Clock
from kiosk.programme.errors import KnownError
from kiosk.programme.model import Programme
from kiosk.programme.values import dataclass
from kiosk.store import feed_state, programmes, quarantine
from kiosk.store.database import Database
from kiosk.store.errors import StaleProgrammeError
from kiosk.store.feed_state import FeedState
from kiosk.store.quarantine import Quarantined
from kiosk.sync.fetched import DEFAULT_LIMITS, FetchCancelledError, FetchError, Limits
from kiosk.sync.parse import Reader, read_here
from kiosk.sync.plan import plan
from kiosk.sync.receive import Received, read_received, receive
from kiosk.sync.source import Source

_ATTEMPTS = 3
"""How often to plan anew when another process stored a version in between."""


_DATED_BY_ENTRIES = {"ical", "xcal"}
"""A calendar has no date of its own: its latest entry's goes back when that one is taken out."""


class NotHeldError(KnownError):
    """What somebody wants to accept is not what lies in quarantine any more."""


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
    sync without news writes nothing, so only it knows when the feed was last asked. `held_hash` is
    the content hash of what was quarantined, for `accept_held`; else "".
    """

    result: Result
    state: FeedState
    sessions: int
    reason: KnownError | None = None
    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()
    skipped: int = 0
    programme: Programme | None = None
    held_hash: str = ""

    @property
    def version(self) -> int:
        """Our count of the programme that is valid now ("Stand"); 0: there is none.

        Always the stored one: who shows another has to load it, even with nothing new in the feed.
        """
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


def accept_held(
    db: Database,
    source: Source,
    content_hash: str,
    *,
    clock: Clock,
    read: Reader = read_here,
    zone: str | None = None,
) -> SyncReport:
    """Applies the very bytes that a person was asked about (`SyncReport.held_hash`), no others.

    Nothing is fetched. When something else or nothing lies in quarantine by now, the report is
    REFUSED with NotHeldError. Raises StoreError.
    """

    def once() -> SyncReport:
        # In this order: whoever stores a version in between also empties the quarantine.
        stored = feed_state.get(db, source.name)
        held = quarantine.quarantined(db, source.name)
        if held is None or held.content_hash != content_hash:
            received = Received(source, stored, error=_not_held())
        else:
            received = _read_held(source, stored, held, read, zone)
        if received.reading is None:
            return _nothing_applied(db, received, Result.REFUSED, received.error)
        return _planned(db, received, stored, clock, True)

    return _repeated(once)


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
        if result is Result.UNCHANGED:
            # The feed is again what is stored: what was asked about is no question any more.
            quarantine.release(db, received.source.name)
        return _nothing_applied(db, received, result, received.error)
    return _repeated(
        lambda: _planned(db, received, feed_state.get(db, received.source.name), clock, accept)
    )


def _repeated(once: Callable[[], SyncReport]) -> SyncReport:
    """Plans and applies, anew where another process was quicker."""
    for _ in range(_ATTEMPTS - 1):
        with suppress(StaleProgrammeError):
            return once()
    return once()


def _planned(
    db: Database, received: Received, stored: FeedState, clock: Clock, accept: bool
) -> SyncReport:
    """Plans over the programme at `stored`; raises StaleProgrammeError when that is not it."""
    assert received.reading is not None
    name, now = received.source.name, clock.now()
    old = programmes.load(db, name) if stored.version else None
    dated = received.reading.format not in _DATED_BY_ENTRIES
    planned = plan(old, received.reading.programme, now, dated=dated)
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
    """The report when the stored programme stays; validators are then those of that one."""
    name, state = received.source.name, received.state
    stored = feed_state.get(db, name)
    if reason is not None or stored.version != state.version:
        state = replace(stored, checked_at=state.checked_at, contacted_at=state.contacted_at)
    reading = received.reading
    return SyncReport(
        result,
        state,
        programmes.session_count(db, name),
        reason,
        problems=reading.problems if reading else (),
        skipped=reading.skipped if reading else 0,
        held_hash=received.state.content_hash if result is Result.QUARANTINED else "",
    )


def _unreachable(received: Received) -> bool:
    error = received.error
    return isinstance(error, FetchError) and not isinstance(error, FetchCancelledError)


def _from_quarantine(db: Database, received: Received, read: Reader, zone: str | None) -> Received:
    held = quarantine.quarantined(db, received.source.name)
    if held is None:
        return received
    return _read_held(received.source, received.state, held, read, zone)


def _read_held(
    source: Source, state: FeedState, held: Quarantined, read: Reader, zone: str | None
) -> Received:
    # Without validators: the next sync shall see for itself what the feed says by then.
    state = replace(state, etag="", last_modified="", content_hash=held.content_hash)
    return read_received(source, state, held.data, read=read, zone=zone)


def _not_held() -> NotHeldError:
    return NotHeldError(
        "What was held back is not there any more: the feed says something else by now. "
        "Nothing was changed; sync again."
    )
