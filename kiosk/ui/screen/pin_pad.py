"""Asks for the PIN, with keys on the glass and with those of a keyboard."""

import math

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from kiosk.sync.server_time import steady
from kiosk.ui.screen.pin import LONGEST, Tries, fits
from kiosk.wording import Translate

_DOT = "●"


class PinPad(QWidget):
    """`passed` after the right PIN, `given_up` when somebody goes back."""

    passed = Signal()
    given_up = Signal()

    def __init__(self, kept: str, tries: Tries, translate: Translate) -> None:
        super().__init__()
        self._kept = kept
        self._tries = tries
        self._translate = translate
        self._pin = ""
        self.title = QLabel(translate("Staff", "PIN for staff"))
        self.title.setProperty("head", True)
        self.dots = QLabel()
        self.dots.setProperty("head", True)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.keys = [self._key(str(digit)) for digit in range(10)]
        self.back = QPushButton(translate("Staff", "Delete"))
        self.back.clicked.connect(self._delete)
        self.enter = QPushButton(translate("Staff", "OK"))
        self.enter.setProperty("primary", True)
        self.enter.clicked.connect(self._try)
        self.leave = QPushButton(translate("Staff", "Back"))
        self.leave.clicked.connect(self.given_up)
        self._waits = QTimer(self)
        self._waits.setInterval(250)
        self._waits.timeout.connect(self._show_wait)
        self._lay()
        self._show()
        self._show_wait()

    def _lay(self) -> None:
        grid = QGridLayout(self)
        grid.addWidget(self.title, 0, 0, 1, 3)
        grid.addWidget(self.dots, 1, 0, 1, 3)
        for number in range(9):
            grid.addWidget(self.keys[number + 1], 2 + number // 3, number % 3)
        grid.addWidget(self.back, 5, 0)
        grid.addWidget(self.keys[0], 5, 1)
        grid.addWidget(self.enter, 5, 2)
        grid.addWidget(self.leave, 6, 0, 1, 3)
        grid.addWidget(self.said, 7, 0, 1, 3)

    def _key(self, digit: str) -> QPushButton:
        key = QPushButton(digit)
        key.clicked.connect(lambda: self._type(digit))
        return key

    def _type(self, digit: str) -> None:
        if len(self._pin) < LONGEST:
            self._pin += digit
            self.said.clear()
            self._show()

    def _delete(self) -> None:
        self._pin = self._pin[:-1]
        self._show()

    def _try(self) -> None:
        pin, self._pin = self._pin, ""
        self._show()
        if not pin or self._tries.wait(steady()) > 0:
            return
        if fits(pin, self._kept):
            self._tries.passed()
            self.passed.emit()
            return
        self._tries.failed(steady())
        self.said.setText(self._translate("Staff", "That is not the PIN."))
        self._show_wait()

    def _show(self) -> None:
        self.dots.setText(_DOT * len(self._pin) or " ")
        self.dots.setAccessibleName(self._translate("Staff", "%n digits typed", len(self._pin)))

    def _show_wait(self) -> None:
        """Says how long to wait, and lets nobody press OK until then."""
        left = math.ceil(self._tries.wait(steady()))
        self.enter.setEnabled(left == 0)
        if left:
            self.said.setText(self._translate("Staff", "Not the PIN. Try again in %n s.", left))
            self._waits.start()
        elif self._waits.isActive():
            self._waits.stop()
            self.said.clear()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isascii() and text.isdigit():
            self._type(text)
        elif event.key() == Qt.Key.Key_Backspace:
            self._delete()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._try()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
