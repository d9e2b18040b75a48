"""What a person changed can be taken back and done again."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.acting import key, settle
from ui.conftest import OpenWindow

from kiosk.programme.stars import Priority
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
