"""The way to the settings page: a corner without a mark, held for three seconds, or three keys."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.ui.pictures.settings import ScreenSettings

HOLD = 3000
"""Milliseconds."""
KEYS = "Ctrl+Alt+P"

_SIDE_MM = 25
_LEAST_PX = 60
_AT = {0: (False, False), 90: (True, False), 180: (True, True), 270: (False, True)}
"""Where the picture's top left corner lies on the window (right?, bottom?), by rotation."""


class StaffCorner(QWidget):
    """Lies over the picture's top left corner; `opened` when it was held long enough."""

    opened = Signal()

    def __init__(self, window: QWidget, settings: ScreenSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(HOLD)
        self._held.timeout.connect(self.opened)
        shortcut = QShortcut(QKeySequence(KEYS), window)
        shortcut.activated.connect(self.opened)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self._lie()
        self.show()

    def _lie(self) -> None:
        width, height = self._window.width(), self._window.height()
        panel = self._settings.panel(max(width, 1), max(height, 1))
        side = min(max(panel.mm(_SIDE_MM), _LEAST_PX), max(min(width, height) // 5, 1))
        right, bottom = _AT[self._settings.rotation]
        self.setGeometry(width - side if right else 0, height - side if bottom else 0, side, side)
        self.raise_()

    def _press_below(self, point: QPoint) -> None:
        """A short touch is for what lies here: a kiosk's way back may reach into the corner."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        below = self._window.childAt(self.mapTo(self._window, point))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        if isinstance(below, QAbstractButton):
            below.click()

    # Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held.isActive():
            self._held.stop()
            self._press_below(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.rect().contains(event.position().toPoint()):
            self._held.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded):
            # A child that comes later would lie above; it is not a widget yet in this event.
            QTimer.singleShot(0, self, self._lie)
        return False
