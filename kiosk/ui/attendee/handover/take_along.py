"""The sheets that hand over: the whole agenda as code and link, one session as code."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit

from kiosk.personal.calendar_code import calendar_text
from kiosk.personal.handover import PATH, link, selection
from kiosk.programme.errors import KnownError
from kiosk.programme.model import Session
from kiosk.ui.attendee.records import session_record
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.code_view import CodeView
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.sheet import Sheet, button
from kiosk.ui.shared.theme import Text
from kiosk.wording import error_text

if TYPE_CHECKING:
    from kiosk.ui.attendee.acting import ActingWindow

_SIZE = QSize(560, 760)


class TakeAlong(Sheet):
    """The agenda for another device. `server` is where the feed's server makes calendars of
    selections ("": it makes none); then the code is a link that any phone opens."""

    def __init__(self, window: "ActingWindow", scene: Scene, server: str) -> None:
        super().__init__(window, window.translate("HandOver", "Take along"), _SIZE)
        self._window = window
        self.link: QLineEdit | None = None
        self.subscription: QLineEdit | None = None
        self.code: CodeView | None = None
        self._fill(scene, server)
        self.end()
        self.close_button = button(self, window.translate("Panel", "Close"), self.reject)
        self.foot.addWidget(self.close_button)

    def _fill(self, scene: Scene, server: str) -> None:
        translate = self._window.translate
        chosen = {
            key: star.priority
            for key, star in scene.stars.items()
            if key in scene.programme.session_by_key
        }
        if not chosen:
            self.text(translate("HandOver", "Nothing starred yet. A star is enough."))
            return
        try:
            text = selection(scene.programme.event.key, chosen)
        except KnownError as error:
            self.text(error_text(error, translate))
            return
        if server:
            self.text(
                translate(
                    "HandOver",
                    "%n sessions. Point a phone's camera at the code: it shows them, and puts "
                    "them into its calendar, where they follow the programme.",
                    len(chosen),
                )
            )
        else:
            self.text(
                translate(
                    "HandOver",
                    "%n sessions. This program on another device stars the same ones: scan the "
                    "code, or send the link and paste it there. No account, nothing is stored "
                    "anywhere.",
                    len(chosen),
                )
            )
        whole = link(text, server)
        self.code = CodeView(whole, translate("HandOver", "QR code of the link"), self.body)
        self.column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        self.link = self._copied(translate("HandOver", "Link"), whole)
        if server:
            host = server.partition("://")[2].rstrip("/")
            self.subscription = self._copied(
                translate("HandOver", "For a calendar that subscribes"),
                f"webcal://{host}/{PATH}/{text}.ics",
            )

    def _copied(self, name: str, text: str) -> QLineEdit:
        """A text to select, with a button that copies it."""
        field = self.field(name)
        field.setText(text)
        field.setCursorPosition(0)
        field.setReadOnly(True)
        copy = button(
            self,
            self._window.translate("HandOver", "Copy"),
            lambda: _to_clipboard(self._window, text),
        )
        copy.setAccessibleName(f"{copy.text()}: {name}")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(field, 1)  # which takes it out of the column
        row.addWidget(copy)
        self.column.addLayout(row)
        return field


class SessionCode(Sheet):
    """One session as a code that a phone's camera makes a calendar entry of, without a network."""

    def __init__(self, window: "ActingWindow", scene: Scene, session: Session) -> None:
        super().__init__(window, window.translate("HandOver", "Onto a phone"), _SIZE)
        translate = window.translate
        record = session_record(session, scene)
        self.text(session.title, Text.ROW_TITLE)
        when = " ".join(part for part in (record.day, record.time) if part)
        self.text(" · ".join(part for part in (when, record.room) if part))
        entry = calendar_text(scene.programme, session)
        self.code: CodeView | None = None
        if entry is None:
            self.text(translate("HandOver", "It has no time yet: there is nothing to put in."))
        else:
            self.code = CodeView(
                entry, translate("HandOver", "QR code of the calendar entry"), self.body
            )
            self.column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
            self.text(
                translate(
                    "HandOver",
                    "A phone's camera offers it as a calendar entry. It does not follow later "
                    "changes.",
                ),
                Text.META,
            )
        self.end()
        self.close_button = button(self, translate("Panel", "Close"), self.reject, primary=True)
        self.foot.addWidget(self.close_button)
        self.close_button.setFont(font(Text.STRONG))
        self.close_button.setFocus()


def _to_clipboard(window: "ActingWindow", text: str) -> None:
    QApplication.clipboard().setText(text)
    said = window.translate("HandOver", "The link was copied.")
    window.notice.tell(said)
