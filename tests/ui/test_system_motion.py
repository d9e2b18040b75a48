"""Whether the system wants nothing to move: a desktop on a real bus, and a Mac's program."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.shared.system_motion import SystemMotion

ROOT = Path(__file__).resolve().parent.parent.parent

_PORTAL = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject
app = QCoreApplication([])
bus = QDBusConnection.sessionBus()
said = {("org.freedesktop.appearance", "reduced-motion"): 0}
said.update(eval(sys.argv[1]))
class Portal(QDBusVirtualObject):
    def introspect(self, path):
        return ""
    def handleMessage(self, message, connection):
        name = tuple(message.arguments())
        if name not in said:
            return connection.send(message.createErrorReply("org.example.NotFound", "?"))
        reply = message.createReply()
        reply.setArguments([QDBusVariant(said[name])])
        return connection.send(reply)
portal = Portal()
path = "/org/freedesktop/portal/desktop"
bus.registerVirtualObject(path, portal)
bus.registerService("org.freedesktop.portal.Desktop")
def change():
    signal = QDBusMessage.createSignal(path, "org.freedesktop.portal.Settings", "SettingChanged")
    signal.setArguments(["org.freedesktop.appearance", "reduced-motion", QDBusVariant(1)])
    bus.send(signal)
print("ready", flush=True)
timer = QTimer()
timer.timeout.connect(change)
if "later" in sys.argv:
    timer.start(100)
app.exec()
"""
_ASKS = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.ui.shared.system_motion import SystemMotion
app = QCoreApplication([])
system = SystemMotion(platform="linux")
def told():
    print("still" if system.still else "moves")
    app.quit()
system.changed.connect(told)
QTimer.singleShot(int(sys.argv[1]), told)
system.start()
app.exec()
"""


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs a message bus")
@pytest.mark.parametrize(
    ("settings", "when", "said"),
    [
        ({("org.freedesktop.appearance", "reduced-motion"): 1}, "now", "still"),
        ({("org.gnome.desktop.interface", "enable-animations"): False}, "now", "still"),
        ({("org.gnome.desktop.interface", "enable-animations"): True}, "now", "moves"),
        ({}, "later", "still"),
    ],
)
def test_the_desktop_is_asked_and_listened_to(
    settings: dict[tuple[str, str], object], when: str, said: str
) -> None:
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
        "LC_ALL": "C.UTF-8",
    }
    portal = subprocess.Popen(
        [sys.executable, "-c", _PORTAL, repr(settings), when],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert portal.stdout is not None
        assert portal.stdout.readline() == "ready\n"
        done = subprocess.run(
            [sys.executable, "-c", _ASKS, "300" if said == "moves" else "20000"],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=30,
        )
        assert done.stdout == f"{said}\n"
        assert done.stderr == ""
    finally:
        for process in (portal, bus):
            process.terminate()
            process.communicate()


@pytest.mark.usefixtures("qapp")
def test_without_a_bus_there_is_nobody_to_ask() -> None:
    system = SystemMotion(platform="linux", environment={})
    system.start()
    assert not system.still


@pytest.mark.skipif(os.name != "posix", reason="a shell script")
@pytest.mark.parametrize(
    ("answer", "still"), [("echo 1", True), ("echo 0", False), ("exit 1", False)]
)
def test_a_mac_is_asked_with_its_own_program(
    answer: str, still: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    program = tmp_path / "defaults"
    program.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\n{answer}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    system = SystemMotion(platform="darwin")
    system.start()
    qtbot.waitUntil(lambda: bool(system._said))
    assert system.still is still
    assert (tmp_path / "asked").read_text() == "read com.apple.universalaccess reduceMotion\n"
