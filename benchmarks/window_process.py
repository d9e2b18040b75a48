"""The attendee window in a process of its own, with a function in place of its event loop."""

import os
import subprocess
import sys

_START = """
import os
import sys
import time
import kiosk.ui.plain_import as plain
from kiosk.app import main

plain_import = plain.plain_import

def ready():
    plain_import()  # the last thing before the window is imported
    import kiosk.ui.attendee.start as start
    start.event_loop = shown
    start.fit_screen = lambda window: None  # the offscreen one is small; the floor has 1440 × 900

plain.plain_import = ready
main(sys.argv[1:])
"""
WINDOW = """
def the_window(app):
    return next(w for w in app.topLevelWidgets() if hasattr(w, "programme_page"))

def until(app, condition, pause=0.0):
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end
        app.processEvents()
        time.sleep(pause)
"""
"""Source text: the window of an application, and waiting for something in it."""


def program(shown: str) -> str:
    """Source text of a program that starts as the window does, up to `shown(app)`.

    `shown` is source text that defines that function. It has to end the process itself
    (`os._exit`), so that taking things down is not measured.
    """
    return shown + _START


def run(code: str, *arguments: str) -> str:
    """Runs source text in a process of its own without a display; gives what it prints."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        check=True,
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    return done.stdout
