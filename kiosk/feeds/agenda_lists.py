"""The rooms, tracks and people of an agenda.json, and finding them again by key or by name."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Generic, Protocol, TypeVar

from kiosk.feeds.json_fields import Fields
from kiosk.feeds.reading import ProblemList
from kiosk.programme.folding import fold
from kiosk.programme.identity import fingerprint, slug, unique_keys
from kiosk.programme.model import Person, Room, Track, Walk

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_MOST_SEATS = 1_000_000
_MOST_MINUTES = 1440

_ROOM = frozenset(
    {"key", "name", "building", "floor", "capacity", "step_free", "description", "source"}
)
_TRACK = frozenset({"key", "name", "colour", "source"})
_PERSON = frozenset({"key", "name", "organisation", "biography", "url", "source"})
_WALK = frozenset({"between", "minutes", "source"})


class _Named(Protocol):
    @property
    def key(self) -> str: ...

    @property
    def name(self) -> str: ...


_T = TypeVar("_T", bound=_Named)


@dataclass(slots=True)
class Listed(Generic[_T]):
    """One list of the feed; what sessions name without it being listed is added."""

    found: list[_T]
    make: Callable[[str, str], _T]
    _keys: set[str] = field(default_factory=set)
    _by_name: dict[str, str] = field(default_factory=dict)
    _declared: bool = False

    def __post_init__(self) -> None:
        self._declared = bool(self.found)
        for item in self.found:
            self._keys.add(item.key)
            self._by_name.setdefault(fold(item.name), item.key)

    def known(self, text: str) -> str | None:
        """The key that a text is, or stands for as a name."""
        return text if text in self._keys else self._by_name.get(fold(text))

    def key(self, text: str) -> tuple[str, bool]:
        """The key for a text, and whether something looks like a slip: listed is something else.

        A text that is neither key nor name becomes an item of that name.
        """
        known = self.known(text)
        if known is not None:
            return known, False
        key = unique_keys([*self._keys, slug(text) or fingerprint(text)])[-1]
        self.found.append(self.make(key, text))
        self._keys.add(key)
        self._by_name[fold(text)] = key
        return key, self._declared


def rooms(top: Fields) -> Listed[Room]:
    """The list "rooms"."""

    def room(item: Fields) -> Room:
        item.expect(_ROOM)
        return Room(
            item.line("key"),
            item.line("name"),
            building=item.line("building"),
            floor=item.line("floor"),
            capacity=item.count("capacity", _MOST_SEATS, least=1),
            step_free=item.flag("step_free"),
            description=item.text("description"),
        )

    return Listed(_keyed(top, "rooms", room), Room)


def tracks(top: Fields) -> Listed[Track]:
    """The list "tracks"."""

    def track(item: Fields) -> Track:
        item.expect(_TRACK)
        return Track(item.line("key"), item.line("name"), _colour(item))

    return Listed(_keyed(top, "tracks", track), Track)


def people(top: Fields) -> Listed[Person]:
    """The list "people"."""

    def person(item: Fields) -> Person:
        item.expect(_PERSON)
        return Person(
            item.line("key"),
            item.line("name"),
            organisation=item.line("organisation"),
            biography=item.text("biography"),
            url=item.url("url"),
        )

    return Listed(_keyed(top, "people", person), Person)


def walks(top: Fields, known: Listed[Room]) -> tuple[Walk, ...]:
    """The list "walks": minutes between two rooms that are listed."""
    found: list[Walk] = []
    for item in top.objects("walks"):
        item.expect(_WALK)
        ends = [known.known(str(text)) for text, _ in item.items("between")]
        minutes = item.count("minutes", _MOST_MINUTES)
        if len(ends) == 2 and ends[0] and ends[1] and minutes is not None:
            found.append(Walk(ends[0], ends[1], minutes))
        else:
            item.findings.problems.warn(
                "walk-not-readable",
                item.where,
                "A walk needs two listed rooms and its minutes; it is left out.",
            )
    return tuple(found)


def _colour(item: Fields) -> str:
    colour = item.line("colour")
    if not colour or _COLOUR.fullmatch(colour):
        return colour
    item.findings.problems.warn(
        "colour-not-readable",
        item.path("colour"),
        "“{value}” is no colour such as #0F56AB; it is left out.",
        value=colour[:40],
    )
    return ""


_K = TypeVar("_K", Room, Track, Person)


def _keyed(top: Fields, name: str, make: Callable[[Fields], _K]) -> list[_K]:
    """The items of a list with a name and a key of their own; plain texts are names."""
    items = [_as_object(top, entry, where) for entry, where in top.items(name)]
    made = [(make(item), item.where) for item in items]
    named = [(thing, where) for thing, where in made if thing.name or thing.key]
    for thing, where in made:
        if not (thing.name or thing.key):
            top.findings.problems.skipped += 1
            top.findings.problems.error(
                "entry-without-name", where, "An entry without a name and key; it is left out."
            )
    complete = [
        replace(
            thing,
            key=thing.key or slug(thing.name) or fingerprint(thing.name),
            name=thing.name or thing.key,
        )
        for thing, _ in named
    ]
    keys = keys_told_apart(
        [thing.key for thing in complete], [where for _, where in named], top.findings.problems
    )
    return [replace(thing, key=key) for thing, key in zip(complete, keys, strict=True)]


def _as_object(top: Fields, entry: object, where: str) -> Fields:
    if isinstance(entry, dict):
        return Fields(entry, where, top.findings)
    return Fields({"name": entry}, where, top.findings)


def keys_told_apart(
    keys: Sequence[str], places: Iterable[str], problems: ProblemList
) -> Sequence[str]:
    """The keys, duplicates with a suffix; each of those is reported."""
    unique = unique_keys(keys)
    report_told_apart(keys, unique, places, problems)
    return unique


def report_told_apart(
    keys: Iterable[str], unique: Iterable[str], places: Iterable[str], problems: ProblemList
) -> None:
    """Reports each entry whose key is another one now than was written."""
    for key, other, where in zip(keys, unique, places, strict=True):
        if key != other:
            problems.warn(
                "duplicate-key",
                where,
                "The key “{key}” is taken; this entry is kept as “{other}”.",
                key=key,
                other=other,
            )
