"""A page of a screen as plain data: words, blocks and signs at their places, in pixels; no Qt.

A picture can be drawn, measured, logged and compared: what a screen shows is what stands in it.
Inks and grounds are names of the theme's colours ("ink", "on_change").
"""

from collections.abc import Iterable
from dataclasses import replace

from kiosk.personal.qr import QUIET
from kiosk.programme.values import dataclass
from kiosk.ui.pictures.line_breaks import Divided
from kiosk.ui.pictures.panel import Tier

TITLE = 700
"""The weight of titles."""


def line_height(size: int) -> int:
    """The distance of two lines: 1.2 times the font size (SCREENS.md)."""
    return round(size * 1.2)


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `x` is its left, `y` the top of its line box. `tier` is what it must be.

    `standing` is what stays from page to page (head and foot): nobody reads it anew.
    """

    x: int
    y: int
    text: str
    size: int
    weight: int
    tier: Tier
    ink: str = "ink"
    struck: bool = False
    standing: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A filled rectangle: a rule, a tag's ground, a band."""

    x: int
    y: int
    width: int
    height: int
    fill: str
    radius: int = 0


@dataclass(frozen=True, slots=True)
class Outline:
    """An empty rectangle: the tag of what is full (solid) or tentative (dashed)."""

    x: int
    y: int
    width: int
    height: int
    ink: str
    thickness: int
    dashed: bool = False
    radius: int = 0


@dataclass(frozen=True, slots=True)
class Ring:
    """360° is the whole: how much of a session is over."""

    x: int
    y: int
    size: int
    share: float
    thickness: int
    ink: str = "ink"
    rest: str = "hair"


@dataclass(frozen=True, slots=True)
class TrackSign:
    """A theme's shape in its colour; `number` is the theme's place in the programme.

    `colour` is the festival's own ("#RRGGBB" or ""), used where it can be seen on the ground.
    """

    x: int
    y: int
    size: int
    number: int | None
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """The coloured edge of what belongs to a theme; `number` and `colour` as for `TrackSign`."""

    x: int
    y: int
    width: int
    height: int
    number: int | None
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Arrow:
    """Points to the right, to the edge of the glass."""

    x: int
    y: int
    width: int
    height: int
    ink: str


@dataclass(frozen=True, slots=True)
class Alert:
    """A triangle with an exclamation mark: danger."""

    x: int
    y: int
    size: int
    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Sign:
    """One of the program's own signs (`shared.icons.Icon`), turned by degrees clockwise."""

    x: int
    y: int
    size: int
    icon: str
    ink: str
    turned: int = 0


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: dark on white in every theme, `module` px for each module of `rows`.

    Drawn with the quiet zone around it, whose corner is at `x`, `y`.
    """

    x: int
    y: int
    module: int
    rows: tuple[str, ...]

    @property
    def side(self) -> int:
        """The whole with the quiet zone, px."""
        return (len(self.rows) + 2 * QUIET) * self.module


Item = Words | Block | Outline | Ring | TrackSign | Edge | Arrow | Alert | Sign | Code


@dataclass(frozen=True, slots=True)
class Picture:
    """One page. `sessions` are the keys of what it tells, `seconds` how long it stays."""

    items: tuple[Item, ...]
    sessions: tuple[str, ...] = ()
    ground: str = "ground"
    seconds: float = 8.0

    @property
    def text(self) -> tuple[str, ...]:
        """All lines, in the order they were set."""
        return tuple(item.text for item in self.items if isinstance(item, Words))

    @property
    def divided(self) -> int:
        """How many words were too long for a line."""
        return divided_in(self.items)

    @property
    def word_count(self) -> int:
        """How many words somebody has to read."""
        return words_in(self.items)


MOST_WORDS = 36
"""A page with more words is divided: nobody reads more in the 20 s it stays (SCREENS.md)."""


def words_in(items: Iterable[Item]) -> int:
    """How many words are to be read: times, figures and marks are seen at a glance."""
    return sum(
        any(sign.isalpha() for sign in word)
        for item in items
        if isinstance(item, Words) and not item.standing
        for word in item.text.split()
    )


def divided_in(items: Iterable[Item]) -> int:
    """How many words were too long for a line."""
    return sum(isinstance(i, Words) and isinstance(i.text, Divided) for i in items)


def is_title(item: Item) -> bool:
    """Whether it is a line of a title set as large as that must be."""
    return isinstance(item, Words) and (item.tier, item.weight) == (Tier.ONE, TITLE)


def standing(items: Iterable[Item]) -> list[Item]:
    """The items as what stays from page to page."""
    return [replace(i, standing=True) if isinstance(i, Words) else i for i in items]


def dwell(words: int) -> float:
    """Seconds a page stays: 2 and half a second for each word, 8 to 20 (SCREENS.md)."""
    return min(max(2 + 0.5 * words, 8.0), 20.0)


def staying(picture: Picture) -> Picture:
    """The picture with the time its words need."""
    return replace(picture, seconds=dwell(picture.word_count))
