"""How many sessions each choice of a filter leaves, true while choices are combined.

Sets of sessions are whole numbers with one bit for each session: intersecting and counting them
takes microseconds for thousands of sessions, so that every count can be made anew at each choice.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property

from kiosk.programme.days import days
from kiosk.programme.filters import FREE, STARRED, UNDATED, Choice, Facet, Filter
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.values import dataclass


@dataclass(frozen=True, slots=True)
class Facets:
    """What a filter leaves: the keys of the sessions, and for each choice how many there are.

    A count says how many sessions of that choice pass all *other* facets: how many are seen of it
    once it is chosen, whether or not others of its facet are chosen beside it. `timed` is how many
    of `keys` begin on each programme day; those without a time yet are not among them.
    """

    keys: frozenset[str]
    counts: Mapping[Choice, int]
    timed: Mapping[date, int]


@dataclass(frozen=True, slots=True)
class WayOut:
    """The one thing to drop from a filter that lets nothing pass: then `count` sessions do."""

    dropped: tuple[Choice, ...]
    rest: Filter
    count: int


class FacetIndex:
    """The choices of one programme; made once, in time linear in its sessions."""

    def __init__(self, programme: Programme) -> None:
        self.programme = programme
        self._rows = {s.key: row for row, s in enumerate(programme.sessions)}
        self._all = (1 << len(programme.sessions)) - 1
        self._masks = _masks(programme)

    @property
    def choices(self) -> Collection[Choice]:
        """Everything that can be chosen, tracks and rooms without any session included."""
        return self._masks.keys()

    def total(self, choice: Choice) -> int:
        """How many sessions a choice has without any filter; the starred and free ones: 0."""
        return self._masks.get(choice, 0).bit_count()

    def narrow(self, filter_: Filter, stars: Collection[str]) -> Facets:
        """What passes the filter; `stars` are the keys of the starred sessions."""
        masks = self._with_stars(stars)
        passing = {facet: self._of_facet(facet, filter_, masks) for facet in Facet}
        both = _intersection(passing.values(), self._all)
        # A switch that is on, too, leaves what passes now; one that is off narrows it further.
        others = {Facet.ONLY: both}
        for facet in (f for f in Facet if f is not Facet.ONLY):
            beside = (mask for other, mask in passing.items() if other is not facet)
            others[facet] = _intersection(beside, self._all)
        counts = {c: (others[c.facet] & mask).bit_count() for c, mask in masks.items()}
        timed = {
            date.fromisoformat(c.value): (both & mask & ~masks[UNDATED]).bit_count()
            for c, mask in masks.items()
            if c.facet is Facet.DAY
        }
        return Facets(self._keys(both), counts, timed)

    def way_out(
        self, filter_: Filter, stars: Collection[str], among: Iterable[str] | None = None
    ) -> WayOut | None:
        """What to drop so that most sessions pass again; None when no single thing helps.

        `among` are the sessions that count (the hits of a search), None: all.
        """
        masks = self._with_stars(stars)
        wanted = self._all if among is None else self._mask_of(among)
        found: WayOut | None = None
        for dropped in _droppable(filter_):
            rest = filter_.without(dropped)
            passing = (self._of_facet(facet, rest, masks) for facet in Facet)
            count = _intersection(passing, wanted).bit_count()
            if count > (found.count if found else 0):
                found = WayOut(dropped, rest, count)
        return found

    def _of_facet(self, facet: Facet, filter_: Filter, masks: Mapping[Choice, int]) -> int:
        chosen = [masks.get(Choice(facet, value), 0) for value in filter_.values(facet)]
        if facet is Facet.ONLY:
            return _intersection(chosen, self._all)
        found = 0 if chosen else self._all
        for mask in chosen:
            found |= mask
        return found

    def _with_stars(self, stars: Collection[str]) -> dict[Choice, int]:
        starred = self._mask_of(stars)
        busy = [s for key in stars if (s := self.programme.session_by_key.get(key)) is not None]
        return {**self._masks, STARRED: starred, FREE: starred | self._free_of(busy)}

    def _free_of(self, busy: Sequence[Session]) -> int:
        """What overlaps none of some sessions; rules as in `programme.conflicts`."""
        starts, ends = _merged([span for s in busy if (span := _span(s)) is not None])
        if not starts:
            return self._all
        taken: list[int] = []
        for row, start, end in self._spans:
            place = bisect_left(starts, end) - 1
            if place >= 0 and ends[place] > start:
                taken.append(row)
        return self._all & ~_mask(taken, len(self.programme.sessions))

    @cached_property
    def _spans(self) -> list[tuple[int, float, float]]:
        """Row, start and end (seconds) of each session that claims time."""
        spans = ((row, _span(s)) for row, s in enumerate(self.programme.sessions))
        return [(row, *span) for row, span in spans if span is not None]

    def _mask_of(self, keys: Iterable[str]) -> int:
        rows = [row for key in keys if (row := self._rows.get(key)) is not None]
        return _mask(rows, len(self.programme.sessions))

    def _keys(self, mask: int) -> frozenset[str]:
        bits = reversed(f"{mask:b}")
        # The number is no longer than its highest bit: what is behind it does not pass.
        passing = zip(self.programme.sessions, bits, strict=False)
        return frozenset(s.key for s, bit in passing if bit == "1")


def _masks(programme: Programme) -> dict[Choice, int]:
    all_days = days(programme)
    starts = [day.start.timestamp() for day in all_days]
    names = [day.date.isoformat() for day in all_days]
    rows: dict[Choice, list[int]] = {
        **{Choice(Facet.DAY, name): [] for name in names},
        **{Choice(Facet.TRACK, track.key): [] for track in programme.tracks},
        **{Choice(Facet.ROOM, room.key): [] for room in programme.rooms},
        UNDATED: [],
    }
    for row, session in enumerate(programme.sessions):
        if session.start is not None:
            # A tenth of what `session_day` takes: every session's day is among them.
            day = names[bisect_right(starts, session.start.timestamp()) - 1]
        else:
            day = session.day.isoformat() if session.day else ""
        for choice in _choices_of(session, day):
            rows.setdefault(choice, []).append(row)
    count = len(programme.sessions)
    return {choice: _mask(found, count) for choice, found in rows.items()}


def _choices_of(session: Session, day: str) -> Iterable[Choice]:
    """Everything a session can be chosen by, but for stars."""
    if day:
        yield Choice(Facet.DAY, day)
    yield Choice(Facet.TRACK, session.track or "")
    yield Choice(Facet.ROOM, session.room or "")
    yield Choice(Facet.FORMAT, session.format)
    for language in dict.fromkeys(session.languages or ("",)):
        yield Choice(Facet.LANGUAGE, language)
    if session.start is None:
        yield UNDATED


def _droppable(filter_: Filter) -> Iterable[tuple[Choice, ...]]:
    """What can be dropped at once: a facet as a whole (its choices are alternatives), a switch."""
    for facet in Facet:
        chosen = [Choice(facet, value) for value in sorted(filter_.values(facet))]
        if facet is Facet.ONLY:
            yield from ((choice,) for choice in chosen)
        elif chosen:
            yield tuple(chosen)


def _span(session: Session) -> tuple[float, float] | None:
    """Start and end as seconds, delay included; None for what claims no time."""
    start, end = actual_start(session), actual_end(session)
    if start is None or end is None or session.cancelled:
        return None
    span = start.timestamp(), end.timestamp()
    return span if span[0] < span[1] else None


def _merged(spans: list[tuple[float, float]]) -> tuple[list[float], list[float]]:
    """Starts and ends of the spans, those that touch or overlap made one; both sorted."""
    starts: list[float] = []
    ends: list[float] = []
    for start, end in sorted(spans):
        if ends and start <= ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return starts, ends


def _mask(rows: Iterable[int], count: int) -> int:
    bits = bytearray(count // 8 + 1)
    for row in rows:
        bits[row >> 3] |= 1 << (row & 7)
    return int.from_bytes(bits, "little")


def _intersection(masks: Iterable[int], start: int) -> int:
    for mask in masks:
        start &= mask
    return start
