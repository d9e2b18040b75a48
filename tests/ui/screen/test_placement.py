"""A screen that has its whole output is left alone, whatever the compositor calls that."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.screen import placement


class Counted(QWidget):
    """Counts how often it is made full screen, and never says that it is."""

    asked = 0

    def showFullScreen(self) -> None:
        self.asked += 1
        self.show()


def test_a_compositor_of_one_window_is_not_asked_again_and_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """cage gives a window the whole output and does not call it full screen."""
    monkeypatch.setattr(placement, "_on_wayland", lambda: True)
    screen = QGuiApplication.primaryScreen()
    window = Counted()
    qtbot.addWidget(window)
    window.resize(100, 100)
    placement.put_on(window, screen)
    assert window.asked == 1
    window.resize(screen.size())
    placement.put_on(window, screen)
    placement.put_on(window, screen)
    assert window.asked == 1
