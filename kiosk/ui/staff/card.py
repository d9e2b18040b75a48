"""A card with a question: what is asked, the versions side by side, and the choices."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import Text, Theme
from kiosk.ui.staff.chip import press
from kiosk.ui.staff.flow_row import FlowRow


@dataclass(frozen=True, slots=True)
class Side:
    """One of the versions: whose it is, and what it says."""

    head: str
    value: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be done; `primary` is what is most often right."""

    text: str
    do: Callable[[], object]
    primary: bool = False


@dataclass(frozen=True, slots=True)
class CardRecord:
    """What a card says. `key` names the question, so that a card stays while it is asked."""

    key: str
    title: str
    text: str
    sides: tuple[Side, ...]
    choices: tuple[Choice, ...]


class Card(QWidget):
    """Draws one record."""

    def __init__(self, record: CardRecord, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.record = record
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for text, role in ((record.title, Text.ROW_TITLE), (record.text, Text.BODY)):
            if text:
                column.addWidget(_label(self, text, role))
        sides = QHBoxLayout()
        sides.setSpacing(24)
        for side in record.sides:
            one = QVBoxLayout()
            one.setSpacing(2)
            one.addWidget(_label(self, side.head, Text.META))
            one.addWidget(_label(self, side.value, Text.STRONG))
            one.addStretch(1)
            sides.addLayout(one, 1)
        column.addLayout(sides)
        self.buttons = [press(self, c.do, primary=c.primary) for c in record.choices]
        for button, choice in zip(self.buttons, record.choices, strict=True):
            button.setText(choice.text)
            button.setAccessibleName(f"{choice.text}: {record.title}")
        column.addWidget(FlowRow(self, self.buttons))
        self.setAccessibleName(_said(record.title, record.text, record.sides))

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.ground))
        painter.setPen(colour(self._theme.edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _label(parent: QWidget, text: str, role: Text) -> WrappedLabel:
    label = WrappedLabel(role, parent)
    label.setText(text)
    return label


def _said(title: str, text: str, sides: Sequence[Side]) -> str:
    return ". ".join(filter(None, (title, text, *(f"{s.head}: {s.value}" for s in sides))))
