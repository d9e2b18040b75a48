"""Notes per session: typed, kept, found, undone, and told to a screen reader."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from ui import accessible
from ui.acting import click_cell, key, search, settle
from ui.conftest import OpenWindow
from ui.hall import GAME, MILL, programme, scene, write_feed

from kiosk.programme.errors import KnownError
from kiosk.store.database import open_personal_db
from kiosk.store.notes import notes
from kiosk.ui.attendee.panel.note_field import MOST_LINES, NoteField
from kiosk.ui.attendee.panel.notebook import Notebook
from kiosk.ui.attendee.panel.record import session_text
from kiosk.ui.attendee.records import session_record
from kiosk.ui.attendee.window import AttendeeWindow

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def note_on(window: AttendeeWindow, session: str, text: str) -> NoteField:
    """Opens a session and types a note."""
    click_cell(window, session)
    field = window.side.panel.note
    field.setFocus()
    QTest.keyClicks(field, text)
    return field


def stored(folder: Path) -> list[str]:
    """All notes in the store."""
    with closing(open_personal_db(folder)) as db:
        feeds = db.execute("SELECT DISTINCT source FROM notes").fetchall()
        return [text for (feed,) in feeds for text in notes(db, feed).values()]


def test_a_note_is_stored_shortly_after_it_is_typed_and_is_there_at_the_next_start(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    first = window(feed)
    note_on(first, "game", "Beamer / N?")
    qtbot.waitUntil(lambda: stored(tmp_path / "data") == ["Beamer / N?"], timeout=1000)
    first.close()
    second = window(feed)
    click_cell(second, "game")
    assert second.side.panel.note.toPlainText() == "Beamer / N?"
    click_cell(second, "mill")
    assert second.side.panel.note.toPlainText() == ""


@pytest.mark.parametrize("how", ["leave", "close", "other feed"])
def test_the_last_letters_are_not_lost(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path, how: str
) -> None:
    opened = window(feed)
    field = note_on(opened, "game", "Fragen")
    if how == "leave":
        field.clearFocus()
        settle(opened, qtbot)
    elif how == "close":
        opened.close()
    else:
        other = write_feed(tmp_path / "other.json", programme(MILL))
        opened.workspace.open_text(str(other))
        settle(opened, qtbot)
        assert opened.workspace.notes == {}
    assert stored(tmp_path / "data") == ["Fragen"]


def test_what_is_typed_into_one_note_is_one_step_to_undo(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    field = note_on(opened, "game", "eins zwei")
    assert opened.undo.undo_name(opened.translate) == "Notiz zu „Planspiel“"
    key(opened, KEY.Key_Z, CTRL)
    assert (field.toPlainText(), opened.workspace.notes.get("game", "")) == ("", "")
    opened.undo.redo()
    assert field.toPlainText() == "eins zwei"
    note_on(opened, "mill", "drei")
    opened.undo.undo()
    assert opened.workspace.notes == {"game": "eins zwei", "mill": ""}


def test_keys_of_the_window_are_letters_in_a_note(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    field = note_on(opened, "game", "n/ ?")
    assert field.toPlainText() == "n/ ?"
    assert "game" not in opened.workspace.stars
    assert not opened.header.search.hasFocus()


def test_a_note_is_kept_when_the_star_goes(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    opened.acts.toggle_star("game")
    note_on(opened, "game", "x")
    opened.acts.toggle_star("game")
    assert opened.workspace.notes == {"game": "x"}
    assert opened.side.panel.note.toPlainText() == "x"


def test_the_sign_of_a_note_comes_and_goes_with_it(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    field = note_on(opened, "game", "x")
    grid = opened.programme_page.grid
    (said,) = [item for item in accessible.items(grid) if item.startswith("Planspiel")]
    assert said.endswith("mit Notiz")
    field.selectAll()
    key(opened, KEY.Key_Backspace)
    assert not [item for item in accessible.items(grid) if "Notiz" in item]


def test_a_note_is_found_with_everything_else(window: OpenWindow, feed: Path, qtbot: QtBot) -> None:
    opened = window(feed)
    note_on(opened, "game", "Muehle vergleichen")
    assert search(opened, qtbot, "mühle") == ["mill", "game"]
    opened.search.end()
    assert search(opened, qtbot, "vergleich plan") == ["game"]


def test_a_session_is_copied_with_its_note(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    note_on(opened, "game", "{nicht} vergessen")
    opened.acts.copy("game")
    assert QApplication.clipboard().text().endswith("\n\nNotiz: {nicht} vergessen")


def test_blanks_are_no_note() -> None:
    shown = scene(GAME)
    blank = replace(shown, notes={"game": " \n"})
    assert not session_record(GAME, blank).noted
    assert "Notiz" not in session_text(GAME, blank)


def test_the_field_grows_with_its_text_up_to_a_measure(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    field = note_on(opened, "game", "")
    low = field.height()
    heights = []
    for text in ("eins", "eins\nzwei\ndrei", "\n" * MOST_LINES, "\n" * 99, "Wort " * 60):
        field.setPlainText(text)
        QApplication.processEvents()
        heights.append(field.height())
    assert heights[0] == low < heights[1] < heights[2] == heights[3]
    assert low < heights[4] < heights[3]


def test_the_first_line_stays_in_sight_while_more_are_typed(window: OpenWindow, feed: Path) -> None:
    field = note_on(window(feed), "game", "")
    field.setFocus()
    for count in range(1, 6):
        field.insertPlainText("Zeile\n")
        QApplication.processEvents()
        assert field.verticalScrollBar().maximum() == 0, f"{count + 1} lines"


def test_the_field_has_a_name_and_the_tab_key_goes_through_it(
    window: OpenWindow, feed: Path
) -> None:
    opened = window(feed)
    field = note_on(opened, "game", "x")
    assert accessible.name(accessible.tree(field)) == "Notiz"
    key(opened, KEY.Key_Tab)
    assert not field.hasFocus()
    assert field.toPlainText() == "x"
    key(opened, KEY.Key_Backtab)
    assert field.hasFocus()


def test_typing_in_the_middle_leaves_the_cursor_there(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    field = note_on(opened, "game", "ad")
    key(opened, KEY.Key_Left)
    QTest.keyClicks(field, "bc")
    opened.stage.show_minute()
    assert (field.toPlainText(), field.textCursor().position()) == ("abcd", 3)


def test_a_note_written_in_another_window_is_there_at_the_next_look(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    one, other = window(feed), window(feed)
    click_cell(one, "game")
    note_on(other, "game", "von")
    other.workspace.notebook.flush()
    settle(other, qtbot)
    one.workspace.look_for_notes()
    settle(one, qtbot)
    assert one.side.panel.note.toPlainText() == "von"
    assert one.programme_page.model.record(1).noted


# The notebook by itself


class Store:
    """Writes that end when the test says so."""

    def __init__(self) -> None:
        self.writes: list[tuple[str, str, str]] = []
        self.ends: list[tuple[object, object]] = []

    def __call__(self, feed: str, session: str, text: str, done: object, failed: object) -> None:
        self.writes.append((feed, session, text))
        self.ends.append((done, failed))


def test_a_sync_that_read_the_store_before_the_last_letter_takes_nothing_back(
    qtbot: QtBot,
) -> None:
    store = Store()
    book = Notebook(store)
    book.take("feed", {"a": "alt"})
    book.write("a", "neu")
    book.take("feed", {"a": "alt"})
    assert book.texts == {"a": "neu"}
    book.flush()
    book.take("feed", {"a": "alt", "b": "von anderswo"})
    assert book.texts == {"a": "neu", "b": "von anderswo"}
    store.ends[0][0]()  # type: ignore[operator]
    book.take("feed", {"a": "anderswo"})
    assert book.texts == {"a": "anderswo"}


def test_a_write_that_failed_goes_along_with_the_next(qtbot: QtBot) -> None:
    store = Store()
    book = Notebook(store)
    book.take("feed", {})
    book.write("a", "x")
    book.flush()
    with qtbot.waitSignal(book.failed):
        store.ends[0][1](KnownError("The disk is full."))  # type: ignore[operator]
    book.flush()
    assert store.writes == [("feed", "a", "x")] * 2
    book.flush()
    assert len(store.writes) == 2


def test_long_typing_is_stored_on_the_way(qtbot: QtBot) -> None:
    store = Store()
    book = Notebook(store)
    book.take("feed", {})
    for number in range(12):
        book.write("a", "x" * (number + 1))
        qtbot.wait(50)
    assert store.writes


_KILLED = """
import sys
from PySide6.QtCore import QTimer
from kiosk.options import Options
from kiosk.ui.attendee.start import open_window
from kiosk.ui.shared.application import application
app = application(["x"])
window = open_window(Options(sys.argv[1], __import__("pathlib").Path(sys.argv[2]), None, 1.0, "de"))
window.show()
window.acts.note("game", "bis zuletzt")
QTimer.singleShot(900, lambda: print("typed", flush=True))
app.exec()
"""


def test_a_note_survives_a_kill_within_a_second_of_typing(tmp_path: Path, feed: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", _KILLED, str(feed), str(tmp_path / "data")],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert process.stdout is not None
    with process.stdout:
        assert process.stdout.readline() == b"typed\n"
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert stored(tmp_path / "data") == ["bis zuletzt"]


def test_a_notes_markdown_is_shown_below_it_and_plain_words_are_not_said_twice(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    note_on(opened, "game", "nur Worte")
    assert shown_note(opened) == []
    note_on(opened, "game", " und **fette**, [Plan](https://example.org/plan)")
    settle(opened, qtbot)
    (html,) = shown_note(opened)
    assert "<b>fette</b>" in html
    assert 'href="https://example.org/plan"' in html


def test_a_note_loads_nothing_and_runs_nothing(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    note = (
        "![Bild](https://example.org/x.png) <img src=https://example.org/y.png> [x](javascript:1)"
    )
    note_on(opened, "game", note)
    settle(opened, qtbot)
    for html in shown_note(opened):
        assert "<img" not in html
        assert 'href="javascript' not in html


def shown_note(window: AttendeeWindow) -> list[str]:
    """The rich text below the field."""
    section = window.side.panel._body._sections["note shown"]
    return [label.text() for label in section.findChildren(QLabel) if label.text()]


def test_all_notes_are_saved_as_one_file(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    note_on(opened, "game", "Beamer mitbringen")
    opened.errands.notes_to(tmp_path / "notes.md")
    settle(opened, qtbot)
    text = (tmp_path / "notes.md").read_text(encoding="utf-8")
    assert "### Planspiel\n\n*15:00–16:30 · Saal 2*\n\nBeamer mitbringen\n" in text
    assert opened.notice.text.text() == "notes.md ist geschrieben."
