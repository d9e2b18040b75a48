"""A person at the window: waits for it, types, presses, and reads what is written."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kiosk.ui.attendee.window import AttendeeWindow


def settle(window: AttendeeWindow, qtbot: QtBot) -> None:
    """Waits until the sync and all that follows from it are done and drawn."""
    work = window.workspace
    for _ in range(3):
        qtbot.waitUntil(lambda: not work.watch.syncing, timeout=10_000)
        ended: list[None] = []
        work.tasks.database(lambda: None, ended.append)
        qtbot.waitUntil(lambda ended=ended: bool(ended))
    QApplication.processEvents()


def sync(window: AttendeeWindow, qtbot: QtBot, *, accept: bool = False) -> None:
    """Looks at the feed now and waits for what comes of it."""
    watch = window.workspace.watch
    if accept:
        watch.accept()
    else:
        watch.sync_now()
    settle(window, qtbot)


def search(window: AttendeeWindow, qtbot: QtBot, words: str) -> list[str]:
    """Types into the search field; gives the keys found."""
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    for letter in words:
        # QTest types what a keyboard of the United States has.
        if letter.isascii():
            QTest.keyClicks(window.header.search, letter)
        else:
            window.header.search.insert(letter)
    settle(window, qtbot)
    return [s.key for s in window.found_page.model.sessions]


def shown(window: AttendeeWindow) -> list[str]:
    """The keys of the sessions in the grid or the list of the chosen day."""
    return [s.key for s in window.programme_page.model.sessions]


def click(button: QAbstractButton) -> None:
    """Presses a button with the mouse."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def click_cell(window: AttendeeWindow, key: str, corner: QPoint | None = None) -> None:
    """Presses the mouse in the middle of a session's cell, or at a place from its right top."""
    grid = window.programme_page.grid
    grid.select(key)
    row = window.programme_page.model.row_of(key)
    assert row is not None
    rect = grid.visualRect(grid.model().index(row, 0))
    point = rect.center() if corner is None else rect.topRight() + corner
    button, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(grid.viewport(), button, no_key, point)


def key(window: QWidget, which: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Presses a key where the focus is."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(QApplication.focusWidget() or window, which, held)


def texts(window: QMainWindow, *, hidden: bool = False) -> Iterator[str]:
    """All words a person sees or hears in the window, its menus included."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() or hidden:
            yield from _of_widget(widget)
    for menu in window.findChildren(QMenu):
        yield menu.title()
        yield from (action.text() for action in menu.actions())
    yield window.windowTitle()


def _of_widget(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield _plain(widget.text())
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    yield widget.accessibleName()
    yield _plain(widget.toolTip())


def _plain(text: str) -> str:
    return re.sub(r"<style>.*?</style>|<[^>]*>", "", text)
