"""What a person does with the rooms of the grid, and takes back: hide, show, order, go there."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from kiosk.programme.room_choice import RoomChoice, moved, ordered
from kiosk.ui.attendee.grid.memory import GridMemory, from_text, setting_name, to_text
from kiosk.ui.attendee.grid.zoom import STEP, Zoom
from kiosk.ui.attendee.parts import WindowParts
from kiosk.ui.attendee.programme_page.form_buttons import GRID
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.stage import Stage
from kiosk.ui.attendee.undo import Name, Step

_KEEP_AFTER = 400
"""Milliseconds without another zoom step until the zoom is kept."""


class RoomActs(QObject):
    """Acts on the rooms of the feed that is shown; `changed` says that the choice is another.

    Rooms and zoom are kept for each feed.
    """

    changed = Signal()

    def __init__(
        self, window: WindowParts, stage: Stage, show_programme: Callable[[int], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._stage = stage
        self._show_programme = show_programme
        self._grid = window.programme_page.grid
        self._feed = window.workspace.source.name
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER)
        self._timer.timeout.connect(self.keep)
        self._take(from_text(window.workspace.setting(setting_name(self._feed))))
        window.workspace.programme_changed.connect(self._follow_feed)
        window.programme_page.hidden_room_wanted.connect(self._show_wanted)
        self._grid.zoomed.connect(self._timer.start)
        frame = self._grid.frame
        if frame is not None:
            frame.rooms_wanted.connect(self.open_picker)
            frame.menu_wanted.connect(self._open_menu)
            frame.all_wanted.connect(self.show_all)
            frame.empty_toggled.connect(self.toggle_empty)

    @property
    def choice(self) -> RoomChoice:
        """What is chosen now."""
        return self._grid.rooms

    @property
    def scene(self) -> Scene | None:
        """What is shown now."""
        return self._stage.scene

    @property
    def rooms(self) -> tuple[str, ...]:
        """The rooms of the programme in its own order."""
        scene = self.scene
        return tuple(room.key for room in scene.programme.rooms) if scene else ()

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the commands of the menu of the plan do."""
        grid = self._grid
        return {
            "zoom-in": lambda: grid.zoom_by(STEP),
            "zoom-out": lambda: grid.zoom_by(1 / STEP),
            "wider": lambda: grid.zoom_by(STEP, width=True),
            "narrower": lambda: grid.zoom_by(1 / STEP, width=True),
            "zoom-reset": lambda: grid.set_zoom(Zoom()),
            "rooms": self.open_picker,
            "hide-room": self.hide_here,
            "all-rooms": self.show_all,
        }

    # Acts

    def hide(self, room: str) -> None:
        """Hides a room; what runs in it is counted above the heads."""
        if room not in self.rooms:
            return
        name = self._name(room)
        step = self._do(
            lambda translate: translate("Undo", "Hide room “{room}”", room=name),
            self.choice.hiding([room]),
        )
        if step is not None:
            self._window.undo.tell(
                step, lambda translate: translate("Rooms", "“{room}” is hidden.", room=name)
            )

    def hide_here(self) -> None:
        """Hides the room the cursor is in."""
        room = self._grid.current_room()
        if room is not None and self._grid.isVisible():
            self.hide(room)

    def show(self, room: str) -> None:
        """Shows a hidden room again."""
        name = self._name(room)
        self._do(
            lambda translate: translate("Undo", "Show room “{room}”", room=name),
            self.choice.showing([room]),
        )

    def show_all(self) -> None:
        """Shows all hidden rooms again."""
        self._do(
            lambda translate: translate("Undo", "Show all rooms"),
            replace(self.choice, hidden=frozenset()),
        )

    def show_only(self, rooms: Sequence[str]) -> None:
        """Hides all rooms but these."""
        count = len(rooms)
        self._do(
            lambda translate: translate("Undo", "Show only %n rooms", count),
            self.choice.only(rooms, self.rooms),
        )

    def show_only_starred(self) -> None:
        """Hides the rooms in which nothing is starred, on any day."""
        scene = self.scene
        if scene is None:
            return
        sessions = (scene.programme.session_by_key.get(key) for key in scene.stars)
        rooms = {session.room for session in sessions if session is not None}
        starred = [room for room in self.rooms if room in rooms]
        if starred:
            self.show_only(starred)
        else:
            text = scene.translate("Rooms", "Nothing is starred in any room yet.")
            self._window.notice.tell(text)

    def toggle_empty(self) -> None:
        """Shows the rooms without a session on the day, or leaves them out."""
        self._do(
            lambda translate: translate("Undo", "Empty rooms"),
            replace(self.choice, show_empty=not self.choice.show_empty),
        )

    def order(self, rooms: Sequence[str]) -> None:
        """Puts all rooms into another order."""
        self._do(
            lambda translate: translate("Undo", "Order of the rooms"),
            ordered(self.choice, self.rooms, rooms),
        )

    def step(self, room: str, way: int) -> None:
        """Moves a column by one to the left (-1) or right (1), over what is shown."""
        shown = self._grid.day_rooms.shown
        if room not in shown or not 0 <= (at := shown.index(room) + way) < len(shown):
            return
        if way < 0:
            choice = moved(self.choice, self.rooms, room, shown[at])
        else:
            # Behind the neighbour: before the neighbour is where the room is now.
            choice = moved(self.choice, self.rooms, shown[at], room)
        self._do(lambda translate: translate("Undo", "Order of the rooms"), choice)

    def go_to(self, room: str) -> None:
        """Scrolls to a room; a hidden one is shown again."""
        window, scene = self._window, self.scene
        if scene is None:
            return
        self._show_programme(GRID)
        if room in self.choice.hidden:
            self.show(room)
        if room in self._grid.day_rooms.shown:
            self._grid.jump_to_room(room)
            return
        name = self._name(room)
        window.notice.tell(scene.translate("Rooms", "“{room}” has nothing on this day.", room=name))

    def open_picker(self) -> None:
        """Shows the list of all rooms."""
        # Not needed for the first picture.
        from kiosk.ui.attendee.rooms.picker import RoomPicker

        if self.scene is not None:
            RoomPicker(self._window, self).open()

    def _open_menu(self, room: str, place: QPoint) -> None:
        from kiosk.ui.attendee.rooms.menu import room_menu

        room_menu(self._window, self, room).popup(place)

    def _show_wanted(self, room: str) -> None:
        """A session of a hidden room is wanted: the room comes back, and that is said."""
        name = self._name(room)
        self.show(room)
        text = self._window.translate("Rooms", "“{room}” was hidden and is shown again.", room=name)
        self._window.notice.tell(text)

    def _name(self, room: str) -> str:
        scene = self.scene
        return scene.programme.room_name(room) if scene else room

    def _do(self, name: Name, wanted: RoomChoice) -> Step | None:
        before, at = self.choice, self._grid.current_key()
        if wanted == before:
            return None

        def back() -> None:
            kept = self._grid.current_key()
            self._set(before)
            if at is not None and kept != at and gone:
                self._grid.select(at)

        step = self._window.undo.do(name, lambda: self._set(wanted), back)
        gone = at is not None and self._grid.sessions.row_of(at) is None
        return step

    def _set(self, choice: RoomChoice) -> None:
        self._grid.set_rooms(choice)
        self.keep()
        self.changed.emit()

    # What is remembered

    def keep(self) -> None:
        """Keeps rooms and zoom of the feed."""
        self._timer.stop()
        text = to_text(GridMemory(self._grid.rooms, self._grid.zoom))
        self._window.workspace.remember(setting_name(self._feed), text)

    def keep_pending(self) -> None:
        """Keeps a zoom that waits for the next step; before the window closes."""
        if self._timer.isActive():
            self.keep()

    def _follow_feed(self) -> None:
        """Another feed has rooms and a zoom of its own."""
        feed = self._window.workspace.source.name
        if feed == self._feed:
            return
        self.keep_pending()
        self._feed = feed
        self._take(GridMemory())

        def recalled(text: str | None) -> None:
            if feed == self._feed:
                self._take(from_text(text))

        self._window.workspace.recall(setting_name(feed), recalled)

    def _take(self, memory: GridMemory) -> None:
        self._grid.zoom = memory.zoom
        self._grid.set_rooms(memory.rooms)
        self._timer.stop()
        self.changed.emit()
