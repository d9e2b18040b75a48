"""True conflicts: every pair of sessions that claims the same time."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from kiosk.programme.model import Session
from kiosk.programme.phase import actual_end, actual_start


class Conflict(NamedTuple):
    """Two session keys whose times overlap; `first` starts no later than `second`."""

    first: str
    second: str


def conflicts(sessions: Iterable[Session]) -> tuple[Conflict, ...]:
    """Every overlapping pair among the given sessions (sweep line), by start time.

    Cancelled sessions and those without a time or length never conflict; touching ends do not.
    """
    spans: list[tuple[datetime, datetime, str]] = []
    for session in sessions:
        start, end = actual_start(session), actual_end(session)
        if start is None or end is None or session.cancelled:
            continue
        span = (start.astimezone(UTC), end.astimezone(UTC), session.key)
        if span[0] < span[1]:
            spans.append(span)
    spans.sort()
    pairs: list[Conflict] = []
    running: list[tuple[datetime, str]] = []
    for start, end, key in spans:
        running = [(e, k) for e, k in running if e > start]
        pairs.extend(Conflict(k, key) for _, k in running)
        running.append((end, key))
    return tuple(pairs)
