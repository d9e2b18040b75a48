"""Looks whether a window can be opened at all, before Qt tries and aborts."""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping

from kiosk.programme.errors import KnownError

_BASE = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What every Qt window needs, drawn on a screen or not (`ldd QtGui.abi3.so`)."""

_X11 = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""What Qt's xcb plugin needs beside it, with Debian's package for each (`ldd libqxcb.so`)."""


class DisplayError(KnownError):
    """No window can be opened here."""


def check_display(
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    loads: Callable[[str], bool] | None = None,
) -> None:
    """Raises DisplayError on Linux without a display, or without the libraries Qt needs on X11.

    Qt itself would print a technical message and abort the process.
    """
    if platform != "linux":
        return
    chosen = environment.get("QT_QPA_PLATFORM", "")
    wayland, x11 = environment.get("WAYLAND_DISPLAY"), environment.get("DISPLAY")
    if not wayland and not x11 and not chosen:
        raise DisplayError(
            "There is no display here, so no window can be opened. All commands but open, screen "
            "and staff work without one (see --help)."
        )
    needs_x11 = chosen == "xcb" or (not chosen and x11 and not wayland)
    wanted = {**_BASE, **_X11} if needs_x11 else _BASE
    missing = [package for name, package in wanted.items() if not (loads or _loads)(name)]
    if missing:
        raise DisplayError(
            "Qt needs libraries that are missing here. On Debian and Ubuntu, this installs them: "
            "sudo apt-get install {packages}",
            packages=" ".join(missing),
        )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
