"""Starts the attendee window: databases, stored programme, first picture; the rest comes after."""

import os
import sys
from dataclasses import replace
from datetime import UTC, tzinfo
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from kiosk.options import Options, clock, data_folder, display_zone, feed_zone, language
from kiosk.programme.errors import KnownError
from kiosk.store.settings import setting_at_start
from kiosk.sync.source import BUNDLED, Source
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.appearance import SYSTEM
from kiosk.ui.shared.application import application, fit_screen
from kiosk.ui.shared.text_size import RESTART, TextSize, restart_arguments, sound_size

_SYNC_AFTER = 200
"""Milliseconds from the window's opening to the first look at the feed."""

_MOVE_AFTER = 1000
"""Milliseconds to the first thing that may move: the first look at the feed is over."""


def run(options: Options, given: str = "") -> int:
    """Opens the window and returns the exit code when it is closed. Raises KnownError.

    `given` is a selection or the file of an agenda, which the window offers to take over, or a
    feed.
    """
    handed = handed_in(given)
    if given and not handed:
        options = replace(options, feed=given)
    size = text_size(options)
    size.apply()
    app = application(sys.argv[:1])
    try:
        window = open_window(options)
    except KnownError as error:
        from kiosk.ui.attendee.opening.cannot_open import tell_why

        tell_why(error, options)
        raise
    fit_screen(window)
    first = is_first_run(options, window.workspace)
    window.memory.restore()
    window.show()
    # After the first picture: the network, and everything else it does not need.
    QTimer.singleShot(_SYNC_AFTER, window.workspace.watch.sync_now)
    QTimer.singleShot(_SYNC_AFTER, window.appearance.speak_in_dialogs)
    QTimer.singleShot(_SYNC_AFTER, lambda: window.manners.recent.start())
    QTimer.singleShot(_SYNC_AFTER, lambda: _alert(window))
    QTimer.singleShot(_SYNC_AFTER, lambda: _tidy(window))
    QTimer.singleShot(_SYNC_AFTER, lambda: _close_on_signal(window))
    QTimer.singleShot(_SYNC_AFTER, lambda: warm_up(window))
    if handed:
        QTimer.singleShot(_SYNC_AFTER, lambda: window.sheets.take_over(handed))
    elif first:
        QTimer.singleShot(_SYNC_AFTER, lambda: window.sheets.welcome())
    QTimer.singleShot(_MOVE_AFTER, lambda: _let_move(window))
    code = event_loop(app)
    if code != RESTART:
        return code
    percent = window.appearance.text_size
    window.close()
    size.restore()
    return start_again(restart_arguments(percent))


def handed_in(given: str) -> str | Path | None:
    """A selection or the file of an agenda; None for a feed, or nothing."""
    if not given:
        return None
    from kiosk.ui.attendee.handover.dropped import handed_over

    return handed_over(given)


def is_first_run(options: Options, workspace: Workspace) -> bool:
    """Whether nobody was ever here; who names a feed knows their way. Before any task runs."""
    known = ("window", "feed", "language", "first run")
    return options.feed is None and all(workspace.setting(name) is None for name in known)


def text_size(options: Options) -> TextSize:
    """The size asked for, or else the one kept."""
    kept = options.text_size or sound_size(setting_at_start(data_folder(options), "text-size"))
    return TextSize(kept)


def start_again(command: list[str]) -> int:
    """Runs the program anew in place of this one; gives its exit code where it cannot be so."""
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(command[0], command)
    import subprocess  # 3 ms, which other systems need not spend at each start

    return subprocess.run(command, check=False).returncode


def _alert(window: AttendeeWindow) -> None:
    """Notices and reminders, on the desktop as well."""
    from kiosk.ui.attendee.alerts.desktop import Desktop
    from kiosk.ui.shared.drawing import ring_icon

    def sign() -> QIcon:
        return ring_icon(window.header.ring.share, window.appearance.theme)

    name = window.translate("Header", "Programme")
    window.manners.alerts.start(Desktop(sign, name, window))


def _close_on_signal(window: AttendeeWindow) -> None:
    from kiosk.ui.shared.signals import close_on_signal

    close_on_signal(window)


def warm_up(window: AttendeeWindow) -> None:
    """Imports, while nobody waits, what a person will open next."""
    from kiosk.ui.attendee.warm_up import WarmUp

    WarmUp(window).start()


def _let_move(window: AttendeeWindow) -> None:
    from kiosk.ui.attendee.movements import Movements

    Movements(window)


def _tidy(window: AttendeeWindow) -> None:
    """Collection stands still from the program's start to here (`kiosk.app`)."""
    from kiosk.ui.shared.tidy import Tidy

    tidy = Tidy(window, lambda: window.workspace.watch.syncing)
    tidy.start()
    window.workspace.programme_changed.connect(tidy.settle)


def event_loop(app: QApplication) -> int:
    """Runs until the window is closed; the benchmark of the start puts its own end here."""
    return app.exec()


def open_window(options: Options) -> AttendeeWindow:
    """The window on the chosen feed, with what the store has of it. Raises KnownError."""
    display_zone(options, UTC)  # a name nobody knows is told before anything is opened
    workspace = Workspace(
        data_folder(options),
        clock(options),
        zone=feed_zone(options),
    )
    source = Source.parse(options.feed or workspace.setting("feed") or BUNDLED)
    workspace.open_at_start(source)
    if options.now is not None and options.now.tzinfo is None:
        workspace.clock = clock(options, _event_zone(workspace))
    if workspace.programme is None and not source.is_web:
        # The very first start: a local feed is read in less time than a loading page is worth.
        workspace.watch.sync_at_once()
    return AttendeeWindow(
        workspace,
        language=language(options, workspace.setting("language")),
        text_size=options.text_size or sound_size(workspace.setting("text-size")),
        scheme=workspace.setting("scheme") or SYSTEM,
        zone=lambda event_zone: display_zone(options, event_zone),
    )


def _event_zone(workspace: Workspace) -> tzinfo | None:
    """The zone a simulated "now" without one is meant in, as far as it is known yet."""
    if workspace.programme is not None:
        return workspace.programme.tz
    from kiosk.sync.file_zone import file_zone

    return file_zone(workspace.source)
