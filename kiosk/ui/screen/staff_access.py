"""Lets staff in at one screen: corner, PIN, settings page, and what its buttons do."""

import time
from datetime import timedelta

from PySide6.QtCore import QObject

from kiosk.programme.model import Room
from kiosk.programme.room_key import room_key
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.pages import roles
from kiosk.ui.pictures.settings import Role
from kiosk.ui.screen.inhibition import Inhibition
from kiosk.ui.screen.pin import Tries
from kiosk.ui.screen.placement import Placement, outputs
from kiosk.ui.screen.reassign import reassigned
from kiosk.ui.screen.screen_window import ScreenWindow
from kiosk.ui.screen.screens import Screens
from kiosk.ui.screen.staff_corner import StaffCorner
from kiosk.ui.screen.staff_page import StaffPage, StaffPowers
from kiosk.ui.screen.staff_say import ScreenStatus
from kiosk.wording import translator


class StaffAccess(QObject):
    """The way in at one window; without a PIN hash there is none."""

    def __init__(
        self,
        screens: Screens,
        window: ScreenWindow,
        placement: Placement,
        inhibition: Inhibition,
        tries: Tries,
        leave: object,
    ) -> None:
        super().__init__(window)
        self.page: StaffPage | None = None
        self._screens = screens
        self._window = window
        self._placement = placement
        self._inhibition = inhibition
        self._tries = tries
        self._leave = leave
        self._started = time.monotonic()
        if window.settings.pin_hash:
            self.corner = StaffCorner(window, window.settings)
            self.corner.opened.connect(self.open)

    def open(self) -> None:
        """Shows the page, unless it is there already."""
        if self.page is not None:
            return
        window = self._window
        translate = translator(window.settings.languages[0])
        self.page = StaffPage(
            window, window.settings, window.theme, self._tries, self._powers(), translate
        )
        self.page.closed.connect(self._closed)

    def _closed(self) -> None:
        self.page = None
        self._window.setFocus()

    def _powers(self) -> StaffPowers:
        return StaffPowers(
            status=self.status,
            rooms=self._rooms,
            room=self._room,
            roles=roles(),
            sync=self._screens.feed_of(self._window).watch.sync_now,
            change=self._change,
            leave=self._leave,  # type: ignore[arg-type]
        )

    def status(self) -> ScreenStatus:
        """How the screen is now."""
        window = self._window
        settings, feed = window.settings, self._screens.feed_of(window)
        language = settings.languages[0]
        moment = feed.moment(language, settings.name)
        place = self._placement.windows.index(window)
        return ScreenStatus(
            settings,
            feed.state,
            _stand(moment, language),
            feed.clock.now(),
            feed.programme.tz if feed.programme else self._screens.local_zone,
            language,
            timedelta(seconds=time.monotonic() - self._started),
            self._room_name(),
            feed.watch.syncing,
            feed.watch.next_check_at,
            feed.watch.problem,
            feed.fault,
            feed.clock_trusted,
            window.faults,
            self._placement.placed[place],
            outputs(),
            self._inhibition.ways,
        )

    def _rooms(self) -> tuple[Room, ...]:
        programme = self._screens.feed_of(self._window).programme
        return programme.rooms if programme else ()

    def _room(self) -> str:
        programme = self._screens.feed_of(self._window).programme
        wanted = self._window.settings.room
        return room_key(wanted, programme) if programme else wanted

    def _room_name(self) -> str:
        key = self._room()
        return next((room.name for room in self._rooms() if room.key == key), key)

    def _change(self, role: Role, room: str) -> None:
        """Another role or room, for this run."""
        new = reassigned(self._window.settings, role, room, self._rooms())
        self._screens.change(self._window, new)


def _stand(moment: Moment | None, language: str) -> str:
    if moment is None:
        return translator(language)("Status", "no connection yet")
    return moment.stand
