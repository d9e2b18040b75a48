"""Hundreds of hits: all are counted, rows come as somebody gets to them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.acting import key, search
from ui.conftest import OpenWindow
from ui.hall import programme, talk, write_feed

from kiosk.ui.attendee.search.hit_model import PAGE
from kiosk.ui.attendee.window import AttendeeWindow

COUNT = 2 * PAGE + 50


@pytest.fixture
def opened(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> AttendeeWindow:
    many = [talk(f"t{n:03}", f"Werkstatt {n}", "10:00", "11:00") for n in range(COUNT)]
    made = window(write_feed(tmp_path / "many.json", programme(*many)))
    search(made, qtbot, "werk")
    return made


def test_all_are_counted_though_the_list_begins_with_the_first(opened: AttendeeWindow) -> None:
    assert opened.found_page.heading.text() == f"{COUNT} Treffer"
    assert opened.found_page.model.rowCount() == PAGE
    assert opened.search.hits is not None
    assert len(opened.search.hits) == COUNT


def test_who_scrolls_to_the_last_row_gets_the_next_ones(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    view = opened.found_page.list
    for rows in (2 * PAGE, COUNT):
        view.scrollToBottom()
        qtbot.waitUntil(lambda rows=rows: view.model().rowCount() == rows)
    view.scrollToBottom()
    QApplication.processEvents()
    keys = [s.key for s in opened.found_page.model.sessions]
    assert keys == [f"t{n:03}" for n in range(COUNT)]


def test_the_end_key_leads_to_the_last_hit_of_all(opened: AttendeeWindow) -> None:
    key(opened, Qt.Key.Key_Down)
    key(opened, Qt.Key.Key_End)
    assert opened.found_page.current_key() == f"t{COUNT - 1:03}"


def test_other_words_begin_anew(opened: AttendeeWindow, qtbot: QtBot) -> None:
    key(opened, Qt.Key.Key_Down)
    key(opened, Qt.Key.Key_End)
    assert search(opened, qtbot, f"{COUNT - 1}") == [f"t{COUNT - 1}"]
    assert not opened.found_page.model.canFetchMore(opened.found_page.list.rootIndex())
