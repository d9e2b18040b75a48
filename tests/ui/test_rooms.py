"""Rooms as a person chooses them: hidden, ordered, found, taken back, kept; nothing is lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from ui import accessible
from ui.acting import click, key, search, settle, shown
from ui.conftest import OpenWindow
from ui.hall import CLASH, GAME, NIGHT, ROOMS, programme, talk, write_feed

from kiosk.programme.model import Room
from kiosk.ui.attendee.grid.heads import RoomHeads
from kiosk.ui.attendee.rooms.picker import RoomPicker
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.theme import LIGHT

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
MANY = tuple(Room(f"r{n}", f"Raum {n}") for n in range(40))


def heads(window: AttendeeWindow) -> str:
    """The rooms above the columns, as a screen reader says them."""
    found = window.programme_page.grid.findChild(RoomHeads)
    assert found is not None
    return found.accessibleName()


def notes(window: AttendeeWindow) -> list[str]:
    """What the line above the heads says is left out."""
    frame = window.programme_page.grid.frame
    assert frame is not None
    if frame.bar is None or frame.bar.isHidden():
        return []
    return [n.text() for n in (frame.bar.hidden_note, frame.bar.empty_note) if not n.isHidden()]


def controls(window: AttendeeWindow) -> set[str]:
    return {accessible.name(accessible.tree(w)) for w in accessible.focusable(window)}


def picker(window: AttendeeWindow) -> RoomPicker:
    """Opens the list of rooms by its key."""
    QTest.keyClick(window, KEY.Key_J, CTRL)
    found = window.findChildren(RoomPicker)
    assert len(found) == 1
    QTest.qWaitForWindowExposed(found[0])
    return found[0]


def rows(opened: RoomPicker) -> list[str]:
    items = [opened.list.item(n) for n in range(opened.list.count())]
    marks = {Qt.CheckState.Checked: "x", Qt.CheckState.Unchecked: "o"}
    return [f"{marks[i.checkState()]} {i.text()}" for i in items if not i.isHidden()]


# The offscreen plugin neither lifts windows nor gives them hints.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A feed of forty rooms, each with a session on the 8th."""
    sessions = (
        talk(f"s{n}", f"Nummer {n}", f"{9 + n % 8}:00", f"{9 + n % 8}:45", r.key)
        for n, r in enumerate(MANY)
    )
    return write_feed(tmp_path / "many.json", programme(*sessions, rooms=MANY))


def test_a_hidden_room_is_counted_and_shown_again(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    assert notes(opened) == []
    opened.acts.toggle_star("game")
    opened.programme_page.grid.select("game")
    key(opened, KEY.Key_H, CTRL)
    assert heads(opened) == "Werkstatt, Foyer"
    assert shown(opened) == ["mill", "clash", "night"]
    assert notes(opened) == ["1 Raum ausgeblendet (1 Veranstaltung, 1 gemerkt) – zeigen"]
    assert opened.notice.text.text() == "„Saal 2“ ist ausgeblendet."
    bar = opened.programme_page.grid.frame.bar  # type: ignore[union-attr]
    click(bar.hidden_note)
    assert heads(opened) == "Saal 2, Werkstatt, Foyer"
    assert notes(opened) == []


def test_hiding_is_taken_back_and_done_again(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    opened.rooms.hide("werk")
    opened.rooms.step("saal", 1)
    assert heads(opened) == "Foyer, Saal 2"
    assert opened.undo.undo_name(opened.translate) == "Reihenfolge der Räume"
    key(opened, KEY.Key_Z, CTRL)
    assert heads(opened) == "Saal 2, Foyer"
    assert opened.undo.undo_name(opened.translate) == "Raum „Werkstatt“ ausblenden"
    key(opened, KEY.Key_Z, CTRL)
    assert heads(opened) == "Saal 2, Werkstatt, Foyer"
    key(opened, KEY.Key_Z, CTRL, SHIFT)
    key(opened, KEY.Key_Z, CTRL, SHIFT)
    assert heads(opened) == "Foyer, Saal 2"


def test_hiding_a_room_leaves_the_rest_where_it_is(window: OpenWindow, tmp_path: Path) -> None:
    early = talk("early-8", "Früh", "8:00", "9:00", "werk")  # without it the day begins later
    noon = talk("noon", "Mittag", "11:00", "12:00")
    feed = write_feed(tmp_path / "f.json", programme(early, noon, GAME, NIGHT))
    opened = window(feed, size=(1000, 700))
    grid, model = opened.programme_page.grid, opened.programme_page.model

    def place() -> int:
        return grid.visualRect(model.index(model.row_of("game") or 0)).top()

    grid.select("game")
    grid.scroll_by(0, -60)
    before = place()
    assert 20 < before < grid.viewport().height()
    opened.rooms.show_only(["saal", "foyer"])
    assert place() == pytest.approx(before, abs=1)
    opened.rooms.show_all()
    assert place() == pytest.approx(before, abs=1)


def test_the_menu_of_a_head_hides_moves_and_isolates(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    opened.programme_page.grid.frame.menu_wanted.emit("werk", QPoint(300, 300))  # type: ignore[union-attr]
    menu = next(m for m in opened.findChildren(QMenu) if m.isVisible())
    choices = {a.text().replace("&", ""): a for a in menu.actions() if a.text()}
    choices["Nach links"].trigger()
    assert heads(opened) == "Werkstatt, Saal 2, Foyer"
    choices["Nur diesen Raum zeigen"].trigger()
    assert heads(opened) == "Werkstatt"
    assert not choices["Alle Räume zeigen"].isEnabled()
    choices["Raum ausblenden"].trigger()
    assert heads(opened) == ""
    assert notes(opened) == ["3 Räume ausgeblendet (4 Veranstaltungen) – zeigen"]
    opened.grab()
    menu.close()
    key(opened, KEY.Key_H, CTRL, SHIFT)
    assert heads(opened) == "Werkstatt, Saal 2, Foyer"


def test_rooms_without_a_session_on_the_day_are_offered(window: OpenWindow, tmp_path: Path) -> None:
    feed = write_feed(tmp_path / "f.json", programme(GAME, rooms=ROOMS))
    opened = window(feed)
    assert heads(opened) == "Saal 2"
    assert notes(opened) == ["+2 leere Räume"]
    bar = opened.programme_page.grid.frame.bar  # type: ignore[union-attr]
    click(bar.empty_note)
    assert heads(opened) == "Saal 2, Werkstatt, Foyer"
    assert notes(opened) == ["2 leere Räume ausblenden"]
    key(opened, KEY.Key_Z, CTRL)
    assert heads(opened) == "Saal 2"


def test_a_low_window_tells_of_hidden_rooms_and_leaves_empty_ones_to_the_list(
    window: OpenWindow, tmp_path: Path
) -> None:
    opened = window(write_feed(tmp_path / "feed.json", programme(GAME, CLASH)), size=(900, 480))
    grid = opened.programme_page.grid
    assert notes(opened) == []
    before = grid.viewport().height()
    opened.rooms.hide("werk")
    QApplication.processEvents()
    assert notes(opened)[0].startswith("1 Raum ausgeblendet")
    assert grid.viewport().height() < before
    opened.resize(900, 800)
    QApplication.processEvents()
    assert notes(opened)[1:] == ["+1 leerer Raum"]


def test_a_session_that_is_looked_for_brings_its_hidden_room_back(
    window: OpenWindow, feed: Path
) -> None:
    opened = window(feed)
    opened.rooms.hide("saal")
    opened.programme_page.reveal(GAME)
    assert opened.programme_page.current_key() == "game"
    assert opened.notice.text.text() == "„Saal 2“ war ausgeblendet und wird wieder gezeigt."
    key(opened, KEY.Key_Z, CTRL)
    assert heads(opened) == "Werkstatt, Foyer"


def test_the_list_shows_the_sessions_of_hidden_rooms_too(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    opened.rooms.hide("saal")
    key(opened, KEY.Key_2, CTRL)
    assert "game" in shown(opened)
    key(opened, KEY.Key_1, CTRL)
    assert "game" not in shown(opened)


def test_rooms_and_zoom_are_remembered_for_each_feed(
    window: OpenWindow, feed: Path, many: Path, qtbot: object
) -> None:
    opened = window(feed)
    opened.rooms.hide("foyer")
    opened.rooms.order(["werk", "foyer", "saal"])
    opened.programme_page.grid.zoom_by(1.5)
    zoom = opened.programme_page.grid.zoom
    opened.workspace.open_text(str(many))
    settle(opened, qtbot)  # type: ignore[arg-type]
    assert heads(opened).startswith("Raum 0, Raum 1,")
    assert opened.programme_page.grid.zoom != zoom
    opened.workspace.open_text(str(feed))
    settle(opened, qtbot)  # type: ignore[arg-type]
    assert heads(opened) == "Werkstatt, Saal 2"
    assert opened.programme_page.grid.zoom.time == pytest.approx(zoom.time, abs=0.001)
    opened.close()
    again = window(feed)
    assert heads(again) == "Werkstatt, Saal 2"
    assert again.programme_page.grid.zoom.time == pytest.approx(zoom.time, abs=0.001)


def test_a_renamed_room_keeps_its_place_and_a_new_one_is_shown(
    window: OpenWindow, feed: Path, qtbot: object
) -> None:
    opened = window(feed)
    opened.rooms.order(["foyer", "werk", "saal"])
    renamed = tuple(replace(r, name="Lobby") if r.key == "foyer" else r for r in ROOMS)
    sessions = opened.workspace.programme.sessions  # type: ignore[union-attr]
    extra = talk("extra", "Neu", "9:00", "10:00", "neu")
    rooms = (*renamed, Room("neu", "Neuer Saal"))
    write_feed(feed, programme(*sessions, extra, rooms=rooms))
    opened.workspace.watch.sync_now()
    settle(opened, qtbot)  # type: ignore[arg-type]
    assert heads(opened) == "Lobby, Neuer Saal, Werkstatt, Saal 2"


def test_typing_finds_a_room_and_return_goes_there(window: OpenWindow, many: Path) -> None:
    opened = window(many)
    grid = opened.programme_page.grid
    assert grid.horizontalOffset() == 0
    dialog = picker(opened)
    QTest.keyClicks(dialog.search, "raum 37")
    assert rows(dialog) == ["x Raum 37  –  1 Veranstaltung"]
    QTest.keyClick(dialog.search, KEY.Key_Return)
    assert not dialog.isVisible()
    assert grid.current_room() == "r37"
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))


def test_the_list_of_rooms_shows_hides_and_orders_by_key(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    opened.acts.toggle_star("mill")
    dialog = picker(opened)
    assert rows(dialog) == [
        "x Saal 2  –  1 Veranstaltung",
        "x Werkstatt  –  2 Veranstaltungen, 1 gemerkt",
        "x Foyer  –  1 Veranstaltung",
    ]
    QTest.keyClicks(dialog.search, "fo")
    QTest.keyClick(dialog.search, KEY.Key_Down)
    QTest.keyClick(dialog.list, KEY.Key_Space)
    dialog.search.clear()
    assert rows(dialog)[2] == "o Foyer  –  1 Veranstaltung"
    assert heads(opened) == "Saal 2, Werkstatt"
    QTest.keyClick(dialog.list, KEY.Key_Up, ALT)
    assert [row[2:5] for row in rows(dialog)] == ["Saa", "Foy", "Wer"]
    QTest.keyClick(dialog.list, KEY.Key_Z, CTRL)
    QTest.keyClick(dialog.list, KEY.Key_Z, CTRL)
    assert heads(opened) == "Saal 2, Werkstatt, Foyer"
    assert [row[0] for row in rows(dialog)] == ["x", "x", "x"]
    click(dialog.starred)
    assert heads(opened) == "Werkstatt"
    click(dialog.all)
    assert heads(opened) == "Saal 2, Werkstatt, Foyer"


def test_the_box_beside_a_room_hides_and_shows_it_with_the_mouse(
    window: OpenWindow, feed: Path
) -> None:
    opened = window(feed)
    dialog = picker(opened)

    def press(x: int) -> None:
        rect = dialog.list.visualItemRect(dialog.list.item(1))
        point = QPoint(rect.left() + x, rect.center().y())
        QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=point)

    press(120)
    assert heads(opened) == "Saal 2, Werkstatt, Foyer", "the name only chooses it"
    press(18)
    assert heads(opened) == "Saal 2, Foyer"
    press(18)
    assert heads(opened) == "Saal 2, Werkstatt, Foyer"


def test_without_a_star_only_starred_rooms_would_be_none(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    opened.rooms.show_only_starred()
    assert heads(opened) == "Saal 2, Werkstatt, Foyer"
    assert opened.notice.text.text() == "Noch ist in keinem Raum etwas gemerkt."


def test_going_to_a_room_without_a_session_today_says_so(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    opened.programme_page.step_day(-1)
    opened.rooms.go_to("foyer")
    assert opened.notice.text.text() == "In „Foyer“ ist an diesem Tag nichts."


def test_the_overview_is_there_only_where_the_columns_do_not_fit(
    window: OpenWindow, feed: Path, many: Path
) -> None:
    small = window(feed)
    assert "Übersicht aller Räume" not in controls(small)
    small.close()
    opened = window(many)
    grid = opened.programme_page.grid
    strip = grid.frame.bar.overview  # type: ignore[union-attr]
    assert "Übersicht aller Räume" in controls(opened)
    assert strip.maximum() == grid.horizontalScrollBar().maximum() > 0
    assert strip.pageStep() == grid.viewport().width()
    opened.resize(1000, 700)
    assert strip.pageStep() == grid.viewport().width()


def test_the_overview_scrolls_by_mouse_and_by_key(window: OpenWindow, many: Path) -> None:
    opened = window(many)
    grid = opened.programme_page.grid
    strip = grid.frame.bar.overview  # type: ignore[union-attr]
    bar = grid.horizontalScrollBar()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.rect().center())
    assert bar.value() == pytest.approx(bar.maximum() / 2, abs=60)
    strip.setFocus()
    before = bar.value()
    QTest.keyClick(strip, KEY.Key_Right)
    assert bar.value() == before + grid.geometry_.columns[0].width  # type: ignore[union-attr]
    QTest.keyClick(strip, KEY.Key_PageDown)
    assert bar.value() > before + grid.viewport().width() // 2
    QTest.keyClick(strip, KEY.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(strip, KEY.Key_Home)
    assert bar.value() == 0
    assert strip.accessibleDescription() == "Räume 1 bis 6 von 40"
    bar.setValue(777)
    assert strip.value() == 777
    assert strip.accessibleDescription() == "Räume 6 bis 11 von 40"


def test_the_overview_shows_where_the_hits_of_a_search_are(
    window: OpenWindow, many: Path, qtbot: QtBot
) -> None:
    opened = window(many)
    strip = opened.programme_page.grid.frame.bar.overview  # type: ignore[union-attr]
    accent = QColor(LIGHT.accent)

    def marked() -> set[int]:
        """The rooms, counted from the left, in whose middle there is a mark in the accent."""
        image = strip._draw().toImage()
        room = image.width() / len(MANY)
        return {
            n
            for n in range(len(MANY))
            for y in range(image.height())
            if image.pixelColor(round((n + 0.5) * room), y) == accent
        }

    assert marked() == set()
    search(opened, qtbot, "Nummer 31")
    qtbot.waitUntil(lambda: marked() == {31})
    opened.header.search.setText("Nummer 7")
    qtbot.waitUntil(lambda: marked() == {7})
    opened.header.search.clear()
    qtbot.waitUntil(lambda: marked() == set())


def test_dragging_the_part_in_sight_moves_it_with_the_mouse(window: OpenWindow, many: Path) -> None:
    opened = window(many)
    bar = opened.programme_page.grid.horizontalScrollBar()
    strip = opened.programme_page.grid.frame.bar.overview  # type: ignore[union-attr]
    left, start = Qt.MouseButton.LeftButton, QPoint(20, 10)
    QTest.mousePress(strip, left, pos=start)
    assert bar.value() == 0, "taking hold of it moves nothing"
    QTest.mouseMove(strip, start + QPoint(100, 0))
    QTest.mouseRelease(strip, left, pos=start + QPoint(100, 0))
    whole = bar.maximum() + bar.pageStep()
    assert bar.value() == pytest.approx(100 * whole / strip.width(), abs=2)


def test_first_and_last_room_by_key_at_the_same_time(window: OpenWindow, many: Path) -> None:
    opened = window(many)
    grid = opened.programme_page.grid
    grid.setFocus()
    grid.select("s16")
    key(opened, KEY.Key_End, CTRL)
    assert grid.current_room() == "r39"
    key(opened, KEY.Key_Home, CTRL)
    assert grid.current_room() == "r0"


def test_the_zoom_keys_of_the_window(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    grid = opened.programme_page.grid
    usual = grid.zoom
    key(opened, KEY.Key_Plus, CTRL)
    assert grid.zoom.time > usual.time
    key(opened, KEY.Key_Minus, CTRL)
    key(opened, KEY.Key_Minus, CTRL)
    assert grid.zoom.time < usual.time
    key(opened, KEY.Key_Right, CTRL, SHIFT)
    assert grid.horizontalScrollBar().maximum() > 0
    key(opened, KEY.Key_0, CTRL)
    assert grid.zoom == usual
