"""The settings page's first sheet: how the screen is, and what staff can do."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kiosk.ui.screen.staff_say import ScreenStatus, status_rows
from kiosk.wording import Translate


class StaffStatus(QWidget):
    """Rows of names and values, kept up to date, and the buttons."""

    sync = Signal()
    choose = Signal()
    leave = Signal()
    back = Signal()

    def __init__(self, status: Callable[[], ScreenStatus], translate: Translate) -> None:
        super().__init__()
        self._status = status
        self._translate = translate
        self._rows: list[tuple[str, str]] = []
        title = QLabel(translate("Staff", "This screen"))
        title.setProperty("head", True)
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(32)
        self._grid.setContentsMargins(2, 2, 2, 2)  # in line with the title, clear of the frame
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._table)
        scroll.setProperty("reads", True)
        scroll.setAccessibleName(translate("Staff", "This screen"))
        lay = QVBoxLayout(self)
        lay.addWidget(title)
        lay.addWidget(scroll, 1)
        self.buttons = [
            self._button(translate("Staff", "Look for a new programme"), self.sync),
            self._button(translate("Staff", "Role and room …"), self.choose),
            self._button(translate("Staff", "Leave kiosk mode"), self.leave),
            self._button(translate("Staff", "Back to the screen"), self.back),
        ]
        self.buttons[-1].setProperty("primary", True)
        places = QGridLayout()
        for number, button in enumerate(self.buttons):
            places.addWidget(button, number // 2, number % 2)
        lay.addLayout(places)
        self._again = QTimer(self)
        self._again.timeout.connect(self.refresh)
        self._again.start(1000)
        self.refresh()

    def refresh(self) -> None:
        """Shows how it is now."""
        rows = status_rows(self._status(), self._translate)
        if [name for name, _ in rows] != [name for name, _ in self._rows]:
            self._rebuild(rows)
        for number, (_, value) in enumerate(rows):
            item = self._grid.itemAtPosition(number, 1)
            label = item.widget() if item is not None else None
            if isinstance(label, QLabel) and label.text() != value:
                label.setText(value)
        self._rows = rows

    def _rebuild(self, rows: list[tuple[str, str]]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for number, (name, value) in enumerate(rows):
            for column, text in enumerate((name, value)):
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(column == 1)
                label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                label.setProperty("name", column == 0)
                self._grid.addWidget(label, number, column)
        self._grid.setRowStretch(len(rows), 1)

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(act)
        return button
