"""The display record of the session panel: everything the feed has about one session."""

import re
from collections.abc import Iterable
from datetime import timedelta
from functools import lru_cache

from kiosk.programme.days import session_day
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Link, Room, Session, Status
from kiosk.programme.phase import actual_start
from kiosk.programme.stars import Priority
from kiosk.programme.text import plain_text, safe_html, safe_url
from kiosk.programme.values import dataclass
from kiosk.ui.attendee.panel.reminder_button import NEVER, USUAL, ReminderChoice
from kiosk.ui.attendee.records import countdown, moved_time, spoken, times
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time, long_day
from kiosk.ui.shared.language_names import language_name

_FORMAT = re.compile("<(?!/?(?:p|br)\\b)")
"""Any element but paragraphs and line ends."""


@dataclass(frozen=True, slots=True)
class Erratum:
    """A notice across the panel: what is new large, what was before below it."""

    text: str
    note: str
    off: bool = False


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """A person; `told` is what the feed says about them, in whatever markup."""

    name: str
    organisation: str
    told: str

    @property
    def biography(self) -> str:
        """What the feed says, as safe rich text; made when it is asked for, casts are large."""
        return safe_html(self.told)


@dataclass(frozen=True, slots=True)
class PanelRecord:
    """What the panel shows; texts in `*_html` are safe rich text, the others plain."""

    key: str
    track: str
    track_number: int | None
    kind: str
    title: str
    subtitle: str
    time: str
    countdown: str
    day: str
    place: str
    errata: tuple[Erratum, ...]
    states: tuple[str, ...]
    priority: Priority | None
    can_star: bool
    clashes: tuple[str, ...]
    abstract_html: str
    description_html: str
    people: tuple[PersonRecord, ...]
    facts: tuple[tuple[str, str], ...]
    links: tuple[tuple[str, tuple[Link, ...]], ...]
    last_change: str
    said: str
    note: str = ""
    note_html: str = ""
    reminder: ReminderChoice | None = None


def panel_record(session: Session, scene: Scene) -> PanelRecord:
    """The panel's record of one session."""
    programme = scene.programme
    track = programme.track_by_key.get(session.track or "")
    day = session_day(programme, session)
    abstract, description = _safe(session.abstract), _safe(session.description)
    return PanelRecord(
        key=session.key,
        track=track.name if track else "",
        track_number=scene.track_number(session.track),
        kind=session.format,
        title=session.title,
        subtitle=session.subtitle,
        time=times(session, scene),
        countdown=countdown(session, scene),
        day=long_day(day, scene.language) if day and session.start else "",
        place=_place(programme.room_by_key.get(session.room or ""), scene),
        errata=tuple(_errata(session, scene)),
        states=tuple(_states(session, scene)),
        priority=scene.priority(session.key),
        can_star=not session.cancelled,
        clashes=tuple(_clash(key, scene) for key in scene.clashes.get(session.key, ())),
        abstract_html=abstract,
        description_html="" if description == abstract else description,
        people=tuple(_people(session, scene)),
        facts=tuple(_facts(session, scene)),
        links=tuple(_links(session, scene)),
        last_change=_last_change(session, scene),
        said=spoken(session, scene),
        note=(note := scene.notes.get(session.key, "")),
        note_html=_formatted(note),
        reminder=_reminder(session, scene),
    )


def _reminder(session: Session, scene: Scene) -> ReminderChoice | None:
    """When the reminder of a chosen session comes, as long as it has not begun."""
    start = actual_start(session)
    if session.key not in scene.stars or session.cancelled or start is None:
        return None
    if elapsed(scene.now, start) <= timedelta():
        return None
    lead = scene.leads.get(session.key)
    chosen = (NEVER if lead is None else str(lead)) if session.key in scene.leads else USUAL
    found = next((one for one in scene.reminders if one.session_key == session.key), None)
    text = scene.translate("Reminder", "No reminder")
    if found is not None:
        at = clock_time(found.at, scene.zone)
        text = scene.translate("Reminder", "Reminder at {time}", time=at)
    walk = ""
    if found is not None and found.walk:
        walk = scene.translate("Reminder", "%n min of it for the way", found.walk)
    return ReminderChoice(text, chosen, scene.usual_lead, walk)


@lru_cache(maxsize=8)
def _safe(text: str) -> str:
    """The safe rich text of the sessions looked at lately: each minute makes the record anew."""
    return safe_html(text)


def session_text(session: Session, scene: Scene) -> str:
    """A session as plain text for the clipboard."""
    record = panel_record(session, scene)
    lines = [
        record.title,
        record.subtitle,
        ", ".join(part for part in (record.day, record.time, record.place) if part),
        *(f"{e.text}, {e.note}" if e.note else e.text for e in record.errata),
        *record.states,
        ", ".join(person.name for person in record.people),
        "",
        plain_text(session.abstract or session.description),
        session.url,
        _noted(session, scene),
    ]
    blank = len(lines) - 4  # between the facts and the text
    return "\n".join(line for n, line in enumerate(lines) if line or n == blank).strip()


def _noted(session: Session, scene: Scene) -> str:
    note = scene.note(session.key)
    return "\n" + scene.translate("Panel", "Note: {text}", text=note) if note else ""


def _place(room: Room | None, scene: Scene) -> str:
    if room is None:
        return ""
    where = ", ".join(part for part in (room.building, room.floor) if part)
    return (
        scene.translate("Panel", "{room} ({where})", room=room.name, where=where)
        if where
        else (room.name)
    )


def _errata(session: Session, scene: Scene) -> Iterable[Erratum]:
    translate = scene.translate
    move = scene.moves.get(session.key)
    room = scene.programme.room_name(session.room)
    if session.vanished:
        note = translate("Panel", "The programme does not list this session any more.")
        yield Erratum(translate("Session", "cancelled"), note, off=True)
    elif session.cancelled:
        yield Erratum(translate("Session", "cancelled"), "", off=True)
    if move is not None and move.old_room:
        old = translate("Session", "instead of {room}", room=move.old_room_name)
        yield Erratum(translate("Session", "moved to {room}", room=room), old)
    if move is not None and move.old_start is not None and session.start is not None:
        new = moved_time(session.start, move.old_start, scene)
        old_time = moved_time(move.old_start, session.start, scene)
        old = translate("Session", "instead of {time}", time=old_time)
        yield Erratum(translate("Panel", "new time {time}", time=new), old)
    if session.delay and session.start is not None:
        planned = clock_time(session.start, scene.zone)
        yield Erratum(
            translate("Session", "+%n min", session.delay),
            translate("Session", "instead of {time}", time=planned),
        )


def _states(session: Session, scene: Scene) -> Iterable[str]:
    translate = scene.translate
    if session.status is Status.TENTATIVE:
        yield translate("Panel", "tentative: time and room may still change")
    if session.full:
        yield translate("Session", "full")
    if session.source == "sample":
        yield translate("Panel", "sample entry, not part of the published programme")


def _clash(key: str, scene: Scene) -> str:
    other = scene.programme.session_by_key[key]
    return f"{other.title}, {times(other, scene)}"


def _people(session: Session, scene: Scene) -> Iterable[PersonRecord]:
    known = scene.programme.person_by_key
    for key in session.people:
        person = known.get(key)
        if person is not None:
            yield PersonRecord(person.name, person.organisation, person.biography)


def _facts(session: Session, scene: Scene) -> Iterable[tuple[str, str]]:
    translate = scene.translate
    room = scene.programme.room_by_key.get(session.room or "")
    if session.languages:
        names = ", ".join(language_name(tag, scene.translate) for tag in session.languages)
        yield translate("Panel", "Language"), names
    if room is not None and room.capacity:
        yield translate("Panel", "Seats"), str(room.capacity)
    if room is not None and room.step_free is not None:
        step_free = translate("Panel", "yes") if room.step_free else translate("Panel", "no")
        yield translate("Panel", "Step-free access"), step_free


def _links(session: Session, scene: Scene) -> Iterable[tuple[str, tuple[Link, ...]]]:
    translate = scene.translate
    page = (Link(translate("Panel", "Session page"), session.url),) if session.url else ()
    for heading, links in (
        (translate("Panel", "Links"), (*page, *session.links)),
        (translate("Panel", "Material"), session.attachments),
        (translate("Panel", "Sources"), session.sources),
    ):
        if links:
            yield (
                heading,
                tuple(Link(link.title or link.url, safe_url(link.url) or "") for link in links),
            )


def _last_change(session: Session, scene: Scene) -> str:
    move = scene.moves.get(session.key)
    if move is None:
        return ""
    at = clock_time(move.at, scene.zone)
    told = [
        f"{move.old_room_name} → {scene.programme.room_name(session.room)}"
        if move.old_room
        else "",
        f"{moved_time(move.old_start, session.start, scene)} → "
        f"{moved_time(session.start, move.old_start, scene)}"
        if move.old_start and session.start
        else "",
    ]
    text = ", ".join(part for part in told if part)
    reason = scene.translate("Panel", "“{reason}”", reason=move.reason) if move.reason else ""
    by = " – ".join(part for part in (move.author, reason) if part)
    line = scene.translate("Panel", "Changed {time}: {what}", time=at, what=text)
    return f"{line}\n{by}" if by else line


def _formatted(note: str) -> str:
    """A note as rich text, where its Markdown shows more than its letters; else ""."""
    rich = safe_html(note) if note else ""
    return rich if _FORMAT.search(rich) else ""
