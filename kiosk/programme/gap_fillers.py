"""What fits into free time between two chosen sessions, with the ways to and from it."""

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, timedelta

from kiosk.programme.instants import after, elapsed, same
from kiosk.programme.model import Programme, Session
from kiosk.programme.own_agenda import Gap
from kiosk.programme.phase import actual_end, actual_start


def gap_fillers(
    programme: Programme,
    stars: Collection[str],
    around: Iterable[Session],
    gap: Gap,
    now: datetime,
) -> tuple[Session, ...]:
    """The sessions that lie wholly in the gap, ways included; the one that fills most first.

    Neither chosen, cancelled, full nor begun at `now` (aware). `around` are the chosen sessions of
    the day; ways count as far as the programme knows them.
    """
    held = [session for session in around if not session.cancelled]
    before = [s.room for s in held if same(actual_end(s), gap.start)]
    behind = [s.room for s in held if same(actual_start(s), gap.end)]

    def walk(rooms: Iterable[str | None], room: str | None) -> timedelta:
        ways = (programme.walking_minutes(other, room) for other in rooms)
        return timedelta(minutes=max(ways, default=0))

    def fits(session: Session, start: datetime, end: datetime) -> bool:
        first = after(gap.start, walk(before, session.room))
        last = after(gap.end, -walk(behind, session.room))
        return elapsed(first, start) >= timedelta() and elapsed(end, last) >= timedelta()

    found = [
        (elapsed(end, start), start.timestamp(), session.title, session.key, session)
        for session, start, end in _open(programme, stars, now)
        if fits(session, start, end)
    ]
    return tuple(session for *_, session in sorted(found, key=lambda entry: entry[:4]))


def _open(
    programme: Programme, stars: Collection[str], now: datetime
) -> Iterator[tuple[Session, datetime, datetime]]:
    """What can still be chosen, with its start and end."""
    for session in programme.sessions:
        start, end = actual_start(session), actual_end(session)
        if start is None or end is None or session.key in stars or session.cancelled:
            continue
        if not session.full and elapsed(now, start) > timedelta() and elapsed(start, end):
            yield session, start, end
