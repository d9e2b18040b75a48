"""One entry of an Indico export to a session: a contribution, a break, or a block of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from kiosk.feeds.assemble import Cast
from kiosk.feeds.cleaning import clean_title, makeshift_title, placeholder, track_name
from kiosk.feeds.frab_times import parse_instant
from kiosk.feeds.json_fields import Fields
from kiosk.feeds.timing import Timing
from kiosk.feeds.zones import known_zone
from kiosk.programme.identity import fingerprint
from kiosk.programme.model import Link, Person, Room, Session

_PEOPLE = ("speakers", "presenters", "primaryauthors")
"""The first of these lists that names somebody: those who speak, else those who wrote."""
_GIVEN, _FAMILY = ("first_name", "firstName"), ("last_name", "familyName")


@dataclass(frozen=True, slots=True)
class Entry:
    """A contribution or timetable entry, and the title of the session block it stands in."""

    fields: Fields
    session: str = ""


def instant(fields: Fields, name: str) -> str:
    """Date, time and zone as one ISO instant; "" where there is none.

    The offset comes from the zone, so that 14:00 in Zurich is what it says wherever the event is.
    """
    value = fields.value.get(name)
    if not isinstance(value, dict):
        return value if isinstance(value, str) else ""
    day, clock = value.get("date"), value.get("time")
    if not isinstance(day, str) or not isinstance(clock, str):
        return day if isinstance(day, str) else ""
    return _with_offset(f"{day}T{clock}", value.get("tz"))


def _with_offset(text: str, zone: object) -> str:

    name = known_zone(zone if isinstance(zone, str) else None)
    read = parse_instant(text)
    if read is None or name is None or read.tzinfo is not None:
        return text
    return read.replace(tzinfo=ZoneInfo(name)).isoformat()


def zone_of(fields: Fields) -> str:
    """The zone an entry's start is written in; "" for none."""
    value = fields.value.get("startDate")
    zone = value.get("tz") if isinstance(value, dict) else None
    return zone if isinstance(zone, str) else ""


@dataclass(frozen=True, slots=True)
class IndicoReader:
    """Reads entry by entry."""

    times: Timing
    cast: Cast

    def session(self, entry: Entry) -> Session | None:
        """One session; None for a placeholder without title and text."""
        fields = entry.fields
        title, text = fields.line("title"), fields.text("description")
        if placeholder(title):
            if not text:
                self.times.tally.note(
                    "placeholder",
                    fields.where,
                    "Empty placeholders, left out: {count} (first: {first}).",
                    fields.where,
                )
                return None
            title = makeshift_title(text)
        slot = self.times.slot(
            fields.where,
            title,
            instant(fields, "startDate"),
            instant(fields, "endDate"),
            fields.value.get("duration"),
        )
        people = self._people(fields)
        identity = _identity(fields)
        block = track_name(entry.session or _title_of(fields, "session"))
        return Session(
            key=identity or fingerprint(title, *people, fields.line("duration")),
            title=title,
            code=identity,
            description=text,
            format=_title_of(fields, "type"),
            track=self.cast.track(track_name(_title_of(fields, "track")) or block),
            people=people,
            room=self._room(fields),
            start=slot.start,
            end=slot.end,
            day=slot.day,
            url=fields.url("url"),
            attachments=tuple(dict.fromkeys(_attachments(fields))),
        )

    def _people(self, fields: Fields) -> tuple[str, ...]:
        for name in _PEOPLE:
            keys = [self._person(person) for person in fields.objects(name)]
            found = tuple(dict.fromkeys(key for key in keys if key))
            if found:
                return found
        return ()

    def _person(self, person: Fields) -> str | None:
        parts = (_first(person, *_GIVEN), _first(person, *_FAMILY))
        name = " ".join(filter(None, parts)) or _first(person, "fullName", "name")
        identity = person.line("person_id")
        details = Person("", name, organisation=person.line("affiliation"))
        return self.cast.person(name, identity, details)

    def _room(self, fields: Fields) -> str | None:
        full, short = fields.line("roomFullname"), fields.line("room")
        name = full or short
        return self.cast.room(name, "", Room("", name, building=fields.line("location")))


def _identity(fields: Fields) -> str:
    """The contribution's number in the database, else what a break or block is called."""
    for name in ("db_id", "contributionId", "uniqueId", "id"):
        text = fields.line(name)
        if text:
            return text
    return ""


def _title_of(fields: Fields, name: str) -> str:
    value = fields.value.get(name)
    if isinstance(value, dict):
        value = value.get("title") or value.get("name")
    return clean_title(value) if isinstance(value, str) else ""


def _first(fields: Fields, *names: str) -> str:
    return next((text for name in names if (text := fields.line(name))), "")


def _attachments(fields: Fields) -> Iterator[Link]:
    """Files in folders (Indico 2 and later) and in materials (before)."""
    for folder in fields.objects("folders"):
        for file in folder.objects("attachments"):
            url = file.url("download_url") or file.url("link_url")
            if url:
                yield Link(file.line("title"), url)
    for material in fields.objects("material"):
        for file in material.objects("resources"):
            if file.url("url"):
                yield Link(file.line("name") or material.line("title"), file.url("url"))
