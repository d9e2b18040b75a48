"""The sessions of an agenda.json."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.feeds.agenda_lists import Listed
from kiosk.feeds.agenda_times import Calendar
from kiosk.feeds.cleaning import clean_title, clean_url, languages, makeshift_title, placeholder
from kiosk.feeds.json_fields import Fields
from kiosk.programme.identity import fingerprint
from kiosk.programme.model import Link, Person, Room, Session, Status, Track

_FIELDS = frozenset(
    {"key", "guid", "code", "title", "subtitle", "abstract", "description", "format", "track"}
    | {"languages", "people", "room", "start", "end", "duration", "day", "status", "delay", "full"}
    | {"vanished", "url", "links", "attachments", "sources", "source", "reason"}
)
_STATUS = {
    "": Status.SCHEDULED,
    "scheduled": Status.SCHEDULED,
    "confirmed": Status.SCHEDULED,
    "tentative": Status.TENTATIVE,
    "cancelled": Status.CANCELLED,
    "canceled": Status.CANCELLED,
}
_LONGEST_DELAY = 7 * 24 * 60


@dataclass(frozen=True, slots=True)
class Sessions:
    """Reads sessions that refer to the feed's rooms, tracks and people."""

    calendar: Calendar
    rooms: Listed[Room]
    tracks: Listed[Track]
    people: Listed[Person]

    def read(self, top: Fields) -> Iterator[tuple[Session, str]]:
        """Each session that can be kept, with its place; the others are reported and counted."""
        for item in top.objects("sessions"):
            title = self._title(item)
            if title:
                yield self._session(item, title), item.where
                continue
            item.findings.problems.skipped += 1
            item.findings.problems.error(
                "no-title", item.path("title"), "A session without title and text; it is left out."
            )

    def _session(self, item: Fields, title: str) -> Session:
        item.expect(_FIELDS)
        slot = self.calendar.slot(item)
        people = self._people(item)
        guid, code = item.line("guid"), item.line("code")
        return Session(
            key=item.line("key") or guid or code or self._fingerprint(item, title, people),
            title=title,
            guid=guid,
            code=code,
            subtitle=item.line("subtitle"),
            abstract=item.text("abstract"),
            description=item.text("description"),
            format=item.line("format"),
            track=self._track(item),
            languages=_languages(item),
            people=people,
            room=self._room(item),
            start=slot.start,
            end=slot.end,
            day=slot.day,
            status=_status(item),
            delay=item.count("delay", _LONGEST_DELAY) or 0,
            full=item.flag("full") or False,
            vanished=item.flag("vanished") or False,
            url=item.url("url"),
            links=_links(item, "links"),
            attachments=_links(item, "attachments"),
            sources=_links(item, "sources"),
            source=item.line("source"),
            reason=item.line("reason"),
        )

    def _title(self, item: Fields) -> str:
        title = item.line("title")
        if title and not placeholder(title):
            return title
        texts = (item.line("subtitle"), item.text("abstract"), item.text("description"))
        return makeshift_title(*texts)

    def _fingerprint(self, item: Fields, title: str, people: tuple[str, ...]) -> str:
        length = item.line("duration")
        names = (person.name for person in self.people.found if person.key in people)
        return fingerprint(title, *names, length)

    def _room(self, item: Fields) -> str | None:
        name = item.line("room")
        if not name:
            return None
        key, slip = self.rooms.key(name)
        if slip:
            item.findings.problems.warn(
                "unknown-room",
                item.path("room"),
                "The room “{name}” is not in the list of rooms; it is added.",
                name=name,
            )
        return key

    def _track(self, item: Fields) -> str | None:
        name = item.line("track")
        if not name:
            return None
        key, slip = self.tracks.key(name)
        if slip:
            item.findings.problems.warn(
                "unknown-track",
                item.path("track"),
                "The track “{name}” is not in the list of tracks; it is added.",
                name=name,
            )
        return key

    def _people(self, item: Fields) -> tuple[str, ...]:
        keys: dict[str, None] = {}
        for entry, where in item.items("people"):
            name = _name(entry)
            if not name:
                item.findings.problems.note(
                    "person-no-name", where, "A person without a name; left out."
                )
                continue
            key, slip = self.people.key(name)
            keys[key] = None
            # "Erika Muster" is a name written out; "erika-muster" is a key that leads nowhere.
            if slip and " " not in name:
                item.findings.problems.warn(
                    "unknown-person",
                    where,
                    "“{name}” is not in the list of people; a person of that name is added.",
                    name=name,
                )
        return tuple(keys)


def _name(entry: object) -> str:
    if isinstance(entry, dict):
        entry = entry.get("key") or entry.get("name")
    return clean_title(entry) if isinstance(entry, str) else ""


def _status(item: Fields) -> Status:
    text = item.line("status")
    status = _STATUS.get(text.casefold())
    if status is not None:
        return status
    item.findings.problems.warn(
        "unknown-status",
        item.path("status"),
        "The status “{value}” is not known (scheduled, tentative, cancelled).",
        value=text[:40],
    )
    return Status.SCHEDULED


def _languages(item: Fields) -> tuple[str, ...]:
    value = item.value.get("languages")
    if isinstance(value, str):
        return languages(value)
    return languages(", ".join(str(tag) for tag, _ in item.items("languages")))


def _links(item: Fields, name: str) -> tuple[Link, ...]:
    found: list[Link] = []
    for entry, where in item.items(name):
        if isinstance(entry, dict):
            fields = Fields(entry, where, item.findings)
            fields.expect(frozenset({"title", "url"}))
            link = Link(fields.line("title"), fields.url("url"))
        else:
            link = Link("", clean_url(entry if isinstance(entry, str) else ""))
        if link.title or link.url:
            found.append(link)
        else:
            item.findings.problems.note("empty-link", where, "A link without an address; left out.")
    return tuple(found)
