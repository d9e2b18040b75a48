"""How many screens show what is valid: a ring, a sentence, and those that do not."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.desk.fleet import FleetScreen, FleetState
from kiosk.ui.shared.drawing import colour, draw_ring
from kiosk.ui.shared.icons import Icon, draw_icon
from kiosk.ui.shared.labels import ElidedLabel, WrappedLabel
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.ui.staff.fleet_say import fleet_head, screen_state
from kiosk.ui.staff.office import Office

_RING = 72
_MOST = 5


class Receipts(QWidget):
    """Hidden while no screen has ever reported."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._theme: Theme = LIGHT
        self._shown: object = None
        self.ring = _Ring(self)
        self.head = WrappedLabel(Text.ROW_TITLE, self)
        self.lines: list[_Line] = []
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addWidget(self.ring)
        top.addWidget(self.head, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 18, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._column.addSpacing(12)
        self.hide()

    def show_fleet(self, fleet: FleetState | None) -> None:
        """Shows the state of the screens."""
        shown = (fleet, self._office.language, self._theme.scheme)
        if shown == self._shown:
            return
        self._shown = shown
        self.setVisible(fleet is not None and fleet.total > 0)
        if fleet is None or not fleet.total:
            return
        self.head.setText(fleet_head(fleet, self._office))
        self.ring.show_share(fleet.current / fleet.total, self._theme)
        self.setAccessibleName(fleet.sentence.get(self._office.language, self.head.text()))
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [_Line(s, self._office, self) for s in fleet.amiss[:_MOST]]
        for line in self.lines:
            self._column.addWidget(line)
            line.show()

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self._shown = None

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 2, colour(self._theme.ink))


class _Ring(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._share, self._theme = 0.0, LIGHT
        self.setFixedSize(_RING, _RING)

    def show_share(self, share: float, theme: Theme) -> None:
        self._share, self._theme = share, theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(0.5, 0.5, _RING - 1, _RING - 1)
        draw_ring(QPainter(self), box, self._share, self._theme)


_LONGEST_NAME = 200
"""px."""


class _Line(QWidget):
    """A screen that shows something else."""

    def __init__(self, screen: FleetScreen, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = office.theme
        # What a machine calls itself is words, however long and whatever is in them.
        name = ElidedLabel(Text.STRONG, self)
        name.set_fitting(screen.name, most=_LONGEST_NAME)
        state = ElidedLabel(Text.META, self)
        state.setText(screen_state(screen, office))
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 8, 0, 8)
        row.setSpacing(12)
        row.addWidget(name)
        row.addWidget(state, 1)
        self.setAccessibleName(f"{screen.name}: {state.text()}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, colour(self._theme.hair))
        box = QRectF(0, (self.height() - 18) / 2, 18, 18)
        draw_icon(painter, Icon.WARNING, box, colour(self._theme.off_edge))
