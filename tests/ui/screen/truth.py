"""What is true of a festival at each minute, worked out from its editions alone.

Written from SCREENS.md and not from the program: it reckons in seconds since 1970 and compares
editions by itself, so that a slip in the program's phases, days or change record is seen.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from kiosk.programme.model import Programme, Session, Status

MINUTE = 60.0
TWO_DAYS = 48 * 60 * MINUTE


@dataclass(frozen=True)
class Fact:
    """One session at one instant; times in seconds since 1970, clocks as people read them."""

    session: Session
    start: float | None
    end: float | None
    old_rooms: tuple[str, ...]
    zone: ZoneInfo

    @property
    def key(self) -> str:
        return self.session.key

    @property
    def off(self) -> bool:
        return self.session.status is Status.CANCELLED

    def runs(self, now: float) -> bool:
        return self.start is not None and self.start <= now < (self.end or self.start)

    def over(self, now: float) -> bool:
        return self.end is not None and self.end <= now

    def clocks(self) -> set[str]:
        """Every time of day that may stand beside it."""
        late = self.session.delay * MINUTE
        found = set()
        for instant in (self.start, self.end):
            if instant is not None:
                found |= {self.clock(instant), self.clock(instant - late)}
        return found

    def clock(self, instant: float) -> str:
        local = datetime.fromtimestamp(instant, self.zone)
        return f"{local.hour}:{local.minute:02}"


class Truth:
    """Editions of a programme, oldest first, with the seconds from which each is known."""

    def __init__(self, editions: list[tuple[datetime, Programme]]) -> None:
        self.editions = [(at.timestamp(), programme) for at, programme in editions]
        self.zone = ZoneInfo(editions[0][1].event.zone)
        self._present: dict[float, str] = {}

    def programme(self, now: float) -> Programme:
        known = [programme for at, programme in self.editions if at <= now]
        return known[-1] if known else self.editions[0][1]

    def facts(self, now: float) -> list[Fact]:
        """All sessions as they are known now; one that vanished is off (SCREENS.md, "entfällt")."""
        return [self._fact(session, now) for session in self.programme(now).sessions]

    def _fact(self, session: Session, now: float) -> Fact:
        late = session.delay * MINUTE
        start = session.start.timestamp() + late if session.start else None
        end = session.end.timestamp() + late if session.end else None
        return Fact(session, start, end, self._old_rooms(session, now), self.zone)

    def _old_rooms(self, session: Session, now: float) -> tuple[str, ...]:
        """The rooms it was in, by editions that were in force within the last two days."""
        found: list[str] = []
        known = [(at, p) for at, p in self.editions if at <= now]
        for (_, programme), (until, _) in pairwise(known):
            if now - until > TWO_DAYS:
                continue
            was = next((s for s in programme.sessions if s.key == session.key), None)
            if was is not None and was.room and was.room != session.room:
                found.append(was.room)
        return tuple(dict.fromkeys(found))

    def day(self, instant: float) -> str:
        """The programme day: it begins in the small hours, by the clock on the wall."""
        begins = min(self.editions[0][1].event.day_change.hour, 6)
        local = datetime.fromtimestamp(instant, self.zone)
        return str((local - timedelta(days=1)).date() if local.hour < begins else local.date())

    def present_day(self, now: float) -> str:
        """The programme day; in the small hours, when all of it is over, the one that follows."""
        if now not in self._present:
            self._present[now] = self._present_day(now)
        return self._present[now]

    def _present_day(self, now: float) -> str:
        day, calendar = self.day(now), str(datetime.fromtimestamp(now, self.zone).date())
        if day == calendar:
            return day
        left = [
            fact
            for fact in self.facts(now)
            if fact.start is not None and self.day(fact.start) == day and not fact.over(now)
        ]
        return day if left else calendar

    def today(self, fact: Fact, now: float) -> bool:
        present = self.present_day(now)
        if fact.start is None:
            return str(fact.session.day) == present
        return self.day(fact.start) == present or fact.runs(now)

    def was_here(self, fact: Fact) -> bool:
        """Whether a session is back in the room it was in at first."""
        first = (s for _, programme in self.editions for s in programme.sessions)
        return next(s for s in first if s.key == fact.key).room == fact.session.room

    def room_name(self, key: str | None, now: float) -> str:
        names = {room.key: room.name for room in self.programme(now).rooms}
        return names.get(key or "", "")

    def next_day_clock(self, room: str | None, now: float) -> str:
        """When it goes on in a room (None: anywhere) on a later day, "" if it does not."""
        later = [
            fact
            for fact in self.facts(now)
            if fact.start is not None
            and fact.start > now
            and not fact.off
            and room in (None, fact.session.room)
        ]
        first = min(later, key=lambda fact: fact.start or 0, default=None)
        return first.clock(first.start) if first and first.start else ""
