"""What staff typed, made into the text of an override, or refused with a sentence for them."""

from collections.abc import Callable
from datetime import timedelta

from kiosk.programme.announcement_text import announcement_of, announcement_text
from kiosk.programme.errors import KnownError
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Programme, Status
from kiosk.programme.overrides import ANNOUNCEMENT, CAPACITY, value_of
from kiosk.programme.session_fields import SESSION_FIELDS, slot_of, slot_text

LONGEST_DELAY = 24 * 60
"""Minutes."""
LONGEST_SLOT = timedelta(days=31)
YEARS = range(1971, 3000)
"""As on the command line: who types another year has mistyped it."""
LONGEST_KEY = 100
LONGEST_TITLE = 300
LONGEST_ANNOUNCEMENT = 4_000
MOST_SEATS = 1_000_000
MOST_PEOPLE = 50


class OverrideError(KnownError):
    """A correction that makes no sense; nothing was changed."""


def settled_value(programme: Programme, session_key: str, field: str, value: str) -> str:
    """The canonical text of a correction's value (see `overrides.value_of`).

    Raises OverrideError for a field, session, room or value that does not exist.
    """
    known = field in SESSION_FIELDS or field.startswith(CAPACITY) or _names_notice(field)
    if not known or bool(session_key) != (field in SESSION_FIELDS):
        raise OverrideError("Nothing called “{field}” can be corrected.", field=field)
    if value_of(programme, session_key, field) is None:
        raise OverrideError("The programme has no “{key}”.", key=session_key or field)
    if field == "room" and value and value not in programme.room_by_key:
        raise OverrideError("The programme has no “{key}”.", key=value)
    kind = field.partition(":")[0]
    try:
        return _SETTLE[kind](programme, value)
    except (ValueError, OverflowError) as error:
        raise OverrideError(
            "“{value}” is no value for “{field}”.", value=value[:80], field=field
        ) from error


def plain_words(text: str) -> str:
    """A reason or note in one line, without what only terminals and printers understand."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())


def _names_notice(field: str) -> bool:
    key = field.removeprefix(ANNOUNCEMENT)
    return key != field and 0 < len(key) <= LONGEST_KEY and key.isprintable()


def _slot(_: Programme, value: str) -> str:
    slot = slot_of(value)
    if slot is None:
        return ""
    start, end = (at.replace(microsecond=0) for at in slot)
    if {start.year, end.year} - set(YEARS) or elapsed(start, end) > LONGEST_SLOT:
        raise ValueError(value)
    return slot_text(start, end)


def _status(_: Programme, value: str) -> str:
    return Status(value).value


def _delay(_: Programme, value: str) -> str:
    return str(_number(value, LONGEST_DELAY))


def _full(_: Programme, value: str) -> str:
    if value not in ("yes", "no"):
        raise ValueError(value)
    return value


def _title(_: Programme, value: str) -> str:
    title = " ".join(value.split())
    if not title or len(title) > LONGEST_TITLE or not title.isprintable():
        raise ValueError(value)
    return title


def _people(programme: Programme, value: str) -> str:
    names = [" ".join(line.split()) for line in value.splitlines()]
    given = list(dict.fromkeys(name for name in names if name))
    if len(given) > MOST_PEOPLE:
        raise ValueError(value)
    return "\n".join(_title(programme, name) for name in given)


def _capacity(_: Programme, value: str) -> str:
    return str(_number(value, MOST_SEATS)) if value else ""


def _announcement(programme: Programme, value: str) -> str:
    if len(value) > LONGEST_ANNOUNCEMENT:
        raise ValueError(value)
    if not value:
        return ""
    announcement = announcement_of("", value, programme.tz)
    for room in announcement.rooms:
        if room not in programme.room_by_key:
            raise OverrideError("The programme has no “{key}”.", key=room)
    return announcement_text(announcement)


def _number(value: str, most: int) -> int:
    if not (value.isascii() and value.isdigit() and len(value) <= len(str(most))):
        raise ValueError(value)
    number = int(value)
    if number > most:
        raise ValueError(value)
    return number


_SETTLE: dict[str, Callable[[Programme, str], str]] = {
    "room": lambda _, value: value,
    "slot": _slot,
    "status": _status,
    "delay": _delay,
    "full": _full,
    "title": _title,
    "people": _people,
    "capacity": _capacity,
    "announcement": _announcement,
}
