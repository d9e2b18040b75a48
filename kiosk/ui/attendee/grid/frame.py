"""What stands still around the scrolling grid: heads, time axis, the way to the rooms, the bar."""

from collections.abc import Sequence, Set
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from kiosk.programme.days import Day
from kiosk.ui.attendee.grid.axis import AXIS_WIDTH, AxisMark, TimeAxis, axis_marks, now_mark
from kiosk.ui.attendee.grid.bar import BAR_HEIGHT, RoomBar, bar_notes
from kiosk.ui.attendee.grid.geometry import GridGeometry
from kiosk.ui.attendee.grid.heads import HEAD_HEIGHT, LOW_HEIGHT, RoomHeads, room_heads
from kiosk.ui.attendee.grid.overview import Overview, OverviewCell, overview_cells
from kiosk.ui.attendee.grid.rooms_view import RoomsView
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.icons import Icon, icon
from kiosk.ui.shared.labels import set_tip
from kiosk.ui.shared.theme import LIGHT, Theme

_SEARCH_PAUSE = 80
"""Milliseconds after the last letter: thousands of sessions cost more than a letter may."""


class GridFrame(QObject):
    """`rooms_wanted` asks for the list of rooms, `menu_wanted` for one room's menu there."""

    rooms_wanted = Signal()
    menu_wanted = Signal(str, QPoint)
    all_wanted = Signal()
    empty_toggled = Signal()

    def __init__(self, grid: RoomsView) -> None:
        super().__init__(grid)
        self._grid = grid
        self._theme: Theme = LIGHT
        self._filled: tuple[GridGeometry, Scene] | None = None
        self._places: tuple[object, object] = (None, None)
        self._marks: tuple[frozenset[str], datetime, Set[str] | None] | None = None
        self._search = QTimer(self)
        self._search.setSingleShot(True)
        self._search.setInterval(_SEARCH_PAUSE)
        self._search.timeout.connect(self._mark_hits)
        self._cells: Sequence[OverviewCell] = ()
        self.marks: Sequence[AxisMark] = ()
        self.heads = RoomHeads(grid)
        self.axis = TimeAxis(grid)
        self.corner = QPushButton(grid)
        self.corner.setProperty("plain", True)
        self.corner.setStyleSheet("QPushButton { min-height: 0; }")
        self.corner.setIconSize(QSize(24, 24))
        self.corner.setCursor(Qt.CursorShape.PointingHandCursor)
        self.bar: RoomBar | None = None
        self.corner.clicked.connect(self.rooms_wanted)
        self.heads.menu_wanted.connect(self.menu_wanted)
        grid.setViewportMargins(AXIS_WIDTH, HEAD_HEIGHT, 0, 0)

    def fill(self, geometry: GridGeometry, scene: Scene, day: Day) -> None:
        """Shows the heads, times and notes that belong to a layout."""
        translate = scene.translate
        self._filled = geometry, scene
        self.marks = axis_marks(geometry, scene, day)
        self.heads.show_heads(room_heads(geometry, scene))
        self.axis.marks = self.marks
        self.axis.now = now_mark(geometry, scene.now, scene.zone)
        self.axis.update()
        self.corner.setAccessibleName(translate("Rooms", "Rooms"))
        set_tip(self.corner, translate("Rooms", "Choose, order and find rooms (Ctrl+J)"))
        self._fill_bar(geometry, scene)

    def show_search(self, scene: Scene) -> None:
        """Marks what a search found in the strip of all rooms, as soon as nobody types."""
        if self._filled is not None:
            self._filled = self._filled[0], scene
            self._search.start()

    def _mark_hits(self) -> None:
        if self._filled is not None and self.bar is not None and not self.bar.overview.isHidden():
            self._fill_overview(self.bar.overview, *self._filled)

    def fit(self, *, low: bool) -> None:
        """Without height to spare the heads take one line, and the strip of all rooms goes."""
        if low != self.heads.low:
            self.heads.low = low
            self.corner.setIconSize(QSize(18, 18) if low else QSize(24, 24))
            self.heads.update()
            if self._filled is not None:
                self._fill_bar(*self._filled)

    @property
    def _head_height(self) -> int:
        return LOW_HEIGHT if self.heads.low else HEAD_HEIGHT

    def _fill_bar(self, geometry: GridGeometry, scene: Scene) -> None:
        grid = self._grid
        notes = bar_notes(grid.day_rooms, scene, show_empty=grid.rooms.show_empty)
        wide = geometry.width > grid.viewport().width() and not self.heads.low
        # Where height is short, empty rooms are left to the list of rooms; hidden ones are told.
        wanted = wide or bool(notes.hidden) or (bool(notes.empty) and not self.heads.low)
        if wanted and self.bar is None:
            self.bar = RoomBar(grid.horizontalScrollBar(), grid)
            self.bar.all_wanted.connect(self.all_wanted)
            self.bar.empty_toggled.connect(self.empty_toggled)
        if self.bar is not None:
            self.bar.say(notes, self._theme)
            self.bar.overview.setVisible(wide)
            self.bar.overview.setAccessibleName(scene.translate("Rooms", "Overview of all rooms"))
            if wide:
                self._fill_overview(self.bar.overview, geometry, scene)
                self.bar.set_column(geometry.columns[0].width)
            self.bar.setVisible(wanted)
        top = self._head_height + (BAR_HEIGHT if wanted else 0)
        if grid.viewportMargins().top() != top:
            grid.setViewportMargins(AXIS_WIDTH, top, 0, 0)

    def _fill_overview(self, overview: Overview, geometry: GridGeometry, scene: Scene) -> None:
        # Zoomed, everything lies in the same place of the whole: the strip stays as it is.
        sessions = self._grid.sessions.sessions
        places = sessions, self._grid.day_rooms
        marks = frozenset(scene.stars), scene.now.replace(second=0, microsecond=0), scene.hits
        same = all(a is b for a, b in zip(self._places, places, strict=True))
        if not same or marks != self._marks:
            self._places, self._marks = places, marks
            self._cells = overview_cells(geometry, sessions, scene)
        overview.show_cells(self._cells, self._theme)
        overview.say_with(lambda left, right: _rooms_between(geometry, left, right, scene))

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self.heads.theme = self.axis.theme = theme
        self.corner.setIcon(icon(Icon.ROOMS, theme.accent, 24))
        self.heads.update()
        self.axis.update()
        if self._filled is not None:
            self._fill_bar(*self._filled)

    def lie_around(self, view: QRect) -> None:
        """Takes the places around the view."""
        high = self._head_height
        top = view.top() - high
        if self.bar is not None:
            self.bar.setGeometry(0, 0, view.right() + 1, top)
            self.bar.take_range()
        self.heads.setGeometry(0, top, view.right() + 1, high)
        self.axis.setGeometry(0, view.top(), AXIS_WIDTH, view.height())
        self.corner.setGeometry(2, top + 2, AXIS_WIDTH - 4, high - 6)

    def follow(self) -> None:
        """Goes along with the grid; each part is drawn anew only when its own offset moved."""
        self.heads.scroll_to(self._grid.horizontalOffset())
        self.axis.scroll_to(self._grid.verticalOffset())


def _rooms_between(geometry: GridGeometry, left: int, right: int, scene: Scene) -> str:
    """ "Räume 3 bis 12 von 92": those that are whole between two offsets."""
    numbers = [
        number
        for number, column in enumerate(geometry.columns, 1)
        if column.x >= left and column.x + column.width <= right
    ]
    if not numbers:
        return ""
    first, last, count = numbers[0], numbers[-1], len(geometry.columns)
    return scene.translate(
        "Rooms", "Rooms {first} to {last} of {all}", first=first, last=last, all=count
    )
