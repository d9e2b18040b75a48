"""Capitals measured in the drawn pixels are as high as the tier demands (EN 301 549, 5.1.4)."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from ui.hall import BERLIN, CLASH, GAME, NOON, at, programme
from ui.screen.glass import MEASURE

from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.pages import pages
from kiosk.ui.pictures.painter import PicturePainter
from kiosk.ui.pictures.panel import Panel, Tier
from kiosk.ui.pictures.picture import Picture, Words
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.shared.theme import LIGHT
from kiosk.wording import translator

pytestmark = pytest.mark.usefixtures("qapp")

PANELS = [
    Panel(1920, 1080, 43, 5),
    Panel(1080, 1920, 43, 3),
    Panel(3840, 2160, 55, 6),
    Panel(1280, 720, 32, 3),
]


def capital_rows(words: Words) -> int:
    """How many rows of pixels the first letter of a line covers, drawn as the screen does."""
    size = words.size * 2
    image = QImage(size, size, QImage.Format.Format_RGB32)
    letter = Words(size // 4, size // 4, "H", words.size, words.weight, words.tier)
    painter = QPainter(image)
    PicturePainter(LIGHT).draw(painter, Picture((letter,)), size, size)
    painter.end()
    # The middle of the left stem: half of the ink at least.
    column = next(x for x in range(size) if any(_dark(image, x, y) for y in range(size))) + max(
        words.size // 40, 1
    )
    return sum(_dark(image, column, y) for y in range(size))


def _dark(image: QImage, x: int, y: int) -> bool:
    return QColor(image.pixel(x, y)).lightness() < 128


@pytest.mark.parametrize("panel", PANELS, ids=lambda p: f"{p.width}x{p.height}")
@pytest.mark.parametrize("role", [Role.DOOR, Role.LOBBY, Role.DAY])
def test_drawn_capitals_are_as_high_as_their_tier_demands(panel: Panel, role: Role) -> None:
    moment = Moment(programme(GAME, CLASH), at("14:40"), BERLIN, "de", translator("de"), {}, NOON)
    found = pages(ScreenSettings("x", role, "saal"), moment, panel, MEASURE)
    seen = {
        (item.size, item.weight, item.tier): item
        for picture in found
        for item in picture.items
        if isinstance(item, Words)
    }
    for words in seen.values():
        least = words.tier.value * panel.distance * panel.pixels_per_mm
        # The edge of a letter may fall into the middle of a pixel.
        assert capital_rows(words) >= least - 1, words
    assert {tier for _, _, tier in seen} >= {Tier.TWO, Tier.THREE}
