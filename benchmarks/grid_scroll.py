"""Scrolling the grid: 10,000 sessions × 50 rooms at 1920 × 1080, software raster."""

import time
from datetime import timedelta

from benchmarks.measure import Row, milliseconds, percentile
from benchmarks.synthetic import programme
from kiosk.programme.days import days, session_day
from kiosk.ui.attendee.records import session_record
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.schedule_grid import ScheduleGrid
from kiosk.ui.attendee.session_model import SessionModel
from kiosk.ui.shared.application import application

FRAMES = 600
_BUDGET = 0.005


def measure() -> list[Row]:
    """The middle of three days; each frame moves on by 40 px and is painted before the next."""
    app = application([])
    whole = programme(10_000, 50, days=3)
    day = days(whole)[1]
    sessions = [s for s in whole.sessions if session_day(whole, s) == day.date]
    scene = Scene(whole, day.start + timedelta(hours=6), whole.tz)
    model = SessionModel(lambda s: session_record(s, scene))
    grid = ScheduleGrid(model)
    grid.resize(1920, 1080)
    grid.show_day(day, sessions, scene)
    grid.show()
    app.processEvents()
    rows = []
    for name, bar, step in (
        ("down", grid.verticalScrollBar(), 40),
        ("sideways", grid.horizontalScrollBar(), 40),
    ):
        found = []
        bar.setValue(0)
        app.processEvents()
        for frame in range(FRAMES):
            begin = time.perf_counter()
            bar.setValue((frame * step) % max(bar.maximum(), 1))
            app.processEvents()
            found.append(time.perf_counter() - begin)
        p95 = percentile(found, 0.95)
        median = milliseconds(percentile(found, 0.5))
        rows.append(
            Row(
                f"grid scroll {name}, 10,000 × 50, 1080p, p95 (median {median})",
                milliseconds(p95),
                "–",
                "–",
                "≤ 5 ms",
                p95 <= _BUDGET,
            )
        )
    grid.hide()
    return rows
