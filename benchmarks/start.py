"""Start → programme painted, with 876 sessions in the store, beside a bare Qt window."""

import statistics
import tempfile
from pathlib import Path

from benchmarks.feeds import large_feed
from benchmarks.measure import Row, milliseconds, pairs, ratio_row
from benchmarks.window_process import WINDOW, program, run
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
_SHOWN = """
def shown(app):
    app.processEvents()
    assert the_window(app).programme_page.model.rowCount() > 100
    os._exit(0)
"""
_OURS = WINDOW + program(_SHOWN)


def measure() -> list[Row]:
    """Whole processes, in turn, from spawn to exit after the first picture."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        feed, _ = large_feed(folder)
        data = folder / "data"
        fill(data, feed)
        window = ("--feed", str(feed), "--data-dir", str(data))
        fonts = [str(path) for path in sorted(resource("fonts").glob("*.ttf"))]
        measured, floor = pairs(lambda: run(_OURS, *window), lambda: run(_BARE), RUNS)
        again, plain = pairs(lambda: run(_OURS, *window), lambda: run(_PLAIN, *fonts), RUNS)
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


def fill(data: Path, feed: Path) -> None:
    """Stores a feed in a data folder, as the first start does."""
    db = open_programme_db(data)
    synchronise(db, Source.parse(str(feed)), clock=SystemClock())
    db.close()
    open_personal_db(data).close()
