"""Imports, a little at a time, what a person will need next and the first picture did without."""

from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_AFTER = 800
"""Milliseconds from `start` to the first module: the first sync begins before it."""
_PAUSE = 15
"""Milliseconds between two modules, for whoever types or scrolls just then."""

_SEARCH = (
    *("kiosk.store.search", "kiosk.programme.facets", "kiosk.ui.attendee.filters.records"),
    *("kiosk.ui.attendee.filters.chosen", "kiosk.ui.attendee.lists.session_list"),
    "kiosk.ui.attendee.lists.one_list",
    *("kiosk.ui.attendee.search.hit_painter", "kiosk.ui.attendee.search.found_page"),
    "kiosk.ui.attendee.search.list_pages",
    "kiosk.programme.near_words",
)
_SESSION = (
    *("kiosk.programme.markup_tokens", "kiosk.programme.light_markdown", "kiosk.programme.text"),
    *("kiosk.ui.attendee.panel.record", "kiosk.ui.attendee.panel.parts"),
    *("kiosk.ui.attendee.panel.body", "kiosk.ui.attendee.panel.session_panel"),
)
_AGENDA = (
    *("kiosk.programme.own_agenda", "kiosk.ui.attendee.agenda.conflict_records"),
    *("kiosk.ui.attendee.agenda.conflict_column", "kiosk.ui.attendee.agenda.own_day_grid"),
    "kiosk.ui.attendee.agenda.body",
)
_FILTER = ("kiosk.ui.attendee.filters.facet_group", "kiosk.ui.attendee.filters.panel")
_NOW = (
    *("kiosk.programme.now_next", "kiosk.ui.attendee.now.record"),
    *("kiosk.ui.attendee.now.list", "kiosk.ui.attendee.now.page"),
)
_INBOX = (
    *("kiosk.ui.attendee.inbox.words", "kiosk.ui.attendee.inbox.record"),
    *("kiosk.ui.attendee.inbox.list", "kiosk.ui.attendee.inbox.page"),
)
MODULES = (
    *_SESSION,
    *("kiosk.ui.attendee.bars.news", "kiosk.ui.attendee.bars.undo_notice"),
    *_SEARCH,
    *_AGENDA,
    *_FILTER,
    *_NOW,
    *_INBOX,
    "kiosk.ui.attendee.movements",
    "kiosk.ui.attendee.key_rows",
    "kiosk.ui.shared.keys_page",
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
