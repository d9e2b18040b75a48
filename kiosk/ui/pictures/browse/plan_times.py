"""How much of a day a page of the plan holds: times and their heights, each session high enough."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

Span = tuple[float, float]
"""When something begins and ends, in seconds since 1970."""

_STEP = 300.0
"""Seconds: what has no length takes five minutes of room."""


class Scale(NamedTuple):
    """Lengths in px: a page's height, the least of a session, and what a minute has by itself."""

    room: int
    least: int
    minute: float


class Window(NamedTuple):
    """A part of a day on one page: `tops` are the heights, px, of its times in order."""

    start: float
    end: float
    tops: Mapping[float, int]

    def part(self, span: Span) -> tuple[int, int] | None:
        """Top and bottom of what can be seen of a span; None outside."""
        start, end = max(span[0], self.start), min(lasting(span)[1], self.end)
        return (self.tops[start], self.tops[end]) if start < end else None


def lasting(span: Span) -> Span:
    """The span with a length."""
    return span[0], max(span[1], span[0] + _STEP)


def window_from(spans: Iterable[Span], start: float, scale: Scale) -> Window:
    """The window that begins at `start` and holds as much as the page has room for."""
    all_of = sorted(map(lasting, spans))
    ahead = [span for span in all_of if span[1] > start]
    points = [start, *sorted({t for span in ahead for t in span if t > start})]
    best = (points[:2], [0.0, float(scale.room)])
    for count in range(2, len(points) + 1):
        tops = _tops(points[:count], ahead, scale)
        if tops[-1] > scale.room:
            break
        best = (points[:count], tops)
    return _filled(*best, scale.room)


def window_before(spans: Iterable[Span], end: float, scale: Scale) -> Window:
    """The longest window that ends at `end`, or at the next time a page from there can end at."""
    known = list(map(lasting, spans))
    starts = sorted({t for span in known for t in span if t < end})
    found = window_from(known, starts[-1] if starts else end, scale)
    for start in reversed(starts):
        tried = window_from(known, start, scale)
        if tried.end < end:
            break
        found = tried
    return found


def _tops(points: Sequence[float], spans: Sequence[Span], scale: Scale) -> list[float]:
    """The least height of each time, so that every part of a span between them is high enough."""
    first, last = points[0], points[-1]
    at = {first: 0.0}
    before = first
    for point in points[1:]:
        by_itself = min((point - before) / 60 * scale.minute, scale.room / 3)
        needed = (at[start] + scale.least for start in _begun(spans, first, point, last))
        at[point] = max(at[before] + by_itself, *needed, 0.0)
        before = point
    return [at[point] for point in points]


def _begun(spans: Sequence[Span], first: float, point: float, last: float) -> Iterator[float]:
    """Where what ends at a time begins on the page; at its last one, what goes on as well."""
    for start, end in spans:
        begins = max(start, first)
        if begins < point and (end == point or (point == last and end > point)):
            yield begins


def _filled(points: Sequence[float], tops: Sequence[float], room: int) -> Window:
    """The window over the whole page, unless that would make little of it very large."""
    stretch = min(room / tops[-1], _MOST) if len(tops) > 1 and tops[-1] else 1.0
    heights = {point: round(top * stretch) for point, top in zip(points, tops, strict=False)}
    return Window(points[0], points[-1], heights)


_MOST = 2.5
"""Times as high as they must be are sessions at most."""
