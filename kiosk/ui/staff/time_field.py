"""A field for a time of day: "16:45", "1645" or "9"; says when it holds another one."""

import re
from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.ui.shared.field_keys import OwnRedo
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.text_layout import width_of
from kiosk.ui.shared.theme import Text

_TIME = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?")


def time_of(text: str) -> time | None:
    """The time of day somebody typed; None for anything else."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


class TimeField(QLineEdit):
    """`timed` comes when Return is pressed or the field is left with another time in it."""

    timed = Signal()

    def __init__(self, parent: QWidget | None = None, *, may_be_empty: bool = False) -> None:
        super().__init__(parent)
        self._shown = ""
        self._may_be_empty = may_be_empty
        self.setFont(font(Text.STRONG))
        self.setFixedWidth(round(width_of("00:00", Text.STRONG)) + 34)
        self.setMaxLength(5)
        OwnRedo(self)
        self.editingFinished.connect(self._finished)

    def show_time(self, text: str) -> None:
        """Shows a time, unless somebody is typing another one."""
        self._shown = text
        if not self.hasFocus() or not self.isModified():
            self.setText(text)

    @property
    def time_of_day(self) -> time | None:
        """What stands in it."""
        return time_of(self.text())

    def _finished(self) -> None:
        if self.text() == self._shown:
            return
        self.setModified(False)
        if self.time_of_day is None and not (self._may_be_empty and not self.text().strip()):
            self.setText(self._shown)
            return
        self.timed.emit()
