"""A real X server with two outputs of its own that can be plugged in and out (Xorg's dummy)."""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_CONFIG = """
Section "Device"
  Identifier "device"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
  Modeline "1920x1080" 172.80 1920 2040 2248 2576 1080 1081 1084 1118
EndSection
Section "Screen"
  Identifier "screen"
  Device "device"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 7680 4320
    Modes "1920x1080"
  EndSubSection
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
"""
_LARGE = "712.75 3840 4160 4576 5312 2160 2163 2168 2237"
"""3840×2160 as a mode line."""
_NEEDED = ("Xorg", "xrandr", "xwininfo")
_WINDOW = re.compile(
    r'0x[0-9a-f]+ "(.*?)": \(.*?\)\s+(\d+)x(\d+)\+-?\d+\+-?\d+\s+\+(-?\d+)\+(-?\d+)'
)


class XServer:
    """Its display, its outputs and the windows on it."""

    def __init__(self, display: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("WAYLAND_DISPLAY", None)

    def run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True, timeout=20
        )
        return done.stdout

    def xrandr(self, *arguments: str) -> None:
        self.run("xrandr", *arguments)

    def windows(self) -> dict[str, tuple[int, int, int, int]]:
        """The visible windows by title: width, height, x, y."""
        found = {}
        for line in self.run("xwininfo", "-root", "-tree").splitlines():
            match = _WINDOW.search(line)
            if match is None:
                continue
            identity = line.split()[0]
            if "IsViewable" in self.run("xwininfo", "-id", identity, "-stats"):
                found[match[1]] = tuple(int(match[n]) for n in range(2, 6))
        return found  # type: ignore[return-value]

    def wait_for(self, windows: dict[str, tuple[int, int, int, int]], seconds: float) -> float:
        """Waits until just these windows stand there so; gives how long it took."""
        began = time.monotonic()
        while True:
            found = {t: w for t, w in self.windows().items() if t.startswith("Tür")}
            took = time.monotonic() - began
            if found == windows:
                return took
            assert took < seconds, f"{found} instead of {windows}"
            time.sleep(0.05)


@contextmanager
def x_server(folder: Path) -> Iterator[XServer]:
    """Starts a server with the outputs DUMMY0 (on) and DUMMY1 (plugged in, off); or skips."""
    if any(shutil.which(name) is None for name in _NEEDED):
        pytest.skip("needs Xorg with its dummy driver, xrandr and xwininfo")
    config = folder / "xorg.conf"
    config.write_text(_CONFIG)
    display = f":{70 + os.getpid() % 900}"
    log = str(folder / "xorg.log")
    options = ["-noreset", "-novtswitch", "-sharevts", "-nolisten", "tcp", "-logfile", log]
    process = subprocess.Popen(
        ["Xorg", display, "-config", str(config), *options],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        server = XServer(display)
        for _ in range(100):
            time.sleep(0.1)
            try:
                server.xrandr("--addmode", "DUMMY1", "1920x1080")
            except subprocess.CalledProcessError:
                if process.poll() is not None:
                    pytest.skip("Xorg's dummy driver does not start here")
            else:
                break
        server.xrandr("--newmode", "large", *_LARGE.split())
        server.xrandr("--addmode", "DUMMY1", "large")
        yield server
    finally:
        process.terminate()
        process.wait(20)
