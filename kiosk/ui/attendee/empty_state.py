"""What stands where nothing is: one sentence that says why, and what to do."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import LIGHT, Text, Theme

if TYPE_CHECKING:
    from kiosk.ui.shared.flow import FlowLayout

WayOut = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""

_LOW = 240
"""In less height, px, there is no room for much space around."""

_NARROW = 480
"""In a narrower column, px, the sentence stands below the heading's first letter."""


class EmptyState(QWidget):
    """A sentence, and buttons when there is something to do about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._ways: tuple[WayOut, ...] = ()
        self.text = WrappedLabel(Text.ROW_TITLE, self)
        self.text.setMaximumWidth(640)
        self.detail = WrappedLabel(Text.BODY, self)
        self.detail.setMaximumWidth(640)
        self.detail.hide()
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.text)
        column.addWidget(self.detail)
        self._row = QWidget(self)
        self._row.setMaximumWidth(640)
        column.addWidget(self._row)
        column.addStretch(1)
        self._fit()

    @property
    def button(self) -> QPushButton:
        """The first thing to do; hidden as long as there is none."""
        if not self.buttons:
            self._make_button().hide()
        return self.buttons[0]

    def say(self, text: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Shows a sentence and, with `action`, a button that does `do`."""
        self.explain(text, "", ((action, do),) if action and do else ())

    def offer(self, action: str, do: Callable[[], object]) -> None:
        """Adds one more thing to do, until the next `say`."""
        self.explain(self.text.text(), self.detail.text(), (*self._ways, (action, do)))

    def explain(self, text: str, detail: str, ways: Sequence[WayOut]) -> None:
        """Shows a sentence, a smaller one below it, and a button for each way out.

        A button that is shown again stays where it is, with the focus.
        """
        self.text.setText(text)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self._ways = tuple(ways)
        while len(self.buttons) < len(ways):
            self._make_button()
        for number, button in enumerate(self.buttons):
            button.setText(ways[number][0] if number < len(ways) else "")
            button.setVisible(number < len(ways))

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self.update()

    @cached_property
    def _flow(self) -> "FlowLayout":
        # The first picture shows a programme.
        from kiosk.ui.shared.flow import FlowLayout

        flow = FlowLayout(self._row, 12)
        flow.setContentsMargins(0, 0, 0, 0)
        return flow

    def _make_button(self) -> QPushButton:
        button, number = QPushButton(self._row), len(self.buttons)
        button.setFont(font(Text.STRONG))
        button.clicked.connect(lambda: self._ways[number][1]())
        self._flow.addWidget(button)
        self.buttons.append(button)
        return button

    def _fit(self) -> None:
        low = self.height() < _LOW
        above = 16 if low else 48
        side = 24 if low or self.width() < _NARROW else 66
        self.setContentsMargins(side, above, 24, above)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour(self._theme.ground))
