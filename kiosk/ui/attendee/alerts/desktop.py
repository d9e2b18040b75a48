"""Notices on the desktop: by the tray where there is one, else by the system's notice service.

WORKAROUND PySide6 6.11: QtDBus turns every whole number into a signed one, and the service
(org.freedesktop.Notifications) refuses `replaces_id` then. notify-send speaks to it in our stead.
"""

import shutil
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from kiosk.ui.attendee.alerts.words import Said

_SHOWN_FOR = 20_000
"""Milliseconds; most systems decide for themselves."""
_MOST_WAITING = 20
"""So many notices may wait for a press at once; the oldest one stops waiting."""
_PRESSED = "default"


class Desktop(QObject):
    """`pressed` carries the key of the session a pressed notice leads to, "" for the inbox."""

    pressed = Signal(str)

    def __init__(self, icon: Callable[[], QIcon], name: str, parent: QObject) -> None:
        """`name` is the program's; nothing is made before the first notice."""
        super().__init__(parent)
        self._icon = icon
        self._name = name
        self._tray: QSystemTrayIcon | None = None
        self._key = ""
        self._waiting: list[QProcess] = []

    def show(self, said: Said, action: str) -> bool:
        """Shows a notice, whose button says `action`; whether the system could."""
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._by_tray(said)
            return True
        sender = shutil.which("notify-send")
        if sender is None:
            return False
        self._send(sender, said, action)
        return True

    def close(self) -> None:
        """Takes the tray's sign away, and waits for no press any more."""
        if self._tray is not None:
            self._tray.hide()
        for process in self._waiting:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(1000)
        self._waiting.clear()

    def _by_tray(self, said: Said) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon(), self)
            self._tray.setToolTip(self._name)
            self._tray.messageClicked.connect(lambda: self.pressed.emit(self._key))
            self._tray.activated.connect(lambda _: self.pressed.emit(""))
            self._tray.show()
        self._key = said.key
        self._tray.showMessage(said.heading, said.text, self._icon(), _SHOWN_FOR)

    def _send(self, sender: str, said: Said, action: str) -> None:
        """notify-send waits until the notice is pressed or gone, and prints what was pressed.

        Before 0.8 it knows no actions and refuses: then the notice comes without (action "").
        """
        process = QProcess(self)

        def ended() -> None:
            failed = process.exitStatus() is QProcess.ExitStatus.NormalExit and process.exitCode()
            if self._ended(process, said.key) and failed and action:
                self._send(sender, said, "")

        process.finished.connect(ended)
        process.errorOccurred.connect(lambda _: self._ended(process, said.key))
        arguments = [
            f"--app-name={self._name}",
            f"--expire-time={_SHOWN_FOR}",
            *([f"--action={_PRESSED}={action}"] if action else []),
            "--",
            said.heading,
            _escaped(said.text),
        ]
        while len(self._waiting) >= _MOST_WAITING:
            self._waiting.pop(0).kill()
        self._waiting.append(process)
        process.start(sender, arguments)

    def _ended(self, process: QProcess, key: str) -> bool:
        """Whether it ended by itself, and not because it was told to, or was there no more."""
        if process not in self._waiting:
            return False
        self._waiting.remove(process)
        printed = bytes(process.readAllStandardOutput().data()).decode(errors="replace")
        process.deleteLater()
        if _PRESSED in printed.split():
            self.pressed.emit(key)
        return True


def _escaped(text: str) -> str:
    """The service may read its body as markup (Desktop Notifications 1.2, "Markup")."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
