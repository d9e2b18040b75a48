"""Monitors are plugged in and out of a real X server: no crash, right place within five seconds."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from system.x_server import XServer, x_server

ROOT = Path(__file__).resolve().parent.parent.parent
CYCLES = int(os.environ.get("HOT_PLUG_CYCLES", "4"))
"""100 for the real thing: HOT_PLUG_CYCLES=100."""
WITHIN = 5.0
LEFT, RIGHT = (1920, 1080, 0, 0), (1920, 1080, 1920, 0)
ON = ("--output", "DUMMY1", "--mode", "1920x1080", "--right-of", "DUMMY0")

CONFIG = """
[[screen]]
name = "Tür links"
role = "door"
room = "Großer Saal"
output = "DUMMY0"

[[screen]]
name = "Tür rechts"
role = "door"
room = "Saal 2"
output = "DUMMY1"
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[XServer]:
    with x_server(tmp_path) as started:
        started.xrandr(*ON)
        yield started


@pytest.fixture
def screens(server: XServer, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    config = tmp_path / "screens.toml"
    config.write_text(CONFIG, encoding="utf-8")
    command = [sys.executable, "main.py", "--data-dir", str(tmp_path / "data")]
    process = subprocess.Popen(
        [*command, "--now", "2022-12-07T10:45", "screen", "--config", str(config)],
        cwd=ROOT,
        env=server.environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    server.wait_for({"Tür links": LEFT, "Tür rechts": RIGHT}, 20)
    yield process
    if process.poll() is None:
        process.kill()
    process.communicate()


def ends_well(process: "subprocess.Popen[str]") -> None:
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=10)
    assert process.returncode == 0
    assert "Traceback" not in errors
    assert "ERROR" not in errors


@pytest.mark.slow
@pytest.mark.timeout(60 + 8 * CYCLES)
def test_a_monitor_that_comes_and_goes_finds_its_screen_again(
    server: XServer, screens: "subprocess.Popen[str]"
) -> None:
    slowest = 0.0
    for _ in range(CYCLES):
        server.xrandr("--output", "DUMMY1", "--off")
        slowest = max(slowest, server.wait_for({"Tür links": LEFT}, WITHIN))
        server.xrandr(*ON)
        both = {"Tür links": LEFT, "Tür rechts": RIGHT}
        slowest = max(slowest, server.wait_for(both, WITHIN))
        assert screens.poll() is None
    print(f"slowest of {CYCLES}: {slowest:.2f} s")
    ends_well(screens)


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_without_any_monitor_it_waits_for_one(
    server: XServer, screens: "subprocess.Popen[str]"
) -> None:
    for _ in range(2):
        server.xrandr("--output", "DUMMY1", "--off")
        server.xrandr("--output", "DUMMY0", "--off")
        server.wait_for({}, WITHIN)
        assert screens.poll() is None
        server.xrandr("--output", "DUMMY0", "--mode", "1920x1080")
        server.wait_for({"Tür links": LEFT}, WITHIN)
        server.xrandr(*ON)
        server.wait_for({"Tür links": LEFT, "Tür rechts": RIGHT}, WITHIN)
    ends_well(screens)


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_another_monitor_in_the_place_of_one_is_filled_whatever_its_resolution(
    server: XServer, screens: "subprocess.Popen[str]"
) -> None:
    server.xrandr("--output", "DUMMY1", "--off")
    server.wait_for({"Tür links": LEFT}, WITHIN)
    server.xrandr("--output", "DUMMY1", "--mode", "large", "--right-of", "DUMMY0")
    server.wait_for({"Tür links": LEFT, "Tür rechts": (3840, 2160, 1920, 0)}, WITHIN)
    server.xrandr("--output", "DUMMY1", "--off")
    server.xrandr("--output", "DUMMY0", "--mode", "1280x720")
    server.wait_for({"Tür links": (1280, 720, 0, 0)}, WITHIN)
    server.xrandr("--output", "DUMMY0", "--mode", "1920x1080")
    server.wait_for({"Tür links": LEFT}, WITHIN)
    ends_well(screens)
