"""The first half of a sync: fetch and read, without the database; safe in any thread."""

import threading
from dataclasses import replace
from datetime import timedelta

from kiosk.feeds.reading import FeedError, Reading
from kiosk.programme.clock import Clock
from kiosk.programme.errors import KnownError
from kiosk.programme.values import dataclass
from kiosk.store.feed_state import FeedState
from kiosk.sync.fetched import DEFAULT_LIMITS, Fetched, FetchError, Limits, Validators
from kiosk.sync.follow import NOTHING_KNOWN, Known, fetch_feed
from kiosk.sync.parse import Reader, read_here
from kiosk.sync.rehearsal_time import RehearsalTime
from kiosk.sync.server_time import ServerTime, steady
from kiosk.sync.source import Source

ASK_PAGE_EVERY = timedelta(days=1)
"""How often a web page that points to the schedule is asked again."""


@dataclass(frozen=True, slots=True)
class Received:
    """What came from a feed. Without `reading` and `error` it is unchanged.

    `state` is the state to keep when `reading` is applied, or already the new one when there is
    nothing to apply. `server_time` is what the server said of the present, if it did and what came
    can be read. `push` is where the server says it pushes, "" where it does not or nothing came;
    `calendars` where it keeps calendars of selections (`calendar_link`), `rehearsal` what it said
    of the time of its rehearsal.
    """

    source: Source
    state: FeedState
    reading: Reading | None = None
    data: bytes = b""
    error: KnownError | None = None
    server_time: ServerTime | None = None
    push: str = ""
    calendars: str = ""
    rehearsal: RehearsalTime | None = None


def receive(
    source: Source,
    known: FeedState,
    *,
    clock: Clock,
    cancel: threading.Event | None = None,
    read: Reader = read_here,
    zone: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Received:
    """Fetches a feed and reads it unless it is what `known` says; failures are in `error`.

    A feed counts as unchanged when the server says so (304) or the bytes have the known hash.
    """
    checked = replace(known, checked_at=clock.now())
    # Validators without stored content would have the server hold back what we do not have.
    before = _known(known, clock) if known.version else NOTHING_KNOWN
    try:
        delivered = fetch_feed(source, before, cancel=cancel, limits=limits)
    except FetchError as error:
        return Received(source, checked, error=error)
    fetched = delivered.fetched
    page_read_at = clock.now() if delivered.page_read else known.page_read_at
    state = replace(
        checked,
        contacted_at=clock.now(),
        followed=delivered.address,
        page_read_at=page_read_at if delivered.address else None,
    )
    server_time = ServerTime(fetched.server_date, steady()) if fetched.server_date else None
    if fetched.data is None:
        return _with(Received(source, state), fetched, server_time)
    state = replace(
        state,
        etag=fetched.validators.etag,
        last_modified=fetched.validators.last_modified,
    )
    content_hash = fetched.content_hash
    if known.version and content_hash == known.content_hash:
        return _with(Received(source, state), fetched, server_time)
    received = read_received(
        source, replace(state, content_hash=content_hash), fetched.data, read=read, zone=zone
    )
    # A page of some network's login says nothing of the time at the feed's server.
    if received.error is not None:
        return received
    return _with(received, fetched, server_time)


def _with(received: Received, fetched: Fetched, server_time: ServerTime | None) -> Received:
    """With what the server told beside the file."""
    return replace(
        received,
        server_time=server_time,
        push=fetched.push,
        calendars=fetched.calendars,
        rehearsal=fetched.rehearsal,
    )


def _known(state: FeedState, clock: Clock) -> Known:
    """The page is asked once a day whether it points elsewhere by now, or if it is not known."""
    age = clock.now() - state.page_read_at if state.page_read_at is not None else None
    fresh = age is not None and timedelta(0) <= age < ASK_PAGE_EVERY
    return Known(Validators(state.etag, state.last_modified), state.followed, fresh)


def read_received(
    source: Source, state: FeedState, data: bytes, *, read: Reader, zone: str | None
) -> Received:
    """Reads bytes that came from a feed; what cannot be read is an `error`."""
    try:
        reading = read(data, source.name, zone)
    except (FeedError, FetchError) as error:
        return Received(source, state, data=data, error=error)
    return Received(source, state, reading, data)
