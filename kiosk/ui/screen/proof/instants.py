"""The instants of a programme that are worth a look: when something begins, ends or is known."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

from kiosk.programme.days import Day, days
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_end, actual_start

_BEFORE = timedelta(minutes=10)
"""People come to a door this long before."""


def turns(sessions: Iterable[Session]) -> list[datetime]:
    """When the sessions begin and end, and ten minutes before they begin; in order (UTC)."""
    found: set[datetime] = set()
    for session in sessions:
        start, end = actual_start(session), actual_end(session)
        if start is None or end is None:
            continue
        begin = start.astimezone(UTC)
        found |= {begin - _BEFORE, begin, end.astimezone(UTC)}
    return sorted(found)


def sampled(instants: Sequence[datetime], most: int) -> list[datetime]:
    """At most so many of them, evenly, the first and the last included."""
    if len(instants) <= most:
        return list(instants)
    step = (len(instants) - 1) / (most - 1)
    return [instants[round(number * step)] for number in range(most)]


def telling_moments(programme: Programme) -> list[datetime]:
    """Moments that show what a festival looks like: before it, of each day a few, after it.

    Empty for a programme without times.
    """
    by_day = [(day, _of(day, programme)) for day in days(programme)]
    full = [(day, found) for day, found in by_day if found]
    if not full:
        return []
    found = {full[0][1][0] - timedelta(days=1)}
    for _, instants in full:
        found |= {instants[0], instants[1], instants[len(instants) // 2], instants[-2]}
    found.add(full[-1][1][-1] + timedelta(hours=1))
    return sorted(found)


def _of(day: Day, programme: Programme) -> list[datetime]:
    starting = [
        session
        for session in programme.sessions
        if (start := actual_start(session)) is not None and day.start <= start < day.end
    ]
    return turns(starting)
