"""The page of all keys says what the table binds, in both languages, and lets no key go missing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui import accessible
from ui.acting import key, texts
from ui.conftest import OpenWindow

from kiosk.ui.attendee.actions import COMMANDS
from kiosk.ui.attendee.key_rows import key_rows
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.key_rows import key_names
from kiosk.ui.shared.keys_page import KeysPage
from kiosk.ui.shared.qt_words import speak
from kiosk.wording import translator

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")


def keys_of(window: AttendeeWindow) -> KeysPage:
    # QTest has no keyboard that would make a question mark of Shift and another key.
    key(window, KEY.Key_Question)
    page = QApplication.activeModalWidget()
    assert isinstance(page, KeysPage)
    QTest.qWaitForWindowExposed(page)
    return page


def caps(page: KeysPage, text: str) -> tuple[str, ...]:
    return next(row.caps for row in page.model.rows if row.text == text)


def test_every_bound_key_stands_on_the_page(qapp: QApplication) -> None:
    rows = key_rows(translator("en"))
    shown = [cap for row in rows for cap in row.caps]
    bound = [name for c in COMMANDS for name in key_names(c.keys, translator("en"))]
    # What stands behind the last "+" is a key, be it another "+".
    assert sorted(shown) == sorted(f"{name[:-1].replace('+', ' ')}{name[-1]}" for name in bound)
    assert all(row.text and row.said for row in rows)


def test_no_key_is_bound_twice() -> None:
    bound = [key for c in COMMANDS if c.acts for key in c.keys]
    assert len(bound) == len(set(bound))


def test_the_question_mark_shows_all_keys_in_german(window: OpenWindow, feed: Path) -> None:
    page = keys_of(window(feed))
    assert page.windowTitle() == "Tasten"
    assert caps(page, "Rückgängig") == ("Strg Z",)
    assert caps(page, "Wiederholen") == ("Strg Umschalt Z", "Strg Y")
    assert caps(page, "Veranstaltung öffnen") == ("Eingabe",)
    assert caps(page, "Zur ersten oder letzten Veranstaltung") == ("Pos1", "Ende")
    assert caps(page, "Tasten") == ("?", "F1")
    assert caps(page, "Voriger Tag") == ("Alt Pfeil links",)
    heads = [row.text for row in page.model.rows if not row.caps]
    assert heads == [
        "Im Programm",
        "In „Was ist neu“",
        "Ansicht",
        "Plan",
        "Bearbeiten",
        "Datei",
        "Überall",
    ]


def test_f1_shows_them_in_english(window: OpenWindow, feed: Path) -> None:
    opened = window(feed, lang="en")
    key(opened, KEY.Key_F1)
    page = QApplication.activeModalWidget()
    assert isinstance(page, KeysPage)
    assert caps(page, "Open a feed file") == ("Ctrl O",)
    assert caps(page, "To the session beside, above or below") == ("Arrow keys",)
    assert "Close" in set(texts(page))


def test_a_screen_reader_goes_through_the_keys_row_by_row(window: OpenWindow, feed: Path) -> None:
    page = keys_of(window(feed))
    assert page.list.hasFocus()
    said = accessible.items(page.list)
    assert said[:2] == [
        "Im Programm",
        "Zur Veranstaltung daneben, darüber oder darunter: Pfeiltasten",
    ]
    assert "Wiederholen: Strg+Umschalt+Z oder Strg+Y" in said
    for _ in said[1:]:
        key(page, KEY.Key_Down)
    assert page.list.currentIndex().row() == len(said) - 1


def test_the_page_scrolls_in_a_small_window_and_escape_gives_the_plan_back(
    window: OpenWindow, feed: Path
) -> None:
    opened = window(feed, size=(720, 480))
    page = keys_of(opened)
    assert page.height() <= 480
    assert page.list.verticalScrollBar().maximum() > 0
    key(page, KEY.Key_Escape)
    assert QApplication.activeModalWidget() is None
    opened.activateWindow()
    QApplication.processEvents()
    assert opened.programme_page.grid.hasFocus()


@pytest.mark.parametrize("typed", [KEY.Key_N, KEY.Key_Slash, KEY.Key_Question])
def test_letters_that_are_commands_are_letters_in_the_search_field(
    typed: Qt.Key, window: OpenWindow, feed: Path
) -> None:
    opened = window(feed)
    opened.programme_page.step_day(-1)
    key(opened, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    before = opened.programme_page.day
    key(opened, typed, *([SHIFT] if typed == KEY.Key_Question else []))
    assert (
        opened.header.search.text()
        == {
            KEY.Key_N: "n",
            KEY.Key_Slash: "/",
            KEY.Key_Question: "?",
        }[typed]
    )
    assert opened.programme_page.day == before
    assert QApplication.activeModalWidget() is None


def test_f10_goes_to_the_menu(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    key(opened, KEY.Key_F10)
    active = opened.menuBar().activeAction()
    assert active is not None
    assert active.text() == "&Datei"
