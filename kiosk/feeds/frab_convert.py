"""Makes a programme of a frab feed: the one place where its events become sessions."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime

from kiosk.feeds.assemble import Cast, finish
from kiosk.feeds.cleaning import (
    clean_text,
    clean_title,
    clean_url,
    distinct,
    languages,
    makeshift_title,
    placeholder,
    track_name,
)
from kiosk.feeds.frab import FrabEvent, FrabFeed, FrabRoom
from kiosk.feeds.frab_links import attachments, links, page
from kiosk.feeds.frab_times import Frame, Slot, frame, parse_day, parse_instant, slots
from kiosk.feeds.reading import ProblemList, Reading
from kiosk.feeds.tally import Tally
from kiosk.programme.days import programme_day
from kiosk.programme.identity import fingerprint, slug
from kiosk.programme.model import Event, Person, Room, Session, Status

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_NO_ID = frozenset({"", "null", "none", "0", "-1"})
_STATUS = {
    "cancelled": Status.CANCELLED,
    "canceled": Status.CANCELLED,
    "tentative": Status.TENTATIVE,
}


def to_reading(
    format: str,  # noqa: A002
    feed: FrabFeed,
    problems: ProblemList,
    zone: str | None,
) -> Reading:
    """The programme of a feed; raises FeedError when it holds no sessions.

    `zone` counts where the feed names none. Problem lines are added to `problems`.
    """
    tally = Tally(problems)
    times = frame(feed, zone, tally)
    kept = [event for event in feed.events if not _skipped(event, tally)]
    convert = _Conversion(times, Cast(), tally, clean_url(feed.base_url))
    convert.declare(feed)
    sessions = [
        convert.session(event, slot) for event, slot in zip(kept, slots(kept, times), strict=True)
    ]
    tally.close()
    problems.skipped += len(feed.events) - len(kept)
    places = tuple(event.where for event in kept)
    programme = finish(
        _event(feed, times),
        convert.cast,
        sessions,
        problems,
        places=places,
        version=clean_title(feed.version),
        updated=_aware(feed.updated),
    )
    return Reading(format, programme, tuple(problems.found), problems.skipped, places)


def _event(feed: FrabFeed, times: Frame) -> Event:
    title = clean_title(feed.title) or clean_title(feed.acronym)
    return Event(
        key=clean_title(feed.acronym) or slug(title) or fingerprint(title),
        title=title,
        subtitle=distinct(title, clean_title(feed.subtitle)),
        venue=clean_title(feed.venue),
        city=clean_title(feed.city),
        url=clean_url(feed.url or feed.base_url),
        zone=times.zone.key,
        day_change=times.day_change,
        first_day=parse_day(feed.start),
        last_day=parse_day(feed.end),
    )


def _aware(text: str) -> datetime | None:
    instant = parse_instant(text)
    return instant if instant is not None and instant.tzinfo else None


def _skipped(event: FrabEvent, tally: Tally) -> bool:
    """Whether it is an empty placeholder: a title that says nothing, nobody, and no text."""
    if not placeholder(clean_title(event.title)):
        return False
    if event.persons or clean_text(event.abstract) or clean_text(event.description):
        return False
    tally.note(
        "placeholder",
        event.where,
        "Empty placeholders, left out: {count} (first: {first}).",
        event.where,
    )
    return True


@dataclass(frozen=True, slots=True)
class _Conversion:
    times: Frame
    cast: Cast
    tally: Tally
    base_url: str
    room_keys: dict[str, str | None] = field(default_factory=dict)

    def declare(self, feed: FrabFeed) -> None:
        """Rooms and tracks in the order the feed lists them."""
        for room in feed.rooms:
            self._room(room)
        for track in feed.tracks:
            colour = track.colour if _COLOUR.fullmatch(track.colour) else ""
            self.cast.track(track_name(track.name), colour=colour)

    def session(self, event: FrabEvent, slot: Slot) -> Session:
        title = clean_title(event.title)
        if placeholder(title):
            title = self._makeshift_title(event) or title
        people = self._people(event)
        guid, code = _identity(event.guid), _identity(event.code) or _identity(event.id)
        abstract = clean_text(event.abstract)
        self._check_day(event, slot)
        return Session(
            key=guid or code or self._fingerprint(event, title, people),
            title=title,
            guid=guid,
            code=code,
            subtitle=self._distinct("subtitle", event, title, clean_title(event.subtitle)),
            abstract=abstract,
            description=self._distinct(
                "description", event, abstract, clean_text(event.description)
            ),
            format=clean_title(event.format),
            track=self.cast.track(track_name(event.track)),
            languages=languages(event.language),
            people=people,
            room=self._event_room(event),
            start=slot.start,
            end=slot.end,
            day=slot.day,
            status=_STATUS.get(event.status.strip().casefold(), Status.SCHEDULED),
            url=page(event, self.tally),
            links=links(event, self.tally),
            attachments=attachments(event, self.base_url, self.tally),
        )

    def _fingerprint(self, event: FrabEvent, title: str, people: tuple[str, ...]) -> str:
        self.tally.note(
            "no-id",
            event.where,
            "Sessions without an id: {count}; they are known by title, people and duration"
            " (first: {first}).",
            title,
        )
        return fingerprint(title, *people, event.duration)

    def _makeshift_title(self, event: FrabEvent) -> str:
        texts = (event.subtitle, event.abstract, event.description)
        names = ", ".join(clean_title(person.name) for person in event.persons)
        title = makeshift_title(*map(clean_text, texts), names)
        self.tally.warn(
            "no-title",
            event.where,
            "Sessions without a title: {count}; their text or people stand in (first: {first}).",
            title,
        )
        return title

    def _distinct(self, field: str, event: FrabEvent, first: str, second: str) -> str:
        kept = distinct(first, second)
        if second and not kept:
            self.tally.note(
                f"{field}-repeats",
                event.where,
                "Texts that only repeat another one (subtitle the title, description the"
                " abstract): {count} (first: {first}).",
                event.title,
            )
        return kept

    def _people(self, event: FrabEvent) -> tuple[str, ...]:
        keys: dict[str, None] = {}
        for person in event.persons:
            name = clean_title(person.name)
            if not name:
                self.tally.note(
                    "person-no-name",
                    event.where,
                    "People without a name, left out: {count} (first in: {first}).",
                    event.title,
                )
                continue
            details = Person(
                "", name, biography=clean_text(person.biography), url=clean_url(person.url)
            )
            key = self.cast.person(name, _identity(person.identity), details)
            if key is not None:  # else nobody yet: “TBA”
                keys[key] = None
        return tuple(keys)

    def _event_room(self, event: FrabEvent) -> str | None:
        own, name = event.own_room, event.room.name
        if (
            own != name
            and (own := clean_title(own))
            and (name := clean_title(name))
            and own != name
        ):
            self.tally.warn(
                "room-differs",
                event.where,
                "Sessions that name another room than the one they are listed in: {count};"
                " the listing counts (first: {first}).",
                event.title,
            )
        return self._room(event.room) or self._room(FrabRoom(own))

    def _room(self, room: FrabRoom) -> str | None:
        known = self.room_keys.get(room.name)
        if known is not None and not room.guid:
            return known
        name = clean_title(room.name)
        details = Room(
            "",
            name,
            building=clean_title(room.location),
            capacity=room.capacity,
            description=clean_text(room.description),
        )
        key = self.cast.room(name, _identity(room.guid), details)
        return self.room_keys.setdefault(room.name, key) if not room.guid else key

    def _check_day(self, event: FrabEvent, slot: Slot) -> None:
        listed = parse_day(event.day.date)
        if slot.start is None or listed is None:
            return
        day: date = programme_day(slot.start, self.times.zone, self.times.day_change)
        if day != listed:
            self.tally.note(
                "day-differs",
                event.where,
                "Sessions listed under another day than the one they begin on: {count}"
                " (first: {first}).",
                event.title,
            )


def _identity(text: str) -> str:
    cleaned = clean_title(text)
    return "" if cleaned.casefold() in _NO_ID else cleaned
