"""The own agenda in the window: the day with its overlaps, and what is done about them."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from ui import accessible
from ui.acting import click, key, settle, sync
from ui.conftest import OpenWindow
from ui.hall import NOON, at, programme, talk, write_feed

from kiosk.programme.model import Session, Status, Walk
from kiosk.programme.stars import Priority
from kiosk.ui.attendee.agenda.beside import Beside
from kiosk.ui.attendee.agenda.body import AgendaBody
from kiosk.ui.attendee.pages import AGENDA
from kiosk.ui.attendee.programme_page.form_buttons import GRID, LIST
from kiosk.ui.attendee.window import AttendeeWindow

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier

GAME = talk("game", "Planspiel", "15:00", "16:30")
WRITE = talk("write", "Schreiben", "15:15", "16:45", "werk", people=("ada",))
AGAIN = replace(WRITE, key="again", start=at("10:00", 9), end=at("11:30", 9))
MILL = talk("mill", "Mühle", "10:00", "11:00", "werk")
EVE = talk("eve", "Abend", "16:50", "18:00", "foyer")
EARLY = replace(talk("early", "Auftakt", "9:00", "10:00"), start=at("9:00", 7), end=at("10:00", 7))
OPEN = Session("open", "Sprechstunde")
ALL = (EARLY, MILL, GAME, WRITE, EVE, AGAIN, OPEN)


@pytest.fixture
def festival(tmp_path: Path) -> Path:
    """A feed of a Thursday with one overlap, and of its repeat on Friday."""
    walks = (Walk("saal", "foyer", 30), Walk("werk", "foyer", 30))
    return write_feed(tmp_path / "festival.json", programme(*ALL, walks=walks))


def agenda(window: AttendeeWindow, sure: str, maybe: str = "") -> AgendaBody:
    """Chooses sessions and goes to the own agenda."""
    for chosen in sure.split():
        window.workspace.set_star(chosen, Priority.GOING)
    for chosen in maybe.split():
        window.workspace.set_star(chosen, Priority.MAYBE)
    key(window, KEY.Key_3, CTRL)
    QApplication.processEvents()
    return window.agenda_page.body


def shown(body: AgendaBody) -> list[str]:
    """The sessions of the own day."""
    return [s.key for s in body.day_model.sessions]


def said(body: AgendaBody) -> list[str]:
    """What stands in the column beside."""
    QApplication.processEvents()
    return [label.text() for label in body.side.findChildren(QLabel) if label.isVisible()]


def offer(body: AgendaBody, name: str) -> QPushButton:
    found = body.side.findChild(QPushButton, name)
    assert found is not None
    return found


def stars(window: AttendeeWindow) -> dict[str, Priority]:
    return {name: star.priority for name, star in window.workspace.stars.items()}


# What is shown


def test_the_own_day_begins_today_with_what_was_chosen_for_it(
    window: OpenWindow, festival: Path
) -> None:
    opened = window(festival)
    body = agenda(opened, "early game eve open", "write")
    assert opened.stack.currentIndex() == AGENDA
    assert (body.view, body.day) == (GRID, NOON.date())
    assert shown(body) == ["game", "write", "eve"]
    assert said(body)[:3] == [
        "Eine Überschneidung,",
        "ein knapper Weg",
        "Donnerstag: 2 dabei, 1 vielleicht",
    ]
    assert opened.header.tabs[AGENDA].count == 5


def test_days_say_how_many_are_chosen_for_them(window: OpenWindow, festival: Path) -> None:
    opened = window(festival)
    body = agenda(opened, "early game write")
    names = [accessible.name(accessible.tree(tab)) for tab in body.days._every()]
    assert "Mittwoch, 7. Dezember, 1 gemerkt" in names
    assert "Donnerstag, 8. Dezember, heute, 2 gemerkt" in names
    assert "Freitag, 9. Dezember" in names
    opened.workspace.set_star("again", Priority.MAYBE)
    names = [accessible.name(accessible.tree(tab)) for tab in body.days._every()]
    assert "Freitag, 9. Dezember, 1 gemerkt" in names


def test_without_sessions_today_the_first_chosen_day_is_shown(
    window: OpenWindow, festival: Path
) -> None:
    opened = window(festival, now=at("12:00", 20))
    body = agenda(opened, "again")
    assert shown(body) == ["again"]


def test_a_day_without_choice_says_so_and_leads_to_the_programme(
    window: OpenWindow, festival: Path
) -> None:
    opened = window(festival)
    body = agenda(opened, "early")
    assert body.stack.currentWidget() is body.empty
    assert body.empty.text.text() == "Für Donnerstag ist nichts gemerkt."
    key(opened, KEY.Key_Left, ALT)
    assert shown(body) == ["early"]
    assert said(body)[0] == "Keine Überschneidungen"


def test_a_cancelled_session_stays_in_sight_and_overlaps_with_nothing(
    window: OpenWindow, festival: Path, qtbot: QtBot
) -> None:
    opened = window(festival)
    body = agenda(opened, "game write")
    off = replace(WRITE, status=Status.CANCELLED)
    write_feed(festival, programme(*(off if s is WRITE else s for s in ALL)))
    sync(opened, qtbot)
    assert shown(body) == ["game", "write"]
    assert body.day_model.record(1).cancelled
    assert said(body)[:2] == ["Keine Überschneidungen", "Donnerstag: 1 dabei, 1 entfällt"]


def test_a_session_that_vanished_stays_in_sight_as_cancelled(
    window: OpenWindow, festival: Path, qtbot: QtBot
) -> None:
    opened = window(festival)
    body = agenda(opened, "game write")
    write_feed(festival, programme(*(s for s in ALL if s is not WRITE)))
    sync(opened, qtbot)
    assert shown(body) == ["game", "write"]
    assert "entfällt" in accessible.items(body.grid)[1]
    rect = body.grid.visualRect(body.grid.model().index(1, 0))
    button, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(body.grid.viewport(), button, held, rect.topRight() + QPoint(-8, 8))
    # No star is shown there, so none is taken.
    assert (opened.side.key, set(stars(opened))) == ("write", {"game", "write"})


def test_what_has_no_time_yet_is_listed_beside_and_opens(
    window: OpenWindow, festival: Path
) -> None:
    opened = window(festival)
    body = agenda(opened, "game open")
    assert "noch ohne Termin" in said(body)
    click(offer(body, "open open"))
    assert opened.side.key == "open"


def test_the_list_shows_all_days_and_is_there_at_the_next_start(
    window: OpenWindow, festival: Path, qtbot: QtBot
) -> None:
    first = window(festival)
    body = agenda(first, "early game open")
    click(body.bar.list)
    assert [s.key for s in body.model.sessions] == ["early", "game", "open"]
    assert body.current_key() == "game"
    assert not body.side.isVisible()
    first.close()
    second = window(festival)
    body = agenda(second, "")
    assert body.view == LIST
    click(body.bar.plan)
    settle(second, qtbot)
    second.close()
    assert agenda(window(festival), "").view == GRID


def test_from_the_list_a_day_is_reached_and_the_plan_keeps_the_session(
    window: OpenWindow, festival: Path
) -> None:
    opened = window(festival)
    body = agenda(opened, "early game again")
    click(body.bar.list)
    key(opened, KEY.Key_Right, ALT)
    assert body.current_key() == "again"
    click(body.bar.plan)
    assert (body.day, body.current_key()) == (at("10:00", 9).date(), "again")


# What is done


def test_swapping_takes_the_other_date_in_one_step(window: OpenWindow, festival: Path) -> None:
    opened = window(festival)
    body = agenda(opened, "game", "write")
    click(offer(body, "swap write again"))
    assert stars(opened) == {"game": Priority.GOING, "again": Priority.MAYBE}
    assert said(body)[0] == "Keine Überschneidungen"
    assert opened.notice.text.text() == (
        "„Schreiben“ ist jetzt für Freitag, 9. Dezember, 10:00–11:30 gemerkt."
    )
    key(opened, KEY.Key_Z, CTRL)
    assert stars(opened) == {"game": Priority.GOING, "write": Priority.MAYBE}
    assert said(body)[0] == "Eine Überschneidung"
    opened.undo.redo()
    assert stars(opened) == {"game": Priority.GOING, "again": Priority.MAYBE}


@pytest.mark.parametrize(
    ("name", "left", "gone"),
    [("keep game write", "game", "Schreiben"), ("keep write game", "write", "Planspiel")],
)
def test_keeping_one_takes_the_other_off_and_offers_it_back(
    window: OpenWindow, festival: Path, name: str, left: str, gone: str
) -> None:
    opened = window(festival)
    body = agenda(opened, "game write")
    click(offer(body, name))
    assert stars(opened) == {left: Priority.GOING}
    assert shown(body) == [left]
    assert opened.notice.text.text() == f"„{gone}“ ist nicht mehr gemerkt."
    click(opened.notice.button)
    assert stars(opened) == dict.fromkeys(("game", "write"), Priority.GOING)


@pytest.mark.parametrize("pressed", [KEY.Key_Space, KEY.Key_Delete])
def test_a_key_takes_a_session_off_and_the_cursor_stays_in_the_day(
    window: OpenWindow, festival: Path, pressed: Qt.Key
) -> None:
    opened = window(festival)
    body = agenda(opened, "mill game eve")
    body.grid.select("game")
    key(opened, pressed)
    assert shown(body) == ["mill", "eve"]
    assert body.current_key() in ("mill", "eve")
    assert body.grid.hasFocus()
    key(opened, KEY.Key_Z, CTRL)
    assert shown(body) == ["mill", "game", "eve"]


def test_the_mouse_opens_a_session_and_its_corner_takes_the_star(
    window: OpenWindow, festival: Path
) -> None:
    opened = window(festival)
    body = agenda(opened, "game write")
    grid = body.grid

    def press(session: str, corner: QPoint | None = None) -> None:
        row = body.day_model.row_of(session)
        assert row is not None
        rect = grid.visualRect(grid.model().index(row, 0))
        point = rect.center() if corner is None else rect.topRight() + corner
        button, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(grid.viewport(), button, held, point)

    press("write")
    assert (opened.side.key, body.current_key()) == ("write", "write")
    press("game", QPoint(-8, 8))
    assert stars(opened) == {"write": Priority.GOING}


# Keys and screen readers


def test_a_day_is_planned_with_keys_alone(window: OpenWindow, festival: Path) -> None:
    opened = window(festival)
    body = agenda(opened, "mill game eve", "write")
    assert body.grid.hasFocus()
    key(opened, KEY.Key_Home)
    gone = [body.current_key()]
    for way in (KEY.Key_Down, KEY.Key_Right, KEY.Key_Left, KEY.Key_Down, KEY.Key_PageUp):
        key(opened, way)
        gone.append(body.current_key())
    assert gone == ["mill", "game", "write", "game", "eve", "write"]
    key(opened, KEY.Key_Return)
    assert opened.side.key == "write"
    key(opened, KEY.Key_Escape)
    QApplication.processEvents()
    swap = offer(body, "swap write again")
    for _ in range(3):
        if not swap.hasFocus():
            key(opened, KEY.Key_Tab)
    key(opened, KEY.Key_Space)
    assert stars(opened)["again"] is Priority.MAYBE
    assert "write" not in stars(opened)


def test_a_screen_reader_goes_through_the_day_in_order_of_time(
    window: OpenWindow, festival: Path
) -> None:
    opened = window(festival)
    body = agenda(opened, "mill game eve", "write")
    assert accessible.name(accessible.tree(body.grid)) == "Meine Agenda, Donnerstag, 8. Dezember"
    assert accessible.items(body.grid) == [
        "Mühle, Donnerstag, 8. Dezember 10:00 bis 11:00, Werkstatt, dabei, danach 4\u00a0h frei",
        "Planspiel, Donnerstag, 8. Dezember 15:00 bis 16:30, Saal 2, dabei,"
        " Überschneidung 1 mit Schreiben",
        "Schreiben, Donnerstag, 8. Dezember 15:15 bis 16:45, Werkstatt, vielleicht,"
        " Ada Lenk, Überschneidung 1 mit Planspiel",
        "Abend, Donnerstag, 8. Dezember 16:50 bis 18:00, Foyer, dabei, 20 min Pause, 30 min Weg",
    ]
    spoken = {accessible.name(accessible.tree(b)) for b in body.side.findChildren(QPushButton)}
    assert "Tauschen gegen „Schreiben“ am Freitag" in spoken
    assert "„Planspiel“ behalten: „Schreiben“ kommt aus der Agenda" in spoken


def test_every_control_of_the_agenda_has_a_name_and_is_reached(
    window: OpenWindow, festival: Path
) -> None:
    opened = window(festival)
    agenda(opened, "game write open")
    there = {accessible.name(accessible.tree(w)) for w in accessible.focusable(opened)}
    assert "" not in there
    reached = set()
    for _ in range(2 * len(there)):
        key(opened, KEY.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(accessible.name(accessible.tree(focus)))
    assert there <= reached


# Room and time


def visible(body: AgendaBody) -> Iterable[str]:
    return [name for name, part in (("day", body.stack), ("side", body.side)) if part.isVisible()]


def test_beside_the_panel_the_column_gives_way_where_there_is_no_room(
    window: OpenWindow, festival: Path
) -> None:
    wide = window(festival, size=(1500, 900))
    body = agenda(wide, "game write")
    wide.open_session("game")
    QApplication.processEvents()
    assert visible(body) == ["day", "side"]
    wide.resize(1200, 900)
    QApplication.processEvents()
    assert visible(body) == ["day"]
    wide.side.close()
    QApplication.processEvents()
    assert visible(body) == ["day", "side"]
    assert body.side.x() > body.stack.x()


def test_the_panel_has_its_width_beside_the_agenda_too(window: OpenWindow, festival: Path) -> None:
    opened = window(festival)
    agenda(opened, "game")
    opened.open_session("game")
    QApplication.processEvents()
    assert opened.side.panel.width() == opened.side.panel.sizeHint().width()


def test_in_a_narrow_window_the_column_stands_below(window: OpenWindow, festival: Path) -> None:
    opened = window(festival, size=(760, 700))
    body = agenda(opened, "game write")
    assert visible(body) == ["day", "side"]
    assert body.side.y() >= body.stack.geometry().bottom()
    assert body.side.width() == body.stack.width()


def test_in_a_low_and_narrow_window_a_line_turns_to_the_column_and_back(
    window: OpenWindow, festival: Path
) -> None:
    opened = window(festival, size=(640, 400))
    body = agenda(opened, "game write")
    line = body.findChild(Beside).line
    assert visible(body) == ["day"]
    assert line.text() == "Eine Überschneidung"
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert visible(body) == ["side"]
    assert (line.text(), body.side.height()) == ("Zurück zum Tag", body.stack.height())
    offer(body, "keep write game").click()
    assert set(stars(opened)) == {"write"}
    assert (visible(body), line.isVisible()) == (["day"], False), "there is nothing more to settle"


def test_the_line_to_the_column_goes_where_there_is_room_for_both(
    window: OpenWindow, festival: Path
) -> None:
    opened = window(festival, size=(640, 400))
    body = agenda(opened, "game write")
    line = body.findChild(Beside).line
    line.click()
    opened.resize(1280, 800)
    assert (visible(body), line.isVisible()) == (["day", "side"], False)


def test_another_minute_moves_the_now_line_and_the_words(
    window: OpenWindow, festival: Path
) -> None:
    opened = window(festival, now=at("15:30"))
    body = agenda(opened, "game")
    assert body.grid._axis is not None
    assert body.grid._axis.now is not None
    y, text = body.grid._axis.now
    assert (y, text) == (body.grid.geometry_.y_of(at("15:30")), "15:30")
    opened.workspace.clock = type(opened.workspace.clock)(at("15:45"), 0.0)
    opened.stage.show_minute()
    assert body.grid._axis.now[1] == "15:45"
    assert body.day_model.record(0).tags[0].text == "jetzt, noch 45 min"


def test_stars_set_elsewhere_are_there_when_the_agenda_is_looked_at(
    window: OpenWindow, festival: Path
) -> None:
    opened = window(festival)
    body = agenda(opened, "game")
    key(opened, KEY.Key_1, CTRL)
    opened.workspace.set_star("write", Priority.GOING)
    assert opened.header.tabs[AGENDA].count == 2
    key(opened, KEY.Key_3, CTRL)
    assert shown(body) == ["game", "write"]
    assert said(body)[0] == "Eine Überschneidung"


def test_what_is_cancelled_is_not_counted_as_it_is_not_on_its_day(
    window: OpenWindow, tmp_path: Path
) -> None:
    off = replace(WRITE, status=Status.CANCELLED)
    opened = window(write_feed(tmp_path / "off.json", programme(GAME, off)))
    body = agenda(opened, "game write")
    assert shown(body) == ["game", "write"]
    assert opened.header.tabs[AGENDA].count == 1


def test_the_agenda_is_made_when_somebody_looks_at_it(window: OpenWindow, festival: Path) -> None:
    opened = window(festival)
    opened.workspace.set_star("game", Priority.GOING)
    assert opened.agenda_page._body is None
    assert opened.header.tabs[AGENDA].count == 1
