"""Which sessions of two programmes are the same, whatever their keys say."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from kiosk.programme.folding import fold
from kiosk.programme.identity import slug
from kiosk.programme.model import Programme, Session

_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


class Look(NamedTuple):
    """What a session looks like, made comparable; instants in UTC, "" and None: not known."""

    title: str
    start: datetime | None
    end: datetime | None
    room: str
    names: tuple[str, ...]


def look(
    title: str,
    start: datetime | None,
    end: datetime | None,
    room: str,
    names: Iterable[str],
) -> Look:
    """The look of a session by its title, times and the names of its room and people."""
    return Look(
        # A title without letters ("–", "🎪") has no slug, but is a title.
        slug(title) or title,
        start and start.astimezone(UTC),
        end and end.astimezone(UTC),
        slug(room),
        tuple(sorted(fold(name) for name in names)),
    )


Trait = Callable[[Look], Hashable | None]
"""Some of what a look holds; None: this one has not got it."""

SURE: tuple[Trait, ...] = (
    lambda s: (s.title, s.start, s.room, s.names),
    lambda s: (s.title, s.start, s.room),
    lambda s: (s.title, s.start, s.names) if s.names else None,
    lambda s: (s.title, s.names, s.room) if s.names else None,
    lambda s: (s.title, s.names) if s.names else None,
)
"""Enough to disbelieve a key under which another title stands now; the surest first."""

_LIKELY: tuple[Trait, ...] = (
    lambda s: (s.title, s.start),
    lambda s: (s.title, s.names, s.room),
    lambda s: (s.title, s.names),
    lambda s: (s.start, s.end, s.room, s.names) if s.start and s.names else None,
)
"""Enough for a session that has vanished and one that is new."""


def same_sessions(old: Programme, new: Programme) -> dict[str, str]:
    """Old key → new key of the sessions that got another key or whose key is another's now.

    A shared key is believed unless the title under it changed and the old title, or the new one,
    is surely found elsewhere: feeds that number their sessions give away the numbers of a whole
    list when one is put in front (seen: event-1, event-2 …). Linear.
    """
    shared = {key for key in new.session_by_key if _retitled(old, new, key)}
    left = _looks(old, [s for s in old.sessions if _open(s, new, shared)])
    right = _looks(new, [s for s in new.sessions if _open(s, old, shared)])
    found: dict[str, str] = {}
    _pair_off(left, right, SURE, found)
    # With nobody else to claim either side, it is a new title for the same session.
    for key in shared & left.keys() & right.keys():
        del left[key], right[key]
    _pair_off(left, right, _LIKELY, found)
    return found


def pairs(
    left: Mapping[str, Look], right: Mapping[str, Look], trait: Trait
) -> list[tuple[list[str], list[str]]]:
    """The keys on either side that share a trait, each side by start."""
    groups, others = _grouped(left, trait), _grouped(right, trait)
    return [(keys, others[value]) for value, keys in groups.items() if value in others]


def _retitled(old: Programme, new: Programme, key: str) -> bool:
    before = old.session_by_key.get(key)
    if before is None:
        return False
    one, other = before.title, new.session_by_key[key].title
    return one != other and (slug(one) or one) != (slug(other) or other)


def _open(session: Session, other: Programme, shared: set[str]) -> bool:
    return session.key in shared or session.key not in other.session_by_key


def _looks(programme: Programme, sessions: Iterable[Session]) -> dict[str, Look]:
    return {
        s.key: look(s.title, s.start, s.end, programme.room_name(s.room), programme.people_names(s))
        for s in sessions
    }


def _pair_off(
    left: dict[str, Look], right: dict[str, Look], traits: Iterable[Trait], found: dict[str, str]
) -> None:
    """Takes out of both sides who alone on each, or in equal number, share a trait."""
    for trait in traits:
        if not left or not right:
            return
        for keys, others in pairs(left, right, trait):
            if len(keys) == len(others):
                for key, other in zip(keys, others, strict=True):
                    found[key] = other
                    del left[key], right[other]


def _grouped(looks: Mapping[str, Look], trait: Trait) -> dict[Hashable, list[str]]:
    groups: dict[Hashable, list[str]] = defaultdict(list)
    for key in sorted(looks, key=lambda k: looks[k].start or _LONG_AGO):
        value = trait(looks[key])
        if value is not None:
            groups[value].append(key)
    return groups
