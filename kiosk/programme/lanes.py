"""Overlapping sessions of one room side by side: which lane of how many each one takes."""

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
