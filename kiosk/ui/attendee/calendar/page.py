"""The page of calendars: the file that is kept, and the calendar on a server."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox

from kiosk.ui.attendee.calendar.connecting import Connecting
from kiosk.ui.attendee.calendar.living import LivingCalendar
from kiosk.ui.attendee.calendar.words import file_words, server_words, state_words
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.sheet import Sheet, button, clear
from kiosk.ui.shared.theme import Text

if TYPE_CHECKING:
    from kiosk.ui.attendee.acting import ActingWindow


class CalendarPage(Sheet):
    """Says what is kept up to date, and changes it; Esc closes it and stops nothing."""

    def __init__(
        self, window: "ActingWindow", living: LivingCalendar, take_along: Callable[[], None]
    ) -> None:
        super().__init__(window, window.translate("Calendar", "Calendars"), QSize(620, 720))
        self._window = window
        self._take_along = take_along
        self._living = living
        self._connecting: Connecting | None = None
        self._shown: object = None
        self.close_button = button(self, window.translate("Panel", "Close"), self.reject)
        self.foot.addWidget(self.close_button)
        living.changed.connect(self._follow)
        living.server.changed.connect(self._follow)
        self._fill()

    def _follow(self) -> None:
        """Says only the state anew where nothing else changed: fields keep what is typed."""
        if self._kind() != self._shown:
            self._fill()
            return
        self.notes.setChecked(self._living.with_notes)
        server, translate = self._living.server, self._window.translate
        self.file_state.setText(file_words(self._living.place, self._living.trouble, translate))
        if server.connection is not None:
            said = state_words(server.progress, server.trouble, server.delivered, translate)
            self.state.setText(said)
            self.push_button.setEnabled(not server.busy)

    def _kind(self) -> object:
        server = self._living.server
        return self._living.place, server.connection, server.wants_password

    def _fill(self) -> None:
        self._shown, translate = self._kind(), self._window.translate
        clear(self.column)
        self.title(translate("Calendar", "In a file"))
        self.file_state = self.text(file_words(self._living.place, self._living.trouble, translate))
        choose = button(self, translate("Calendar", "Choose a &file …"), self._choose_file)
        off = button(
            self, translate("Calendar", "Keep no &file"), lambda: self._living.keep_at(None)
        )
        off.setVisible(self._living.place is not None)
        self.file_buttons = (choose, off)
        self.buttons(*self.file_buttons)
        self.gap()
        self.title(translate("Calendar", "On a server (CalDAV)"))
        if self._living.server.connection is None:
            self._offer()
        else:
            self._tell_connected()
        if self._window.workspace.watch.calendars:
            self._offer_subscription()
        self.gap()
        self._offer_notes()
        self.end()
        choose.setFocus()

    def _offer_subscription(self) -> None:
        translate = self._window.translate
        self.gap()
        self.title(translate("Calendar", "By subscription"))
        self.text(
            translate(
                "Calendar",
                "The festival's server gives your stars of today as a calendar to subscribe to. It "
                "follows the programme, not later stars.",
            )
        )
        self.subscribe = button(self, translate("Calendar", "Show &link …"), self._take_along)
        self.buttons(self.subscribe)

    def _offer_notes(self) -> None:
        translate = self._window.translate
        self.title(translate("Calendar", "In all of them"))
        self.notes = QCheckBox(translate("Calendar", "Take my &notes along"), self.body)
        self.notes.setFont(font(Text.BODY))
        self.notes.setChecked(self._living.with_notes)
        self.notes.toggled.connect(self._living.take_notes)
        self.column.addWidget(self.notes)
        self.text(
            translate(
                "Calendar", "They stand in the description; whoever sees the calendar reads them."
            ),
            Text.META,
        )

    def _offer(self) -> None:
        translate = self._window.translate
        self.text(
            translate(
                "Calendar",
                "Nextcloud, iCloud, Fastmail, Radicale and others: your sessions stand in your "
                "own calendar and follow the programme. Nothing else in it is touched.",
            )
        )
        self._connecting = Connecting(self, self._window, self._living.server)

    @property
    def connecting(self) -> Connecting:
        """The form that connects a calendar, while none is."""
        assert self._connecting is not None, "a calendar is connected"
        return self._connecting

    def _tell_connected(self) -> None:
        server, translate = self._living.server, self._window.translate
        assert server.connection is not None, "there is one"
        self._connecting = None
        self.text(server_words(server.connection, translate), Text.STRONG)
        self.state = self.text(
            state_words(server.progress, server.trouble, server.delivered, translate)
        )
        if server.wants_password:
            self._ask_password()
        self.push_button = button(self, translate("Calendar", "Bring &up to date"), server.push)
        self.push_button.setEnabled(not server.busy)
        self.off_button = button(self, translate("Calendar", "&Disconnect"), server.disconnect_it)
        self.buttons(self.push_button, self.off_button)
        self.text(
            translate("Calendar", "What is in the calendar stays when it is disconnected."),
            Text.META,
        )

    def _ask_password(self) -> None:
        translate, server = self._window.translate, self._living.server
        self.password = self.field(translate("Calendar", "Password"), secret=True)
        self.use_button = button(
            self,
            translate("Calendar", "&Go on with it"),
            lambda: server.use_password(self.password.text()),
            primary=True,
        )
        self.buttons(self.use_button)

    def _choose_file(self) -> None:
        from kiosk.ui.attendee.opening.dialogs import save_calendar

        scene = self._window.stage.scene
        if scene is None:
            return
        folder = str(self._living.place.parent) if self._living.place else None
        name = scene.programme.event.title
        save_calendar(self, self._window.translate, name, folder, self.take_file)

    def take_file(self, place: Path) -> None:
        """Keeps the agenda in this file from now on."""
        self._living.keep_at(place)
