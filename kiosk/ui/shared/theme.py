"""The look as values: colours, type and lines of every face; no Qt.

One colour, one meaning: ink block = now, yellow = changed, accent = yours and what you can press,
red = cancelled or conflict. Every text pair has a contrast of at least 7:1, every line and control
at least 3:1 (`tests/ui/test_theme.py` computes all of them).
"""

from enum import StrEnum

from kiosk.programme.values import dataclass


class Scheme(StrEnum):
    """Which set of colours; the window follows the system unless somebody chose."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class TrackShape(StrEnum):
    """A track is always shape, word and colour; never colour alone."""

    DISC = "disc"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    RING = "ring"
    CROSS = "cross"
    HALF_DISC = "half-disc"
    BAR = "bar"


@dataclass(frozen=True, slots=True)
class TrackColour:
    """Edge and tint of one track."""

    edge: str
    tint: str


@dataclass(frozen=True, slots=True)
class TrackMark:
    """How a track is drawn: its shape and colours."""

    shape: TrackShape
    edge: str
    tint: str


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one scheme, as "#RRGGBB"."""

    scheme: Scheme
    ground: str
    desk: str
    sunken: str
    ink: str
    muted: str
    hair: str
    edge: str
    accent: str
    on_accent: str
    accent_tint: str
    change: str
    on_change: str
    change_edge: str
    change_tint: str
    off: str
    on_off: str
    off_edge: str
    off_tint: str
    ok: str
    now: str
    on_now: str
    tracks: tuple[TrackColour, ...]
    alarm: str = "#8E1B1B"
    """An emergency looks alike everywhere: white on a red that nothing else fills a glass with."""
    on_alarm: str = "#FFFFFF"

    @property
    def unavailable(self) -> str:
        """The text of what cannot be chosen now, which the ink's own colour would not say."""
        return _GREY if self.edge == self.ink else self.edge

    def track(self, number: int | None) -> TrackMark:
        """The mark of the track at this place (0, 1, …) in the programme; None: no track.

        A ninth track takes the first colour with the second shape, and so on.
        """
        if number is None:
            return TrackMark(TrackShape.BAR, self.edge, self.sunken)
        colour = self.tracks[number % len(self.tracks)]
        shift = number // len(self.tracks)
        shape = _SHAPES[(number + shift) % len(_SHAPES)]
        return TrackMark(shape, colour.edge, colour.tint)


_SHAPES = tuple(TrackShape)
_GREY = "#A6A6A6"

LIGHT = Theme(
    scheme=Scheme.LIGHT,
    ground="#FFFFFF",
    desk="#F3F5F7",
    sunken="#E9EDF1",
    ink="#0E1B2C",
    muted="#3C4A5A",
    hair="#D5DBE1",
    edge="#6A7886",
    accent="#1F3A93",
    on_accent="#FFFFFF",
    accent_tint="#E6EBFA",
    change="#FFD426",
    on_change="#0E1B2C",
    change_edge="#8A6A00",
    change_tint="#FFF6CF",
    off="#8E1B1B",
    on_off="#FFFFFF",
    off_edge="#B3261E",
    off_tint="#FBE9E6",
    ok="#084A31",
    now="#0E1B2C",
    on_now="#FFFFFF",
    tracks=(
        TrackColour("#0F56AB", "#E7EEF7"),
        TrackColour("#C17002", "#F9F1E6"),
        TrackColour("#6A2865", "#F0EAF0"),
        TrackColour("#044728", "#E6EDEA"),
        TrackColour("#B6004A", "#F8E6ED"),
        TrackColour("#5B5400", "#EFEEE6"),
        TrackColour("#068EB9", "#E6F4F8"),
        TrackColour("#778690", "#F1F3F4"),
    ),
)

DARK = Theme(
    scheme=Scheme.DARK,
    ground="#0B1830",
    desk="#081225",
    sunken="#13233F",
    ink="#F1F5FB",
    muted="#C6D2E2",
    hair="#25385A",
    edge="#7187A8",
    accent="#A9C1FF",
    on_accent="#081225",
    accent_tint="#1B3061",
    change="#FFD426",
    on_change="#0E1B2C",
    change_edge="#E0B400",
    change_tint="#3A3413",
    off="#FFC6BD",
    on_off="#2A0B0B",
    off_edge="#FF7A6B",
    off_tint="#3B1B25",
    ok="#8FE0BC",
    now="#F1F5FB",
    on_now="#0B1830",
    tracks=(
        TrackColour("#9FD6FE", "#243853"),
        TrackColour("#EF9B66", "#322E39"),
        TrackColour("#CA6CFE", "#2B2653"),
        TrackColour("#73FCAD", "#1D3F45"),
        TrackColour("#FE5C83", "#34243E"),
        TrackColour("#A39800", "#252E28"),
        TrackColour("#12A2CD", "#0C2F4B"),
        TrackColour("#A4B7BF", "#253348"),
    ),
)

CONTRAST = Theme(
    scheme=Scheme.CONTRAST,
    ground="#000000",
    desk="#000000",
    sunken="#000000",
    ink="#FFFFFF",
    muted="#FFFFFF",
    hair="#FFFFFF",
    edge="#FFFFFF",
    accent="#7FD4FF",
    on_accent="#000000",
    accent_tint="#000000",
    change="#FFE100",
    on_change="#000000",
    change_edge="#FFE100",
    change_tint="#000000",
    off="#FF9E94",
    on_off="#000000",
    off_edge="#FF9E94",
    off_tint="#000000",
    ok="#7CF0B8",
    now="#FFFFFF",
    on_now="#000000",
    tracks=tuple(TrackColour(colour.edge, "#000000") for colour in DARK.tracks),
)

THEMES = {theme.scheme: theme for theme in (LIGHT, DARK, CONTRAST)}


class Text(StrEnum):
    """The type roles of the windows; see `TYPE` for size and weight."""

    META = "meta"
    BODY = "body"
    STRONG = "strong"
    CELL_TITLE = "cell-title"
    TAG = "tag"
    ROOM = "room"
    ROW_TITLE = "row-title"
    PANEL_TITLE = "panel-title"
    PANEL_TIME = "panel-time"
    DAY = "day"
    DAY_SELECTED = "day-selected"


TYPE: dict[Text, tuple[int, int]] = {
    Text.META: (13, 400),
    Text.BODY: (15, 400),
    Text.STRONG: (15, 600),
    Text.CELL_TITLE: (14, 600),
    Text.TAG: (13, 600),
    Text.ROOM: (16, 700),
    Text.ROW_TITLE: (19, 600),
    Text.PANEL_TITLE: (28, 700),
    Text.PANEL_TIME: (34, 300),
    Text.DAY: (46, 300),
    Text.DAY_SELECTED: (46, 700),
}
"""Size in px and weight; nothing in a window is smaller than 13 px."""

RADIUS_CELL = 2
RADIUS_BUTTON = 4
RADIUS_CHIP = 16

LINE_CONTROL = 1.5
LINE_HEADER = 2.0
LINE_SELECTION = 3.0
EDGE_TRACK = 4

FOOT_HEIGHT = 34
"""The foot of a window, px."""
PANEL_WIDTH = 372
"""The panel beside a page until a person gave it another width, px."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
