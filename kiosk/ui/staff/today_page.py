"""The page “Heute”: sessions, the change of one, and the doors it concerns, side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from kiosk.desk.fleet import FleetState
from kiosk.ui.shared.theme import Theme
from kiosk.ui.staff.change_pane import ChangePane
from kiosk.ui.staff.door_side import DoorSide
from kiosk.ui.staff.fleet_say import reach
from kiosk.ui.staff.list_side import ListSide
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.room_plan import RoomPlan

_NARROW, _LOW = 1120, 640
"""px: in a narrower window the doors stand under the change, in one that is low as well nowhere."""


class TodayPage(QWidget):
    """Three columns, two in a narrow window."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.sessions = ListSide(office, self)
        self.change = ChangePane(office, self)
        self.doors = DoorSide(office, self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._right = QSplitter(Qt.Orientation.Horizontal, self)
        self._right.addWidget(self.change)
        self._right.addWidget(self.doors)
        self._splitter.addWidget(self.sessions)
        self._splitter.addWidget(self._right)
        for splitter in (self._splitter, self._right):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self._splitter.setStretchFactor(1, 1)
        self._right.setStretchFactor(0, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self.sessions.list.chosen.connect(self.show_session)
        self.sessions.list.entered.connect(self._enter)
        self.sessions.plan_wanted.connect(self.plan_rooms)
        self.sessions.publish_all.connect(self.publish_all)
        self.sessions.discard_all.connect(self._discard_all)
        self.change.published.connect(self.sessions.list.setFocus)
        self.sessions.setMinimumWidth(300)
        self.change.setMinimumWidth(320)
        self.doors.setMinimumWidth(240)

    def refresh(self) -> None:
        """Shows what is true now."""
        self.sessions.refresh()
        self.change.refresh()
        self._show_doors()

    def show_session(self, key: str) -> None:
        """Shows another session in the middle and on the right."""
        self.change.show_session(key)
        self._show_doors()

    def show_fleet(self, fleet: FleetState | None) -> None:
        """Says what the screens show, and how many a change reaches."""
        self.doors.receipts.show_fleet(fleet)
        self.change.strip.show_reach(reach(fleet, self._office))

    def plan_rooms(self) -> None:
        """Opens the dialog for whole rooms."""
        day = self.sessions.day
        if day is not None:
            RoomPlan(self._office, day, self.window()).open()

    def publish_all(self) -> None:
        """Sends the edits of all sessions as one publication."""
        self._office.desk.publish(self._office.desk.sheet, self.change.strip.reason.text())
        self.change.strip.reason.clear()
        self.sessions.list.setFocus()

    def _discard_all(self) -> None:
        self._office.desk.discard(e.target for e in self._office.desk.sheet)
        self.sessions.list.setFocus()

    def _enter(self, key: str) -> None:
        self.show_session(key)
        self.change.go_to_rooms()

    def _show_doors(self) -> None:
        self.doors.show_doors(self.change.key, self.change.before, self.change.after)

    def parts(self) -> tuple[QWidget, ...]:
        """What the Tab key goes through, in order."""
        return self.sessions, self.change, self.doors

    def name(self) -> None:
        """Names everything in the chosen language."""
        for part in (self.sessions, self.change, self.doors):
            part.name()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        for part in (self.sessions, self.change, self.doors):
            part.set_theme(theme)
        self.setStyleSheet(f"QSplitter::handle {{ background: {theme.hair}; }}")

    def fit(self, width: int, height: int) -> None:
        """Gives each column its share of a window; a small one has no room for doors."""
        narrow, low = width < _NARROW, height < _LOW
        self.doors.setVisible(not (narrow and low))
        self.change.strip.fit(low=low)
        self.sessions.fit(low=low)
        self._right.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        left = round(width * (0.4 if narrow else 0.347))
        self._splitter.setSizes([left, width - left])
        if narrow:
            self._right.setSizes([height * 2 // 3, height // 3])
        else:
            middle = round((width - left) * 0.52)
            self._right.setSizes([middle, width - left - middle])
