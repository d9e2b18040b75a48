"""What stands beside the own day: its overlaps and ways, and what can be done about each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from kiosk.programme.days import session_day
from kiosk.programme.instants import after
from kiosk.programme.model import Session
from kiosk.programme.own_agenda import (
    Overlap,
    OwnDay,
    ShortBreak,
    chosen_sessions,
    fitting_repeats,
)
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.stars import Priority
from kiosk.programme.text import head_and_rest
from kiosk.ui.attendee.agenda.own_records import length_text
from kiosk.ui.attendee.records import times
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time, long_day, time_span, weekday
from kiosk.ui.shared.number_words import number_word, sentence_case

_QUOTES = "„“”»«\"'‚‘"


class Kind(Enum):
    """What an offer does."""

    SWAP = "swap"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to do about an overlap: a title, what it means, and the button.

    SWAP takes `other` instead of `key`; KEEP keeps `key` and takes the star from `other`. `said`
    is what a screen reader says of the button.
    """

    kind: Kind
    key: str
    other: str
    title: str
    note: str
    button: str
    said: str

    @property
    def swaps(self) -> bool:
        """Whether it takes another date; else it keeps one of two."""
        return self.kind is Kind.SWAP


@dataclass(frozen=True, slots=True)
class ConflictRecord:
    """One overlap: "15:15–16:30 doppelt belegt", who with whom and how long, what to do."""

    number: int
    span: str
    what: str
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class WayRecord:
    """One short break: the rooms and the way, the two sessions, when to leave."""

    rooms: str
    what: str
    advice: str


@dataclass(frozen=True, slots=True)
class SideRecord:
    """Everything beside the own day; `undated` holds key and title of what has no time yet.

    `heading` is in lines.
    """

    heading: tuple[str, ...]
    calm: bool
    summary: str
    conflicts: tuple[ConflictRecord, ...]
    ways: tuple[WayRecord, ...]
    undated: tuple[tuple[str, str], ...]
    gone: str


def side_record(day: OwnDay, on: date, scene: Scene) -> SideRecord:
    """The record of the day `on`."""
    chosen = chosen_sessions(scene.programme, scene.stars)
    missing = len(scene.stars) - len(chosen)
    return SideRecord(
        _heading(day, scene),
        not (day.overlaps or day.breaks),
        _summary(day, on, scene),
        tuple(_conflict(overlap, scene) for overlap in day.overlaps),
        tuple(_way(way, scene) for way in day.breaks),
        tuple((s.key, s.title) for s in chosen if s.start is None),
        scene.translate("Agenda", "%n starred sessions are not in the programme any more.", missing)
        if missing
        else "",
    )


def short_title(session: Session, scene: Scene) -> str:
    """In quotes, the title up to its first dash, colon or full stop: what people call it."""
    title = head_and_rest(session.title)[0]
    if title[:1] in _QUOTES:
        return title
    return scene.translate("Agenda", "“{title}”", title=title)


def _heading(day: OwnDay, scene: Scene) -> tuple[str, ...]:
    """ "Zwei Überschneidungen," – "ein knapper Weg"."""
    translate = scene.translate
    overlaps, ways = len(day.overlaps), len(day.breaks)
    parts = []
    if overlaps == 1:
        parts.append(translate("Agenda", "one overlap"))
    elif overlaps:
        number = number_word(overlaps, translate)
        parts.append(translate("Agenda", "{number} overlaps", number=number))
    if ways == 1:
        parts.append(translate("Agenda", "one tight walk"))
    elif ways:
        parts.append(
            translate("Agenda", "{number} tight walks", number=number_word(ways, translate))
        )
    if not parts:
        return (translate("Agenda", "No overlaps"),)
    lines = sentence_case(", ".join(parts)).split(", ")
    return (*(f"{line}," for line in lines[:-1]), lines[-1])


def _summary(day: OwnDay, on: date, scene: Scene) -> str:
    """ "Donnerstag: 3 dabei, 2 vielleicht"."""
    translate = scene.translate
    held = [s for s in day.sessions if not s.cancelled]
    maybe = sum(scene.priority(s.key) is Priority.MAYBE for s in held)
    counts = (
        (len(held) - maybe, translate("Agenda", "%n going", len(held) - maybe)),
        (maybe, translate("Agenda", "%n maybe", maybe)),
        (len(day.sessions) - len(held),
         translate("Agenda", "%n cancelled", len(day.sessions) - len(held))),
    )  # fmt: skip
    told = ", ".join(text for count, text in counts if count)
    return f"{weekday(on, scene.language)}: {told}" if told else ""


def _conflict(overlap: Overlap, scene: Scene) -> ConflictRecord:
    translate = scene.translate
    span = time_span(overlap.start, overlap.end, scene.zone)
    both = translate(
        "Agenda",
        "{one} and {other}, {length} at once",
        one=short_title(overlap.first, scene),
        other=short_title(overlap.second, scene),
        length=length_text(overlap.minutes, scene),
    )
    over = overlap.end <= scene.now
    return ConflictRecord(
        overlap.number,
        translate("Agenda", "{span} double-booked", span=span),
        both,
        () if over else tuple(_offers(overlap, scene)),
    )


def _offers(overlap: Overlap, scene: Scene) -> Iterator[Offer]:
    """The soonest repeat of either that would fit; then keeping one of the two."""
    pairs = ((overlap.second, overlap.first), (overlap.first, overlap.second))
    repeats = {
        session.key: fitting_repeats(scene.programme, scene.stars, session, scene.now)
        for session, _ in pairs
    }
    for session, _ in pairs:
        if repeats[session.key]:
            yield _swap(session, repeats[session.key][0], scene)
    for session, other in reversed(pairs):
        yield _keep(session, other, bool(repeats[other.key]), scene)


def _swap(session: Session, repeat: Session, scene: Scene) -> Offer:
    translate, programme = scene.translate, scene.programme
    day, title = session_day(programme, repeat), short_title(repeat, scene)
    start = actual_start(repeat)
    if day is not None and day != session_day(programme, session):
        when = translate(
            "Agenda", "{title} on {weekday}", title=title, weekday=weekday(day, scene.language)
        )
    else:
        at = clock_time(start, scene.zone) if start else ""
        when = translate("Agenda", "{title} at {time}", title=title, time=at)
    place = (
        long_day(day, scene.language) if day else "",
        times(repeat, scene),
    )
    full = translate("Session", "full") if repeat.full else ""
    note = (", ".join(filter(None, place)), programme.room_name(repeat.room), full)
    return Offer(
        Kind.SWAP,
        session.key,
        repeat.key,
        when,
        " · ".join(filter(None, note)),
        translate("Agenda", "Swap"),
        translate("Agenda", "Swap for {title}", title=when),
    )


def _keep(session: Session, other: Session, has_repeat: bool, scene: Scene) -> Offer:
    translate = scene.translate
    leaves = translate("Agenda", "{title} leaves the agenda", title=short_title(other, scene))
    if other.full:
        why = translate("Agenda", "it is full anyway")
    elif not has_repeat:
        why = translate("Agenda", "no other date would fit")
    else:
        why = ""
    title = translate("Agenda", "Keep {title}", title=short_title(session, scene))
    note = ", ".join(filter(None, (leaves, why)))
    return Offer(
        Kind.KEEP,
        session.key,
        other.key,
        title,
        note,
        translate("Agenda", "Keep"),
        f"{title}: {note}",
    )


def _way(way: ShortBreak, scene: Scene) -> WayRecord:
    translate, programme = scene.translate, scene.programme
    end, start = actual_end(way.before), actual_start(way.after)
    ahead = start is not None and start > scene.now
    leave = after(start, timedelta(minutes=-way.walk)) if start and ahead else None
    return WayRecord(
        translate(
            "Agenda",
            "{room} – {other}: {walk}",
            room=programme.room_name(way.before.room),
            other=programme.room_name(way.after.room),
            walk=translate("Agenda", "%n min walk", way.walk),
        ),
        translate(
            "Agenda",
            "{one} ends {end}, {other} begins {start}",
            one=short_title(way.before, scene),
            end=clock_time(end, scene.zone) if end else "",
            other=short_title(way.after, scene),
            start=clock_time(start, scene.zone) if start else "",
        ),
        translate(
            "Agenda", "Leave at {time} to be there in time", time=clock_time(leave, scene.zone)
        )
        if leave
        else "",
    )
