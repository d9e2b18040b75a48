"""Each task of a festival's day from a fresh window, by keyboard alone.

The window is only looked at; whatever happens to it comes from keys.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from ui.acting import key, shown
from ui.conftest import OpenWindow
from ui.hall import NOON, at
from ui.keyboard import ALT, CTRL, KEY, SHIFT, Begin, Keyboard, no_mouse

from kiosk.programme.stars import Priority
from kiosk.ui.attendee.pages import AGENDA, NOW, PROGRAMME
from kiosk.ui.attendee.programme_page.form_buttons import LIST
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.qt_words import speak

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def _only_keys() -> Iterator[None]:
    with no_mouse():
        yield
    speak("en")


@pytest.fixture
def begin(window: OpenWindow, feed: Path, qtbot: QtBot) -> Begin:
    """A fresh window, in front, and hands on the keyboard."""

    def start(**options: object) -> tuple[Keyboard, AttendeeWindow]:
        opened = window(feed, **options)
        opened.activateWindow()
        QApplication.processEvents()
        return Keyboard(opened, qtbot), opened

    return start


def stars(window: AttendeeWindow) -> dict[str, Priority]:
    return {key: star.priority for key, star in window.workspace.stars.items()}


def test_find_a_session_by_a_word_and_star_it(begin: Begin) -> None:
    keys, window = begin()
    keys.press(KEY.Key_F, CTRL)
    keys.type("mühle")
    keys.wait()
    keys.press(KEY.Key_Down)
    assert "Die Große Mühle" in keys.reads
    keys.press(KEY.Key_Space)
    assert stars(window) == {"mill": Priority.GOING}
    keys.press(KEY.Key_Escape)
    keys.press(KEY.Key_Escape)
    assert window.header.search.text() == ""
    assert window.stack.currentIndex() == PROGRAMME
    keys.wait()


def test_plan_a_day_by_arrows_and_say_perhaps_to_one_session(begin: Begin) -> None:
    keys, window = begin()
    keys.press(KEY.Key_Home)
    assert keys.reads.startswith("Die Große Mühle")
    keys.press(KEY.Key_Space)
    keys.press(KEY.Key_Down)
    keys.press(KEY.Key_Left)
    assert keys.reads.startswith("Planspiel")
    keys.press(KEY.Key_Space)
    keys.press(KEY.Key_Right)
    assert keys.reads.startswith("Zukunft zeichnen")
    keys.press(KEY.Key_Return)
    keys.press(KEY.Key_F6)
    keys.go_to("Vielleicht")
    keys.press(KEY.Key_Space)
    keys.press(KEY.Key_Escape)
    assert stars(window) == {
        "mill": Priority.GOING,
        "game": Priority.GOING,
        "clash": Priority.MAYBE,
    }
    assert "gleichzeitig mit Planspiel" in keys.reads
    keys.press(KEY.Key_3, CTRL)
    assert window.stack.currentIndex() == AGENDA
    keys.press(KEY.Key_Z, CTRL)
    assert "clash" not in stars(window)
    keys.wait()


def test_take_back_and_do_again_what_was_done(begin: Begin) -> None:
    keys, window = begin()
    keys.press(KEY.Key_Home)
    keys.press(KEY.Key_Space)
    keys.press(KEY.Key_End)
    keys.press(KEY.Key_Space)
    keys.press(KEY.Key_Z, CTRL)
    assert set(stars(window)) == {"mill"}
    keys.press(KEY.Key_Z, CTRL)
    assert stars(window) == {}
    keys.press(KEY.Key_Z, CTRL, SHIFT)
    keys.press(KEY.Key_Y, CTRL)
    assert set(stars(window)) == {"mill", "night"}
    keys.wait()


def test_take_a_star_away_in_the_agenda_and_fetch_it_back_by_the_button(begin: Begin) -> None:
    keys, window = begin()
    keys.press(KEY.Key_Home)
    keys.press(KEY.Key_Space)
    keys.press(KEY.Key_3, CTRL)
    keys.press(KEY.Key_Home)
    keys.press(KEY.Key_Space)
    assert stars(window) == {}
    keys.go_to("Rückgängig")
    keys.press(KEY.Key_Space)
    assert set(stars(window)) == {"mill"}
    keys.wait()


def test_show_one_theme_only_and_then_all_again(begin: Begin) -> None:
    keys, window = begin()
    everything = shown(window)
    keys.go_to("Methoden")
    keys.press(KEY.Key_Space)
    assert shown(window) == ["game"]
    keys.press(KEY.Key_R, CTRL)
    assert shown(window) == everything
    keys.press(KEY.Key_Z, CTRL)
    assert shown(window) == ["game"]
    keys.wait()


def test_change_the_day_and_jump_back_to_now(begin: Begin) -> None:
    keys, window = begin(now=at("15:10"))
    page = window.programme_page
    keys.press(KEY.Key_Left, ALT)
    assert page.day == at("9:00", 7).date()
    keys.press(KEY.Key_Right, ALT, times=2)
    assert page.day == at("9:00", 9).date()
    keys.press(KEY.Key_N)
    assert page.day == NOON.date()
    assert keys.reads.startswith("Planspiel")
    keys.press(KEY.Key_4, CTRL)
    assert window.stack.currentIndex() == NOW
    keys.press(KEY.Key_2, CTRL)
    assert (window.stack.currentIndex(), page.view) == (PROGRAMME, LIST)


def test_choose_a_day_by_its_tab(begin: Begin) -> None:
    keys, window = begin()
    keys.go_to("Donnerstag, 8. Dezember, heute")
    keys.press(KEY.Key_Right)
    keys.press(KEY.Key_Space)
    assert window.programme_page.day == at("9:00", 9).date()


def test_write_the_agenda_into_a_file_with_a_typed_name(begin: Begin, tmp_path: Path) -> None:
    keys, window = begin()
    keys.press(KEY.Key_Home)
    keys.press(KEY.Key_Space)
    keys.press(KEY.Key_E, CTRL)
    target = tmp_path / "Mein Plan.ics"
    keys.press(KEY.Key_A, CTRL)
    keys.type(str(target))
    keys.press(KEY.Key_Return)
    keys.wait()
    assert b"SUMMARY:Die Gro" in target.read_bytes()
    assert window.notice.text.text() == "1 Eintrag in Mein Plan.ics geschrieben."


def test_open_a_session_read_it_and_close_it(begin: Begin) -> None:
    keys, window = begin(size=(1000, 480))
    keys.press(KEY.Key_Home)
    keys.press(KEY.Key_Down)
    keys.press(KEY.Key_Left)
    keys.press(KEY.Key_Return)
    assert window.side.key == "game"
    keys.press(KEY.Key_F6)
    assert keys.reads == "Planspiel"
    bar = window.side.panel.area.verticalScrollBar()
    keys.press(KEY.Key_PageDown)
    assert bar.value() > 0
    keys.press(KEY.Key_F6)
    assert keys.reads.startswith("Planspiel, ")
    keys.press(KEY.Key_Escape)
    assert window.side.key is None
    assert keys.reads.startswith("Planspiel, ")


def menu(keys: Keyboard, *entries: str) -> None:
    """Chooses an entry of the menus, from F10 on."""
    keys.press(KEY.Key_F10)
    first, *rest = entries
    for _ in range(8):
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        if popup.title().replace("&", "") == first:
            break
        keys.press(KEY.Key_Right)
    for entry in rest:
        keys.go_to(entry, KEY.Key_Down)
        keys.press(KEY.Key_Return if entry is rest[-1] else KEY.Key_Right)


def test_change_colours_and_language_in_the_menu(begin: Begin) -> None:
    keys, window = begin()
    menu(keys, "Ansicht", "Farben", "Hoher Kontrast")
    assert window.appearance.scheme == "contrast"
    menu(keys, "Ansicht", "Sprache", "English")
    assert window.appearance.language == "en"
    assert window.header.tabs[AGENDA].text() == "My agenda"
    assert QApplication.activePopupWidget() is None
    keys.wait()


def test_reach_a_menu_by_its_letter(begin: Begin) -> None:
    keys, _ = begin()
    keys.press(KEY.Key_A, ALT)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    assert popup.title() == "&Ansicht"
    keys.press(KEY.Key_Escape, times=2)
    assert QApplication.activePopupWidget() is None


def test_hide_a_room_and_show_it_again(begin: Begin) -> None:
    keys, window = begin()
    keys.press(KEY.Key_Home)
    assert keys.reads.startswith("Die Große Mühle")
    keys.press(KEY.Key_H, CTRL)
    assert "mill" not in shown(window)
    keys.press(KEY.Key_Z, CTRL)
    assert "mill" in shown(window)
    keys.press(KEY.Key_Home)
    keys.press(KEY.Key_H, CTRL)
    keys.press(KEY.Key_H, CTRL, SHIFT)
    assert "mill" in shown(window)
    keys.wait()


def test_look_up_all_keys_and_go_on_where_one_was(begin: Begin) -> None:
    keys, _ = begin()
    keys.press(KEY.Key_End)
    before = keys.reads
    keys.press(KEY.Key_F1)
    assert keys.reads == "Im Programm"
    keys.go_to("Rückgängig", KEY.Key_Down)
    keys.press(KEY.Key_Escape)
    QApplication.processEvents()
    assert keys.reads == before


def test_full_screen_and_back(begin: Begin) -> None:
    keys, window = begin()
    keys.press(KEY.Key_F11)
    assert window.isFullScreen()
    keys.press(KEY.Key_Escape)
    assert not window.isFullScreen()


def test_the_tab_key_goes_through_every_control_once_and_back_again(begin: Begin) -> None:
    keys, _ = begin()
    start, names = keys.focus, []
    for _ in range(60):
        keys.press(KEY.Key_Tab)
        if keys.focus is start:
            break
        names.append(keys.reads)
    assert keys.focus is start
    assert all(names), "each says what it is"
    back = []
    for _ in names:
        keys.press(KEY.Key_Backtab, SHIFT)
        back.append(keys.reads)
    assert back == names[::-1]


def test_the_focus_is_seen_on_another_day_and_space_stars_there(
    window: OpenWindow, feed: Path
) -> None:
    opened = window(feed)
    page = opened.programme_page
    page.grid.setFocus()
    for way, there in ((KEY.Key_Left, "early"), (KEY.Key_Right, "game")):
        key(opened, way, ALT)
        assert page.grid.hasFocus()
        assert page.current_key() == there
    key(page.grid, KEY.Key_Space)
    assert set(opened.workspace.stars) == {"game"}
