"""The program as systemd runs it: heartbeats, killed and started again, units that fit it."""

import configparser
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from kiosk.cli import parse
from kiosk.resources import resource
from kiosk.ui.screen.crash_loop import RESTARTS

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = pytest.mark.enable_socket

_QUICK = """
import sys, time
from PySide6.QtCore import QTimer
from kiosk.ui.screen import screen_window, start
screen_window._LONGEST_WAIT = 0.2
def loop(app):
    stops = QTimer()
    stops.setSingleShot(True)
    stops.timeout.connect({stop})
    stops.start(1500)
    return app.exec()
start.event_loop = loop
from kiosk.app import main
sys.exit(main(sys.argv[1:]))
"""
BLOCKED = "lambda: time.sleep(60)"
NO_PAINT = "lambda: [w.setUpdatesEnabled(False) for w in app.topLevelWidgets()]"


DOOR = ("door", "--room", "Großer Saal")


class Manager:
    """What systemd does: listens, starts, and stops."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(str(folder / "notify"))
        self.started: list[subprocess.Popen[str]] = []

    def start(self, *program: str, screen: Sequence[str] = DOOR) -> "subprocess.Popen[str]":
        environment = {
            **os.environ,
            "NOTIFY_SOCKET": str(self.folder / "notify"),
            "RUNTIME_DIRECTORY": str(self.folder / "run"),
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "de_DE.UTF-8",
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, *(program or ("main.py",))]
        command += ["--data-dir", str(self.folder / "data"), "--now", "2022-12-07T10:45"]
        process = subprocess.Popen(
            [*command, "screen", *screen],
            cwd=ROOT,
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.started.append(process)
        return process

    def hears(self, seconds: float) -> str:
        """The next message, "" if none comes in time."""
        self.socket.settimeout(seconds)
        try:
            return self.socket.recv(100).decode()
        except TimeoutError:
            return ""

    def close(self) -> None:
        for process in self.started:
            if process.poll() is None:
                process.kill()
                process.communicate()
        self.socket.close()


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[Manager]:
    made = Manager(tmp_path)
    yield made
    made.close()


def test_it_says_when_it_is_up_and_ends_on_sigterm(manager: Manager) -> None:
    process = manager.start()
    assert manager.hears(20) == "READY=1\nWATCHDOG=1"
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=10)
    assert process.returncode == 0
    assert "ERROR" not in errors
    heard = []
    while message := manager.hears(0.2):
        heard.append(message)
    assert heard[-1] == "STOPPING=1"


@pytest.mark.parametrize("stop", [BLOCKED, NO_PAINT], ids=["blocked loop", "no paint"])
def test_a_frozen_screen_stops_the_heartbeat(manager: Manager, stop: str) -> None:
    process = manager.start("-c", _QUICK.replace("{stop}", stop))
    assert manager.hears(20).startswith("READY=1")
    beats, quiet_since = 0, time.monotonic()
    while time.monotonic() - quiet_since < 2.5:
        if manager.hears(0.1):
            beats, quiet_since = beats + 1, time.monotonic()
    assert beats >= 3
    assert process.poll() is None


def test_after_three_kills_a_plain_screen_is_shown_and_a_good_end_forgives(
    manager: Manager,
) -> None:
    for _ in range(RESTARTS):
        process = manager.start()
        while not manager.hears(20).startswith("READY=1"):
            pass
        process.kill()
        _, errors = process.communicate()
        assert "plain screen" not in errors
    while manager.hears(0.1):
        pass
    plain = manager.start()
    assert manager.hears(20) == "READY=1\nWATCHDOG=1"
    plain.send_signal(signal.SIGTERM)
    _, errors = plain.communicate(timeout=10)
    assert "3 starts ended badly" in errors
    assert plain.returncode == 0
    while manager.hears(0.1):
        pass
    normal = manager.start()
    assert manager.hears(20).startswith("READY=1")
    normal.send_signal(signal.SIGTERM)
    assert "plain screen" not in normal.communicate(timeout=10)[1]


def test_a_refused_config_stands_on_the_glass_before_it_is_read_again(
    manager: Manager, tmp_path: Path
) -> None:
    config = tmp_path / "screens.toml"
    config.write_text("[[screen]]\nrole = 'dor'\n")
    process = manager.start(screen=("--config", str(config)))
    assert manager.hears(20) == "READY=1\nWATCHDOG=1"
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=10)
    assert process.returncode == 1
    assert "[[screen]] 1" in errors


def unit(name: str) -> configparser.ConfigParser:
    found = configparser.ConfigParser(interpolation=None, strict=False)
    found.optionxform = str  # type: ignore[assignment, method-assign]
    found.read(resource(f"systemd/{name}"), encoding="utf-8")
    return found


def program(command: str) -> list[str]:
    """The arguments of our program in a command that runs it."""
    words = shlex.split(command)
    (place,) = [n for n, word in enumerate(words) if word.endswith("/festival-agenda")]
    return words[place + 1 :]


def test_the_commands_of_the_units_are_ours() -> None:
    cage = unit("festival-screens.service")["Service"]["ExecStart"]
    session = resource("systemd/xsession").read_text(encoding="utf-8")
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.read(resource("autostart/festival-screens.desktop"), encoding="utf-8")
    (started,) = [line for line in session.splitlines() if line.startswith('"$program"')]
    started = started.replace('"$program"', "/opt/festival-agenda")
    for command in (cage, started, desktop["Desktop Entry"]["Exec"]):
        _, arguments = parse(program(command))
        assert arguments.command == "screen"
        assert arguments.config == Path("/etc/festival-agenda/screens.toml")


@pytest.mark.parametrize("name", ["festival-screens.service", "festival-screens-x.service"])
def test_the_units_wait_for_painted_pictures_and_never_give_up(name: str) -> None:
    found = unit(name)
    service = found["Service"]
    assert (service["Type"], service["NotifyAccess"]) == ("notify", "all")
    # A page that stands still is painted every ten seconds; a Raspberry Pi may be slow.
    assert int(service["WatchdogSec"]) >= 30
    assert service["Restart"] == "on-failure"
    assert service["RuntimeDirectoryPreserve"] == "restart"
    assert found["Unit"]["StartLimitIntervalSec"] == "0"
    assert "network-online" not in found["Unit"].get("After", "")


@pytest.mark.skipif(os.name != "posix", reason="a shell script")
@pytest.mark.parametrize("code", [0, 70, 139])
def test_the_x_session_gives_the_exit_code_that_xinit_keeps_to_itself(
    tmp_path: Path, code: int
) -> None:
    for name, script in (("xinit", 'shift 0; "$1" inside; exit 0'), ("screens", f"exit {code}")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    done = subprocess.run(
        [str(resource("systemd/xsession"))],
        env={
            "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
            "RUNTIME_DIRECTORY": str(tmp_path),
            "FESTIVAL_AGENDA": str(tmp_path / "screens"),
        },
        check=False,
    )
    assert done.returncode == code


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd")
@pytest.mark.parametrize("name", ["festival-screens.service", "festival-screens-x.service"])
def test_systemd_understands_every_line(tmp_path: Path, name: str) -> None:
    text = resource(f"systemd/{name}").read_text(encoding="utf-8")
    # Whether the programs are installed is not the question here.
    lines = [
        "ExecStart=/bin/true" if li.startswith("ExecStart=") else li for li in text.splitlines()
    ]
    copy = tmp_path / name
    copy.write_text("\n".join(lines))
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(copy)],
        capture_output=True,
        text=True,
        check=False,
    )
    said = [line for line in done.stderr.splitlines() if name in line]
    assert said == []
