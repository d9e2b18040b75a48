"""What takes place when: the dated sessions in order of time, made once for many questions."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import datetime
from operator import attrgetter
from typing import NamedTuple

from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_end, actual_start


class Slot(NamedTuple):
    """A session with its time, delays added, as UTC epoch seconds; `room` is the room's place."""

    start: float
    end: float
    room: int
    session: Session


_START = attrgetter("start")


class Timetable:
    """The sessions of a programme that have a time, cancelled ones included, by start and room."""

    def __init__(self, programme: Programme) -> None:
        self.programme = programme
        places = {room.key: place for place, room in enumerate(programme.rooms)}
        self.slots = sorted(
            (
                Slot(start.timestamp(), end.timestamp(), places.get(s.room or "", len(places)), s)
                for s in programme.sessions
                if (start := actual_start(s)) and (end := actual_end(s))
            ),
            key=lambda slot: slot[:3],
        )

    def begun(self, now: datetime) -> Iterator[Slot]:
        """What began at `now` or earlier, the latest first."""
        return reversed(self.slots[: self._first_after(now)])

    def coming(self, now: datetime) -> Iterator[Slot]:
        """What begins after `now`, the next first."""
        at = self._first_after(now)
        return (self.slots[n] for n in range(at, len(self.slots)))

    def _first_after(self, now: datetime) -> int:
        return bisect_right(self.slots, now.timestamp(), key=_START)
