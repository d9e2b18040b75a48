"""A plan for all days of a festival, from an empty agenda to the calendar: by keys, by mouse."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from ui.acting import click, settle, shown
from ui.conftest import OpenWindow
from ui.hall import at
from ui.keyboard import ALT, CTRL, KEY, Keyboard, no_mouse

from kiosk.programme.own_agenda import own_day
from kiosk.programme.stars import Priority
from kiosk.ui.attendee.agenda.offers import Kind, Offer
from kiosk.ui.attendee.pages import AGENDA
from kiosk.ui.attendee.programme_page.day_tabs import DayTab, DayTabs
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.qt_words import speak

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FOSDEM = datetime.fromisoformat("2024-02-03T10:00+01:00")


@pytest.fixture(autouse=True)
def _english_dialogs_afterwards() -> Iterator[None]:
    yield
    speak("en")


@pytest.fixture(params=["this festival", "fosdem"])
def begin(
    request: pytest.FixtureRequest, window: OpenWindow
) -> Callable[[], tuple[AttendeeWindow, int]]:
    """Opens the window on a programme; gives it and how many days that has."""

    def start() -> tuple[AttendeeWindow, int]:
        if request.param == "fosdem":
            feeds = request.getfixturevalue("real_feeds")
            opened = window(feeds / "frab-xml" / "fosdem2024.xml", now=FOSDEM)
        else:
            opened = window("bundled", now=at("14:32"))
        opened.activateWindow()
        QApplication.processEvents()
        scene = opened.stage.scene
        assert scene is not None
        return opened, len(scene.days)

    return start


def overlaps(window: AttendeeWindow) -> int:
    """How many overlaps the agenda of all days has."""
    scene = window.stage.scene
    assert scene is not None
    programme = scene.programme
    return sum(len(own_day(programme, scene.stars, d.date).overlaps) for d in scene.days)


def past_overlaps(window: AttendeeWindow) -> int:
    """The overlaps of what is over: nothing can be done about them."""
    scene = window.stage.scene
    assert scene is not None
    programme, now = scene.programme, scene.now
    days = (own_day(programme, scene.stars, day.date) for day in scene.days)
    return sum(overlap.end <= now for day in days for overlap in day.overlaps)


def offers(window: AttendeeWindow) -> list[Offer]:
    """What the agenda offers to end the overlaps of the day it shows."""
    record = window.agenda_page.body.side.record
    conflicts = record.conflicts if record else ()
    return [o for c in conflicts for o in c.offers if o.kind in (Kind.SWAP, Kind.KEEP)]


def priorities(window: AttendeeWindow) -> dict[str, Priority]:
    return {key: star.priority for key, star in window.workspace.stars.items()}


def entries(path: Path) -> int:
    return len(Calendar.from_ical(path.read_bytes()).walk("VEVENT"))


def timed(window: AttendeeWindow) -> int:
    """How many chosen sessions have a time, and are not cancelled."""
    scene = window.stage.scene
    assert scene is not None
    found = (scene.programme.session_by_key[key] for key in scene.stars)
    return sum(session.start is not None and not session.cancelled for session in found)


def test_a_plan_is_made_with_the_keyboard_alone(
    begin: Callable[[], tuple[AttendeeWindow, int]], qtbot: QtBot, tmp_path: Path
) -> None:
    opened, days = begin()
    keys = Keyboard(opened, qtbot)
    with no_mouse():
        keys.press(KEY.Key_Left, ALT, times=days)  # to the first day
        for day in range(days):
            keys.press(KEY.Key_Home)
            for way in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Right, KEY.Key_Down, KEY.Key_Right):
                keys.press(way)
                if opened.routes.focused_session() not in opened.workspace.stars:
                    keys.press(KEY.Key_Space)
            keys.wait()
            if day + 1 < days:
                keys.press(KEY.Key_Right, ALT)
        keys.press(KEY.Key_Return, times=2)  # into the session the cursor is on
        keys.go_to("Notiz")
        keys.type("vorne sitzen")
        keys.press(KEY.Key_Escape)
        assert len(priorities(opened)) >= 2 * days
        assert overlaps(opened) > 0
        keys.press(KEY.Key_3, CTRL)
        keys.press(KEY.Key_Left, ALT, times=days)
        for day in range(days):
            while offered := offers(opened):
                left = overlaps(opened)
                keys.go_to(offered[0].said)
                keys.press(KEY.Key_Return)
                keys.wait()
                assert overlaps(opened) < left
            if day + 1 < days:
                keys.press(KEY.Key_Right, ALT)
        assert overlaps(opened) == past_overlaps(opened)
        keys.press(KEY.Key_E, CTRL)
        target = tmp_path / "Plan.ics"
        keys.press(KEY.Key_A, CTRL)
        keys.type(str(target))
        keys.press(KEY.Key_Return)
        keys.wait()
    assert entries(target) == timed(opened)
    assert set(opened.workspace.notebook.texts.values()) == {"vorne sitzen"}
    chosen = priorities(opened)
    opened.close()
    again, _ = begin()
    assert priorities(again) == chosen


def day_tabs(days: DayTabs) -> list[DayTab]:
    """The days from left to right."""
    tabs = [tab for tab in days.findChildren(DayTab) if tab.day is not None and tab.isVisible()]
    return sorted(tabs, key=lambda tab: tab.x())


def press(window: AttendeeWindow, key: str, corner: QPoint | None = None) -> None:
    """Presses the mouse in a cell, or at a place from its right top."""
    grid = window.programme_page.grid
    row = window.programme_page.model.row_of(key)
    assert row is not None
    index = grid.model().index(row, 0)
    grid.scrollTo(index)
    rect = grid.visualRect(index)
    point = rect.center() if corner is None else rect.topRight() + corner
    left, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(grid.viewport(), left, held, point)


def test_a_plan_is_made_with_the_mouse_alone(
    begin: Callable[[], tuple[AttendeeWindow, int]], qtbot: QtBot, tmp_path: Path
) -> None:
    opened, days = begin()
    page = opened.programme_page
    for tab in day_tabs(page.days):
        click(tab)
        for key in [k for k in shown(opened) if not _cancelled(opened, k)][2:7]:
            press(opened, key)
            click(opened.side.panel.going)
        click(opened.side.panel.maybe)
        settle(opened, qtbot)
    click(opened.side.panel.close_button)
    assert len(priorities(opened)) == 5 * days
    assert list(priorities(opened).values()).count(Priority.MAYBE) == days
    assert overlaps(opened) > 0
    click(opened.header.tabs[AGENDA])
    body = opened.agenda_page.body
    for tab in day_tabs(body.days):
        click(tab)
        while offered := offers(opened):
            left, offer = overlaps(opened), offered[0]
            click(body.side.findChild(QPushButton, f"{offer.kind.value} {offer.key} {offer.other}"))
            settle(opened, qtbot)
            assert overlaps(opened) < left
    click(body.bar.export)
    dialog = opened.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "Plan.ics"))
    dialog.close()
    settle(opened, qtbot)
    assert entries(tmp_path / "Plan.ics") == timed(opened)


def _cancelled(window: AttendeeWindow, key: str) -> bool:
    scene = window.stage.scene
    return scene is not None and scene.programme.session_by_key[key].cancelled
