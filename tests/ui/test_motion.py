"""Short movements: what is reached counts at once, and nothing moves for who wants it so."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot
from ui.acting import click_cell, key, sync
from ui.conftest import OpenWindow
from ui.hall import CLASH, GAME, MILL, NIGHT, at, programme, write_feed

from kiosk.ui.attendee.actions import Actions
from kiosk.ui.attendee.movements import Movements
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.motion import Motion
from kiosk.ui.shared.system_motion import SystemMotion
from kiosk.ui.shared.theme import LIGHT, PANEL_WIDTH


class _System(SystemMotion):
    """A system that says at once what it wants."""

    asks_for_stillness = False

    def start(self) -> None:
        self.look()

    def look(self) -> None:
        self._take(("test", ""), self.asks_for_stillness)


@pytest.fixture
def moving(window: OpenWindow, tmp_path: Path) -> AttendeeWindow:
    """A window with movements, as after its start."""
    made = window(write_feed(tmp_path / "feed.json", programme(MILL, GAME, CLASH, NIGHT)))
    Movements(made, _System(made))
    return made


def still_by_choice(window: AttendeeWindow) -> None:
    choose(window.actions_, "none")


def still_by_system(window: AttendeeWindow) -> None:
    _System.asks_for_stillness = True
    window.findChild(_System).look()


def choose(actions: Actions, value: str) -> None:
    """Chooses in the menu."""
    (action,) = (a for a in actions.motions.actions() if a.data() == value)
    action.trigger()


@pytest.fixture(autouse=True)
def _system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_System, "asks_for_stillness", False)


WAYS = pytest.mark.parametrize("still", [still_by_choice, still_by_system])
Still = Callable[[AttendeeWindow], None]


# The movement itself


@pytest.mark.usefixtures("qapp")
def test_a_movement_begins_at_nothing_and_ends_at_the_whole(qtbot: QtBot) -> None:
    seen: list[float] = []
    moved = QObject()
    Motion(moved).run(moved, 30, seen.append)
    qtbot.waitUntil(lambda: seen[-1:] == [1.0])
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0.0, 1.0)
    assert seen.count(1.0) == 1


@pytest.mark.usefixtures("qapp")
def test_another_movement_of_the_same_thing_ends_the_former_one_where_it_leads_to() -> None:
    first: list[float] = []
    moved = QObject()
    motion = Motion(moved)
    motion.run(moved, 1000, first.append)
    motion.run(moved, 1000, lambda _: None)
    assert first[-1] == 1.0


@pytest.mark.usefixtures("qapp")
def test_where_nothing_moves_the_end_comes_at_once() -> None:
    seen: list[float] = []
    moved = QObject()
    Motion(moved, still=True).run(moved, 1000, seen.append)
    assert seen == [1.0]


@pytest.mark.usefixtures("qapp")
def test_who_stops_movements_sees_each_at_its_end() -> None:
    seen: list[float] = []
    moved = QObject()
    motion = Motion(moved)
    motion.run(moved, 1000, seen.append)
    motion.still = True
    assert seen[-1] == 1.0


def test_a_bar_glides_to_where_it_stood_but_not_against_a_hand(qtbot: QtBot) -> None:
    bar = QScrollBar()
    qtbot.addWidget(bar)
    bar.setRange(0, 1000)
    motion = Motion(bar)
    bar.setValue(800)
    motion.glide(bar, 100)
    assert bar.value() == 100
    qtbot.waitUntil(lambda: bar.value() == 800)
    motion.glide(bar, 0)
    bar.setValue(555)
    QApplication.processEvents()
    motion.still = True
    assert bar.value() == 555


# The window


def test_the_panel_slides_in_and_ends_where_it_would_stand(
    moving: AttendeeWindow, qtbot: QtBot
) -> None:
    moving.open_session("game")
    panel, home = moving.side.panel, moving.splitter.width() - moving.side.panel.width()
    assert home < panel.x() <= moving.splitter.width()
    assert panel.width() == PANEL_WIDTH
    assert moving.side.in_sight
    assert moving.stack.geometry().right() < home, "what lies beside it has its place already"
    qtbot.waitUntil(lambda: panel.x() == home)


def test_a_window_that_changes_its_size_meanwhile_ends_up_in_order(
    moving: AttendeeWindow, qtbot: QtBot
) -> None:
    moving.open_session("game")
    moving.resize(1400, 800)
    panel = moving.side.panel
    qtbot.waitUntil(lambda: panel.geometry().right() == moving.splitter.width() - 1)


@WAYS
def test_without_movement_the_panel_is_there_at_once(moving: AttendeeWindow, still: Still) -> None:
    still(moving)
    moving.open_session("game")
    assert moving.side.panel.geometry().right() == moving.splitter.width() - 1


@WAYS
def test_movement_ends_at_once_when_somebody_wants_none(
    moving: AttendeeWindow, still: Still
) -> None:
    moving.open_session("game")
    still(moving)
    assert moving.side.panel.geometry().right() == moving.splitter.width() - 1


def test_the_choice_is_kept(moving: AttendeeWindow, window: OpenWindow) -> None:
    choose(moving.actions_, "none")
    moving.close()
    again = window()
    assert again.appearance.motion == "none"
    (chosen,) = (a.data() for a in again.actions_.motions.actions() if a.isChecked())
    assert chosen == "none"


def _yellow(window: AttendeeWindow, of: str) -> int:
    """How long the yellow band of a cell is now, px."""
    grid = window.programme_page.grid
    row = grid.sessions.row_of(of)
    assert row is not None
    rect = grid.visualRect(grid.model().index(row, 0))
    picture = grid.viewport().grab(rect).toImage()
    yellow = QColor(LIGHT.change)
    return sum(picture.pixelColor(x, 6) == yellow for x in range(picture.width()))


def test_the_band_of_a_session_that_moves_grows_once(moving: AttendeeWindow, qtbot: QtBot) -> None:
    grid = moving.programme_page.grid
    seen: list[int] = []
    show = grid.show_growing

    def watched(keys: frozenset[str], share: float) -> None:
        show(keys, share)
        seen.append(_yellow(moving, "mill"))

    grid.show_growing = watched  # type: ignore[method-assign]
    grid.select("mill")
    later = replace(MILL, start=at("10:30"), end=at("11:30"))
    write_feed(moving.workspace.source.path, programme(later, GAME, CLASH, NIGHT))
    sync(moving, qtbot)
    qtbot.waitUntil(lambda: grid._growing[1] == 1.0 and bool(seen))
    assert seen[0] < seen[-1] / 2
    assert seen[-1] > 100
    sync(moving, qtbot)
    assert seen[-1] == _yellow(moving, "mill")
    moving.stage.show_programme()
    moving.workspace.programme_changed.emit()
    assert grid._growing[1] == 1.0, "the same move again does not move"


def test_the_frame_of_the_selection_grows_and_the_cursor_is_there_at_once(
    moving: AttendeeWindow, qtbot: QtBot
) -> None:
    grid = moving.programme_page.grid
    click_cell(moving, "game")
    qtbot.waitUntil(lambda: grid._selecting == 1.0)
    seen: list[float] = []
    show = grid.show_selecting

    def watched(share: float) -> None:
        show(share)
        seen.append(share)

    grid.show_selecting = watched  # type: ignore[method-assign]
    key(moving, Qt.Key.Key_Right)
    assert grid.current_key() != "game"
    assert seen[0] == 0.0
    qtbot.waitUntil(lambda: seen[-1] == grid._selecting == 1.0)
    rect = grid.visualRect(grid.currentIndex())
    inside = grid.viewport().grab().toImage().pixelColor(rect.center().x(), rect.bottom() - 1)
    assert inside == QColor(LIGHT.accent)


def test_to_now_the_plan_glides(moving: AttendeeWindow, qtbot: QtBot) -> None:
    bar = moving.programme_page.grid.verticalScrollBar()
    moving.resize(1280, 420)
    QApplication.processEvents()
    moving.jump_to_now()
    qtbot.waitUntil(lambda: not moving.findChild(Motion).moves(bar))
    there = bar.value()
    bar.setValue(0)
    moving.jump_to_now()
    assert bar.value() < there
    qtbot.waitUntil(lambda: bar.value() == there)


def test_pictures_and_the_first_moments_of_a_window_have_no_movement(
    window: OpenWindow, feed: Path
) -> None:
    made = window(feed)
    made.open_session("game")
    QApplication.processEvents()
    assert made.side.panel.geometry().right() == made.splitter.width() - 1
    assert made.findChild(Motion) is None
