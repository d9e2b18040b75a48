"""A person with a keyboard alone: presses keys, types, and reads what has the focus."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from ui.acting import settle

from kiosk.ui.attendee.window import AttendeeWindow

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
_MOST_TABS = 80


class Keyboard:
    """Everything a hand on the keys can do; there is no other way to the window from here."""

    def __init__(self, window: AttendeeWindow, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot

    @property
    def focus(self) -> QWidget:
        """What takes the keys: the open menu, else the control with the focus."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._window

    @property
    def reads(self) -> str:
        """What a screen reader calls the control, or the item of a list or menu."""
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            action = popup.activeAction()
            return action.text().partition("\t")[0].replace("&", "") if action else ""
        found = QAccessible.queryAccessibleInterface(self.focus)
        inside = found.focusChild() if found is not None else None
        named = inside or found
        return named.text(QAccessible.Text.Name) if named is not None else ""

    def press(self, key: Qt.Key, *held: Qt.KeyboardModifier, times: int = 1) -> None:
        """Presses a key, and lets everything happen that comes of it."""
        modifiers = Qt.KeyboardModifier.NoModifier
        for modifier in held:
            modifiers |= modifier
        for _ in range(times):
            QTest.keyClick(self.focus, key, modifiers)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Types letters, whatever keyboard has them."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.focus, event)
        QApplication.processEvents()

    def wait(self) -> None:
        """Waits until nothing is under way any more."""
        settle(self._window, self._qtbot)

    def go_to(self, name: str, key: Qt.Key = KEY.Key_Tab) -> None:
        """Goes on with one key until a control or entry of this name is reached."""
        seen: list[str] = []
        for _ in range(_MOST_TABS):
            if self.reads.startswith(name):
                return
            seen.append(self.reads)
            self.press(key)
        pytest.fail(f"{name!r} is not reached by {key!r}: {seen[:30]}")


@contextmanager
def no_mouse() -> Iterator[None]:
    """Lets a test fail that reaches for the mouse."""

    def forbidden(*_: object, **__: object) -> None:
        pytest.fail("this is a test without a mouse")

    with pytest.MonkeyPatch.context() as patch:
        for name in ("mouseClick", "mousePress", "mouseRelease", "mouseMove", "mouseDClick"):
            patch.setattr(QTest, name, staticmethod(forbidden))
        yield


Begin = Callable[..., tuple[Keyboard, AttendeeWindow]]
