"""The chips below a session's name: what is done at once, and what opens fields to change it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.programme.model import Session
from kiosk.ui.staff.chip import chip, chips_for
from kiosk.ui.staff.flow_row import FlowRow
from kiosk.wording import Translate

_DELAYS = (5, 10, 15)


class ActChips(FlowRow):
    """`later` carries minutes. `off`, `full`, `times` and `words` stay pressed."""

    later = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.delays = chips_for(self, _DELAYS, self.later.emit)
        self.on_time = chip(self)
        self.full, self.off, self.times, self.words = (chip(self, stays=True) for _ in range(4))
        for button in (
            *self.delays.values(),
            self.on_time,
            self.full,
            self.off,
            self.times,
            self.words,
        ):
            self.flow.addWidget(button)

    def show_session(self, session: Session, translate: Translate) -> None:
        """Marks what is so already, and offers what can be done."""
        self.off.setChecked(session.cancelled)
        self.full.setChecked(session.full)
        self.on_time.setVisible(session.delay > 0)
        for minutes, button in self.delays.items():
            button.setEnabled(session.start is not None and not session.cancelled)
            button.setText(translate("Staff", "+%n min", minutes))

    def name(self, translate: Translate) -> None:
        """Names the chips in another language."""
        self.on_time.setText(translate("Staff", "on time"))
        self.off.setText(translate("Session", "cancelled"))
        self.full.setText(translate("Session", "full"))
        self.times.setText(translate("Staff", "Time …"))
        self.words.setText(translate("Staff", "Title, people …"))
