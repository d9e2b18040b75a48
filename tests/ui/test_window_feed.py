"""The feed under the window changes, breaks, recovers, or is another one."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from ui.acting import click, click_cell, key, settle, shown, sync, texts
from ui.conftest import OpenWindow
from ui.hall import CLASH, EVENT, GAME, MILL, NIGHT, OPEN, TUESDAY, at, programme, write_feed

from kiosk.programme.clock import SimulatedClock
from kiosk.programme.model import Programme
from kiosk.ui.attendee.pages import AGENDA, FOUND, LOADING, PROGRAMME
from kiosk.ui.attendee.window import AttendeeWindow

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def panel_texts(window: AttendeeWindow) -> list[str]:
    return [label.text() for label in window.side.panel.findChildren(QLabel)]


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
    opened.stage.show_minute()
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
    opened.acts.toggle_star("mill")
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
    opened.acts.toggle_star("mill")
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
