"""The keys of the desk, from one table."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from kiosk.wording import Translate

if TYPE_CHECKING:
    from kiosk.ui.staff.window import StaffWindow

KEYS: dict[str, tuple[str, ...]] = {
    "search": ("Ctrl+F", "/"),
    "list": ("L",),
    "room": ("R",),
    "time": ("T",),
    "later-5": ("+", "="),
    "later-10": ("Shift+1",),
    "full": ("V",),
    "cancel": ("Ctrl+Delete",),
    "reason": ("G",),
    "publish": ("Ctrl+Return", "Ctrl+Enter"),
    "publish-all": ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    "discard": ("Ctrl+Backspace",),
    "undo": ("Ctrl+Z",),
    "previous-day": ("Alt+Left",),
    "next-day": ("Alt+Right",),
    "whole-rooms": ("Ctrl+R",),
    "today": ("Ctrl+1",),
    "questions": ("Ctrl+2",),
    "screens": ("Ctrl+3",),
    "notices": ("Ctrl+4",),
    "journal": ("Ctrl+5",),
    "look": ("F5",),
    "quit": ("Ctrl+Q",),
}
"""By name; a letter alone does nothing while somebody types."""


class StaffActions:
    """The window's actions by name."""

    def __init__(self, window: "StaffWindow", do: dict[str, Callable[[], object]]) -> None:
        """`do` holds what each does; every key must be in it."""
        self.by_name: dict[str, QAction] = {}
        for name, keys in KEYS.items():
            action = QAction(window)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(lambda _=False, f=do[name]: f())
            window.addAction(action)
            self.by_name[name] = action

    def name(self, translate: Translate) -> None:
        """Names everything in the chosen language."""
        for name, text in names(translate).items():
            self.by_name[name].setText(text)


def commands(window: "StaffWindow") -> dict[str, Callable[[], object]]:
    """What each key does."""
    page, desk = window.today, window.desk
    change, sessions = page.change, page.sessions
    return {
        "search": sessions.search.setFocus,
        "list": sessions.list.setFocus,
        "room": change.go_to_rooms,
        "time": change.open_times,
        "later-5": lambda: change.delay(5),
        "later-10": lambda: change.delay(10),
        "full": change.toggle_full,
        "cancel": change.toggle_cancelled,
        "reason": change.reason.setFocus,
        "publish": change.publish,
        "publish-all": page.publish_all,
        "discard": change.discard,
        "undo": desk.undo,
        "previous-day": lambda: sessions.step_day(-1),
        "next-day": lambda: sessions.step_day(1),
        "whole-rooms": page.plan_rooms,
        "today": lambda: window.show_page(0),
        "questions": lambda: window.show_page(1),
        "screens": lambda: window.show_page(2),
        "notices": lambda: window.show_page(3),
        "journal": lambda: window.show_page(4),
        "look": desk.look,
        "quit": window.close,
    }


def names(translate: Translate) -> dict[str, str]:
    """What each key is called."""
    return {
        "search": translate("Staff", "Search"),
        "list": translate("Staff", "To the sessions"),
        "room": translate("Staff", "To the rooms"),
        "time": translate("Staff", "To start and end"),
        "later-5": translate("Staff", "5 minutes later"),
        "later-10": translate("Staff", "10 minutes later"),
        "full": translate("Staff", "Full, or places left"),
        "cancel": translate("Staff", "Cancelled, or takes place"),
        "reason": translate("Staff", "To the reason"),
        "publish": translate("Staff", "Publish"),
        "publish-all": translate("Staff", "Publish all drafts"),
        "discard": translate("Staff", "Discard"),
        "undo": translate("Staff", "Take back the last publication"),
        "previous-day": translate("Staff", "Former day"),
        "next-day": translate("Staff", "Next day"),
        "whole-rooms": translate("Staff", "Whole rooms …"),
        "today": translate("Staff", "Today"),
        "questions": translate("Staff", "Open questions"),
        "screens": translate("Staff", "Screens"),
        "notices": translate("Staff", "Announcements"),
        "journal": translate("Staff", "Journal"),
        "look": translate("Staff", "Ask the server now"),
        "quit": translate("Staff", "Quit"),
    }
