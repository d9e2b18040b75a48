"""What a person changed can be taken back and done again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from ui.acting import click, key, settle, sync
from ui.conftest import OpenWindow
from ui.hall import MILL, programme, write_feed

from kiosk.programme.stars import Priority
from kiosk.store import stars as store_stars
from kiosk.store.errors import StoreError
from kiosk.ui.attendee.pages import AGENDA
from kiosk.ui.attendee.undo import Undo
from kiosk.wording import translator

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_steps_are_taken_back_in_reverse_and_done_again_in_order(qapp: object) -> None:
    value = ["a"]
    undo = Undo()
    for before, after in (("a", "b"), ("b", "c")):
        undo.do(
            lambda _, after=after: after,
            lambda after=after: value.append(after),
            lambda before=before: value.append(before),
        )
    undo.undo()
    undo.undo()
    undo.undo()
    undo.redo()
    assert value == ["a", "b", "c", "b", "a", "b"]
    say = translator("en")
    assert (undo.undo_name(say), undo.redo_name(say)) == ("b", "c")


def test_what_is_typed_into_one_note_is_one_step(qapp: object) -> None:
    value = ["a"]
    undo = Undo()
    for after in ("b", "c"):
        undo.do(
            lambda _: "note",
            lambda after=after: value.append(after),
            lambda: value.append("a"),
            merge="note:x",
        )
    undo.undo()
    assert value[-1] == "a"
    assert undo.undo_name(translator("en")) == ""
    undo.redo()
    assert value[-1] == "c"


def test_a_star_and_its_priority_come_back_by_key(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    opened.acts.set_priority("game", Priority.GOING)
    opened.acts.set_priority("game", Priority.MAYBE)
    key(opened, Qt.Key.Key_Z, CTRL)
    assert opened.workspace.stars["game"].priority is Priority.GOING
    assert opened.actions_.by_name["undo"].text() == "&Rückgängig: Stern für „Planspiel“"
    key(opened, Qt.Key.Key_Z, CTRL)
    assert "game" not in opened.workspace.stars
    assert not opened.actions_.by_name["undo"].isEnabled()
    key(opened, Qt.Key.Key_Z, CTRL, SHIFT)
    assert opened.workspace.stars["game"].priority is Priority.GOING
    settle(opened, qtbot)


def test_a_step_that_could_not_be_kept_goes_back_to_where_it_was(qapp: object) -> None:
    undo, say = Undo(), translator("en")
    steps = [undo.do(lambda _, n=name: n, str, str) for name in "ab"]
    undo.failed(steps[0])
    undo.failed(steps[1])
    undo.redo()
    assert (undo.undo_name(say), undo.redo_name(say)) == ("a", "b")
    undo.undo()
    undo.failed(steps[0])
    assert undo.undo_name(say) == "a", "taking it back failed, so it is still done"


def test_only_the_last_two_hundred_steps_are_kept(qapp: object) -> None:
    undo, taken = Undo(), []
    for number in range(205):
        undo.do(lambda _: "", str, lambda number=number: taken.append(number))
    for _ in range(205):
        undo.undo()
    assert (len(taken), taken[-1]) == (200, 5)


def test_a_star_that_cannot_be_kept_is_taken_back_and_can_be_tried_again(
    window: OpenWindow, feed: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = window(feed)

    def full(*_: object) -> None:
        raise StoreError("The disk is full: {file} cannot be written.", file="personal.db")

    with monkeypatch.context() as broken:
        broken.setattr(store_stars, "set_star", full)
        opened.acts.toggle_star("game")
        assert "game" in opened.workspace.stars
        settle(opened, qtbot)
    assert opened.workspace.stars == {}
    assert opened.notice.isVisible()
    say = translator("de")
    assert opened.undo.undo_name(say) == ""
    assert opened.undo.redo_name(say) == "Stern für „Planspiel“"
    key(opened, Qt.Key.Key_Y, CTRL)
    settle(opened, qtbot)
    assert set(opened.workspace.stars) == {"game"}


def test_a_star_taken_away_in_the_agenda_comes_back_by_the_notice(
    window: OpenWindow, feed: Path
) -> None:
    opened = window(feed)
    opened.acts.set_priority("game", Priority.MAYBE)
    opened.acts.toggle_star("mill")
    assert not opened.notice.isVisible(), "in the plan the star itself shows it"
    opened.show_view(AGENDA)
    opened.acts.toggle_star("game")
    assert opened.notice.text.text() == "„Planspiel“ ist nicht mehr gemerkt."
    click(opened.notice.button)
    assert opened.workspace.stars["game"].priority is Priority.MAYBE
    assert not opened.notice.isVisible()


def test_the_notice_goes_once_its_button_would_take_back_something_else(
    window: OpenWindow, feed: Path
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("game")
    opened.acts.toggle_star("mill")
    opened.show_view(AGENDA)
    opened.acts.toggle_star("game")
    assert opened.notice.isVisible()
    opened.acts.set_priority("mill", Priority.MAYBE)
    assert not opened.notice.isVisible()


def test_what_a_key_takes_back_out_of_sight_is_named_with_the_way_forth(
    window: OpenWindow, feed: Path
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("game")
    opened.acts.toggle_star("mill")
    notice = opened.notice
    key(opened, Qt.Key.Key_Z, CTRL)
    assert notice.text.text() == "Rückgängig gemacht: Stern für „Die Große Mühle“"
    key(opened, Qt.Key.Key_Z, CTRL)
    assert notice.text.text() == "Rückgängig gemacht: Stern für „Planspiel“"
    click(notice.button)
    assert set(opened.workspace.stars) == {"game"}
    assert not notice.isVisible()
    key(opened, Qt.Key.Key_Z, CTRL, SHIFT)
    assert notice.text.text() == "Wiederholt: Stern für „Die Große Mühle“"
    click(notice.button)
    assert set(opened.workspace.stars) == {"game"}
    key(opened, Qt.Key.Key_Z, CTRL)
    assert notice.isVisible()
    opened.acts.toggle_star("clash")
    assert not notice.isVisible(), "its button would do something else by now"


def test_a_star_is_taken_back_over_a_sync_that_took_the_session_away(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("night")
    opened.acts.toggle_star("night")
    write_feed(feed, programme(MILL))
    sync(opened, qtbot, accept=False)
    sync(opened, qtbot, accept=True)
    assert opened.workspace.programme is not None
    key(opened, Qt.Key.Key_Z, CTRL)
    assert set(opened.workspace.stars) == {"night"}
    key(opened, Qt.Key.Key_Z, CTRL)
    assert opened.workspace.stars == {}
    settle(opened, qtbot)


def test_a_star_changed_in_another_window_meanwhile_is_left_alone(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    first, second = window(feed), window(feed)
    first.acts.toggle_star("game")
    settle(first, qtbot)
    second.workspace.look_for_stars()
    settle(second, qtbot)
    second.acts.set_priority("game", Priority.MAYBE)
    settle(second, qtbot)
    first.activateWindow()
    stars = first.workspace.stars
    qtbot.waitUntil(lambda: first.workspace.stars != stars)
    key(first, Qt.Key.Key_Z, CTRL)
    assert first.workspace.stars["game"].priority is Priority.MAYBE
    assert "anderswo geändert" in first.notice.text.text()
    assert first.undo.undo_name(translator("de")) == ""


def test_another_feed_forgets_what_was_done_in_the_former(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("game")
    other = write_feed(tmp_path / "other.json", programme(MILL))
    opened.workspace.open_text(str(other))
    qtbot.waitUntil(lambda: opened.workspace.source.path == other)
    settle(opened, qtbot)
    assert not opened.actions_.by_name["undo"].isEnabled()
    key(opened, Qt.Key.Key_Z, CTRL)
    assert opened.workspace.stars == {}


def test_typing_is_taken_back_in_the_field_and_the_star_stays(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("game")
    opened.acts.toggle_star("mill")
    opened.undo.undo()
    field = opened.header.search
    key(opened, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(field, "ab")
    key(opened, Qt.Key.Key_Z, CTRL)
    assert (field.text(), set(opened.workspace.stars)) == ("", {"game"})
    key(opened, Qt.Key.Key_Y, CTRL)
    assert (field.text(), set(opened.workspace.stars)) == ("ab", {"game"})
    key(opened, Qt.Key.Key_Z, CTRL)
    key(opened, Qt.Key.Key_Z, CTRL, SHIFT)
    assert (field.text(), set(opened.workspace.stars)) == ("ab", {"game"})
    settle(opened, qtbot)
