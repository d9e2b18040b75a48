"""Nobody loses their place: menus, panels, other views and undo leave the keyboard where it was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from ui.acting import click_cell, key, search, settle
from ui.conftest import OpenWindow
from ui.hall import at, programme, write_feed
from ui.keyboard import Keyboard
from ui.test_focus_seen import unseen

from kiosk.programme.model import Announcement
from kiosk.programme.stars import Priority
from kiosk.ui.attendee.opening.dialogs import usual_folder
from kiosk.ui.attendee.pages import AGENDA, NOW, PROGRAMME
from kiosk.ui.attendee.programme_page.form_buttons import GRID, LIST
from kiosk.ui.attendee.window import AttendeeWindow

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NARROW = (640, 400)

# The offscreen plugin neither lifts windows nor gives them hints.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def in_front(window: AttendeeWindow) -> AttendeeWindow:
    window.activateWindow()
    QApplication.processEvents()
    return window


def in_panel(window: AttendeeWindow) -> bool:
    focus = window.focusWidget()
    return focus is not None and window.side.panel.isAncestorOf(focus)


def test_who_leaves_the_menu_is_back_in_the_plan(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = in_front(window(feed))
    assert opened.programme_page.grid.hasFocus()
    keys = Keyboard(opened, qtbot)
    keys.press(KEY.Key_F10)
    keys.press(KEY.Key_Escape, times=2)
    assert opened.menuBar().activeAction() is None
    assert opened.programme_page.grid.hasFocus()


def test_return_presses_the_button_that_has_the_focus(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = in_front(window(feed))
    for session in ("game", "clash"):
        opened.acts.toggle_star(session)
    opened.show_view(AGENDA)
    settle(opened, qtbot)
    button = opened.agenda_page.body.side.findChild(QPushButton, "keep game clash")
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    key(opened, KEY.Key_Return)
    assert len(opened.workspace.stars) == 1


def test_return_shows_the_view_of_a_tab(window: OpenWindow, feed: Path) -> None:
    opened = in_front(window(feed))
    opened.header.tabs[NOW].setFocus(Qt.FocusReason.TabFocusReason)
    key(opened, KEY.Key_Enter)
    assert opened.stack.currentIndex() == NOW


def test_return_opens_a_session_and_once_more_goes_into_it(window: OpenWindow, feed: Path) -> None:
    opened = in_front(window(feed))
    opened.programme_page.grid.select("game")
    key(opened, KEY.Key_Return)
    assert opened.programme_page.grid.hasFocus()
    key(opened, KEY.Key_Return)
    assert in_panel(opened)
    key(opened, KEY.Key_Escape)
    assert opened.programme_page.grid.hasFocus()


def test_a_second_click_leaves_the_keyboard_in_the_plan(window: OpenWindow, feed: Path) -> None:
    opened = in_front(window(feed))
    for _ in range(2):
        click_cell(opened, "game")
    assert opened.side.key == "game"
    assert opened.programme_page.grid.hasFocus()


def test_in_a_narrow_window_the_keyboard_goes_along_into_the_panel(
    window: OpenWindow, feed: Path
) -> None:
    opened = in_front(window(feed, size=NARROW))
    opened.programme_page.grid.select("game")
    key(opened, KEY.Key_Return)
    assert opened.side.takes_all
    assert in_panel(opened)
    key(opened, KEY.Key_Escape)
    assert opened.programme_page.grid.hasFocus()


@pytest.mark.parametrize(("pressed", "view"), [(KEY.Key_4, NOW), (KEY.Key_2, PROGRAMME)])
def test_in_a_narrow_window_a_view_that_is_asked_for_is_seen(
    window: OpenWindow, feed: Path, pressed: Qt.Key, view: int
) -> None:
    opened = in_front(window(feed, size=NARROW))
    click_cell(opened, "game")
    assert not opened.stack.isVisible()
    key(opened, pressed, CTRL)
    assert opened.stack.isVisible()
    assert opened.stack.currentIndex() == view
    assert opened.side.key is None


def test_in_a_narrow_window_another_day_is_seen(window: OpenWindow, feed: Path) -> None:
    opened = in_front(window(feed, size=NARROW))
    click_cell(opened, "game")
    key(opened, KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert opened.stack.isVisible()
    assert opened.programme_page.days.isVisible()


def test_in_a_narrow_window_a_search_shows_its_hits_and_keeps_the_field(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = in_front(window(feed, size=NARROW))
    click_cell(opened, "game")
    assert search(opened, qtbot, "muehle") == ["mill"]
    assert opened.found_page.isVisible()
    assert opened.header.search.hasFocus()


def test_the_agenda_begins_at_the_session_that_is_read(window: OpenWindow, feed: Path) -> None:
    opened = in_front(window(feed))
    for session in ("early", "game", "clash"):
        opened.acts.toggle_star(session)
    opened.open_session("clash")
    opened.show_view(AGENDA)
    assert opened.agenda_page.current_key() == "clash"
    opened.open_session("early")
    opened.show_view(AGENDA)
    assert opened.agenda_page.current_key() == "early"
    opened.open_session("night")  # not chosen: the agenda stays where it is
    opened.show_view(AGENDA)
    assert opened.agenda_page.current_key() == "early"


def test_a_room_that_comes_back_brings_the_cursor_back(window: OpenWindow, feed: Path) -> None:
    opened = in_front(window(feed))
    grid = opened.programme_page.grid
    grid.select("clash")
    key(opened, KEY.Key_H, CTRL)
    assert grid.current_key() != "clash"
    key(opened, KEY.Key_Z, CTRL)
    assert grid.current_key() == "clash"


def test_undo_does_not_move_a_cursor_that_was_not_lost(window: OpenWindow, feed: Path) -> None:
    opened = in_front(window(feed))
    grid = opened.programme_page.grid
    grid.select("game")
    opened.rooms.hide("foyer")
    grid.select("clash")
    key(opened, KEY.Key_Z, CTRL)
    assert grid.current_key() == "clash"


def test_beside_the_own_day_the_focus_is_seen_where_there_is_more_than_fits(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = in_front(window(feed, size=(1280, 480)))
    for session in ("game", "clash"):
        opened.acts.toggle_star(session)
    opened.show_view(AGENDA)
    settle(opened, qtbot)
    column = opened.agenda_page.body.side
    assert column.verticalScrollBar().maximum() > 0
    assert column.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert unseen(opened) == []


def test_the_next_export_begins_in_the_folder_of_the_last_one(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "Kalender"
    folder.mkdir()
    for _ in range(2):
        opened = in_front(window(feed))
        opened.acts.set_priority("game", Priority.GOING)
        opened.actions_.by_name["export"].trigger()
        dialog = opened.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        begun = dialog.directory().absolutePath()
        dialog.fileSelected.emit(str(folder / "Probe.ics"))
        dialog.close()
        settle(opened, qtbot)
        opened.close()
    assert Path(begun) == folder
    assert (folder / "Probe.ics").exists()


def test_a_folder_that_is_gone_is_not_offered_again(tmp_path: Path) -> None:
    assert usual_folder(str(tmp_path)) == str(tmp_path)
    assert Path(usual_folder(str(tmp_path / "gone"))).is_dir()
    assert Path(usual_folder(None)).is_dir()


@pytest.mark.parametrize("form", [GRID, LIST])
def test_the_agenda_begins_with_what_is_not_over_yet(
    window: OpenWindow, feed: Path, form: int
) -> None:
    opened = in_front(window(feed, now=at("15:10")))
    for session in ("early", "mill", "game", "night"):
        opened.acts.toggle_star(session)
    opened.agenda_page.body.show_view(form)
    opened.show_view(AGENDA)
    assert opened.agenda_page.current_key() == "game"


def test_behind_what_is_announced_the_keyboard_begins_with_a_session(
    window: OpenWindow, tmp_path: Path
) -> None:
    told = Announcement("told", "Garderobe", "Im Foyer.", since=at("8:00"))
    feed = write_feed(tmp_path / "told.json", programme(announcements=(told,)))
    opened = in_front(window(feed, now=at("15:10")))
    opened.show_view(NOW)
    assert opened.now_page.list.rows.row(0).session is None
    assert opened.now_page.current_key() == "game"
