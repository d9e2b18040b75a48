"""Positions with gaps, so that inserting or moving a few of many rows rewrites only those few."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

_GAP = 1 << 20


def new_positions(order: Sequence[str], positions: Mapping[str, int]) -> dict[str, int]:
    """The positions to write so that all keys of `order` stand in that order.

    Keys keep the position they have wherever possible (longest increasing subsequence); only
    when a gap is used up is everything numbered anew.
    """
    kept = _longest_increasing(
        [(at, positions[key]) for at, key in enumerate(order) if key in positions]
    )
    written: dict[str, int] = {}
    fences = [*kept, (len(order), None)]
    before_index, before = -1, 0
    for index, position in fences:
        run = order[before_index + 1 : index]
        step = _GAP if position is None else (position - before) // (len(run) + 1)
        if run and step < 1:
            return {key: (number + 1) * _GAP for number, key in enumerate(order)}
        written.update((key, before + (n + 1) * step) for n, key in enumerate(run))
        before_index, before = index, position or 0
    return written


def _longest_increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence of (index, position) with rising positions (patience sorting)."""
    tails: list[int] = []
    tail_pairs: list[int] = []
    previous: list[int] = []
    for number, (_, position) in enumerate(pairs):
        place = bisect_left(tails, position)
        previous.append(tail_pairs[place - 1] if place else -1)
        if place == len(tails):
            tails.append(position)
            tail_pairs.append(number)
        else:
            tails[place], tail_pairs[place] = position, number
    chain: list[tuple[int, int]] = []
    number = tail_pairs[-1] if tail_pairs else -1
    while number >= 0:
        chain.append(pairs[number])
        number = previous[number]
    return chain[::-1]
