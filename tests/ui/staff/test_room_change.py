"""A room change at the desk: few presses, on the server at once, and nothing lost on the way."""

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from server.served import Served
from ui.staff.conftest import OpenDesk, up_to_date
from ui.staff.hands import choose, click, key, move, pick_room, published, settle

CONTROL = Qt.KeyboardModifier.ControlModifier


def room_of(served: Served, session: str) -> object:
    return published(served)[session]["room"]


def test_a_room_change_takes_three_clicks_and_is_out_within_a_moment(
    desk: OpenDesk, served: Served, qtbot: QtBot
) -> None:
    window = desk()
    begin = time.monotonic()
    choose(window, "game")
    pick_room(window, "werk")
    click(window.today.change.strip.publish_button)
    qtbot.waitUntil(lambda: room_of(served, "game") == "werk", timeout=5_000)
    assert time.monotonic() - begin < 5
    settle(window, qtbot)
    assert window.desk.programme.session_by_key["game"].room == "werk"
    assert "Stand 2" in window.notice.text.text()
    assert not window.desk.sheet
    assert not window.desk.waiting


def test_a_room_change_takes_three_keys_once_the_session_is_chosen(
    desk: OpenDesk, served: Served, qtbot: QtBot
) -> None:
    window = desk()
    choose(window, "game")
    rows = [row.key for row in window.today.change.rooms.rows.rows]
    key(window, Qt.Key.Key_R)
    key(window, Qt.Key(Qt.Key.Key_1 + rows.index("foyer")))
    key(window, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: room_of(served, "game") == "foyer", timeout=5_000)
    assert QApplication.focusWidget() is window.today.sessions.list


def test_what_is_in_the_way_is_said_and_stops_nobody(
    desk: OpenDesk, served: Served, qtbot: QtBot
) -> None:
    window = desk()
    choose(window, "game")
    change = window.today.change
    assert not change.strip.publish_button.isEnabled()
    pick_room(window, "werk")  # where "Zukunft zeichnen" is from 15:30 to 16:00
    said = change.warnings.accessibleName()
    assert "Raum belegt: Werkstatt hat „Zukunft zeichnen“, 15:30–16:00: 30 Min." in said
    assert "56 Plätze weniger: Werkstatt hat 24, bisher waren es 80." in said
    assert change.strip.publish_button.text() == "Trotzdem als Stand 2 veröffentlichen"
    click(change.strip.publish_button)
    qtbot.waitUntil(lambda: room_of(served, "game") == "werk", timeout=5_000)


def test_what_was_in_the_way_before_is_no_news(desk: OpenDesk, served: Served) -> None:
    window = desk()
    choose(window, "game")
    window.today.change.delay(5)
    assert "belegt" not in window.today.change.warnings.accessibleName()


def test_both_doors_are_shown_as_they_will_look(desk: OpenDesk) -> None:
    window = desk()
    choose(window, "game")
    old, new = window.today.doors.previews
    assert old.isVisible()
    assert not new.isVisible()
    pick_room(window, "foyer")
    assert old.name.text() == "Tür Saal 2"
    assert new.name.text() == "Tür Foyer"
    assert "verlegt nach" in old.glass.accessibleName()
    assert "neu hier (statt Saal 2)" in new.glass.accessibleName()
    click(window.today.change.strip.discard_button)
    assert old.isVisible()
    assert not new.isVisible()


def test_both_doors_stay_in_sight_once_the_move_is_published(desk: OpenDesk, qtbot: QtBot) -> None:
    window = desk()
    move(window, "game", "foyer")
    qtbot.waitUntil(lambda: bool(window.desk.done), timeout=5_000)
    settle(window, qtbot)
    old, new = window.today.doors.previews
    assert "verlegt nach" in old.glass.accessibleName()
    assert "neu hier (statt Saal 2)" in new.glass.accessibleName()


def test_the_way_back_to_what_is_published_is_no_change(desk: OpenDesk) -> None:
    window = desk()
    choose(window, "game")
    pick_room(window, "werk")
    assert len(window.desk.sheet) == 1
    pick_room(window, "saal")
    assert not window.desk.sheet
    assert not window.today.change.strip.publish_button.isEnabled()


def test_undo_takes_the_last_publication_back(desk: OpenDesk, served: Served, qtbot: QtBot) -> None:
    window = desk()
    move(window, "game", "werk")
    qtbot.waitUntil(lambda: bool(window.desk.done), timeout=5_000)
    settle(window, qtbot)
    key(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: room_of(served, "game") == "saal", timeout=5_000)
    settle(window, qtbot)
    assert window.desk.programme.session_by_key["game"].room == "saal"


def test_drafts_of_several_sessions_go_out_as_one_version(
    desk: OpenDesk, served: Served, qtbot: QtBot
) -> None:
    window = desk()
    choose(window, "game")
    pick_room(window, "foyer")
    choose(window, "clash")
    window.today.change.toggle_full()
    window.today.change.delay(10)
    side = window.today.sessions
    assert side.drafts.text() == "2 Entwürfe"
    click(side.all_out)
    qtbot.waitUntil(lambda: room_of(served, "game") == "foyer", timeout=5_000)
    now = published(served)["clash"]
    assert (now["full"], now["delay"]) == (True, 10)
    assert served.get("/agenda.json").json()["version"] == "2"


def test_drafts_are_there_again_at_the_next_start(desk: OpenDesk, qtbot: QtBot) -> None:
    first = desk(secret="")
    choose(first, "game")
    pick_room(first, "foyer")
    secret = first.desk.folder.token()
    qtbot.waitUntil(lambda: first.desk.sheet_kept_at is not None)
    first.close()
    again = desk(secret=secret)
    choose(again, "game")
    assert again.today.change.session.room == "foyer"
    assert again.today.change.strip.publish_button.isEnabled()


def test_two_quick_changes_of_one_thing_are_no_conflict_with_oneself(
    desk: OpenDesk, served: Served, qtbot: QtBot
) -> None:
    window = desk()
    choose(window, "game")
    for _ in range(3):
        window.today.change.delay(5)
        window.today.change.publish()
    qtbot.waitUntil(lambda: published(served)["game"].get("delay") == 15, timeout=8_000)
    qtbot.waitUntil(lambda: up_to_date(window) and not window.desk.waiting, timeout=8_000)
    assert not window.desk.disputes
