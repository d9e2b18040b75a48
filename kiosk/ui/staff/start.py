"""Starts the staff desk on a feed server."""

import sys
from datetime import UTC
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.desk.desk_folder import DeskFolder
from kiosk.desk.embedded import OwnServer
from kiosk.desk.staff_api import StaffApi
from kiosk.options import Options, clock, display_zone, feed_zone, language
from kiosk.sync.source import Source, shown
from kiosk.ui.pictures.screen_feed import ScreenFeed
from kiosk.ui.shared.appearance import SYSTEM
from kiosk.ui.shared.application import application, fit_screen
from kiosk.ui.shared.text_size import TextSize, sound_size
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.window import StaffWindow
from kiosk.wording import translator


def run(
    options: Options,
    server: str,
    folder: DeskFolder,
    own: OwnServer | None = None,
    public: str = "",
) -> int:
    """Opens the desk and returns the exit code when it is closed. Raises KnownError.

    `own` is the server it started, if it did; `public` is where others reach the server, "" for
    where the desk does. RESTART: it is to be started anew, in another size.
    """
    size = TextSize(options.text_size or sound_size(folder.setting("text-size")))
    size.apply()
    app = application(sys.argv[:1])
    if not folder.token() and not _asked(options, server, folder):
        return 1
    window = open_desk(options, server, folder, own, public)
    fit_screen(window)
    window.show()
    QTimer.singleShot(0, window.desk.look)
    QTimer.singleShot(0, lambda: _close_on_signal(window))
    QTimer.singleShot(0, window.appearance.speak_in_dialogs)
    code = event_loop(app)
    window.close()
    size.restore()
    return code


def open_desk(
    options: Options,
    server: str,
    folder: DeskFolder,
    own: OwnServer | None = None,
    public: str = "",
) -> StaffWindow:
    """The window at a server, with what is stored of its programme. Raises KnownError.

    A login in the address is for reading the feed, where that needs one; the rest takes the token.
    """
    display_zone(options, UTC)  # a name nobody knows is told before anything is opened
    source = Source.parse(f"{server.rstrip('/')}/agenda.json")
    feed = ScreenFeed(Path(folder.path), clock(options), source, zone=feed_zone(options))
    if options.now is not None and options.now.tzinfo is None:
        _set_event_clock(options, feed)
    desk = Desk(feed, StaffApi(shown(server), folder.token()), folder)
    return StaffWindow(
        desk,
        own=own,
        public=public or shown(server),
        language=language(options, folder.setting("language") or None),
        text_size=options.text_size or sound_size(folder.setting("text-size")),
        scheme=folder.setting("scheme") or SYSTEM,
        zone=lambda event_zone: display_zone(options, event_zone),
    )


def _set_event_clock(options: Options, feed: ScreenFeed) -> None:
    """A "now" without a zone is the event's, which is known once its programme is."""

    def known() -> None:
        if feed.programme is not None:
            feed.changed.disconnect(known)
            feed.set_clock(clock(options, feed.programme.tz))

    feed.changed.connect(known)
    known()


def _asked(options: Options, server: str, folder: DeskFolder) -> bool:
    """Asks for the token until the server takes one, or cannot be asked; False: given up."""
    from kiosk.ui.staff.token_dialog import ask_token

    token = ask_token(shown(server), translator(language(options)))
    if token:
        folder.keep_token(token)
    return bool(token)


def event_loop(app: QApplication) -> int:
    """Runs until the window is closed; tests put their own end here."""
    return app.exec()


def _close_on_signal(window: StaffWindow) -> None:
    from kiosk.ui.shared.signals import close_on_signal

    close_on_signal(window)
