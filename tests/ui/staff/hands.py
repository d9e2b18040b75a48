"""A person at the staff desk: presses and types."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView
from pytestqt.qtbot import QtBot
from server.served import Served
from ui.staff.conftest import up_to_date

from kiosk.ui.staff.window import StaffWindow


def click_row(view: QListView, row: int) -> None:
    """Presses the mouse on a row."""
    index = view.model().index(row, 0)
    view.scrollTo(index)
    middle = view.visualRect(index).center()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
    )


def choose(window: StaffWindow, key: str) -> None:
    """Presses the mouse on a session."""
    view = window.today.sessions.list
    row = view.rows.row_of(key)
    assert row is not None, f"{key} is not shown"
    click_row(view, row)


def pick_room(window: StaffWindow, room: str) -> None:
    """Presses the mouse on a room, by key."""
    view = window.today.change.rooms
    click_row(view, [row.key for row in view.rows.rows].index(room))


def click(button: QAbstractButton) -> None:
    """Presses a button with the mouse."""
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def key(window: StaffWindow, which: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Presses a key where the focus is."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(QApplication.focusWidget() or window, which, held)


def move(window: StaffWindow, session: str, room: str) -> None:
    """Moves a session to another room and publishes it."""
    choose(window, session)
    pick_room(window, room)
    click(window.today.change.strip.publish_button)


def settle(window: StaffWindow, qtbot: QtBot) -> None:
    """Waits until the desk shows what the server says."""
    window.desk.look()
    qtbot.waitUntil(lambda: up_to_date(window), timeout=10_000)
    QApplication.processEvents()


def published(served: Served) -> dict[str, dict[str, object]]:
    """The sessions as the server publishes them, by key."""
    content = served.get("/agenda.json").json()
    return {session["key"]: session for session in content["sessions"]}
