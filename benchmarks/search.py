"""Searching 10,000 sessions: from each letter typed or taken back to the painted results.

A real window on a real store, 1440 × 900, software raster: results beside the plan (which marks
them), and results on the whole page. The floor is the same letters in the same window without a
search, everything that shows results painted anew: what Qt takes for field and pixels.

The processor time says beside it what the letter costs where other programs want the processor.
The letter that opens the results counts among the others and has a row of its own as well: the plan
gives way to them and is laid out anew, once a search.
"""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from benchmarks.measure import Row, milliseconds, percentile
from benchmarks.synthetic import programme
from kiosk.feeds.write import write
from kiosk.options import Options
from kiosk.ui.attendee.programme_page.form_buttons import GRID, LIST
from kiosk.ui.attendee.start import open_window
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.application import application

WORDS = (
    "planung",
    "mühle",
    "strasse",
    "daten werkstatt",
    "bühne ziele",
    "person 17",
    "raum 4",
    "gesundheit",
    "xylophon",
    "k n p",
)
"""Each first letter finds nearly everything, "xylophon" nothing, "person" everything by names."""

ROUNDS = 3
_NOW = datetime(2022, 12, 8, 10, 15, tzinfo=ZoneInfo("Europe/Berlin"))


def measure() -> list[Row]:
    """For each way of showing results: the letter that opens them, and all others."""
    app = application([])
    with TemporaryDirectory() as folder, _window(app, Path(folder)) as window:
        rows = []
        for name, form in (("beside the plan", GRID), ("on the whole page", LIST)):
            window.show_programme(form)
            app.processEvents()
            found = _typed(window, lambda text: _until_painted(app, window, text))
            window.header.search.setText(WORDS[0])
            _until_painted(app, window, WORDS[0])
            floor = _typed(window, lambda _: _repainted(app, window), searching=False)
            window.header.search.clear()
            for which, first, budget in (
                ("any letter", False, 0.016),
                ("first letter", True, 0.05),
            ):
                letters = [letter for letter in found if letter.opens or not first]
                plain = [letter for letter in floor if letter.opens or not first]
                rows.append(_row(f"{which} → results {name}", letters, plain, budget))
    return rows


class Letter(NamedTuple):
    """How long one took, in seconds: by the clock, and of the processor in all threads.

    `opens`: it is the one that opens the results.
    """

    seconds: float
    processor: float
    opens: bool


def _row(what: str, letters: list[Letter], floor: list[Letter], budget: float) -> Row:
    p95, plain = (percentile([each.seconds for each in some], 0.95) for some in (letters, floor))
    median = milliseconds(percentile([letter.seconds for letter in letters], 0.5))
    processor = milliseconds(percentile([letter.processor for letter in letters], 0.95))
    return Row(
        f"{what}, 10,000, p95 (median {median}; p95 of processor time {processor})",
        milliseconds(p95),
        f"{milliseconds(plain)} (no search)",
        f"{p95 / plain:.2f} ×",
        f"≤ {budget * 1000:.0f} ms",
        p95 <= budget,
    )


@contextmanager
def _window(app: QApplication, folder: Path) -> Iterator[AttendeeWindow]:
    feed = folder / "feed.json"
    feed.write_bytes(write(programme(10_000, 50), "agenda-json", stamp=_NOW))
    window = open_window(Options(str(feed), folder / "data", _NOW, 0.0, "de"))
    window.appearance.set_scheme("light", remember=False)
    window.resize(1440, 900)
    window.show()
    app.processEvents()
    gc.collect()
    gc.freeze()  # as the program itself does after its start
    yield window
    window.close()


def _typed(
    window: AttendeeWindow, painted: Callable[[str], None], *, searching: bool = True
) -> list[Letter]:
    """Each letter typed and taken back; the first word warms up."""
    field = window.header.search
    found: list[Letter] = []
    if not searching:
        field.textChanged.disconnect(window.search.start)
    for word in (WORDS[0], *WORDS * ROUNDS):
        texts = [word[:end] for end in range(1, len(word) + 1)]
        for place, text in enumerate((*texts, *texts[-2::-1])):
            begin, worked = time.perf_counter(), time.process_time()
            if len(text) > len(field.text()):
                field.insert(text[-1])
            else:
                field.backspace()
            painted(text)
            took, work = time.perf_counter() - begin, time.process_time() - worked
            found.append(Letter(took, work, place == 0))
        field.clear()
        QApplication.processEvents()
    if not searching:
        field.textChanged.connect(window.search.start)
    return found[2 * len(WORDS[0]) - 1 :]


def _until_painted(app: QApplication, window: AttendeeWindow, text: str) -> None:
    """Waits for the answer to `text`, which is shown as it comes, and paints what it changed."""
    while window.search.answered != text:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    app.processEvents()


def _repainted(app: QApplication, window: AttendeeWindow) -> None:
    for view in (window.found_page.list, window.programme_page.grid):
        view.viewport().update()
    app.processEvents()
