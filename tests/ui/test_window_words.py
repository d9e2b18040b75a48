"""Every word of the window is in the chosen language, and every control has a name."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui import accessible
from ui.acting import click_cell, key, search, settle, sync, texts
from ui.conftest import OpenWindow
from ui.hall import CLASH, EVENT, GAME, MILL, OPEN, programme, write_feed

from kiosk.resources import resource
from kiosk.ui.attendee.programme_page.form_buttons import LIST
from kiosk.ui.attendee.window import AttendeeWindow

ROOT = ElementTree.parse(resource("i18n/de.ts")).getroot()
ENGLISH = ElementTree.parse(resource("i18n/en.ts")).getroot()


def sayings(root: ElementTree.Element) -> set[str]:
    """All texts of a catalogue without places, as they can stand on the screen."""
    found = set()
    for context in root.iter("context"):
        if context.findtext("name") not in ("Problems",) and not context.findtext(
            "name", ""
        ).startswith("Cli"):
            for translation in context.iter("translation"):
                forms = [f.text or "" for f in translation.iter("numerusform")]
                found.update(forms or [translation.text or ""])
    return {text for text in found if "{" not in text and "%n" not in text}


NAMES = {"Deutsch", "English"}
"""Each language is named in itself, whatever is spoken."""
GERMAN_ONLY = sayings(ROOT) - sayings(ENGLISH) - NAMES
ENGLISH_ONLY = sayings(ENGLISH) - sayings(ROOT) - NAMES


def in_language(said: Iterable[str], words: set[str]) -> set[str]:
    """What is said in the words of a catalogue; shortcuts in menus do not count."""
    return {text for text in said if text in words and text.strip(" ·,.-–…")}


def act(opened: AttendeeWindow, qtbot: QtBot) -> list[set[str]]:
    """Goes everywhere in the window; gives the words seen at each place."""
    places = []

    def look() -> None:
        QApplication.processEvents()
        places.append(set(texts(opened)) | set(accessible.items(opened.programme_page.grid)))

    look()
    for chosen in ("game", "clash"):
        opened.acts.toggle_star(chosen)
    click_cell(opened, "game")
    look()
    opened.show_programme(LIST)
    look()
    opened.show_view(1)
    look()
    search(opened, qtbot, "qqqq")
    look()
    key(opened, Qt.Key.Key_Escape)
    sync(opened, qtbot)
    look()
    opened.jump_to_now()
    look()
    return places


@pytest.mark.parametrize("begin", ["de", "en"])
@pytest.mark.parametrize("switched", [False, True], ids=["from the start", "switched"])
def test_no_word_of_the_other_language_is_left(
    window: OpenWindow, feed: Path, qtbot: QtBot, begin: str, switched: bool
) -> None:
    opened = window(feed, lang=begin)
    speaks = begin
    if switched:
        act(opened, qtbot)
        opened.workspace.stars.clear()
        speaks = "en" if begin == "de" else "de"
        action = next(a for a in opened.actions_.languages.actions() if a.data() == speaks)
        action.trigger()
    own, other = (GERMAN_ONLY, ENGLISH_ONLY) if speaks == "de" else (ENGLISH_ONLY, GERMAN_ONLY)
    for place in act(opened, qtbot):
        assert in_language(place, other) == set()
        assert len(in_language(place, own)) > 20


def test_a_switch_of_language_reaches_what_is_open_at_once(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    for chosen in ("game", "clash"):
        opened.acts.toggle_star(chosen)
    click_cell(opened, "game")
    opened.notice.tell("Ein Hinweis")
    next(a for a in opened.actions_.languages.actions() if a.data() == "en").trigger()
    QApplication.processEvents()
    said = set(texts(opened))
    assert in_language(said, GERMAN_ONLY) == set()
    assert "Going" in said
    assert "Thursday, 8 December, today" in said
    assert not [text for text in said if "Donnerstag" in text or "gleichzeitig" in text]
    # What was told in the old language goes: it cannot be told again.
    assert opened.notice.isHidden()
    settle(opened, qtbot)
    opened.close()
    assert window(feed, lang=None).appearance.language == "en"


def test_every_control_has_a_name(window: OpenWindow, feed: Path, qtbot: QtBot) -> None:
    opened = window(feed)
    click_cell(opened, "game")
    nameless = {
        f"{type(w).__name__} in {type(w.parentWidget()).__name__}"
        for w in accessible.focusable(opened)
        if not accessible.name(accessible.tree(w))
    }
    assert nameless == set()


def focused() -> str:
    """The name of what has the focus."""
    focus = QApplication.focusWidget()
    assert focus is not None
    return accessible.name(accessible.tree(focus))


ROUND = [
    "Plan, Donnerstag, 8. Dezember",
    "Räume",
    "Sprechstunde, Raum und Zeit folgen, vorläufig",
    "Alle 1",
    "Planspiel",
    "Schließen",
    "Dabei",
    "Vielleicht",
    "Notiz",
    "https://example.org/spiel",
    "In meinen Kalender …",
    "Aufs Telefon (QR-Code) …",
    "Als Text kopieren",
    "Programm",
    "Programm durchsuchen",
    "Donnerstag, 8. Dezember, heute",
    "Plan",
    "Alle Themen",
    "Methoden",
    "Kooperation",
    "Filter",
    "Nur gemerkte",
]
"""From the grid once around: shelf, panel, head, days, themes."""


@pytest.mark.parametrize("forward", [True, False])
def test_tab_goes_around_the_window_in_reading_order(
    window: OpenWindow, feed: Path, forward: bool
) -> None:
    opened = window(feed)
    click_cell(opened, "game")
    opened.activateWindow()
    opened.programme_page.grid.setFocus()
    pressed = (Qt.Key.Key_Tab,) if forward else (Qt.Key.Key_Backtab,)
    gone: list[str] = []
    for _ in range(2 * len(ROUND)):
        if not gone or focused() != gone[-1]:
            # A label with a link keeps the focus for the link's own stop.
            gone.append(focused())
        key(opened, *pressed)
    wanted = ROUND if forward else [ROUND[0], *reversed(ROUND[1:])]
    assert gone[: len(ROUND) + 1] == [*wanted, ROUND[0]]


def test_tab_reaches_every_control_that_takes_the_focus(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    click_cell(opened, "game")
    assert {accessible.name(accessible.tree(w)) for w in accessible.focusable(opened)} == set(ROUND)


def test_tab_stops_at_what_was_chosen_last(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    opened.programme_page.step_day(1)
    opened.show_programme(LIST)
    opened.show_view(1)
    names = {accessible.name(accessible.tree(w)) for w in accessible.focusable(opened)}
    assert {"Meine Agenda"} <= names
    assert "Programm" not in names
    opened.show_view(0)
    names = {accessible.name(accessible.tree(w)) for w in accessible.focusable(opened)}
    assert {"Freitag, 9. Dezember", "Liste", "Programm"} <= names
    assert names.isdisjoint({"Donnerstag, 8. Dezember, heute", "Plan", "Meine Agenda"})


def test_arrows_go_from_day_to_day(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    opened.activateWindow()
    tabs = opened.programme_page.days._tabs
    today = tabs[opened.programme_page.day]
    today.setFocus()
    key(opened, Qt.Key.Key_Left)
    assert opened.programme_page.day.day == 7
    key(opened, Qt.Key.Key_Right)
    key(opened, Qt.Key.Key_Right)
    assert opened.programme_page.day.day == 9


def test_a_whole_visit_with_the_keyboard_alone(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    opened.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier
    for pressed in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Left):
        key(opened, pressed)
    assert opened.programme_page.current_key() == "game"
    key(opened, Qt.Key.Key_Return)
    assert opened.side.key == "game"
    key(opened, Qt.Key.Key_D, control)
    assert set(opened.workspace.stars) == {"game"}
    key(opened, Qt.Key.Key_Space)
    assert opened.workspace.stars == {}
    key(opened, Qt.Key.Key_Escape)
    assert opened.side.key is None
    key(opened, Qt.Key.Key_Slash)
    assert opened.header.search.hasFocus()
    key(opened, Qt.Key.Key_M)
    settle(opened, qtbot)
    key(opened, Qt.Key.Key_Escape)
    assert opened.programme_page.grid.hasFocus()


def test_many_themes_go_into_a_menu_that_chooses_them(window: OpenWindow, tmp_path: Path) -> None:
    from dataclasses import replace

    from kiosk.programme.model import Track

    names = [f"Ein Thema mit langem Namen {n}" for n in range(20)]
    tracks = tuple(Track(f"t{n}", name) for n, name in enumerate(names))
    shown = programme(
        replace(MILL, track="t19"), replace(GAME, track="t0"), CLASH, OPEN, tracks=tracks
    )
    opened = window(write_feed(tmp_path / "many.json", shown), size=(900, 700))
    chips = opened.programme_page.filters.chips
    chips._menu.aboutToShow.emit()
    entries = {a.text(): a for a in chips._menu.actions()}
    assert names[19] in entries
    assert names[0] not in entries
    entries[names[19]].trigger()
    assert [s.key for s in opened.programme_page.model.sessions] == ["mill"]
    assert chips._more.text() == "Weitere Themen (1)"


def test_a_programme_without_any_time_speaks_of_no_day(window: OpenWindow, tmp_path: Path) -> None:
    event = replace(EVENT, first_day=None, last_day=None)
    shown = window(write_feed(tmp_path / "open.json", programme(OPEN, event=event)))
    assert "Noch hat keine Veranstaltung einen Termin." in texts(shown.programme_page)
