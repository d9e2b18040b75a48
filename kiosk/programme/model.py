"""The programme as immutable values: event, rooms, tracks, people, sessions, announcements.

All instants are timezone-aware. Keys are stable text identities within one feed; values refer to
each other by key. Texts hold what the feed said (plain text, Markdown or HTML); `programme.text`
makes them safe or plain.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from functools import cached_property
from zoneinfo import ZoneInfo

from kiosk.programme.folding import fold
from kiosk.programme.instants import elapsed
from kiosk.programme.values import dataclass

DEFAULT_DAY_CHANGE = time(4, 0)
"""A programme day runs from 04:00 to 04:00 unless the feed says otherwise."""


class Status(StrEnum):
    """What the organisers say of a session; never guessed."""

    SCHEDULED = "scheduled"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Link:
    """A link the feed gave; `url` may be any text, `programme.text.safe_url` says if it opens."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Event:
    """The festival or conference itself; `zone` is an IANA name, days are local dates."""

    key: str
    title: str
    subtitle: str = ""
    venue: str = ""
    city: str = ""
    url: str = ""
    zone: str = "UTC"
    day_change: time = DEFAULT_DAY_CHANGE
    first_day: date | None = None
    last_day: date | None = None

    @property
    def tz(self) -> ZoneInfo:
        """The event's time zone."""
        return ZoneInfo(self.zone)


@dataclass(frozen=True, slots=True)
class Room:
    """A place where sessions happen. `step_free` None: the feed does not say."""

    key: str
    name: str
    building: str = ""
    floor: str = ""
    capacity: int | None = None
    step_free: bool | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class Walk:
    """Walking time between two rooms, the same both ways."""

    room: str
    other: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Track:
    """A theme that groups sessions; `colour` is the feed's own "#RRGGBB" or empty."""

    key: str
    name: str
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, or an organisation, who gives a session."""

    key: str
    name: str
    organisation: str = ""
    biography: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Announcement:
    """A short notice of the organisers, shown from `since` until `until` (None: open).

    `title_en` and `text_en` say the same in English, "" where nobody wrote it. `rooms` (keys) and
    `screens` (names) are whom it is for; empty: everybody.
    """

    key: str
    title: str
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None
    urgent: bool = False
    title_en: str = ""
    text_en: str = ""
    rooms: tuple[str, ...] = ()
    screens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """One item of the programme.

    `start` and `end` are both None while the organisers have not fixed a time ("noch ohne
    Termin"); `day` is then the local date if at least that is known. `end` may equal `start`
    when the feed gives no length. `room`, `track` and `people` hold keys. `delay` is in minutes.
    `vanished` marks a session the feed no longer lists (kept, cancelled, until its planned end).
    `source` says where the item comes from; "sample" marks invented filling. `reason` is what staff
    say, for everybody, of why they last changed it.
    """

    key: str
    title: str
    guid: str = ""
    code: str = ""
    subtitle: str = ""
    abstract: str = ""
    description: str = ""
    format: str = ""
    track: str | None = None
    languages: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    room: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    day: date | None = None
    status: Status = Status.SCHEDULED
    delay: int = 0
    full: bool = False
    vanished: bool = False
    url: str = ""
    links: tuple[Link, ...] = ()
    attachments: tuple[Link, ...] = ()
    sources: tuple[Link, ...] = ()
    source: str = ""
    reason: str = ""

    @property
    def duration(self) -> timedelta | None:
        """Planned length, the time that really passes; None while the session has no time."""
        if self.start is None or self.end is None:
            return None
        return elapsed(self.start, self.end)

    @property
    def cancelled(self) -> bool:
        """Whether it does not take place (said so, or vanished)."""
        return self.status is Status.CANCELLED


@dataclass(frozen=True)
class Programme:
    """Everything one feed says, at one version. `updated` is when the feed says it was made."""

    event: Event
    rooms: tuple[Room, ...] = ()
    tracks: tuple[Track, ...] = ()
    people: tuple[Person, ...] = ()
    sessions: tuple[Session, ...] = ()
    walks: tuple[Walk, ...] = ()
    announcements: tuple[Announcement, ...] = ()
    version: str = ""
    updated: datetime | None = None

    @cached_property
    def tz(self) -> tzinfo:
        """The event's time zone, looked up once."""
        return self.event.tz

    @cached_property
    def session_by_key(self) -> Mapping[str, Session]:
        """Sessions by key."""
        return {s.key: s for s in self.sessions}

    @cached_property
    def room_by_key(self) -> Mapping[str, Room]:
        """Rooms by key."""
        return {r.key: r for r in self.rooms}

    @cached_property
    def track_by_key(self) -> Mapping[str, Track]:
        """Tracks by key."""
        return {t.key: t for t in self.tracks}

    @cached_property
    def person_by_key(self) -> Mapping[str, Person]:
        """People by key."""
        return {p.key: p for p in self.people}

    @cached_property
    def _by_title(self) -> Mapping[str, tuple[Session, ...]]:
        found: dict[str, list[Session]] = {}
        for session in self.sessions:
            found.setdefault(fold(session.title).strip(), []).append(session)
        return {title: tuple(sessions) for title, sessions in found.items()}

    def called_like(self, title: str) -> tuple[Session, ...]:
        """The sessions of this title, whatever its case and accents."""
        return self._by_title.get(fold(title).strip(), ())

    @cached_property
    def derived(self) -> dict[object, object]:
        """What `programme.derived` keeps: it goes with the version it was made from."""
        return {}

    @cached_property
    def _minutes(self) -> Mapping[frozenset[str], int]:
        return {frozenset((w.room, w.other)): w.minutes for w in self.walks}

    def room_name(self, key: str | None) -> str:
        """The room's name, or "" where there is none yet."""
        room = self.room_by_key.get(key) if key else None
        return room.name if room else ""

    def people_names(self, session: Session) -> tuple[str, ...]:
        """The names of a session's people in the feed's order."""
        people = self.person_by_key
        return tuple(people[key].name for key in session.people if key in people)

    def walking_minutes(self, room: str | None, other: str | None) -> int:
        """Minutes to walk between two rooms; 0 when unknown or the same."""
        if not room or not other or room == other:
            return 0
        return self._minutes.get(frozenset((room, other)), 0)
