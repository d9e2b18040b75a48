"""The settings page's second sheet: another role or room, until the program is started again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScroller,
    QWidget,
)

from kiosk.programme.model import Room
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.staff_say import role_name
from kiosk.wording import Translate

_VALUE = Qt.ItemDataRole.UserRole


class StaffChoice(QWidget):
    """`chosen` gives the role and the key of the room ("" for all roles but the door)."""

    chosen = Signal(object, str)
    back = Signal()

    def __init__(
        self,
        settings: ScreenSettings,
        roles: Sequence[Role],
        rooms: Sequence[Room],
        room: str,
        translate: Translate,
    ) -> None:
        super().__init__()
        self.roles = _list(
            translate("Staff", "Role"), [(role_name(r, translate), r.value) for r in roles]
        )
        self.rooms = _list(translate("Staff", "Room"), [(r.name, r.key) for r in rooms])
        _select(self.roles, settings.role.value)
        _select(self.rooms, room)
        self.take = QPushButton(translate("Staff", "Show this until the next start"))
        self.take.setProperty("primary", True)
        self.take.clicked.connect(self._take)
        self.leave = QPushButton(translate("Staff", "Back"))
        self.leave.clicked.connect(self.back)
        self.roles.currentItemChanged.connect(self._fit)
        self.rooms.currentItemChanged.connect(self._fit)
        grid = QGridLayout(self)
        for column, one in enumerate((self.roles, self.rooms)):
            head = QLabel(one.accessibleName())
            head.setProperty("head", True)
            head.setBuddy(one)
            grid.addWidget(head, 0, column)
            grid.addWidget(one, 1, column)
        grid.addWidget(self.take, 2, 0)
        grid.addWidget(self.leave, 2, 1)
        self._fit()

    @property
    def _role(self) -> Role:
        return Role(_value(self.roles))

    def _fit(self) -> None:
        """A room belongs to a door only, and a door has one."""
        door = self._role is Role.DOOR
        self.rooms.setEnabled(door)
        self.take.setEnabled(not door or bool(_value(self.rooms)))

    def _take(self) -> None:
        role = self._role
        self.chosen.emit(role, _value(self.rooms) if role is Role.DOOR else "")


def _list(name: str, items: Sequence[tuple[str, str]]) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(name)
    for text, value in items:
        item = QListWidgetItem(text)
        item.setData(_VALUE, value)
        made.addItem(item)
    made.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    QScroller.grabGesture(made.viewport(), QScroller.ScrollerGestureType.TouchGesture)
    return made


def _select(where: QListWidget, value: str) -> None:
    for row in range(where.count()):
        if where.item(row).data(_VALUE) == value:
            where.setCurrentRow(row)


def _value(where: QListWidget) -> str:
    item = where.currentItem()
    return str(item.data(_VALUE)) if item is not None else ""
