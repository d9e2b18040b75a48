"""The calendar on a server: connecting it, and bringing it up to date in the background."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.personal import calendar_connection
from kiosk.personal.calendar_connection import Connection, NoKeyringError
from kiosk.programme.errors import KnownError
from kiosk.sync.caldav.account import LoginRefusedError
from kiosk.wording import error_text

if TYPE_CHECKING:
    from kiosk.personal.calendar_plan import Action
    from kiosk.personal.calendar_push import Delivered
    from kiosk.sync.caldav.account import Account
    from kiosk.ui.attendee.acting import ActingWindow

_AGAIN = 5 * 60 * 1000
"""Milliseconds after which a server is asked again that could not be reached."""


class PasswordMissingError(KnownError):
    """The password is neither in the keyring nor was it typed since the start."""


class ServerCalendar(QObject):
    """`changed` says that there is something else to tell.

    `connection` is the calendar (None: none is connected), `trouble` why it is not up to date,
    `progress` how many entries of how many are done while it is brought up to date, else None;
    `delivered` what the last delivery brought.
    """

    changed = Signal()
    _progressed = Signal(int, int)

    def __init__(self, window: "ActingWindow", parent: QObject, show: Callable[[], None]) -> None:
        """`show` shows all the calendars."""
        super().__init__(parent)
        self._window = window
        self._show_all = show
        self.connection: Connection | None = None
        self.trouble: KnownError | None = None
        self.progress: tuple[int, int] | None = None
        self.delivered: Delivered | None = None
        self._password: str | None = None
        self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AGAIN)
        self._timer.timeout.connect(self.push)
        # From the delivering thread.
        self._progressed.connect(self._show_progress)

    @property
    def busy(self) -> bool:
        """Whether entries are on their way."""
        return self.progress is not None

    @property
    def wants_password(self) -> bool:
        """Whether it goes on once somebody types the password."""
        kinds = (PasswordMissingError, NoKeyringError, LoginRefusedError)
        return self.connection is not None and isinstance(self.trouble, kinds)

    def use_password(self, password: str) -> None:
        """Goes on with this password for the calendar that is connected."""
        if self.connection is not None:
            self.connect_to(self.connection, password)

    def connect_to(self, chosen: Connection, password: str) -> None:
        """Goes over to a calendar that was found, and keeps its password as the system allows."""
        self._password, self.delivered = password, None
        self.trouble = None

        def kept(error: KnownError | None) -> None:
            if error is not None:
                self._tell(error)

        def keep() -> KnownError | None:
            try:
                calendar_connection.keep_password(chosen.address, chosen.user, password)
            except NoKeyringError as error:
                return error
            return None

        work = self._window.workspace
        work.with_personal(
            lambda db: calendar_connection.connect(db, chosen), lambda _: self.push()
        )
        work.tasks.network(keep, kept)

    def disconnect_it(self) -> None:
        """Forgets calendar and password; what is in the calendar stays."""
        gone = self.connection
        if gone is None:
            return
        self._password = self.connection = self.trouble = self.delivered = None
        self._timer.stop()
        work = self._window.workspace
        work.with_personal(lambda db: calendar_connection.connect(db, None), lambda _: None)
        work.tasks.network(
            lambda: calendar_connection.forget_password(gone.address, gone.user), lambda _: None
        )
        self.changed.emit()

    def push(self) -> None:
        """Brings the calendar up to date; once more if something changes meanwhile."""
        if self.busy:
            self._again = True
            return
        self._timer.stop()
        work = self._window.workspace
        work.with_personal(calendar_connection.connection, self._prepare)

    def _prepare(self, found: Connection | None) -> None:
        if found != self.connection:
            self.connection = found
            self.changed.emit()
        work, translate = self._window.workspace, self._window.translate
        programme, name, now = work.programme, work.source.name, work.clock.now()
        if found is None or programme is None or self.busy:
            return
        alarm, url = self._window.errands.alarm, found.collection

        def prepare(db: object) -> "tuple[Action, ...]":
            from kiosk.personal.calendar_push import prepare

            return prepare(
                db,  # type: ignore[arg-type]
                name,
                url,
                programme,
                now=now,
                alarm_minutes=alarm,
                translate=translate,
            )

        work.with_personal(prepare, lambda actions: self._deliver(found, name, actions))

    def _deliver(self, found: Connection, name: str, actions: "tuple[Action, ...]") -> None:
        if self.busy:
            self._again = True
            return
        if not actions:
            self._end(None)
            return
        work, typed = self._window.workspace, self._password
        self.progress = (0, len(actions))
        self.changed.emit()

        def deliver() -> "Delivered":
            from kiosk.personal.calendar_push import deliver

            account = _account(found, typed)
            return deliver(
                account, found.collection, actions, work.tasks.cancel, self._progressed.emit
            )

        work.tasks.network(deliver, lambda made: self._record(found, name, made), self._end)

    def _record(self, found: Connection, name: str, made: "Delivered") -> None:
        from kiosk.personal.calendar_push import record

        def recorded(_: None) -> None:
            self.delivered = made
            self._end(made.error)

        self._window.workspace.with_personal(
            lambda db: record(db, name, found.collection, made), recorded, self._end
        )

    def _end(self, error: KnownError | None) -> None:
        known = str(self.trouble) if self.trouble is not None else ""
        self.progress, self.trouble = None, error
        if error is not None:
            self._timer.start()
            if str(error) != known:
                self._tell(error)
        self.changed.emit()
        if self._again:
            self._again = False
            self.push()

    def _tell(self, error: KnownError) -> None:
        translate = self._window.translate
        self._window.notice.tell(
            error_text(error, translate),
            wrong=True,
            action=translate("Calendar", "Calendars …"),
            do=self._show_all,
        )

    def _show_progress(self, done: int, of: int) -> None:
        if self.progress is not None:
            self.progress = (done, of)
            self.changed.emit()


def _account(found: Connection, typed: str | None) -> "Account":
    """The account with its password: the one typed since the start, else the keyring's."""
    from kiosk.sync.caldav.account import Account

    secret = typed
    if secret is None:
        secret = calendar_connection.password(found.address, found.user)
    if secret is None:
        raise PasswordMissingError(
            "The password for “{name}” is missing. Type it on the page of calendars.",
            name=found.name,
        )
    return Account(found.address, found.user, secret)
