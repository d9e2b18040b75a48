"""Another window or the command line works on the same data folder; nothing is lost."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from ui.acting import click, click_cell, key, settle, sync
from ui.conftest import OpenWindow
from ui.hall import CLASH, GAME, MILL, NIGHT, NOON, OPEN, TUESDAY, programme, talk, write_feed

from kiosk.app import main
from kiosk.options import Options, TimeZoneError
from kiosk.programme.clock import SimulatedClock
from kiosk.store.database import open_personal_db
from kiosk.store.errors import StoreError
from kiosk.ui.attendee.start import open_window
from kiosk.ui.attendee.window import AttendeeWindow


@pytest.fixture
def elsewhere(tmp_path: Path, feed: Path):
    """The command line on the window's data folder, at the window's time."""

    def run(*words: str) -> int:
        globals_ = ["--data-dir", str(tmp_path / "data"), "--feed", str(feed), "--lang", "de"]
        return main([*globals_, "--now", NOON.isoformat(), "--speed", "0", *words])

    return run


def title(window: AttendeeWindow, session: str) -> str:
    shown = window.workspace.programme
    assert shown is not None
    return shown.session_by_key[session].title


def many(count: int):
    """A festival with that many sessions still to come."""
    return programme(*(talk(f"t{n}", f"Vortrag {n}", "14:00", "15:00") for n in range(count)))


def test_what_another_process_stored_is_shown_at_the_next_look(
    window: OpenWindow, feed: Path, qtbot: QtBot, elsewhere
) -> None:
    opened = window(feed)
    renamed = replace(GAME, title="Planspiel, zweite Fassung")
    write_feed(feed, programme(TUESDAY, MILL, renamed, CLASH, NIGHT, OPEN))
    assert elsewhere("sync") == 0
    sync(opened, qtbot)
    assert title(opened, GAME.key) == "Planspiel, zweite Fassung"


def test_a_session_starred_elsewhere_is_not_cancelled_by_an_export_here(
    window: OpenWindow, feed: Path, qtbot: QtBot, elsewhere, tmp_path: Path
) -> None:
    opened = window(feed)
    assert elsewhere("agenda", "add", MILL.key) == 0
    assert elsewhere("agenda", "export", "-o", str(tmp_path / "one.ics")) == 0
    opened.errands.export_to(tmp_path / "two.ics")
    settle(opened, qtbot)
    events = Calendar.from_ical((tmp_path / "two.ics").read_bytes()).walk("VEVENT")
    assert [str(e["STATUS"]) for e in events] == ["CONFIRMED"]


def test_stars_set_elsewhere_appear_when_the_window_is_looked_at(
    window: OpenWindow, feed: Path, qtbot: QtBot, elsewhere
) -> None:
    opened = window(feed)
    assert elsewhere("agenda", "add", MILL.key) == 0
    opened.workspace.look_for_stars()
    settle(opened, qtbot)
    assert set(opened.workspace.stars) == {MILL.key}
    assert opened.header.tabs[1].count == 1


def test_a_star_that_cannot_be_kept_goes_again(
    window: OpenWindow, feed: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = window(feed)

    def full(*_: object, **__: object) -> None:
        raise StoreError("The disk is full: {file} cannot be written.", file="personal.db")

    monkeypatch.setattr("kiosk.ui.attendee.workspace.stars.set_star", full)
    opened.workspace.set_star(GAME.key, None)
    opened.acts.toggle_star(GAME.key)
    assert GAME.key in opened.workspace.stars
    settle(opened, qtbot)
    assert GAME.key not in opened.workspace.stars
    assert not opened.notice.isHidden()


def test_taking_over_means_what_was_asked_about_and_not_what_came_since(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    write_feed(feed, many(40))
    opened = window(feed)
    write_feed(feed, many(20))
    sync(opened, qtbot)
    assert opened.workspace.watch.held
    write_feed(feed, many(2))
    click(opened.notice.button)
    settle(opened, qtbot)
    shown = opened.workspace.programme
    assert shown is not None
    assert sum(not s.vanished for s in shown.sessions) == 20


def test_the_foot_offers_to_take_over_for_as_long_as_it_is_held_back(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    write_feed(feed, many(40))
    opened = window(feed)
    write_feed(feed, many(20))
    sync(opened, qtbot)
    opened.notice.tell("Als Text kopiert.")
    assert opened.status.button.text() == "Trotzdem übernehmen"
    click(opened.status.button)
    settle(opened, qtbot)
    assert not opened.workspace.watch.held
    assert opened.status.button.isHidden()


def test_taking_over_while_the_feed_is_looked_at_happens_after_it(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    write_feed(feed, many(40))
    opened = window(feed)
    write_feed(feed, many(20))
    sync(opened, qtbot)
    opened.workspace.watch.sync_now()
    opened.workspace.watch.accept()
    settle(opened, qtbot)
    shown = opened.workspace.programme
    assert shown is not None
    assert sum(s.vanished for s in shown.sessions) == 20


def test_a_feed_that_cannot_be_read_is_not_what_the_next_start_begins_with(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.workspace.remember("feed", str(feed))
    opened.workspace.open_text(str(tmp_path / "gibt-es-nicht.json"))
    settle(opened, qtbot)
    assert opened.workspace.setting("feed") == str(feed)
    ways = {button.text(): button for button in opened.loading.buttons}
    click(ways["Zurück zum vorigen Programm"])
    settle(opened, qtbot)
    assert title(opened, GAME.key) == GAME.title


def test_today_moves_on_to_the_next_tab_at_night(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)

    def today() -> list[str]:
        names = [tab.accessibleName() for tab in opened.programme_page.days.findChildren(QLabel)]
        tabs = opened.programme_page.days._tabs.values()
        return names or [tab.accessibleName() for tab in tabs if "heute" in tab.accessibleName()]

    before = today()
    opened.workspace.clock = SimulatedClock(NOON + timedelta(days=1), 0)
    opened.stage.show_minute()
    assert len(before) == 1
    assert today() != before


def test_selected_text_is_what_ctrl_c_copies(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    click_cell(opened, GAME.key)
    label = QLabel("nur dieser Teil")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setParent(opened.side.panel)
    label.show()
    label.setFocus()
    label.setSelection(4, 6)
    key(opened, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "dieser"


def test_a_time_zone_nobody_knows_is_told_before_a_window_opens(
    qapp: QApplication, tmp_path: Path
) -> None:
    options = Options("https://example.invalid/x.xml", tmp_path, time_zone="Atlantis/Stadt")
    with pytest.raises(TimeZoneError, match="Atlantis"):
        open_window(options)


@pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX has them")
def test_ctrl_c_in_the_terminal_closes_the_window_and_keeps_all(tmp_path: Path, feed: Path) -> None:
    code = "from kiosk.app import main; raise SystemExit(main())"
    arguments = ["--data-dir", str(tmp_path / "data"), "--feed", str(feed)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen([sys.executable, "-c", code, *arguments], env=environment)
    until = time.monotonic() + 20
    while not (tmp_path / "data" / "personal.db").exists() and time.monotonic() < until:
        time.sleep(0.05)
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 0
    open_personal_db(tmp_path / "data").close()
