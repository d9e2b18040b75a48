"""A text file in the data folder takes a running screen over, and gives it back."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from ui.hall import GAME, programme, write_feed

from kiosk.argument_types import instant
from kiosk.options import Options
from kiosk.ui.pictures.emergency import EMERGENCY_FILE
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.screens import Screens


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("role", list(Role))
def test_an_emergency_needs_no_programme(tmp_path: Path, qtbot: QtBot, role: Role) -> None:
    """The machine was never online: the house can be cleared all the same."""
    data = tmp_path / "data"
    options = Options("http://127.0.0.1:9/none.json", data, instant("2022-12-08T15:10"), 0.0, "de")
    screens = Screens(options, [ScreenSettings("Lobby", role, "Saal 2")])
    (window,) = screens.windows
    try:
        window.setFixedSize(1280, 720)
        window.show()
        assert window.cycle.page.ground != "alarm"
        (data / EMERGENCY_FILE).write_text("Bitte räumen | Please leave", encoding="utf-8")
        qtbot.waitUntil(lambda: window.cycle.page.ground == "alarm", timeout=3000)
        assert {"Bitte", "Please"} <= set(" ".join(window.cycle.page.text).split())
        (data / EMERGENCY_FILE).unlink()
        qtbot.waitUntil(lambda: window.cycle.page.ground != "alarm", timeout=3000)
    finally:
        screens.close()


@pytest.mark.usefixtures("qapp")
def test_a_text_in_the_data_folder_takes_the_screen_over_and_back(
    tmp_path: Path, qtbot: QtBot
) -> None:
    feed = write_feed(tmp_path / "feed.json", programme(GAME))
    options = Options(str(feed), tmp_path / "data", instant("2022-12-08T15:10"), 0.0, "de")
    screens = Screens(options, [ScreenSettings("Lobby", Role.LOBBY)])
    (window,) = screens.windows
    try:
        window.setFixedSize(1280, 720)
        window.show()
        qtbot.waitUntil(
            lambda: window.cycle.page is not None and window.cycle.page.ground != "alarm"
        )
        file = tmp_path / "data" / EMERGENCY_FILE
        file.write_text("Bitte Saal 2 räumen\n\nPlease leave", encoding="utf-8")
        qtbot.waitUntil(lambda: window.cycle.page.ground == "alarm", timeout=3000)
        assert "Please" in " ".join(window.cycle.page.text)
        file.unlink()
        qtbot.waitUntil(lambda: window.cycle.page.ground != "alarm", timeout=3000)
    finally:
        screens.close()
