"""In which order a programme is read: by start, then by room."""

from kiosk.programme.derived import derived
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_start


def timed_in_order(programme: Programme) -> tuple[Session, ...]:
    """The sessions that have a time, in reading order; worked out once."""
    return derived(programme, _timed_in_order)


def _timed_in_order(programme: Programme) -> tuple[Session, ...]:
    places = {room.key: n for n, room in enumerate(programme.rooms)}
    last = len(places)
    found = [
        # As one number: wall-clock times run twice in the night the clocks go back.
        (start.timestamp(), places.get(s.room or "", last), n, s)
        for n, s in enumerate(programme.sessions)
        if (start := actual_start(s)) is not None
    ]
    found.sort(key=lambda entry: entry[:3])
    return tuple(entry[3] for entry in found)
