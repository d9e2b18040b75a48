"""What sessions look like, made comparable: how one is known again whatever its key says."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from kiosk.programme.folding import fold
from kiosk.programme.identity import slug
from kiosk.programme.titles import plain_title

_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


class Look(NamedTuple):
    """What a session looks like, made comparable; instants in UTC, "" and None: not known.

    `whole` is title and subtitle in one: feeds split one off the other (seen: 79 at once).
    """

    title: str
    whole: str
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
    subtitle: str = "",
) -> Look:
    """The look of a session by its titles, times and the names of its room and people."""
    return Look(
        plain_title(title),
        plain_title(title, subtitle),
        start and start.astimezone(UTC),
        end and end.astimezone(UTC),
        slug(room),
        tuple(sorted(fold(name) for name in names)),
    )


Trait = Callable[[Look], Hashable | None]
"""Some of what a look holds; None: this one has not got it."""


def everything(session: Look) -> Hashable:
    """The whole look: of several that share it, none is more the same than another."""
    return session


IN_PLACE: tuple[Trait, ...] = (
    everything,
    lambda s: (s.whole, s.start, s.room, s.names),
    lambda s: (s.whole, s.start, s.room),
    lambda s: (s.whole, s.start, s.names) if s.names else None,
)
"""The same in whole at the same time, in the same room or by the same people."""

SURE: tuple[Trait, ...] = (
    *IN_PLACE,
    lambda s: (s.title, s.start, s.room, s.names),
    lambda s: (s.title, s.start, s.room),
    lambda s: (s.title, s.start, s.names) if s.names else None,
    lambda s: (s.whole, s.names, s.room) if s.names else None,
    lambda s: (s.whole, s.names) if s.names else None,
)
"""Enough to disbelieve a key under which another title stands now; the surest first.

At another time, a workshop of the same title with another subtitle is another workshop.
"""

SLOT: tuple[Trait, ...] = (
    lambda s: (s.start, s.end, s.room, s.names) if s.start and s.names else None,
)
"""The same people in the same room for the same time, under whatever title."""

LIKELY: tuple[Trait, ...] = (
    lambda s: (s.whole, s.start),
    lambda s: (s.title, s.start),
    lambda s: (s.whole, s.start.date(), s.room) if s.start else None,
    lambda s: (s.whole, s.names, s.room),
    lambda s: (s.whole, s.names),
    *SLOT,
)
"""Enough for a session that has vanished and one that is new."""


def pairs(
    left: Mapping[str, Look], right: Mapping[str, Look], trait: Trait
) -> list[tuple[list[str], list[str]]]:
    """The keys on either side that share a trait, each side by start."""
    groups, others = grouped(left, trait), grouped(right, trait)
    return [(keys, others[value]) for value, keys in groups.items() if value in others]


def grouped(looks: Mapping[str, Look], trait: Trait) -> dict[Hashable, list[str]]:
    """Keys by what they have of a trait, each group by start; those without it are left out."""
    groups: dict[Hashable, list[str]] = defaultdict(list)
    for key in sorted(looks, key=lambda k: looks[k].start or _LONG_AGO):
        value = trait(looks[key])
        if value is not None:
            groups[value].append(key)
    return groups
