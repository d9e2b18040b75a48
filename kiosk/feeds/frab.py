"""The wire type that schedule.xml and schedule.json share: what such a feed says, as written.

Format: https://c3voc.de/wiki/schedule (frab, pretalx, c3hub, wafer; its ancestor is Pentabarf).
All texts are as in the feed, "" where there is none; `frab_convert` makes a programme of it.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FrabPerson:
    """Somebody who gives an event; `identity` is guid, code or id."""

    name: str
    identity: str = ""
    biography: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class FrabLink:
    """A link or an attachment."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class FrabRoom:
    """A room as the conference or a day lists it."""

    name: str
    guid: str = ""
    description: str = ""
    capacity: int | None = None
    location: str = ""


@dataclass(frozen=True, slots=True)
class FrabTrack:
    """A track as the conference lists it."""

    name: str
    colour: str = ""


@dataclass(frozen=True, slots=True)
class FrabDay:
    """A day: ISO date, start and end as ISO instants."""

    date: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class FrabEvent:
    """One event. `room` encloses it, `own_room` is what it says itself; `where` names its place."""

    where: str
    day: FrabDay
    room: FrabRoom
    own_room: str
    guid: str
    id: str
    code: str
    date: str
    start: str
    end: str
    duration: str
    title: str
    subtitle: str
    abstract: str
    description: str
    format: str
    track: str
    language: str
    url: str
    feedback_url: str
    status: str
    persons: tuple[FrabPerson, ...]
    links: tuple[FrabLink, ...]
    attachments: tuple[FrabLink, ...]


@dataclass(frozen=True, slots=True)
class FrabFeed:
    """The whole feed; `updated` only where the feed has a field of its own for it."""

    acronym: str
    title: str
    subtitle: str
    venue: str
    city: str
    start: str
    end: str
    day_change: str
    zone: str
    url: str
    base_url: str
    version: str
    updated: str
    days: tuple[FrabDay, ...]
    rooms: tuple[FrabRoom, ...]
    tracks: tuple[FrabTrack, ...]
    events: tuple[FrabEvent, ...]
