"""What a door says when nothing is on and nothing comes today, and when it has no room."""

from datetime import timedelta

from kiosk.programme.days import session_day
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Session
from kiosk.programme.phase import actual_start
from kiosk.ui.pictures.door_thing import DoorKind, DoorThing
from kiosk.ui.pictures.marks import is_on
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.shared.dates import clock_time, long_day


def quiet(room: str, moment: Moment) -> DoorThing:
    """Nothing more here today: when it goes on, how long until the festival, or that it is over."""
    translate = moment.translate
    later = [s for s in moment.programme.sessions if s.room == room and _yet_to_begin(s, moment)]
    first = min(later, key=moment.begins, default=None)
    start = actual_start(first) if first else None
    day = session_day(moment.programme, first) if first else None
    if start is None or day is None:
        over = not any(_yet_to_begin(s, moment) or is_on(s, moment) for s in _all(moment))
        rest = translate("Now", "The programme is over.") if over and moment.days else ""
        return DoorThing(DoorKind.QUIET, translate("Screen", "Nothing more here."), rest)
    at = clock_time(start, moment.zone)
    on = long_day(day, moment.language)
    rest = (
        translate("Screen", "Tomorrow from {time}.", time=at)
        if moment.is_tomorrow(day)
        else translate("Screen", "{day}, from {time}.", day=on, time=at)
    )
    started = any(d.start <= moment.now for d in moment.days)
    if started:
        return DoorThing(DoorKind.QUIET, translate("Screen", "Nothing more here today."), rest)
    away = (moment.days[0].date - moment.today).days
    if moment.clock_trusted and away > 0:
        begin = long_day(moment.days[0].date, moment.language)
        return DoorThing(
            DoorKind.QUIET,
            translate("Screen", "%n days to go.", away),
            translate("Screen", "It begins on {day}.", day=begin),
            meta=translate("Screen", "Here: {when}", when=rest),
        )
    return DoorThing(DoorKind.QUIET, translate("Screen", "It begins on {day}.", day=on), rest)


def _all(moment: Moment) -> tuple[Session, ...]:
    return moment.programme.sessions


def _yet_to_begin(session: Session, moment: Moment) -> bool:
    start = actual_start(session)
    return not session.cancelled and start is not None and elapsed(moment.now, start) > timedelta()


def lost(room: str, moment: Moment) -> DoorThing:
    translate = moment.translate
    text = translate(
        "Screen",
        "This screen ({screen}) has no room.",
        screen=moment.screen or translate("Screen", "without a name"),
    )
    return DoorThing(DoorKind.LOST, text, translate("Screen", "Wanted: {room}", room=room))
