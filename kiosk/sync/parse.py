"""Reads a feed's bytes, here or, when they are many, in a process of its own.

Reading thousands of sessions in a thread holds up the window for some 0.2 s in a stroke (one
interpreter lock); in another process it does not.
"""

import threading
from collections.abc import Callable

from kiosk.feeds.reading import Reading

Reader = Callable[[bytes, str, str | None], Reading]
"""Bytes, the source's name, the settings' zone → the reading; raises FeedError."""

APART_FROM = 512 * 1024
"""Bytes from which a process of its own pays: it takes some 0.1 s to start."""


def read_here(data: bytes, source: str, zone: str | None) -> Reading:
    """Reads in this thread. Raises FeedError."""
    from kiosk.feeds.read import read

    return read(data, source=source, zone=zone)


def reader_apart(cancel: threading.Event) -> Reader:
    """A reader for programs with a window: large feeds are read in a process of their own.

    Setting `cancel` ends that process within 0.1 s; the reader then raises FetchCancelledError.
    """

    def read(data: bytes, source: str, zone: str | None) -> Reading:
        if len(data) < APART_FROM:
            return read_here(data, source, zone)
        # Brings subprocess and pickle, 0.9 MB: most syncs find nothing new.
        from kiosk.sync.parse_apart import read_apart

        return read_apart(data, source, zone, cancel)

    return read
