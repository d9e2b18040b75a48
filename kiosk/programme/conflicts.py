"""True conflicts: every pair of sessions that claims the same time."""

from collections.abc import Iterable
from typing import NamedTuple

from kiosk.programme.model import Session
from kiosk.programme.overlaps import overlaps


class Conflict(NamedTuple):
    """Two session keys whose times overlap; `first` starts no later than `second`."""

    first: str
    second: str


def conflicts(sessions: Iterable[Session]) -> tuple[Conflict, ...]:
    """Every overlapping pair among the given sessions, by start time; `overlaps` says what is one.

    Cancelled sessions and those without a time or length never conflict; touching ends do not.
    """
    return tuple(Conflict(pair.first.key, pair.second.key) for pair in overlaps(sessions))
