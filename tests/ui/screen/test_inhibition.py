"""Who is asked to keep the screens lit, with a real bus and real child processes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.ui.screen.inhibition import Inhibition

ROOT = Path(__file__).resolve().parent.parent.parent.parent

_SAVER = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusVirtualObject
app = QCoreApplication([])
bus = QDBusConnection.sessionBus()
class Saver(QDBusVirtualObject):
    def introspect(self, path):
        return ""
    def handleMessage(self, message, connection):
        print(message.member(), *message.arguments(), flush=True)
        return connection.send(message.createReply([77]))
saver = Saver()
option = QDBusConnection.VirtualObjectRegisterOption.SubPath
bus.registerVirtualObject("/org/freedesktop/ScreenSaver", saver, option)
bus.registerService("org.freedesktop.ScreenSaver")
print("ready", flush=True)
app.exec()
"""
_ASKS = """
from PySide6.QtCore import QCoreApplication
from kiosk.ui.screen.inhibition import Inhibition
app = QCoreApplication([])
asked = Inhibition("linux")
asked.start()
print(asked.ways)
asked.stop()
"""


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs a message bus")
def test_the_desktops_screen_saver_is_asked(tmp_path: Path) -> None:
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    environment = {
        "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
        "PYTHONPATH": str(ROOT),
        "PATH": str(tmp_path),
        "LC_ALL": "C.UTF-8",
    }
    saver = subprocess.Popen(
        [sys.executable, "-c", _SAVER], env=environment, stdout=subprocess.PIPE, text=True
    )
    try:
        assert saver.stdout is not None
        assert saver.stdout.readline() == "ready\n"
        done = subprocess.run(
            [sys.executable, "-c", _ASKS],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=30,
        )
        assert done.stdout == "('org.freedesktop.ScreenSaver',)\n"
        assert saver.stdout.readline() == "Inhibit festival-agenda venue screen\n"
    finally:
        for process in (saver, bus):
            process.terminate()
            process.communicate()


def _program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for programs, first on the path."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


@pytest.mark.skipif(os.name != "posix", reason="shell scripts")
def test_the_login_manager_holds_as_long_as_we_do(here: Path) -> None:
    _program(here, "systemd-inhibit", f'echo "$@" > {here}/asked; exec cat')
    asked = Inhibition("linux", {"PATH": os.environ["PATH"]})
    asked.start()
    assert asked.ways == ("login1",)
    words = (here / "asked").read_text()
    assert words.startswith("--what=sleep:idle --mode=block")
    asked.stop()
    assert asked.ways == ()


@pytest.mark.skipif(os.name != "posix", reason="shell scripts")
def test_who_refuses_is_not_counted(here: Path, caplog: pytest.LogCaptureFixture) -> None:
    _program(here, "systemd-inhibit", "exit 1")
    asked = Inhibition("linux", {"PATH": os.environ["PATH"]})
    asked.start()
    assert asked.ways == ()
    assert "nobody here" in caplog.text
    caplog.clear()


@pytest.mark.skipif(os.name != "posix", reason="shell scripts")
def test_the_x_servers_saver_is_off_while_we_run_and_on_again_after(here: Path) -> None:
    _program(here, "xset", f'echo "$@" >> {here}/told; [ "$1" != -dpms ]')
    _program(here, "systemd-inhibit", "exit 1")
    asked = Inhibition("linux", {"DISPLAY": ":7", "PATH": os.environ["PATH"]})
    asked.start()
    assert asked.ways == ("xset",)
    asked.stop()
    told = (here / "told").read_text().splitlines()
    assert told == ["s off", "s noblank", "-dpms", "s default", "+dpms"]


@pytest.mark.skipif(os.name != "posix", reason="shell scripts")
def test_a_mac_is_kept_awake_by_its_own_program(here: Path) -> None:
    _program(here, "caffeinate", f'echo "$@" > {here}/asked; exec sleep 60')
    asked = Inhibition("darwin")
    asked.start()
    assert asked.ways == ("caffeinate",)
    assert (here / "asked").read_text() == f"-dims -w {os.getpid()}\n"
    asked.stop()
