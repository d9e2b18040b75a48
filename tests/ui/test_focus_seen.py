"""Focus is always seen: each control looks different with it, in all colours."""

from operator import ne
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from ui.accessible import focusable
from ui.acting import search, settle
from ui.conftest import OpenWindow

from kiosk.ui.attendee.pages import AGENDA, NOW
from kiosk.ui.attendee.programme_page.form_buttons import LIST
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.keys_page import KeysPage
from kiosk.ui.shared.tab_order import bring_into_sight

SCHEMES = ("light", "dark", "contrast")


def looks(window: QWidget, part: QWidget) -> QImage:
    """The place of a control in its window, and a little around it."""
    QApplication.processEvents()
    place = QRect(part.mapTo(window, QPoint(0, 0)), part.size()).adjusted(-4, -4, 4, 4)
    return window.grab(place).toImage()


def differing(one: QImage, other: QImage) -> int:
    """How many pixels of two pictures differ."""
    if one.size() != other.size():
        return one.width() * one.height()
    # Kept alive: their bits are looked at where they are.
    images = [image.convertToFormat(QImage.Format.Format_RGB32) for image in (one, other)]
    before, after = (memoryview(image.constBits()).cast("B").cast("I") for image in images)
    return sum(map(ne, before, after))


def unseen(window: QWidget) -> list[str]:
    """The controls whose focus cannot be seen."""
    controls = list(focusable(window))
    assert len(controls) > 1
    for field in window.findChildren(QLineEdit):
        field.setReadOnly(True)  # no cursor that comes and goes
    found = []
    for control in controls:
        other = next(c for c in controls if c is not control)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(control)
        without = looks(window, control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        assert control.hasFocus()
        # A frame of 2 px around the smallest control has more than that.
        if differing(without, looks(window, control)) < 60:
            said = control.accessibleName() or getattr(control, "text", str)()
            found.append(f"{type(control).__name__} {said}")
    return found


def go(window: AttendeeWindow, view: str, qtbot: QtBot) -> None:
    """Shows a view with all there is in it."""
    if view == "agenda":
        window.show_view(AGENDA)
    elif view == "now":
        window.show_view(NOW)
    elif view == "list":
        window.show_programme(LIST)
    elif view == "hits":
        search(window, qtbot, "planspiel")
    elif view == "panel":
        window.open_session("game")
    settle(window, qtbot)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("view", ["plan", "list", "agenda", "now", "hits", "panel"])
def test_each_control_shows_that_it_has_the_focus(
    window: OpenWindow, feed: Path, qtbot: QtBot, view: str, scheme: str
) -> None:
    opened = window(feed)
    for key in ("game", "clash"):
        opened.acts.toggle_star(key)
    opened.appearance.set_scheme(scheme, remember=False)
    opened.activateWindow()
    go(opened, view, qtbot)
    opened.notice.tell("Etwas ist geschehen.", action="Rückgängig", do=lambda: None)
    opened.programme_page.active_view.select("game")
    assert not unseen(opened)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_so_do_the_controls_of_the_page_of_keys(
    window: OpenWindow, feed: Path, scheme: str
) -> None:
    opened = window(feed)
    opened.appearance.set_scheme(scheme, remember=False)
    opened.show_keys()
    QApplication.processEvents()
    page = QApplication.activeModalWidget()
    assert isinstance(page, KeysPage)
    assert unseen(page) == []
    page.close()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_so_do_the_controls_of_the_filters(window: OpenWindow, feed: Path, scheme: str) -> None:
    opened = window(feed)
    opened.appearance.set_scheme(scheme, remember=False)
    opened.activateWindow()
    opened.actions_.by_name["filters"].trigger()
    QApplication.processEvents()
    assert opened.filtering.panel.isVisible()
    assert not unseen(opened.filtering.panel)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_so_do_the_controls_of_the_rooms(window: OpenWindow, feed: Path, scheme: str) -> None:
    opened = window(feed)
    opened.appearance.set_scheme(scheme, remember=False)
    opened.activateWindow()
    opened.actions_.by_name["rooms"].trigger()
    QApplication.processEvents()
    picker = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    assert picker is not None
    assert not unseen(picker)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("sheet", ["calendars", "take-along", "take-over", "print", "about"])
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_so_do_the_controls_of_the_sheets(
    window: OpenWindow, feed: Path, scheme: str, sheet: str
) -> None:
    opened = window(feed)
    opened.appearance.set_scheme(scheme, remember=False)
    opened.activateWindow()
    opened.acts.toggle_star("game")
    opened.actions_.by_name[sheet].trigger()
    QApplication.processEvents()
    shown = QApplication.activeModalWidget()
    assert shown is not None
    assert not unseen(shown)
    shown.close()
