"""Starts the attendee window: databases, stored programme, first picture; the rest comes after."""

import sys

from PySide6.QtCore import QTimer

from kiosk.options import Options, clock, data_folder, display_zone, language
from kiosk.sync.source import BUNDLED, Source
from kiosk.ui.attendee.appearance import SYSTEM
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.application import application, pause_garbage_collection


def run(options: Options) -> int:
    """Opens the window and returns the exit code when it is closed. Raises KnownError."""
    app = application(sys.argv[:1])
    window = open_window(options)
    window.show()
    # After the first picture: the network, and everything else it does not need.
    QTimer.singleShot(0, window.workspace.sync_now)
    return app.exec()


def open_window(options: Options) -> AttendeeWindow:
    """The window on the chosen feed, with what the store has of it. Raises KnownError."""
    pause_garbage_collection()
    workspace = Workspace(
        data_folder(options),
        clock(options),
        zone=options.time_zone if options.time_zone not in ("event", "local") else None,
    )
    source = Source.parse(options.feed or workspace.setting("feed") or BUNDLED)
    workspace.open_at_start(source)
    if workspace.programme is None and not source.is_web:
        # The very first start: a local feed is read in less time than a loading page is worth.
        workspace.sync_at_once()
    if workspace.programme is not None:
        # A simulated "now" without a zone is meant in the event's, which is known only here.
        workspace.clock = clock(options, workspace.programme.tz)
    return AttendeeWindow(
        workspace,
        language=language(options, workspace.setting("language")),
        scheme=workspace.setting("scheme") or SYSTEM,
        zone=lambda event_zone: display_zone(options, event_zone),
    )
