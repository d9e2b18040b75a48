"""What a screen reader finds in each view, as text: names, states, and order of reading.

A change of words or order is seen in tests/data/accessible; after a wanted one, write them anew:

    ACCESSIBLE=write python -m pytest tests/ui/test_accessible_tree.py
"""

import os
import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from ui.accessible import dump, focusable, items, name, tree
from ui.acting import key, search, settle, sync
from ui.conftest import OpenWindow
from ui.hall import CLASH, GAME, MILL, NIGHT, OPEN, TUESDAY, at, programme, write_feed

from kiosk.ui.attendee.pages import AGENDA, INBOX, NOW
from kiosk.ui.attendee.programme_page.day_tabs import DayTab
from kiosk.ui.attendee.programme_page.form_buttons import GRID, LIST
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.tab_order import stations

KEPT = Path(__file__).parents[1] / "data" / "accessible"

# The offscreen plugin neither lifts windows nor gives them hints.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _grid(window: AttendeeWindow, qtbot: QtBot) -> QWidget:
    window.show_programme(GRID)
    window.programme_page.grid.select("game")
    return window.programme_page


def _list(window: AttendeeWindow, qtbot: QtBot) -> QWidget:
    window.show_programme(LIST)
    return window.programme_page


def _mine(window: AttendeeWindow, qtbot: QtBot) -> QWidget:
    window.show_view(AGENDA)
    return window.agenda_page


def _mine_list(window: AttendeeWindow, qtbot: QtBot) -> QWidget:
    window.show_view(AGENDA)
    window.agenda_page.body.show_view(1)
    return window.agenda_page


def _now(window: AttendeeWindow, qtbot: QtBot) -> QWidget:
    window.show_view(NOW)
    return window.now_page


def _inbox(window: AttendeeWindow, qtbot: QtBot) -> QWidget:
    moved = replace(GAME, room="werk")
    others = (TUESDAY, MILL, CLASH, NIGHT, OPEN)
    write_feed(Path(window.workspace.source.name), programme(moved, *others))
    sync(window, qtbot)
    window.show_view(INBOX)
    return window.late_pages.inbox


def _search(window: AttendeeWindow, qtbot: QtBot) -> QWidget:
    assert search(window, qtbot, "muehle") == ["mill"]
    return window.found_page


def _panel(window: AttendeeWindow, qtbot: QtBot) -> QWidget:
    window.open_session("game")
    return window.side.panel


def _filters(window: AttendeeWindow, qtbot: QtBot) -> QWidget:
    window.actions_.by_name["filters"].trigger()
    return window.filtering.panel


def _dialog(command: str) -> Callable[[AttendeeWindow, QtBot], QWidget]:
    def show(window: AttendeeWindow, qtbot: QtBot) -> QWidget:
        window.actions_.by_name[command].trigger()
        found = QApplication.activeModalWidget()
        assert found is not None
        return found

    return show


def _first_run(window: AttendeeWindow, qtbot: QtBot) -> QWidget:
    window.sheets.welcome()
    found = QApplication.activeModalWidget()
    assert found is not None
    return found


VIEWS: dict[str, Callable[[AttendeeWindow, QtBot], QWidget]] = {
    "grid": _grid,
    "list": _list,
    "mine": _mine,
    "mine-list": _mine_list,
    "now": _now,
    "inbox": _inbox,
    "search": _search,
    "panel": _panel,
    "filters": _filters,
    "rooms": _dialog("rooms"),
    "alerts": _dialog("alerts"),
    "keys": _dialog("keys"),
    "calendars": _dialog("calendars"),
    "take-along": _dialog("take-along"),
    "take-over": _dialog("take-over"),
    "print": _dialog("print"),
    "first-run": _first_run,
}
AROUND: dict[str, Callable[[AttendeeWindow], QWidget]] = {
    "head": lambda window: window.header,
    "foot": lambda window: window.status,
}


@pytest.fixture
def opened(window: OpenWindow, feed: Path) -> AttendeeWindow:
    """The small festival while something runs, with an overlap and a note."""
    made = window(feed, now=at("15:10"))
    for session in ("game", "clash", "open"):
        made.acts.toggle_star(session)
    made.activateWindow()
    QApplication.processEvents()
    return made


def check(view: str, said: str) -> None:
    kept = KEPT / f"{view}.txt"
    if os.environ.get("ACCESSIBLE") == "write":
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(said, encoding="utf-8")
    assert said == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("view", list(VIEWS))
def test_a_view_reads_as_it_is_kept(opened: AttendeeWindow, qtbot: QtBot, view: str) -> None:
    shown = VIEWS[view](opened, qtbot)
    settle(opened, qtbot)
    check(view, dump(shown))


@pytest.mark.parametrize("part", list(AROUND))
def test_what_is_around_the_views_reads_as_it_is_kept(
    opened: AttendeeWindow, qtbot: QtBot, part: str
) -> None:
    settle(opened, qtbot)
    said = dump(AROUND[part](opened))
    check(part, re.sub("in [0-9]+ min", "in … min", said))  # checks are spread at random


@pytest.mark.parametrize("view", list(VIEWS))
def test_every_control_has_a_name_and_a_role(
    opened: AttendeeWindow, qtbot: QtBot, view: str
) -> None:
    VIEWS[view](opened, qtbot)
    settle(opened, qtbot)
    controls = list(focusable(opened))
    assert len(controls) >= 3
    nameless = [type(w).__name__ for w in controls if not name(tree(w)).strip()]
    dumb = [type(w).__name__ for w in controls if tree(w).role() is QAccessible.Role.NoRole]
    assert (nameless, dumb) == ([], [])


@pytest.mark.parametrize(
    "view", ["grid", "list", "mine", "mine-list", "now", "inbox", "search", "panel"]
)
def test_the_tab_key_goes_through_a_view_in_the_order_of_reading(
    opened: AttendeeWindow, qtbot: QtBot, view: str
) -> None:
    shown = VIEWS[view](opened, qtbot)
    settle(opened, qtbot)
    first = stations([shown])[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    walked = [first]
    while shown.isAncestorOf(now := _next(opened)) and now is not first:
        assert now not in walked
        walked.append(now)
    wanted = [widget for widget in focusable(shown) if widget.isEnabled()]
    assert set(walked) == set(wanted) | {first}
    tops = [widget.mapTo(shown, widget.rect().topLeft()) for widget in walked]
    for one, other in pairwise(tops):
        # Down, or on to the right: never back up to the left of what was read.
        assert other.y() >= one.y() or other.x() > one.x()


def _next(window: AttendeeWindow) -> QWidget:
    key(window, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def test_views_and_days_are_one_of_several_to_a_screen_reader(opened: AttendeeWindow) -> None:
    page = opened.programme_page
    for part in (*opened.header.tabs, *page.days.findChildren(DayTab), page.forms.plan):
        assert tree(part).role() is QAccessible.Role.RadioButton


def test_the_field_of_the_search_names_what_is_in_it(opened: AttendeeWindow) -> None:
    opened.header.search.setText("mühle")
    inside = [name(tree(button)) for button in opened.header.search.findChildren(QToolButton)]
    assert inside == ["Suche", "Suche leeren"]


def test_the_sessions_of_a_day_are_read_in_the_order_of_time(opened: AttendeeWindow) -> None:
    model = opened.programme_page.model
    starts = [session.start for session in model.sessions]
    assert starts == sorted(starts)
    said = items(opened.programme_page.grid)
    assert [text.split(",")[0] for text in said] == [session.title for session in model.sessions]
