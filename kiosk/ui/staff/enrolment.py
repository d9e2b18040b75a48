"""How screens join: the server's address as text and code, and a one-time code for a machine."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kiosk.sync.reach import is_for_this_machine_only
from kiosk.ui.shared.code_view import CodeView
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.text_layout import width_of
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.ui.staff.chip import press
from kiosk.ui.staff.flow_row import FlowRow
from kiosk.ui.staff.office import Office

_SIDE = 230
"""The longest side of the address as a code, px."""
_PADDING = 32
"""Around a button's words, px."""


class Enrolment(QWidget):
    """Says what to type at a machine whose screens are to show this programme.

    `stage_wanted` asks for the code of a stage manager's phone.
    """

    stage_wanted = Signal()

    def __init__(self, office: Office, address: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._address = address
        self._code = ""
        self._theme: Theme = LIGHT
        self.head = QLabel(self)
        self.head.setFont(font(Text.ROW_TITLE))
        self.text = WrappedLabel(Text.BODY, self)
        self.command = QLabel(self)
        self.command.setFont(font(Text.STRONG))
        self.command.setWordWrap(True)
        self.command.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.new_code = press(self, self._ask_code)
        self.stage = press(self, self.stage_wanted.emit)
        self.code = CodeView(address, "", self, _SIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(10)
        for part in (
            self.head,
            self.text,
            self.command,
            FlowRow(self, (self.new_code, self.stage)),
        ):
            column.addWidget(part)
        column.addWidget(self.code)

    def _ask_code(self) -> None:
        desk = self._office.desk
        desk.feed.tasks.network(desk.api.screen_code, self._take_code, desk.failed.emit)

    def _take_code(self, code: str) -> None:
        self._code = code
        self.name()

    def name(self) -> None:
        """Says everything in the chosen language."""
        translate = self._office.translate
        self.head.setText(translate("Staff", "Add screens"))
        if is_for_this_machine_only(self._address):
            self.text.setText(
                translate(
                    "Staff",
                    "The server answers on this computer only: no phone and no other computer "
                    "reaches it. For those start it with --host 0.0.0.0 --insecure-lan, or behind "
                    "a web server and with --public-url. Type here:",
                )
            )
        else:
            self.text.setText(translate("Staff", "Type at the screen's computer:"))
        feed = f"--feed {self._address}/agenda.json"
        lines = [f"festival-agenda screen lobby {feed}"]
        if self._code:
            lines.insert(0, f"festival-agenda screen --enrol {self._code} {feed}")
        self.command.setText("\n".join(lines))
        # A code of an address that nobody else reaches would lead every phone to itself.
        self.code.setVisible(not is_for_this_machine_only(self._address))
        self.new_code.setText(translate("Staff", "Code for a new screen"))
        self._fit_stage()
        self.code.setAccessibleName(
            translate("Staff", "The address as a code: {address}", address=self._address)
        )

    def _fit_stage(self) -> None:
        """Says less on the button in a narrow column, and all of it to a screen reader."""
        translate = self._office.translate
        whole = translate("Staff", "Stage: code for this phone …")
        fits = width_of(whole, Text.STRONG) + _PADDING <= self.width()
        self.stage.setText(whole if fits else translate("Staff", "Stage: code …"))
        self.stage.setAccessibleName(whole)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self.command.setStyleSheet(f"color: {theme.ink}")

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_stage()
