"""Pictures of venue screens from the command line: each role, each page, and what there is not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from ui.hall import CLASH, GAME, MILL, programme, write_feed

from kiosk.app import main
from kiosk.cli.screens import SCREEN_VIEWS
from kiosk.ui.screen.screen_window import ScreenWindow
from kiosk.ui.shared.theme import DARK, LIGHT

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def _no_windows_left() -> Iterator[None]:
    yield
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, ScreenWindow):
            widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def shoot(folder: Path, *words: str, now: str = "2022-12-08T15:40") -> tuple[int, QImage]:
    feed = write_feed(folder / "feed.json", programme(GAME, CLASH, MILL))
    out = folder / "picture.png"
    where = ["--feed", str(feed), "--data-dir", str(folder / "data"), "--lang", "de"]
    code = main([*where, "--now", now, "--speed", "0", "screenshot", *words, "-o", str(out)])
    return code, QImage(str(out))


@pytest.mark.parametrize("view", SCREEN_VIEWS)
def test_each_role_is_drawn_in_its_own_size_and_dark(tmp_path: Path, view: str) -> None:
    code, image = shoot(tmp_path, view, "--room", "Saal 2")
    assert (code, image.width(), image.height()) == (0, 1920, 1080)
    assert QColor(image.pixel(2, 300)) == QColor(DARK.ground)


def test_the_glass_is_as_the_command_says(tmp_path: Path) -> None:
    glass = ["--size", "1080x1920", "--diagonal", "43", "--distance", "3", "--theme", "light"]
    code, image = shoot(tmp_path, "door", "--room", "werk", *glass)
    assert (code, image.width(), image.height()) == (0, 1080, 1920)
    assert QColor(image.pixel(2, 1500)) == QColor(LIGHT.ground)


def test_each_page_of_the_cycle_can_be_drawn(tmp_path: Path) -> None:
    first, second = (shoot(tmp_path, "lobby", "--page", page)[1] for page in "12")
    assert first != second


def test_a_page_there_is_not_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, image = shoot(tmp_path, "lobby", "--page", "99")
    assert (code, image.isNull()) == (1, True)
    assert "Seite 99 gibt es nicht" in capsys.readouterr().err
