"""The change inbox as a person uses it: badge, marks in the plan, what is read, bulk, keys."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot
from ui.accessible import items
from ui.acting import click, key, settle, sync
from ui.conftest import OpenWindow
from ui.hall import CLASH, GAME, MILL, NIGHT, OPEN, TUESDAY, at, programme, talk, write_feed

from kiosk.programme.inbox import Which
from kiosk.programme.model import Programme, Session, Status
from kiosk.ui.attendee.inbox.painter import InboxPainter
from kiosk.ui.attendee.pages import INBOX, PROGRAMME
from kiosk.ui.attendee.window import AttendeeWindow

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALL = (TUESDAY, MILL, GAME, CLASH, NIGHT, OPEN)
MOVED = replace(GAME, room="werk")
OFF = replace(MILL, status=Status.CANCELLED)


def say(feed: Path, shown: Programme, window: AttendeeWindow, qtbot: QtBot) -> None:
    """The organisers publish another version, and the window looks."""
    assert window.inbox  # there a moment after the window is in front
    write_feed(feed, shown)
    sync(window, qtbot)
    settle(window, qtbot)


def now(*changed: Session) -> Programme:
    by_key = {s.key: s for s in changed}
    return programme(*(by_key.get(s.key, s) for s in ALL))


@pytest.fixture
def opened(window: OpenWindow, feed: Path, qtbot: QtBot) -> AttendeeWindow:
    made = window(feed)
    made.acts.toggle_star("game")
    settle(made, qtbot)
    return made


@pytest.fixture
def changed(opened: AttendeeWindow, feed: Path, qtbot: QtBot) -> AttendeeWindow:
    """The starred session has moved, another one is cancelled."""
    say(feed, now(MOVED, OFF), opened, qtbot)
    return opened


def badge(window: AttendeeWindow) -> int:
    return window.header.tabs[INBOX].count


def titles(window: AttendeeWindow) -> list[str]:
    return [row.title for row in window.late_pages.inbox.list.rows.rows]


def unread_in_plan(window: AttendeeWindow) -> set[str]:
    model = window.programme_page.model
    return {s.key for n, s in enumerate(model.sessions) if model.record(n).unread}


def test_nothing_is_new_at_the_first_load(opened: AttendeeWindow, qtbot: QtBot) -> None:
    opened.show_view(INBOX)
    settle(opened, qtbot)
    page = opened.late_pages.inbox
    assert (badge(opened), titles(opened)) == (0, [])
    assert page.empty.isVisible()
    assert page.empty.text.text() == "Nichts Neues, seit Sie dieses Programm haben."


def test_a_version_number_alone_is_no_news(
    opened: AttendeeWindow, feed: Path, qtbot: QtBot
) -> None:
    say(feed, replace(programme(), version="2"), opened, qtbot)
    assert badge(opened) == 0
    assert opened.inbox.reading.record == ()


def test_the_badge_counts_what_concerns_me_and_the_plan_marks_all(
    changed: AttendeeWindow,
) -> None:
    assert badge(changed) == 1
    assert unread_in_plan(changed) == {"game", "mill"}
    changed.show_programme(1)
    assert {s.key for n, s in enumerate(changed.programme_page.model.sessions)} >= {"game"}


def test_the_words_chips_and_links_beside_the_inbox_begin_at_one_edge(
    changed: AttendeeWindow, qtbot: QtBot
) -> None:
    changed.show_view(INBOX)
    settle(changed, qtbot)
    side = changed.late_pages.inbox.sidebar
    chip = side.chips[Which.MINE]
    option = QStyleOptionButton()
    side.read.initStyleOption(option)
    part = QStyle.SubElement.SE_PushButtonContents
    text = side.read.style().subElementRect(part, option, side.read).x()
    edges = (side.mine.x(), chip.mapTo(side, chip.rect().topLeft()).x(), side.read.x() + text)
    assert len(set(edges)) == 1, edges


def test_the_inbox_begins_with_mine_and_shows_all_on_demand(
    changed: AttendeeWindow, qtbot: QtBot
) -> None:
    key(changed, KEY.Key_6, CTRL)
    page = changed.late_pages.inbox
    assert changed.stack.currentIndex() == INBOX
    assert titles(changed) == ["Planspiel"]
    assert page.sidebar.chips[Which.MINE].isChecked()
    click(page.sidebar.chips[Which.ALL])
    assert titles(changed) == ["Planspiel", "Die Große Mühle"]
    assert [chip.text() for chip in page.sidebar.chips.values()] == [
        "Meine Agenda  1",
        "Dringend  1",
        "Heute im Programm  2",
        "Alle Änderungen  2",
    ]
    assert items(page.list)[0].startswith("ungelesen, Planspiel, Werkstatt statt Saal 2")


def test_who_opened_a_session_has_read_what_befell_it(
    changed: AttendeeWindow, qtbot: QtBot
) -> None:
    changed.show_view(INBOX)
    key(changed, KEY.Key_Return)
    assert changed.side.key == "game"
    assert (badge(changed), unread_in_plan(changed)) == (0, {"mill"})
    assert not changed.late_pages.inbox.list.rows.row(0).unread


def test_opening_it_anywhere_else_counts_too(changed: AttendeeWindow) -> None:
    changed.open_session("mill")
    assert unread_in_plan(changed) == {"game"}


def test_space_marks_as_read_and_as_unread(changed: AttendeeWindow) -> None:
    changed.show_view(INBOX)
    key(changed, KEY.Key_Space)
    assert badge(changed) == 0
    key(changed, KEY.Key_Space)
    assert badge(changed) == 1


def test_all_can_be_read_at_once_and_taken_back(changed: AttendeeWindow, qtbot: QtBot) -> None:
    changed.show_view(INBOX)
    click(changed.late_pages.inbox.sidebar.read)
    assert (badge(changed), unread_in_plan(changed)) == (0, set())
    assert not changed.late_pages.inbox.sidebar.read.isEnabled()
    changed.undo.undo()
    assert (badge(changed), unread_in_plan(changed)) == (1, {"game", "mill"})


def test_what_was_read_is_still_read_after_a_restart(
    changed: AttendeeWindow, window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    changed.open_session("mill")
    settle(changed, qtbot)
    changed.close()
    again = window(feed)
    again.inbox.reading.look()
    settle(again, qtbot)
    assert (badge(again), unread_in_plan(again)) == (1, {"game"})


def test_the_next_change_of_a_read_session_is_unread_again(
    changed: AttendeeWindow, feed: Path, qtbot: QtBot
) -> None:
    changed.open_session("game")
    assert badge(changed) == 0
    say(feed, now(replace(MOVED, room="foyer"), OFF), changed, qtbot)
    assert badge(changed) == 1


def test_a_session_is_shown_at_its_place_in_the_plan(changed: AttendeeWindow) -> None:
    changed.show_view(INBOX)
    key(changed, KEY.Key_Return, SHIFT)
    assert changed.stack.currentIndex() == PROGRAMME
    assert changed.programme_page.current_key() == "game"


def test_the_button_in_the_row_does_so_too(changed: AttendeeWindow) -> None:
    changed.show_view(INBOX)
    view = changed.late_pages.inbox.list
    painter = view.row_painter
    assert isinstance(painter, InboxPainter)
    button = painter.layout(view.rows.row(0), view.viewport().width()).button
    assert button is not None
    top = view.visualRect(view.rows.index(0, 0)).top() + painter.head_height()
    point = QPoint(button.x + 5, top + button.y + 5)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert changed.stack.currentIndex() == PROGRAMME


def test_another_date_of_what_is_off_is_offered_and_taken(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    evening = replace(MILL, key="again", start=NIGHT.start, end=NIGHT.end)
    with_text = [replace(s, abstract="Worum es geht.") for s in (MILL, evening)]
    feed = write_feed(tmp_path / "two.json", programme(GAME, *with_text))
    made = window(feed, now=at("9:00"))
    made.acts.toggle_star("mill")
    settle(made, qtbot)
    off = replace(with_text[0], status=Status.CANCELLED)
    say(feed, programme(GAME, off, with_text[1]), made, qtbot)
    made.show_view(INBOX)
    row = made.late_pages.inbox.list.rows.row(0)
    assert row.offer is not None
    assert "anderer Termin: Donnerstag, 8. Dezember, 23:30" in row.said
    key(made, KEY.Key_Return, CTRL)
    assert set(made.workspace.stars) == {"again"}
    made.undo.undo()
    assert set(made.workspace.stars) == {"mill"}


MANY = tuple(talk(f"t{n}", f"Vortrag {n}", f"{9 + n}:00", f"{9 + n}:45") for n in range(7))


def later(session: Session) -> Session:
    assert session.start is not None
    assert session.end is not None
    half = timedelta(minutes=30)
    return replace(session, start=session.start + half, end=session.end + half)


def test_a_bulk_shift_is_folded_and_unfolds_by_key_and_mouse(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    feed = write_feed(tmp_path / "many.json", programme(*MANY))
    made = window(feed)
    say(feed, programme(*map(later, MANY)), made, qtbot)
    made.show_view(INBOX)
    assert badge(made) == 1
    assert titles(made) == ["7 Veranstaltungen"]
    key(made, KEY.Key_Right)
    assert titles(made) == ["7 Veranstaltungen", *(s.title for s in MANY)]
    key(made, KEY.Key_Down)
    key(made, KEY.Key_Return)
    assert made.side.key == "t0"
    assert badge(made) == 1  # six of seven are still to be read
    rows = made.late_pages.inbox.list.rows.rows
    assert [row.unread for row in rows[:3]] == [True, False, True]
    key(made, KEY.Key_Up)
    key(made, KEY.Key_Left)
    assert titles(made) == ["7 Veranstaltungen"]


def test_the_list_is_saved_as_page_and_as_text(
    changed: AttendeeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("liste.html", "liste.txt"):
        changed.errands.changes_to(tmp_path / name)
        settle(changed, qtbot)
        assert changed.notice.text.text() == f"{name} ist geschrieben."
    page = (tmp_path / "liste.html").read_text("utf-8")
    assert "<li>Planspiel: Raum Saal 2 → Werkstatt</li>" in page
    text = (tmp_path / "liste.txt").read_text("utf-8")
    assert "  Planspiel: Raum Saal 2 → Werkstatt\n" in text
    assert "<" not in text


def test_another_feed_brings_its_own_marks(
    changed: AttendeeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    other = write_feed(tmp_path / "other.json", programme(GAME))
    changed.workspace.open_text(str(other))
    settle(changed, qtbot)
    assert (badge(changed), unread_in_plan(changed)) == (0, set())


def test_a_reader_hears_in_the_plan_that_something_is_unread(changed: AttendeeWindow) -> None:
    model = changed.programme_page.model
    row = model.row_of("game")
    assert row is not None
    assert "geändert, noch nicht gelesen" in model.record(row).said
