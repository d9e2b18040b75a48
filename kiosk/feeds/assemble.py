"""Puts a programme together from what any format gave: keys, rooms, people, tracks, days."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import repeat

from kiosk.feeds.character_codes import decoded
from kiosk.feeds.cleaning import clean_title, nobody
from kiosk.feeds.reading import FeedError, ProblemList, Reading
from kiosk.feeds.tally import Tally
from kiosk.programme.days import programme_day, session_day
from kiosk.programme.identity import fingerprint, is_fingerprint, slug, told_apart
from kiosk.programme.model import Event, Person, Programme, Room, Session, Track


@dataclass(slots=True)
class Names:
    """Gives each named thing of a feed one key: its own identity, else a slug of its name.

    With `merge` an identity is one thing whatever it is called (rooms); without it the same
    identity under two names is two things (merged feeds number their people from 1 each).
    """

    merge: bool = True
    _known: dict[tuple[str, str], str] = field(default_factory=dict)
    _taken: set[str] = field(default_factory=set)
    _last: dict[str, int] = field(default_factory=dict)

    def key(self, name: str, identity: str = "") -> tuple[str, bool]:
        """The key, and whether it is a new one. A name without identity is a known namesake."""
        identity = clean_title(identity)
        pair = (identity, "" if identity and self.merge else name)
        known = self._known.get(pair)
        if known is not None:
            return known, False
        key = self._unused(identity or slug(name) or fingerprint(name))
        self._known[pair] = key
        self._known.setdefault(("", name), key)
        return key, True

    def _unused(self, wanted: str) -> str:
        # From the last number on: a feed may give thousands of people one id.
        key, number = wanted, self._last.get(wanted, 1)
        while key in self._taken:
            number += 1
            key = f"{wanted}~{number}"
        self._last[wanted] = number
        self._taken.add(key)
        return key


@dataclass(slots=True)
class Cast:
    """The rooms, tracks and people of a feed as they are met, in the order they are met."""

    rooms: list[Room] = field(default_factory=list)
    tracks: list[Track] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    _room_names: Names = field(default_factory=Names)
    _track_names: Names = field(default_factory=Names)
    _people_names: Names = field(default_factory=lambda: Names(merge=False))
    encoded: dict[str, None] = field(default_factory=dict)
    """Names that came in character codes, as they came."""

    def room(self, name: str, identity: str = "", details: Room | None = None) -> str | None:
        """The key of a room; None for a name that says nothing. `details` count when it is new."""
        name = self._plain(name)
        if not name or nobody(name):
            return None
        key, new = self._room_names.key(name, identity)
        if new:
            self.rooms.append(replace(details or Room(key, name), key=key, name=name))
        return key

    def track(self, name: str, identity: str = "", colour: str = "") -> str | None:
        """The key of a track; None for an empty name."""
        name = self._plain(name)
        if not name:
            return None
        key, new = self._track_names.key(name, identity)
        if new:
            self.tracks.append(Track(key, name, colour))
        return key

    def person(self, name: str, identity: str = "", details: Person | None = None) -> str | None:
        """The key of a person; None for a name that says nothing.

        `details` count when it is new.
        """
        name = self._plain(name)
        if not name or nobody(name):
            return None
        key, new = self._people_names.key(name, identity)
        if new:
            self.people.append(replace(details or Person(key, name), key=key, name=name))
        return key

    def _plain(self, name: str) -> str:
        plain = decoded(name)
        if plain != name:
            self.encoded[name] = None
        return plain


def finish(
    event: Event,
    cast: Cast,
    sessions: Sequence[Session],
    problems: ProblemList,
    *,
    places: Sequence[str] = (),
    version: str = "",
    updated: datetime | None = None,
) -> Programme:
    """The programme: session keys unique (each repair reported), the event's days recomputed.

    `places` are the sessions' places in the feed, in their order; problem lines name them.
    Raises FeedError without any session: nothing tells such a feed from a broken one.
    """
    if not sessions:
        raise FeedError("The feed holds no sessions.")
    sessions = _decoded(sessions, cast, problems, places)
    programme = Programme(
        event=with_days(event, sessions),
        rooms=tuple(cast.rooms),
        tracks=tuple(cast.tracks),
        people=tuple(cast.people),
        sessions=tuple(map(_with_plain_key, sessions)),
        version=version,
        updated=updated,
    )
    if event != programme.event:
        report_outside(event, programme, problems, places)
    return with_unique_sessions(programme, problems, places)


def _decoded(
    sessions: Sequence[Session], cast: Cast, problems: ProblemList, places: Sequence[str]
) -> Sequence[Session]:
    """The sessions with their titles out of character codes; these and names are reported."""
    tally = Tally(problems)
    found = [("", name) for name in cast.encoded]
    result = list(sessions)
    for number, session in enumerate(sessions):
        if "&" not in session.title and "&" not in session.subtitle:
            continue
        plain = replace(session, title=decoded(session.title), subtitle=decoded(session.subtitle))
        if plain != session:
            found.append((places[number] if places else session.key, session.title))
            result[number] = plain
    for where, name in found:
        tally.note(
            "character-codes",
            where,
            "Names and titles in character codes, decoded: {count} (first: {first}).",
            name,
        )
    tally.close()
    return result


def _with_plain_key(session: Session) -> Session:
    """Keys are one line without controls, whatever a feed makes of its ids: files keep them so."""
    key = clean_title(session.key)
    return (
        session if key == session.key else replace(session, key=key or fingerprint(session.title))
    )


def reading_of(
    format: str,  # noqa: A002
    event: Event,
    cast: Cast,
    placed: Sequence[tuple[Session, str]],
    problems: ProblemList,
    *,
    version: str = "",
) -> Reading:
    """The reading of sessions that were read with their places; see `finish`."""
    places = tuple(where for _, where in placed)
    sessions = [session for session, _ in placed]
    programme = finish(event, cast, sessions, problems, places=places, version=version)
    return Reading(format, programme, tuple(problems.found), problems.skipped, places)


def report_outside(
    event: Event, programme: Programme, problems: ProblemList, places: Sequence[str] = ()
) -> None:
    """Reports sessions on days that lie outside those the `event` was declared with."""
    first, last = event.first_day, event.last_day
    if first is None or last is None or last < first:
        return
    tally = Tally(problems)
    for session, where in zip(programme.sessions, places or repeat(""), strict=False):
        day = session_day(programme, session)
        if day is not None and not first <= day <= last:
            tally.warn(
                "outside-event",
                where,
                "Sessions outside the days the event is announced for: {count} (first: {first}).",
                f"{session.title}, {day.isoformat()}",
            )
    tally.close()


def with_unique_sessions(
    programme: Programme, problems: ProblemList, places: Sequence[str] = ()
) -> Programme:
    """The programme with unique session keys; those that share one are all kept and reported.

    Those without an id share none: they are told as such, and as listed twice where they are.
    """
    sessions = programme.sessions
    keys = told_apart(programme)
    tally = Tally(problems)
    result = list(sessions)
    for number, (session, key) in enumerate(zip(sessions, keys, strict=True)):
        if key != session.key:
            result[number] = replace(session, key=key)
            if is_fingerprint(session.key):
                continue
            tally.warn(
                "duplicate-id",
                places[number] if places else session.key,
                "Sessions that share one id with another: {count}; all are kept (first: {first}).",
                f"{session.title} [{session.key}]",
            )
    tally.close()
    return replace(programme, sessions=tuple(result))


def with_days(event: Event, sessions: Iterable[Session]) -> Event:
    """The event with its first and last day taken from the sessions; as it was without any.

    What feeds declare is often a day off or misses the sessions added later.
    """
    zone, change = event.tz, event.day_change
    dates = {
        s.day if s.start is None else programme_day(s.start, zone, change)
        for s in sessions
        if s.start is not None or s.day is not None
    }
    known = [d for d in dates if d is not None]
    if not known:
        return event
    return replace(event, first_day=min(known), last_day=max(known))
