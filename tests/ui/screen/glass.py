"""What every page of a screen must keep to, whatever it shows: laws on pictures as plain data."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from kiosk.ui.pictures.fonts_measure import FontsMeasure
from kiosk.ui.pictures.panel import Panel
from kiosk.ui.pictures.picture import MOST_WORDS, Arrow, Block, Item, Picture, Ring, Words
from kiosk.ui.shared.theme import THEMES, contrast

MEASURE = FontsMeasure()
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
_ASCENT, _DESCENT = 0.74, 0.2
"""How far letters reach above and below the base line, as shares of the font size."""


def letters_box(words: Words) -> Box:
    """Where the letters of a line lie."""
    base = words.y + MEASURE.ascent(words.size)
    width = MEASURE.width(words.text, words.size, words.weight)
    top, bottom = base - _ASCENT * words.size, base + _DESCENT * words.size
    return (words.x, top, words.x + width, bottom)


def box(item: Item) -> Box:
    """Where an item lies."""
    if isinstance(item, Words):
        return letters_box(item)
    if isinstance(item, Block | Arrow) or hasattr(item, "width"):
        return (item.x, item.y, item.x + item.width, item.y + item.height)
    return (item.x, item.y, item.x + item.size, item.y + item.size)


def faults(picture: Picture, panel: Panel) -> list[str]:
    """What is wrong with a page, in words."""
    return [
        *_outside(picture, panel),
        *_too_small(picture, panel),
        *_overlapping(picture),
        *_too_weak(picture),
        *_too_long(picture),
    ]


def _outside(picture: Picture, panel: Panel) -> Iterator[str]:
    for item in picture.items:
        left, top, right, bottom = box(item)
        if left < -1 or top < -1 or right > panel.width + 1 or bottom > panel.height + 1:
            yield f"outside: {item}"
        if isinstance(item, Words) and right > panel.width - panel.margin + 2:
            yield f"in the margin: {item}"


def _too_small(picture: Picture, panel: Panel) -> Iterator[str]:
    for item in picture.items:
        if isinstance(item, Words) and item.size < panel.size(item.tier):
            yield f"too small: {item}"


def _overlapping(picture: Picture) -> Iterator[str]:
    solid = [i for i in picture.items if isinstance(i, Words) and i.text.strip()]
    rings = [i for i in picture.items if isinstance(i, Arrow)]
    for one, other in combinations([*solid, *rings], 2):
        if _overlap(box(one), box(other)):
            yield f"overlap: {one} and {other}"
    for ring in (i for i in picture.items if isinstance(i, Ring)):
        for words in solid:
            inside = _within(letters_box(words), box(ring))
            if _overlap(letters_box(words), box(ring)) and not inside:
                yield f"overlap: {words} and {ring}"


def _overlap(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > 1 and down > 1


def _within(one: Box, other: Box) -> bool:
    return one[0] >= other[0] and one[1] >= other[1] and one[2] <= other[2] and one[3] <= other[3]


def _too_weak(picture: Picture) -> Iterator[str]:
    for number, item in enumerate(picture.items):
        if isinstance(item, Words):
            ground = ground_of(item, picture, number)
            for theme in THEMES.values():
                found = contrast(getattr(theme, item.ink), getattr(theme, ground))
                if found < 7:
                    yield f"{item.ink} on {ground} in {theme.scheme}: {found:.1f}: {item}"


def ground_of(words: Words, picture: Picture, number: int) -> str:
    """The colour a line lies on: of the last block drawn before it, under its middle."""
    left, top, right, bottom = letters_box(words)
    x, y = (left + right) / 2, (top + bottom) / 2
    ground = picture.ground
    for item in picture.items[:number]:
        if isinstance(item, Block):
            inside = item.x <= x <= item.x + item.width and item.y <= y <= item.y + item.height
            ground = item.fill if inside else ground
    return ground


def _too_long(picture: Picture) -> Iterator[str]:
    if picture.word_count > MOST_WORDS:
        yield f"{picture.word_count} words on one page: {picture.text}"
    if not 8 <= picture.seconds <= 20:
        yield f"stays {picture.seconds} s"


def plain(text: str) -> str:
    """Letters and figures alone: lines may be broken, hyphenated, and lose a dash or colon."""
    return "".join(sign for sign in text if sign.isalnum())


def read(pictures: Sequence[Picture]) -> str:
    """All that is to be read on pages, as `plain` has it."""
    return plain(
        "".join(
            item.text
            for picture in pictures
            for item in picture.items
            if isinstance(item, Words) and not item.standing
        )
    )
