"""What screens report of what they have painted, and what that says of each and of all of them."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.programme.values import dataclass

RECEIPT_EVERY = 15.0
"""Seconds between two receipts of a screen; its first after something new comes at once."""

FROZEN_AFTER = 13.0
"""Seconds: a screen paints at least every ten. With the next receipt this is known within 28."""

OFFLINE_AFTER = timedelta(seconds=50)
"""Three receipts that did not come."""

CLOCK_OFF = 60.0
"""Seconds by which a screen's clock may differ before somebody should look (as on the glass)."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a screen says of itself.

    `version` is the feed's own version of the programme it has painted, "" for none. `view` is what
    stands on the glass: its role, or "emergency", "waiting" (no programme yet), "trouble" (no page
    could be made). `painted_age` is how many seconds old the last painted frame is, `shown_age` the
    first one of this version and view, `clock_skew` how many its clock is ahead of the server's.
    `failing`: its feed cannot be had. `faults` counts pages that could not be made or drawn.
    """

    name: str
    role: str
    room: str = ""
    version: str = ""
    view: str = ""
    language: str = ""
    painted_age: float = 0.0
    shown_age: float = 0.0
    clock_skew: float = 0.0
    app: str = ""
    failing: bool = False
    faults: int = 0
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Seen:
    """A screen's last receipt, and when it came (UTC, the server's clock)."""

    key: str
    receipt: Receipt
    at: datetime

    @property
    def painted_at(self) -> datetime:
        """When its last frame was painted, by the server's clock."""
        return self.at - timedelta(seconds=self.receipt.painted_age)

    @property
    def shown(self) -> "Shown":
        """What it shows, and since when by the server's clock."""
        since = self.at - timedelta(seconds=self.receipt.shown_age)
        return Shown(self.key, self.receipt.version, self.receipt.view, since)


@dataclass(frozen=True, slots=True)
class Shown:
    """A screen had a version in a view on its glass from an instant (UTC) on."""

    key: str
    version: str
    view: str
    since: datetime


class Health(StrEnum):
    """How a screen is, the worst first."""

    OFFLINE = "offline"
    FROZEN = "frozen"
    TROUBLE = "trouble"
    EMPTY = "empty"
    BEHIND = "behind"
    CURRENT = "current"


def health(seen: Seen, now: datetime, version: str) -> Health:
    """How a screen is at `now` (aware), while `version` is what should be shown."""
    receipt = seen.receipt
    if now - seen.at > OFFLINE_AFTER:
        return Health.OFFLINE
    if receipt.painted_age > FROZEN_AFTER:
        return Health.FROZEN
    if receipt.view == "trouble":
        return Health.TROUBLE
    if not receipt.version:
        return Health.EMPTY
    return Health.CURRENT if receipt.version == version else Health.BEHIND


@dataclass(frozen=True, slots=True)
class Fleet:
    """All screens: how many show `version`, and which do not, the worst first."""

    version: str
    current: int
    total: int
    others: tuple[tuple[Seen, Health], ...]
    clocks_off: tuple[Seen, ...]


def fleet(screens: Iterable[Seen], now: datetime, version: str) -> Fleet:
    """What can be said of all screens at `now`."""
    found = [(seen, health(seen, now, version)) for seen in screens]
    order = list(Health)
    others = sorted(
        (pair for pair in found if pair[1] is not Health.CURRENT),
        key=lambda pair: (order.index(pair[1]), pair[0].receipt.name),
    )
    off = (
        seen
        for seen, how in found
        if how is not Health.OFFLINE and abs(seen.receipt.clock_skew) > CLOCK_OFF
    )
    return Fleet(version, len(found) - len(others), len(found), tuple(others), tuple(off))
