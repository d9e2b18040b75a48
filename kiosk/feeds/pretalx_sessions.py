"""One talk of pretalx's JSON to sessions; rooms, tracks and people by id or in place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from kiosk.feeds.assemble import Cast
from kiosk.feeds.cleaning import (
    clean_text,
    clean_title,
    distinct,
    languages,
    makeshift_title,
    placeholder,
    track_name,
)
from kiosk.feeds.json_fields import Fields
from kiosk.feeds.timing import Timing
from kiosk.programme.identity import fingerprint
from kiosk.programme.model import Link, Person, Room, Session, Status

_STATUS = dict.fromkeys(("canceled", "cancelled", "withdrawn"), Status.CANCELLED)
_NOT_ON = frozenset({"rejected", "submitted", "deleted", "draft"})
_PREFERRED = ("de", "de-formal", "en")
_MOST_SEATS = 1_000_000
_COLOUR_LENGTH = len("#RRGGBB")


def localised(value: object) -> str:
    """A text, or of one in several languages German, else English, else the first; "" for none."""
    if isinstance(value, dict):
        texts = {str(name): text for name, text in value.items() if isinstance(text, str) and text}
        best = next((texts[name] for name in _PREFERRED if name in texts), None)
        return clean_text(best or next(iter(texts.values()), ""))
    return clean_text(value) if isinstance(value, str) else ""


@dataclass(slots=True)
class PretalxReader:
    """Reads talk by talk; `skipped` counts placeholders and what does not take place."""

    times: Timing
    cast: Cast
    skipped: int = 0
    _rooms: dict[str, str] = field(default_factory=dict)
    _tracks: dict[str, str] = field(default_factory=dict)
    _people: dict[str, str] = field(default_factory=dict)

    def declare(self, top: Fields) -> None:
        """Rooms, tracks and speakers as the feed lists them, in a list or an object by id."""
        for room in _listed(top, "rooms"):
            self._room(room)
        for track in _listed(top, "tracks"):
            self._track(track)
        for person in _listed(top, "speakers"):
            self._person(person)

    def sessions(self, talk: Fields) -> Iterator[Session]:
        """The talk's slots as sessions: one, or several where it takes place more than once."""
        slots: list[Mapping[str, object]] = []
        slots += [slot for slot, _ in talk.items("slots") if isinstance(slot, dict)]
        inner = talk.value.get("submission")
        if isinstance(inner, dict):
            # The API's list of slots: the talk stands in its slot.
            slots, talk = [talk.value], Fields(inner, f"{talk.where}.submission", talk.findings)
        elif isinstance(talk.value.get("slot"), dict):
            slots = [talk.object("slot").value]
        session = self._session(talk)
        if session is None:
            self.skipped += 1
            return
        if not slots:
            slots = [talk.value]
        for number, slot in enumerate(slots):
            place = f"-{_id(slot.get('id')) or number}" if len(slots) > 1 else ""
            there = Fields(slot, talk.where, talk.findings)
            yield self._placed(replace(session, key=f"{session.key}{place}"), there, talk)

    def _session(self, talk: Fields) -> Session | None:
        title = clean_title(localised(talk.value.get("title")))
        abstract = localised(talk.value.get("abstract"))
        text = localised(talk.value.get("description"))
        state = talk.line("state").casefold()
        if state in _NOT_ON or (placeholder(title) and not abstract and not text):
            self._report_skipped(talk, state, title)
            return None
        if placeholder(title):
            title = makeshift_title(abstract, text)
        people = self._speakers(talk)
        code = talk.line("code")
        return Session(
            key=code or _id(talk.value.get("id")) or fingerprint(title, *people),
            title=title,
            code=code,
            abstract=abstract,
            description=distinct(abstract, text),
            format=clean_title(_name(_first(talk, "submission_type", "session_type"))),
            track=self._track_of(talk),
            languages=languages(talk.line("content_locale")),
            people=people,
            status=_STATUS.get(state, Status.SCHEDULED),
            links=_links(talk, "links"),
            attachments=_links(talk, "resources"),
        )

    def _placed(self, session: Session, slot: Fields, talk: Fields) -> Session:
        length = slot.value.get("duration") or talk.value.get("duration")
        found = self.times.slot(
            talk.where, session.title, slot.line("start"), slot.line("end"), length
        )
        return replace(
            session, room=self._room_of(slot), start=found.start, end=found.end, day=found.day
        )

    def _report_skipped(self, talk: Fields, state: str, title: str) -> None:
        if state in _NOT_ON:
            self.times.tally.note(
                "not-accepted",
                talk.where,
                "Talks that are not part of the programme (rejected, not decided yet): {count}"
                " (first: {first}).",
                title,
            )
            return
        self.times.tally.note(
            "placeholder",
            talk.where,
            "Empty placeholders, left out: {count} (first: {first}).",
            talk.where,
        )

    def _room_of(self, slot: Fields) -> str | None:
        room, identity = slot.value.get("room"), _id(slot.value.get("room_id"))
        if isinstance(room, dict) and ("id" in room or "name" in room):
            return self._room(Fields(room, slot.path("room"), slot.findings))
        if not isinstance(room, dict):
            identity = identity or _id(room)
        if identity in self._rooms:
            return self._rooms[identity]
        name = clean_title(localised(room))
        return self.cast.room(name, identity if identity != name else "")

    def _room(self, room: Fields) -> str | None:
        identity = _id(room.value.get("id"))
        if identity in self._rooms:
            return self._rooms[identity]
        name = clean_title(localised(room.value.get("name")))
        details = Room(
            "",
            name,
            capacity=room.count("capacity", _MOST_SEATS),
            description=localised(room.value.get("description")),
        )
        key = self.cast.room(name, identity or room.line("guid"), details)
        if key is not None and identity:
            self._rooms[identity] = key
        return key

    def _track_of(self, talk: Fields) -> str | None:
        value = _first(talk, "track", "track_id")
        if isinstance(value, dict) and "name" in value:
            return self._track(Fields(value, talk.path("track"), talk.findings))
        known = self._tracks.get(_id(value))
        if known is not None or isinstance(value, int):
            return known
        return self.cast.track(track_name(localised(value)))

    def _track(self, track: Fields) -> str | None:
        colour = track.line("color")
        colour = colour if colour.startswith("#") and len(colour) == _COLOUR_LENGTH else ""
        identity = _id(track.value.get("id"))
        name = track_name(localised(track.value.get("name")))
        key = self.cast.track(name, colour=colour)
        if key is not None and identity:
            self._tracks[identity] = key
        return key

    def _speakers(self, talk: Fields) -> tuple[str, ...]:
        keys: dict[str, None] = {}
        for speaker, where in talk.items("speakers"):
            if isinstance(speaker, dict):
                key = self._person(Fields(speaker, where, talk.findings))
            else:
                key = self._people.get(_id(speaker))
            if key is not None:
                keys[key] = None
        return tuple(keys)

    def _person(self, person: Fields) -> str | None:
        code = person.line("code")
        if code in self._people:
            return self._people[code]
        name = clean_title(localised(person.value.get("name")))
        key = self.cast.person(name, code, Person("", name, biography=person.text("biography")))
        if key is not None and code:
            self._people[code] = key
        return key


def _listed(top: Fields, name: str) -> Iterator[Fields]:
    """The objects of a list, or of an object that holds them by id."""
    value = top.value.get(name)
    if isinstance(value, dict):
        for key, entry in value.items():
            if isinstance(entry, dict):
                yield Fields(entry, f"{name}[{key}]", top.findings)
    elif isinstance(value, list):
        for number, entry in enumerate(value):
            if isinstance(entry, dict):
                yield Fields(entry, f"{name}[{number}]", top.findings)


def _links(talk: Fields, name: str) -> tuple[Link, ...]:
    found = (
        Link(
            clean_title(localised(entry.value.get("description") or entry.value.get("title"))),
            entry.url("resource") or entry.url("link") or entry.url("url"),
        )
        for entry in _listed(talk, name)
    )
    return tuple(link for link in found if link.url)


def _first(talk: Fields, *names: str) -> object:
    return next((v for name in names if (v := talk.value.get(name)) is not None), None)


def _name(value: object) -> str:
    """The name of an expanded object, or the localised text itself."""
    if isinstance(value, Mapping) and "name" in value:
        return localised(value["name"])
    return localised(value)


def _id(value: object) -> str:
    return str(value).strip() if isinstance(value, str | int) else ""
