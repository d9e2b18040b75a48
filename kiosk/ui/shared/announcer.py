"""Says to screen readers what happens beside the focus: results, stars, news, notices."""

from PySide6.QtCore import QObject, QTimer, Signal

_SETTLE = 350
"""Milliseconds: who types letter by letter hears the last answer, not each one."""


class Announcer(QObject):
    """`said` carries what was announced, for whoever watches."""

    said = Signal(str)

    def __init__(self, speaker: QObject) -> None:
        """`speaker` is who says it: the window."""
        super().__init__(speaker)
        self._speaker = speaker
        self._waiting = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE)
        self._timer.timeout.connect(self._say_waiting)

    def say(self, text: str, *, urgent: bool = False) -> None:
        """Announces a sentence; an urgent one interrupts what is being read."""
        if not text:
            return
        self.said.emit(text)
        # Here: PySide takes 2 ms to make their types, and the first picture says nothing.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        event = QAccessibleAnnouncementEvent(self._speaker, text)
        polite = QAccessible.AnnouncementPoliteness
        event.setPoliteness(polite.Assertive if urgent else polite.Polite)
        QAccessible.updateAccessibility(event)

    def say_soon(self, text: str) -> None:
        """Announces the newest of several sentences that follow each other quickly."""
        self._waiting = text
        self._timer.start()

    def _say_waiting(self) -> None:
        text, self._waiting = self._waiting, ""
        self.say(text)
