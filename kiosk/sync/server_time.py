"""What time it is at the feed's server, and whether this machine's clock agrees."""

import time
from datetime import datetime, timedelta

from kiosk.programme.values import dataclass

MOST_APART = timedelta(seconds=60)
"""A clock further off says nothing of the present (SCREENS.md, "Honesty")."""

_FEED_SLIP = timedelta(days=1)
"""Feeds write their date without a zone or in a wrong one; beyond a day it is the clock."""


def steady() -> float:
    """Seconds of a clock that nobody sets and that goes on while the machine sleeps."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


@dataclass(frozen=True, slots=True)
class ServerTime:
    """The server's time (aware) at an instant of the steady clock."""

    date: datetime
    heard: float

    def now(self, at: float) -> datetime:
        """What time it is there at a later instant of the steady clock."""
        return self.date + timedelta(seconds=at - self.heard)


def clock_agrees(
    now: datetime,
    at: float,
    server: ServerTime | None,
    latest_known: datetime | None = None,
) -> bool:
    """Whether this machine's `now` (aware), read at `at` of the steady clock, can be right.

    `latest_known` is an instant that has passed for sure: the feed's own date, the last contact.
    A server that was heard and a clock that was set since are compared by the steady clock.
    """
    if server is not None and abs(now - server.now(at)) > MOST_APART:
        return False
    slack = MOST_APART if server is None else _FEED_SLIP
    return latest_known is None or now >= latest_known - slack


def likely_now(
    now: datetime,
    at: float,
    server: ServerTime | None,
    latest_known: datetime | None,
    started: float,
) -> datetime:
    """The best guess at the present for a clock that does not agree; `started` is steady time.

    What the server said, gone on; else no earlier than what has happened already.
    """
    if server is not None:
        return server.now(at)
    if latest_known is not None and now < latest_known:
        return latest_known + timedelta(seconds=at - started)
    return now
