"""What stands beside the own day: its overlaps and ways, and what can be done about each."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from kiosk.programme.changeovers import change_at, pair_of
from kiosk.programme.gap_fillers import gap_fillers
from kiosk.programme.instants import after
from kiosk.programme.own_agenda import (
    Overlap,
    OwnDay,
    ShortBreak,
    chosen_sessions,
    fitting_repeats,
)
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.stars import Priority
from kiosk.programme.values import dataclass
from kiosk.ui.attendee.agenda.offers import Offer, offers, planned, short_title, swap, take
from kiosk.ui.attendee.agenda.own_records import length_text
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time, time_span, weekday
from kiosk.ui.shared.number_words import number_word, sentence_case

_FILLERS = 3
"""So many sessions are offered for a free time; the others are counted."""


@dataclass(frozen=True, slots=True)
class ConflictRecord:
    """One overlap: "15:15–16:30 doppelt belegt", who with whom and how long, what to do.

    `settled`: a person means to go to both.
    """

    number: int
    span: str
    what: str
    offers: tuple[Offer, ...]
    settled: bool = False


@dataclass(frozen=True, slots=True)
class FreeRecord:
    """Free time, or a chosen session that is off: what it is, and what could be done with it."""

    what: str
    note: str
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
    free: tuple[FreeRecord, ...] = ()


def side_record(day: OwnDay, on: date, scene: Scene) -> SideRecord:
    """The record of the day `on`."""
    chosen = chosen_sessions(scene.programme, scene.stars)
    missing = len(scene.stars) - len(chosen)
    return SideRecord(
        _heading(day, scene),
        not (_open(day, scene) or day.breaks),
        _summary(day, on, scene),
        tuple(_conflict(overlap, scene) for overlap in day.overlaps),
        tuple(_way(way, scene) for way in day.breaks),
        tuple((s.key, s.title) for s in chosen if s.start is None),
        scene.translate("Agenda", "%n starred sessions are not in the programme any more.", missing)
        if missing
        else "",
        (*_off(day, scene), *_gaps(day, scene)),
    )


def _off(day: OwnDay, scene: Scene) -> Iterator[FreeRecord]:
    """Chosen sessions of the day that are cancelled, where another date of them would fit."""
    for session in day.sessions:
        if not session.cancelled:
            continue
        repeats = fitting_repeats(scene.programme, scene.stars, session, scene.now)
        if repeats:
            title = short_title(session, scene)
            what = scene.translate("Agenda", "{title} is cancelled", title=title)
            yield FreeRecord(what, "", (swap(session, repeats[0], scene),))


def _gaps(day: OwnDay, scene: Scene) -> Iterator[FreeRecord]:
    """Free times still to come, with what fits into them."""
    for gap in day.gaps:
        if gap.end <= scene.now:
            continue
        found = gap_fillers(scene.programme, scene.stars, day.sessions, gap, scene.now)
        if found:
            rest = len(found) - _FILLERS
            note = scene.translate("Agenda", "%n more would fit", rest) if rest > 0 else ""
            span = time_span(gap.start, gap.end, scene.zone)
            what = scene.translate("Agenda", "{span} free", span=span)
            yield FreeRecord(what, note, tuple(take(s, scene) for s in found[:_FILLERS]))


def _heading(day: OwnDay, scene: Scene) -> tuple[str, ...]:
    """ "Zwei Überschneidungen," – "ein knapper Weg"."""
    translate = scene.translate
    overlaps, ways = len(_open(day, scene)), len(day.breaks)
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


def _open(day: OwnDay, scene: Scene) -> list[Overlap]:
    """The overlaps nobody has settled."""
    return [overlap for overlap in day.overlaps if _settled(overlap, scene) is None]


def _settled(overlap: Overlap, scene: Scene) -> datetime | None:
    """When a person means to change over; None where they do not, or cannot any more."""
    if pair_of(overlap) not in scene.changeovers:
        return None
    return change_at(scene.programme, overlap)


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
    over, leave = overlap.end <= scene.now, _settled(overlap, scene)
    if leave is not None:
        settled = translate("Agenda", "{span}: going to both", span=span)
        done = () if over else (planned(overlap, leave, scene),)
        return ConflictRecord(overlap.number, settled, both, done, settled=True)
    return ConflictRecord(
        overlap.number,
        translate("Agenda", "{span} double-booked", span=span),
        both,
        () if over else tuple(offers(overlap, scene)),
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
