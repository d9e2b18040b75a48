"""Whole ways through the window, on real databases and feed files."""

from dataclasses import replace
from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from ui.acting import click, click_cell, key, search, settle, shown, sync, texts
from ui.conftest import OpenWindow
from ui.hall import CLASH, EVENT, GAME, MILL, NIGHT, NOON, OPEN, TUESDAY, at, programme, write_feed

from kiosk.programme.clock import SimulatedClock
from kiosk.programme.model import Programme
from kiosk.programme.stars import Priority
from kiosk.ui.attendee.programme_page import GRID, LIST
from kiosk.ui.attendee.window import AGENDA, FOUND, LOADING, PROGRAMME, AttendeeWindow

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def panel_texts(window: AttendeeWindow) -> list[str]:
    return [label.text() for label in window.side.panel.findChildren(QLabel)]


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
    assert [s.key for s in second.agenda_page.model.sessions] == ["mill"]


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
        opened.workspace.toggle_star(chosen)
    model = opened.programme_page.model
    assert model.record(1).warning == "gleichzeitig mit Zukunft zeichnen"
    opened.workspace.toggle_star("clash")
    assert model.record(1).warning == ""


def test_the_agenda_groups_chosen_sessions_by_day(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    for chosen in ("open", "night", "mill", "early"):
        opened.workspace.toggle_star(chosen)
    key(opened, KEY.Key_2, CTRL)
    assert opened.stack.currentIndex() == AGENDA
    page = opened.agenda_page
    assert [s.key for s in page.model.sessions] == ["early", "mill", "night", "open"]
    assert [page.list.heading_at(n) for n in range(4)] == [
        "Mittwoch, 7. Dezember",
        "Donnerstag, 8. Dezember",
        "Donnerstag, 8. Dezember",
        "noch ohne Termin",
    ]


def test_an_empty_agenda_says_what_to_do(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    key(opened, KEY.Key_2, CTRL)
    empty = opened.agenda_page.empty
    assert empty.text.text() == "Noch nichts gemerkt. Ein Stern im Programm genügt."
    click(empty.button)
    assert opened.stack.currentIndex() == PROGRAMME


# Search


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("muehle", ["mill"]),
        ("Mühle", ["mill"]),
        ("plansp", ["game"]),
        ("lenk", ["game"]),
        ("werkstatt", ["clash", "mill"]),
        ("gross mueh", ["mill"]),
    ],
)
def test_words_and_parts_of_words_are_found(
    window: OpenWindow, feed: Path, qtbot: QtBot, words: str, found: list[str]
) -> None:
    opened = window(feed)
    assert sorted(search(opened, qtbot, words)) == found
    assert opened.stack.currentIndex() == FOUND
    expected = "1 Treffer" if len(found) == 1 else f"{len(found)} Treffer"
    assert opened.found_page.heading.text() == expected


def test_escape_returns_from_the_search_to_where_one_was(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    search(opened, qtbot, "muehle")
    key(opened, KEY.Key_Escape)
    assert opened.header.search.text() == ""
    assert opened.stack.currentIndex() == PROGRAMME


def test_down_goes_to_the_hits_and_return_opens_one(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    search(opened, qtbot, "muehle")
    key(opened, KEY.Key_Down)
    assert opened.found_page.list.hasFocus()
    key(opened, KEY.Key_Return)
    assert opened.side.key == "mill"
    key(opened, KEY.Key_Escape)
    assert (opened.stack.currentIndex(), opened.side.key) == (PROGRAMME, "mill")
    key(opened, KEY.Key_Escape)
    assert opened.side.key is None


def test_nothing_found_says_so_and_offers_the_way_back(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    assert search(opened, qtbot, "Haushalt") == []
    empty = opened.found_page.empty
    assert empty.isVisible()
    assert empty.text.text() == "Nichts gefunden für „Haushalt“."
    click(empty.button)
    assert opened.stack.currentIndex() == PROGRAMME


def test_letters_typed_into_the_search_are_no_commands(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    search(opened, qtbot, "n/n")
    assert opened.header.search.text() == "n/n"


# Export


def entries(path: Path) -> dict[str, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    return {str(event["SUMMARY"]): event for event in calendar.events}


def test_the_agenda_is_exported_and_the_notice_says_so(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    for chosen in ("game", "mill", "open"):
        opened.workspace.toggle_star(chosen)
    file = tmp_path / "meine.ics"
    opened.errands.export_to(file)
    settle(opened, qtbot)
    found = entries(file)
    assert set(found) == {"Planspiel", "Die Große Mühle"}
    assert found["Planspiel"].start == at("15:00")
    assert str(found["Planspiel"]["LOCATION"]).startswith("Saal 2")
    assert opened.notice.isVisible()
    assert opened.notice.text.text() == (
        "2 Einträge in meine.ics geschrieben. 1 Veranstaltung ohne Termin ist nicht dabei."
    )


def test_one_session_is_exported_alone(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.workspace.toggle_star("mill")
    opened.errands.export_to(tmp_path / "eine.ics", "game")
    settle(opened, qtbot)
    assert set(entries(tmp_path / "eine.ics")) == {"Planspiel"}
    assert opened.notice.text.text() == "1 Eintrag in eine.ics geschrieben."


def test_an_export_that_cannot_be_written_says_why(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.workspace.toggle_star("mill")
    opened.errands.export_to(tmp_path / "no such folder" / "x.ics")
    settle(opened, qtbot)
    assert "no such folder" in opened.notice.text.text()
    assert opened.notice.isVisible()


def test_an_empty_agenda_is_not_exported(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.errands.export_to(tmp_path / "leer.ics")
    settle(opened, qtbot)
    assert not (tmp_path / "leer.ics").exists()
    assert opened.notice.isVisible()


def test_the_chosen_reminder_goes_into_the_calendar_and_is_kept(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    first = window(feed)
    first.workspace.toggle_star("mill")
    five = next(a for a in first.actions_.alarms.actions() if a.data() == "5")
    five.trigger()
    settle(first, qtbot)
    first.close()
    second = window(feed)
    second.errands.export_to(tmp_path / "x.ics")
    settle(second, qtbot)
    assert b"TRIGGER:-PT5M" in (tmp_path / "x.ics").read_bytes()
    assert [a.text() for a in second.actions_.alarms.actions() if a.isChecked()] == ["5 min vorher"]


def test_a_session_is_copied_as_text(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    opened.programme_page.grid.select("game")
    key(opened, KEY.Key_C, CTRL)
    assert QApplication.clipboard().text().startswith("Planspiel\nDonnerstag, 8. Dezember")


# The feed changes


def test_a_moved_session_shows_band_outline_and_erratum(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    click_cell(opened, "game")
    write_feed(feed, programme(TUESDAY, MILL, replace(GAME, room="foyer"), CLASH, NIGHT, OPEN))
    sync(opened, qtbot)
    model = opened.programme_page.model
    row = model.row_of("game")
    assert row is not None
    assert model.record(row).band == "verlegt · statt Saal 2"
    assert opened.programme_page.grid.current_key() == "game"
    said = panel_texts(opened)
    assert "verlegt nach Foyer" in said
    assert "statt Saal 2" in said
    # Nothing else is in Saal 2 that day: its column is gone, and with it the outline's place.
    assert opened.workspace.programme is not None


def test_a_vanished_session_stays_struck_through(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    click_cell(opened, "game")
    write_feed(feed, programme(TUESDAY, MILL, CLASH, NIGHT, OPEN))
    sync(opened, qtbot)
    row = opened.programme_page.model.row_of("game")
    assert row is not None
    assert [t.text for t in opened.programme_page.model.record(row).tags] == ["entfällt"]
    assert "Das Programm führt diese Veranstaltung nicht mehr." in panel_texts(opened)
    opened.workspace.stars.clear()
    key(opened, KEY.Key_D, CTRL)
    assert opened.workspace.stars == {}
    assert opened.notice.text.text() == "Diese Veranstaltung entfällt."


@pytest.mark.parametrize(
    "broken", [b"", b"<html><body>Bitte anmelden</body></html>", b'{"format": "festival-age']
)
def test_a_broken_feed_is_told_in_the_foot_and_the_programme_stays(
    window: OpenWindow, feed: Path, qtbot: QtBot, broken: bytes
) -> None:
    opened = window(feed)
    before = shown(opened)
    good = feed.read_bytes()
    feed.write_bytes(broken)
    sync(opened, qtbot)
    assert shown(opened) == before
    assert opened.status.state.problem
    foot = [label.text() for label in opened.status.findChildren(QLabel)]
    assert opened.status.state.problem in foot
    feed.write_bytes(good)
    sync(opened, qtbot)
    assert opened.status.state.problem == ""


def another_event() -> Programme:
    event = replace(EVENT, key="other", title="Anderes Fest")
    return programme(replace(MILL, key="alien", title="Ganz anderes"), event=event)


def test_a_feed_of_another_event_is_held_back_until_somebody_takes_it_over(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    write_feed(feed, another_event())
    sync(opened, qtbot)
    assert shown(opened) == ["mill", "game", "clash", "night"]
    assert opened.notice.isVisible()
    assert "Anderes Fest" in opened.notice.text.text()
    assert opened.notice.button.text() == "Trotzdem übernehmen"
    click(opened.notice.button)
    settle(opened, qtbot)
    assert opened.windowTitle().startswith("Anderes Fest")
    assert "alien" in shown(opened)
    assert opened.notice.isHidden()


def test_when_the_feed_recovers_the_notice_of_what_was_held_back_goes(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    good = feed.read_bytes()
    write_feed(feed, another_event())
    sync(opened, qtbot)
    assert opened.notice.isVisible()
    feed.write_bytes(good)
    sync(opened, qtbot)
    assert opened.notice.isHidden()


def test_a_question_that_was_closed_does_not_come_back_each_minute(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    write_feed(feed, another_event())
    sync(opened, qtbot)
    click(opened.notice.close_button)
    opened._tick()
    sync(opened, qtbot)
    assert opened.notice.isHidden()
    assert "Anderes Fest" in opened.status.state.problem


def test_what_was_not_taken_over_makes_the_programme_no_fresher(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    opened.workspace.clock = SimulatedClock(at("13:00"), 0)
    feed.write_bytes(b"<html></html>")
    sync(opened, qtbot)
    assert opened.status.state.text == "Stand 12:00"
    write_feed(feed, another_event())
    sync(opened, qtbot)
    assert opened.status.state.text == "Stand 12:00"
    opened.close()
    assert window(feed, now=at("13:00")).status.state.text == "Stand 12:00"


# Other feeds


def test_opening_another_feed_shows_it_and_the_next_start_remembers_it(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window()
    opened.workspace.open_text(str(feed))
    settle(opened, qtbot)
    assert opened.windowTitle().startswith("Probefestival")
    opened.close()
    assert window().windowTitle().startswith("Probefestival")


def test_while_another_feed_is_loaded_nothing_of_the_old_one_is_left(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.workspace.toggle_star("mill")
    opened.workspace.open_text(str(tmp_path / "absent.xml"))
    settle(opened, qtbot)
    assert opened.stack.currentIndex() == LOADING
    visible = " ".join(texts(opened))
    for word in ("Probefestival", "6 Veranstaltungen", "Mühle"):
        assert word not in visible
    assert "absent.xml" in opened.windowTitle()
    assert opened.header.tabs[AGENDA].count == 0


def test_a_sync_does_not_throw_one_out_of_the_list_of_what_has_no_time(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    click(opened.programme_page.shelf.all)
    write_feed(feed, programme(MILL, GAME, OPEN, replace(OPEN, key="two", title="Zweite")))
    sync(opened, qtbot)
    assert opened.stack.currentIndex() == FOUND
    assert [s.key for s in opened.found_page.model.sessions] == ["open", "two"]
    write_feed(feed, programme(MILL, GAME))
    opened.workspace.clock = SimulatedClock(at("12:00", 20), 0)
    sync(opened, qtbot)
    assert opened.stack.currentIndex() == PROGRAMME


def test_stars_belong_to_their_feed(window: OpenWindow, feed: Path, qtbot: QtBot) -> None:
    opened = window(feed)
    opened.workspace.toggle_star("mill")
    opened.workspace.open_text("bundled")
    settle(opened, qtbot)
    assert opened.workspace.stars == {}
    opened.workspace.open_text(str(feed))
    settle(opened, qtbot)
    assert set(opened.workspace.stars) == {"mill"}


def test_a_file_that_is_no_feed_says_so_and_offers_to_try_again(
    window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(tmp_path / "absent.json")
    assert opened.stack.currentIndex() == LOADING
    assert "absent.json" in opened.loading.text.text()
    write_feed(tmp_path / "absent.json", programme())
    click(opened.loading.button)
    settle(opened, qtbot)
    assert opened.windowTitle().startswith("Probefestival")


def test_what_is_neither_address_nor_file_is_told(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    opened.workspace.open_text("gopher://example.org/")
    assert opened.notice.isVisible()
    assert "gopher://example.org/" in opened.notice.text.text()
    assert shown(opened)


# Views and filters


def test_grid_and_list_show_the_same_and_keep_the_cursor(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    opened.programme_page.grid.select("clash")
    key(opened, KEY.Key_G, CTRL, SHIFT)
    page = opened.programme_page
    assert (page.view, page.current_key()) == (LIST, "clash")
    assert page.list.hasFocus()
    click(page.plan_button)
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
    methods = next(c for c in page.chips._chips if c.text() == "Methoden")
    click(methods)
    assert shown(opened) == ["game"]
    click(page.chips._starred)
    assert page.empty.text.text() == "Noch nichts gemerkt. Ein Stern im Programm genügt."
    opened.workspace.toggle_star("mill")
    assert page.empty.text.text() == "An diesem Tag passt nichts zu diesen Filtern."
    click(page.empty.button)
    assert shown(opened) == ["mill", "game", "clash", "night"]
    click(page.chips._starred)
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
    opened._tick()
    assert bar.value() == 40


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
