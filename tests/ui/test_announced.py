"""What is urgent stands over every page: seen, heard, closed, found again, true by the minute."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.accessible import dump
from ui.acting import click, key, sync
from ui.conftest import OpenWindow
from ui.hall import at, programme, scene, write_feed

from kiosk.programme.clock import SimulatedClock
from kiosk.programme.model import Announcement
from kiosk.ui.attendee.announced.record import announced
from kiosk.ui.attendee.pages import AGENDA, INBOX, NOW, PROGRAMME
from kiosk.ui.attendee.parts import SMALLEST
from kiosk.ui.attendee.programme_page.form_buttons import LIST
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.theme import LIGHT

KEY = Qt.Key
FIRE = Announcement(
    "emergency-1",
    "Bitte verlassen Sie das Haus",
    "<p>Über die <b>Treppe</b>.</p>",
    urgent=True,
    title_en="Please leave the house",
    text_en="By the stairs.",
)
CLOSED = Announcement("desk-1", "Saal 2 gesperrt", urgent=True, until=at("13:00"))
CALM = Announcement("desk-2", "Suppe im Foyer")
DOOR = Announcement("emergency-2", "Nur an der Tür", urgent=True, rooms=("saal",))


def feed_of(path: Path, *notices: Announcement) -> Path:
    return write_feed(path / "feed.json", programme(announcements=notices))


def titles(window: AttendeeWindow) -> list[str]:
    """What the banner shows."""
    if "announced" not in window.__dict__ or not window.announced.banner.isVisible():
        return []
    return [strip.record.title for strip in window.announced.banner.strips]


def test_only_what_is_urgent_and_for_everybody_stands_over_the_pages_emergencies_first() -> None:
    shown = scene()
    notices = (CALM, CLOSED, DOOR, FIRE, replace(CLOSED, key="old", until=at("12:00")))
    shown = replace(shown, programme=replace(shown.programme, announcements=notices))
    assert [record.said for record in announced(shown)] == [
        "Notfall, Bitte verlassen Sie das Haus, Über die Treppe.",
        "Wichtig, Saal 2 gesperrt",
    ]


def test_a_programme_without_anything_urgent_makes_no_banner(
    window: OpenWindow, tmp_path: Path
) -> None:
    assert "announced" not in window(feed_of(tmp_path, CALM)).__dict__


def test_an_emergency_stands_over_every_page(window: OpenWindow, tmp_path: Path) -> None:
    shown = window(feed_of(tmp_path, FIRE, CLOSED))
    both = ["Bitte verlassen Sie das Haus", "Saal 2 gesperrt"]
    for view in (PROGRAMME, AGENDA, NOW, INBOX):
        shown.show_view(view)
        assert titles(shown) == both
    shown.show_programme(LIST)
    assert titles(shown) == both
    banner = shown.announced.banner
    assert shown.header.geometry().bottom() < banner.geometry().top()
    assert banner.geometry().bottom() < shown.splitter.geometry().top()
    image = shown.grab().toImage()
    strip = banner.strips[0]
    corner = strip.mapTo(shown, strip.rect().topLeft())
    assert image.pixelColor(corner.x() + 3, corner.y() + 3).name().upper() == LIGHT.alarm
    middle = corner.y() + strip.height() // 2
    words = {image.pixelColor(x, y).name() for x in range(24, 300) for y in (middle, middle - 16)}
    assert LIGHT.on_alarm.lower() in words, "the words are white"
    assert LIGHT.ink.lower() not in words


def test_a_screen_reader_is_told_once_when_it_comes(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = window(feed_of(tmp_path))
    said: list[str] = []
    shown.announcer.said.connect(said.append)
    feed_of(tmp_path, FIRE)
    sync(shown, qtbot)
    shown.stage.show_minute()
    text = "Notfall, Bitte verlassen Sie das Haus, Über die Treppe."
    assert said.count(text) == 1
    assert text in dump(shown)
    shown.speak("en")
    assert titles(shown) == ["Please leave the house"]
    assert not any("Emergency" in one for one in said)


def test_what_is_closed_is_found_again(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(feed_of(tmp_path, FIRE, CLOSED))
    click(shown.announced.banner.strips[0].close_button)
    assert titles(shown) == ["Saal 2 gesperrt"]
    tab = shown.header.tabs[NOW]
    assert (tab.count, tab.accessibleDescription()) == (1, "1 dringender Hinweis")
    shown.stage.show_minute()
    shown.speak("en")
    assert titles(shown) == ["Saal 2 gesperrt"], "closed in one language, closed in the other"
    click(shown.announced.banner.strips[0].close_button)
    assert titles(shown) == []
    shown.actions_.by_name["announcements"].trigger()
    assert titles(shown) == ["Please leave the house", "Saal 2 gesperrt"]
    assert tab.count == 0
    assert QApplication.focusWidget() is shown.announced.banner.strips[0].close_button


def test_other_words_of_a_closed_announcement_are_shown(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = window(feed_of(tmp_path, FIRE))
    click(shown.announced.banner.strips[0].close_button)
    feed_of(tmp_path, replace(FIRE, title="Entwarnung"))
    sync(shown, qtbot)
    assert titles(shown) == ["Entwarnung"]
    feed_of(tmp_path)
    sync(shown, qtbot)
    assert titles(shown) == []


def test_it_goes_when_its_time_is_over(window: OpenWindow, tmp_path: Path) -> None:
    shown = window(feed_of(tmp_path, CLOSED))
    assert titles(shown) == ["Saal 2 gesperrt"]
    shown.workspace.clock = SimulatedClock(at("13:00"), 0.0)
    shown.stage.show_minute()
    assert titles(shown) == []
    assert shown.header.tabs[NOW].count == 0


def test_by_keyboard_it_is_the_next_stop_behind_the_search_and_closing_goes_on(
    window: OpenWindow, tmp_path: Path
) -> None:
    shown = window(feed_of(tmp_path, FIRE))
    shown.header.search.setFocus()
    key(shown, KEY.Key_Tab)
    assert QApplication.focusWidget() is shown.announced.banner.strips[0].close_button
    key(shown, KEY.Key_Return)
    assert titles(shown) == []
    assert shown.programme_page.isAncestorOf(QApplication.focusWidget())


def test_asking_for_what_is_urgent_says_when_nothing_is(window: OpenWindow, tmp_path: Path) -> None:
    shown = window(feed_of(tmp_path, CALM))
    shown.actions_.by_name["announcements"].trigger()
    assert shown.notice.text.text() == "Zurzeit gibt es keinen dringenden Hinweis."


@pytest.mark.parametrize("size", [(1280, 800), (640, 400)])
def test_a_long_one_scrolls_and_leaves_the_page_most_of_the_window(
    window: OpenWindow, tmp_path: Path, size: tuple[int, int]
) -> None:
    long = replace(FIRE, text="Gehen Sie ruhig. " * 200)
    shown = window(feed_of(tmp_path, long), size=size)
    banner = shown.announced.banner
    assert banner.height() <= shown.height() * 0.4
    assert shown.height() - banner.height() >= SMALLEST[1]
    assert banner.verticalScrollBar().maximum() > 0
    assert banner.focusPolicy() is Qt.FocusPolicy.StrongFocus
