"""The plain screen: says whom to tell, lists what is stored, and fails at nothing."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from ui.hall import CLASH, GAME, MILL, NIGHT, NOON, TUESDAY, at, programme, write_feed

from kiosk.options import Options
from kiosk.personal.screen_library import ScreenLibrary
from kiosk.programme.clock import SimulatedClock
from kiosk.programme.model import Status
from kiosk.store.database import PROGRAMME_FILE
from kiosk.sync.source import Source
from kiosk.ui.pictures.emergency import EMERGENCY_FILE
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.safe_say import emergency_lines, safe_lines
from kiosk.ui.screen.safe_screen import SafeWindow

HEAD = ["Tür Ost", "Dieser Bildschirm ist gestört.", "Bitte das Programmbüro verständigen."]
DOOR = ScreenSettings("Tür Ost", Role.DOOR, "Saal 2")


@pytest.fixture
def options(tmp_path: Path) -> Options:
    off = replace(CLASH, status=Status.CANCELLED)
    late = replace(GAME, delay=15)
    feed = write_feed(tmp_path / "feed.json", programme(TUESDAY, MILL, late, off, NIGHT))
    library = ScreenLibrary(tmp_path / "data")
    library.synchronise(Source(str(feed)), SimulatedClock(NOON, 0.0))
    library.close(None)
    return Options(str(feed), tmp_path / "data", at("15:40"), 0.0)


def test_a_door_lists_what_is_left_of_its_day(options: Options) -> None:
    stand = "Stand Donnerstag, 8. Dezember, 12:00 – evtl. veraltet"
    assert safe_lines(DOOR, options, listed=True) == [*HEAD, stand, "15:15 Planspiel"]


def test_a_board_lists_all_rooms(options: Options) -> None:
    board = replace(DOOR, role=Role.LOBBY)
    assert safe_lines(board, options, listed=True)[4:] == [
        "15:15 Planspiel (Saal 2)",
        "15:30 Zukunft zeichnen (Werkstatt) – entfällt",
        "23:30 Nachtgespräch (Foyer)",
    ]


def test_after_more_crashes_the_programme_is_not_even_opened(options: Options) -> None:
    assert safe_lines(DOOR, options, listed=False) == HEAD


def test_whatever_is_wrong_with_the_store_the_head_is_shown(
    options: Options, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "data" / PROGRAMME_FILE).write_bytes(b"nothing of the kind" * 1000)
    assert safe_lines(DOOR, options, listed=True)[:3] == HEAD
    assert safe_lines(DOOR, replace(options, feed="ftp://x"), listed=True) == HEAD
    assert "cannot be listed" in caplog.text
    caplog.clear()


@pytest.mark.parametrize("rotation", [0, 90])
def test_every_line_of_a_long_list_is_shown_in_turn(qtbot: QtBot, rotation: int) -> None:
    lines = [*HEAD, *(f"9:{n:02} Vortrag Nummer {n}" for n in range(40))]
    window = SafeWindow(replace(DOOR, rotation=rotation), lines)
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    seen: list[int] = []
    for _ in range(40):
        with qtbot.waitSignal(window.painted):
            window.grab()
        seen += range(window.page, window._next or 40)
        if not window._next:
            break
        window._timer.timeout.emit()
    assert seen == list(range(40))


def test_it_closes_for_nobody(qtbot: QtBot) -> None:
    window = SafeWindow(DOOR, HEAD)
    window.show()
    window.close()
    assert window.isVisible()
    window.hide()
    window.deleteLater()


def test_an_emergency_takes_the_plain_screen_over(qtbot: QtBot, options: Options) -> None:
    window = SafeWindow(DOOR, HEAD, lambda: emergency_lines(options))
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    ground = window.grab().toImage().pixelColor(2, 2).name()
    file = options.data_dir / EMERGENCY_FILE
    file.write_text("Bitte räumen | Please leave", encoding="utf-8")
    qtbot.waitUntil(lambda: window.urgent == ["Bitte räumen", "Please leave"], timeout=3000)
    assert window.accessibleName() == "Bitte räumen. Please leave"
    assert window.grab().toImage().pixelColor(2, 2).name() == "#8e1b1b"
    file.unlink()
    qtbot.waitUntil(lambda: not window.urgent, timeout=3000)
    assert window.grab().toImage().pixelColor(2, 2).name() == ground
