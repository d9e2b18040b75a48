"""What a venue screen imports on its way to the first page, after a power cut: docs/adr/0006."""

import os
import subprocess
import sys
from pathlib import Path

from cli.festival import Festival

ROOT = Path(__file__).resolve().parent.parent.parent
LATER = ("requests", "urllib3", "sqlite_utils", "icalendar", "platformdirs", "kiosk.ui.attendee")

START = """
import os
import sys
import kiosk.commands.screen as command

plain_import = command.plain_import

def ready():
    plain_import()
    import kiosk.ui.screen.start as start
    start.event_loop = shown

def shown(app):
    app.processEvents()
    (window,) = [w for w in app.topLevelWidgets() if hasattr(w, "painted_stamp")]
    assert window.painted_stamp.view == "lobby", window.painted_stamp
    print(*sorted(sys.modules), sep="\\n", flush=True)
    os._exit(0)

from kiosk.app import main

command.plain_import = ready
sys.exit(main(sys.argv[1:]))
"""


def test_the_first_page_of_a_screen_imports_nothing_that_can_wait(
    festival: Festival, folder: Path
) -> None:
    arguments = ("--feed", festival.feed, "--data-dir", str(folder))

    def python(*given: str) -> str:
        done = subprocess.run(
            [sys.executable, *given, *arguments],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    python(str(ROOT / "main.py"), "sync")
    imported = python("-c", START, "screen", "lobby").splitlines()
    assert "kiosk.ui.screen.screens" in imported
    assert [m for m in imported if m.startswith(LATER)] == []
