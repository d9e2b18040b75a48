"""The first window is no larger than the screen."""

from pathlib import Path

from ui.conftest import OpenWindow

from kiosk.ui.shared.application import fit_screen


def test_a_window_larger_than_the_screen_is_made_smaller(window: OpenWindow, feed: Path) -> None:
    opened = window(feed, size=(5000, 4000))
    fit_screen(opened)
    free = opened.screen().availableSize()
    assert opened.width() <= max(free.width(), opened.minimumWidth())
    assert opened.height() <= max(free.height(), opened.minimumHeight())


def test_a_window_that_fits_keeps_its_size(window: OpenWindow, feed: Path) -> None:
    opened = window(feed, size=(740, 500))
    fit_screen(opened)
    assert (opened.width(), opened.height()) == (740, 500)
