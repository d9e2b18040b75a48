"""Pictures of the window's views, drawn without a display: for documentation, tests, previews."""

import os
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.options import Options
from kiosk.programme.errors import KnownError
from kiosk.programme.model import Session
from kiosk.ui.attendee.pages import AGENDA, NOW
from kiosk.ui.attendee.programme_page import GRID, LIST
from kiosk.ui.attendee.window import AttendeeWindow

VIEWS = ("grid", "list", "session", "agenda", "now")
_SETTLE = 0.15
"""Seconds of events before the picture is taken: layouts and results of the store arrive."""


def shoot(options: Options, view: str, out: Path, *, size: tuple[int, int], theme: str) -> None:
    """Writes a PNG of one view. Raises KnownError when the file cannot be written.

    Works on the data folder's programme and stars and changes nothing there but what a sync of a
    feed never seen before stores.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.ui.attendee.start import open_window, text_size
    from kiosk.ui.shared.application import application

    scale = text_size(options)
    scale.apply()
    app = application([])
    window = open_window(options)
    try:
        window.appearance.set_scheme(theme, remember=False)
        window.resize(*(round(length / scale.factor) for length in size))
        window.show()
        _VIEWS[view](window)
        until = time.monotonic() + _SETTLE
        while time.monotonic() < until:
            app.processEvents()
        if not window.grab().save(str(out)):
            raise KnownError("The picture {file} cannot be written.", file=str(out))
    finally:
        window.close()


def _session(window: AttendeeWindow) -> None:
    """The session that tells most: with a star if there is one, else with the longest text."""
    programme = window.workspace.programme
    if programme is None:
        return

    def weight(session: Session) -> tuple[bool, bool, int]:
        text = len(session.abstract) + len(session.description)
        return session.key in window.workspace.stars, bool(session.start), min(text, 1200)

    session = max(programme.sessions, key=weight)
    window.programme_page.reveal(session)
    window.open_session(session.key)


_VIEWS: dict[str, Callable[[AttendeeWindow], None]] = {
    "grid": lambda window: window.show_programme(GRID),
    "list": lambda window: window.show_programme(LIST),
    "session": _session,
    "agenda": lambda window: window.show_view(AGENDA),
    "now": lambda window: window.show_view(NOW),
}
