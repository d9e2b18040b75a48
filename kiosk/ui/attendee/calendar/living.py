"""Keeps the agenda's calendars up to date after each sync and each star: a file, a server."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QActionGroup

from kiosk.personal import kept_file
from kiosk.personal.exported_notes import IN_CALENDARS
from kiosk.programme.errors import KnownError
from kiosk.ui.attendee.calendar.server import ServerCalendar
from kiosk.wording import error_text

if TYPE_CHECKING:
    from kiosk.personal.ical_export import AgendaExport
    from kiosk.ui.attendee.acting import ActingWindow

_AFTER = 1000
"""Milliseconds from a change to the writing: several stars in a row are written once."""


class LivingCalendar(QObject):
    """`changed` says that there is something else to tell of the file; `server` is the other one.

    `place` is where the file is kept (None: nowhere), `trouble` why it is not up to date,
    `with_notes` whether the person's notes go along.
    """

    changed = Signal()

    def __init__(
        self, window: "ActingWindow", alarms: QActionGroup, show: Callable[[], None]
    ) -> None:
        """`alarms` are the choices of when a calendar rings; `show` shows all the calendars."""
        super().__init__(window)
        self._window = window
        self._show_all = show
        self.place: Path | None = None
        self.trouble: KnownError | None = None
        self.with_notes = False
        self.server = ServerCalendar(window, self, show)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER)
        self._timer.timeout.connect(self.renew)
        work = window.workspace
        work.recall(IN_CALENDARS, self._recalled)
        alarms.triggered.connect(lambda _: self._timer.start())
        work.notebook.changed.connect(lambda _: self._note_changed())
        work.programme_changed.connect(self._timer.start)
        work.stars_changed.connect(lambda _: self._timer.start())
        window.errands.kept_at = lambda: self.place
        window.errands.keep_at = self._keep_and_tell
        self._timer.start()

    def take_notes(self, wanted: bool) -> None:
        """Takes the person's notes along into all calendars from now on, or not any more."""
        self.with_notes = wanted
        self._window.workspace.remember(IN_CALENDARS, "1" if wanted else "")
        self.renew()

    def keep_at(self, place: Path | None) -> None:
        """Keeps the file there from now on; None keeps none."""
        work = self._window.workspace
        name = work.source.name
        work.with_personal(lambda db: kept_file.keep_at(db, name, place), lambda _: self.renew())

    def _keep_and_tell(self, place: Path) -> None:
        self.keep_at(place)
        translate = self._window.translate
        self._window.notice.tell(
            translate("Calendar", "{file} is kept up to date from now on.", file=place.name),
            action=translate("Calendar", "Calendars …"),
            do=self._show_all,
        )

    def renew(self) -> None:
        """Brings both up to date now."""
        self._timer.stop()
        self._renew_file()
        self.server.push()

    def flush(self) -> None:
        """Writes a file that waits to be written; the window is about to close."""
        if self._timer.isActive():
            self._timer.stop()
            self._renew_file()

    def _recalled(self, kept: str | None) -> None:
        self.with_notes = kept == "1"
        self.changed.emit()

    def _note_changed(self) -> None:
        if self.with_notes:
            self._timer.start()

    def _renew_file(self) -> None:
        work, translate = self._window.workspace, self._window.translate
        programme, name, now = work.programme, work.source.name, work.clock.now()
        alarm = self._window.errands.alarm
        if programme is None:
            return
        if self.with_notes:
            work.notebook.flush()  # what is being typed is to be in it
        work.with_personal(
            lambda db: kept_file.kept_place(db, name),
            lambda place: self._kept(name, place),
        )
        work.with_personal(
            lambda db: kept_file.renew(
                db, name, programme, now=now, alarm_minutes=alarm, translate=translate
            ),
            lambda made: self._renewed(name, made),
            self._failed,
        )

    def _kept(self, name: str, place: Path | None) -> None:
        if name != self._window.workspace.source.name:
            return
        if place != self.place:
            self.place, self.trouble = place, None
            self.changed.emit()

    def _renewed(self, name: str, _made: "AgendaExport | None") -> None:
        if name == self._window.workspace.source.name:
            self.trouble = None
            self.changed.emit()

    def _failed(self, error: KnownError) -> None:
        """Told once; as long as it is the same, only the page of calendars says so."""
        if self.trouble is None or str(self.trouble) != str(error):
            self._window.notice.tell(error_text(error, self._window.translate), wrong=True)
        self.trouble = error
        self.changed.emit()
