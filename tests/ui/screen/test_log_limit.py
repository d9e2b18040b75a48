"""The log of weeks stays small: the same sentence once a minute, with what was left out."""

import logging
import subprocess
import sys

from kiosk.ui.screen.log_limit import OncePerMinute


class Ticking:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def record(text: str, *values: object, line: int = 1) -> logging.LogRecord:
    return logging.LogRecord("kiosk.x", logging.ERROR, "x.py", line, text, values, None)


def test_the_same_sentence_is_written_once_a_minute() -> None:
    clock = Ticking()
    limit = OncePerMinute(clock)
    let = 0
    for second in range(600):
        clock.now = second
        let += limit.filter(record("page %d cannot be made", second))
    assert let == 10


def test_the_next_one_says_how_many_were_left_out() -> None:
    clock = Ticking()
    limit = OncePerMinute(clock)
    assert [limit.filter(record("page %d", n)) for n in range(3)] == [True, False, False]
    clock.now = 61
    late = record("page %d", 4)
    assert limit.filter(late)
    assert late.getMessage() == "page 4 (and 2 times before)"


def test_other_sentences_are_not_held_back_and_few_are_remembered() -> None:
    limit = OncePerMinute(Ticking())
    assert all(limit.filter(record("page", line=line)) for line in range(1000))
    assert len(limit._seen) == 200


def test_what_qt_says_and_what_nobody_catches_is_limited_too() -> None:
    program = """
from PySide6.QtCore import QObject, QTimer, QCoreApplication, qWarning
from kiosk.ui.screen.log_limit import limit_log
limit_log()
app = QCoreApplication([])
def broken():
    qWarning("the driver complains")
    raise ZeroDivisionError("a fault of ours")
for n in range(50):
    QTimer.singleShot(n, broken)
QTimer.singleShot(200, app.quit)
app.exec()
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=30
    )
    assert done.stderr.count("the driver complains") == 1
    assert done.stderr.count("ZeroDivisionError") == 1
    assert "ERROR kiosk.ui.screen.log_limit: a fault of this program" in done.stderr
