"""The settings page over a screen: PIN first, then how it is and what can be done."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from kiosk.programme.model import Room
from kiosk.programme.values import dataclass
from kiosk.ui.pictures.panel import Panel
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.pin import Tries
from kiosk.ui.screen.pin_pad import PinPad
from kiosk.ui.screen.staff_choice import StaffChoice
from kiosk.ui.screen.staff_say import ScreenStatus
from kiosk.ui.screen.staff_status import StaffStatus
from kiosk.ui.shared.style import palette, style_sheet
from kiosk.ui.shared.theme import Theme
from kiosk.wording import Translate

_IDLE = 60_000
"""Milliseconds without a touch or key after which the page closes: staff walk away."""

_TARGET_MM, _CAPITAL_MM = 15.0, 4.0
_LEAST_TARGET, _LEAST_TEXT = 56, 24
_INPUT = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}


@dataclass(frozen=True, slots=True)
class StaffPowers:
    """What the page can see and do; the calls are made in the main thread."""

    status: Callable[[], ScreenStatus]
    rooms: Callable[[], tuple[Room, ...]]
    room: Callable[[], str]
    roles: tuple[Role, ...]
    sync: Callable[[], None]
    change: Callable[[Role, str], None]
    leave: Callable[[], None]


class StaffPage(QWidget):
    """Covers the window; `closed` when the screen is to be seen again."""

    closed = Signal()

    def __init__(
        self,
        window: QWidget,
        settings: ScreenSettings,
        theme: Theme,
        tries: Tries,
        powers: StaffPowers,
        translate: Translate,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._powers = powers
        self._translate = translate
        self._sheet: QWidget | None = None
        self._grid = QGridLayout(self)
        self._grid.setRowStretch(0, 1)
        self._grid.setRowStretch(2, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE)
        self._idle.timeout.connect(self.finish)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("staff")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setPalette(palette(theme))
        panel = settings.panel(window.width(), window.height())
        self.setStyleSheet(style_sheet(theme) + _sizes(panel, theme))
        window.installEventFilter(self)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.setGeometry(window.rect())
        self._ask(tries)
        self.show()
        self.raise_()
        self._idle.start()

    def finish(self) -> None:
        """Goes away."""
        self._idle.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.hide()
        self.closed.emit()
        self.deleteLater()

    @property
    def sheet(self) -> QWidget | None:
        """What is shown: the PIN pad, the status or the choice."""
        return self._sheet

    def _ask(self, tries: Tries) -> None:
        pad = PinPad(self._settings.pin_hash, tries, self._translate)
        pad.passed.connect(self._show_status)
        pad.given_up.connect(self.finish)
        self._put(pad, pad)

    def _show_status(self) -> None:
        made = StaffStatus(self._powers.status, self._translate)
        made.sync.connect(self._powers.sync)
        made.sync.connect(made.refresh)
        made.choose.connect(self._show_choice)
        made.leave.connect(self._powers.leave)
        made.back.connect(self.finish)
        self._put(made, made.buttons[0], wide=True)

    def _show_choice(self) -> None:
        powers = self._powers
        made = StaffChoice(
            self._settings, powers.roles, powers.rooms(), powers.room(), self._translate
        )
        made.chosen.connect(self._change)
        made.back.connect(self._show_status)
        self._put(made, made.roles, wide=True)

    def _change(self, role: Role, room: str) -> None:
        self._powers.change(role, room)
        self.finish()

    def _put(self, sheet: QWidget, focus: QWidget, *, wide: bool = False) -> None:
        if self._sheet is not None:
            self._sheet.hide()
            self._sheet.deleteLater()
        self._sheet = sheet
        stretch = (1, 8) if wide else (1, 0)
        for number in (0, 2):
            self._grid.setColumnStretch(number, stretch[0])
            self._grid.setRowStretch(number, 0 if wide else 1)
        self._grid.setColumnStretch(1, stretch[1])
        self._grid.setRowStretch(1, stretch[1])
        self._grid.addWidget(sheet, 1, 1)
        focus.setFocus()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._idle.start()
        elif event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return False


def _sizes(panel: Panel, theme: Theme) -> str:
    """Targets for fingers and text for who stands at the glass, as far as a small one has room."""
    target = min(max(panel.mm(_TARGET_MM), _LEAST_TARGET), max(panel.height // 11, 40))
    text = max(round(_CAPITAL_MM * panel.pixels_per_mm / 0.668), _LEAST_TEXT)
    text = min(text, max(panel.height // 28, 16))
    return f"""
#staff {{ background: {theme.ground}; }}
QLabel, QPushButton, QListWidget {{ font-size: {text}px; }}
QLabel[head="true"] {{ font-size: {round(text * 1.4)}px; font-weight: 600; }}
QLabel[name="true"] {{ color: {theme.muted}; }}
QPushButton {{ min-height: {target}px; min-width: {target * 2}px; }}
QPushButton[primary="true"], QPushButton[primary="true"]:focus {{ min-height: {target}px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: {theme.ground}; }}
QListWidget {{ background: {theme.ground}; border: 1px solid {theme.edge}; outline: none; }}
QListWidget:focus {{ border: 2px solid {theme.accent}; }}
QListWidget::item {{ min-height: {target}px; padding-left: {text // 2}px; }}
QListWidget::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}
QListWidget:disabled, QListWidget::item:disabled {{ color: {theme.edge}; }}
"""
