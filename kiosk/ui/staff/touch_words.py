"""The warnings before publishing, in words: a short head and a sentence."""

from datetime import tzinfo
from functools import singledispatch
from typing import NamedTuple

from kiosk.desk.touches import (
    AlsoCorrected,
    FewerSeats,
    IsOver,
    NoTurnaround,
    Touch,
    Unconfirmed,
)
from kiosk.programme.correction_checks import PersonTaken, RoomTaken, ShortWay, TooFewSeats
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.ui.shared.dates import clock_time, time_span
from kiosk.ui.staff.field_words import field_name, inside_quotes, value_words
from kiosk.wording import Translate


class Said(NamedTuple):
    """A warning: "Raum belegt:" and the rest."""

    head: str
    text: str


class Words(NamedTuple):
    """What a warning is said with."""

    programme: Programme
    zone: tzinfo
    language: str
    translate: Translate


@singledispatch
def touch_words(touch: Touch, words: Words) -> Said:
    """A warning in words."""
    raise TypeError(f"nobody says {type(touch).__name__}")


@touch_words.register
def _room_taken(touch: RoomTaken, words: Words) -> Said:
    return Said(
        words.translate("Staff", "Room taken:"),
        words.translate(
            "Staff",
            "{room} has “{title}”, {time}: %n min at once.",
            touch.minutes,
            room=words.programme.room_name(touch.room),
            title=inside_quotes(touch.other.title),
            time=_when(touch.other, words),
        ),
    )


@touch_words.register
def _person_taken(touch: PersonTaken, words: Words) -> Said:
    return Said(
        words.translate("Staff", "In two places:"),
        words.translate(
            "Staff",
            "{person} is in “{title}”, {time}, as well.",
            person=_person(touch.person, words),
            title=inside_quotes(touch.other.title),
            time=_when(touch.other, words),
        ),
    )


@touch_words.register
def _too_few(touch: TooFewSeats, words: Words) -> Said:
    return Said(
        words.translate("Staff", "%n places missing:", touch.expected - touch.seats),
        words.translate(
            "Staff",
            "{expected} want to come, {room} has {seats}.",
            expected=touch.expected,
            room=words.programme.room_name(touch.room),
            seats=touch.seats,
        ),
    )


@touch_words.register
def _short_way(touch: ShortWay, words: Words) -> Said:
    return Said(
        words.translate("Staff", "Way too long:"),
        words.translate(
            "Staff",
            "{person} has {pause} min from “{before}” to “{after}”, the way takes {walk}.",
            person=_person(touch.person, words),
            pause=touch.pause,
            before=inside_quotes(touch.before.title),
            after=inside_quotes(touch.after.title),
            walk=touch.walk,
        ),
    )


@touch_words.register
def _fewer_seats(touch: FewerSeats, words: Words) -> Said:
    return Said(
        words.translate("Staff", "%n seats fewer:", touch.before - touch.seats),
        words.translate(
            "Staff",
            "{room} has {seats}, up to now there were {before}.",
            room=words.programme.room_name(touch.room),
            seats=touch.seats,
            before=touch.before,
        ),
    )


@touch_words.register
def _no_turnaround(touch: NoTurnaround, words: Words) -> Said:
    end = actual_end(touch.other)
    return Said(
        words.translate("Staff", "No time to set up:"),
        words.translate(
            "Staff",
            "“{title}” ends there at {time}.",
            title=inside_quotes(touch.other.title),
            time=clock_time(end, words.zone) if end else "",
        ),
    )


@touch_words.register
def _unconfirmed(_: Unconfirmed, words: Words) -> Said:
    return Said(
        words.translate("Staff", "Still tentative:"),
        words.translate("Staff", "The session is not confirmed."),
    )


@touch_words.register
def _over(_: IsOver, words: Words) -> Said:
    return Said(
        words.translate("Staff", "Already over:"),
        words.translate("Staff", "The session has ended by now."),
    )


@touch_words.register
def _also(touch: AlsoCorrected, words: Words) -> Said:
    standing, translate = touch.standing, words.translate
    return Said(
        translate("Staff", "Also changed:"),
        translate(
            "Staff",
            "{field} {value}, by {author}, {time}.",
            field=field_name(standing.field, translate),
            value=value_words(
                standing.field,
                standing.value,
                words.programme,
                words.zone,
                words.language,
                translate,
            ),
            author=standing.author,
            time=clock_time(standing.at, words.zone),
        ),
    )


def _person(key: str, words: Words) -> str:
    person = words.programme.person_by_key.get(key)
    return person.name if person else key


def _when(session: Session, words: Words) -> str:
    start, end = actual_start(session), actual_end(session)
    return time_span(start, end, words.zone) if start else ""
