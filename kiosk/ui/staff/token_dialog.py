"""Asks for the token with which the desk speaks to its server."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout

from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.style import palette, style_sheet
from kiosk.ui.shared.theme import LIGHT, Text
from kiosk.wording import Translate


class TokenDialog(QDialog):
    """A field for the token; `token` is what was typed."""

    def __init__(self, server: str, translate: Translate) -> None:
        super().__init__()
        self.setWindowTitle(translate("Staff", "Programme office"))
        self.setPalette(palette(LIGHT))
        self.setStyleSheet(style_sheet(LIGHT))
        said = QLabel(
            translate(
                "Staff",
                "The server {server} wants to know who you are. Type the token you were given; "
                "it is kept on this computer, for nobody else to read.",
                server=server,
            ),
            self,
        )
        said.setWordWrap(True)
        said.setFont(font(Text.BODY))
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(translate("Staff", "Token"))
        buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        go = buttons.addButton(translate("Staff", "Open the desk"), roles.AcceptRole)
        buttons.addButton(translate("Staff", "Quit"), roles.RejectRole)
        go.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for part in (said, self.field, buttons):
            column.addWidget(part)
        self.setMinimumWidth(460)
        self.field.setFocus()

    @property
    def token(self) -> str:
        """What was typed, without the spaces that copying brings."""
        return self.field.text().strip()


def ask_token(server: str, translate: Translate) -> str:
    """The token somebody types; "" when they give up."""
    dialog = TokenDialog(server, translate)
    return dialog.token if dialog.exec() else ""
