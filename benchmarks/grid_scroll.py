"""Scrolling the grid: 10,000 sessions × 50 rooms at 1920 × 1080, software raster.

The floor is an empty list view of the same size, scrolled the same way in the same run: what Qt
and the platform take to move 8 MB of pixels, whatever is drawn into them. Both wear the window's
own style sheet: without it, what Fusion takes to draw its scroll bar (2 to 4 ms a frame) would be
measured, which no window of ours shows. Of each frame the best of several runs counts, each in a
new grid: the first sight of every session is in it, other programs on the machine are not.
"""

import gc
import time
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QScrollBar, QWidget

from benchmarks.measure import Row, milliseconds, percentile
from benchmarks.synthetic import programme
from kiosk.programme.days import days, session_day
from kiosk.ui.attendee.grid.schedule_grid import ScheduleGrid
from kiosk.ui.attendee.lists.session_model import SessionModel
from kiosk.ui.attendee.records import session_record
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.application import application
from kiosk.ui.shared.style import palette, style_sheet
from kiosk.ui.shared.theme import LIGHT

FRAMES = 600
STEP = 40
ZOOM_STEPS = 120
RUNS = 4
_BUDGET = 0.005
_ZOOM_BUDGET = 0.033


def measure() -> list[Row]:
    """The middle of three days; each frame moves on by 40 px and is painted before the next.

    Then notches of the wheel, in and out, in time and width: the day laid out and painted anew.
    """
    app = application([])
    app.setPalette(palette(LIGHT))
    app.setStyleSheet(style_sheet(LIGHT))
    runs = [_run(app) for _ in range(RUNS)]
    down, sideways, zoom, plain_down, plain_sideways = (
        [min(frame) for frame in zip(*which, strict=True)] for which in zip(*runs, strict=True)
    )
    return [
        _row("scroll down", down, plain_down, _BUDGET),
        _row("scroll sideways", sideways, plain_sideways, _BUDGET),
        _row("zoom step", zoom, None, _ZOOM_BUDGET),
    ]


def _row(name: str, found: list[float], floor: list[float] | None, budget: float) -> Row:
    p95, median = percentile(found, 0.95), milliseconds(percentile(found, 0.5))
    plain = percentile(floor, 0.95) if floor else None
    return Row(
        f"grid {name}, 10,000 × 50, 1080p, p95 (median {median})",
        milliseconds(p95),
        f"{milliseconds(plain)} (empty view)" if plain else "–",
        f"{p95 / plain:.1f} ×" if plain else "–",
        f"≤ {budget * 1000:g} ms",
        p95 <= budget,
    )


def _run(app: QApplication) -> tuple[list[float], ...]:
    """Seconds of each frame in a new grid, and in an empty view: down, sideways, zoomed; empty."""
    grid, empty = _grid(), _EmptyView()
    plain = []
    scrolled = []
    for bar, beside in (
        (grid.verticalScrollBar(), empty.verticalScrollBar()),
        (grid.horizontalScrollBar(), empty.horizontalScrollBar()),
    ):
        beside.setRange(0, bar.maximum())
        plain.append(_frames(app, empty, beside))
        scrolled.append(_frames(app, grid, bar))
    zoomed = _zooms(app, grid)
    grid.deleteLater()
    empty.deleteLater()
    return *scrolled, zoomed, *plain


def _zooms(app: QApplication, grid: ScheduleGrid) -> list[float]:
    grid.show()
    app.processEvents()
    found = []
    for step in range(ZOOM_STEPS):
        begin = time.perf_counter()
        grid.zoom_by(1.1 if step // 10 % 2 == 0 else 1 / 1.1, QPoint(400, 300), width=step % 3 == 0)
        app.processEvents()
        found.append(time.perf_counter() - begin)
    grid.hide()
    return found


def _frames(app: QApplication, view: QWidget, bar: QScrollBar) -> list[float]:
    """Seconds of each frame, from the new position to the painted picture."""
    found = []
    view.show()
    bar.setValue(0)
    app.processEvents()
    for frame in range(FRAMES):
        begin = time.perf_counter()
        bar.setValue((frame * STEP) % max(bar.maximum(), 1))
        app.processEvents()
        found.append(time.perf_counter() - begin)
    view.hide()
    return found


def _grid() -> ScheduleGrid:
    whole = programme(10_000, 50, days=3)
    day = days(whole)[1]
    sessions = [s for s in whole.sessions if session_day(whole, s) == day.date]
    scene = Scene(whole, day.start + timedelta(hours=6), whole.tz)
    model = SessionModel(lambda s: session_record(s, scene))
    grid = ScheduleGrid(model)
    model.setParent(grid)
    grid.resize(1920, 1080)
    grid.show_day(day, sessions, scene)
    grid.show()
    QApplication.processEvents()
    gc.freeze()  # as the window does once it is open
    return grid


class _EmptyView(QListView):
    """Moves its pixels and fills what comes into sight."""

    def __init__(self) -> None:
        super().__init__()
        self.setViewport(QWidget(self))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.resize(1920, 1080)

    def updateGeometries(self) -> None:
        """The ranges are set from outside."""

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(event.rect(), Qt.GlobalColor.white)
