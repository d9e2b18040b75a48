"""A sheet: a dialog with a heading, parts one under the other that scroll, and buttons below."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.shared.flow import FlowLayout
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.tab_order import bring_into_sight, step
from kiosk.ui.shared.theme import Text

_INSET = 24
_AROUND = QSize(48, 48)


class Sheet(QDialog):
    """Lies over a window, no larger than it. `column` takes the parts, `foot` the buttons."""

    def __init__(self, window: QWidget, title: str, size: QSize) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.heading = WrappedLabel(Text.PANEL_TITLE, self)
        self.heading.setText(title)
        self.body = QWidget(self)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(_INSET, 0, _INSET, 12)
        self.column.setSpacing(8)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.body)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(_INSET, 0, _INSET, 0)
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 20, 0, 16)
        whole.setSpacing(12)
        # Parts come and go while it is open: its size is the person's, not theirs.
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        top = QHBoxLayout()
        top.setContentsMargins(_INSET, 0, _INSET, 0)
        top.addWidget(self.heading, 1)
        whole.addLayout(top)
        whole.addWidget(self.area, 1)
        whole.addLayout(self.foot)
        self.resize(size.boundedTo(window.size() - _AROUND))

    def set_heading(self, text: str) -> None:
        """Names the whole sheet."""
        self.setWindowTitle(text)
        self.heading.setText(text)

    def title(self, text: str) -> QLabel:
        """Adds the heading of a part."""
        label = self.text(text, Text.ROW_TITLE)
        label.setContentsMargins(0, 0, 0, 0)
        return label

    def text(self, text: str, role: Text = Text.BODY) -> QLabel:
        """Adds running text."""
        label = WrappedLabel(role, self.body)
        label.setText(text)
        self.column.addWidget(label)
        return label

    def buttons(self, *buttons: QPushButton) -> QWidget:
        """Adds buttons beside each other, in as many lines as they need."""
        row = QWidget(self.body)
        flow = FlowLayout(row, 8)
        flow.setContentsMargins(0, 4, 0, 0)
        for button in buttons:
            flow.addWidget(button)
        self.column.addWidget(row)
        return row

    def field(self, name: str, *, secret: bool = False) -> QLineEdit:
        """Adds a field below its name."""
        label = self.text(name, Text.META)
        line = QLineEdit(self.body)
        line.setFont(font(Text.BODY))
        line.setAccessibleName(name)
        if secret:
            line.setEchoMode(QLineEdit.EchoMode.Password)
        label.setBuddy(line)
        self.column.addWidget(line)
        return line

    def gap(self) -> None:
        """Adds the space between two parts."""
        self.column.addSpacing(16)

    def end(self) -> None:
        """Says that everything is added."""
        self.column.addStretch(1)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        target = step((self.body, *_buttons(self.foot)), self.focusWidget(), forward=next)
        if target is not None:
            reasons = Qt.FocusReason
            target.setFocus(reasons.TabFocusReason if next else reasons.BacktabFocusReason)
            bring_into_sight(target)
        return target is not None


def button(
    parent: QWidget, text: str, do: Callable[[], object], *, primary: bool = False
) -> QPushButton:
    """A button of a sheet; the primary one is what Return presses."""
    made = QPushButton(text, parent)
    made.setFont(font(Text.STRONG if primary else Text.BODY))
    made.setAutoDefault(False)
    made.setProperty("primary", primary)
    made.setDefault(primary)
    made.clicked.connect(lambda: do())
    return made


def clear(layout: QLayout) -> None:
    """Takes everything out of a layout, and lets it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def _buttons(row: QBoxLayout) -> list[QWidget]:
    found = (row.itemAt(place) for place in range(row.count()))
    return [widget for item in found if item is not None and (widget := item.widget())]
