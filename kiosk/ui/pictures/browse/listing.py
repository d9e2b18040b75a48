"""Which sessions a visitor sees: of a day, without a time, picked, or found; and from where on."""

from collections.abc import Iterable
from datetime import date, timedelta

from kiosk.programme.days import session_day
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Session
from kiosk.programme.phase import Phase, actual_start, phase
from kiosk.programme.values import dataclass
from kiosk.ui.pictures.browse.visit import Visit
from kiosk.ui.pictures.last_end import last_end
from kiosk.ui.pictures.moment import Moment


@dataclass(frozen=True, slots=True)
class Listing:
    """Sessions in their order; before `first` stand those that are over or too early.

    `days` says that they are of several days, so each has to name its own; else `day` is theirs.
    """

    sessions: tuple[Session, ...]
    first: int = 0
    days: bool = False
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of a listing: `number` of `count`; number 0 and less is what stands before the list.

    `left` is how many come behind it, `until` when the last of them ends.
    """

    sessions: tuple[Session, ...]
    number: int
    count: int
    left: int
    until: str
    earlier: bool
    later: bool


def shown_day(visit: Visit, moment: Moment) -> date | None:
    """The day the visitor looks at: the chosen one, today, or the next one; None without days."""
    dates = [day.date for day in moment.days]
    if visit.day in dates:
        return visit.day
    if not moment.clock_trusted:
        return dates[0] if dates else None
    return next((day for day in dates if day >= moment.today), dates[-1] if dates else None)


def listing(visit: Visit, moment: Moment) -> Listing:
    """What the visitor's list holds."""
    programme = moment.programme
    if visit.words.strip():
        keys = visit.hits or ()
        hits = (programme.session_by_key[k] for k in keys if k in programme.session_by_key)
        return Listing(tuple(_of_topics(hits, visit)), days=True)
    if visit.mine:
        chosen = [s for s in programme.sessions if s.key in visit.picked]
        return Listing(_in_time(chosen, moment), days=True)
    if visit.undated:
        return Listing(tuple(_of_topics(undated(moment), visit)), days=True)
    day = shown_day(visit, moment)
    of_day = [s for s in programme.sessions if s.start and session_day(programme, s) == day]
    sessions = _in_time(_of_topics(of_day, visit), moment)
    over = [s for s in sessions if _before(s, day, visit, moment)]
    ahead = tuple(s for s in sessions if s not in over)
    if not ahead:
        return Listing(sessions, day=day)
    return Listing((*over, *ahead), len(over), day=day)


def undated(moment: Moment) -> list[Session]:
    """The sessions that have no time yet."""
    return [s for s in moment.programme.sessions if s.start is None]


def leaf(shown: Listing, page: int, rows: int, moment: Moment) -> Leaf:
    """One page of so many rows; a page there is not is the nearest one there is."""
    sessions, first = shown.sessions, shown.first
    before = -(-first // rows)
    ahead = max(-(-(len(sessions) - first) // rows), 1)
    number = min(max(page, -before), ahead - 1)
    start = first + number * rows
    stop = min(start + rows, first) if number < 0 else start + rows
    behind = sessions[stop:]
    return Leaf(
        sessions[max(start, 0) : stop],
        number + 1,
        ahead,
        len(behind),
        last_end(behind, moment, shown.day),
        earlier=number > -before,
        later=bool(behind),
    )


def _of_topics(sessions: Iterable[Session], visit: Visit) -> Iterable[Session]:
    if not visit.topics:
        return sessions
    return (s for s in sessions if (s.track or "") in visit.topics)


def _in_time(sessions: Iterable[Session], moment: Moment) -> tuple[Session, ...]:
    return tuple(sorted(sessions, key=lambda s: (moment.begins(s), moment.room_place(s.room))))


def _before(session: Session, day: date | None, visit: Visit, moment: Moment) -> bool:
    """Whether it stands before the list: what begins before the chosen hour, or today is over."""
    start = actual_start(session)
    if visit.since is not None and start is not None:
        return elapsed(start, visit.since) > timedelta()
    if day != moment.today or not moment.clock_trusted:
        return False
    return phase(session, moment.now) is Phase.PAST
