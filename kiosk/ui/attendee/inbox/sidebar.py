"""Beside the change inbox: how much concerns me, which changes are shown, all read at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QPushButton,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from kiosk.programme.inbox import Which
from kiosk.ui.attendee.panel.parts import muted
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.flow import FlowLayout
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.tab_order import stop_at_chosen
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.wording import Translate

WIDTH = 264
_SIDE = 24
_LINK_PAD = 6
"""What the style leaves left of a plain button's text; everything else is set in by it, px."""


class InboxSidebar(QWidget):
    """`chosen` carries which changes a person wants to see; `all_read` and `export_wanted` ask."""

    chosen = Signal(object)
    all_read = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self.count, self.mine, self.others = (
            WrappedLabel(role, self) for role in (Text.DAY, Text.STRONG, Text.BODY)
        )
        self._chips = QWidget(self)
        flow = FlowLayout(self._chips, 8)
        flow.setContentsMargins(_LINK_PAD, 0, 0, 0)
        self._group = QButtonGroup(self)
        self.chips = {which: QPushButton(self._chips) for which in Which}
        for number, chip in enumerate(self.chips.values()):
            chip.setCheckable(True)
            chip.setProperty("chip", True)
            chip.setFont(font(Text.TAG))
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(chip, number)
            flow.addWidget(chip)
        self.read, self.export = (QPushButton(self) for _ in range(2))
        for button in (self.read, self.export):
            button.setProperty("plain", True)
            button.setFont(font(Text.STRONG))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lay_out()
        self._group.idClicked.connect(lambda number: self.chosen.emit(tuple(Which)[number]))
        self.read.clicked.connect(lambda: self.all_read.emit())
        self.export.clicked.connect(lambda: self.export_wanted.emit())
        stop_at_chosen(self._group)

    def _lay_out(self) -> None:
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.setContentsMargins(_LINK_PAD, 0, 0, 0)
        for label in (self.count, self.mine, self.others):
            self._words.addWidget(label)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(0)
        left = Qt.AlignmentFlag.AlignLeft
        self._buttons.addWidget(self.read, 0, left)
        self._buttons.addWidget(self.export, 0, left)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addLayout(self._words)
        self._gaps = tuple((QSpacerItem(0, gap), gap) for gap in (24, 20))
        column.addItem(self._gaps[0][0])
        column.addWidget(self._chips)
        column.addItem(self._gaps[1][0])
        column.addLayout(self._buttons)
        column.addStretch(1)

    @property
    def wanted_width(self) -> int:
        """How wide it is beside the list, px."""
        return max(WIDTH, *(b.sizeHint().width() + 2 * _SIDE for b in (self.read, self.export)))

    def choose(self, which: Which) -> None:
        """Marks which changes are shown, without a signal."""
        self.chips[which].setChecked(True)

    def fit(self, *, beside: bool, low: bool) -> None:
        """Beside the list, or above it where there is no width for both.

        Without height to spare the choices alone are above it; the rest is in the menu.
        """
        ways = QBoxLayout.Direction
        for part in (self.mine, self.read, self.export):
            part.setVisible(beside or not low)
        self.count.setVisible(beside)
        self.others.setVisible(beside)
        self._buttons.setDirection(ways.TopToBottom if beside else ways.LeftToRight)
        left = _SIDE - _LINK_PAD
        space = (left, 28, 16, 16) if beside else (left, 10, _SIDE, 6)
        self._column.setContentsMargins(*space)
        for spacer, gap in self._gaps:
            spacer.changeSize(0, gap if beside else 8)
        self._column.invalidate()

    def show_counts(
        self, mine: int, others: int, counts: dict[Which, int], unread: int, translate: Translate
    ) -> None:
        """Says how many unread changes concern me, and how many there are of each kind."""
        self.count.setText(str(mine))
        self.mine.setText(translate("Inbox", "%n unread in your agenda", mine))
        self.others.setText(translate("Inbox", "%n more unread in the programme", others))
        names = {
            Which.MINE: translate("Inbox", "My agenda"),
            Which.URGENT: translate("Inbox", "Urgent"),
            Which.TODAY: translate("Inbox", "Today’s sessions"),
            Which.ALL: translate("Inbox", "All changes"),
        }
        for which, chip in self.chips.items():
            chip.setText(f"{names[which]}  {counts[which]}")
            chip.setAccessibleName(f"{names[which]}, {counts[which]}")
        self.read.setText(translate("Inbox", "Mark all as read"))
        self.read.setEnabled(unread > 0)
        self.export.setText(translate("Inbox", "Save the list …"))
        self.export.setEnabled(bool(counts[Which.ALL]))

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        muted(self.others, theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour(self._theme.ground))
