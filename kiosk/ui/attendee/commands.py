"""What each command of the window's menus and keys does."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.ui.attendee.acting import ActingWindow
from kiosk.ui.attendee.pages import AGENDA, INBOX, NOW
from kiosk.ui.attendee.programme_page.form_buttons import GRID, LIST

if TYPE_CHECKING:
    from kiosk.ui.attendee.inbox.inbox import Inbox
    from kiosk.ui.attendee.manners import Manners
    from kiosk.ui.attendee.sheets import Sheets


def commands(
    window: ActingWindow,
    inbox: "Callable[[], Inbox]",
    manners: "Callable[[], Manners]",
    sheets: "Callable[[], Sheets]",
    show_keys: Callable[[], None],
) -> dict[str, Callable[[], object]]:
    """For every command of `actions.COMMANDS` that acts, by its name."""
    acts, routes = window.acts, window.routes
    return {
        "open-file": window.errands.ask_file,
        "open-address": window.errands.ask_address,
        "open-bundled": lambda: window.workspace.open_text("bundled"),
        "programmes": lambda: sheets().show_programmes(),
        "export": acts.export,
        "save-changes": window.errands.ask_changes,
        "calendars": lambda: sheets().show_calendars(),
        "take-along": lambda: sheets().take_along(),
        "about": lambda: sheets().show_about(),
        "print": lambda: sheets().show_print(),
        "save-notes": window.errands.ask_notes,
        "take-over": lambda: sheets().take_over(),
        "quit": window.close,
        "undo": lambda: window.undo.undo(aloud=True),
        "redo": lambda: window.undo.redo(aloud=True),
        "copy": acts.copy_here,
        "search": window.search.focus,
        "read-all": lambda: inbox().read_all(),
        "star": acts.toggle_star_here,
        "grid": lambda: window.show_programme(GRID),
        "list": lambda: window.show_programme(LIST),
        "view-agenda": lambda: window.show_view(AGENDA),
        "view-now": lambda: window.show_view(NOW),
        "view-inbox": lambda: window.show_view(INBOX),
        "undated": routes.to_undated,
        "announcements": lambda: window.announced.show_again(),
        "now": window.jump_to_now,
        "previous-day": lambda: routes.step_day(-1),
        "next-day": lambda: routes.step_day(1),
        **window.rooms.commands(),
        "filters": window.filtering.toggle_panel,
        "reset-filters": window.filtering.reset,
        "panel": routes.to_panel,
        "sync": window.workspace.watch.sync_now,
        "full-screen": routes.toggle_full_screen,
        "alerts": lambda: manners().alerts.show_page(),
        "keys": show_keys,
        "menu": lambda: _to_menu(window),
        "escape": routes.escape,
    }


def _to_menu(window: ActingWindow) -> None:
    bar = window.menuBar()
    bar.setActiveAction(bar.actions()[0])
