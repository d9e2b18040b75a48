"""The page "Was ist neu": every change with its old value, mine first, read or not."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from kiosk.programme.inbox import Which, chosen
from kiosk.ui.attendee.inbox.list import InboxList
from kiosk.ui.attendee.inbox.reading import ChangeReading
from kiosk.ui.attendee.inbox.record import InboxRow, inbox_rows
from kiosk.ui.attendee.inbox.sidebar import InboxSidebar
from kiosk.ui.attendee.lists.one_list import WholeListPage
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time, long_day
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.tab_order import read_in_order
from kiosk.ui.shared.theme import Theme

_WIDE = 940
"""From this width on, px, counts and choices stand beside the list."""
_NO_LIMIT = 16_777_215
"""Qt's own largest width, px."""
_LOW = 420
"""In less height, px, nothing but the choices stands above the list."""


class InboxPage(WholeListPage):
    """`opened` and `plan_wanted` carry a session's key; `read_wanted` marks and whether read.

    `all_read` asks to mark everything as read, `export_wanted` for the list as a file,
    `programme_wanted` for the programme; `offered` carries another date that is taken.
    """

    plan_wanted = Signal(str)
    read_wanted = Signal(object, bool)
    all_read = Signal()
    export_wanted = Signal()
    offered = Signal(object)

    def __init__(self, reading: ChangeReading, parent: QWidget | None = None) -> None:
        self.list = InboxList()
        super().__init__(self.list, parent)
        self._reading = reading
        self._which: Which | None = None
        self._opened: set[str] = set()
        self.sidebar = InboxSidebar(self)
        read_in_order(self.sidebar, self.stack)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(1)
        self._row.addWidget(self.sidebar)
        self._row.addWidget(self.stack, 1)
        self._connect()

    def _connect(self) -> None:
        self.list.plan_wanted.connect(self.plan_wanted)
        self.list.offered.connect(self.offered)
        self.list.folded.connect(self._fold)
        self.list.read_toggled.connect(self._toggle_read)
        self.sidebar.chosen.connect(self.choose)
        self.sidebar.all_read.connect(self.all_read)
        self.sidebar.export_wanted.connect(self.export_wanted)

    @property
    def which(self) -> Which:
        """Which changes are shown: mine, as soon as there is something in my agenda."""
        if self._which is not None:
            return self._which
        return Which.MINE if self._scene is not None and self._scene.stars else Which.ALL

    def choose(self, which: Which) -> None:
        """Shows these changes from now on."""
        self._which = which
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.sidebar.set_theme(theme)
        if self._scene is not None:
            self.list.appear(theme, self._scene.translate)
        super().set_theme(theme)

    def show_programme(self, scene: Scene, today: date) -> None:
        """Shows the changes of a programme, perhaps in other words."""
        self.list.appear(self._theme, scene.translate)
        self.set_scene(scene, None)

    # What is shown

    def _refresh(self) -> None:
        if self._scene is not None:
            self._look(self._scene)

    def _show(self, scene: Scene) -> None:
        reading, programme = self._reading, scene.programme
        found = reading.entries(scene)
        kinds = {which: chosen(found, which, programme, scene.now) for which in Which}
        unread = [entry for entry in found if entry.unread(reading.seen)]
        mine = sum(entry.mine for entry in unread)
        counts = {which: len(some) for which, some in kinds.items()}
        self.sidebar.choose(self.which)
        self.sidebar.show_counts(mine, len(unread) - mine, counts, len(unread), scene.translate)
        shown = kinds[self.which]
        rows = inbox_rows(shown, reading.record, reading.seen, self._opened, scene)
        title = scene.translate("Inbox", "What is new")
        self.list.setAccessibleName(f"{title}, {self.sidebar.mine.text()}")
        self.list.show_rows(rows)
        self._fit()
        self._say_empty(scene, bool(found))
        self.show_list(bool(rows))

    def _say_empty(self, scene: Scene, others: bool) -> None:
        translate, record = scene.translate, self._reading.record
        if others:
            text = translate("Inbox", "None of the changes is of this kind.")
            self.empty.say(text, translate("Inbox", "All changes"), lambda: self.choose(Which.ALL))
            return
        text = translate("Inbox", "Nothing new since you have this programme.")
        if record and (at := record[-1].change.at) is not None:
            day = long_day(at.astimezone(scene.zone).date(), scene.language)
            time = clock_time(at, scene.zone)
            text = translate("Inbox", "Nothing new since {day}, {time}.", day=day, time=time)
        self.empty.say(text, translate("Now", "To the programme"), self.programme_wanted.emit)

    # What a person does

    def _fold(self, row: InboxRow) -> None:
        self._opened ^= {row.key}
        self._refresh()

    def _toggle_read(self, row: InboxRow) -> None:
        self.read_wanted.emit(row.marks, row.unread)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        beside, ways = self.width() >= _WIDE, QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self.sidebar.fit(beside=beside, low=self.height() < _LOW)
        self.sidebar.setMinimumWidth(self.sidebar.wanted_width if beside else 0)
        self.sidebar.setMaximumWidth(self.sidebar.wanted_width if beside else _NO_LIMIT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.ground))
        edge = self.stack.geometry()
        line = (edge.x() - 1, 0, 1, self.height())
        if not edge.x():
            line = (0, edge.y() - 1, self.width(), 1)
        painter.fillRect(*line, colour(self._theme.hair))
