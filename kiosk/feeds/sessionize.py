"""Reads Sessionize's view/All: sessions, speakers, rooms and categories that refer by id.

Format: https://sessionize.com/playbook/api. Times have no offset: they are the event's local ones,
so the zone comes from the settings. The feed does not name the event.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.feeds.assemble import Cast, reading_of
from kiosk.feeds.cleaning import (
    clean_text,
    distinct,
    languages,
    makeshift_title,
    placeholder,
    track_name,
)
from kiosk.feeds.json_fields import Fields, Findings
from kiosk.feeds.reading import FeedError, ProblemList, Reading
from kiosk.feeds.source_name import source_name
from kiosk.feeds.text_guard import load_json
from kiosk.feeds.timing import Timing, timing
from kiosk.programme.identity import fingerprint, slug
from kiosk.programme.model import Event, Link, Person, Session

_TRACKS = frozenset({"track", "tracks", "thema", "themen", "topic", "topics", "stream", "theme"})
_LANGUAGES = frozenset({"language", "languages", "sprache", "sprachen", "langue", "idioma"})
_FORMATS = frozenset({"session format", "format", "formats", "session type", "type", "art", "typ"})
_LINKS = (("Live", "liveUrl"), ("Recording", "recordingUrl"))


def read(data: bytes, *, source: str = "", zone: str | None = None) -> Reading:
    """The programme of a view/All; `zone` (IANA) is the event's.

    Raises FeedError when it is none, broken, or holds no sessions (which is how Sessionize answers
    between two years).
    """
    value = load_json(data)
    if not isinstance(value, dict) or not isinstance(value.get("sessions"), list):
        raise FeedError("The JSON has no list of sessions.")
    problems = ProblemList()
    top = Fields(value, "", Findings(problems))
    entries = list(top.objects("sessions"))
    times = timing("", (entry.line("startsAt") for entry in entries), zone, problems, "sessions")
    reader = _Reader(times, Cast(), _names(top))
    reader.declare(top)
    placed = [(s, e.where) for e in entries if (s := reader.session(e)) is not None]
    times.tally.close()
    problems.skipped += len(entries) - len(placed)
    title = source_name(source, "Sessionize")
    event = Event(key=slug(title) or "sessionize", title=title, zone=times.zone.key)
    return reading_of("sessionize", event, reader.cast, placed, problems)


def _names(top: Fields) -> Mapping[str, tuple[str, str]]:
    """What each category item means: its kind ("track", "language", "format") and its name."""
    kinds = (("track", _TRACKS), ("language", _LANGUAGES), ("format", _FORMATS))
    found: dict[str, tuple[str, str]] = {}
    for category in top.objects("categories"):
        title = category.line("title").casefold()
        kind = next((kind for kind, names in kinds if title in names), "")
        if kind:
            for item in category.objects("items"):
                found[item.line("id")] = (kind, item.line("name"))
    return found


@dataclass(frozen=True, slots=True)
class _Reader:
    times: Timing
    cast: Cast
    names: Mapping[str, tuple[str, str]]
    rooms: dict[str, str] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)

    def declare(self, top: Fields) -> None:
        """Rooms and speakers in the order the feed lists them."""
        for room in sorted(top.objects("rooms"), key=lambda r: r.count("sort", 10_000) or 0):
            key = self.cast.room(room.line("name"), room.line("id"))
            if key is not None:
                self.rooms[room.line("id")] = key
        for kind, name in self.names.values():
            if kind == "track":
                self.cast.track(track_name(name))
        for person in top.objects("speakers"):
            key = self._person(person)
            if key is not None:
                self.people[person.line("id")] = key

    def session(self, entry: Fields) -> Session | None:
        """One session; None for a placeholder without title and text."""
        title, text = entry.line("title"), entry.text("description")
        if placeholder(title) and not text:
            self.times.tally.note(
                "placeholder",
                entry.where,
                "Empty placeholders, left out: {count} (first: {first}).",
                entry.where,
            )
            return None
        if placeholder(title):
            title = makeshift_title(text)
        chosen = self._chosen(entry)
        slot = self.times.slot(entry.where, title, entry.line("startsAt"), entry.line("endsAt"))
        people = self._people(entry)
        identity = entry.line("id")
        return Session(
            key=identity or fingerprint(title, *people, str(slot.start or "")),
            title=title,
            code=identity,
            description=distinct(title, text),
            format=", ".join(chosen.get("format", ())),
            track=self.cast.track(track_name(next(iter(chosen.get("track", ())), ""))),
            languages=languages(", ".join(chosen.get("language", ()))),
            people=people,
            room=self._room(entry),
            start=slot.start,
            end=slot.end,
            day=slot.day,
            links=tuple(Link(t, url) for t, name in _LINKS if (url := entry.url(name))),
        )

    def _chosen(self, entry: Fields) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for item, _ in entry.items("categoryItems"):
            kind, name = self.names.get(_id(item), ("", ""))
            if kind:
                found.setdefault(kind, []).append(name)
        return found

    def _people(self, entry: Fields) -> tuple[str, ...]:
        ids = [_id(speaker) for speaker, _ in entry.items("speakers")]
        unknown = [one for one in ids if one not in self.people]
        if unknown:
            self._unknown("unknown-person", entry, unknown[0])
        return tuple(dict.fromkeys(self.people[one] for one in ids if one in self.people))

    def _room(self, entry: Fields) -> str | None:
        identity = entry.line("roomId")
        if not identity or identity in self.rooms:
            return self.rooms.get(identity)
        key = self.cast.room(entry.line("room"), identity)
        if key is None:
            self._unknown("unknown-room", entry, identity)
        return key

    def _unknown(self, kind: str, entry: Fields, identity: str) -> None:
        self.times.tally.warn(
            kind,
            entry.where,
            "Sessions that name a person or room the feed does not list: {count} (first: {first}).",
            identity,
        )

    def _person(self, person: Fields) -> str | None:
        parts = (person.line("firstName"), person.line("lastName"))
        name = person.line("fullName") or " ".join(filter(None, parts))
        biography = "\n\n".join(filter(None, (person.line("tagLine"), person.text("bio"))))
        url = next((link.url("url") for link in person.objects("links")), "")
        details = Person("", name, biography=biography, url=url)
        return self.cast.person(name, person.line("id"), details)


def _id(value: object) -> str:
    """An id as text: categories have numbers, speakers a guid, older feeds an object."""
    if isinstance(value, dict):
        value = value.get("id")
    return clean_text(value) if isinstance(value, str | int) else ""
