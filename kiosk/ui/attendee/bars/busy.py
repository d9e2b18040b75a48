"""Says in the foot what takes longer than a moment."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.shared.appearance import Appearance
from kiosk.wording import Translate

MOMENT = 200
"""Milliseconds: what is done sooner needs no word."""


class Busy(QObject):
    """Tells of the newest work under way, in the language of the window."""

    def __init__(self, appearance: Appearance, show: Callable[[str], None]) -> None:
        """`show` shows a sentence, "" none."""
        super().__init__(appearance)
        self._appearance = appearance
        self._show = show
        self._running: list[tuple[str, str]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MOMENT)
        self._timer.timeout.connect(self._tell)

    def begin(self, what: str, name: str) -> Callable[[], None]:
        """Work begins: "open", "read" or "write" something of this name; gives what ends it."""
        work = (what, name)
        self._running.append(work)
        self._timer.start()

        def end() -> None:
            if work in self._running:
                self._running.remove(work)
                self._tell()

        return end

    def _tell(self) -> None:
        if self._running and not self._timer.isActive():
            what, name = self._running[-1]
            self._show(_sentence(what, name, self._appearance.translate))
        elif not self._running:
            self._timer.stop()
            self._show("")


def _sentence(what: str, name: str, translate: Translate) -> str:
    return {
        "open": translate("Status", "Opening {name} …", name=name),
        "read": translate("Status", "Reading {name} …", name=name),
        "write": translate("Status", "Writing {name} …", name=name),
    }[what]
