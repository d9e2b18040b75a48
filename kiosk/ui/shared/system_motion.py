"""Whether the system asks programs to move nothing. Qt 6.11 does not tell; its platforms do."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import SLOT, QObject, QProcess, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

_PORTAL = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_TIMEOUT = 2000
"""Milliseconds to wait for an answer on the bus."""

_ASKED = {
    ("org.freedesktop.appearance", "reduced-motion"): True,
    ("org.gnome.desktop.interface", "enable-animations"): False,
}
"""Settings of the desktop (XDG Desktop Portal, Settings), and which value means: nothing moves."""

_SPI_GETCLIENTAREAANIMATION = 0x1042
"""SystemParametersInfo's number for "animate controls and elements inside windows" (winuser.h)."""


class SystemMotion(QObject):
    """`still` is what the system asks for, as far as it has answered; `changed` tells another."""

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        platform: str = sys.platform,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        super().__init__(parent)
        self._platform = platform
        self._environment = environment
        self._said: dict[tuple[str, str], bool] = {}

    @property
    def still(self) -> bool:
        """Whether nothing is to move."""
        return any(self._said.values())

    def start(self) -> None:
        """Asks; and on a desktop with a portal hears at once of another choice."""
        if self._platform not in ("win32", "darwin") and self._has_bus():
            bus = QDBusConnection.sessionBus()
            slot = SLOT("_tell(QDBusMessage)")
            # PySide takes a str, whatever its types say.
            bus.connect(_PORTAL, _PATH, _SETTINGS, "SettingChanged", self, slot)  # type: ignore[call-overload]
        self.look()

    def look(self) -> None:
        """Asks again, for systems that do not say it by themselves."""
        if self._platform == "win32":
            self._take(("win32", ""), not _windows_animates())
        elif self._platform == "darwin":
            self._ask_mac()
        elif self._has_bus():
            for name in _ASKED:
                self._ask_portal(name)

    def _has_bus(self) -> bool:
        """Whether there is a desktop's bus; asking where there is none would start one."""
        runtime = self._environment.get("XDG_RUNTIME_DIR")
        there = self._environment.get("DBUS_SESSION_BUS_ADDRESS")
        return bool(there or (runtime and (Path(runtime) / "bus").exists()))

    def _ask_portal(self, name: tuple[str, str]) -> None:
        message = QDBusMessage.createMethodCall(_PORTAL, _PATH, _SETTINGS, "ReadOne")
        message.setArguments(list(name))
        call = QDBusConnection.sessionBus().asyncCall(message, _TIMEOUT)
        watcher = QDBusPendingCallWatcher(call, self)
        watcher.finished.connect(lambda: self._answered(name, watcher))

    def _answered(self, name: tuple[str, str], watcher: QDBusPendingCallWatcher) -> None:
        watcher.deleteLater()
        reply = watcher.reply()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage:  # else it knows no such setting
            self._take_value(name, reply.arguments()[0])

    @Slot(QDBusMessage)
    def _tell(self, message: QDBusMessage) -> None:
        space, key, value = message.arguments()
        if (space, key) in _ASKED:
            self._take_value((space, key), value)

    def _take_value(self, name: tuple[str, str], value: object) -> None:
        if isinstance(value, QDBusVariant):
            self._take(name, bool(value.variant()) is _ASKED[name])

    def _ask_mac(self) -> None:
        process = QProcess(self)

        def ended() -> None:
            said = bytes(process.readAllStandardOutput().data()).strip()
            process.deleteLater()
            self._take(("darwin", ""), said == b"1")

        process.finished.connect(ended)
        process.start("defaults", ["read", "com.apple.universalaccess", "reduceMotion"])

    def _take(self, name: tuple[str, str], still: bool) -> None:
        before = self.still
        self._said[name] = still
        if before != self.still:
            self.changed.emit()


def _windows_animates() -> bool:
    import ctypes

    animates = ctypes.c_int(1)
    user = getattr(ctypes, "windll").user32  # noqa: B009 - mypy knows it on Windows only
    user.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0)
    return bool(animates.value)
