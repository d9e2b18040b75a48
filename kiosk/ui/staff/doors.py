"""The doors a change concerns, drawn small as they will look: the real pages of venue screens."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from kiosk.programme.changes import Change, diff
from kiosk.programme.instants import after, elapsed
from kiosk.programme.model import Programme, Session
from kiosk.programme.moves import left_rooms, moves
from kiosk.programme.phase import actual_end, actual_start
from kiosk.ui.pictures.door_say import MOVED_BEFORE
from kiosk.ui.pictures.fonts_measure import FontsMeasure
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.pages import pages
from kiosk.ui.pictures.panel import Panel
from kiosk.ui.pictures.picture import Picture
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.shared.dates import clock_time, short_day
from kiosk.wording import Translate, translator

GLASS = Panel(1920, 1080)
"""A usual door sign: 43 inches, read from five metres."""
_BEFORE_START = timedelta(minutes=30)
_AS_LONG_AS_KNOWN = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class DoorView:
    """A door: its room, what it is to the session, and its page at that moment."""

    room: str
    name: str
    note: str
    picture: Picture


@dataclass(frozen=True, slots=True)
class DoorScene:
    """What doors are made of: `before` is published, `after` is what would be."""

    before: Programme
    after: Programme
    changes: tuple[Change, ...]
    now: datetime
    zone: tzinfo
    language: str
    translate: Translate


def doors(session: str, scene: DoorScene) -> tuple[DoorView, ...]:
    """The old door and the new one; one door where the room stays; none without room or time."""
    old = scene.before.session_by_key.get(session)
    new = scene.after.session_by_key.get(session)
    if old is None or new is None or new.start is None:
        return ()
    at = _moment_of(new, scene.now)
    moment = _moment(at, scene)
    move = moment.moves.get(session)
    # What is published already has an old door, too.
    before = old.room if old.room != new.room else move.old_room if move else None
    translate = scene.translate
    found = [
        (before, translate("Staff", "old room")),
        (new.room, translate("Staff", "new room") if before else ""),
    ]
    return tuple(_views(found, new, moment, scene))


def _views(
    found: list[tuple[str | None, str]], session: Session, moment: Moment, scene: DoorScene
) -> Iterator[DoorView]:
    for room, what in found:
        if not room or room not in scene.after.room_by_key:
            continue
        settings = ScreenSettings(room, Role.DOOR, room, languages=(scene.language,))
        made = pages(settings, moment, GLASS, FontsMeasure())
        picture = next((p for p in made if session.key in p.sessions), made[0])
        note = ", ".join(part for part in (what, _when(moment.now, scene)) if part)
        yield DoorView(room, scene.after.room_name(room), note, picture)


def _moment_of(session: Session, now: datetime) -> datetime:
    """When to look at the doors: now, if it is about time, else shortly before the session."""
    start, end = actual_start(session), actual_end(session)
    if start is None or end is None:
        return now
    if elapsed(now, start) <= MOVED_BEFORE and elapsed(now, end) > timedelta():
        return now
    return after(start, -_BEFORE_START)


def _when(at: datetime, scene: DoorScene) -> str:
    translate = scene.translate
    if at == scene.now:
        return translate("Staff", "from now on")
    if at.astimezone(scene.zone).date() == scene.now.astimezone(scene.zone).date():
        return translate("Staff", "as at {time}", time=clock_time(at, scene.zone))
    day = short_day(at.astimezone(scene.zone).date(), scene.language)
    return translate("Staff", "as at {time}", time=f"{day}, {clock_time(at, scene.zone)}")


def _moment(at: datetime, scene: DoorScene) -> Moment:
    stamped = [replace(c, at=scene.now) for c in diff(scene.before, scene.after)]
    changes = (*scene.changes, *stamped)
    told = {"recent": _AS_LONG_AS_KNOWN}
    return Moment(
        scene.after,
        at,
        scene.zone,
        scene.language,
        translator(scene.language),
        moves(changes, scene.after, at, ends=True, **told),
        scene.now,
        left=left_rooms(changes, scene.after, at, **told),
    )
