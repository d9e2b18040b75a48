"""The form that connects a calendar on a server: address and login, then which calendar."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget, QListWidgetItem

from kiosk.personal.calendar_connection import Connection
from kiosk.programme.errors import KnownError
from kiosk.ui.attendee.calendar.server import ServerCalendar
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.sheet import Sheet, button
from kiosk.ui.shared.text_layout import line_height
from kiosk.ui.shared.theme import Text
from kiosk.wording import error_text

if TYPE_CHECKING:
    from kiosk.sync.caldav.account import Account
    from kiosk.sync.caldav.discovery import Collection
    from kiosk.ui.attendee.acting import ActingWindow

_MOST_ROWS = 5


class Connecting:
    """Asks the server for its calendars before anything is kept; what is wrong stands below."""

    def __init__(self, sheet: Sheet, window: "ActingWindow", server: ServerCalendar) -> None:
        self._sheet = sheet
        self._window = window
        self._server = server
        self._account: Account | None = None
        self._found: tuple[Collection, ...] = ()
        translate = window.translate
        self.address = sheet.field(translate("Calendar", "Address of the server"))
        self.address.setPlaceholderText("https://cloud.example.org")
        self.user = sheet.field(translate("Calendar", "User"))
        self.password = sheet.field(translate("Calendar", "Password"), secret=True)
        self.find = button(sheet, translate("Calendar", "Find ca&lendars"), self.look, primary=True)
        sheet.buttons(self.find)
        self.said = sheet.text("")
        self.list = QListWidget(sheet.body)
        self.list.setFont(font(Text.BODY))
        self.list.setAccessibleName(translate("Calendar", "Which calendar?"))
        self.list.itemActivated.connect(lambda _: self.take())
        sheet.column.addWidget(self.list)
        self.connect_button = button(sheet, translate("Calendar", "&Connect"), self.take)
        self._connect_row = sheet.buttons(self.connect_button)
        for field in (self.address, self.user, self.password):
            field.textChanged.connect(lambda _: self._forget())
        self._forget()

    def look(self) -> None:
        """Asks the server for the calendars of this person."""
        from kiosk.personal.calendars_found import calendars_found
        from kiosk.sync.caldav.account import Account, server_address

        try:
            address = server_address(self.address.text())
        except KnownError as error:
            self._wrong(error)
            return
        account = Account(address, self.user.text().strip(), self.password.text())
        tasks, translate = self._window.workspace.tasks, self._window.translate
        self._account = account
        self.find.setEnabled(False)
        self._say(translate("Calendar", "Asking {host} …", host=account.host))
        tasks.network(
            lambda: calendars_found(account, tasks.cancel),
            lambda found: self._show(account, found),
            lambda error: self._failed(account, error),
        )

    def take(self) -> None:
        """Connects the calendar that is chosen in the list."""
        row = self.list.currentRow()
        if self._account is None or not 0 <= row < len(self._found):
            return
        chosen, account = self._found[row], self._account
        self._server.connect_to(
            Connection(account.address, account.user, chosen.url, chosen.name), account.password
        )

    def _show(self, account: "Account", found: "tuple[Collection, ...]") -> None:
        if account is not self._account:
            return  # something else was typed meanwhile
        self._found = found
        self.find.setEnabled(True)
        translate = self._window.translate
        self._say(
            translate("Calendar", "%n calendars. Which one shall have your sessions?", len(found))
        )
        self.list.clear()
        for collection in found:
            self.list.addItem(QListWidgetItem(collection.name))
        rows = min(len(found), _MOST_ROWS)
        self.list.setFixedHeight(rows * (line_height(Text.BODY) + 12) + 8)
        self.list.setCurrentRow(0)
        self._offer(bool(found))
        self.list.setFocus()
        self.connect_button.setDefault(True)

    def _failed(self, account: "Account", error: KnownError) -> None:
        if account is self._account:
            self._wrong(error)

    def _wrong(self, error: KnownError) -> None:
        text = error_text(error, self._window.translate)
        self.find.setEnabled(True)
        self._say(text)
        self._window.announcer.say(text, urgent=True)

    def _forget(self) -> None:
        """Another login: what was found is not its."""
        self._account, self._found = None, ()
        self._say("")
        typed = (self.address.text(), self.user.text(), self.password.text())
        self.find.setEnabled(all(text.strip() for text in typed))
        self.find.setDefault(True)
        self._offer(False)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _offer(self, there: bool) -> None:
        self.list.setVisible(there)
        self._connect_row.setVisible(there)
