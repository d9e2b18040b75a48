"""The marks of a session in a list: jetzt, entfällt, statt 14:00, statt Werkstatt, voll, vorläufig.

Rules: SCREENS.md, "What is shown when".
"""

from datetime import datetime, timedelta
from enum import Enum

from kiosk.programme.instants import elapsed
from kiosk.programme.model import Session, Status
from kiosk.programme.moves import Move
from kiosk.programme.phase import Phase, actual_end, actual_start, minutes_until, phase
from kiosk.programme.values import dataclass
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.shared.dates import clock_time, long_day

MARKED_FOR = timedelta(minutes=60)
MARKED_AFTER_START = timedelta(minutes=15)
"""A row carries the mark of a change for an hour, or until this long after the start."""


class MarkKind(Enum):
    """How a mark looks: one meaning each."""

    NOW = "now"
    OFF = "off"
    CHANGE = "change"
    FULL = "full"
    TENTATIVE = "tentative"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Mark:
    """A word or two beside a session."""

    text: str
    kind: MarkKind = MarkKind.PLAIN


def marked_move(session: Session, moment: Moment) -> Move | None:
    """The session's move as long as rows tell it."""
    move = moment.moves.get(session.key)
    if move is None:
        return None
    fresh = elapsed(move.at, moment.now) <= MARKED_FOR
    return move if fresh or _about_to_start(session, moment) else None


def _about_to_start(session: Session, moment: Moment) -> bool:
    start = actual_start(session)
    return start is None or elapsed(start, moment.now) <= MARKED_AFTER_START


def is_on(session: Session, moment: Moment) -> bool:
    """Whether "jetzt" may be said of it."""
    running = phase(session, moment.now) is Phase.NOW
    return running and moment.clock_trusted and not session.cancelled


def time_mark(session: Session, moment: Moment) -> Mark | None:
    """What stands under the time: whether it takes place, runs, was moved, and how soon it is."""
    translate = moment.translate
    if session.cancelled:
        return Mark(translate("Session", "cancelled"), MarkKind.OFF)
    if is_on(session, moment):
        return Mark(translate("Session", "now"), MarkKind.NOW)
    earlier = instead_of(session, moment)
    if earlier:
        return Mark(earlier, MarkKind.CHANGE)
    start = actual_start(session)
    if start and moment.clock_trusted and phase(session, moment.now) is Phase.SOON:
        return Mark(translate("Session", "in %n min", minutes_until(start, moment.now)))
    return None


def place_mark(session: Session, moment: Moment) -> Mark | None:
    """What stands under the room: where it was, how late it is, whether there are places."""
    translate, move = moment.translate, marked_move(session, moment)
    if session.cancelled:
        return _until(session, moment)
    if session.start is None:
        # Not fixed, like what is tentative: the same dashed frame.
        return Mark(translate("Session", "time to follow"), MarkKind.TENTATIVE)
    if move is not None and move.old_room:
        room = translate("Session", "instead of {room}", room=move.old_room_name)
        return Mark(room, MarkKind.CHANGE)
    if session.delay and is_on(session, moment):
        return Mark(translate("Session", "+%n min", session.delay), MarkKind.CHANGE)
    if session.full:
        return Mark(translate("Session", "full"), MarkKind.FULL)
    if session.status is Status.TENTATIVE:
        return Mark(translate("Session", "tentative"), MarkKind.TENTATIVE)
    if session.delay:
        return Mark(translate("Session", "+%n min", session.delay))
    return _until(session, moment)


def _until(session: Session, moment: Moment) -> Mark | None:
    start, end = actual_start(session), actual_end(session)
    if start is None or end is None or elapsed(start, end) <= timedelta():
        return None
    at = clock_time(end, moment.zone)
    return Mark(moment.translate("Screen", "until {time}", time=at))


def instead_of(session: Session, moment: Moment) -> str:
    """ "statt 14:00", with the day if it was another; "" if the time is as planned."""
    move = marked_move(session, moment)
    if session.delay and session.start is not None:
        old = session.start
    elif move is not None and move.old_start is not None:
        old = move.old_start
    else:
        return ""
    return was_at(old, session, moment)


def was_at(old: datetime, session: Session, moment: Moment) -> str:
    """ "statt 14:00" of a start before, with its day if it was another."""
    at = clock_time(old, moment.zone)
    was = old.astimezone(moment.zone).date()
    start = actual_start(session)
    if start is not None and was != start.astimezone(moment.zone).date():
        at = f"{long_day(was, moment.language)}, {at}"
    return moment.translate("Session", "instead of {time}", time=at)
