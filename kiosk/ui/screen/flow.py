"""Fills pages from top to bottom with parts that are never divided, shrunk or left out."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from kiosk.ui.screen.picture import Item

Draw = Callable[[int], Sequence[Item]]
"""Gives the items of a part whose top lies at a height, px."""


class Part(NamedTuple):
    """Something as high as `height` px; `key` is the session it tells, `with_next` keeps it
    from being the last on a page (a heading)."""

    height: int
    draw: Draw
    key: str | None = None
    with_next: bool = False


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


def leaves(parts: Sequence[Part], room: int, again: Sequence[Part] = ()) -> list[Leaf]:
    """The parts on as few pages of `room` px as their order allows; `again` heads later pages.

    A part higher than the room gets a page of its own: it is for `check-screen` to tell that a
    panel is too small for its distance.
    """
    found: list[Leaf] = []
    page: list[Part] = []
    height = 0
    top = sum(part.height for part in again)
    again = again if top < room / 2 else ()
    for number, part in enumerate(parts):
        follower = parts[number + 1].height if part.with_next and number + 1 < len(parts) else 0
        if page and height + part.height + follower > room:
            found.append(Leaf(tuple(page), height))
            page, height = list(again), top if again else 0
        page.append(part)
        height += part.height
    return [*found, Leaf(tuple(page), height)] if page else found
