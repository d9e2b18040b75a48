"""Reminders: when a person is to be told that a session of theirs is about to begin."""

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from kiosk.programme.days import session_day
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.stars import Star
from kiosk.programme.values import dataclass

DEFAULT_LEAD = 10
"""Minutes before the start, until somebody chose."""
NEAR = timedelta(hours=1)
"""Who left a session longer ago than this is anywhere: no way from its room is added."""
MISSED_FOR = timedelta(hours=12)
"""A missed reminder of a session that began longer ago tells nobody anything."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """When (`at`, UTC) to remind of a session that begins at `start` (UTC), the delay added.

    `lead` and `walk` are the minutes of it; `origin` is the session (key) the way is from.
    """

    session_key: str
    start: datetime
    at: datetime
    lead: int
    walk: int = 0
    origin: str | None = None


class Given(NamedTuple):
    """A reminder that was given, or shown as missed, at `at`; both in UTC epoch seconds."""

    session_key: str
    start: int
    at: int


@dataclass(frozen=True, slots=True)
class Due:
    """What to do at a moment: remind now, tell that it was missed; `next` is when to look again."""

    now: tuple[Reminder, ...] = ()
    missed: tuple[Reminder, ...] = ()
    next: datetime | None = None


def reminders(
    programme: Programme,
    stars: Mapping[str, Star],
    leads: Mapping[str, int | None],
    usual: int | None,
) -> tuple[Reminder, ...]:
    """The reminders of all chosen sessions that take place and have a time, the first one first.

    `leads` are the minutes chosen for single sessions, `usual` those of all others; None: never.
    The way is added where the session chosen before ends elsewhere, within the hour.
    """
    known = programme.session_by_key
    sessions = (known[key] for key in stars if key in known)
    chosen = [slot for session in sessions if (slot := _slot(programme, session)) is not None]
    found = (
        _reminder(programme, slot, chosen, lead)
        for slot in chosen
        if (lead := leads.get(slot.key, usual)) is not None
    )
    return tuple(sorted(found, key=lambda r: (r.at, r.session_key)))


def due(
    found: Iterable[Reminder],
    stars: Mapping[str, Star],
    given: Collection[Given],
    now: datetime,
) -> Due:
    """What is due at `now` (aware) and was not given yet.

    Each is given once: after a restart, a sleep or a clock set back as well. A session that moved
    has another reminder, unless its time had come already when the former one was given. What was
    chosen only after the time had come reminds of nothing.
    """
    at_once, missed, later = [], [], []
    for reminder in found:
        if reminder.at > now:
            later.append(reminder.at)
        elif not _was_given(reminder, given) and _was_wanted(reminder, stars, now):
            if now < reminder.start:
                at_once.append(reminder)
            elif now - reminder.start <= MISSED_FOR:
                missed.append(reminder)
    return Due(tuple(at_once), tuple(missed), min(later, default=None))


def given_at(reminder: Reminder, now: datetime) -> Given:
    """The note that a reminder was given at `now`."""
    return Given(reminder.session_key, int(reminder.start.timestamp()), int(now.timestamp()))


def _was_given(reminder: Reminder, given: Collection[Given]) -> bool:
    start, at = reminder.start.timestamp(), reminder.at.timestamp()
    return any(
        one.session_key == reminder.session_key and (one.start == int(start) or at <= one.at)
        for one in given
    )


def _was_wanted(reminder: Reminder, stars: Mapping[str, Star], now: datetime) -> bool:
    """Whether it was chosen in time; a star from the future is one from before a clock jumped."""
    star = stars.get(reminder.session_key)
    return star is not None and (star.at <= reminder.at or star.at > now)


class _Slot(NamedTuple):
    """A chosen session that takes place; start and end in UTC, the delay added."""

    key: str
    start: datetime
    end: datetime
    day: date | None
    room: str | None


def _slot(programme: Programme, session: Session) -> _Slot | None:
    start, end = actual_start(session), actual_end(session)
    if session.cancelled or start is None or end is None:
        return None
    day = session_day(programme, session)
    return _Slot(session.key, start.astimezone(UTC), end.astimezone(UTC), day, session.room)


def _reminder(programme: Programme, slot: _Slot, chosen: Iterable[_Slot], lead: int) -> Reminder:
    """With the way from where a person may come: the last to end of those before it that day."""
    before = (
        other
        for other in chosen
        if other.day == slot.day and other.start < slot.start and slot.start - other.end <= NEAR
    )
    origin = max(before, key=lambda other: (other.end, other.key), default=None)
    walk = programme.walking_minutes(origin.room, slot.room) if origin is not None else 0
    at = slot.start - timedelta(minutes=lead + walk)
    from_ = origin.key if origin is not None and walk else None
    return Reminder(slot.key, slot.start, at, lead, walk, from_)
