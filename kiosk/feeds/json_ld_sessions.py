"""One schema.org Event to a session."""

import html
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.feeds.assemble import Cast
from kiosk.feeds.cleaning import (
    clean_text,
    clean_title,
    clean_url,
    languages,
    makeshift_title,
    placeholder,
    track_name,
)
from kiosk.feeds.json_fields import Fields
from kiosk.feeds.timing import Timing
from kiosk.programme.identity import fingerprint
from kiosk.programme.model import Link, Person, Room, Session, Status

_EVENT_ENDINGS = ("Event", "Festival", "EventSeries", "CourseInstance", "Hackathon")
_PEOPLE = ("performer", "performers", "actor", "speaker", "contributor", "director")
_CANCELLED, _POSTPONED = "EventCancelled", "EventPostponed"
_MOST_SEATS = 1_000_000


def is_event(value: Mapping[str, object]) -> bool:
    """Whether an object's @type is schema.org's Event or one of its kinds (MusicEvent …)."""
    return any(name.endswith(_EVENT_ENDINGS) for name in type_names(value))


def type_names(value: Mapping[str, object]) -> list[str]:
    """What an object is, in schema.org's words: "MusicEvent"."""
    return _names(value.get("@type"))


def own_addresses(events: Iterable[Fields]) -> frozenset[str]:
    """The addresses that one event alone has: on some pages all events have that of the page."""
    counted = Counter(_url(event) for event in events)
    return frozenset(url for url, count in counted.items() if url and count == 1)


def texts(value: object) -> list[str]:
    """The texts of a value that is one, has one (@value, name), or is a list of such."""
    if isinstance(value, str):
        # Content systems put HTML's entities into JSON, too.
        return [clean_text(html.unescape(value))] if value.strip() else []
    if isinstance(value, dict):
        return texts(value.get("@value") or value.get("name"))
    if isinstance(value, list):
        return [text for entry in value for text in texts(entry)]
    return []


def place_name(value: object) -> str:
    """The name of a place (Place, VirtualLocation, a text), of several the first."""
    return clean_title(next(iter(texts(value)), ""))


@dataclass(frozen=True, slots=True)
class EventReader:
    """Reads event by event."""

    times: Timing
    cast: Cast
    own_addresses: frozenset[str]

    def session(self, event: Fields) -> Session | None:
        """One session; None for a placeholder without title and text."""
        title = clean_title(next(iter(texts(event.value.get("name"))), ""))
        text = "\n\n".join(texts(event.value.get("description")))
        if placeholder(title):
            if not text:
                self.times.tally.note(
                    "placeholder",
                    event.where,
                    "Empty placeholders, left out: {count} (first: {first}).",
                    event.where,
                )
                return None
            title = makeshift_title(text)
        start, end = _text(event, "startDate"), _text(event, "endDate")
        slot = self.times.slot(event.where, title, start, end, _text(event, "duration"))
        status = _names(event.value.get("eventStatus"))
        if _POSTPONED in status:
            # schema.org: "no new date has been set"; what stands there is the old one.
            slot = self.times.slot(event.where, title, "", "")
        people = self._people(event)
        identity, url = _identity(event), _url(event)
        address = url if url in self.own_addresses else ""
        return Session(
            key=identity or address or fingerprint(title, *people, start),
            title=title,
            code=identity,
            description=text,
            track=self.cast.track(track_name(next(iter(texts(event.value.get("about"))), ""))),
            languages=languages(", ".join(_languages(event.value.get("inLanguage")))),
            people=people,
            room=self._room(event.value.get("location")),
            start=slot.start,
            end=slot.end,
            day=slot.day,
            status=Status.CANCELLED if _CANCELLED in status else Status.SCHEDULED,
            full=_sold_out(event.value.get("offers")),
            url=url,
            links=tuple(_online(event.value.get("location"))),
        )

    def _people(self, event: Fields) -> tuple[str, ...]:
        keys: dict[str, None] = {}
        for name in _PEOPLE:
            for person in _each(event.value.get(name)):
                found = clean_title(next(iter(texts(person)), ""))
                details = _person(person, found)
                key = self.cast.person(found, "", details)
                if key is not None:
                    keys[key] = None
        return tuple(keys)

    def _room(self, location: object) -> str | None:
        for place in _each(location):
            if isinstance(place, dict) and "VirtualLocation" in _names(place.get("@type")):
                continue
            name = place_name(place)
            if name:
                return self.cast.room(name, "", _place(place, name))
        return None


def _names(value: object) -> list[str]:
    """Names of the vocabulary, without its address: "https://schema.org/MusicEvent"."""
    return [
        entry.rpartition("/")[2].rpartition(":")[2]
        for entry in _each(value)
        if isinstance(entry, str)
    ]


def _each(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(event: Fields, name: str) -> str:
    """A text, also where it stands in an object with its type; numbers as text."""
    value = event.value.get(name)
    if isinstance(value, int):
        return str(value)
    return clean_title(next(iter(texts(value)), ""))


def _identity(event: Fields) -> str:
    """@id, else an identifier (a text, or a PropertyValue)."""
    value = event.value.get("@id") or event.value.get("identifier")
    if isinstance(value, dict):
        value = value.get("value")
    return clean_title(value) if isinstance(value, str | int) else ""


def _url(event: Fields) -> str:
    return clean_url(next(iter(texts(event.value.get("url"))), ""))


def _languages(value: object) -> Iterator[str]:
    """A tag, or a Language with a tag as its alternateName."""
    for entry in _each(value):
        if isinstance(entry, dict):
            entry = entry.get("alternateName") or entry.get("name")
        if isinstance(entry, str):
            yield entry


def _person(person: object, name: str) -> Person:
    if not isinstance(person, dict):
        return Person("", name)
    affiliation = next(iter(texts(person.get("affiliation") or person.get("worksFor"))), "")
    return Person(
        "",
        name,
        organisation=clean_title(affiliation),
        biography="\n\n".join(texts(person.get("description"))),
        url=clean_url(next(iter(texts(person.get("url") or person.get("sameAs"))), "")),
    )


def _place(place: object, name: str) -> Room:
    if not isinstance(place, dict):
        return Room("", name)
    seats = place.get("maximumAttendeeCapacity")
    capacity = seats if isinstance(seats, int) and 1 < seats < _MOST_SEATS else None
    building = clean_title(next(iter(texts(place.get("containedInPlace"))), ""))
    return Room("", name, building=building or _address(place.get("address")), capacity=capacity)


def _address(value: object) -> str:
    if isinstance(value, dict):
        parts = (next(iter(texts(value.get(n))), "") for n in ("streetAddress", "addressLocality"))
        return ", ".join(clean_title(part) for part in parts if part)
    return clean_title(next(iter(texts(value)), ""))


def _online(location: object) -> Iterator[Link]:
    """The addresses of virtual places."""
    for place in _each(location):
        if isinstance(place, dict) and "VirtualLocation" in _names(place.get("@type")):
            url = clean_url(next(iter(texts(place.get("url"))), ""))
            if url:
                yield Link(place_name(place), url)


def _sold_out(offers: object) -> bool:
    """Whether there are offers and none of them is left."""
    found = [offer for offer in _each(offers) if isinstance(offer, dict)]
    return bool(found) and all("SoldOut" in _names(o.get("availability")) for o in found)
