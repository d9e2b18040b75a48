"""Text sizes follow from the glass and the distance; the numbers are those of LOOK.md."""

import pytest

from kiosk.ui.pictures.fonts_measure import FontsMeasure
from kiosk.ui.pictures.panel import Panel, Tier


@pytest.mark.parametrize(
    ("panel", "sizes"),
    [
        (Panel(1920, 1080, 43, 5), (185, 76, 61)),
        (Panel(1080, 1920, 43, 3), (111, 46, 37)),
        (Panel(1920, 1080, 55, 6), (173, 71, 57)),
    ],
    ids=["door", "upright", "lobby"],
)
def test_the_sizes_are_those_of_the_table(panel: Panel, sizes: tuple[int, int, int]) -> None:
    assert tuple(panel.size(t) for t in (Tier.ONE, Tier.TWO, Tier.THREE)) == sizes


def test_finer_glass_of_one_size_has_the_same_text_in_millimetres() -> None:
    coarse, fine = Panel(1280, 720, 43, 5), Panel(3840, 2160, 43, 5)
    for tier in Tier:
        shares = [panel.size(tier) / panel.height for panel in (coarse, fine)]
        assert shares[0] == pytest.approx(shares[1], abs=0.002)


def test_the_typeface_has_capitals_of_the_height_the_sizes_are_reckoned_with(qapp: object) -> None:
    from PySide6.QtGui import QFontMetricsF

    from kiosk.ui.pictures.panel import CAP_HEIGHT
    from kiosk.ui.shared.fonts import sized_font

    measured = QFontMetricsF(sized_font(1000, 400)).capHeight() / 1000
    assert measured == pytest.approx(CAP_HEIGHT, abs=0.002)
    assert FontsMeasure().width("00", 100, 400) > 100
