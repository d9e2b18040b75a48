"""How the fields of corrections and their values are said to people."""

from datetime import tzinfo

from kiosk.programme.announcement_text import announcement_of
from kiosk.programme.model import Programme
from kiosk.programme.overrides import ANNOUNCEMENT, CAPACITY
from kiosk.programme.session_fields import slot_of
from kiosk.ui.shared.dates import short_day, time_span
from kiosk.wording import Translate


def field_name(field: str, translate: Translate) -> str:
    """ "Raum", "Zeit", "Ansage"."""
    names = {
        "room": translate("Staff", "Room"),
        "slot": translate("Staff", "Time"),
        "status": translate("Staff", "Whether it is on"),
        "delay": translate("Staff", "Delay"),
        "full": translate("Staff", "Places"),
        "title": translate("Staff", "Title"),
        "people": translate("Staff", "People"),
        "announcement": translate("Staff", "Announcement"),
        "capacity": translate("Staff", "Seats"),
    }
    kind = field.partition(":")[0]
    return names.get(kind, field)


def value_words(
    field: str, value: str, programme: Programme, zone: tzinfo, language: str, translate: Translate
) -> str:
    """A value as people say it: the room's name, "16:45–17:40", "entfällt"."""
    try:
        return _SAY[field.partition(":")[0]](field, value, programme, zone, language, translate)
    except (KeyError, ValueError):
        return value  # a newer server's field, or one that was never checked


def _room(
    _: str, value: str, programme: Programme, zone: tzinfo, language: str, translate: Translate
) -> str:
    return programme.room_name(value) or value or translate("Staff", "no room")


def _slot(
    _: str, value: str, programme: Programme, zone: tzinfo, language: str, translate: Translate
) -> str:
    slot = slot_of(value)
    if slot is None:
        return translate("Staff", "no time yet")
    start, end = slot
    return f"{short_day(start.astimezone(zone).date(), language)}, {time_span(start, end, zone)}"


def _status(
    _: str, value: str, programme: Programme, zone: tzinfo, language: str, translate: Translate
) -> str:
    return {
        "scheduled": translate("Staff", "as planned"),
        "tentative": translate("Session", "tentative"),
        "cancelled": translate("Session", "cancelled"),
    }[value]


def _delay(
    _: str, value: str, programme: Programme, zone: tzinfo, language: str, translate: Translate
) -> str:
    minutes = int(value)
    return translate("Staff", "+%n min", minutes) if minutes else translate("Staff", "on time")


def _full(
    _: str, value: str, programme: Programme, zone: tzinfo, language: str, translate: Translate
) -> str:
    return {
        "yes": translate("Session", "full"),
        "no": translate("Staff", "places left"),
    }[value]


def _text(
    _: str, value: str, programme: Programme, zone: tzinfo, language: str, translate: Translate
) -> str:
    return ", ".join(value.splitlines()) or "–"


def _announcement(
    _: str, value: str, programme: Programme, zone: tzinfo, language: str, translate: Translate
) -> str:
    if not value:
        return translate("Staff", "taken down")
    told = announcement_of("", value, zone)
    return " – ".join(part for part in (told.title, told.text) if part)


_SAY = {
    "room": _room,
    "slot": _slot,
    "status": _status,
    "delay": _delay,
    "full": _full,
    "title": _text,
    "people": _text,
    "capacity": _text,
    "announcement": _announcement,
}


def inside_quotes(title: str) -> str:
    """A title that is quoted: its own quotation marks become those of a quotation in another."""
    return title.translate(_INNER)


_INNER = str.maketrans("„“”»«", "‚‘’›‹")


def target_words(session: str, field: str, programme: Programme, translate: Translate) -> str:
    """What a correction is about: the session's title, a room, an announcement."""
    known = programme.session_by_key.get(session)
    if known is not None:
        return known.title
    if field.startswith(CAPACITY):
        return programme.room_name(field.removeprefix(CAPACITY)) or field
    if field.startswith(ANNOUNCEMENT):
        return translate("Staff", "Announcement")
    return session or field
