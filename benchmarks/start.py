"""Start → programme painted, with 876 sessions in the store, beside a bare Qt window."""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.feeds import large_feed
from benchmarks.measure import Row, milliseconds, pairs, ratio_row
from kiosk.programme.clock import SystemClock
from kiosk.resources import resource
from kiosk.store.database import open_personal_db, open_programme_db
from kiosk.sync.source import Source
from kiosk.sync.synchronise import synchronise

RUNS = 15
_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
app.processEvents()
"""
_PLAIN = """
import sys
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QApplication, QHBoxLayout, QLineEdit, QListView, QMainWindow, QPushButton, QVBoxLayout, QWidget,
)
app = QApplication(["plain", "-style", "fusion"])
for path in sys.argv[1:]:
    QFontDatabase.addApplicationFont(path)
font = QFont("Atkinson Hyperlegible Next")
font.setPixelSize(15)
QApplication.setFont(font)
class View(QListView):
    def sizeHint(self):
        return super().sizeHint()
window = QMainWindow()
window.menuBar().addMenu("File").addAction("Open")
middle = QWidget()
column = QVBoxLayout(middle)
row = QHBoxLayout()
for text in ("one", "two", "three"):
    row.addWidget(QPushButton(text))
row.addWidget(QLineEdit())
column.addLayout(row)
view = View()
view.setModel(QStringListModel([f"Session {n}" for n in range(433)]))
view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
column.addWidget(view)
window.setCentralWidget(middle)
app.setStyleSheet("QPushButton { border: 1px solid gray; } QLineEdit { padding: 4px; }")
window.resize(1440, 900)
window.show()
app.processEvents()
"""
_OURS = """
import os
import sys
import kiosk.ui.plain_import as plain
from kiosk.app import main

def picture():
    from PySide6.QtWidgets import QApplication
    app = QApplication.instance()
    app.processEvents()
    assert any(w.programme_page.model.rowCount() > 100 for w in app.topLevelWidgets()
               if hasattr(w, "programme_page"))
    os._exit(0)

plain_import = plain.plain_import

def ready():
    plain_import()  # the last thing before the window is imported
    import kiosk.ui.attendee.start as start
    start.event_loop = lambda app: picture()
    start.fit_screen = lambda window: None  # the offscreen one is small; the floor has 1440 × 900

plain.plain_import = ready
main(["--feed", sys.argv[1], "--data-dir", sys.argv[2]])
"""


def measure() -> list[Row]:
    """Whole processes, in turn, from spawn to exit after the first picture."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        feed, _ = large_feed(folder)
        data = folder / "data"
        _fill(data, feed)
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environment["QT_QPA_PLATFORM"] = "offscreen"

        def run(code: str, *arguments: str) -> None:
            subprocess.run(
                [sys.executable, "-c", code, *arguments],
                check=True,
                env=environment,
                stderr=subprocess.DEVNULL,
            )

        fonts = [str(path) for path in sorted(resource("fonts").glob("*.ttf"))]
        measured, floor = pairs(lambda: run(_OURS, str(feed), str(data)), lambda: run(_BARE), RUNS)
        again, plain = pairs(
            lambda: run(_OURS, str(feed), str(data)), lambda: run(_PLAIN, *fonts), RUNS
        )
    what = "start → programme painted, 876 sessions stored"
    ratio = statistics.median(again) / statistics.median(plain)
    orientation = Row(
        "the same, for orientation: beside a plain window with a list, typeface, style sheet",
        milliseconds(statistics.median(again)),
        f"{milliseconds(statistics.median(plain))} (plain window)",
        f"{ratio:.2f} ×",
        "–",
        True,
    )
    return [ratio_row(what, measured, floor, "bare window", 1.8), orientation]


def _fill(data: Path, feed: Path) -> None:
    db = open_programme_db(data)
    synchronise(db, Source.parse(str(feed)), clock=SystemClock())
    db.close()
    open_personal_db(data).close()
