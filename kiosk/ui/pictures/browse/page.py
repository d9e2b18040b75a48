"""One page of the kiosk as data: a picture, and where it can be touched."""

from typing import NamedTuple

from kiosk.programme.values import dataclass
from kiosk.ui.pictures.browse.visit import Act
from kiosk.ui.pictures.picture import Item, Picture
from kiosk.ui.shared.box import Box


@dataclass(frozen=True, slots=True)
class Target:
    """Something to touch. `sign` tells it from all others on any page, and finds it on the next.

    `name` is what a screen reader says. `chosen` None: it is no switch.
    """

    sign: str
    box: Box
    name: str
    act: Act
    chosen: bool | None = None


class Piece(NamedTuple):
    """A part of a page."""

    items: tuple[Item, ...] = ()
    targets: tuple[Target, ...] = ()


def joined(*pieces: Piece) -> Piece:
    """Several parts as one, the last one on top."""
    return Piece(
        tuple(item for piece in pieces for item in piece.items),
        tuple(target for piece in pieces for target in piece.targets),
    )


@dataclass(frozen=True, slots=True)
class Page:
    """What is on the glass. `title` is said when the page opens, `told` is its running text."""

    picture: Picture
    targets: tuple[Target, ...]
    title: str
    told: str = ""
