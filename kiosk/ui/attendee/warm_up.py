"""Imports, a little at a time, what a person will need next and the first picture did without."""

from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_AFTER = 800
"""Milliseconds from `start` to the first module: the first sync begins before it."""
_PAUSE = 15
"""Milliseconds between two modules, for whoever types or scrolls just then."""

_SEARCH = (
    *("kiosk.store.search", "kiosk.programme.facets", "kiosk.ui.attendee.filter_records"),
    *("kiosk.ui.attendee.chosen_filters", "kiosk.ui.attendee.session_list"),
    *("kiosk.ui.attendee.hit_painter", "kiosk.ui.attendee.found_page"),
    "kiosk.ui.attendee.list_pages",
)
_SESSION = (
    *("kiosk.programme.markup_tokens", "kiosk.programme.light_markdown", "kiosk.programme.text"),
    *("kiosk.ui.attendee.panel_record", "kiosk.ui.attendee.panel_parts"),
    *("kiosk.ui.attendee.panel_body", "kiosk.ui.attendee.session_panel"),
)
_AGENDA = (
    *("kiosk.programme.own_agenda", "kiosk.ui.attendee.conflict_records"),
    *("kiosk.ui.attendee.conflict_column", "kiosk.ui.attendee.own_day_grid"),
    "kiosk.ui.attendee.agenda_body",
)
_FILTER = ("kiosk.ui.attendee.facet_group", "kiosk.ui.attendee.filter_panel")
_NOW = (
    *("kiosk.programme.now_next", "kiosk.ui.attendee.now_record"),
    *("kiosk.ui.attendee.now_list", "kiosk.ui.attendee.now_page"),
)
MODULES = (
    *_SESSION,
    "kiosk.ui.attendee.news",
    *_SEARCH,
    *_AGENDA,
    *_FILTER,
    *_NOW,
    "kiosk.ui.attendee.keys_page",
)
"""In the order in which they are wanted; a module before those that import it, so that each takes
no more than a few milliseconds."""


class WarmUp(QObject):
    """Works while the event loop runs; `done` once everything is there."""

    def __init__(self, parent: QObject, modules: tuple[str, ...] = MODULES) -> None:
        super().__init__(parent)
        self.done = False
        self._rest: Iterator[str] = iter(modules)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)

    def start(self, after: int = _AFTER) -> None:
        """Begins `after` milliseconds from now."""
        self._timer.start(after)

    def _step(self) -> None:
        module = next(self._rest, None)
        if module is None:
            self.done = True
            return
        import_module(module)
        self._timer.start(_PAUSE)
