"""What is done once with what lies at the server, also when an answer was lost."""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from kiosk.desk.errors import ServerSilentError
from kiosk.desk.state import Published

_T = TypeVar("_T")


def _fresh() -> str:
    return secrets.token_urlsafe(12)


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Corrections by number, taken back together or not at all; `seen` as in an `Edit`.

    `request` is a key of its own: sent again after a lost answer, it is written once.
    """

    numbers: tuple[int, ...]
    seen: int
    reason: str = ""
    request: str = field(default_factory=_fresh)


@dataclass(frozen=True, slots=True)
class Expiry:
    """Until when a correction is to count (aware; None: until it is taken back)."""

    number: int
    until: datetime | None
    request: str = field(default_factory=_fresh)


@dataclass(frozen=True, slots=True)
class DraftPublication:
    """A draft at the server, by number, that is to go out."""

    number: int
    request: str = field(default_factory=_fresh)


def withdrawal(numbers: Iterable[int], seen: int) -> Withdrawal:
    """A new one; the desk has seen what it takes back, however old its picture is."""
    wanted = tuple(sorted(numbers))
    return Withdrawal(wanted, max(seen, *wanted))


def send_twice(wanted: _T, send: Callable[[_T], Published]) -> Published:
    """Sends it, and at once again if no answer came: it may have been written all the same.

    Raises what `send` raises.
    """
    try:
        return send(wanted)
    except ServerSilentError:
        return send(wanted)
