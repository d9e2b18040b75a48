"""The push of one feed's server, brought to the main thread."""

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.sync.push import PushListener
from kiosk.sync.push_word import PushWord


class FeedPush(QObject):
    """`told` says that the server named a version, `changed` brings what leads to the next one.

    `called` says that it wants a screen to report, by its key; `lost` that the line is gone, and
    whether without a word; `lives` while it stands.
    """

    told = Signal()
    changed = Signal(str)
    called = Signal(str)
    lost = Signal(bool)
    _from_line = Signal(int, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.address = ""
        self.lives = False
        self.word = PushWord()
        self._line = 0
        self._listener: PushListener | None = None
        self._from_line.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    def follow(self, address: str) -> None:
        """Listens there from now on; to nobody for ""."""
        if address == self.address:
            return
        self._line += 1
        if self._listener is not None:
            self._listener.stop()
        self.address, self.lives, self._listener = address, False, None
        self.word = PushWord()
        if address:
            self._listener = PushListener(address, _Line(self, self._line))
            self._listener.start()

    def server_away(self, away: bool) -> None:
        """While the feed cannot be had, its push is not asked again."""
        if self._listener is None:
            return
        if away:
            self._listener.hold()
        else:
            self._listener.resume()

    def _arrived(self, line: int, what: str, text: str) -> None:
        # What a line said that was left meanwhile counts no more.
        if line != self._line:
            return
        self.lives = what not in (_ENDED, _SILENT)
        if what == _HEARD:
            self.word.hear(text)
            self.told.emit()
        elif what == _CHANGED:
            self.changed.emit(text)
        elif what == _CALLED:
            self.called.emit(text)
        elif not self.lives:
            self.lost.emit(what == _SILENT)


class _Line:
    """What the listening thread tells: signals are the way between threads."""

    def __init__(self, push: FeedPush, number: int) -> None:
        self._word = push._from_line
        self._number = number

    def opened(self) -> None:
        self._word.emit(self._number, _OPENED, "")

    def heard(self, version: str) -> None:
        self._word.emit(self._number, _HEARD, version)

    def changed(self, change: str) -> None:
        self._word.emit(self._number, _CHANGED, change)

    def called(self, screen: str) -> None:
        self._word.emit(self._number, _CALLED, screen)

    def lost(self, silent: bool) -> None:
        self._word.emit(self._number, _SILENT if silent else _ENDED, "")


_OPENED, _HEARD, _ENDED, _SILENT = "opened", "heard", "ended", "silent"
_CHANGED, _CALLED = "changed", "called"
