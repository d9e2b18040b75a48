"""A picture of the staff desk at a server of its own, drawn without a display."""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.desk.acts import moved
from kiosk.desk.desk_folder import DeskFolder
from kiosk.desk.rooms import Free, offers
from kiosk.options import Options
from kiosk.programme.errors import KnownError
from kiosk.programme.model import Programme, Session
from kiosk.ui.shared.png import write_png
from kiosk.ui.staff.window import StaffWindow

_LONGEST = 20.0
_SETTLE = 0.2
"""Seconds for the programme to come, and for the rest to be drawn."""


def shoot(
    options: Options, server: str, token: str, out: Path, size: tuple[int, int], theme: str
) -> None:
    """Writes a PNG of the page “Heute” with a room change prepared.

    Nothing is published, and nothing kept. Raises KnownError when the server does not answer, or
    the file cannot be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.ui.shared.application import application
    from kiosk.ui.staff.start import open_desk

    app = application([])
    with tempfile.TemporaryDirectory() as folder:
        kept = DeskFolder(Path(folder), server)
        kept.keep_token(token)
        window = open_desk(options, server, kept)
        try:
            window.appearance.set_scheme(theme, remember=False)
            window.resize(*size)
            window.show()
            window.desk.look()
            _wait(app, lambda: window.desk.programme is not None and window.desk.idle)
            if window.desk.programme is None:
                raise KnownError("{server} does not answer in time.", server=server)
            _prepare(window, window.desk.programme)
            _wait(app, lambda: window.desk.sheet_kept_at is not None)
            _wait(app, lambda: False, _SETTLE)
            write_png(window.grab(), out)
        finally:
            window.close()


def _wait(app: QApplication, done: Callable[[], bool], longest: float = _LONGEST) -> None:
    end = time.monotonic() + longest
    while not done() and time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)


def _prepare(window: StaffWindow, programme: Programme) -> None:
    """Chooses the first session to come that could move to a free room, and moves it there."""
    rows = window.today.sessions.list.rows.rows
    coming = [programme.session_by_key[row.key] for row in rows if not row.cancelled]
    for session in coming:
        free = _free_room(programme, session)
        start = session.start
        if free is not None and start is not None and start > window.desk.now:
            window.today.sessions.list.select(session.key)
            window.desk.edit([moved(session, free)])
            return


def _free_room(programme: Programme, session: Session) -> str | None:
    found = offers(programme, session, session.room)
    return next((o.room.key for o in found if o.free is Free.FREE), None)
