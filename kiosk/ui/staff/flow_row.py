"""A row of buttons that goes on in the next line where the column is narrow."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from kiosk.ui.shared.flow import FlowLayout

_GAP = 8


class FlowRow(QWidget):
    """Its parts stand edge to edge with whatever is above and below."""

    def __init__(self, parent: QWidget, parts: Iterable[QWidget] = ()) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, _GAP)
        self.flow.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            self.flow.addWidget(part)
