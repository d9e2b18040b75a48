"""What a door adds to a session: what changed of it, its real end, where there are places left."""

from datetime import datetime, timedelta

from kiosk.programme.instants import elapsed
from kiosk.programme.model import Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.ui.pictures.line_breaks import NO_BREAK
from kiosk.ui.pictures.marks import is_on, was_at
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.shared.dates import clock_time

_MOST_ROOMS = 3
"""As many rooms are named where there are places left."""


def band(session: Session, moment: Moment) -> str:
    """The erratum: "neu hier (statt Werkstatt)", "+15 min, statt 14:00", the real end."""
    translate, move = moment.translate, moment.moves.get(session.key)
    if session.cancelled:
        return ""
    parts = []
    if move is not None and move.old_room:
        parts.append(translate("Screen", "new here (instead of {room})", room=move.old_room_name))
    if _over_time(session, moment):
        parts.append(_real_end(session, moment))
    elif session.delay and session.start is not None:
        late = translate("Screen", "+%n min", session.delay)
        planned = clock_time(session.start, moment.zone)
        parts.append(translate("Screen", "{late}, instead of {time}", late=late, time=planned))
    elif move is not None and move.old_start is not None:
        parts.append(was_at(move.old_start, session, moment))
    elif move is not None and move.old_end is not None:
        end = clock_time(move.old_end, moment.zone)
        parts.append(translate("Screen", "until now: until {time}", time=end))
    return " · ".join(parts)


def _over_time(session: Session, moment: Moment) -> bool:
    """Whether it runs past the end it was planned with."""
    move = moment.moves.get(session.key)
    planned = move.old_end if move is not None and move.old_end is not None else session.end
    if planned is None or not is_on(session, moment):
        return False
    return elapsed(planned, moment.now) >= timedelta()


def _real_end(session: Session, moment: Moment) -> str:
    start, end = actual_start(session), actual_end(session)
    if start is None or end is None:
        return ""
    since, to = clock_time(start, moment.zone), clock_time(end, moment.zone)
    return moment.translate("Screen", "on since {start}, until {end}", start=since, end=to)


def places(session: Session, moment: Moment) -> str:
    """What runs beside a full session and has places: "parallel noch Plätze: Saal 2"."""
    start, end = actual_start(session), actual_end(session)
    if not session.full or session.cancelled or start is None or end is None:
        return ""
    names = {
        moment.programme.room_name(other.room): None
        for other in moment.programme.sessions
        if _beside(other, session.room, start, end)
    }
    free = [name for name in names if name][:_MOST_ROOMS]
    if not free:
        return ""
    rooms = ", ".join(name.replace(" ", NO_BREAK) for name in free)
    return moment.translate("Screen", "places left at the same time: {rooms}", rooms=rooms)


def _beside(other: Session, room: str | None, start: datetime, end: datetime) -> bool:
    if other.full or other.cancelled or other.room == room:
        return False
    begins, ends = actual_start(other), actual_end(other)
    if begins is None or ends is None:
        return False
    return elapsed(begins, end) > timedelta() and elapsed(start, ends) > timedelta()
