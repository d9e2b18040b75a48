"""The longest time the window does not answer while a sync brings a changed feed.

A real window on real databases, and a server on this machine. From one version to the next a tenth
of the sessions moves, some go and some come. A timer without a wait beats in the main thread: the
longest gap between two beats is what a key or a click waits at most.
"""

import gc
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.measure import Row, milliseconds
from benchmarks.synthetic import programme
from kiosk.feeds.write import write
from kiosk.options import Options
from kiosk.programme.model import Programme, Session
from kiosk.ui.attendee.start import open_window
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.application import application
from kiosk.ui.shared.tidy import Tidy

CASES = ((900, 20, 0.050), (10_000, 50, 0.100))
"""Sessions, rooms, and the longest pause allowed, seconds."""
RUNS = 5
NOW = datetime.fromisoformat("2022-12-08T12:00+01:00")
_LONGEST = 60.0


@dataclass(slots=True)
class Served:
    """What the server gives at the moment, and where."""

    content: bytes = b""
    address: str = ""


def measure() -> list[Row]:
    """The median over some syncs of each one's longest gap, beside that of an idle window."""
    app = application([])
    return [_row(app, *case) for case in CASES]


def _row(app: QApplication, sessions: int, rooms: int, budget: float) -> Row:
    idle: list[float] = []
    found: list[float] = []
    with opened_over_http(app, programme(sessions, rooms)) as (window, serve):
        for run in range(RUNS):
            until = time.monotonic() + 0.5
            idle.append(longest_gap(app, partial(_after, until)))
            serve(changed(programme(sessions, rooms), run + 1))
            found.append(longest_gap(app, synced(window), window.workspace.watch.sync_now))
    longest, floor = statistics.median(found), statistics.median(idle)
    return Row(
        f"longest pause of the window, sync of {sessions:,} sessions (worst of {RUNS}: "
        f"{milliseconds(max(found))})",
        milliseconds(longest),
        f"{milliseconds(floor)} (idle)",
        f"{longest / floor:.1f} ×",
        f"≤ {budget * 1000:.0f} ms",
        longest <= budget,
    )


def longest_gap(
    app: QApplication, done: Callable[[], bool], begin: Callable[[], object] = lambda: None
) -> float:
    """Seconds of the longest gap between two turns of the event loop, from `begin` to `done`."""
    gaps = [0.0]
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(0)
    begin()
    until = time.monotonic() + _LONGEST
    while not done():
        app.processEvents()
        if time.monotonic() > until:
            raise TimeoutError("nothing came of it")
    for _ in range(20):  # what was put off is done, too
        app.processEvents()
        time.sleep(0.005)
        last = time.perf_counter()
    timer.stop()
    return max(gaps)


def _after(until: float) -> bool:
    return time.monotonic() > until


def synced(window: AttendeeWindow) -> Callable[[], bool]:
    """Tells when the window shows another version than now."""
    shown = window.workspace.programme
    return lambda: window.workspace.programme is not shown and not window.workspace.watch.syncing


def changed(before: Programme, seed: int) -> Programme:
    """Another version: every tenth session is later, every fiftieth gone, as many are new."""
    rooms = before.rooms

    def later(session: Session) -> Session:
        wait = timedelta(minutes=5 * seed)
        start, end = session.start, session.end
        if start is None or end is None:
            return session
        return replace(session, start=start + wait, end=end + wait, room=rooms[seed % 9].key)

    sessions = tuple(
        later(s) if (n + seed) % 10 == 0 else s
        for n, s in enumerate(before.sessions)
        if (n + seed) % 50
    )
    fresh = tuple(
        replace(s, key=f"new-{seed}-{n}", title=f"Neu {n}: {s.title}")
        for n, s in enumerate(before.sessions[seed::50])
    )
    return replace(before, sessions=sessions + fresh, version=str(seed + 1))


@contextmanager
def opened_over_http(
    app: QApplication, first: Programme
) -> Iterator[tuple[AttendeeWindow, Callable[[Programme], None]]]:
    """A window on a feed over HTTP that shows its first version, and what serves another one."""
    served = Served()

    def serve(version: Programme) -> None:
        served.content = write(version, "agenda-json", stamp=NOW)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(served.content)))
            self.end_headers()
            self.wfile.write(served.content)

        def log_message(self, *_: object) -> None:
            """Nothing on the terminal."""

    serve(first)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/agenda.json"
    with tempfile.TemporaryDirectory() as folder:
        window = open_window(Options(address, Path(folder), NOW, 1.0, "de"))
        try:
            window.resize(1440, 900)
            window.show()
            longest_gap(app, synced(window), window.workspace.watch.sync_now)
            # As the program does after its first picture.
            tidy = Tidy(window, lambda: window.workspace.watch.syncing)
            tidy.start()
            window.workspace.programme_changed.connect(tidy.settle)
            yield window, serve
        finally:
            window.close()
            gc.unfreeze()
            gc.enable()
            server.shutdown()
            server.server_close()
