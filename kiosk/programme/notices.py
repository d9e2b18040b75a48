"""What a notice tells at once, what it gathers, and when it keeps quiet."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum

from kiosk.programme.inbox import Entry, urgent
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.values import dataclass

GATHERED_FOR = timedelta(hours=2)
"""From one gathered notice to the next at least this long."""


class Wanted(StrEnum):
    """Which notices a person wants: none, what is urgent, or the rest as well, gathered."""

    NONE = "none"
    URGENT = "urgent"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours without notices, by the clock on the wall; from = until: never quiet."""

    start: time = time(22)
    until: time = time(7)

    def ends(self, now: datetime, zone: tzinfo) -> datetime | None:
        """When the quiet hours that run at `now` (aware) are over; None when none run."""
        local = now.astimezone(zone)
        clock = local.time()
        if self.start == self.until or not self._has(clock):
            return None
        day = local.date() + timedelta(days=clock >= self.until)
        return datetime.combine(day, self.until, zone)

    def _has(self, clock: time) -> bool:
        if self.start < self.until:
            return self.start <= clock < self.until
        return clock >= self.start or clock < self.until


@dataclass(frozen=True, slots=True)
class Rules:
    """What a person set."""

    wanted: Wanted = Wanted.ALL
    quiet: Quiet = Quiet()


@dataclass(frozen=True, slots=True)
class Telling:
    """What to tell now: `at_once` one by one, `gathered` in one notice; `settled` never again.

    What is in none of them is kept for later.
    """

    at_once: tuple[Entry, ...] = ()
    gathered: tuple[Entry, ...] = ()
    settled: tuple[Entry, ...] = ()


def telling(
    untold: Iterable[Entry],
    programme: Programme,
    rules: Rules,
    now: datetime,
    zone: tzinfo,
    last: datetime | None = None,
) -> Telling:
    """What to tell at `now` (aware) of what was neither told nor read; `last` is when one gathered.

    Urgent is what is mine and starts within 3 h. Quiet hours keep it back, too, unless it begins
    before they end: then waiting would be too late. The rest is gathered; on its own, what is not
    mine gives no notice. What is over is told to nobody.
    """
    entries = tuple(untold)
    if rules.wanted is Wanted.NONE:
        return Telling(settled=entries)
    stale = tuple(e for e in entries if not e.mine or _over(e, programme, now))
    rest = tuple(e for e in entries if e not in stale)
    hurry = tuple(e for e in rest if urgent(e, programme, now))
    quiet = rules.quiet.ends(now, zone)
    at_once = tuple(e for e in hurry if quiet is None or _begins_by(e, programme, quiet))
    calm = tuple(e for e in rest if e not in hurry)
    if rules.wanted is Wanted.URGENT:
        return Telling(at_once, settled=(*stale, *calm))
    lately = last is not None and timedelta() <= elapsed(last, now) < GATHERED_FOR
    if quiet is not None or lately or not calm:
        return Telling(at_once, settled=tuple(e for e in stale if e.mine))
    others = tuple(e for e in stale if not e.mine and not _over(e, programme, now))
    return Telling(at_once, (*calm, *others), tuple(e for e in stale if e not in others))


def _sessions(entry: Entry, programme: Programme) -> list[Session]:
    known = programme.session_by_key
    return [known[key] for key in entry.sessions if key in known]


def _over(entry: Entry, programme: Programme, now: datetime) -> bool:
    """Whether all of its sessions have ended; those without a time never have."""
    sessions = _sessions(entry, programme)
    ends = [actual_end(session) for session in sessions]
    return bool(ends) and all(end is not None and elapsed(end, now) >= timedelta() for end in ends)


def _begins_by(entry: Entry, programme: Programme, until: datetime) -> bool:
    starts = (actual_start(session) for session in _sessions(entry, programme))
    return any(start is not None and elapsed(start, until) >= timedelta() for start in starts)
