"""The first search, session, filter, agenda …: what is made when it is first wanted.

Each in a new process with 876 sessions stored, once the idle time after the start was used.
"""

import statistics
import tempfile
from collections import defaultdict
from pathlib import Path

from benchmarks.feeds import large_feed
from benchmarks.measure import Row, milliseconds
from benchmarks.start import fill
from benchmarks.window_process import WINDOW, program, run

RUNS = 5
_BUDGET = 0.1

_SHOWN = """
def shown(app):
    from kiosk.ui.attendee.pages import AGENDA, NOW
    from kiosk.ui.attendee.programme_page.form_buttons import LIST
    from kiosk.ui.attendee.warm_up import WarmUp

    app.processEvents()
    window = the_window(app)
    warm = WarmUp(window)
    warm.start(0)
    until(app, lambda: warm.done)
    key = window.programme_page.model.sessions[3].key

    def look(what, do, there=lambda: True):
        begin = time.perf_counter()
        do()
        until(app, there)
        app.processEvents()
        print(what, time.perf_counter() - begin, sep="=", flush=True)

    search = window.header.search.setText
    look("search", lambda: search("python"), lambda: window.search.answered == "python")
    window.search.end()
    look("session", lambda: window.open_session(key))
    window.side.close()
    look("filter", window.filtering.toggle_panel)
    window.filtering.close()
    look("list", lambda: window.show_programme(LIST))
    look("agenda", lambda: window.show_view(AGENDA))
    look("now and next", lambda: window.show_view(NOW))
    os._exit(0)
"""


def measure() -> list[Row]:
    """From the call to the picture; the median over some processes."""
    found: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as name:
        feed, _ = large_feed(Path(name))
        data = Path(name) / "data"
        fill(data, feed)
        for _ in range(RUNS):
            said = run(WINDOW + program(_SHOWN), "--feed", str(feed), "--data-dir", str(data))
            for line in said.splitlines():
                what, _, seconds = line.partition("=")
                found[what].append(float(seconds))
    return [_row(what, statistics.median(seconds)) for what, seconds in found.items()]


def _row(what: str, seconds: float) -> Row:
    return Row(
        f"the first time: {what}, 876 sessions",
        milliseconds(seconds),
        "–",
        "–",
        f"≤ {milliseconds(_BUDGET)}",
        seconds <= _BUDGET,
    )
