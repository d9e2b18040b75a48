"""A visit to the window: first start, stars, agenda, views, filters, colours."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.acting import click, click_cell, key, settle, shown
from ui.conftest import OpenWindow
from ui.hall import CLASH, GAME, NOON, at, programme, write_feed

from kiosk.programme.stars import Priority
from kiosk.ui.attendee.pages import AGENDA, FOUND, PROGRAMME
from kiosk.ui.attendee.programme_page.form_buttons import GRID, LIST

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


# The first start


def test_the_first_start_shows_the_built_in_festival(window: OpenWindow) -> None:
    shown_window = window()
    assert shown_window.stack.currentIndex() == PROGRAMME
    assert shown_window.windowTitle().startswith("360° Festival für innovative Planung")
    assert "ausschussarbeit-planspiel" in shown(shown_window)
    page = shown_window.programme_page
    assert page.view == GRID
    assert page.day == NOON.date()
    assert page.shelf.isVisible()
    assert shown_window.status.state.text.startswith("Stand ")


def test_before_the_festival_the_first_day_is_shown(window: OpenWindow, feed: Path) -> None:
    page = window(feed, now=at("12:00", 1)).programme_page
    assert (page.day, shown(page.window())) == (at("12:00", 7).date(), ["early"])


def test_each_day_shows_its_sessions_and_the_night_belongs_to_the_evening(
    window: OpenWindow, feed: Path
) -> None:
    opened = window(feed)
    assert shown(opened) == ["mill", "game", "clash", "night"]
    key(opened, KEY.Key_Left, ALT)
    assert shown(opened) == ["early"]
    key(opened, KEY.Key_Left, ALT)
    assert shown(opened) == ["early"]
    key(opened, KEY.Key_Right, ALT)
    key(opened, KEY.Key_Right, ALT)
    assert shown(opened) == []
    page = opened.programme_page
    assert page.stack.currentWidget() is page.empty
    assert page.empty.text.text() == ("An diesem Tag hat noch keine Veranstaltung einen Termin.")


# Stars


def test_a_star_set_with_the_mouse_survives_a_restart(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    first = window(feed)
    click_cell(first, "mill", QPoint(-8, 8))
    assert first.workspace.stars["mill"].priority is Priority.GOING
    assert first.header.tabs[AGENDA].count == 1
    first.close()
    second = window(feed)
    assert set(second.workspace.stars) == {"mill"}
    assert [s.key for s in second.agenda_page.body.model.sessions] == ["mill"]


def test_the_panel_stars_for_sure_or_perhaps_and_takes_back(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    click_cell(opened, "game")
    panel, stars = opened.side.panel, opened.workspace.stars
    click(panel.maybe)
    assert stars["game"].priority is Priority.MAYBE
    click(panel.going)
    assert stars["game"].priority is Priority.GOING
    assert (panel.going.isChecked(), panel.maybe.isChecked()) == (True, False)
    click(panel.going)
    assert stars == {}


def test_two_chosen_sessions_at_one_time_warn_each_other(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    for chosen in ("game", "clash"):
        opened.acts.toggle_star(chosen)
    model = opened.programme_page.model
    assert model.record(1).warning == "gleichzeitig mit Zukunft zeichnen"
    opened.acts.toggle_star("clash")
    assert model.record(1).warning == ""


def test_the_agenda_groups_chosen_sessions_by_day(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    for chosen in ("open", "night", "mill", "early"):
        opened.acts.toggle_star(chosen)
    key(opened, KEY.Key_3, CTRL)
    assert opened.stack.currentIndex() == AGENDA
    page = opened.agenda_page.body
    assert [s.key for s in page.model.sessions] == ["early", "mill", "night", "open"]
    assert [page.list.heading_at(n) for n in range(4)] == [
        "Mittwoch, 7. Dezember",
        "Donnerstag, 8. Dezember",
        "Donnerstag, 8. Dezember",
        "noch ohne Termin",
    ]


def test_an_empty_agenda_says_what_to_do(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    key(opened, KEY.Key_3, CTRL)
    empty = opened.agenda_page.body.empty
    assert empty.text.text() == "Noch nichts gemerkt. Ein Stern im Programm genügt."
    click(empty.button)
    assert opened.stack.currentIndex() == PROGRAMME


# Views and filters


def test_grid_and_list_show_the_same_and_keep_the_cursor(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    opened.programme_page.grid.select("clash")
    key(opened, KEY.Key_2, CTRL)
    page = opened.programme_page
    assert (page.view, page.current_key()) == (LIST, "clash")
    assert page.list.hasFocus()
    click(page.forms.plan)
    assert (page.view, page.current_key()) == (GRID, "clash")


def test_the_shelf_opens_what_has_no_time_and_lists_all_of_it(
    window: OpenWindow, feed: Path
) -> None:
    opened = window(feed)
    shelf = opened.programme_page.shelf
    entry = next(e for e in shelf._entries if e.isVisible())
    click(entry)
    assert opened.side.key == "open"
    click(shelf.all)
    assert opened.stack.currentIndex() == FOUND
    assert opened.found_page.heading.text() == "noch ohne Termin"
    assert [s.key for s in opened.found_page.model.sessions] == ["open"]
    key(opened, KEY.Key_Escape)
    assert opened.stack.currentIndex() == PROGRAMME


def test_chips_filter_by_theme_and_by_star(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    page = opened.programme_page
    chips = page.filters.chips
    methods = next(c for c in chips._chips if c.text() == "Methoden")
    click(methods)
    assert shown(opened) == ["game"]
    click(chips._starred)
    assert page.empty.text.text() == "Noch nichts gemerkt. Ein Stern im Programm genügt."
    opened.acts.toggle_star("mill")
    assert page.empty.text.text().startswith("Nichts passt zu diesen Filtern.")
    click(page.empty.buttons[-1])
    assert shown(opened) == ["mill", "game", "clash", "night"]
    click(chips._starred)
    assert shown(opened) == ["mill"]


def test_n_jumps_to_the_present_moment(window: OpenWindow, feed: Path) -> None:
    opened = window(feed, now=at("15:10"))
    key(opened, KEY.Key_Left, ALT)
    key(opened, KEY.Key_N)
    page = opened.programme_page
    assert page.day == NOON.date()
    assert page.current_key() == "game"
    opened.show_programme(LIST)
    page.list.select("night")
    key(opened, KEY.Key_N)
    assert page.current_key() == "game"


def test_outside_the_festival_there_is_no_now_to_jump_to(window: OpenWindow, feed: Path) -> None:
    opened = window(feed, now=at("15:10", 20))
    key(opened, KEY.Key_N)
    assert opened.notice.text.text() == "Das Programm hat heute nichts."


def test_the_panel_keeps_its_place_when_a_minute_goes_by(window: OpenWindow, feed: Path) -> None:
    opened = window(feed, size=(1000, 480))
    click_cell(opened, "game")
    bar = opened.side.panel.area.verticalScrollBar()
    QApplication.processEvents()
    bar.setValue(40)
    assert bar.value() == 40
    opened.stage.show_minute()
    assert bar.value() == 40


def test_the_panel_keeps_the_focus_over_a_star_and_a_minute(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    click_cell(opened, "game")
    opened.activateWindow()
    going = opened.side.panel.going
    going.setFocus()
    key(opened, KEY.Key_Space)
    assert (going.isChecked(), going.hasFocus()) == (True, True)
    opened.stage.show_minute()
    QApplication.processEvents()
    assert going.hasFocus()


def test_colours_change_at_once_and_are_kept(window: OpenWindow, feed: Path, qtbot: QtBot) -> None:
    opened = window(feed)

    def ground() -> str:
        return opened.grab().toImage().pixelColor(400, 5 + opened.menuBar().height()).name()

    seen = {}
    for action in opened.actions_.themes.actions():
        if action.data() != "system":
            action.trigger()
            QApplication.processEvents()
            seen[action.data()] = ground()
    assert seen == {"light": "#ffffff", "dark": "#0b1830", "contrast": "#000000"}
    settle(opened, qtbot)
    assert opened.workspace.setting("scheme") == "contrast"


def test_who_asks_for_what_has_no_time_where_all_has_one_is_told_so(
    window: OpenWindow, tmp_path: Path
) -> None:
    opened = window(write_feed(tmp_path / "timed.json", programme(GAME, CLASH)))
    key(opened, KEY.Key_5, CTRL)
    assert opened.notice.text.text() == "Alle Veranstaltungen haben einen Termin."
    assert opened.programme_page.grid.isVisible()
