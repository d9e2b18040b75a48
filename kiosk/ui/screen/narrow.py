"""Narrows what is told to as much as one cycle of pages holds (SCREENS.md, "Motion and paging")."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from kiosk.ui.screen.cycle import LONGEST
from kiosk.ui.screen.picture import Picture

_Thing = TypeVar("_Thing")

Pages = tuple[Picture, ...]


def widest(
    ranked: Sequence[_Thing],
    pages: Callable[[Sequence[_Thing]], Pages],
    longest: float = LONGEST,
    least: int = 1,
) -> Pages:
    """The pages of the longest beginning of `ranked` that are seen within `longest` seconds.

    At least the first `least` are told, however long it takes. The search doubles its step first:
    of hundreds of sessions only those near the answer are set.
    """
    if not ranked:
        return pages(ranked)
    best = min(max(least, 1), len(ranked))
    made = pages(ranked[:best])
    step, beyond = best + 3, len(ranked) + 1
    while best + 1 < beyond:
        number = min(step, beyond - 1)
        tried = pages(ranked[:number])
        if seconds(tried) <= longest:
            best, made = number, tried
        else:
            beyond = number
        step = 2 * best if beyond > len(ranked) else (best + beyond) // 2
    return made


SCALES = (1.8, 1.6, 1.4, 1.25, 1.12)
"""How much larger than it must be text is tried, the largest first."""


BOARD_SCALES = (1.5, 1.25)
"""The same for boards, whose rows are many."""


def largest(pages: Callable[[float], Pages], scales: Sequence[float] = SCALES) -> Pages:
    """The pages in the largest of the scales that costs nothing: no page, no session, no word
    divided more than at the least size."""
    least = pages(1.0)
    for scale in scales:
        tried = pages(scale)
        as_many = len(tried) <= len(least) and told(tried) >= told(least)
        if as_many and _divided(tried) <= _divided(least):
            return tried
    return least


def _divided(pages: Pages) -> int:
    return sum(page.divided for page in pages)


def told(pictures: Sequence[Picture]) -> int:
    """How many sessions a cycle tells."""
    return len({key for picture in pictures for key in picture.sessions})


def seconds(pictures: Sequence[Picture]) -> float:
    """How long a cycle takes."""
    return sum(picture.seconds for picture in pictures)
