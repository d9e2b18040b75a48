"""What the boards of all rooms have to tell: which sessions, of which day, what matters first."""

from datetime import date, datetime, timedelta
from enum import Enum

from kiosk.programme.days import session_day
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.values import dataclass
from kiosk.ui.pictures.last_end import last_end
from kiosk.ui.pictures.marks import Mark, is_on, place_mark, time_mark
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.rooms import told_on_board
from kiosk.ui.shared.dates import clock_time, long_day

_NO_TIME = "–"
_PAST = 1e9
"""Seconds: more than anything to come is away."""


class When(Enum):
    """Which day a board tells of."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    LATER = "later"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One session on a board: time over `state`, room over `place`, title, people, theme.

    `title` is whole; `order` sorts by time and room. Without a time of its own, `time` is a dash.
    """

    key: str
    order: tuple[float, int]
    time: str
    state: Mark | None
    room: str
    place: Mark | None
    title: str
    people: str
    track_name: str
    track: int | None
    colour: str
    off: bool

    @property
    def has_time(self) -> bool:
        """Whether its time is known."""
        return self.time != _NO_TIME


@dataclass(frozen=True, slots=True)
class Board:
    """Everything a board could say at a moment, what matters most first.

    `until` is when the last of its sessions ends; `sentence` stands alone where there are none.
    """

    title: str
    day: str
    clock: str
    rows: tuple[BoardRow, ...]
    until: str
    sentence: str = ""
    note: str = ""


def sessions_ahead(moment: Moment) -> tuple[date | None, list[Session]]:
    """The sessions of a board's rooms still to be told today, or all of the next day that has
    any, by time.

    While the clock is not trusted, nothing is left out for being over. What has no time yet keeps
    no board on a day of which all else is over, if there is another day to tell of.
    """
    told = [s for s in moment.programme.sessions if told_on_board(s, moment)]
    today = [s for s in told if _today(s, moment)]
    later = [s for s in told if _ahead(s, moment)]
    if any(s.start is not None for s in today) or (today and not later):
        return moment.today, sorted(today, key=lambda s: _order(s, moment))
    if not later:
        return None, []
    first = min(later, key=moment.begins)
    day = session_day(moment.programme, first)
    chosen = [s for s in later if session_day(moment.programme, s) == day]
    return day, sorted(chosen, key=lambda s: _order(s, moment))


def when(day: date | None, moment: Moment) -> When:
    """How a day lies to today."""
    if day is None:
        return When.OVER
    if day == moment.today:
        return When.TODAY
    return When.TOMORROW if moment.is_tomorrow(day) else When.LATER


def urgency(session: Session, moment: Moment) -> float:
    """The smaller, the sooner it is to be told where not all can be.

    What comes, by the time until it begins; what runs, by half the time since it began; last what
    is over, of which only those tell who do not trust their clock.
    """
    start = actual_start(session)
    if start is None:
        return float("inf")
    away = elapsed(moment.now, start).total_seconds()
    if away >= 0:
        return away
    return -away / 2 if _ahead(session, moment) else _PAST - away


def row(session: Session, moment: Moment) -> BoardRow:
    """A session as a board tells it."""
    programme, translate = moment.programme, moment.translate
    start = actual_start(session)
    track = programme.track_by_key.get(session.track or "")
    people = ", ".join(programme.people_names(session)) or session.format
    return BoardRow(
        session.key,
        _order(session, moment),
        clock_time(start, moment.zone) if start else _NO_TIME,
        time_mark(session, moment),
        programme.room_name(session.room) or translate("Screen", "room to follow"),
        place_mark(session, moment),
        session.title,
        people,
        track.name if track else "",
        moment.track_number(session) if track else None,
        moment.track_colour(session),
        session.cancelled,
    )


def board(moment: Moment, title: str, of: str = "") -> Board:
    """A board under a title that counts today; `of` says for which rooms it is, "" for all."""
    translate = moment.translate
    day, sessions = sessions_ahead(moment)
    kind = when(day, moment)
    titles = {
        When.TODAY: title,
        When.TOMORROW: translate("Screen", "Tomorrow"),
        When.LATER: _ahead_title(moment),
        When.OVER: "",
    }
    clock = clock_time(moment.now, moment.zone) if moment.clock_trusted else ""
    sentence, note = _calm(moment) if day is None else ("", "")
    ranked = sorted(sessions, key=lambda s: (urgency(s, moment), _order(s, moment)))
    return Board(
        titles[kind] or moment.programme.event.title,
        _day(day, of, moment),
        clock,
        tuple(row(s, moment) for s in ranked),
        last_end(sessions, moment, day),
        sentence,
        note,
    )


def _day(day: date | None, of: str, moment: Moment) -> str:
    known = day is not None or moment.clock_trusted
    said = long_day(day or moment.today, moment.language) if known else ""
    return " · ".join(part for part in (said, of) if part)


def days_before(moment: Moment) -> int:
    """How many days until the first day of the programme; 0 from then on."""
    if not moment.days or not moment.clock_trusted:
        return 0
    return max((moment.days[0].date - moment.today).days, 0)


def _ahead_title(moment: Moment) -> str:
    days = days_before(moment)
    if days:
        return moment.translate("Screen", "%n days to go", days)
    return moment.translate("Screen", "Coming up")


def _calm(moment: Moment) -> tuple[str, str]:
    """What is said when there is nothing to list."""
    translate = moment.translate
    if any(_ahead(s, moment) for s in moment.programme.sessions):
        return translate("Screen", "Nothing more here."), ""
    if any(s.start is not None for s in moment.programme.sessions):
        return translate("Now", "The programme is over."), ""
    return translate("Now", "No session has a time yet."), ""


def _today(session: Session, moment: Moment) -> bool:
    if session.start is None:
        return session.day == moment.today
    here = session_day(moment.programme, session) == moment.today
    if not moment.clock_trusted:
        return here
    return (here or is_on(session, moment)) and _ahead(session, moment)


def _ahead(session: Session, moment: Moment) -> bool:
    start, end = actual_start(session), actual_end(session)
    if start is None or end is None:
        return False
    # A session without length is over when it has begun.
    return elapsed(moment.now, max(start, end, key=datetime.timestamp)) > timedelta()


def _order(session: Session, moment: Moment) -> tuple[float, int]:
    return moment.begins(session), moment.room_place(session.room)
