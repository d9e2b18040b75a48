"""Every colour pair that can meet on the screen has enough contrast (WCAG 2.2: 1.4.6, 1.4.11)."""

from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette

from kiosk.ui.shared.style import palette, style_sheet
from kiosk.ui.shared.theme import (
    CONTRAST,
    DARK,
    LIGHT,
    THEMES,
    TYPE,
    Scheme,
    Theme,
    TrackShape,
    contrast,
)

ALL = pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda t: t.scheme.value)

EVERYWHERE = ("ground", "desk", "sunken", "accent_tint", "change_tint", "off_tint")
TEXT_ON = [
    *product(("ink", "muted", "off"), EVERYWHERE),
    # LOOK.md: accent and ok are text colours on these grounds only.
    *product(("accent", "ok"), ("ground", "desk", "sunken", "accent_tint")),
    ("on_accent", "accent"),
    ("on_change", "change"),
    ("on_off", "off"),
    ("on_alarm", "alarm"),
    ("on_now", "now"),
]
LINES_ON = [
    *product(("edge", "change_edge", "off_edge"), EVERYWHERE),
    ("now", "ground"),
]


@ALL
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_is_read_at_seven_to_one(theme: Theme, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 7


@ALL
@pytest.mark.parametrize(("line", "ground"), LINES_ON)
def test_lines_and_controls_are_seen_at_three_to_one(theme: Theme, line: str, ground: str) -> None:
    assert contrast(getattr(theme, line), getattr(theme, ground)) >= 3


@ALL
def test_what_cannot_be_chosen_is_read_and_does_not_look_as_if_it_could(theme: Theme) -> None:
    assert theme.unavailable != theme.ink
    for ground in ("ground", "desk"):
        assert contrast(theme.unavailable, getattr(theme, ground)) >= 4
    assert theme.unavailable in style_sheet(theme)
    disabled = palette(theme).color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == QColor(theme.unavailable)


@ALL
def test_text_is_read_on_every_track_tint(theme: Theme) -> None:
    for track in theme.tracks:
        for text in ("ink", "muted", "off"):
            assert contrast(getattr(theme, text), track.tint) >= 7, (text, track)


@ALL
def test_track_edges_are_seen_on_their_tint_and_on_the_ground(theme: Theme) -> None:
    for track in theme.tracks:
        assert contrast(track.edge, track.tint) >= 3, track
        assert contrast(track.edge, theme.ground) >= 3, track


@ALL
def test_a_ninth_track_has_the_first_colour_and_the_second_shape(theme: Theme) -> None:
    first, second, ninth = theme.track(0), theme.track(1), theme.track(8)
    assert (ninth.edge, ninth.tint) == (first.edge, first.tint)
    assert ninth.shape is second.shape
    assert first.shape is not second.shape


@ALL
def test_the_first_sixty_four_tracks_all_differ(theme: Theme) -> None:
    marks = {(theme.track(n).edge, theme.track(n).shape) for n in range(64)}
    assert len(marks) == 64


@ALL
def test_a_session_without_a_track_takes_no_track_colour(theme: Theme) -> None:
    assert theme.track(None).shape is TrackShape.BAR
    assert theme.track(None).edge == theme.edge
    assert contrast(theme.ink, theme.track(None).tint) >= 7


def test_each_scheme_has_its_theme() -> None:
    assert set(THEMES) == set(Scheme)
    assert all(theme.scheme is scheme for scheme, theme in THEMES.items())


def test_nothing_in_a_window_is_smaller_than_13_px() -> None:
    assert min(size for size, _ in TYPE.values()) >= 13


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#1F3A93", "#1F3A93", 1.0)],
)
def test_contrast_is_that_of_the_guideline(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(other, one) == contrast(one, other)
