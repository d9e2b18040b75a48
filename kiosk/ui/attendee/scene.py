"""Everything the display records are made from: programme, stars, moves, now, language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from functools import cached_property
from sys import intern
from typing import TYPE_CHECKING, Protocol

from kiosk.programme.clock import Clock
from kiosk.programme.conflicts import conflicts
from kiosk.programme.days import Day, days, session_day
from kiosk.programme.model import Programme
from kiosk.programme.moves import Move
from kiosk.programme.stars import Priority, Star
from kiosk.wording import Translate, translator

if TYPE_CHECKING:
    from kiosk.programme.reminders import Reminder


@dataclass(frozen=True)
class Scene:
    """One moment of the window; presenters read it, nothing changes it.

    `zone` is the zone times are shown in. `clashes` holds for each starred session the keys of
    the starred sessions at the same time. `terms` are the folded words of the running search,
    `notes` what the person wrote, by session; `hits` are the keys of what was found, None while
    nobody searches. `unread` are the sessions about which there is something to read; `leads` and
    `usual_lead` say how many minutes before the start to remind (None: never);
    `changeovers` are the pairs of sessions between which a person goes half way.
    """

    programme: Programme
    now: datetime
    zone: tzinfo = UTC
    language: str = "de"
    translate: Translate = field(default_factory=lambda: translator("de"))
    stars: Mapping[str, Star] = field(default_factory=dict)
    moves: Mapping[str, Move] = field(default_factory=dict)
    clashes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    terms: tuple[tuple[str, ...], ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)
    hits: frozenset[str] | None = None
    unread: frozenset[str] = frozenset()
    leads: Mapping[str, int | None] = field(default_factory=dict)
    usual_lead: int | None = None
    changeovers: frozenset[tuple[str, str]] = frozenset()

    def carry_over(self, former: "Scene | None") -> None:
        """Takes over what a former moment of the same programme reckoned from it alone."""
        if former is not None and former.programme is self.programme:
            for name in _FROM_PROGRAMME:
                if name in former.__dict__:
                    self.__dict__[name] = former.__dict__[name]

    def priority(self, key: str) -> Priority | None:
        """How the person chose this session, if at all."""
        star = self.stars.get(key)
        return star.priority if star else None

    @cached_property
    def days(self) -> tuple[Day, ...]:
        """All days of the programme."""
        return days(self.programme)

    @cached_property
    def keys_by_day(self) -> Mapping[date, frozenset[str]]:
        """The keys of the sessions that have a time, by programme day."""
        found: dict[date, list[str]] = {}
        for session in self.programme.sessions:
            day = session_day(self.programme, session) if session.start else None
            if day is not None:
                found.setdefault(day, []).append(intern(session.key))  # as in store.search
        return {day: frozenset(keys) for day, keys in found.items()}

    @cached_property
    def over(self) -> bool:
        """Whether the whole event is over: then nothing in it is dimmed as past."""
        return bool(self.days) and self.days[-1].end <= self.now

    @cached_property
    def reminders(self) -> "tuple[Reminder, ...]":
        """The reminders of all chosen sessions, the first one first."""
        # Not needed for the first picture.
        from kiosk.programme.reminders import reminders

        return reminders(self.programme, self.stars, self.leads, self.usual_lead)

    def note(self, key: str) -> str:
        """What the person noted about a session; "" when there is nothing but blanks."""
        return self.notes.get(key, "").strip()

    def track_number(self, track: str | None) -> int | None:
        """The place of a track in the programme, which decides its colour and shape."""
        return self._track_numbers.get(track) if track else None

    @cached_property
    def _track_numbers(self) -> Mapping[str, int]:
        return {t.key: n for n, t in enumerate(self.programme.tracks)}


_FROM_PROGRAMME = ("days", "keys_by_day", "_track_numbers")


class Source(Protocol):
    """Where a scene is made from: the workspace."""

    clock: Clock
    programme: Programme | None
    stars: dict[str, Star]
    unread: frozenset[str]
    leads: Mapping[str, int | None]
    usual_lead: int | None
    changeovers: frozenset[tuple[str, str]]

    def moves_at(self, now: datetime) -> Mapping[str, Move]:
        """What moved lately, by session key."""

    @property
    def notes(self) -> dict[str, str]:
        """What the person noted, by session key."""


def scene_of(
    source: Source,
    zone: Callable[[tzinfo], tzinfo],
    language: str,
    translate: Translate,
    terms: tuple[tuple[str, ...], ...] = (),
    hits: frozenset[str] | None = None,
) -> Scene | None:
    """The scene at this moment; None while there is no programme.

    `zone` gives the zone to show times in from the event's own.
    """
    programme = source.programme
    if programme is None:
        return None
    now = source.clock.now()
    return Scene(
        programme,
        now,
        zone(programme.tz),
        language,
        translate,
        dict(source.stars),
        source.moves_at(now),
        clashes(programme, source.stars),
        terms,
        dict(source.notes),
        hits,
        source.unread,
        source.leads,
        source.usual_lead,
        source.changeovers,
    )


def clashes(programme: Programme, stars: Mapping[str, Star]) -> dict[str, tuple[str, ...]]:
    """For each starred session the other starred ones at the same time."""
    chosen = [s for key in stars if (s := programme.session_by_key.get(key)) is not None]
    found: dict[str, tuple[str, ...]] = {}
    for pair in conflicts(chosen):
        found[pair.first] = (*found.get(pair.first, ()), pair.second)
        found[pair.second] = (*found.get(pair.second, ()), pair.first)
    return found
