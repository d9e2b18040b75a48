"""Reminders: when a person is to be told that a session of theirs is about to begin."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from kiosk.programme.days import session_day
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.stars import Star

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
    chosen = [s for key in stars if (s := known.get(key)) is not None and not s.cancelled]
    found = (
        _reminder(programme, session, chosen, lead)
        for session in chosen
        if (lead := leads.get(session.key, usual)) is not None
    )
    return tuple(sorted(filter(None, found), key=lambda r: (r.at, r.session_key)))


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


def _reminder(
    programme: Programme, session: Session, chosen: Iterable[Session], lead: int
) -> Reminder | None:
    start = _utc(actual_start(session))
    if start is None:
        return None
    origin = max(_before(programme, session, start, chosen), default=None)
    walk = programme.walking_minutes(origin[2], session.room) if origin else 0
    at = start - timedelta(minutes=lead + walk)
    return Reminder(session.key, start, at, lead, walk, origin[1] if origin and walk else None)


def _before(
    programme: Programme, session: Session, start: datetime, chosen: Iterable[Session]
) -> Iterator[tuple[datetime, str, str | None]]:
    """The sessions of that day a person may come from: their end, key and room."""
    day = session_day(programme, session)
    for other in chosen:
        begin, end = _utc(actual_start(other)), _utc(actual_end(other))
        if begin is None or end is None or session_day(programme, other) != day:
            continue
        if begin < start and start - end <= NEAR:
            yield end, other.key, other.room


def _utc(instant: datetime | None) -> datetime | None:
    return instant.astimezone(UTC) if instant is not None else None
