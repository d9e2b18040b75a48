"""Display records of sessions and the pure presenters that make them, spoken text included."""

from collections.abc import Callable, Iterator
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from functools import partial

from kiosk.programme.days import programme_day, session_day
from kiosk.programme.model import Session, Status
from kiosk.programme.phase import Phase, actual_end, actual_start, minutes_until, phase
from kiosk.programme.stars import Priority
from kiosk.programme.values import dataclass
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time, long_day, short_weekday, time_span


class TagKind(StrEnum):
    """How a tag is drawn."""

    NOW = "now"
    FULL = "full"
    TENTATIVE = "tentative"
    OFF = "off"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Tag:
    """A short word in a box: jetzt, voll, vorläufig, entfällt."""

    kind: TagKind
    text: str


@dataclass(frozen=True, slots=True)
class FoundLine:
    """Where a search found what title, track and room do not hold: "Notiz", the text, its hits.

    `in_meta`: format or people, which a row shows beside the room where it is wide enough.
    """

    label: str
    text: str
    hits: tuple[tuple[int, int], ...]
    in_meta: bool


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """What a cell or row of one session shows; widgets only draw it.

    `day` is the short day ("Do., 8.") for lists over several days. `band` is the yellow erratum.
    `noted`: the person wrote a note about it; `unread`: something changed that they have not read.
    """

    key: str
    title: str
    time: str
    start_time: str
    day: str
    room: str
    meta: str
    track: str
    track_number: int | None
    band: str
    band_short: str
    warning: str
    warning_short: str
    tags: tuple[Tag, ...]
    priority: Priority | None
    phase: Phase
    tentative: bool
    cancelled: bool
    delayed: bool
    noted: bool
    speak: Callable[[], str] = field(compare=False)
    found: FoundLine | None = None
    unread: bool = False

    @property
    def said(self) -> str:
        """The whole for a screen reader, made only when one asks."""
        return self.speak()


def session_record(session: Session, scene: Scene) -> SessionRecord:
    """The display record of one session."""
    band, warning = _band(session, scene), _warning(session, scene)
    stands = phase(session, scene.now)
    if stands is Phase.PAST and scene.over:
        stands = Phase.LATER  # everything is past: dimming all of it would tell nothing
    track = scene.programme.track_by_key.get(session.track or "")
    return SessionRecord(
        key=session.key,
        title=session.title,
        time=times(session, scene),
        start_time=clock_time(start, scene.zone) if (start := actual_start(session)) else "",
        day=day_label(session, scene),
        room=scene.programme.room_name(session.room),
        meta=_meta(session, scene),
        track=track.name if track else "",
        track_number=scene.track_number(session.track),
        band=band,
        band_short=_band(session, scene, short=True) if band else "",
        warning=warning,
        warning_short=scene.translate("Session", "at the same time") if warning else "",
        tags=tuple(_tags(session, stands, scene)),
        priority=None if session.cancelled else scene.priority(session.key),
        phase=stands,
        tentative=session.status is Status.TENTATIVE,
        cancelled=session.cancelled,
        delayed=bool(session.delay),
        noted=bool(scene.note(session.key)),
        speak=partial(spoken, session, scene),
        unread=session.key in scene.unread,
    )


def times(session: Session, scene: Scene) -> str:
    """ "15:00–16:30", the delay added; or what is known while there is no time."""
    start = actual_start(session)
    if start is not None:
        return time_span(start, actual_end(session), scene.zone)
    return undated(session, scene)


def undated(session: Session, scene: Scene) -> str:
    """ "Fr., Uhrzeit folgt" or "Raum und Zeit folgen"."""
    translate = scene.translate
    if session.day is not None:
        day = short_weekday(session.day, scene.language)
        return translate("Session", "{day}, time to follow", day=day)
    if session.room:
        return translate("Session", "time to follow")
    return translate("Session", "room and time to follow")


def day_label(session: Session, scene: Scene) -> str:
    """ "Do., 8." where sessions of several days stand together."""
    day = session_day(scene.programme, session)
    if day is None:
        return ""
    pattern = scene.translate("Session", "{weekday} {day}")
    return pattern.format(weekday=short_weekday(day, scene.language), day=day.day)


def day_heading(session: Session, scene: Scene) -> str:
    """ "Donnerstag, 8. Dezember", or that there is no time yet."""
    day = session_day(scene.programme, session)
    if session.start is None or day is None:
        return scene.translate("Shelf", "no time yet")
    return long_day(day, scene.language)


def hour_heading(session: Session, scene: Scene) -> str:
    """The head of the list's group: the full hour a session starts in."""
    start = actual_start(session)
    if start is None:
        return ""
    return clock_time(start.astimezone(scene.zone).replace(minute=0), scene.zone)


def _meta(session: Session, scene: Scene) -> str:
    people = ", ".join(scene.programme.people_names(session))
    return " · ".join(part for part in (session.format, people) if part)


def _band(session: Session, scene: Scene, *, short: bool = False) -> str:
    translate = scene.translate
    move = scene.moves.get(session.key)
    if session.cancelled:
        return ""
    if move is not None and move.old_room and short:
        return translate("Session", "instead of {room}", room=move.old_room_name)
    if move is not None and move.old_room:
        return translate("Session", "moved · instead of {room}", room=move.old_room_name)
    if move is not None and move.old_start is not None:
        old = moved_time(move.old_start, session.start, scene)
        return translate("Session", "instead of {time}", time=old)
    if session.delay and session.start is not None:
        planned = clock_time(session.start, scene.zone)
        return translate("Session", "instead of {time}", time=planned)
    return ""


def moved_time(instant: datetime, other: datetime | None, scene: Scene) -> str:
    """A time of a moved session; with its day when the move led to another one: "Fr. 15:15"."""
    time = clock_time(instant, scene.zone)
    zone, change = scene.programme.tz, scene.programme.event.day_change
    day = programme_day(instant, zone, change)
    if other is None or programme_day(other, zone, change) == day:
        return time
    return f"{short_weekday(day, scene.language)} {time}"


def _warning(session: Session, scene: Scene) -> str:
    others = scene.clashes.get(session.key, ())
    names = [scene.programme.session_by_key[key].title for key in others]
    if not names:
        return ""
    if len(names) == 1:
        return scene.translate("Session", "at the same time as {title}", title=names[0])
    return scene.translate("Session", "at the same time as %n others", len(names))


def _tags(session: Session, stands: Phase, scene: Scene) -> Iterator[Tag]:
    translate = scene.translate
    if session.cancelled:
        yield Tag(TagKind.OFF, translate("Session", "cancelled"))
        return
    if stands is Phase.NOW:
        yield Tag(TagKind.NOW, translate("Session", "now"))
    if session.full:
        yield Tag(TagKind.FULL, translate("Session", "full"))
    if session.status is Status.TENTATIVE:
        yield Tag(TagKind.TENTATIVE, translate("Session", "tentative"))


def countdown(session: Session, scene: Scene) -> str:
    """ "in 28 min", "jetzt, noch 28 min"; "" when neither running nor soon, or cancelled."""
    stands = phase(session, scene.now)
    start, end = actual_start(session), actual_end(session)
    if session.cancelled or start is None or end is None:
        return ""
    if stands is Phase.NOW:
        left = minutes_until(end, scene.now)
        return scene.translate("Session", "now, %n min left", left)
    if stands is Phase.SOON:
        return scene.translate("Session", "in %n min", minutes_until(start, scene.now))
    return ""


def spoken(session: Session, scene: Scene) -> str:
    """Everything a screen reader says of a session, in the order a person wants to hear it."""
    return ", ".join(part for part in _spoken_parts(session, scene) if part)


def _spoken_parts(session: Session, scene: Scene) -> Iterator[str]:
    translate = scene.translate
    yield session.title
    yield _spoken_time(session, scene)
    yield scene.programme.room_name(session.room)
    if session.key in scene.unread:
        yield translate("Session", "changed, not read yet")
    for tag in _tags(session, phase(session, scene.now), scene):
        yield tag.text
    yield _band(session, scene)
    if session.delay:
        yield translate("Session", "+%n min", session.delay)
    priority = scene.priority(session.key)
    if priority is Priority.GOING:
        yield translate("Session", "going")
    elif priority is Priority.MAYBE:
        yield translate("Session", "maybe")
    yield _warning(session, scene)
    yield _meta(session, scene)
    if scene.note(session.key):
        yield translate("Session", "with a note")


def _spoken_time(session: Session, scene: Scene) -> str:
    start, end = actual_start(session), actual_end(session)
    if start is None:
        return times(session, scene)
    day = session_day(scene.programme, session)
    said_day = long_day(day, scene.language) if day else ""
    begin = clock_time(start, scene.zone)
    if end is None or end <= start:
        return f"{said_day} {begin}"
    until = clock_time(end, scene.zone)
    return scene.translate(
        "Session", "{day} {start} to {end}", day=said_day, start=begin, end=until
    )
