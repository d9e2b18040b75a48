"""Keeps the machine awake and its monitors lit while screens are shown, as each system wants it."""

import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

_WHO = "festival-agenda"
_WHY = "venue screen"
_TIMEOUT = 2000
"""Milliseconds to wait for an answer on the bus."""

_REFUSED_WITHIN = 0.3
"""Seconds within which a child that may not keep the machine awake has ended."""

_ES_CONTINUOUS, _ES_SYSTEM, _ES_DISPLAY = 0x80000000, 0x1, 0x2
"""SetThreadExecutionState's flags (winbase.h)."""

Release = Callable[[], None]
_log = logging.getLogger(__name__)


class Inhibition:
    """Asks everybody who might darken the screens; `ways` names who agreed."""

    def __init__(
        self, platform: str = sys.platform, environment: Mapping[str, str] = os.environ
    ) -> None:
        self.ways: tuple[str, ...] = ()
        self._releases: list[Release] = []
        self._platform = platform
        self._environment = environment

    def start(self) -> None:
        """Begins to keep the machine awake; what is not there is passed over."""
        found: dict[str, Release | None] = {}
        if self._platform == "win32":
            found["SetThreadExecutionState"] = _windows()
        elif self._platform == "darwin":
            found["caffeinate"] = _child(["caffeinate", "-dims", "-w", str(os.getpid())])
        else:
            found["org.freedesktop.ScreenSaver"] = _screen_saver(self._environment)
            found["login1"] = _login(self._environment)
            found["xset"] = _x_server(self._environment)
        self.ways = tuple(name for name, release in found.items() if release is not None)
        self._releases = [release for release in found.values() if release is not None]
        if self.ways:
            _log.info("kept awake by %s", ", ".join(self.ways))
        else:
            _log.warning("nobody here can be asked to keep the screens lit")

    def stop(self) -> None:
        """Lets the machine sleep again."""
        for release in self._releases:
            release()
        self._releases, self.ways = [], ()


def _screen_saver(environment: Mapping[str, str]) -> Release | None:
    """The desktop's screen saver (Idle Inhibition Service Draft of freedesktop.org)."""
    bus = _session_bus(environment)
    if bus is None:
        return None
    message = _method(
        "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "Inhibit", [_WHO, _WHY]
    )
    answer = _answer(bus, message)
    if not answer:
        return None
    # What was granted ends with this process's connection to the bus.
    return lambda: None


def _login(environment: Mapping[str, str]) -> Release | None:
    """systemd-logind: neither sleep nor what it does when idle, as long as the child lives.

    `cat` ends when our end of its pipe closes, so that even a kill leaves nothing behind.
    """
    inhibit = shutil.which("systemd-inhibit", path=environment.get("PATH"))
    if inhibit is None:
        return None
    what = ["--what=sleep:idle", "--mode=block", f"--who={_WHO}", f"--why={_WHY}"]
    return _child([inhibit, *what, "cat"])


def _x_server(environment: Mapping[str, str]) -> Release | None:
    """The X server's own screen saver and power saving, where there is no desktop."""
    xset = shutil.which("xset")
    if not environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY") or xset is None:
        return None
    # One by one: a server without power saving refuses the last one.
    done = [_runs([xset, *words]) for words in (["s", "off"], ["s", "noblank"], ["-dpms"])]
    if not any(done):
        return None

    def release() -> None:
        _runs([xset, "s", "default"])
        _runs([xset, "+dpms"])

    return release


def _windows() -> Release | None:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - mypy knows it on Windows only
    if not kernel.SetThreadExecutionState(_ES_CONTINUOUS | _ES_SYSTEM | _ES_DISPLAY):
        return None

    def release() -> None:
        kernel.SetThreadExecutionState(_ES_CONTINUOUS)

    return release


def _child(command: list[str]) -> Release | None:
    """A program that keeps awake while it runs; None when it ends at once, because it may not."""
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet)
    except OSError:
        return None
    with suppress(subprocess.TimeoutExpired):
        process.wait(_REFUSED_WITHIN)
        process.communicate()
        return None

    def release() -> None:
        process.terminate()
        process.communicate(timeout=5)

    return release


def _session_bus(environment: Mapping[str, str]) -> QDBusConnection | None:
    """The desktop's bus, if there is one; asking where there is none would start one."""
    runtime = environment.get("XDG_RUNTIME_DIR")
    there = environment.get("DBUS_SESSION_BUS_ADDRESS") or (
        runtime and (Path(runtime) / "bus").exists()
    )
    return QDBusConnection.sessionBus() if there else None


def _method(service: str, path: str, name: str, arguments: list[str]) -> QDBusMessage:
    message = QDBusMessage.createMethodCall(service, path, service, name)
    message.setArguments(arguments)
    return message


def _answer(bus: QDBusConnection, message: QDBusMessage) -> list[object]:
    """What comes back; nothing from a bus or service that is not there."""
    if not bus.isConnected():
        return []
    reply = bus.call(message, QDBus.CallMode.Block, _TIMEOUT)
    if reply.type() != QDBusMessage.MessageType.ReplyMessage:
        _log.info("%s: %s", message.service(), reply.errorMessage())
        return []
    return list(reply.arguments())


def _runs(command: list[str]) -> bool:
    try:
        done = subprocess.run(command, capture_output=True, timeout=5, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
