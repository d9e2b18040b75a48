"""The window of a screen: closes for nobody, survives our faults, is painted again and again."""

import logging

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.panel import Panel, Tier
from kiosk.ui.pictures.picture import Block, Picture, Ring, Words
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.heartbeat import Heartbeat
from kiosk.ui.screen.screen_window import ScreenWindow


class Ticking:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def said(text: str) -> Picture:
    return Picture((Words(10, 10, text, 60, 400, Tier.ONE),), (text,))


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def window(qtbot: QtBot, clock: Ticking) -> ScreenWindow:
    made = ScreenWindow(ScreenSettings("Tür Ost", Role.LOBBY), clock)
    qtbot.addWidget(made, before_close_func=lambda w: w.leave())
    made.resize(800, 450)
    made.show_pages(lambda *_: (said("Guten Tag"),))
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_nobody_closes_it_but_the_program(window: ScreenWindow) -> None:
    window.close()
    assert window.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Q, Qt.Key.Key_F11, Qt.Key.Key_W):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(window, key)
    assert window.isVisible()
    window.leave()
    assert not window.isVisible()


def test_it_has_no_menu_takes_no_drop_and_shows_no_cursor(window: ScreenWindow) -> None:
    place = window.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, window.mapToGlobal(place))
    QApplication.sendEvent(window, event)
    assert QApplication.activePopupWidget() is None
    assert not window.acceptDrops()
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor


def test_when_pages_cannot_be_made_the_last_good_one_stays_for_two_minutes(
    window: ScreenWindow, clock: Ticking, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: Panel, __: Measure) -> tuple[Picture, ...]:
        raise ZeroDivisionError("a fault of ours")

    window.show_pages(broken)
    assert window.cycle.page == said("Guten Tag")
    assert window.faults == 1
    clock.now += 119
    window.show_pages(broken)
    assert window.cycle.page == said("Guten Tag")
    clock.now += 2
    window.show_pages(broken)
    assert window.cycle.page is not None
    text = " ".join(window.cycle.page.text)
    assert text == "Tür Ost Dieser Bildschirm ist gestört. Bitte das Programmbüro verständigen."
    window.show_pages(lambda *_: (said("Da bin ich"),))
    assert window.cycle.page == said("Da bin ich")
    assert window.faults == 3
    assert {record.levelno for record in caplog.records} == {logging.ERROR}
    caplog.clear()


def test_a_screen_whose_first_pages_fail_says_that_it_is_out_of_order(
    qtbot: QtBot, clock: Ticking, caplog: pytest.LogCaptureFixture
) -> None:
    made = ScreenWindow(ScreenSettings("Tür Ost", Role.LOBBY, languages=("en",)), clock)
    qtbot.addWidget(made, before_close_func=lambda w: w.leave())
    made.resize(800, 450)
    made.show_pages(lambda *_: 1 / 0)  # type: ignore[arg-type, return-value]
    made.show()
    assert made.cycle.page is not None
    assert "out of order" in " ".join(made.cycle.page.text)
    caplog.clear()


def test_a_page_that_cannot_be_drawn_leaves_the_last_one_on_the_glass(
    window: ScreenWindow, caplog: pytest.LogCaptureFixture
) -> None:
    before = window.grab().toImage()
    window.show_pages(lambda *_: (Picture((Ring(0, 0, "wide", 0.5, 3),)),))  # type: ignore[arg-type]
    assert window.grab().toImage() == before
    assert window.faults >= 1
    caplog.clear()


def test_a_page_that_stands_still_is_painted_at_least_every_ten_seconds(
    window: ScreenWindow, qtbot: QtBot
) -> None:
    assert window._timer.isActive()
    assert window._timer.interval() <= 10_000
    with qtbot.waitSignal(window.painted, timeout=2000):
        window._timer.timeout.emit()
    assert window._timer.isActive()


def test_a_paint_that_never_comes_stops_the_heartbeat(window: ScreenWindow) -> None:
    beats: list[str] = []
    heart = Heartbeat(beats.append)
    heart.expect([window])
    window.painted.connect(lambda: heart.painted(window))
    window.repaint()
    assert len(beats) == 1
    window.setUpdatesEnabled(False)
    for _ in range(3):
        window._timer.timeout.emit()
        QApplication.processEvents()
    assert len(beats) == 1
    window.setUpdatesEnabled(True)
    window.repaint()
    assert len(beats) == 2


def test_the_picture_moves_by_a_few_pixels_each_minute(
    window: ScreenWindow, clock: Ticking
) -> None:
    places = set()
    for _ in range(9):
        clock.now += 60
        window._timer.timeout.emit()
        places.add((window.shift.x(), window.shift.y()))
    assert len(places) == 9


def test_keys_reach_nobody_behind_the_screen(window: ScreenWindow) -> None:
    from PySide6.QtGui import QKeyEvent

    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    event.setAccepted(False)
    QApplication.sendEvent(window, event)
    assert event.isAccepted()


@pytest.mark.parametrize("shift", [(3, 3), (-3, -3)])
def test_a_picture_that_is_shifted_leaves_no_line_of_another_colour_at_the_edges(
    window: ScreenWindow, shift: tuple[int, int]
) -> None:
    strip = Block(0, 350, 800, 100, "change")
    page = Picture((strip,), ground="alarm")
    window.show_pages(lambda *_: (page,))
    window.shift = QPoint(*shift)
    image = window.grab().toImage()
    seen = {
        (x, y): image.pixelColor(x, y).name().upper() for x in (0, 799) for y in (0, 200, 400, 449)
    }
    alarm, change = window.theme.alarm, window.theme.change
    assert {colour for (_, y), colour in seen.items() if y <= 200} == {alarm}
    assert {colour for (_, y), colour in seen.items() if y >= 400} == {change}
