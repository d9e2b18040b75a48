"""Zoom: within its bounds, there and back, and what is under the pointer stays there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui.hall import at
from ui.test_geometry import days, lay_out
from ui.test_schedule_grid import Stage

from kiosk.programme.model import Session
from kiosk.ui.attendee.grid.geometry import GAP, MIN_HEIGHT
from kiosk.ui.attendee.grid.memory import GridMemory, from_text, to_text
from kiosk.ui.attendee.grid.zoom import Zoom, time_scale, widened

pytestmark = pytest.mark.usefixtures("qapp")
FACTORS = st.floats(0.1, 10, allow_nan=False)


@given(days(), st.lists(FACTORS, max_size=20))
def test_time_stays_within_what_can_be_read(sessions: list[Session], factors: list[float]) -> None:
    scale, zoom = time_scale(sessions), Zoom()
    usual = scale.pixels(zoom)
    for factor in factors:
        before, zoom = scale.pixels(zoom), scale.zoomed(zoom, factor)
        after = scale.pixels(zoom)
        assert scale.least <= after <= scale.most
        assert (after >= before) == (factor >= 1) or before in (scale.least, scale.most)
    assert scale.least <= usual <= scale.most


def test_at_the_least_most_sessions_still_have_a_line() -> None:
    sessions = [
        Session(f"s{n}", "x", start=at("9:00"), end=at(f"9:{minutes}"))
        for n, minutes in enumerate((25, 30, 45, 50))
    ]
    scale = time_scale(sessions)
    assert scale.least * 30 >= MIN_HEIGHT + GAP
    assert scale.least < scale.usual


@given(st.floats(0.05, 6), st.floats(0.1, 6), FACTORS)
def test_width_begins_and_ends_where_the_columns_fill_the_view(
    width: float, fit: float, factor: float
) -> None:
    shown = max(width, fit, 0.6)
    wide = widened(Zoom(width=width), factor, shown, fit).width
    assert 0.6 <= wide <= max(4.0, fit)
    if fit < 0.6:
        assert (wide >= shown) == (factor >= 1) or wide in (0.6, 4.0)
    elif factor < 1:
        assert wide >= min(fit, 4.0)


@given(days(), st.floats(0.6, 4), st.floats(0.5, 12))
def test_a_rescaled_geometry_is_the_same_as_a_new_one(
    sessions: list[Session], width: float, pixels: float
) -> None:
    old = lay_out(sessions)
    assert old.marks
    again = old.rescaled(width=700, pixels_per_minute=pixels, width_scale=width)
    new = lay_out(sessions, 700, pixels).rescaled(
        width=700, pixels_per_minute=pixels, width_scale=width
    )
    for name in ("boxes", "columns", "width", "height", "marks", "scale", "fit_scale"):
        assert getattr(again, name) == getattr(new, name)
    assert old.boxes == lay_out(sessions).boxes


@given(FACTORS, FACTORS)
def test_a_zoom_is_kept_for_the_next_start(time: float, width: float) -> None:
    kept = from_text(to_text(GridMemory(zoom=Zoom(time, width)))).zoom
    assert kept.time == pytest.approx(time, abs=0.001)
    assert kept.width == pytest.approx(width, abs=0.001)


@pytest.mark.parametrize("text", [None, "", "null", "[1]", "{", '{"zoom": [0, -1]}', '{"zoom": 3}'])
def test_what_is_no_memory_counts_as_none(text: str | None) -> None:
    assert from_text(text) == GridMemory()


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot, (500, 400))


def turn(
    stage: Stage,
    point: QPoint,
    notches: int,
    held: Qt.KeyboardModifier,
    over: QWidget | None = None,
) -> None:
    view = over or stage.grid.viewport()
    event = QWheelEvent(
        QPointF(point),
        QPointF(view.mapToGlobal(point)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_the_time_under_the_pointer_stays_under_it(stage: Stage) -> None:
    grid = stage.grid
    grid.verticalScrollBar().setValue(500)
    point = QPoint(200, 130)
    assert grid.geometry_ is not None
    under = grid.geometry_.instant_at(grid.verticalOffset() + point.y())
    pixels = grid.geometry_.pixels_per_minute
    for _ in range(3):
        turn(stage, point, 1, CTRL)
    assert grid.geometry_.pixels_per_minute == pytest.approx(pixels * 1.2**3)
    now_under = grid.geometry_.instant_at(grid.verticalOffset() + point.y())
    assert abs((now_under - under).total_seconds()) < 60
    for _ in range(3):
        turn(stage, point, -1, CTRL)
    assert grid.geometry_.pixels_per_minute == pytest.approx(pixels)
    assert abs(grid.verticalOffset() - 500) <= 2


def test_the_room_under_the_pointer_stays_under_it(stage: Stage) -> None:
    grid = stage.grid
    point = QPoint(300, 130)
    assert grid.geometry_ is not None
    under = grid.geometry_.column_at(grid.horizontalOffset() + point.x())
    assert under is not None
    share = (grid.horizontalOffset() + point.x() - under.x) / under.width
    for _ in range(2):
        turn(stage, point, 1, CTRL | SHIFT)
    wider = grid.geometry_.column_of(under.room)
    assert wider is not None
    assert wider.width == pytest.approx(under.width * 1.44, abs=3)
    assert grid.horizontalOffset() + point.x() == pytest.approx(
        wider.x + share * wider.width, abs=2
    )


def test_a_wheel_without_ctrl_scrolls(stage: Stage) -> None:
    grid = stage.grid
    zoom, place = grid.zoom, grid.verticalOffset()
    turn(stage, QPoint(200, 100), -1, Qt.KeyboardModifier.NoModifier)
    assert grid.zoom == zoom
    assert grid.verticalOffset() > place


def test_two_fingers_on_the_touch_pad_zoom_in_time(stage: Stage) -> None:
    grid = stage.grid
    assert grid.geometry_ is not None
    pixels = grid.geometry_.pixels_per_minute
    device = QPointingDevice.primaryPointingDevice()
    point = QPointF(200, 100)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, device, 2, point, point, point, 0.25, QPointF()
    )
    QApplication.sendEvent(grid.viewport(), event)
    assert grid.geometry_.pixels_per_minute == pytest.approx(pixels * 1.25)


def test_two_fingers_on_the_screen_zoom_in_time(stage: Stage) -> None:
    view = stage.grid.viewport()
    assert stage.grid.geometry_ is not None
    pixels = stage.grid.geometry_.pixels_per_minute
    screen = QTest.createTouchDevice()
    QTest.touchEvent(view, screen).press(0, QPoint(200, 90)).press(1, QPoint(200, 110)).commit()
    for way in range(0, 60, 10):
        touch = QTest.touchEvent(view, screen)
        touch.move(0, QPoint(200, 90 - way)).move(1, QPoint(200, 110 + way)).commit()
    QTest.touchEvent(view, screen).release(0, QPoint(200, 40)).release(1, QPoint(200, 160)).commit()
    assert stage.grid.geometry_.pixels_per_minute > pixels * 1.5
    assert stage.opened == []


def test_the_wheel_turns_over_the_time_axis_as_over_the_grid(stage: Stage) -> None:
    grid = stage.grid
    axis = grid.frame.axis  # type: ignore[union-attr]
    grid.verticalScrollBar().setValue(0)
    turn(stage, QPoint(20, 100), -1, Qt.KeyboardModifier.NoModifier, axis)
    assert grid.verticalOffset() > 0
    zoom = grid.zoom
    turn(stage, QPoint(20, 100), 1, CTRL, axis)
    assert grid.zoom.time > zoom.time


def test_columns_that_fill_the_view_are_not_made_narrower(stage: Stage) -> None:
    stage.grid.resize(1500, 500)
    assert stage.grid.horizontalScrollBar().maximum() == 0
    stage.grid.zoom_by(1 / 1.2, width=True)
    stage.grid.zoom_by(1 / 1.2, width=True)
    stage.grid.zoom_by(1.2, width=True)
    assert stage.grid.horizontalScrollBar().maximum() > 0, "the first step in is seen at once"


def test_zooming_keeps_every_cell_readable_or_whole(stage: Stage) -> None:
    for _ in range(12):
        stage.grid.zoom_by(1 / 1.2)
        stage.grid.zoom_by(1 / 1.2, width=True)
        stage.grid.viewport().grab()
    for _ in range(25):
        stage.grid.zoom_by(1.2)
        stage.grid.zoom_by(1.2, width=True)
    stage.grid.viewport().grab()
    assert stage.press(Qt.Key.Key_End) == "night"
    assert stage.grid.viewport().rect().intersects(stage.rect("night"))
