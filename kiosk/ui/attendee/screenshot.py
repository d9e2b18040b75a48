"""Pictures of the window's views, drawn without a display: for documentation, tests, previews."""

import os
import re
import time
from collections import Counter
from collections.abc import Callable
from datetime import date
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from kiosk.options import Options
from kiosk.programme.errors import KnownError
from kiosk.programme.model import Programme, Session
from kiosk.programme.own_agenda import own_day
from kiosk.programme.values import dataclass
from kiosk.ui.attendee.calendar.page import CalendarPage
from kiosk.ui.attendee.handover.take_along import TakeAlong
from kiosk.ui.attendee.key_rows import key_rows
from kiosk.ui.attendee.pages import AGENDA, INBOX, NOW
from kiosk.ui.attendee.paper.sheet import MINE, PrintSheet
from kiosk.ui.attendee.programme_page.form_buttons import GRID, LIST
from kiosk.ui.attendee.programmes.page import ProgrammesPage
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.keys_page import KeysPage
from kiosk.ui.shared.png import write_png
from kiosk.ui.shared.sheet import Sheet

_SETTLE = 0.15
"""Seconds of events before the picture is taken: layouts and results of the store arrive."""
_LONGEST = 5.0
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")


@dataclass(frozen=True, slots=True)
class Shot:
    """What to draw and where to: a view of `VIEWS`, with a day and a search where they are given.

    `size` is in pixels of the picture, `theme` the name of a scheme.
    """

    view: str
    out: Path
    size: tuple[int, int] = (1280, 800)
    theme: str = "light"
    day: date | None = None
    search: str = ""


def shoot(options: Options, shot: Shot) -> None:
    """Writes a PNG of one view.

    Works on the data folder's programme and stars and changes nothing there but what a sync of a
    feed never seen before stores. Raises KnownError when the programme does not have the day, or
    the file cannot be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.ui.attendee.alerts.settings import NAMES, AlertSettings
    from kiosk.ui.attendee.start import open_window, text_size
    from kiosk.ui.shared.application import application

    scale = text_size(options)
    scale.apply()
    app = application([])
    window = open_window(options)
    try:
        window.appearance.set_scheme(shot.theme, remember=False)
        window.resize(*(round(length / scale.factor) for length in shot.size))
        # No notice is given while a picture is drawn, but the panel tells when one would come.
        kept = AlertSettings.from_texts({name: window.workspace.setting(name) for name in NAMES})
        window.workspace.usual_lead = kept.lead
        window.stage.show_reminders()
        window.show()
        if shot.day is not None:
            _show_day(window, shot.day)
        _VIEWS[shot.view](window)
        if shot.day is not None and window.stack.currentIndex() == AGENDA:
            window.agenda_page.body.show_day(shot.day)
        if shot.search:
            window.header.search.setText(shot.search)
        _settle(app, window)
        write_png(_picture(window), shot.out)
    finally:
        window.close()


def _settle(app: QApplication, window: AttendeeWindow) -> None:
    """Lets everything arrive that the store was asked for, and be drawn."""
    ended: list[None] = []
    window.workspace.tasks.database(lambda: None, ended.append)
    begin = time.monotonic()
    until = begin + _SETTLE
    while time.monotonic() < until:
        app.processEvents()
        if not ended and time.monotonic() < begin + _LONGEST:
            until = time.monotonic() + _SETTLE


def _picture(window: AttendeeWindow) -> QPixmap:
    """The window, and the page of keys or the sheet over it if one is wanted."""
    whole = window.grab()
    for page in (*window.findChildren(KeysPage), *window.findChildren(Sheet)):
        theme = window.appearance.theme
        rect = QRect(page.rect())
        rect.moveCenter(window.rect().center())
        painter = QPainter(whole)
        veil = QColor(theme.edge)
        veil.setAlphaF(0.6)
        painter.fillRect(window.rect(), veil)
        painter.drawPixmap(rect.topLeft(), page.grab())
        painter.setPen(QColor(theme.edge))
        painter.drawRect(rect)
        painter.end()
    return whole


def _show_day(window: AttendeeWindow, day: date) -> None:
    scene = window.stage.scene
    if scene is None or day not in {d.date for d in scene.days}:
        raise KnownError("The programme has nothing on {day}.", day=day.isoformat())
    window.programme_page.show_day(day)


def _session(window: AttendeeWindow) -> None:
    """Opens the session that tells most."""
    programme = window.workspace.programme
    if programme is not None:
        session = _telling(programme, window)
        window.programme_page.reveal(session)
        window.open_session(session.key)


def _telling(programme: Programme, window: AttendeeWindow) -> Session:
    """The session that tells most: with a star if there is one, else with the longest text."""

    def weight(session: Session) -> tuple[bool, bool, int]:
        text = len(session.abstract) + len(session.description)
        return session.key in window.workspace.stars, bool(session.start), min(text, 1200)

    return max(programme.sessions, key=weight)


def _search(window: AttendeeWindow) -> None:
    """Looks for the word that most titles have, unless other words are given."""
    window.show_programme(GRID)
    programme = window.workspace.programme
    if programme is not None:
        titles = (sorted(set(_LONG_WORD.findall(s.title))) for s in programme.sessions)
        found = Counter(chain.from_iterable(titles)).most_common(1)
        window.header.search.setText(found[0][0] if found else "")


def _filters(window: AttendeeWindow) -> None:
    window.show_programme(GRID)
    window.filtering.toggle_panel()


def _keys(window: AttendeeWindow) -> None:
    # Only drawn, never shown: no second window on a screen that is not there.
    KeysPage(window, window.appearance, key_rows)


def _calendars(window: AttendeeWindow) -> None:
    CalendarPage(window, window.manners.calendar, window.sheets.take_along)


def _programmes(window: AttendeeWindow) -> None:
    ProgrammesPage(window, window.manners.programmes, window.manners.drop)


def _handover(window: AttendeeWindow) -> None:
    if window.stage.scene is not None:
        TakeAlong(window, window.stage.scene, window.workspace.watch.calendars)


def _print(window: AttendeeWindow) -> None:
    if window.stage.scene is not None:
        PrintSheet(window, window.stage.scene, MINE)


def _agenda(window: AttendeeWindow) -> None:
    """The own agenda as a list over all days."""
    window.show_view(AGENDA)
    window.agenda_page.body.show_view(LIST)


def _mine(window: AttendeeWindow) -> None:
    """The day of the own agenda with the most overlaps."""
    window.show_view(AGENDA)
    scene, body = window.stage.scene, window.agenda_page.body
    if scene is None or not scene.days:
        return
    crowded = max(
        (day.date for day in scene.days),
        key=lambda date: len(own_day(scene.programme, scene.stars, date).overlaps),
    )
    body.show_view(GRID)
    if own_day(scene.programme, scene.stars, crowded).overlaps:
        body.show_day(crowded)


_VIEWS: dict[str, Callable[[AttendeeWindow], None]] = {
    "grid": lambda window: window.show_programme(GRID),
    "list": lambda window: window.show_programme(LIST),
    "session": _session,
    "agenda": _agenda,
    "mine": _mine,
    "now": lambda window: window.show_view(NOW),
    "inbox": lambda window: window.show_view(INBOX),
    "search": _search,
    "filters": _filters,
    "keys": _keys,
    "calendars": _calendars,
    "programmes": _programmes,
    "handover": _handover,
    "print": _print,
}
VIEWS = tuple(_VIEWS)
