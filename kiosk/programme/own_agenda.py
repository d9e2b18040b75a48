"""The personal agenda of one programme day: overlaps with numbers, short breaks, gaps, repeats."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

from kiosk.programme.conflicts import conflicts
from kiosk.programme.days import session_day
from kiosk.programme.folding import fold
from kiosk.programme.instants import elapsed, same
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.stars import Priority, Star
from kiosk.programme.values import dataclass

SHORTEST_GAP = timedelta(minutes=20)
"""Free time that is worth a name: less than this is a way from room to room."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two chosen sessions that claim the time from `start` to `end`; `number` counts from 1.

    `first` starts no later than `second`.
    """

    number: int
    first: Session
    second: Session
    start: datetime
    end: datetime

    @property
    def minutes(self) -> int:
        """How long both run at once, in whole minutes, rounded up."""
        return _minutes_up(elapsed(self.start, self.end))

    def other(self, key: str) -> Session:
        """The other one of the two."""
        return self.second if key == self.first.key else self.first


@dataclass(frozen=True, slots=True)
class ShortBreak:
    """Between two sessions there is less time (`pause`) than the way takes (`walk`), in minutes."""

    before: Session
    after: Session
    pause: int
    walk: int


@dataclass(frozen=True, slots=True)
class Gap:
    """Free time between two chosen sessions."""

    start: datetime
    end: datetime

    @property
    def minutes(self) -> int:
        """Its length in whole minutes, rounded down."""
        return int(elapsed(self.start, self.end) / timedelta(minutes=1))


@dataclass(frozen=True, slots=True)
class OwnDay:
    """What a person chose for one day, by start; cancelled sessions stay in sight."""

    sessions: tuple[Session, ...] = ()
    overlaps: tuple[Overlap, ...] = ()
    breaks: tuple[ShortBreak, ...] = ()
    gaps: tuple[Gap, ...] = ()


def chosen_sessions(programme: Programme, stars: Iterable[str]) -> tuple[Session, ...]:
    """The starred sessions that the programme has: by start, then those without a time by title."""
    known = programme.session_by_key
    return tuple(sorted((known[key] for key in stars if key in known), key=_order))


def own_day(programme: Programme, stars: Mapping[str, Star], day: date) -> OwnDay:
    """The agenda of one programme day.

    An overlap belongs to the day in which its second session starts, and is counted there by
    time. Breaks and gaps lie between sessions of that day; see `short_breaks` and `gaps`.
    """
    chosen = [s for s in chosen_sessions(programme, stars) if s.start is not None]
    today = [s for s in chosen if session_day(programme, s) == day]
    return OwnDay(
        tuple(today),
        tuple(_overlaps(programme, chosen, day)),
        tuple(short_breaks(programme, stars, today)),
        tuple(gaps(today)),
    )


def chosen_by_day(programme: Programme, stars: Iterable[str]) -> dict[date, int]:
    """How many chosen sessions with a time each programme day has; cancelled ones do not count."""
    counts: dict[date, int] = {}
    for session in chosen_sessions(programme, stars):
        day = session_day(programme, session)
        if day is not None and session.start is not None and not session.cancelled:
            counts[day] = counts.get(day, 0) + 1
    return counts


def short_breaks(
    programme: Programme, stars: Mapping[str, Star], sessions: Sequence[Session]
) -> Iterator[ShortBreak]:
    """Each two sessions between which the way takes longer than the break, by the second's start.

    Only where a person surely goes to both: "vielleicht" promises no way, and a cancelled session
    has none.
    """
    sure = [
        (span, session)
        for session in sessions
        if (star := stars.get(session.key)) is not None
        and star.priority is Priority.GOING
        and not session.cancelled
        and (span := _span(session)) is not None
    ]
    sure.sort(key=lambda pair: (*pair[0], pair[1].key))
    for place, (later, after) in enumerate(sure):
        for earlier, before in sure[:place]:
            pause = later[0] - earlier[1]
            walk = programme.walking_minutes(before.room, after.room)
            if timedelta() <= pause < timedelta(minutes=walk):
                yield ShortBreak(before, after, int(pause / timedelta(minutes=1)), walk)


def gaps(sessions: Iterable[Session]) -> Iterator[Gap]:
    """Free times of at least SHORTEST_GAP between the first and the last session.

    Every chosen session that takes place counts as taken time, "vielleicht" as well.
    """
    spans = sorted(span for s in sessions if not s.cancelled and (span := _span(s)) is not None)
    free_from: datetime | None = None
    for start, end in spans:
        if free_from is not None and start - free_from >= SHORTEST_GAP:
            yield Gap(free_from, start)
        free_from = end if free_from is None else max(free_from, end)


def fitting_repeats(
    programme: Programme, stars: Iterable[str], session: Session, now: datetime
) -> tuple[Session, ...]:
    """The other dates of a chosen session that would fit, the soonest first.

    The same title and people at another time; neither cancelled, chosen already nor begun at
    `now` (aware), and at no time of any other chosen session. Where nobody is named, the texts
    must be the same: Friday's lunch break is no other date of Thursday's.
    """
    chosen = set(stars)
    others = [s for s in chosen_sessions(programme, chosen) if s.key != session.key]
    people = _names(programme, session)
    found = [
        s
        for s in programme.called_like(session.title)
        if s.key not in chosen
        and not s.cancelled
        and (start := actual_start(s)) is not None
        and start.astimezone(UTC) > now
        and not same(start, actual_start(session))
        and _names(programme, s) == people
        and (people or _same_text(s, session))
        and not any(s.key in pair for pair in conflicts([*others, s]))
    ]
    return tuple(sorted(found, key=_order))


def _same_text(one: Session, other: Session) -> bool:
    texts = one.abstract, one.description
    return any(texts) and texts == (other.abstract, other.description)


def _names(programme: Programme, session: Session) -> tuple[str, ...]:
    return tuple(sorted(fold(name) for name in programme.people_names(session)))


def _overlaps(programme: Programme, chosen: Sequence[Session], day: date) -> Iterator[Overlap]:
    known = {s.key: s for s in chosen}
    spans = {s.key: span for s in chosen if (span := _span(s)) is not None}
    of_day = (
        pair for pair in conflicts(chosen) if session_day(programme, known[pair.second]) == day
    )
    for number, pair in enumerate(of_day, 1):
        (start, end), (begin, until) = spans[pair.first], spans[pair.second]
        first, second = known[pair.first], known[pair.second]
        yield Overlap(number, first, second, max(start, begin), min(end, until))


def _span(session: Session) -> tuple[datetime, datetime] | None:
    """Start and end in UTC, the delay added: wall times run twice when clocks go back."""
    start, end = actual_start(session), actual_end(session)
    if start is None or end is None:
        return None
    return start.astimezone(UTC), end.astimezone(UTC)


def _order(session: Session) -> tuple[bool, datetime, str, str]:
    span = _span(session)
    start = span[0] if span else datetime.max.replace(tzinfo=UTC)
    return span is None, start, session.title, session.key


def _minutes_up(length: timedelta) -> int:
    return -(-length // timedelta(minutes=1))
