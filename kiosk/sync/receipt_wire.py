"""What passes between a screen and the feed server: receipts one way, orders the other."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from kiosk import __version__
from kiosk.programme.screen_receipts import Receipt
from kiosk.programme.values import dataclass

_LONGEST_NAME = 120.0
"""Seconds for which a screen shows its name at most, whatever it is told."""


@dataclass(frozen=True, slots=True)
class Enrolled:
    """The address of a server's screens ("https://…/screens"), our number there, and the token."""

    address: str
    machine: int
    token: str

    def key(self, place: int) -> str:
        """The server's name for one of our screens, counted from one."""
        return f"{self.machine}-{place}"


@dataclass(frozen=True, slots=True)
class Report:
    """A receipt, and the screen's own clock (aware) at that moment."""

    place: int
    receipt: Receipt
    now: datetime


@dataclass(frozen=True, slots=True)
class Orders:
    """What the server has the screen of a place do.

    `identify` is for how many seconds. `assigned` counts assignments; 0 is none, and one without a
    role says "as your own settings have it".
    """

    place: int
    identify: float = 0.0
    picture: bool = False
    assigned: int = 0
    role: str = ""
    room: str = ""


def receipt_json(report: Report) -> dict[str, object]:
    values = asdict(report.receipt)
    del values["clock_skew"]
    return {**values, "app": __version__, "now": report.now.isoformat()}


def orders_of(place: int, found: Mapping[str, Any]) -> Orders:
    """Raises ValueError, KeyError, TypeError for what is no answer to a receipt."""
    given = found["assignment"] or {}
    return Orders(
        place,
        identify=min(max(float(found["identify"]), 0.0), _LONGEST_NAME),
        picture=found["picture"] is True,
        assigned=int(given.get("number", 0)),
        role=str(given.get("role") or ""),
        room=str(given.get("room") or ""),
    )
