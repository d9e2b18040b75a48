"""The choices of one facet under its name; many are shown in part until somebody asks."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kiosk.programme.filters import Choice
from kiosk.ui.attendee.filters.choice_box import ChoiceBox
from kiosk.ui.attendee.filters.records import ChoiceRecord, GroupRecord
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import ElidedLabel
from kiosk.ui.shared.theme import Text, Theme
from kiosk.wording import Translate

FEW = 12
"""So many choices of a facet are shown at first; the others on demand, or when they are chosen."""
_COLUMNS = 3
_GAP = 4


class FacetGroup(QWidget):
    """`toggled` carries the choice of a box that somebody checked or unchecked; `grown` says that
    all choices are wanted."""

    toggled = Signal(object)
    grown = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all = False
        self._boxes: dict[Choice, ChoiceBox] = {}
        self._placed: tuple[object, ...] = ()
        self._group: GroupRecord | None = None
        self.heading = ElidedLabel(Text.ROOM, self)
        self.more = QPushButton(self)
        self.more.setProperty("plain", True)
        self.more.setFont(font(Text.TAG))
        self.more.setCursor(Qt.CursorShape.PointingHandCursor)
        self.more.clicked.connect(self._show_all)
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addLayout(self._grid)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_group(
        self, group: GroupRecord, theme: Theme, translate: Translate, *, whole: bool, columns: int
    ) -> None:
        """Shows the choices; `whole` leaves none out (they are what somebody looks for)."""
        self._group = group
        few = not (whole or self._all or len(group.choices) <= FEW)
        shown = [r for n, r in enumerate(group.choices) if not few or n < FEW or r.chosen]
        self.heading.setText(group.name)
        self.setAccessibleName(group.name)
        self.more.setText(translate("Filter", "Show all %n", len(group.choices)))
        self.more.setAccessibleName(f"{group.name}: {self.more.text()}")
        self.more.setVisible(few)
        self._place(shown, columns)
        for record in shown:
            self._boxes[record.choice].show_record(record, theme)

    def box(self, choice: Choice) -> ChoiceBox | None:
        """The check box of a choice, if it is shown."""
        box = self._boxes.get(choice)
        return box if box is not None and not box.isHidden() else None

    def _place(self, records: list[ChoiceRecord], columns: int) -> None:
        state = (columns, *(record.choice for record in records))
        if state == self._placed:
            return
        self._placed = state
        wanted = {record.choice for record in records}
        for choice, box in self._boxes.items():
            self._grid.removeWidget(box)
            box.setHidden(choice not in wanted)
        for number in range(_COLUMNS):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        for number, record in enumerate(records):
            made = self._boxes.get(record.choice) or self._make(record)
            # Down the columns would tear an order by name apart when one more is shown.
            self._grid.addWidget(made, number // columns, number % columns)
            made.show()

    def _make(self, record: ChoiceRecord) -> ChoiceBox:
        box = ChoiceBox(record, self)
        box.clicked.connect(lambda: self.toggled.emit(box.record.choice))
        self._boxes[record.choice] = box
        return box

    def _show_all(self) -> None:
        group = self._group
        self._all = True
        if group is not None:
            self.grown.emit()
            place = min(FEW, len(group.choices) - 1)
            box = self.box(group.choices[place].choice)
            if box is not None:
                box.setFocus()


def columns_for(groups: Sequence[GroupRecord], width: int) -> int:
    """The columns of all groups alike, so that their boxes stand below each other.

    As many as fit `width` px without cutting a name off, two at least where there is the room.
    """
    records = (record for group in groups for record in group.choices)
    widest = max((ChoiceBox.width_for(record) for record in records), default=0)
    least = 1 if width < 420 else 2
    return max(least, min(_COLUMNS, width // (widest + _GAP) if widest else _COLUMNS))
