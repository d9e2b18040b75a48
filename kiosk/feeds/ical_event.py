"""One VEVENT to one session."""

from kiosk.feeds import ical_values as values
from kiosk.feeds.assemble import Cast
from kiosk.feeds.cleaning import (
    clean_text,
    clean_title,
    clean_url,
    distinct,
    languages,
    placeholder,
    track_name,
)
from kiosk.feeds.ical_lines import Component
from kiosk.feeds.ical_own import FORMAT, LANGUAGE, PERSON, ROOM, SUBTITLE, TRACK, key_of
from kiosk.feeds.ical_zones import Zones
from kiosk.feeds.reading import ProblemList
from kiosk.feeds.tally import Tally
from kiosk.programme.identity import fingerprint
from kiosk.programme.model import Link, Session, Status

_STATUS = {
    "": Status.SCHEDULED,
    "CONFIRMED": Status.SCHEDULED,
    "TENTATIVE": Status.TENTATIVE,
    "CANCELLED": Status.CANCELLED,
}
_NOT_PEOPLE = frozenset({"GROUP", "RESOURCE", "ROOM"})


def session(
    event: Component, zones: Zones, cast: Cast, problems: ProblemList, tally: Tally
) -> Session | None:
    """The session of a VEVENT; None for a placeholder with neither title nor description.

    The first category is the track. People are the attendees with a name, else the organiser;
    no names are guessed from texts. Raises ValueError when a property cannot be taken apart.
    """
    where = f"line {event.number}"
    description = clean_text(values.text(event, "DESCRIPTION"))
    title = clean_title(values.text(event, "SUMMARY"))
    if placeholder(title):
        title = clean_title(description.partition("\n")[0])
        if placeholder(title):
            return None
        tally.note(
            "no-title",
            where,
            "Sessions without a title: {count}; the first line of the description stands for it"
            " (“{first}”).",
            title,
        )
    times = values.times(event, zones, where, problems)
    format = clean_title(values.text(event, FORMAT))  # noqa: A001 - the field's name
    uid = clean_title(values.text(event, "UID"))
    return Session(
        key=_key(event, uid, zones) or fingerprint(title, str(times.start or times.day or "")),
        title=title,
        guid=uid,
        subtitle=distinct(title, clean_title(values.text(event, SUBTITLE))),
        description=description,
        format=format,
        track=cast.track(_track(event, format)),
        languages=languages(values.text(event, LANGUAGE)),
        people=_people(event, cast),
        room=cast.room(clean_title(values.text(event, ROOM) or values.text(event, "LOCATION"))),
        start=times.start,
        end=times.end,
        day=times.day,
        status=_status(event, tally, where),
        url=clean_url(values.text(event, "URL")),
        attachments=_attachments(event),
    )


def _track(event: Component, format: str) -> str:  # noqa: A002 - the field's name
    """The one we wrote, else the first category that is not the format."""
    own = clean_title(values.text(event, TRACK))
    named = (track_name(name) for name in values.texts(event, "CATEGORIES"))
    return own or next((name for name in named if name and name != format), "")


def _key(event: Component, uid: str, zones: Zones) -> str:
    """UID, and which instance of a repeating event this one replaces (RECURRENCE-ID)."""
    line = event.first("RECURRENCE-ID")
    if not uid or line is None:
        return key_of(uid)
    instant = values.instant(line, zones)
    instance = f"{instant:%Y%m%dT%H%M%SZ}" if instant else clean_title(values.parts(line)[1])
    return f"{key_of(uid)}/{instance}"


def _status(event: Component, tally: Tally, where: str) -> Status:
    text = values.text(event, "STATUS").upper()
    status = _STATUS.get(text)
    if status is None:
        tally.note(
            "unknown-status",
            where,
            "Sessions with a status that iCalendar does not know: {count} (“{first}”).",
            text[:60],
        )
    return status or Status.SCHEDULED


def _people(event: Component, cast: Cast) -> tuple[str, ...]:
    names = (
        [clean_title(values.unescaped(line)) for line in event.all(PERSON)]
        or _common_names(event, "ATTENDEE")
        or _common_names(event, "ORGANIZER")
    )
    keys = (cast.person(name) for name in names)
    return tuple(dict.fromkeys(key for key in keys if key))


def _common_names(event: Component, name: str) -> list[str]:
    parameters = [values.parts(line)[0] for line in event.all(name)]
    people = (p for p in parameters if p.get("CUTYPE", "").upper() not in _NOT_PEOPLE)
    return [cn for p in people if (cn := clean_title(p.get("CN", "")))]


def _attachments(event: Component) -> tuple[Link, ...]:
    """Attached links; embedded files (VALUE=BINARY) are passed over."""
    found = []
    for line in event.all("ATTACH"):
        parameters, value = values.parts(line)
        if "ENCODING" not in parameters and value.strip():
            found.append(Link(clean_title(parameters.get("FILENAME", "")), clean_url(value)))
    return tuple(found)
