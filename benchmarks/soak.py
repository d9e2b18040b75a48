"""Venue screens over three simulated days: memory, handles, threads, log, page turns.

Real windows of every role, drawn offscreen, on real databases; a feed server in another process
that is asked every simulated minute, changes every ten and fails every ninety. Only the time is not
real: clock, cycles and the looks at the feed are stepped as fast as the machine can.
`python -m benchmarks.soak HOURS` takes as long as it is told to.
"""

import logging
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from benchmarks.measure import Row, table
from benchmarks.soak_marks import Mark, Soak, flat, mark
from benchmarks.soak_story import Turn, story
from kiosk.feeds.agenda_json_write import _laid_out_session
from kiosk.feeds.read import read
from kiosk.feeds.write import write
from kiosk.options import Options
from kiosk.programme.clock import SimulatedClock
from kiosk.programme.model import Programme
from kiosk.resources import bundled_feed
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.log_limit import OncePerMinute
from kiosk.ui.screen.screen_window import ScreenWindow
from kiosk.ui.screen.screens import Screens
from kiosk.ui.shared.application import application

HOURS = 72
SLOPE = 0.5
"""MB a day (SCREENS.md)."""
_WARM = 24
"""Hours of warming up: by then each hour of a day has been there, with the most it needs."""
_BEGIN = datetime.fromisoformat("2022-12-07T10:00+01:00")
"""When the festival begins: by night, boards hold less, and the first hour would be none to
compare with."""
_GLASS = (960, 540)
_LONGEST_SYNC = 30.0


class StepTime:
    """Seconds that go on by being told so."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def soak(hours: int = HOURS, folder: Path | None = None) -> Soak:
    """Runs so many simulated hours and marks each."""
    if folder is None:
        with tempfile.TemporaryDirectory() as name:
            return soak(hours, Path(name))
    app = application([])
    first = read(bundled_feed().read_bytes()).programme
    _publish(folder, first, _BEGIN)
    (folder / "mode").write_text("ok")
    found = Soak()
    with _server(folder) as address, _log(folder) as limit:
        now = StepTime()
        limit._now = now
        options = Options(address, folder / "data", lang="de")
        screens = Screens(options, _settings(first), now)
        screens.feed.set_clock(SimulatedClock(_BEGIN, 1.0, now))
        try:
            _run(app, screens, now, hours, first, folder, found)
        finally:
            screens.close()
    return found


def _run(
    app: QApplication,
    screens: Screens,
    now: StepTime,
    hours: int,
    first: Programme,
    folder: Path,
    found: Soak,
) -> None:
    painted: dict[ScreenWindow, int] = dict.fromkeys(screens.windows, 0)
    for window in screens.windows:
        window.resize(*_GLASS)
        window.painted.connect(lambda window=window: _count(painted, window))
        window.show()
    # One version after the other: what the versions to come take is none of a screen's memory.
    turns = story(first, _BEGIN, hours * 60)
    turn = next(turns, None)
    for minute in range(hours * 60):
        if turn is not None and turn.minute == minute:
            _happen(turn, folder)
            turn = next(turns, None)
        end = 1000.0 + 60.0 * (minute + 1)
        screens.feed._tick()  # what the timer does twice a second
        _sync(app, screens, found)
        while _turn_next(app, screens.windows, now, end, painted, found):
            pass
        now.seconds = end
        if (minute + 1) % 60 == 0:
            found.marks.append(mark((minute + 1) // 60, folder))
    found.faults = sum(window.faults for window in screens.windows)
    found.versions = screens.feed.state.version


def _happen(turn: Turn, folder: Path) -> None:
    if turn.programme is not None:
        _publish(folder, turn.programme, _BEGIN + timedelta(minutes=turn.minute))
    if turn.mode is not None:
        (folder / "mode").write_text(turn.mode)


def _sync(app: QApplication, screens: Screens, found: Soak) -> None:
    watch = screens.feed.watch
    watch.sync_now()
    begin = time.monotonic()
    while watch.syncing or screens.showing:
        app.processEvents()
        if time.monotonic() - begin > _LONGEST_SYNC:
            raise RuntimeError("a sync does not end")
    # What `deleteLater` was said to goes in an event loop only, and here is none.
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found.syncs += 1


def _turn_next(
    app: QApplication,
    windows: Sequence[ScreenWindow],
    now: StepTime,
    end: float,
    painted: dict[ScreenWindow, int],
    found: Soak,
) -> bool:
    """Turns the page that is due next, if it is before `end`; looks whether it was painted."""
    window = min(windows, key=lambda one: one.cycle.due(now()))
    due = now() + window.cycle.due(now())
    if due >= end:
        return False
    now.seconds = max(due, now() + 0.001)
    before, number = painted[window], window.cycle.number
    several = len(window.cycle.pages) > 1
    window._turn()  # what the window's timer does when a page is due
    app.processEvents()
    found.turns += 1
    if painted[window] == before or (several and window.cycle.number == number):
        found.missed += 1
    return True


def _count(painted: dict[ScreenWindow, int], window: ScreenWindow) -> None:
    painted[window] += 1


def _settings(programme: Programme) -> list[ScreenSettings]:
    """A screen of each role there is."""
    room = programme.rooms[0].key
    return [
        ScreenSettings(role.value, role, room if role is Role.DOOR else "", diagonal=43.0)
        for role in Role
    ]


def _publish(folder: Path, programme: Programme, at: datetime) -> None:
    file = folder / "agenda.json.new"
    file.write_bytes(write(programme, "agenda-json", stamp=at))
    file.replace(folder / "agenda.json")
    # A publisher is another process: what it keeps of the last versions is none of a screen's.
    _laid_out_session.cache_clear()


@contextmanager
def _server(folder: Path) -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.soak_server", str(folder)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).resolve().parents[1],
        text=True,
    )
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}/agenda.json"
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@contextmanager
def _log(folder: Path) -> Iterator[OncePerMinute]:
    """Writes our log into a file as a screen does, the same sentence once a minute."""
    handler = logging.FileHandler(folder / "screen.log", encoding="utf-8")
    limit = OncePerMinute()
    handler.addFilter(limit)
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield limit
    finally:
        root.removeHandler(handler)
        handler.close()


def measure(hours: int = HOURS) -> list[Row]:
    """A row for each thing that must not grow. Linux only: the figures are the kernel's."""
    found = soak(hours)
    last = found.marks[-1]
    what = f"screens, {last.hour} simulated hours"
    handles, threads = ([getattr(m, k) for m in found.marks] for k in ("handles", "threads"))
    logged = last.log / last.hour
    steps = [b.disk - a.disk for a, b in pairwise(found.marks)]
    half = len(steps) // 2
    warm = _WARM if last.hour >= 2 * _WARM else 1
    return [
        Row(
            f"{what}: memory a day, after {warm} h",
            f"{found.slope(warm):+.2f} MB",
            f"{_day_by_day(found.marks)}; after the first hour {found.slope():+.2f} MB",
            "–",
            f"≤ {SLOPE} MB",
            found.slope(warm) <= SLOPE,
        ),
        _row(f"{what}: handles", handles),
        _row(f"{what}: threads", threads),
        Row(f"{what}: log", f"{logged:.2f} KB/h", "–", "–", "≤ 4 KB/h", logged <= 4),
        Row(
            f"{what}: databases",
            f"{last.disk:.0f} KB",
            f"{sum(steps[half:]):.0f} KB in the second half, {found.versions} versions",
            "–",
            "≤ 40 KB a version",
            last.disk <= 40 * found.versions + 4096,
        ),
        Row(
            f"{what}: page turns missed",
            str(found.missed),
            f"{found.turns} turns, {found.syncs} syncs",
            "–",
            "0",
            found.missed == 0 and found.faults == 0,
        ),
    ]


def _day_by_day(marks: Sequence[Mark]) -> str:
    """Memory after an hour, and after each day."""
    shown = [mark for mark in marks if mark.hour == 1 or mark.hour % 24 == 0]
    return ", ".join(f"{mark.memory:.1f} MB after {mark.hour} h" for mark in shown)


def _row(what: str, values: Sequence[int]) -> Row:
    return Row(what, str(values[-1]), f"{values[0]} after an hour", "–", "flat", flat(values))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(table(measure(int(sys.argv[1]))))
