"""Narrows what is told to as much as one cycle of pages holds (SCREENS.md, "Motion and paging")."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from kiosk.ui.pictures.cycle import LONGEST
from kiosk.ui.pictures.picture import Picture, is_title

_Thing = TypeVar("_Thing")
_Made = TypeVar("_Made")

Pages = tuple[Picture, ...]


def widest(
    ranked: Sequence[_Thing],
    make: Callable[[Sequence[_Thing]], _Made],
    length: Callable[[_Made], float],
    longest: float = LONGEST,
    least: int = 1,
) -> _Made:
    """What is made of the longest beginning of `ranked` that takes no more than `longest` seconds.

    At least the first `least` are told, however long it takes. The search doubles its step first:
    of hundreds of sessions only those near the answer are set.
    """
    if not ranked:
        return make(ranked)
    best = min(max(least, 1), len(ranked))
    made = make(ranked[:best])
    step, beyond = best + 3, len(ranked) + 1
    while best + 1 < beyond:
        number = min(step, beyond - 1)
        tried = make(ranked[:number])
        if length(tried) <= longest:
            best, made = number, tried
        else:
            beyond = number
        step = 2 * best if beyond > len(ranked) else (best + beyond) // 2
    return made


SCALES = (1.8, 1.6, 1.4, 1.25, 1.12)
"""How much larger than it must be text is tried, the largest first."""


def largest(pages: Callable[[float], Pages], scales: Sequence[float] = SCALES) -> Pages:
    """The pages in the largest of the scales that costs nothing: no page, no session, no word
    divided and no title parted more than at the least size."""
    return enlarge(pages(1.0), pages, scales)


def enlarge(
    least: Pages, pages: Callable[[float], Pages | None], scales: Sequence[float] = SCALES
) -> Pages:
    """The same for pages whose least size is known; None is a size that cannot be."""
    for scale in scales:
        tried = pages(scale)
        if tried is not None and _costs_nothing(tried, least):
            return tried
    return least


def _costs_nothing(tried: Pages, least: Pages) -> bool:
    as_many = len(tried) <= len(least) and told(tried) >= told(least)
    return as_many and all(cost(tried) <= cost(least) for cost in (_divided, _titled))


def _divided(pages: Pages) -> int:
    return sum(page.divided for page in pages)


def _titled(pages: Pages) -> int:
    """On how many pages a title or a part of it stands."""
    return sum(any(map(is_title, page.items)) for page in pages)


def told(pictures: Sequence[Picture]) -> int:
    """How many sessions a cycle tells."""
    return len({key for picture in pictures for key in picture.sessions})


def seconds(pictures: Sequence[Picture]) -> float:
    """How long a cycle takes."""
    return sum(picture.seconds for picture in pictures)
