"""Going from one session to another half way: when to leave, and whether it is worth it."""

from datetime import datetime, timedelta

from kiosk.programme.instants import after, elapsed
from kiosk.programme.model import Programme
from kiosk.programme.own_agenda import Overlap
from kiosk.programme.phase import actual_end, actual_start

Pair = tuple[str, str]
"""The keys of the session a person leaves and of the one they go to."""

LEAST = timedelta(minutes=10)
"""Less of a session than this is not worth going there."""


def change_at(programme: Programme, overlap: Overlap) -> datetime | None:
    """When to leave the first of two overlapping sessions for the beginning of the second.

    The way is counted where the programme knows it. None where there would be less than LEAST of
    the first one, or of the second one after it.
    """
    begin, start = actual_start(overlap.first), actual_start(overlap.second)
    end = actual_end(overlap.second)
    if begin is None or start is None or end is None:
        return None
    walk = programme.walking_minutes(overlap.first.room, overlap.second.room)
    leave = after(start, timedelta(minutes=-walk))
    if elapsed(begin, leave) < LEAST or elapsed(start, end) < LEAST:
        return None
    return leave


def pair_of(overlap: Overlap) -> Pair:
    """The pair that a changeover of this overlap is kept as."""
    return overlap.first.key, overlap.second.key
