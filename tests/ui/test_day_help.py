"""Help with the own day: going to both, filling free time, another date for what is off."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from ui.acting import click, settle
from ui.conftest import OpenWindow
from ui.hall import GAME, MILL, at, programme, talk, write_feed

from kiosk.programme.model import Status
from kiosk.programme.stars import Priority
from kiosk.ui.attendee.pages import AGENDA
from kiosk.ui.attendee.window import AttendeeWindow

WRITE = talk("write", "Schreibwerkstatt", "15:30", "17:00", "werk", people=("ada",))
LUNCH = talk("lunch", "Kurz gefragt", "13:00", "13:30", "foyer")
OFF = talk("off", "Datenlabor", "18:00", "19:00", people=("bo",), status=Status.CANCELLED)
AGAIN = replace(
    talk("again", "Datenlabor", "18:00", "19:00", people=("bo",)),
    start=at("10:00", 9),
    end=at("11:00", 9),
)
SHOWN = (MILL, GAME, WRITE, LUNCH, OFF, AGAIN)


@pytest.fixture
def opened(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> AttendeeWindow:
    made = window(write_feed(tmp_path / "feed.json", programme(*SHOWN)), now=at("9:00"))
    for key in ("mill", "game", "write"):
        made.acts.toggle_star(key)
    settle(made, qtbot)
    made.show_view(AGENDA)
    settle(made, qtbot)
    return made


def offer(window: AttendeeWindow, name: str) -> QPushButton | None:
    for button in window.agenda_page.body.side.findChildren(QPushButton):
        if button.objectName() == name and button.isVisible():
            return button
    return None


def press(window: AttendeeWindow, name: str, qtbot: QtBot) -> None:
    button = offer(window, name)
    assert button is not None, name
    click(button)
    settle(window, qtbot)


def heading(window: AttendeeWindow) -> str:
    record = window.agenda_page.body.side.record
    assert record is not None
    return " ".join(record.heading)


def test_going_to_both_settles_an_overlap_and_can_be_taken_back(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    assert heading(opened) == "Eine Überschneidung"
    press(opened, "change game write", qtbot)
    assert heading(opened) == "Keine Überschneidungen"
    record = opened.agenda_page.body.side.record
    assert record is not None
    (conflict,) = record.conflicts
    assert (conflict.settled, conflict.span) == (True, "15:30–16:30: beides eingeplant")
    assert conflict.offers[0].title == "Um 15:30 Uhr wechseln"
    opened.undo.undo()
    assert heading(opened) == "Eine Überschneidung"
    opened.undo.redo()
    press(opened, "stay game write", qtbot)
    assert heading(opened) == "Eine Überschneidung"


def test_what_was_read_before_a_plan_was_made_does_not_take_it_back(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    opened.agenda_acts.look()
    press(opened, "change game write", qtbot)
    assert heading(opened) == "Keine Überschneidungen"


def test_a_changeover_is_kept_over_a_restart(
    opened: AttendeeWindow, window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    press(opened, "change game write", qtbot)
    opened.close()
    again = window(tmp_path / "feed.json", now=at("9:00"))
    again.agenda_acts.look()
    again.show_view(AGENDA)
    settle(again, qtbot)
    assert heading(again) == "Keine Überschneidungen"


def test_what_fits_into_free_time_is_offered_and_taken(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    record = opened.agenda_page.body.side.record
    assert record is not None
    (free,) = record.free
    assert free.what == "11:00–15:00 frei"
    assert [o.note for o in free.offers] == ["13:00–13:30 · Foyer"]
    press(opened, "take  lunch", qtbot)
    assert "lunch" in opened.workspace.stars
    assert offer(opened, "take  lunch") is None
    opened.undo.undo()
    assert "lunch" not in opened.workspace.stars


def test_another_date_is_offered_for_what_is_cancelled(
    opened: AttendeeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    opened.workspace.set_star("off", Priority.GOING)
    settle(opened, qtbot)
    record = opened.agenda_page.body.side.record
    assert record is not None
    assert [free.what for free in record.free] == ["„Datenlabor“ entfällt", "11:00–15:00 frei"]
    press(opened, "swap off again", qtbot)
    assert {"again"} <= opened.workspace.stars.keys()
    assert "off" not in opened.workspace.stars
