"""Fills pages from top to bottom with parts that are never shrunk, cut or left out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from kiosk.ui.pictures.picture import (
    MOST_WORDS,
    Item,
    Words,
    divided_in,
    is_title,
    standing,
    words_in,
)

Draw = Callable[[int], Sequence[Item]]
"""Gives the items of a part whose top lies at a height, px."""


class Part(NamedTuple):
    """Something as high as `height` px; `key` is the session it tells, `with_next` keeps it
    from being the last on a page (a heading). `pieces` are what it may be divided into where it
    is more than a page holds. A `loose` part may have more space before it."""

    height: int
    draw: Draw
    key: str | None = None
    with_next: bool = False
    pieces: "tuple[Part, ...]" = ()
    loose: bool = False

    @property
    def words(self) -> int:
        """How many words it gives to read."""
        return _words(self.draw)


def forget_parts() -> None:
    """Drops the parts whose words were counted, with all they were made of."""
    _words.cache_clear()


@lru_cache(maxsize=2048)
def _words(draw: Draw) -> int:
    # Asked again for each way to fill the pages, and only drawing tells.
    return words_in(draw(0))


class Leaf(NamedTuple):
    """The parts of one page and how high they are together."""

    parts: tuple[Part, ...]
    height: int

    def items(self, top: int) -> list[Item]:
        """All items, the first part at `top`."""
        found: list[Item] = []
        for part in self.parts:
            found.extend(part.draw(top))
            top += part.height
        return found

    @property
    def keys(self) -> tuple[str, ...]:
        """The sessions told on this page."""
        return tuple(dict.fromkeys(part.key for part in self.parts if part.key))


class _Load(NamedTuple):
    """What a page carries."""

    height: int = 0
    words: int = 0

    def with_part(self, part: Part) -> "_Load":
        return _Load(self.height + part.height, self.words + part.words)

    def within(self, room: int, most: int) -> bool:
        return self.height <= room and self.words <= most


def leaves(
    parts: Sequence[Part], room: int, again: Sequence[Part] = (), most: int = MOST_WORDS
) -> list[Leaf]:
    """The parts on pages of `room` px and `most` words, in order; `again` heads later pages.

    A part without pieces that is more than a page gets a page of its own: it is for
    `check-screen` to tell that a panel is too small for its distance.
    """
    found: list[Leaf] = []
    page: list[Part] = []
    load = _Load()
    whole = list(_divided(parts, room, most))
    for number, part in enumerate(whole):
        after = whole[number + 1 : number + 2] if part.with_next else []
        if page and not _loaded(load, [part, *after]).within(room, most):
            found.append(Leaf(tuple(page), load.height))
            page = _headed(again, [part, *after], room, most)
            load = _loaded(_Load(), page)
        page.append(part)
        load = load.with_part(part)
    return [*found, Leaf(tuple(page), load.height)] if page else found


def loosened(parts: Sequence[Part]) -> list[Part]:
    """The parts, the first of them loose."""
    return [part._replace(loose=True) if n == 0 else part for n, part in enumerate(parts)]


def spread(leaf: Leaf, room: int, most: int) -> Leaf:
    """The page with its spare height shared out before its loose parts, `most` px for each.

    A heading stays with what it heads.
    """
    free = [
        after.loose and not before.with_next
        for before, after in zip(leaf.parts, leaf.parts[1:], strict=False)
    ]
    gaps = sum(free)
    step = min((room - leaf.height) // (gaps + 1), most)
    if step <= 0:
        return leaf
    parts: list[Part] = list(leaf.parts[:1])
    for part, has_gap in zip(leaf.parts[1:], free, strict=True):
        if has_gap:
            parts.append(Part(step, lambda _: ()))
        parts.append(part)
    return Leaf(tuple(parts), leaf.height + gaps * step)


def as_label(part: Part) -> Part:
    """The part as a heading: seen at a glance, not read anew."""
    return part._replace(draw=lambda y: standing(part.draw(y)))


def balanced(parts: Sequence[Part], room: int) -> list[Leaf]:
    """The fewest pages, about as full as each other: the fullest one as low as that goes."""
    best = leaves(parts, room)
    # With less than its words on a page, a part would be divided.
    least = max((part.words for part in parts), default=0)
    for most in range(MOST_WORDS - 3, least, -3):
        if len(best) == 1 or len(tried := leaves(parts, room, most=most)) > len(best):
            break
        best = min(tried, best, key=_tallest)
    return best


def _tallest(pages: Sequence[Leaf]) -> int:
    return max(page.height for page in pages)


def fits(parts: Iterable[Part], leaf: Leaf, room: int, most: int = MOST_WORDS) -> bool:
    """Whether there is room for more parts on a page."""
    load = _Load(leaf.height, sum(part.words for part in leaf.parts))
    return _loaded(load, parts).within(room, most)


def costs_no_more(tried: Sequence[Leaf], plain: Sequence[Leaf]) -> bool:
    """Whether no page is added, no word is divided, the title is no more in pieces and nothing
    that there is to read is left out."""
    costs = all(cost(tried) <= cost(plain) for cost in (len, _long_words, _titled))
    return costs and _letters(tried) >= _letters(plain)


def _letters(pages: Sequence[Leaf]) -> int:
    words = (i for page in pages for i in page.items(0) if isinstance(i, Words) and not i.standing)
    return sum(sign.isalnum() for item in words for sign in item.text)


def _long_words(pages: Sequence[Leaf]) -> int:
    """How many words are too long for a line."""
    return sum(divided_in(page.items(0)) for page in pages)


def _titled(pages: Sequence[Leaf]) -> int:
    """On how many pages a title or a part of it stands."""
    return sum(any(map(is_title, page.items(0))) for page in pages)


def _divided(parts: Iterable[Part], room: int, most: int) -> Iterator[Part]:
    for part in parts:
        if part.pieces and not _Load().with_part(part).within(room, most):
            yield from part.pieces
        else:
            yield part


def _headed(again: Sequence[Part], first: Sequence[Part], room: int, most: int) -> list[Part]:
    """What heads a later page: nothing where it would take too much of it."""
    head = _loaded(_Load(), again)
    if head.height >= room / 2 or not _loaded(head, first).within(room, most):
        return []
    return list(again)


def _loaded(load: _Load, parts: Iterable[Part]) -> _Load:
    for part in parts:
        load = load.with_part(part)
    return load
