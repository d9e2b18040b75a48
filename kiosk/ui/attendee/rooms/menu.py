"""The menu of a room's head."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from kiosk.ui.attendee.rooms.acts import RoomActs

if TYPE_CHECKING:
    from kiosk.ui.attendee.parts import WindowParts


def room_menu(window: "WindowParts", acts: RoomActs, room: str) -> QMenu:
    """What can be done with one room, and with all of them; goes with its closing."""
    translate = window.translate
    day_rooms = window.programme_page.grid.day_rooms
    shown = day_rooms.shown
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(translate("Rooms", "&Hide room"), lambda: acts.hide(room))
    left = menu.addAction(translate("Rooms", "Move to the &left"), lambda: acts.step(room, -1))
    right = menu.addAction(translate("Rooms", "Move to the &right"), lambda: acts.step(room, 1))
    left.setEnabled(room in shown[1:])
    right.setEnabled(room in shown[:-1])
    menu.addAction(translate("Rooms", "Show &only this room"), lambda: acts.show_only([room]))
    menu.addSeparator()
    every = menu.addAction(translate("Rooms", "Show &all rooms"), acts.show_all)
    every.setEnabled(bool(day_rooms.hidden))
    empty = menu.addAction(translate("Rooms", "Show &empty rooms"), acts.toggle_empty)
    empty.setCheckable(True)
    empty.setChecked(acts.choice.show_empty)
    menu.addAction(translate("Rooms", "All roo&ms …"), acts.open_picker)
    return menu
