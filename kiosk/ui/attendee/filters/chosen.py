"""What the filter holds, as chips that take it away again, with the number of what passes."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kiosk.ui.attendee.filters.records import ChipRecord
from kiosk.ui.shared.flow import FlowLayout
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import Icon, icon
from kiosk.ui.shared.labels import ElidedLabel, literal, set_tip
from kiosk.ui.shared.text_layout import elide
from kiosk.ui.shared.theme import Text, Theme
from kiosk.wording import Translate

_WIDEST = 260
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class FilterChip(QPushButton):
    """One chosen thing; pressing it, Delete and Backspace take it away."""

    def __init__(self, record: ChipRecord, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.record = record
        self.setProperty("chip", True)
        self.setFont(font(Text.META))
        shown = elide(record.label, Text.META, _WIDEST)
        self.setText(literal(shown))
        self.setAccessibleName(record.said)
        set_tip(self, record.label if shown != record.label else "")
        self.setIcon(icon(Icon.CLOSE, theme.ink, 12, -6))
        self.setIconSize(QSize(12 + 6, 12))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the × behind the word
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.click()
        else:
            super().keyPressEvent(event)


class ChosenFilters(QWidget):
    """Hidden while nothing is chosen.

    `removed` carries the choices of a chip, `reset` asks for no filter at all; `left` says that
    the last chip is gone and with it the focus.
    """

    removed = Signal(tuple)
    reset = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._chips: list[FilterChip] = []
        self.count = ElidedLabel(Text.TAG, self)
        self.reset_button = QPushButton(self)
        self.reset_button.setProperty("plain", True)
        self.reset_button.setFont(font(Text.TAG))
        self.reset_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.reset_button.clicked.connect(lambda: self.reset.emit())
        self._flow = FlowLayout(self, 8)
        self._flow.setContentsMargins(24, 0, 24, 8)
        self._flow.addWidget(self.count)
        self._flow.addWidget(self.reset_button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_chips(
        self, records: Sequence[ChipRecord], count: str, theme: Theme, translate: Translate
    ) -> None:
        """Shows what is chosen, and how many sessions that leaves, as `count` says."""
        text = translate("Filter", "Reset filters")
        self.count.set_fitting(count)
        self.count.setVisible(bool(count))
        self.reset_button.setText(text)
        state = (*records, theme, text)
        if state != self._shown:
            place = self._focused()
            self._shown = state
            self._make(records, theme)
            self.setVisible(bool(records))
            if place is not None:
                self._focus(place)

    def _make(self, records: Sequence[ChipRecord], theme: Theme) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for number, record in enumerate(records):
            chip = FilterChip(record, theme, self)
            chip.clicked.connect(self._clicked)
            self._flow.insert(1 + number, chip)
            chip.show()
            self._chips.append(chip)
        self.updateGeometry()

    def _clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            self.removed.emit(chip.record.choices)

    def _focused(self) -> int | None:
        """The place of the control with the focus, chips before the last button."""
        controls = (*self._chips, self.reset_button)
        return next((n for n, c in enumerate(controls) if c.hasFocus()), None)

    def _focus(self, place: int) -> None:
        """To the chip that took a gone one's place; a person may take away the next one."""
        if self._chips:
            self._chips[min(place, len(self._chips) - 1)].setFocus()
        else:
            self.left.emit()
