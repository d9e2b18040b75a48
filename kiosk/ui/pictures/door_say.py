"""What a door sign has to tell at one moment, in words: now, next, moved, and the rest of the day.

Rules: SCREENS.md, "What is shown when".
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from kiosk.programme.days import session_day
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Session, Status
from kiosk.programme.phase import Phase, actual_end, actual_start, minutes_until, phase
from kiosk.programme.text import head_and_rest
from kiosk.ui.pictures.door_notes import band, places
from kiosk.ui.pictures.door_quiet import lost, quiet
from kiosk.ui.pictures.door_thing import Door, DoorKind, DoorRow, DoorThing
from kiosk.ui.pictures.last_end import last_end
from kiosk.ui.pictures.marks import is_on, marked_move
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.shared.dates import clock_time, time_span

__all__ = ["Door", "DoorKind", "DoorRow", "DoorThing", "door"]

MOVED_BEFORE = timedelta(minutes=60)
"""The old door shows a move over the whole page from this long before the start to the end."""
_MOST_PEOPLE = 4
_MOST_THINGS = 3
"""As many sessions at one time have a page each; more of them are rows."""


def door(room: str, moment: Moment) -> Door:
    """What the door of a room (its key) says."""
    programme = moment.programme
    if room not in programme.room_by_key:
        return Door(moment.screen or room, (lost(room, moment),), ())
    here = sorted(_here_today(room, moment), key=moment.begins)
    gone = sorted(_gone_today(room, moment), key=moment.begins)
    things = [_thing(s, moment) for s in _current(here, moment)[:_MOST_THINGS]]
    away = [_moved_away(s, room, moment) for s in gone if _shown_away(s, moment)]
    shown = {thing.key for thing in things}
    coming = [s for s in here if s.key not in shown and _to_come(s, moment)]
    if not things:
        upcoming = [s for s in coming if not s.cancelled]
        if upcoming and not away:
            things.append(_thing(upcoming[0], moment))
            coming.remove(upcoming[0])
        elif not away:
            things.append(quiet(room, moment))
    rows = [_row(s, moment, room) for s in sorted((*coming, *gone), key=moment.begins)]
    told = {thing.key for thing in away}
    kept = tuple(row for row in rows if row.key not in told)
    return Door(
        programme.room_by_key[room].name,
        (*things, *away),
        kept,
        last_end([*here, *gone], moment, moment.today),
    )


def _here_today(room: str, moment: Moment) -> Iterator[Session]:
    programme = moment.programme
    for session in programme.sessions:
        if session.room != room:
            continue
        if (
            session_day(programme, session) == moment.today
            or phase(session, moment.now) is Phase.NOW
        ):
            yield session


def _gone_today(room: str, moment: Moment) -> Iterator[Session]:
    """Sessions that were to be here and are elsewhere now, until they end there."""
    for key in {**moment.moves, **moment.left}:
        session = moment.programme.session_by_key.get(key)
        if session is None or session.room == room or session.cancelled:
            continue
        move = moment.moves.get(key)
        if room not in (move.old_room if move else "", *moment.left.get(key, ())):
            continue
        if session_day(moment.programme, session) == moment.today and _to_come(session, moment):
            yield session


def _shown_away(session: Session, moment: Moment) -> bool:
    start = actual_start(session)
    return start is not None and elapsed(moment.now, start) <= MOVED_BEFORE


def _to_come(session: Session, moment: Moment) -> bool:
    """Whether it is not over; what has no time yet may come."""
    end = actual_end(session)
    return end is None or elapsed(moment.now, end) > timedelta()


def _current(here: Iterable[Session], moment: Moment) -> list[Session]:
    """What is on, and what is cancelled and would be on; nothing if the clock is not trusted."""
    return [s for s in here if moment.clock_trusted and phase(s, moment.now) is Phase.NOW]


def _thing(session: Session, moment: Moment) -> DoorThing:
    translate, now = moment.translate, moment.now
    start, end = actual_start(session), actual_end(session)
    head, rest = head_and_rest(session.title)
    running = phase(session, now) is Phase.NOW and moment.clock_trusted and not session.cancelled
    lead, count = _countdown(session, moment)
    kind = DoorKind.RUNNING if running else DoorKind.COMING
    if session.cancelled:
        kind, lead, count = DoorKind.CANCELLED, "", ""
    return DoorThing(
        kind,
        head,
        rest or session.subtitle,
        session.key,
        time_span(start, end, moment.zone) if start else "",
        clock_time(start, moment.zone) if start else "",
        translate("Screen", "until {time}", time=clock_time(end, moment.zone)) if end else "",
        lead,
        count,
        _share(start, end, now) if running else None,
        band(session, moment),
        tuple(_tags(session, moment)),
        _meta(session, moment),
        moment.track_number(session) if session.track else None,
        moment.track_colour(session),
        note=places(session, moment),
    )


def _countdown(session: Session, moment: Moment) -> tuple[str, str]:
    start, end = actual_start(session), actual_end(session)
    if start is None or end is None or not moment.clock_trusted:
        return "", ""
    translate = moment.translate
    match phase(session, moment.now):
        case Phase.NOW:
            left = minutes_until(end, moment.now)
            return translate("Screen", "ends in"), translate("Screen", "%n min", left)
        case Phase.SOON:
            left = minutes_until(start, moment.now)
            return translate("Screen", "in"), translate("Screen", "%n min", left)
        case Phase.LATER:
            return translate("Screen", "next"), ""
        case _:
            return "", ""


def _share(start: datetime | None, end: datetime | None, now: datetime) -> float:
    if start is None or end is None or elapsed(start, end) <= timedelta():
        return 0.0
    return min(max(elapsed(start, now) / elapsed(start, end), 0.0), 1.0)


def _tags(session: Session, moment: Moment) -> Iterator[str]:
    translate = moment.translate
    if session.full and not session.cancelled:
        yield translate("Session", "full")
    if session.status is Status.TENTATIVE:
        yield translate("Session", "tentative")


def _meta(session: Session, moment: Moment) -> str:
    programme = moment.programme
    track = programme.track_by_key.get(session.track or "")
    names = programme.people_names(session)
    people = ", ".join(names[:_MOST_PEOPLE])
    if len(names) > _MOST_PEOPLE:
        more = moment.translate("Screen", "and %n more", len(names) - _MOST_PEOPLE)
        people = f"{people} {more}"
    parts = (track.name if track else "", session.format, people)
    return " · ".join(part for part in parts if part)


def _moved_away(session: Session, room: str, moment: Moment) -> DoorThing:
    programme = moment.programme
    head, rest = head_and_rest(session.title)
    start, end = actual_start(session), actual_end(session)
    target = programme.room_by_key.get(session.room or "")
    minutes = programme.walking_minutes(room, session.room)
    way = [part for part in (target.building, target.floor) if part] if target else []
    if minutes:
        way.append(moment.translate("Screen", "%n min on foot", minutes))
    return DoorThing(
        DoorKind.MOVED_AWAY,
        head,
        rest,
        session.key,
        time_span(start, end, moment.zone) if start else "",
        clock_time(start, moment.zone) if start else "",
        destination=target.name if target else moment.translate("Screen", "another room"),
        way=" · ".join(way),
    )


def _row(session: Session, moment: Moment, room: str) -> DoorRow:
    translate, programme = moment.translate, moment.programme
    head, rest = head_and_rest(session.title)
    start = actual_start(session)
    track = programme.track_by_key.get(session.track or "")
    mark = band(session, moment) if session.delay or marked_move(session, moment) else ""
    changed = bool(mark) or session.room != room
    if session.cancelled:
        mark = translate("Session", "cancelled")
    elif session.room != room:
        mark = translate("Screen", "moved to {room}", room=programme.room_name(session.room))
    elif not mark and is_on(session, moment):
        mark = translate("Session", "now")
    elif not mark and start is None:
        mark = translate("Session", "time to follow")
    elif not mark:
        mark = ", ".join(_tags(session, moment))
    return DoorRow(
        session.key,
        clock_time(start, moment.zone) if start else "–",
        head,
        rest,
        mark,
        session.cancelled,
        changed,
        track.name if track else "",
        moment.track_number(session) if session.track else None,
        moment.track_colour(session),
    )
