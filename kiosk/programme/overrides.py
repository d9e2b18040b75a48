"""Staff corrections as values, and the pure function that lays them over the upstream programme."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from kiosk.programme.announcement_text import announcement_of, announcement_text
from kiosk.programme.model import Announcement, Programme, Room, Session
from kiosk.programme.people_text import with_new_people
from kiosk.programme.session_fields import SESSION_FIELDS
from kiosk.programme.values import dataclass

ANNOUNCEMENT, CAPACITY = "announcement:", "capacity:"
"""What stands before the key of an announcement or room; such overrides have no session key."""


@dataclass(frozen=True, slots=True)
class Override:
    """One field of one session (or an announcement, or a room's capacity) as staff want it.

    `value` and `base` are texts as `value_of` gives them; `base` is what upstream said when the
    override was made. For "announcement:KEY" and "capacity:KEY" the session key is "". Instants
    are aware; from `expires` on the override does not count any more, None is never.
    """

    session_key: str
    field: str
    value: str
    base: str
    author: str
    reason: str
    made_at: datetime
    expires: datetime | None = None

    @property
    def target(self) -> tuple[str, str]:
        """What it is about: two overrides with one target speak of the same thing."""
        return self.session_key, self.field


def in_force(overrides: Iterable[Override], now: datetime) -> tuple[Override, ...]:
    """Of each target the last one that has not expired at `now` (aware); `overrides` oldest first.

    When it expires or is taken back, the one before it counts again.
    """
    found: dict[tuple[str, str], Override] = {}
    for override in overrides:
        if override.expires is None or override.expires > now:
            found[override.target] = override
    return tuple(found.values())


def next_expiry(overrides: Iterable[Override], now: datetime) -> datetime | None:
    """When the next of them stops to count; None when none ever does."""
    coming = [o.expires for o in overrides if o.expires is not None and o.expires > now]
    return min(coming, default=None)


def value_of(programme: Programme, session_key: str, field: str) -> str | None:
    """What a programme says of a target, as text; None when it has no such session or room.

    Texts are those of the change record: rooms are keys, "" is none, instants ISO 8601 in UTC (a
    slot is "START/END"), "yes" and "no", people's names one a line. An announcement is canonical
    JSON, "" when there is none.
    Raises KeyError for a field nobody can correct.
    """
    if field.startswith(ANNOUNCEMENT):
        key = field.removeprefix(ANNOUNCEMENT)
        return next((announcement_text(a) for a in programme.announcements if a.key == key), "")
    if field.startswith(CAPACITY):
        room = programme.room_by_key.get(field.removeprefix(CAPACITY))
        return None if room is None else _capacity_text(room)
    rule = SESSION_FIELDS[field]
    session = programme.session_by_key.get(session_key)
    return None if session is None else rule.read(session, programme)


def can_be_laid(programme: Programme, override: Override) -> bool:
    """Whether the programme has what the override speaks of, and the room it names."""
    if override.field == "room" and override.value not in {"", *programme.room_by_key}:
        return False
    return value_of(programme, *override.target) is not None


def lay_over(programme: Programme, overrides: Iterable[Override]) -> Programme:
    """The programme with the overrides (see `in_force`) laid over it.

    Of two with one target the last counts; the order of others makes no difference. What cannot
    be laid (`can_be_laid`) is left out. The programme itself when nothing differs.
    """
    last = {o.target: o for o in overrides if can_be_laid(programme, o)}
    sessions = _sessions(programme, last.values())
    rooms = _rooms(programme.rooms, last)
    announcements = _announcements(programme, last.values())
    parts = (programme.sessions, programme.rooms, programme.announcements)
    if (sessions, rooms, announcements) == parts:
        return programme
    people = with_new_people(programme.people, sessions)
    return replace(
        programme, sessions=sessions, people=people, rooms=rooms, announcements=announcements
    )


def _sessions(programme: Programme, overrides: Iterable[Override]) -> tuple[Session, ...]:
    wanted: dict[str, list[Override]] = {}
    for override in overrides:
        if override.session_key:
            wanted.setdefault(override.session_key, []).append(override)
    if not wanted:
        return programme.sessions
    return tuple(_session(s, wanted.get(s.key, ()), programme) for s in programme.sessions)


def _session(session: Session, overrides: Sequence[Override], programme: Programme) -> Session:
    effective: list[Override] = []
    for override in overrides:
        rule = SESSION_FIELDS[override.field]
        if rule.read(session, programme) != override.value:
            session = rule.write(session, override.value, programme)
            effective.append(override)
    reasons = [(o.made_at, o.field, o.reason) for o in effective if o.reason]
    return replace(session, reason=max(reasons)[2]) if reasons else session


def _rooms(rooms: tuple[Room, ...], last: Mapping[tuple[str, str], Override]) -> tuple[Room, ...]:
    return tuple(
        replace(room, capacity=int(override.value) if override.value else None)
        if (override := last.get(("", CAPACITY + room.key)))
        and override.value != _capacity_text(room)
        else room
        for room in rooms
    )


def _announcements(programme: Programme, overrides: Iterable[Override]) -> tuple[Announcement, ...]:
    """Those of upstream in their order, then new ones by when they were made."""
    wanted = {
        o.field.removeprefix(ANNOUNCEMENT): o for o in overrides if o.field.startswith(ANNOUNCEMENT)
    }
    if not wanted:
        return programme.announcements
    known = {a.key for a in programme.announcements}
    kept = [_announcement(a, wanted.get(a.key), programme.tz) for a in programme.announcements]
    new = sorted(
        (o.made_at, key, o.value) for key, o in wanted.items() if key not in known and o.value
    )
    added = [announcement_of(key, value, programme.tz) for _, key, value in new]
    return (*(a for a in kept if a is not None), *added)


def _announcement(
    announcement: Announcement, override: Override | None, zone: tzinfo
) -> Announcement | None:
    """None when staff took it away."""
    if override is None or override.value == announcement_text(announcement):
        return announcement
    return announcement_of(announcement.key, override.value, zone) if override.value else None


def _capacity_text(room: Room) -> str:
    return "" if room.capacity is None else str(room.capacity)
