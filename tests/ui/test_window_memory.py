"""A window opened again is where it was left: place, view, day, plan or list, panel."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.acting import settle
from ui.conftest import OpenWindow
from ui.hall import MILL, NOON, at, programme, talk, write_feed

from kiosk.options import Options
from kiosk.ui.attendee import window_memory
from kiosk.ui.attendee.pages import AGENDA, NOW, PROGRAMME
from kiosk.ui.attendee.programme_page.form_buttons import GRID, LIST
from kiosk.ui.attendee.start import open_window
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.attendee.window_state import Frame


def again(
    window: OpenWindow, feed: Path, former: AttendeeWindow, now: datetime = NOON
) -> AttendeeWindow:
    """Closes a window and starts the next one, as the program does."""
    former.close()
    made = window(feed, now=now, shown=False)
    made.memory.restore()
    made.show()
    QApplication.processEvents()
    return made


def test_day_and_form_and_view_come_back(window: OpenWindow, feed: Path) -> None:
    first = window(feed)
    first.memory.restore()
    first.show_programme(LIST)
    first.programme_page.show_day(at("9:00", 7).date())
    first.show_view(AGENDA)
    second = again(window, feed, first)
    assert second.routes.view == second.stack.currentIndex() == AGENDA
    assert second.programme_page.view == LIST
    assert second.programme_page.day == at("9:00", 7).date()
    assert second.header.tabs[AGENDA].isChecked()


def test_the_next_morning_begins_with_that_day(window: OpenWindow, feed: Path) -> None:
    first = window(feed, now=at("20:00", 7))
    first.memory.restore()
    first.programme_page.show_day(at("9:00", 9).date())
    second = again(window, feed, first, at("9:30", 8))
    assert second.programme_page.day == at("9:00", 8).date()


def test_who_is_back_at_once_finds_the_cursor_where_it_was(window: OpenWindow, feed: Path) -> None:
    first = window(feed)
    first.memory.restore()
    first.programme_page.grid.select("night")
    second = again(window, feed, first)
    assert second.programme_page.current_key() == "night"
    third = again(window, feed, second, at("13:00"))
    assert third.programme_page.current_key() == "game", "an hour later it is now that counts"


@pytest.mark.parametrize("page", [AGENDA, NOW])
@pytest.mark.parametrize("left", ["", "at20"])
def test_a_window_that_opens_elsewhere_has_its_place_in_the_plan_when_that_is_looked_at(
    qtbot: QtBot, tmp_path: Path, page: int, left: str
) -> None:
    hours = [talk(f"at{h}", f"Um {h}", f"{h}:00", f"{h}:50") for h in range(8, 22)]
    feed = write_feed(tmp_path / "long.json", programme(*hours))
    options = Options(str(feed), tmp_path / "data", at("15:10"), 0.0, "de")
    first = open_window(options)
    first.memory.restore()
    if left:
        first.programme_page.grid.select(left)
    for _ in range(2):
        first.show_view(page)
        first.close()
        first = open_window(options)
        first.resize(1280, 800)
        first.memory.restore()
        with qtbot.waitExposed(first):
            first.show()
        assert first.stack.currentIndex() == page
    first.show_programme(GRID)
    QApplication.processEvents()
    grid = first.programme_page.grid
    row = first.programme_page.model.row_of(left or "at15")
    assert row is not None
    cell = grid.visualRect(grid.model().index(row, 0))
    first.close()
    assert 0 <= cell.top() < grid.viewport().height()


def test_place_and_size_and_panel_come_back(
    window: OpenWindow, feed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_memory, "_screens", lambda: [Frame(0, 0, 1920, 1080)])
    first = window(feed, size=(1000, 640))
    first.memory.restore()
    first.setGeometry(30, 60, 1000, 640)
    first.open_session("game")
    first.splitter.setSizes([560, 440])
    first.splitter.splitterMoved.emit(560, 1)
    wide = first.side.panel.width()
    second = again(window, feed, first)
    assert second.geometry().getRect() == (30, 60, 1000, 640)
    second.open_session("game")
    QApplication.processEvents()
    assert abs(second.side.panel.width() - wide) <= 2


def test_full_screen_and_maximised_come_back_and_the_size_before(
    window: OpenWindow, feed: Path
) -> None:
    first = window(feed, size=(700, 500))
    first.memory.restore()
    first.resize(700, 500)
    first.showMaximized()
    QApplication.processEvents()
    second = again(window, feed, first)
    assert second.isMaximized()
    second.routes.toggle_full_screen()
    third = again(window, feed, second)
    assert third.isFullScreen()
    assert third.normalGeometry().size().width() == 700


def test_each_feed_has_its_own_day(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.memory.restore()
    opened.programme_page.show_day(at("9:00", 9).date())
    opened.show_programme(LIST)
    other = write_feed(tmp_path / "other.json", programme(MILL))
    for path in (other, feed):
        opened.workspace.open_text(str(path))
        qtbot.waitUntil(lambda path=path: opened.workspace.source.path == path)
        settle(opened, qtbot)
        if path == other:
            opened.show_programme(GRID)
            opened.programme_page.show_day(at("9:00", 8).date())
    assert opened.programme_page.day == at("9:00", 9).date()
    assert opened.programme_page.view == LIST


def test_a_picture_leaves_no_trace(window: OpenWindow, feed: Path) -> None:
    first = window(feed)
    first.show_programme(LIST)
    second = again(window, feed, first)
    assert (second.routes.view, second.programme_page.view) == (PROGRAMME, GRID)


def test_a_window_left_on_a_screen_that_is_gone_comes_back_into_sight(
    window: OpenWindow, feed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = window(feed, size=(900, 640))
    first.memory.restore()
    first.setGeometry(2500, 200, 900, 640)
    monkeypatch.setattr(window_memory, "_screens", lambda: [Frame(0, 0, 1440, 900)])
    second = again(window, feed, first)
    assert second.geometry().getRect() == (270, 150, 900, 640)


def test_another_text_size_leaves_the_window_where_it_is_on_the_screen(
    window: OpenWindow, feed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_memory, "_screens", lambda: [Frame(0, 0, 1440, 900)])
    first = window(feed, size=(1200, 800))
    first.memory.restore()
    first.setGeometry(40, 60, 1200, 800)
    first.close()
    second = window(feed, shown=False)
    # At 125 %, each of Qt's pixels is 1.25 of before.
    second.appearance.text_size = 125
    second.memory.restore()
    assert second.geometry().getRect() == (32, 48, 960, 640)
