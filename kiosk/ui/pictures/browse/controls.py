"""What pages of the kiosk are made of: lines of text, tags, buttons, stars, codes; as pieces."""

from collections.abc import Sequence
from math import ceil

from kiosk.personal.qr import QUIET, Modules
from kiosk.programme.values import dataclass
from kiosk.ui.pictures.browse.glass import META, TITLE, Glass
from kiosk.ui.pictures.browse.page import Piece, Target
from kiosk.ui.pictures.browse.visit import Act
from kiosk.ui.pictures.line_breaks import unbroken, wrap
from kiosk.ui.pictures.marks import Mark, MarkKind
from kiosk.ui.pictures.panel import Tier
from kiosk.ui.pictures.picture import Block, Code, Item, Outline, Sign, Words
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.icons import Icon

LABEL = 27
"""The size of the words on a button."""

MODULE = 0.5
"""Millimetres: the least side of a code's module, at arm's length (docs/hand-over.md)."""
_MODULE_PIXELS = 2

_BLOCKS = {
    MarkKind.NOW: ("now", "on_now"),
    MarkKind.OFF: ("off", "on_off"),
    MarkKind.CHANGE: ("change", "on_change"),
}


@dataclass(frozen=True, slots=True)
class Look:
    """How a button looks: what is in force is filled with the accent."""

    ink: str = "ink"
    line: str = "edge"
    fill: str = ""


PLAIN = Look()
FILLED = Look("on_accent", "accent", "accent")


def words(
    glass: Glass,
    x: float,
    y: float,
    text: str,
    drawn: int,
    weight: int = 400,
    ink: str = "ink",
    *,
    struck: bool = False,
) -> Words:
    """One line at a size of the drawing."""
    tier = Tier.TWO if drawn >= TITLE else Tier.THREE
    return Words(round(x), round(y), text, glass.size(drawn), weight, tier, ink, struck)


def lines(
    glass: Glass, text: str, drawn: int, weight: int, width: float, most: int = 0
) -> list[str]:
    """The text in lines; with `most`, the last one ends in "…" where something is left."""
    found = wrap(text, glass.size(drawn), weight, width, glass.measure)
    if not most or len(found) <= most:
        return found
    return [*found[: most - 1], shortened(glass, unbroken(found[most - 1 :]), drawn, weight, width)]


def shortened(glass: Glass, text: str, drawn: int, weight: int, width: float) -> str:
    """The text, or its beginning and "…", in one line."""
    if glass.width(text, drawn, weight) <= width:
        return text
    while text and glass.width(f"{text}…", drawn, weight) > width:
        text = text[:-1].rstrip()
    return f"{text}…"


def paragraph(
    glass: Glass, x: int, y: int, texts: Sequence[str], drawn: int, weight: int, ink: str = "ink"
) -> tuple[Item, ...]:
    """Lines below each other."""
    step = glass.line(drawn)
    return tuple(
        words(glass, x, y + n * step, text, drawn, weight, ink) for n, text in enumerate(texts)
    )


def tag(glass: Glass, x: float, y: float, mark: Mark, drawn: int) -> tuple[list[Item], int]:
    """A mark on its ground, as high as its line; gives the items and its width."""
    pad = 0 if mark.kind is MarkKind.PLAIN else glass.px(10)
    weight = 400 if mark.kind is MarkKind.PLAIN else 600
    width = ceil(glass.width(mark.text, drawn, weight)) + 2 * pad
    box = (round(x), round(y), width, glass.line(drawn))
    if mark.kind is MarkKind.PLAIN:
        return [words(glass, x, y, mark.text, drawn, 400, "muted")], width
    if mark.kind in _BLOCKS:
        fill, ink = _BLOCKS[mark.kind]
        return [
            Block(*box, fill, glass.px(2)),
            words(glass, x + pad, y, mark.text, drawn, 600, ink),
        ], width
    frame = Outline(*box, "ink", glass.rule, mark.kind is MarkKind.TENTATIVE)
    return [frame, words(glass, x + pad, y, mark.text, drawn, 600)], width


def button_width(glass: Glass, text: str, icon: Icon | None = None) -> int:
    """How wide a button is that holds a text and a sign, px."""
    inside = ceil(glass.width(text, LABEL, 600)) + 2 * glass.px(28)
    return max(inside + (glass.px(44) if icon else 0), glass.touch(0))


def button(
    glass: Glass,
    sign: str,
    box: Box,
    text: str,
    act: Act,
    look: Look = PLAIN,
    *,
    icon: Icon | None = None,
    turned: int = 0,
    before: bool = False,
    name: str = "",
    chosen: bool | None = None,
) -> Piece:
    """A button with its words in the middle; `icon` behind or `before` them, turned clockwise."""
    items: list[Item] = [*frame(glass, box, look)]
    wide = glass.width(text, LABEL, 600)
    side, space = (glass.px(32), glass.px(12) if text else 0) if icon else (0, 0)
    x = box.x + (box.width - wide - side - space) / 2
    if icon:
        at = x if before else x + wide + space
        top = box.y + (box.height - side) / 2
        items.append(Sign(round(at), round(top), side, icon.value, look.ink, turned))
        x += side + space if before else 0
    y = box.y + (box.height - glass.line(LABEL)) / 2
    if text:
        items.append(words(glass, x, y, text, LABEL, 600, look.ink))
    return Piece(tuple(items), (Target(sign, box, name or text, act, chosen),))


def frame(glass: Glass, box: Box, look: Look) -> tuple[Item, ...]:
    """A rounded rectangle, filled where the look says so."""
    radius = glass.px(5)
    filled = (Block(*box, look.fill, radius),) if look.fill else ()
    return (*filled, Outline(*box, look.line, glass.rule, radius=radius))


def star(glass: Glass, sign: str, box: Box, act: Act, name: str, *, on: bool) -> Piece:
    """The star that picks a session."""
    side = round(min(box.width, box.height) * 0.5)
    x, y = box.x + (box.width - side) // 2, box.y + (box.height - side) // 2
    icon, look = (Icon.STAR, FILLED) if on else (Icon.STAR_OUTLINE, PLAIN)
    items = (*frame(glass, box, look), Sign(x, y, side, icon.value, look.ink))
    return Piece(items, (Target(sign, box, name, act, on),))


def code(glass: Glass, modules: Modules, room: Box) -> Code | None:
    """A QR code as large as the room allows, at its right bottom; None where it would be too
    fine for a phone at arm's length."""
    across = len(modules) + 2 * QUIET
    module = min(room.width, room.height) // across
    if module < max(ceil(MODULE * glass.panel.pixels_per_mm), _MODULE_PIXELS):
        return None
    side = module * across
    return Code(room.right - side, room.bottom - side, module, modules)


def sentence(
    glass: Glass, box: Box, text: str, drawn: int = TITLE, weight: int = 600
) -> tuple[Item, ...]:
    """Words that stand alone where there is nothing to list."""
    found = lines(glass, text, drawn, weight, min(box.width, glass.px(760)))
    return paragraph(glass, box.x, box.y + glass.px(40), found, drawn, weight)


def meta_text(glass: Glass, text: str, width: float) -> str:
    """A text of the smaller size that fits a width."""
    return shortened(glass, text, META, 400, width)
