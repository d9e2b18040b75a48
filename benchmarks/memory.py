"""Memory of the attendee window with 1,000 sessions, beside a bare Qt window.

Resident memory of whole processes: once the first sync is over, and after a tour through every
view, a search, a session, the filter and the agenda.
"""

import statistics
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.measure import Row
from benchmarks.synthetic import programme
from benchmarks.window_process import WINDOW, program, run
from kiosk.feeds.write import write

RUNS = 3
_BUDGET = 1.6
_MEBI = 1024 * 1024

_RESIDENT = """
import os
from pathlib import Path

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
"""
_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
app.processEvents()
print(resident(), flush=True)
os._exit(0)
"""
_SHOWN = """
def shown(app):
    from kiosk.ui.attendee.pages import AGENDA, NOW
    from kiosk.ui.attendee.programme_page.form_buttons import GRID, LIST
    from PySide6.QtCore import QEvent

    def drawn():
        app.processEvents()
        # What `deleteLater` was said to goes in an event loop only, and here is none.
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(seconds):
        end = time.monotonic() + seconds
        until(app, lambda: time.monotonic() > end, 0.002)

    window = the_window(app)
    watch = window.workspace.watch
    until(app, lambda: watch.contact is not None and not watch.syncing)
    wait(3)
    print(resident(), flush=True)
    page = window.programme_page
    keys = [s.key for s in page.model.sessions]
    for key in keys[:40]:
        window.acts.toggle_star(key)
    for way in (1, 1, -1, -1):
        window.routes.step_day(way)
        drawn()
    for words in ("werk", "planung stadt", "zzz"):
        window.header.search.setText(words)
        until(app, lambda: window.search.answered == words)
        drawn()
    window.search.end()
    for key in keys[:20]:
        window.open_session(key)
        drawn()
    window.side.close()
    window.filtering.toggle_panel()
    drawn()
    window.filtering.close()
    window.show_programme(LIST)
    drawn()
    window.show_programme(GRID)
    for view in (AGENDA, NOW):
        window.show_view(view)
        drawn()
    wait(1)
    print(resident(), flush=True)
    os._exit(0)
"""


def measure() -> list[Row]:
    """Medians of some processes each; nothing where the system does not tell (no /proc)."""
    if not Path("/proc/self/statm").exists():
        return []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        feed = folder / "feed.xml"
        stamp = datetime(2022, 12, 1, tzinfo=UTC)
        feed.write_bytes(write(programme(1000, 20), "frab-xml", stamp=stamp))
        start = ("--feed", str(feed), "--data-dir", name, "--now", "2022-12-08T12:00")
        code = _RESIDENT + WINDOW + program(_SHOWN)
        _resident(code, *start)  # the first start stores the programme
        ours = [_resident(code, *start) for _ in range(RUNS)]
        bare = [_resident(_RESIDENT + _BARE)[0] for _ in range(RUNS)]
    floor = statistics.median(bare)
    return [
        _row("memory after the first sync, 1,000 sessions", [o[0] for o in ours], floor),
        _row("memory after a tour through all views", [o[1] for o in ours], floor),
    ]


def _resident(code: str, *arguments: str) -> list[int]:
    """The numbers of bytes a process prints."""
    return [int(line) for line in run(code, *arguments).split()]


def _row(what: str, found: list[int], floor: float) -> Row:
    ratio = statistics.median(found) / floor
    return Row(
        what,
        f"{statistics.median(found) / _MEBI:.1f} MiB",
        f"{floor / _MEBI:.1f} MiB (bare window)",
        f"{ratio:.2f} ×",
        f"≤ {_BUDGET:g} ×",
        ratio <= _BUDGET,
    )
