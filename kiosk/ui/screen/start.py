"""Starts the venue screens of one machine in one process, and ends them."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.options import Options, data_folder
from kiosk.personal.enrolled import kept_enrolled
from kiosk.ui.pictures.settings import ScreenSettings
from kiosk.ui.screen.crash_loop import RESTARTS, CrashLoop, boot_id, count_folders
from kiosk.ui.screen.heartbeat import service_manager
from kiosk.ui.screen.life import Life
from kiosk.ui.screen.log_limit import limit_log
from kiosk.ui.screen.screens import Screens
from kiosk.ui.shared.application import application

if TYPE_CHECKING:
    from kiosk.ui.screen.receipts import Receipts

_SYNC_AFTER = 200
"""Milliseconds: the first pages come before the first look at the feed."""


def run(options: Options, settings: Sequence[ScreenSettings]) -> int:
    """Opens the screens and returns the exit code. Raises KnownError.

    Looking for garbage stands still (`commands.screen`) until the first pages are there.
    """
    limit_log()
    # Before Qt: a message bus that it starts would speak to the service manager in our name.
    notify = service_manager(os.environ)
    app = application(sys.argv[:1])
    # With no monitor at all every window is hidden, and that is not the end.
    app.setQuitOnLastWindowClosed(False)
    count = CrashLoop(count_folders(data_folder(options), os.environ), boot_id())
    before = count.begin()
    if before >= RESTARTS:
        from kiosk.ui.screen.safe_screen import run_safely

        gc.enable()
        return run_safely(options, settings, count, before, notify)
    screens = Screens(options, settings)
    life = Life(screens, count, notify)
    receipts = receipts_of(screens, data_folder(options))
    life.start()
    if receipts is not None:
        receipts.start()
    QTimer.singleShot(_SYNC_AFTER, gc.enable)
    QTimer.singleShot(_SYNC_AFTER, screens.sync_now)
    try:
        code = event_loop(app)
    finally:
        if receipts is not None:
            receipts.stop()
        life.stop()
        screens.close()
    # Ended by a signal or by staff: that is no crash, unless it was for a frozen picture.
    if life.heartbeat.alive:
        count.good()
    return code


def receipts_of(screens: Screens, folder: Path) -> "Receipts | None":
    """The receipts of a machine that enrolled; None for one that did not."""
    enrolled = kept_enrolled(folder)
    if enrolled is None:
        return None
    # Brings requests, 85 ms before the first page: for the few that need it.
    from kiosk.ui.screen.receipts import Receipts

    return Receipts(screens, enrolled)


def event_loop(app: QApplication) -> int:
    """Runs until somebody ends it; tests put their own end here."""
    return app.exec()
