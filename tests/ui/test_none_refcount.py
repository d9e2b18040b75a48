"""Qt calls without a result give None back as they took it (PySide6 6.12.0 on 3.11 did not)."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

CALLS = 1000


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def lost(call: Callable[[], object]) -> int:
    """How many references to None a thousand calls cost."""
    call()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return before - sys.getrefcount(None)


@pytest.mark.parametrize("name", ["update", "hide", "clearFocus", "updateGeometry", "raise_"])
def test_void_methods_keep_none(widget: QWidget, name: str) -> None:
    assert abs(lost(getattr(widget, name))) < CALLS // 10


def test_void_methods_with_arguments_keep_none(widget: QWidget) -> None:
    point = QPoint(3, 4)
    assert abs(lost(lambda: widget.move(point))) < CALLS // 10


def test_painting_keeps_none(widget: QWidget) -> None:
    pixmap = QPixmap(10, 10)
    painter = QPainter(pixmap)
    assert abs(lost(lambda: painter.drawLine(0, 0, 9, 9))) < CALLS // 10
    painter.end()


def test_emitting_a_signal_keeps_none(widget: QWidget) -> None:
    timer = QTimer(widget)
    heard: list[int] = []
    timer.timeout.connect(lambda: heard.append(1))
    assert abs(lost(lambda: timer.timeout.emit())) < CALLS // 10
    assert len(heard) == CALLS + 1
