"""What a person can do about their day, as offers: swap, keep one, change half way, take more."""

from collections.abc import Iterator
from datetime import datetime
from enum import Enum

from kiosk.programme.changeovers import change_at
from kiosk.programme.days import session_day
from kiosk.programme.model import Session
from kiosk.programme.own_agenda import Overlap, fitting_repeats
from kiosk.programme.phase import actual_start
from kiosk.programme.text import head_and_rest
from kiosk.programme.values import dataclass
from kiosk.ui.attendee.records import times
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time, long_day, weekday

_QUOTES = "„“”»«\"'‚‘"


class Kind(Enum):
    """What an offer does."""

    SWAP = "swap"
    KEEP = "keep"
    CHANGE = "change"
    STAY = "stay"
    TAKE = "take"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to do about the own day: a title, what it means, and the button.

    SWAP takes `other` instead of `key`; KEEP keeps `key` and takes the star from `other`. CHANGE
    plans to go from `key` to `other` half way, STAY does not any more; TAKE stars `other`. `said`
    is what a screen reader says of the button.
    """

    kind: Kind
    key: str
    other: str
    title: str
    note: str
    button: str
    said: str


def short_title(session: Session, scene: Scene) -> str:
    """In quotes, the title up to its first dash, colon or full stop: what people call it."""
    title = head_and_rest(session.title)[0]
    if title[:1] in _QUOTES:
        return title
    return scene.translate("Agenda", "“{title}”", title=title)


def offers(overlap: Overlap, scene: Scene) -> Iterator[Offer]:
    """The soonest repeat of either that would fit, going to both; then keeping one of the two."""
    pairs = ((overlap.second, overlap.first), (overlap.first, overlap.second))
    repeats = {
        session.key: fitting_repeats(scene.programme, scene.stars, session, scene.now)
        for session, _ in pairs
    }
    for session, _ in pairs:
        if repeats[session.key]:
            yield swap(session, repeats[session.key][0], scene)
    leave = change_at(scene.programme, overlap)
    if leave is not None and leave > scene.now and not overlap.second.full:
        yield _change(overlap, leave, scene)
    for session, other in reversed(pairs):
        yield _keep(session, other, bool(repeats[other.key]), scene)


def swap(session: Session, repeat: Session, scene: Scene) -> Offer:
    """Another date in place of a chosen session."""
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


def planned(overlap: Overlap, leave: datetime, scene: Scene) -> Offer:
    """What is planned for an overlap, and the way out of it."""
    translate = scene.translate
    title, note = _change_words(overlap, leave, scene)
    return Offer(
        Kind.STAY,
        overlap.first.key,
        overlap.second.key,
        title,
        note,
        translate("Agenda", "Discard"),
        translate("Agenda", "Discard: {title}", title=title),
    )


def take(session: Session, scene: Scene) -> Offer:
    """A session more, for free time."""
    translate = scene.translate
    room = scene.programme.room_name(session.room)
    note = " · ".join(filter(None, (times(session, scene), room, session.format)))
    return Offer(
        Kind.TAKE,
        "",
        session.key,
        session.title,
        note,
        translate("Agenda", "Add"),
        translate("Agenda", "Add {title}, {note}", title=session.title, note=note),
    )


def _change(overlap: Overlap, leave: datetime, scene: Scene) -> Offer:
    translate = scene.translate
    title, note = _change_words(overlap, leave, scene)
    return Offer(
        Kind.CHANGE,
        overlap.first.key,
        overlap.second.key,
        title,
        note,
        translate("Agenda", "Plan it"),
        f"{title}: {note}",
    )


def _change_words(overlap: Overlap, leave: datetime, scene: Scene) -> tuple[str, str]:
    """ "Um 16:56 wechseln", "erst 360°-Gespräch, dann Zielsysteme · 4 min Weg"."""
    translate, first, second = scene.translate, overlap.first, overlap.second
    walk = scene.programme.walking_minutes(first.room, second.room)
    both = translate(
        "Agenda",
        "first {one}, then {other}",
        one=short_title(first, scene),
        other=short_title(second, scene),
    )
    way = translate("Agenda", "%n min walk", walk).replace(" ", "\u00a0") if walk else ""
    title = translate("Agenda", "Change over at {time}", time=clock_time(leave, scene.zone))
    return title, " · ".join(filter(None, (both, way)))
