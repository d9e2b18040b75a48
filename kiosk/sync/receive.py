"""The first half of a sync: fetch and read, without the database; safe in any thread."""

import threading
from dataclasses import dataclass, replace

from kiosk.feeds.reading import FeedError, Reading
from kiosk.programme.clock import Clock
from kiosk.programme.errors import KnownError
from kiosk.store.feed_state import FeedState
from kiosk.sync.fetch import DEFAULT_LIMITS, NO_VALIDATORS, FetchError, Limits, Validators, fetch
from kiosk.sync.parse import Reader, read_here
from kiosk.sync.source import Source


@dataclass(frozen=True, slots=True)
class Received:
    """What came from a feed. Without `reading` and `error` it is unchanged.

    `state` is the state to keep when `reading` is applied, or already the new one when there is
    nothing to apply.
    """

    source: Source
    state: FeedState
    reading: Reading | None = None
    data: bytes = b""
    error: KnownError | None = None


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
    validators = Validators(known.etag, known.last_modified) if known.version else NO_VALIDATORS
    try:
        fetched = fetch(source, validators, cancel=cancel, limits=limits)
    except FetchError as error:
        return Received(source, checked, error=error)
    state = replace(checked, contacted_at=clock.now())
    if fetched.data is None:
        return Received(source, state)
    state = replace(
        state,
        etag=fetched.validators.etag,
        last_modified=fetched.validators.last_modified,
    )
    content_hash = fetched.content_hash
    if known.version and content_hash == known.content_hash:
        return Received(source, state)
    return read_received(
        source, replace(state, content_hash=content_hash), fetched.data, read=read, zone=zone
    )


def read_received(
    source: Source, state: FeedState, data: bytes, *, read: Reader, zone: str | None
) -> Received:
    """Reads bytes that came from a feed; what cannot be read is an `error`."""
    try:
        reading = read(data, source.name, zone)
    except (FeedError, FetchError) as error:
        return Received(source, state, data=data, error=error)
    return Received(source, state, reading, data)
