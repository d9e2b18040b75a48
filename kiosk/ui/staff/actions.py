"""The keys of the desk, from one table."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kiosk.ui.shared.key_rows import KeyRow, group_rows
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.today_page import TodayPage
from kiosk.wording import Translate

SESSION, PUBLISHING, PAGES, EVERYWHERE = "session", "publishing", "pages", "everywhere"

KEYS: dict[str, dict[str, tuple[str, ...]]] = {
    SESSION: {
        "search": ("Ctrl+F", "/"),
        "list": ("L",),
        "room": ("R",),
        "time": ("T",),
        "later-5": ("+",),
        "sooner-5": ("-",),
        "full": ("V",),
        "cancel": ("Ctrl+Del",),
        "previous-day": ("Alt+Left",),
        "next-day": ("Alt+Right",),
        "whole-rooms": ("Ctrl+R",),
        "stage-code": ("Ctrl+B",),
    },
    PUBLISHING: {
        "reason": ("G",),
        "publish": ("Ctrl+Return",),
        "publish-all": ("Ctrl+Shift+Return",),
        "discard": ("Ctrl+Backspace",),
        "undo": ("Ctrl+Z",),
    },
    PAGES: {
        "today": ("Ctrl+1",),
        "questions": ("Ctrl+2",),
        "screens": ("Ctrl+3",),
        "notices": ("Ctrl+4",),
        "journal": ("Ctrl+5",),
    },
    EVERYWHERE: {
        "look": ("F5",),
        "full-screen": ("F11",),
        "keys": ("F1", "?"),
        "quit": ("Ctrl+Q",),
    },
}
"""By group and name; a letter alone does nothing while somebody types."""


class StaffActions:
    """The window's actions by name."""

    def __init__(self, window: QWidget, do: dict[str, Callable[[], object]]) -> None:
        """`do` holds what each does; every key must be in it."""
        self.by_name: dict[str, QAction] = {}
        for name, keys in _each():
            action = QAction(window)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(lambda _=False, f=do[name]: f())
            window.addAction(action)
            self.by_name[name] = action

    def name(self, translate: Translate) -> None:
        """Names everything in the chosen language."""
        for name, text in names(translate).items():
            self.by_name[name].setText(text)


def _each() -> Iterator[tuple[str, tuple[str, ...]]]:
    for group in KEYS.values():
        yield from group.items()


def key_rows(translate: Translate) -> list[KeyRow]:
    """The page of all keys."""
    titles = {
        SESSION: translate("Staff", "Session"),
        PUBLISHING: translate("Staff", "Publish"),
        PAGES: translate("Staff", "Pages"),
        EVERYWHERE: translate("Menu", "Everywhere"),
    }
    called = names(translate)
    rooms = (translate("Staff", "In the rooms: choose one, or type its name"), ("1", "2", "3"))
    found: list[KeyRow] = []
    for group, keys in KEYS.items():
        entries = [(called[name], given) for name, given in keys.items()]
        if group == SESSION:
            entries.append(rooms)
        found += group_rows(titles[group], entries, translate)
    return found


def commands(
    window: QWidget,
    desk: Desk,
    page: TodayPage,
    show_page: Callable[[int], None],
    show_keys: Callable[[], None],
    show_stage: Callable[[], None],
) -> dict[str, Callable[[], object]]:
    """What each key does, most of them on the page of today."""
    change, sessions = page.change, page.sessions
    return {
        "search": sessions.search.setFocus,
        "list": sessions.list.setFocus,
        "room": change.go_to_rooms,
        "time": change.open_times,
        "later-5": lambda: change.delay(5),
        "sooner-5": lambda: change.delay(-5),
        "full": change.toggle_full,
        "cancel": change.toggle_cancelled,
        "reason": change.strip.reason.setFocus,
        "publish": change.publish,
        "publish-all": page.publish_all,
        "discard": change.discard,
        "undo": desk.undo,
        "previous-day": lambda: sessions.step_day(-1),
        "next-day": lambda: sessions.step_day(1),
        "whole-rooms": page.plan_rooms,
        "stage-code": show_stage,
        "today": lambda: show_page(0),
        "questions": lambda: show_page(1),
        "screens": lambda: show_page(2),
        "notices": lambda: show_page(3),
        "journal": lambda: show_page(4),
        "look": desk.look,
        "full-screen": lambda: window.setWindowState(
            window.windowState() ^ Qt.WindowState.WindowFullScreen
        ),
        "keys": show_keys,
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
        "sooner-5": translate("Staff", "5 minutes less late"),
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
        "stage-code": translate("Staff", "Stage: code for this phone …"),
        "today": translate("Staff", "Today"),
        "questions": translate("Staff", "Open questions"),
        "screens": translate("Staff", "Screens"),
        "notices": translate("Staff", "Announcements"),
        "journal": translate("Staff", "Journal"),
        "look": translate("Staff", "Ask the server now"),
        "full-screen": translate("Menu", "&Full screen"),
        "keys": translate("Menu", "&Keys"),
        "quit": translate("Staff", "Quit"),
    }
