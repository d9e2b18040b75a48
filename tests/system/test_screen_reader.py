"""The window as a real screen reader has it: AT-SPI over D-Bus, under an X server."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from ui.hall import programme, write_feed

ROOT = Path(__file__).resolve().parents[2]
CLIENT = Path(__file__).parent / "screen_reader_client.py"
SYSTEM_PYTHON = "/usr/bin/python3"
SCRIPT = """
{python} main.py --feed {feed} --data-dir {data} --now 2022-12-08T12:00 --speed 0 --lang de &
window=$!
{system_python} {client} festival-agenda muehle
code=$?
kill $window
wait $window 2>/dev/null
exit $code
"""


def _has_pyatspi() -> bool:
    if not Path(SYSTEM_PYTHON).exists():
        return False
    clean = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    asked = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    return subprocess.run(asked, capture_output=True, env=clean, check=False).returncode == 0


pytestmark = [
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no X server (Xvfb)"),
    pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no D-Bus"),
    pytest.mark.skipif(not _has_pyatspi(), reason="no AT-SPI client (python3-pyatspi)"),
]


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of its own on a free display."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        command, pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.send_signal(signal.SIGTERM)
    server.wait(timeout=10)


@pytest.mark.timeout(120)
def test_a_screen_reader_reads_the_window_moves_in_it_and_hears_the_results(
    display: str, tmp_path: Path
) -> None:
    feed = write_feed(tmp_path / "feed.json", programme())
    script = SCRIPT.format(
        python=sys.executable,
        feed=feed,
        data=tmp_path / "data",
        system_python=SYSTEM_PYTHON,
        client=CLIENT,
    )
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "QT_", "DBUS"))}
    environment = {
        **kept,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "HOME": str(tmp_path),
    }
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", script],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    names = {(node["role"], node["name"]) for node in told["tree"]}
    assert ("text", "Programm durchsuchen") in names
    assert ("list", "Plan, Donnerstag, 8. Dezember") in names
    begins = [
        "Die Große Mühle, Donnerstag, 8. Dezember 10:00 bis 11:00, Werkstatt",
        "Planspiel, Donnerstag, 8. Dezember 15:00 bis 16:30, Saal 2",
        "Zukunft zeichnen, Donnerstag, 8. Dezember 15:30 bis 16:00, Werkstatt",
        "Nachtgespräch, Donnerstag, 8. Dezember 23:30 bis 0:45, Foyer",
    ]
    assert len(told["sessions"]) == len(begins)
    for item, begin in zip(told["sessions"], begins, strict=True):
        assert item.startswith(begin)
    unnamed = [
        node
        for node in told["tree"]
        if "focusable" in node["states"] and "showing" in node["states"] and not node["name"]
    ]
    assert unnamed == []
    assert told["third"].startswith("Zukunft zeichnen")
    assert told["heard"] == ["1 Treffer"]
    assert [node["name"].split(",")[0] for node in told["found"]] == ["Die Große Mühle"]
