"""A programme laid out the way both frab formats want it: days, rooms, numbers, ids."""

import hashlib
import re
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.feeds.cleaning import clean_title
from kiosk.programme.days import Day, days, session_day
from kiosk.programme.identity import slug
from kiosk.programme.model import Programme, Session

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "tag:festival-agenda:frab")
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_NUMBER = re.compile(r"[1-9][0-9]{0,8}")
_NOT_SLUG = re.compile(r"[^a-z0-9_-]+")
_HTTP = re.compile(r"https?://\S+")
_ACRONYM = re.compile(r"[a-z0-9_-][a-z0-9_]{3,}")
_LEAST_ACRONYM = 4
"""c3voc's schemas ask for four characters or more, and take no hyphen inside."""


@dataclass(frozen=True, slots=True)
class OutlineEvent:
    """A session with the ids and texts the format wants; `start` in the event's zone."""

    session: Session
    number: int
    guid: str
    slug: str
    start: datetime
    clock: str
    duration: str


@dataclass(frozen=True, slots=True)
class OutlineDay:
    """A day and its events by room key ("" for none), in the programme's order of rooms."""

    number: int
    day: Day
    rooms: Mapping[str, tuple[OutlineEvent, ...]]


@dataclass(frozen=True, slots=True)
class Outline:
    """The whole programme; `numbers` are the people's by key."""

    acronym: str
    version: str
    days: tuple[OutlineDay, ...]
    numbers: Mapping[str, int]


def outline(programme: Programme, stamp: datetime) -> Outline:
    """What both writers need. Sessions without a time and cancelled ones are not in it.

    `stamp` names the version of a programme that has none.
    """
    acronym = _acronym(programme)
    written = [(s, s.start) for s in programme.sessions if s.start and not s.cancelled]
    events = list(_events(programme, written, acronym))
    return Outline(
        acronym=acronym,
        version=clean_title(programme.version) or stamp.strftime("%Y-%m-%d %H:%M"),
        days=tuple(_days(programme, events)),
        numbers=_numbers([p.key for p in programme.people]),
    )


def is_uuid(text: str) -> bool:
    """Whether a key has the form of a guid."""
    return _UUID.fullmatch(text) is not None


def stable_guid(*parts: str) -> str:
    """A guid for something that has none; the same for the same parts."""
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join(parts)))


def http_url(text: str) -> str:
    """The text if it is an http(s) address, which is all the schemas take, else ""."""
    return text if _HTTP.fullmatch(text) else ""


def _events(
    programme: Programme, sessions: list[tuple[Session, datetime]], acronym: str
) -> Iterator[OutlineEvent]:
    numbers = _numbers([s.code if _NUMBER.fullmatch(s.code) else s.key for s, _ in sessions])
    guids: set[str] = set()
    for (session, start), number in zip(sessions, numbers.values(), strict=True):
        guid = session.guid
        if not is_uuid(guid) or guid in guids:
            guid = stable_guid(programme.event.key, session.key)
        guids.add(guid)
        local = start.astimezone(programme.tz)
        yield OutlineEvent(
            session=session,
            number=number,
            guid=guid,
            slug="-".join(filter(None, (acronym, str(number), _ascii_slug(session.title)))),
            start=local,
            clock=local.strftime("%H:%M:%S" if local.second else "%H:%M"),
            duration=_duration(session.duration or timedelta(0)),
        )


def _days(programme: Programme, events: list[OutlineEvent]) -> Iterator[OutlineDay]:
    order = {room.key: place for place, room in enumerate(programme.rooms)}
    by_date: dict[date | None, list[OutlineEvent]] = {}
    for event in events:
        by_date.setdefault(session_day(programme, event.session), []).append(event)
    for number, day in enumerate(days(programme), start=1):
        rooms: dict[str, list[OutlineEvent]] = {}
        of_day = by_date.get(day.date, [])
        for event in sorted(of_day, key=lambda e: order.get(e.session.room or "", len(order))):
            rooms.setdefault(event.session.room or "", []).append(event)
        if of_day or day.date in (programme.event.first_day, programme.event.last_day):
            yield OutlineDay(number, day, {room: tuple(found) for room, found in rooms.items()})


def _numbers(keys: Iterable[str]) -> dict[str, int]:
    """A positive number for each key: its own, else one made of its text; no number twice."""
    listed = list(keys)
    own = {key: int(key) for key in listed if _NUMBER.fullmatch(key)}
    taken = set(own.values())
    numbers: dict[str, int] = {}
    for place, key in enumerate(listed):
        if key in own and key not in numbers:
            numbers[key] = own[key]
            continue
        number = int.from_bytes(hashlib.sha256(key.encode()).digest()[:4]) % 900_000 + 100_000
        while number in taken:
            number += 1
        taken.add(number)
        # A key met a second time (two sessions with one code) is told apart by its place.
        numbers[key if key not in numbers else f"{key}\x1f{place}"] = number
    return numbers


def _acronym(programme: Programme) -> str:
    """The event's key, changed only where the schema's pattern does not take it."""
    key = programme.event.key
    if _ACRONYM.fullmatch(key):
        return key
    name = _ascii_slug(key) or _ascii_slug(programme.event.title) or "event"
    if len(name) < _LEAST_ACRONYM:
        first = programme.event.first_day
        name = f"{name}_{first.year if first else 'event'}"
    return name.replace("-", "_")


def _ascii_slug(text: str) -> str:
    return _NOT_SLUG.sub("", slug(text)).strip("-_")


def _duration(length: timedelta) -> str:
    """HH:MM, as many hours as needed; seconds are cut off."""
    hours, minutes = divmod(length // timedelta(minutes=1), 60)
    return f"{hours:02d}:{minutes:02d}"
