"""The glass as a sheet to set on: margins, tiers, lines of words, tags, rows; values only."""

from dataclasses import dataclass, replace
from functools import cached_property
from math import ceil

from kiosk.ui.pictures.flow import Part
from kiosk.ui.pictures.line_breaks import Measure, wrap
from kiosk.ui.pictures.moment import Moment, Trust
from kiosk.ui.pictures.narrow import SCALES
from kiosk.ui.pictures.panel import Panel, Tier
from kiosk.ui.pictures.picture import TITLE, Block, Item, Outline, TrackSign, Words, line_height

REGULAR, STRONG, BOLD = 400, 600, TITLE
_TIGHT = 1.1
LONGEST_LINE = 33
"""Times the font size: some 66 letters."""


@dataclass(frozen=True)
class Sheet:
    """Sets words in the tiers of a panel."""

    panel: Panel
    measure: Measure
    scale: float = 1.0
    """How much larger than its tier demands everything is, where there is room."""

    @cached_property
    def left(self) -> int:
        """Where text begins."""
        return self.panel.margin

    @cached_property
    def right(self) -> int:
        """Where text ends."""
        return self.panel.width - self.panel.margin

    @cached_property
    def width(self) -> int:
        """What text has between the margins."""
        return self.right - self.left

    @cached_property
    def rule(self) -> int:
        """The thickness of a line, px."""
        return max(round(self.panel.size(Tier.THREE) / 24), 2)

    @cached_property
    def gap(self) -> int:
        """Between things that belong together, px."""
        return round(self.panel.size(Tier.THREE) / 4)

    def size(self, tier: Tier) -> int:
        """The font size of a tier."""
        return self._sizes[tier]

    @cached_property
    def _sizes(self) -> dict[Tier, int]:
        """Asked for some ten thousand times for one cycle of pages."""
        return {tier: ceil(self.panel.size(tier) * self.scale) for tier in Tier}

    def divides(self, text: str, tier: Tier, weight: int, width: float | None = None) -> bool:
        """Whether a word is too long for a line."""
        room = width or self.width
        return any(self.text_width(word, tier, weight) > room for word in text.split())

    def undivided(self, text: str, tier: Tier, weight: int) -> "Sheet":
        """The largest sheet, up to this one, on which no word of a text is too long for a line."""
        scales = [scale for scale in SCALES if scale < self.scale]
        sheets = [self, *(replace(self, scale=scale) for scale in (*scales, 1.0))]
        return next((s for s in sheets if not s.divides(text, tier, weight)), sheets[-1])

    def line(self, tier: Tier) -> int:
        """The line height of a tier."""
        return line_height(self.size(tier))

    def single(self, tier: Tier) -> int:
        """The height of a line that stands alone: large ones need less around them."""
        return round(self.size(tier) * _TIGHT) if tier is Tier.ONE else self.line(tier)

    def pad(self, tier: Tier) -> int:
        """Between a tag's word and its edge, px."""
        return round(self.size(tier) / 5)

    def text_width(self, text: str, tier: Tier, weight: int = REGULAR) -> float:
        """The width of a line, px."""
        return self.measure.width(text, self.size(tier), weight)

    def wrap(self, text: str, tier: Tier, weight: int, width: float | None = None) -> list[str]:
        """The text in lines that fit, and are not too long to find the next one."""
        most = min(width or self.width, self.size(tier) * LONGEST_LINE)
        return wrap(text, self.size(tier), weight, most, self.measure)

    def words(
        self,
        x: float,
        y: float,
        text: str,
        tier: Tier,
        weight: int = REGULAR,
        ink: str = "ink",
        *,
        struck: bool = False,
    ) -> Words:
        """One line."""
        return Words(round(x), round(y), text, self.size(tier), weight, tier, ink, struck)

    def words_to(
        self, right: float, y: float, text: str, tier: Tier, weight: int = REGULAR, ink: str = "ink"
    ) -> Words:
        """One line that ends at `right`."""
        return self.words(right - self.text_width(text, tier, weight), y, text, tier, weight, ink)

    def lines(
        self,
        text: str,
        tier: Tier,
        weight: int = REGULAR,
        ink: str = "ink",
        *,
        key: str | None = None,
        struck: bool = False,
    ) -> list[Part]:
        """A text as parts, one for each line."""
        found = self.wrap(text, tier, weight)
        height = self.line(tier) if len(found) > 1 else self.single(tier)
        lift = (self.line(tier) - height) // 2
        return [
            Part(
                height,
                lambda y, line=line: [  # type: ignore[misc]
                    self.words(self.left, y - lift, line, tier, weight, ink, struck=struck)
                ],
                key,
            )
            for line in found
        ]

    def space(self, height: int) -> Part:
        """Nothing."""
        return Part(height, lambda _: ())

    def ruler(self, *, ink: str = "ink", thick: int | None = None) -> Part:
        """A line across with space around it."""
        height = thick or self.rule
        return Part(
            height + 2 * self.gap,
            lambda y: [Block(self.left, y + self.gap, self.width, height, ink)],
        )

    def tag(
        self, x: float, y: float, text: str, tier: Tier, fill: str, ink: str
    ) -> tuple[list[Item], int]:
        """A word on a block, as high as its line; gives the items and its width."""
        pad = self.pad(tier)
        width = round(self.text_width(text, tier, STRONG)) + 2 * pad
        block = Block(round(x), round(y), width, self.line(tier), fill, self.rule)
        return [block, self.words(x + pad, y, text, tier, STRONG, ink)], width

    def outlined(
        self, x: float, y: float, text: str, tier: Tier, *, dashed: bool
    ) -> tuple[list[Item], int]:
        """A word in a frame; gives the items and its width."""
        pad = self.pad(tier)
        width = round(self.text_width(text, tier, STRONG)) + 2 * pad
        frame = Outline(round(x), round(y), width, self.line(tier), "ink", self.rule, dashed)
        return [frame, self.words(x + pad, y, text, tier, STRONG)], width

    def track(
        self, x: float, y: float, number: int | None, tier: Tier, colour: str = ""
    ) -> TrackSign:
        """A theme's sign as high as a capital of the line at `y`."""
        side = round(self.size(tier) * 0.62)
        top = y + self.measure.ascent(self.size(tier)) - side
        return TrackSign(round(x), round(top), side, number, colour)

    def doubt(self, moment: Moment) -> Part | None:
        """The band at the foot that says the data is old; None while it is fresh."""
        if moment.trust is Trust.FRESH:
            return None
        fill, ink = ("change", "on_change") if moment.trust is Trust.STALE else ("off", "on_off")
        lines = self.wrap(moment.stand, Tier.THREE, STRONG)
        height = len(lines) * self.line(Tier.THREE) + self.gap

        def draw(y: int) -> list[Item]:
            ground: list[Item] = [Block(0, y, self.panel.width, self.panel.height - y, fill)]
            step = self.line(Tier.THREE)
            return ground + [
                self.words(self.left, y + self.gap // 2 + n * step, line, Tier.THREE, STRONG, ink)
                for n, line in enumerate(lines)
            ]

        return Part(height, draw)
