"""What a row of the kiosk's list says, on the glass and to a screen reader."""

from kiosk.programme.days import session_day
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Session, Status
from kiosk.programme.phase import Phase, actual_end, actual_start, minutes_until, phase
from kiosk.programme.values import dataclass
from kiosk.ui.pictures.marks import Mark, MarkKind, instead_of, is_on, marked_move
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.shared.dates import clock_time, short_day, time_span


@dataclass(frozen=True, slots=True)
class Row:
    """One session: time over `under`, title, then room, marks, theme and people in one line.

    `title` is whole. `name` says all of it in a sentence. `colour` is the festival's own of the
    theme, "#RRGGBB" or "".
    """

    key: str
    time: str
    under: str
    title: str
    room: str
    marks: tuple[Mark, ...]
    track: int | None
    track_name: str
    colour: str
    people: str
    off: bool
    over: bool
    name: str


def row(session: Session, moment: Moment, *, day: bool) -> Row:
    """A session as a row; `day` where the list does not say which day it is of."""
    programme, translate = moment.programme, moment.translate
    start = actual_start(session)
    track = programme.track_by_key.get(session.track or "")
    room = programme.room_name(session.room) or translate("Screen", "room to follow")
    people = ", ".join(programme.people_names(session)) or session.format
    shown = marks(session, moment)
    said = (
        spoken_time(session, moment),
        session.title,
        room,
        *(mark.text for mark in shown),
        track.name if track else "",
        people,
    )
    return Row(
        session.key,
        clock_time(start, moment.zone) if start else "–",
        _under(session, moment, day=day),
        session.title,
        room,
        shown,
        moment.track_number(session) if track else None,
        track.name if track else "",
        moment.track_colour(session),
        people,
        session.cancelled,
        moment.clock_trusted and phase(session, moment.now) is Phase.PAST,
        ", ".join(part for part in said if part),
    )


def marks(session: Session, moment: Moment) -> tuple[Mark, ...]:
    """What is to be known of it now, what matters most first."""
    translate = moment.translate
    if session.cancelled:
        return (Mark(translate("Session", "cancelled"), MarkKind.OFF),)
    found = []
    if is_on(session, moment):
        found.append(Mark(translate("Session", "now"), MarkKind.NOW))
    move = marked_move(session, moment)
    if move is not None and move.old_room:
        text = translate("Session", "instead of {room}", room=move.old_room_name)
        found.append(Mark(text, MarkKind.CHANGE))
    earlier = instead_of(session, moment)
    if earlier:
        found.append(Mark(earlier, MarkKind.CHANGE))
    if session.full:
        found.append(Mark(translate("Session", "full"), MarkKind.FULL))
    if session.status is Status.TENTATIVE:
        found.append(Mark(translate("Session", "tentative"), MarkKind.TENTATIVE))
    return tuple(found)


def spoken_time(session: Session, moment: Moment) -> str:
    """Day and time for a list of several days: "Do., 8. Dez., 15:00–16:30"."""
    start = actual_start(session)
    if start is None:
        if session.day is None:
            return moment.translate("Session", "time to follow")
        day = short_day(session.day, moment.language)
        return f"{day}, {moment.translate('Session', 'time to follow')}"
    span = time_span(start, actual_end(session), moment.zone)
    day_of = session_day(moment.programme, session)
    return f"{short_day(day_of, moment.language)}, {span}" if day_of else span


def _under(session: Session, moment: Moment, *, day: bool) -> str:
    """What stands below the time: the day, how soon it is, or until when it goes."""
    start, end = actual_start(session), actual_end(session)
    date = session_day(moment.programme, session)
    if day and date is not None and (start is None or date != moment.today):
        return short_day(date, moment.language)
    if start is None or end is None:
        return ""
    if _soon(session, moment):
        return moment.translate("Session", "in %n min", minutes_until(start, moment.now))
    if elapsed(start, end).total_seconds() <= 0:
        return ""
    return moment.translate("Screen", "until {time}", time=clock_time(end, moment.zone))


def _soon(session: Session, moment: Moment) -> bool:
    if session.cancelled or not moment.clock_trusted:
        return False
    return phase(session, moment.now) is Phase.SOON
