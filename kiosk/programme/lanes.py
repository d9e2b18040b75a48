"""Overlapping sessions of one room side by side: which lane of how many each one takes."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple


class Lane(NamedTuple):
    """Lane number `place` (from 0) of `width` in a group of sessions that overlap."""

    place: int
    width: int


def lanes(spans: Sequence[tuple[int, int]]) -> list[Lane]:
    """Lanes for half-open spans (start, end), in the order given.

    Greedy interval partitioning: within a connected group the number of lanes is the largest
    number of spans open at once. A span without length takes room as if it were one unit long.
    """
    order = sorted(range(len(spans)), key=lambda i: (spans[i][0], -spans[i][1]))
    result = [Lane(0, 1)] * len(spans)
    group: list[int] = []
    ends: list[int] = []
    group_end = 0
    for i in order:
        start, end = spans[i][0], max(spans[i][1], spans[i][0] + 1)
        if group and start >= group_end:
            _close(group, result, len(ends))
            group, ends = [], []
        free = next((n for n, lane_end in enumerate(ends) if lane_end <= start), len(ends))
        if free == len(ends):
            ends.append(end)
        else:
            ends[free] = end
        result[i] = Lane(free, 1)
        group.append(i)
        group_end = max(ends)
    _close(group, result, len(ends))
    return result


def _close(group: Sequence[int], result: list[Lane], count: int) -> None:
    for i in group:
        result[i] = Lane(result[i].place, count)


def breadths(spans: Sequence[tuple[int, int]], placed: Sequence[Lane]) -> list[int]:
    """How many lanes each span may take: its own and those free beside it all the time it runs.

    `placed` is what `lanes` says of the same spans. Two spans that overlap never meet: the one
    further left ends at the other's lane.
    """
    by_lane: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for (start, end), lane in zip(spans, placed, strict=True):
        by_lane[lane.place].append((start, max(end, start + 1)))
    for taken in by_lane.values():
        taken.sort()
    return [
        next(
            (n - lane.place for n in range(lane.place + 1, lane.width) if _busy(by_lane[n], span)),
            lane.width - lane.place,
        )
        for span, lane in zip(spans, placed, strict=True)
    ]


def _busy(taken: Sequence[tuple[int, int]], span: tuple[int, int]) -> bool:
    """Whether one of the spans of a lane (in order, none overlapping) meets a span."""
    end = max(span[1], span[0] + 1)
    before = bisect_left(taken, (end, end))
    return before > 0 and taken[before - 1][1] > span[0]
