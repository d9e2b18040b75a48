"""The list of all rooms: find one and go there, choose which are shown, and in which order."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from kiosk.programme.folding import query_terms
from kiosk.ui.attendee.rooms.acts import RoomActs
from kiosk.ui.attendee.rooms.delegate import ROW_ROLE, RoomDelegate
from kiosk.ui.attendee.rooms.rows import matches, room_rows
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.tab_order import read_in_order
from kiosk.ui.shared.theme import Text

if TYPE_CHECKING:
    from kiosk.ui.attendee.parts import WindowParts

_KEY = Qt.ItemDataRole.UserRole
_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

_ENOUGH = 400
"""In less height, px, the rooms need the place of the hint."""


class RoomPicker(QDialog):
    """Everything acts at once and can be taken back with Ctrl+Z, here as in the window.

    Type to find, Return goes to the room, Space shows or hides it, Alt and an arrow moves it.
    """

    def __init__(self, window: "WindowParts", acts: RoomActs) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._acts = acts
        self._filling = False
        self.search = QLineEdit(self)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setAlternatingRowColors(False)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(RoomDelegate(window.appearance.theme, self.list))
        self.hint = WrappedLabel(Text.META, self)
        self.up, self.down, self.all, self.starred, self.empty = (
            QPushButton(self) for _ in range(5)
        )
        self.go, self.close_button = QPushButton(self), QPushButton(self)
        self._name_parts()
        self._lay_out()
        self._connect()
        self._fill()
        room = window.size() - QSize(48, 48)
        self.hint.setVisible(room.height() >= _ENOUGH)
        self.resize(QSize(560, 600).boundedTo(room))

    def _name_parts(self) -> None:
        translate = self._window.translate
        self.setWindowTitle(translate("Rooms", "Rooms"))
        self.search.setPlaceholderText(translate("Rooms", "Find a room"))
        self.search.setAccessibleName(translate("Rooms", "Find a room"))
        self.list.setAccessibleName(translate("Rooms", "Rooms"))
        self.hint.setText(
            translate(
                "Rooms",
                "Return goes to the room, Space shows or hides it, Alt and an arrow key moves it.",
            )
        )
        for button, text in (
            (self.up, translate("Rooms", "&Up")),
            (self.down, translate("Rooms", "&Down")),
            (self.all, translate("Rooms", "Show &all")),
            (self.starred, translate("Rooms", "Only with &starred ones")),
            (self.empty, translate("Rooms", "Show &empty rooms")),
            (self.go, translate("Rooms", "&Go to the room")),
            (self.close_button, translate("Panel", "Close")),
        ):
            button.setText(text)
            button.setFont(font(Text.BODY))
            button.setAutoDefault(False)
        self.empty.setCheckable(True)
        self.go.setProperty("primary", True)
        self.go.setDefault(True)

    def _lay_out(self) -> None:
        choose, end = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (choose, (self.all, self.starred, self.empty, None)),
            (end, (self.up, self.down, None, self.close_button, self.go)),
        ):
            row.setSpacing(8)
            for button in buttons:
                if button is None:
                    row.addStretch(1)
                else:
                    row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        column.addLayout(choose)
        column.addLayout(end)
        choices = (self.all, self.starred, self.empty)
        ends = (self.up, self.down, self.close_button, self.go)
        read_in_order(self.search, self.list, self.hint, *choices, *ends)

    def _connect(self) -> None:
        acts = self._acts
        self.search.textChanged.connect(self._find)
        self.list.itemChanged.connect(self._toggled)
        self.list.itemActivated.connect(lambda _: self._go())
        self.list.model().rowsMoved.connect(lambda *_: self._dragged())
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.all.clicked.connect(acts.show_all)
        self.starred.clicked.connect(acts.show_only_starred)
        self.empty.clicked.connect(acts.toggle_empty)
        self.go.clicked.connect(self._go)
        self.close_button.clicked.connect(self.reject)
        acts.changed.connect(self._fill)
        for keys, act in (
            ("Alt+Up", lambda: self._move(-1)),
            ("Alt+Down", lambda: self._move(1)),
            (QKeySequence.StandardKey.Undo, self._window.undo.undo),
            (QKeySequence.StandardKey.Redo, self._window.undo.redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # What is shown

    def _fill(self) -> None:
        scene, grid = self._acts.scene, self._window.programme_page.grid
        if scene is None:
            self.reject()
            return
        current = self._current() or grid.current_room()
        self._filling = True
        self.list.clear()
        for row in room_rows(scene, self._acts.choice, grid.all_sessions):
            item = QListWidgetItem(f"{row.name}  –  {row.note}")
            item.setData(_KEY, row.key)
            item.setData(ROW_ROLE, row)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if row.shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
            if row.key == current:
                self.list.setCurrentItem(item)
        self._filling = False
        self.empty.setChecked(self._acts.choice.show_empty)
        self.all.setEnabled(bool(grid.day_rooms.hidden))
        self._find()

    def _find(self) -> None:
        """Leaves what fits the words; the first of it is the current one."""
        terms = query_terms(self.search.text())
        items = [self.list.item(n) for n in range(self.list.count())]
        for item in items:
            item.setHidden(not matches(item.data(ROW_ROLE), terms))
        left = [item for item in items if not item.isHidden()]
        if left and (self.list.currentItem() is None or self.list.currentItem().isHidden()):
            self.list.setCurrentItem(left[0])
        self.go.setEnabled(bool(left))
        # Among some of the rooms, "one up" could mean anything.
        for button in (self.up, self.down):
            button.setEnabled(not terms)
        self.list.setDragEnabled(not terms)

    def _current(self) -> str | None:
        item = self.list.currentItem()
        return str(item.data(_KEY)) if item is not None else None

    # What a person does

    def _go(self) -> None:
        room, item = self._current(), self.list.currentItem()
        if room is not None and not item.isHidden():
            self.accept()
            self._acts.go_to(room)

    def _toggled(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        act = self._acts.show if item.checkState() is Qt.CheckState.Checked else self._acts.hide
        act(item.data(_KEY))

    def _move(self, way: int) -> None:
        keys, room = self._keys(), self._current()
        if room is None or not self.up.isEnabled():
            return
        place = keys.index(room)
        if 0 <= place + way < len(keys):
            keys.insert(place + way, keys.pop(place))
            self._acts.order(keys)

    def _dragged(self) -> None:
        if not self._filling:
            self._acts.order(self._keys())

    def _keys(self) -> list[str]:
        return [self.list.item(n).data(_KEY) for n in range(self.list.count())]

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _TO_LIST
            and not event.modifiers()
        ):
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)
