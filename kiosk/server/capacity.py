"""How many connections one process holds, and what it says when there are more."""

import asyncio
import errno
import logging
import time
from collections.abc import Callable
from typing import Any

try:
    import resource
except ModuleNotFoundError:  # Windows has no such limit
    resource = None  # type: ignore[assignment]

_WANTED = 16_384
"""Open files, connections among them; usual systems give 1,024 to who does not ask for more."""
RESERVE = 128
"""Of these for databases, files, upstream; as many connections for staff beside all listeners."""
_SAY_AGAIN = 60.0
"""Seconds between two words about the same."""

_log = logging.getLogger(__name__)


def open_files() -> int:
    """How many files this process may have open, after asking for enough."""
    if resource is None:
        return _WANTED
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    best = _WANTED if hard == resource.RLIM_INFINITY else min(_WANTED, hard)
    if soft != resource.RLIM_INFINITY and soft < best:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (best, hard))
        except (OSError, ValueError):
            return soft
        return best
    return _WANTED if soft == resource.RLIM_INFINITY else soft


def most_connections(files: int) -> int:
    """How many connections are answered; more are told to come again (503)."""
    return max(files - RESERVE, 1)


def most_listeners(files: int, at_most: int) -> int:
    """How many of them may listen for news, so that staff always find one free."""
    return max(min(at_most, files - 2 * RESERVE), 1)


class Exhaustion:
    """Says once a minute that no more connections can be taken.

    WORKAROUND https://github.com/python/cpython/issues/91227: asyncio says it for each place of its
    queue, some thousand times a second, which fills a disk; and tries each again a second later,
    which a server that ended meanwhile cannot (`_start_serving`).
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._said = -_SAY_AGAIN

    def handle(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """For `loop.set_exception_handler`; everything else is told as ever."""
        error = context.get("exception")
        if isinstance(error, ValueError) and "_start_serving" in str(context.get("message")):
            return
        if not (isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE)):
            loop.default_exception_handler(context)
            return
        now = self._monotonic()
        if now - self._said >= _SAY_AGAIN:
            self._said = now
            _log.error("there are too many connections: new ones have to wait (%s)", error)
