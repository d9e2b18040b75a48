"""Text up to twice its size, and windows as small as that leaves them: nothing gets lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui.acting import click_cell, settle
from ui.conftest import OpenWindow
from ui.cut_off import STATES, Said, clipped, speak, watch

from kiosk.options import Options
from kiosk.ui.attendee import start
from kiosk.ui.attendee.parts import SMALLEST
from kiosk.ui.shared.appearance import QApplication as AppearanceApplication
from kiosk.ui.shared.text_layout import width_of
from kiosk.ui.shared.text_size import RESTART, TextSize, restart_arguments, sound_size
from kiosk.ui.shared.theme import Text

ROOT = Path(__file__).resolve().parents[2]


def test_the_size_multiplies_the_scale_of_the_environment_and_gives_it_back() -> None:
    environment = {"QT_SCALE_FACTOR": "1.25"}
    size = TextSize(200, environment)
    size.apply()
    assert environment == {"QT_SCALE_FACTOR": "2.5"}
    size.restore()
    assert environment == {"QT_SCALE_FACTOR": "1.25"}


def test_the_usual_size_leaves_the_environment_alone() -> None:
    environment: dict[str, str] = {}
    size = TextSize(100, environment)
    size.apply()
    assert environment == {}
    TextSize(150, environment).apply()
    assert environment == {"QT_SCALE_FACTOR": "1.5"}
    size.restore()
    assert environment == {}


@pytest.mark.parametrize(("kept", "size"), [("150", 150), (None, 100), ("", 100), ("900", 100)])
def test_a_kept_size_nobody_offers_is_the_usual_one(kept: str | None, size: int) -> None:
    assert sound_size(kept) == size


def test_the_program_starts_again_with_its_own_arguments_and_the_size_last() -> None:
    command = restart_arguments(150, ["python3", "main.py", "--text-size", "200"])
    assert command == [
        sys.executable,
        *("main.py", "--text-size", "200"),
        *("--text-size", "150"),
    ]


def test_a_choice_in_the_menu_is_kept_and_asks_for_a_new_start(
    window: OpenWindow, feed: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = window(feed)
    codes: list[int] = []
    monkeypatch.setattr(AppearanceApplication, "exit", codes.append)
    for action in opened.actions_.text_sizes.actions():
        if action.data() == "175":
            action.trigger()
    settle(opened, qtbot)
    assert codes == [RESTART]
    assert start.text_size(Options(data_dir=tmp_path / "data")).percent == 175


def test_the_size_on_the_command_line_wins_over_the_kept_one(tmp_path: Path) -> None:
    assert start.text_size(Options(data_dir=tmp_path, text_size=125)).percent == 125


def test_a_new_start_is_a_new_process_in_the_size_chosen(tmp_path: Path) -> None:
    """The first process ends its loop as the menu does; the second one says how it sees pixels."""
    script = """
import sys
from kiosk.ui.attendee import start
from kiosk.ui.shared.text_layout import width_of
from kiosk.ui.shared.text_size import RESTART
from kiosk.ui.shared.theme import Text
def loop(app):
    ratio = app.primaryScreen().devicePixelRatio()
    print(ratio, flush=True)
    if ratio > 1:
        return 7
    from PySide6.QtWidgets import QMainWindow
    window = next(w for w in app.topLevelWidgets() if isinstance(w, QMainWindow))
    window.appearance.text_size = 150
    return RESTART
start.event_loop = loop
from kiosk.app import main
raise SystemExit(main())
"""
    starter = tmp_path / "starter.py"
    starter.write_text(script, encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, str(starter), "--data-dir", str(tmp_path / "data")],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )
    assert (done.stdout.split(), done.returncode) == (["1.0", "1.5"], 7), done.stderr


@pytest.mark.parametrize("scale", ["1.25", "1.5", "2"])
def test_a_picture_of_any_display_scale_has_the_size_of_the_display(
    tmp_path: Path, scale: str
) -> None:
    target = tmp_path / "grid.png"
    percent = str(round(float(scale) * 100))
    arguments = ("screenshot", "grid", "-o", str(target), "--size", "1280x800")
    subprocess.run(
        [sys.executable, "main.py", *arguments, "--text-size", percent, "--data-dir", tmp_path],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=60,
    )
    image = QImage(str(target))
    assert (image.width(), image.height()) == (1280, 800)


def test_in_the_smallest_window_nothing_of_the_head_is_cut_off(
    window: OpenWindow, feed: Path
) -> None:
    opened = window(feed, size=SMALLEST)
    header = opened.header
    assert (opened.width(), opened.height()) == SMALLEST
    parts: list[QWidget] = [header.ring, *header.tabs, header.search]
    right = 0
    for part in parts:
        assert part.isVisible()
        assert part.x() >= right
        assert part.width() >= part.minimumSizeHint().width()
        right = part.x() + part.width()
    assert right <= opened.width()
    assert not header.names.isVisible()
    opened.resize(1280, 800)
    assert header.names.isVisible()


def test_in_a_narrow_window_the_panel_takes_the_place_of_the_page(
    window: OpenWindow, feed: Path
) -> None:
    opened = window(feed, size=(1280, 800))
    click_cell(opened, "game")
    assert opened.stack.isVisible()
    opened.resize(700, 480)
    assert (opened.stack.isVisible(), opened.side.panel.width()) == (False, 700)
    opened.side.close()
    assert opened.stack.isVisible()
    click_cell(opened, "game")
    assert not opened.stack.isVisible()
    opened.resize(1280, 800)
    assert opened.stack.isVisible()
    assert opened.stack.width() > 800


def test_a_low_window_keeps_a_third_of_its_height_for_the_plan(
    window: OpenWindow, feed: Path
) -> None:
    opened = window(feed, size=(640, 400))
    page = opened.programme_page
    assert page.grid.height() >= 400 / 3
    # Sessions themselves: without heads and scroll bar.
    assert page.grid.viewport().height() >= 400 / 4
    assert (page.days.height(), page.shelf.height()) == (50, 36)
    assert page.shelf.all.isVisible()
    opened.resize(1280, 800)
    assert (page.days.height(), page.shelf.height()) == (78, 74)


# The offscreen plugin neither lifts windows nor gives them hints.
@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("state", list(STATES))
def test_at_twice_the_size_on_a_small_screen_nothing_we_say_is_cut_off(
    window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, state: str, language: str
) -> None:
    said = Said(language)
    speak(said, monkeypatch)
    cut = watch(said, monkeypatch)
    opened = window("bundled", lang=language, size=(640, 400))  # 200 % of 1280 x 800
    for chosen in list(opened.workspace.programme.session_by_key)[:9]:
        opened.acts.toggle_star(chosen)
    STATES[state](opened)
    settle(opened, qtbot)
    assert clipped(opened, said.said) == set()
    assert cut == set()
    assert said.said


def test_the_next_check_gives_way_to_what_the_programme_holds(
    window: OpenWindow, feed: Path
) -> None:
    opened = window(feed, size=(1280, 800))
    check, summary = opened.status._next, opened.status._summary
    assert check.text()
    assert check.isVisible()
    opened.resize(560, 400)
    QApplication.processEvents()
    assert not check.isVisible()
    assert summary.width() >= width_of(summary.text(), Text.META)
