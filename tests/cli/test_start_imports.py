"""What the start imports on its way to the first picture: docs/adr/0006."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from cli.festival import Festival

ROOT = Path(__file__).resolve().parent.parent.parent
MOST = 147
"""Modules of ours. Before it is raised: could what needs the new one be made when it is wanted?"""

LATER = (
    *("requests", "sqlite_utils", "icalendar", "platformdirs", "concurrent.futures", "subprocess"),
    *(
        "xml.etree",
        "kiosk.feeds",
        "kiosk.commands",
        "kiosk.sync.synchronise",
        "kiosk.store.writing",
    ),
    *("kiosk.store.search", "kiosk.store.writing"),
    *("kiosk.programme.facets", "kiosk.programme.now_next"),
    *("kiosk.programme.text", "kiosk.programme.own_agenda"),
    *("html", "logging", "kiosk.cli.grammar"),
)
"""What comes when it is wanted; each of them costs milliseconds."""

FIRST = """
def shown(app):
    app.processEvents()
    (window,) = [w for w in app.topLevelWidgets() if hasattr(w, "programme_page")]
    assert window.programme_page.model.rowCount() > 0
    print(*sorted(sys.modules), sep="\\n")
    print(*("source " + name for name in linecache.cache), sep="\\n", flush=True)
    os._exit(0)
"""

START = """
import linecache
import os
import sys
import time
import kiosk.ui.plain_import as plain
from kiosk.app import main

plain_import = plain.plain_import

def ready():
    plain_import()
    import kiosk.ui.attendee.start as start
    start.event_loop = shown

plain.plain_import = ready
sys.exit(main(sys.argv[1:]))
"""


NEXT = """
def shown(app):
    from kiosk.ui.attendee.pages import AGENDA, INBOX, NOW
    from kiosk.ui.attendee.programme_page.form_buttons import LIST
    from kiosk.ui.attendee.warm_up import WarmUp

    def until(condition):
        end = time.monotonic() + 20
        while not condition() and time.monotonic() < end:
            app.processEvents()
        assert condition()

    (window,) = [w for w in app.topLevelWidgets() if hasattr(w, "programme_page")]
    warm = WarmUp(window)
    warm.start(0)
    until(lambda: warm.done)
    before = set(sys.modules)
    key = window.programme_page.model.sessions[0].key
    window.header.search.setText("zzz")
    until(lambda: window.search.answered == "zzz")
    window.search.end()
    window.open_session(key)
    window.acts.toggle_star(key)
    window.filtering.toggle_panel()
    window.show_view(AGENDA)
    window.show_view(NOW)
    window.show_view(INBOX)
    window.show_programme(LIST)
    app.processEvents()
    assert window.late_pages.made and window.filtering.panel and window.agenda_page.body
    print(*sorted(set(sys.modules) - before), sep="\\n", flush=True)
    os._exit(0)
"""


@pytest.fixture
def printed(festival: Festival, folder: Path) -> Callable[[str], list[str]]:
    """Starts the window on a stored programme and gives what `shown` (source text) prints."""
    arguments = ("--feed", festival.feed, "--data-dir", str(folder), "--lang", "en")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}

    def python(*given: str) -> str:
        done = subprocess.run(
            [sys.executable, *given, *arguments],
            env=environment,
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    python(str(ROOT / "main.py"), "sync")
    return lambda shown: python("-c", shown + START).splitlines()


@pytest.fixture
def imported(printed: Callable[[str], list[str]]) -> list[str]:
    """The modules that are there at the first picture, and whose source was read."""
    return printed(FIRST)


def test_the_first_picture_imports_nothing_that_can_wait(imported: list[str]) -> None:
    assert [m for m in imported if m.startswith(LATER)] == []


def test_the_first_picture_imports_no_more_modules_of_ours_than_agreed(
    imported: list[str],
) -> None:
    ours = [m for m in imported if m.split(".")[0] == "kiosk"]
    assert "kiosk.ui.attendee.window" in ours
    assert len(ours) <= MOST, f"{len(ours)} modules"


def test_no_source_of_ours_is_read_for_a_feature_of_pyside_we_do_not_use(
    imported: list[str],
) -> None:
    read = [line for line in imported if line.startswith("source ")]
    assert read, "Python has read no source at all: this looks in the wrong place"
    assert [line for line in read if f"{ROOT}/kiosk/" in line or f"{ROOT}/main.py" in line] == []


def test_what_a_person_opens_next_is_imported_while_nobody_waits(
    printed: Callable[[str], list[str]],
) -> None:
    late = printed(NEXT)
    assert [m for m in late if m.split(".")[0] in ("kiosk", "html", "sqlite3")] == []
