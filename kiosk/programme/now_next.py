"""Now and next: what runs where at an instant, what begins soon, and the way there."""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from enum import Enum
from math import ceil

from kiosk.programme.days import day_bounds, programme_day
from kiosk.programme.model import Session
from kiosk.programme.phase import SOON
from kiosk.programme.timetable import Slot, Timetable
from kiosk.programme.values import dataclass

_MINUTE = 60


class Stand(Enum):
    """How the programme stands at an instant."""

    EMPTY = "empty"
    BEFORE = "before"
    MORNING = "morning"
    RUNNING = "running"
    PAUSE = "pause"
    OVERNIGHT = "overnight"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Way:
    """The way to a session from the room of the last or present one of mine.

    `leave` is when to go at the latest; `late` the minutes too late for who goes now; `missed`
    the minutes of the present session that who goes in time does not see.
    """

    origin: Session
    minutes: int
    leave: datetime
    late: int = 0
    missed: int = 0


@dataclass(frozen=True, slots=True)
class Running:
    """A session that takes place: the share of it that is over (0 to 1), the minutes left.

    `over` are the minutes since its planned end, `then` what follows in the room that day.
    """

    session: Session
    share: float
    left: int
    over: int = 0
    then: Session | None = None


@dataclass(frozen=True, slots=True)
class Coming:
    """A session that begins in `minutes`; `way` when it is known from where I come."""

    session: Session
    minutes: int
    way: Way | None = None


@dataclass(frozen=True, slots=True)
class NowNext:
    """One moment: `running` and `coming` without `mine`, my next session.

    `coming` begins within the hour, or is the next block where nothing does (`within_hour` tells
    which); `later` has the next session of each room that has none of all these, on this day.
    `next_start` is the next start of all.
    """

    stand: Stand
    running: tuple[Running, ...] = ()
    mine: Coming | None = None
    coming: tuple[Coming, ...] = ()
    within_hour: bool = True
    later: tuple[Coming, ...] = ()
    next_start: datetime | None = None


def now_next(timetable: Timetable, now: datetime, mine: Collection[str] = ()) -> NowNext:
    """What runs and what comes at `now` (aware); `mine` are the keys of my sessions.

    Cancelled sessions neither run nor come, but who chose one still sees it among what comes.
    """
    return _Moment(timetable, now, mine).made()


class _Moment:
    """One instant of a timetable."""

    def __init__(self, timetable: Timetable, now: datetime, mine: Collection[str]) -> None:
        self._programme = timetable.programme
        self._now = now
        self._at = now.timestamp()
        self._mine = mine
        event, zone = self._programme.event, self._programme.tz
        today = day_bounds(event, programme_day(now, zone, event.day_change))
        self._day_start, self._day_end = today.start.timestamp(), today.end.timestamp()
        begun = [s for s in timetable.begun(now) if not s.session.cancelled]
        self._running = [s for s in reversed(begun) if s.end > self._at]
        self._began = bool(begun)
        self._began_today = bool(begun) and begun[0].start >= self._day_start
        self._ahead = [
            s for s in timetable.coming(now) if not s.session.cancelled or s.session.key in mine
        ]
        self._taking_place = [s for s in self._ahead if not s.session.cancelled]
        self._origin = next(self._origins(begun), None)

    def made(self) -> NowNext:
        first = self._taking_place[0] if self._taking_place else None
        own = next((s for s in self._taking_place if s.session.key in self._mine), None)
        block, within_hour = self._block(first)
        running = sorted(self._running, key=lambda s: (s.session.key not in self._mine, s.room))
        taken = {s.session.key for s in block} | ({own.session.key} if own else set())
        nexts = self._next_of_rooms()
        busy = {s.session.room for s in (*running, *block)}
        later = [s for room, s in nexts.items() if room not in busy and s.session.key not in taken]
        return NowNext(
            self._stand(first),
            tuple(self._run(s, nexts.get(s.session.room)) for s in running),
            self._come(own) if own else None,
            tuple(self._come(s) for s in block if s is not own),
            within_hour,
            tuple(self._come(s) for s in later),
            self._instant(first.start) if first else None,
        )

    def _stand(self, first: Slot | None) -> Stand:
        if self._running:
            return Stand.RUNNING
        if first is None:
            return Stand.AFTER if self._began else Stand.EMPTY
        if not self._began:
            return Stand.BEFORE
        if first.start >= self._day_end:
            return Stand.OVERNIGHT
        return Stand.PAUSE if self._began_today else Stand.MORNING

    def _block(self, first: Slot | None) -> tuple[list[Slot], bool]:
        """What begins within the hour; else what begins next, all at once."""
        soon = self._at + SOON.total_seconds()
        block = list(self._until(soon))
        if block or first is None:
            return block, True
        return [s for s in self._until(first.start) if s.start == first.start], False

    def _until(self, end: float) -> Iterator[Slot]:
        for slot in self._ahead:
            if slot.start > end:
                return
            yield slot

    def _next_of_rooms(self) -> dict[str | None, Slot]:
        """The next session today in each room, in order of time."""
        found: dict[str | None, Slot] = {}
        for slot in self._taking_place:
            if slot.start >= self._day_end:
                break
            if slot.session.room:
                found.setdefault(slot.session.room, slot)
        return found

    def _run(self, slot: Slot, then: Slot | None) -> Running:
        session = slot.session
        over = self._at - slot.end + session.delay * _MINUTE
        return Running(
            session,
            (self._at - slot.start) / (slot.end - slot.start),
            ceil((slot.end - self._at) / _MINUTE),
            int(over // _MINUTE) if session.delay and over > 0 else 0,
            then.session if then else None,
        )

    def _come(self, slot: Slot) -> Coming:
        minutes = ceil((slot.start - self._at) / _MINUTE)
        return Coming(slot.session, minutes, self._way(slot))

    def _way(self, slot: Slot) -> Way | None:
        """The way, where the feed knows one; a new day begins somewhere unknown."""
        origin = self._origin
        if origin is None or origin.session is slot.session or slot.session.cancelled:
            return None
        if slot.start >= self._day_end:
            return None
        minutes = self._programme.walking_minutes(origin.session.room, slot.session.room)
        if not minutes:
            return None
        leave = slot.start - minutes * _MINUTE
        late = ceil((self._at - leave) / _MINUTE)
        missed = ceil((min(origin.end, slot.start) - max(leave, self._at)) / _MINUTE)
        return Way(origin.session, minutes, self._instant(leave), max(late, 0), max(missed, 0))

    def _origins(self, begun: list[Slot]) -> Iterator[Slot]:
        """My sessions of today that began, the one I come from first: the last to begin."""
        for slot in begun:
            if slot.start < self._day_start:
                return
            if slot.session.key in self._mine:
                yield slot

    def _instant(self, at: float) -> datetime:
        return datetime.fromtimestamp(at, UTC)
