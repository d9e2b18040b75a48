"""The kiosk's glass at arm's length: sizes of text and of what is touched, and where parts lie."""

from dataclasses import dataclass, replace
from functools import cached_property

from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.panel import Panel, Tier
from kiosk.ui.shared.box import Box

ARM = 0.7
"""Metres from the eyes to a glass that somebody touches."""

TARGET = 15.0
"""Millimetres: the least width and height of what is touched (SCREENS.md)."""

TITLE, META = 33, 27
"""Sizes of a row's title and of the line below it on a glass 1080 px wide, LOOK.md's drawing."""

_DRAWN = 1080
_LANDSCAPE = 0.85
"""A wide glass is lower than a tall one: the drawing is set smaller, down to the tiers."""
_SIDE = 0.34
"""The share of a wide glass that the column beside the list takes."""


@dataclass(frozen=True)
class Areas:
    """Where the parts of a page lie. In landscape the head is in the dock's column."""

    head: Box
    days: Box
    tools: Box
    body: Box
    foot: Box
    dock: Box
    dock_ground: Box
    keys: Box

    @property
    def whole(self) -> Box:
        """Everything from the days to the foot: where a session is read."""
        bottom = self.foot.bottom
        return Box(self.days.x, self.days.y, self.days.width, bottom - self.days.y)


@dataclass(frozen=True)
class Glass:
    """A panel at arm's length. `dark` says that the dock is darker than a dark ground."""

    panel: Panel
    measure: Measure
    dark: bool = False

    @staticmethod
    def of(panel: Panel, measure: Measure, *, dark: bool = False) -> "Glass":
        """The glass of a panel, whatever distance its settings give: who touches stands near."""
        return Glass(replace(panel, distance=ARM), measure, dark)

    @cached_property
    def scale(self) -> float:
        """Pixels for a pixel of the drawing; never so small that text falls below its tier."""
        panel = self.panel
        drawn = min(panel.width, panel.height) / _DRAWN * (1 if panel.portrait else _LANDSCAPE)
        tiers = (panel.size(Tier.TWO) / TITLE, panel.size(Tier.THREE) / META)
        return max(drawn, *tiers)

    def px(self, drawn: float) -> int:
        """A length of the drawing in pixels of the glass."""
        return round(drawn * self.scale)

    def touch(self, drawn: float) -> int:
        """The same for what is touched: never below `TARGET`."""
        return max(self.px(drawn), self.panel.mm(TARGET))

    def size(self, drawn: int) -> int:
        """A font size."""
        return max(round(drawn * self.scale + 0.499), 13)

    def line(self, drawn: int) -> int:
        """The height of a line of that size."""
        return round(self.size(drawn) * 1.2)

    def width(self, text: str, drawn: int, weight: int) -> float:
        """How wide a line is, px."""
        return self.measure.width(text, self.size(drawn), weight)

    @property
    def rule(self) -> int:
        """The thickness of a line around what is touched, px."""
        return max(self.px(2), 1)

    @property
    def dock_inks(self) -> tuple[str, str, str]:
        """Ground, ink and lines of the dock."""
        return ("sunken", "ink", "edge") if self.dark else ("now", "on_now", "on_now")

    @cached_property
    def margin(self) -> int:
        """Between the edge of the glass and what stands on it, px."""
        return self.px(56)

    @cached_property
    def gap(self) -> int:
        """Between two things that are touched, px."""
        return max(self.px(14), self.panel.mm(2))

    @property
    def key_height(self) -> int:
        """The height of a key, px."""
        return self.touch(96)

    @cached_property
    def areas(self) -> Areas:
        """Where the parts lie."""
        return _upright(self) if self.panel.portrait else _wide(self)

    @cached_property
    def typing_areas(self) -> Areas:
        """The same while the keyboard is open: it takes the foot of the glass, edge to edge."""
        width, height = self.panel.width, self.panel.height
        inner = width - 2 * self.margin
        keys_height = 4 * self.key_height + 5 * self.gap
        keys = Box(0, height - keys_height, width, keys_height)
        tools = Box(self.margin, self.px(28), inner, self.touch(84))
        foot_height = self.touch(72) + self.px(12)
        foot = Box(self.margin, keys.y - foot_height, inner, foot_height)
        top = tools.bottom + self.px(16)
        body = Box(self.margin, top, inner, foot.y - top)
        return replace(self.areas, tools=tools, body=body, foot=foot, keys=keys)


def _upright(glass: Glass) -> Areas:
    width, height, margin = glass.panel.width, glass.panel.height, glass.margin
    inner = width - 2 * margin
    head = Box(margin, glass.px(40), inner, glass.touch(76))
    days = Box(margin, head.bottom + glass.px(20), inner, glass.touch(136))
    tools = Box(margin, days.bottom + glass.px(28), inner, glass.touch(84))
    dock_height = glass.px(408)
    dock_ground = Box(0, height - dock_height, width, dock_height)
    dock = Box(margin, dock_ground.y + glass.px(44), inner, dock_height - glass.px(116))
    foot_height = glass.touch(72) + glass.px(24)
    foot = Box(margin, dock_ground.y - foot_height, inner, foot_height)
    top = tools.bottom + glass.px(20)
    body = Box(margin, top, inner, foot.y - top)
    return Areas(head, days, tools, body, foot, dock, dock_ground, Box(0, 0, 0, 0))


def _wide(glass: Glass) -> Areas:
    width, height, margin = glass.panel.width, glass.panel.height, glass.margin
    side = max(round(width * _SIDE), glass.px(520))
    inner = width - side - 2 * margin
    days = Box(margin, glass.px(24), inner, glass.touch(124))
    tools = Box(margin, days.bottom + glass.px(22), inner, glass.touch(80))
    foot_height = glass.touch(72) + glass.px(36)
    foot = Box(margin, height - foot_height, inner, foot_height)
    top = tools.bottom + glass.px(16)
    body = Box(margin, top, inner, foot.y - top)
    dock_ground = Box(width - side, 0, side, height)
    inset = glass.px(48)
    head = Box(dock_ground.x + inset, glass.px(36), side - 2 * inset, glass.touch(76))
    dock_top = head.bottom + glass.px(48)
    dock = Box(head.x, dock_top, head.width, height - glass.px(72) - dock_top)
    return Areas(head, days, tools, body, foot, dock, dock_ground, Box(0, 0, 0, 0))
