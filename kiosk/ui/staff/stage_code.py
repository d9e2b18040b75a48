"""The dialog for a stage manager's phone: a code for a room, and how the phone gets to its page."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QComboBox, QLabel, QVBoxLayout, QWidget

from kiosk.desk.state import StageCode
from kiosk.programme.errors import KnownError
from kiosk.sync.reach import is_for_this_machine_only
from kiosk.ui.shared.announcer import Announcer
from kiosk.ui.shared.code_view import CodeView
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.sheet import Sheet, button
from kiosk.ui.shared.text_layout import width_of
from kiosk.ui.shared.theme import Text
from kiosk.ui.staff.office import Office
from kiosk.wording import error_text

_SIZE = QSize(720, 540)
_CODE, _BESIDE = 260, 110
"""The longest side of the code for the camera, and what is around it and the other one, px."""


class StageCodeSheet(Sheet):
    """Asks the server for a code when the button is pressed; another room needs another one."""

    def __init__(self, office: Office, address: str, window: QWidget, room: str = "") -> None:
        """`address` is the server's as others reach it; `room` is chosen at first, by key."""
        translate = office.translate
        super().__init__(window, translate("Staff", "A phone at the stage"), _SIZE)
        self._office = office
        self._address = address
        self._gone = False
        self.announcer = Announcer(self)
        self.url = ""
        self.text(
            translate(
                "Staff",
                "On the page of its room a phone has the buttons Start, +5, +10, Full and End. It "
                "joins with a code, which is good once.",
            )
        )
        self.text(translate("Staff", "Room"), Text.META)
        self.room = self._room_box(room)
        self.gap()
        self.code = self._code_label()
        self.said, self.way = WrappedLabel(Text.STRONG, self), WrappedLabel(Text.BODY, self)
        self.link = WrappedLabel(Text.STRONG, self)
        self.copy = button(self, translate("Staff", "Copy address"), self._copy)
        self.picture: CodeView | None = None
        self._beside = self._lay_out()
        self.end()
        self.make = button(self, translate("Staff", "Make a code"), self._ask, primary=True)
        self.foot.addWidget(button(self, translate("Panel", "Close"), self.reject))
        self.foot.addWidget(self.make)
        self.finished.connect(self._leave)
        self.room.currentIndexChanged.connect(lambda _: self._wait())
        self._wait()

    def _room_box(self, room: str) -> QComboBox:
        box, programme = QComboBox(self.body), self._office.desk.programme
        box.setFont(font(Text.BODY))
        box.setAccessibleName(self._office.translate("Staff", "Room"))
        for one in programme.rooms if programme is not None else ():
            box.addItem(one.name, one.key)
        box.setCurrentIndex(max(box.findData(room), 0))
        self.column.addWidget(box)
        return box

    def _code_label(self) -> QLabel:
        """Large enough to be read across a table; reached and copied with the keyboard."""
        label = QLabel(self.body)
        label.setFont(font(Text.DAY_SELECTED))
        label.setTextFormat(Qt.TextFormat.PlainText)
        flags = Qt.TextInteractionFlag
        label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        return label

    def _lay_out(self) -> QBoxLayout:
        """The words; beside them, or below where that is too narrow, the picture."""
        words = QVBoxLayout()
        words.setSpacing(8)
        for part in (self.code, self.said, self.way, self.link):
            words.addWidget(part)
        words.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        beside.setSpacing(16)
        beside.addLayout(words, 1)
        self.column.addLayout(beside)
        return beside

    def _wait(self) -> None:
        """Shows no code: none was made for the room that is chosen."""
        me = self._office.desk.me
        may = me is None or me.publishes
        self.make.setEnabled(may and self.room.count() > 0)
        self._show_way("", "")
        self.code.hide()
        self.way.hide()
        if not may:
            text = self._office.translate(
                "Staff", "Codes for phones are made by somebody who may publish."
            )
            self.said.setText(text)
        self.said.setVisible(not may)

    def _ask(self) -> None:
        desk, room = self._office.desk, str(self.room.currentData())
        self.make.setEnabled(False)
        desk.feed.tasks.network(
            lambda: desk.api.stage_code(room), lambda made: self._take(room, made), self._fail
        )

    def _take(self, room: str, made: StageCode) -> None:
        if self._gone or room != self.room.currentData():
            return
        office, name = self._office, self.room.currentText()
        self.make.setEnabled(True)
        self.code.setText(made.code)
        self.code.setAccessibleName(
            office.translate("Staff", "Code for the phone: {code}", code=made.code)
        )
        self.code.show()
        good = office.translate(
            "Staff",
            "For {room}, good once, until {time}.",
            room=name,
            time=office.when(made.expires),
        )
        url = made.url or self._reached(made.path)
        self.said.setText(good)
        self.way.setText(self._way(url))
        self.said.show()
        self.way.show()
        self._show_way(url, name)
        self.code.setFocus()
        self.announcer.say(f"{self.code.accessibleName()}. {good} {self.way.text()}")

    def _reached(self, path: str) -> str:
        """What a phone opens, as far as the desk knows an address that phones reach."""
        return "" if is_for_this_machine_only(self._address) else f"{self._address}{path}"

    def _way(self, url: str) -> str:
        translate = self._office.translate
        if url:
            return translate(
                "Staff", "Point the phone's camera at the picture, or open this address on it:"
            )
        return translate(
            "Staff",
            "The server answers on this computer only: no phone reaches it. Start it with "
            "--host 0.0.0.0 --insecure-lan, or behind a web server and with --public-url. The code "
            "is then typed on the phone, at /stage of that address.",
        )

    def _show_way(self, url: str, room: str) -> None:
        """The address as a picture and as text; "" for none."""
        self.url = url
        if self.picture is not None:
            self._beside.removeWidget(self.picture)
            self.picture.hide()
            self.picture.deleteLater()
            self.picture = None
        if url:
            name = self._office.translate(
                "Staff", "QR code of the address for the phone in {room}", room=room
            )
            self.picture = CodeView(url, name, self.body, _CODE)
            self._beside.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self.link.setText(url)
        self.link.setVisible(bool(url))
        self.copy.setVisible(bool(url))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.url)
        self.announcer.say(self._office.translate("Staff", "Address copied."))

    def _fail(self, error: KnownError) -> None:
        if self._gone:
            return
        self._wait()
        text = error_text(error, self._office.translate)
        self.said.setText(text)
        self.said.show()
        self.announcer.say(text, urgent=True)

    def _leave(self, _: int) -> None:
        self._gone = True

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = width_of("MMMM-MMMM", Text.DAY_SELECTED) + _CODE + _BESIDE
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.LeftToRight if wanted <= self.width() else ways.TopToBottom)
