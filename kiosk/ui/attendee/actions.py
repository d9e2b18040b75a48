"""The menus and keys of the attendee window, from one table."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from kiosk.options import TEXT_SIZES
from kiosk.programme.values import dataclass
from kiosk.ui.shared.appearance import NO_MOTION, SYSTEM
from kiosk.ui.shared.theme import Scheme
from kiosk.wording import Translate

ALARMS = (None, 5, 10, 15, 30)
"""Minutes before the start at which an exported entry reminds."""

SESSIONS, INBOX, EVERYWHERE = "sessions", "inbox", "everywhere"
"""Groups of keys that no menu has."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the window does: its name, its keys, the menu it stands in ("" for keys only).

    With `acts` False its keys are those of the view that has the focus, and stand here so that
    the page of all keys has them. `group` is where that page shows it; without one, its menu.
    """

    name: str
    menu: str
    keys: tuple[str, ...] = ()
    acts: bool = True
    group: str = ""


COMMANDS = (
    Command("open-file", "file", ("Ctrl+O",)),
    Command("open-address", "file", ("Ctrl+L",)),
    Command("open-bundled", "file"),
    Command("programmes", "file", ("Ctrl+M",)),
    Command("export", "file", ("Ctrl+E",)),
    Command("calendars", "file", ("Ctrl+K",)),
    Command("save-changes", "file"),
    Command("take-along", "file", ("Ctrl+T",)),
    Command("take-over", "file", ("Ctrl+I", "Ctrl+V")),
    Command("save-notes", "file"),
    Command("print", "file", ("Ctrl+P",)),
    Command("quit", "file", ("Ctrl+Q",)),
    Command("undo", "edit", ("Ctrl+Z",)),
    Command("redo", "edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("copy", "edit", ("Ctrl+C",)),
    Command("search", "edit", ("Ctrl+F", "/")),
    Command("star", "edit", ("Ctrl+D",)),
    Command("read-all", "edit", ("Ctrl+Shift+D",)),
    Command("grid", "view", ("Ctrl+1",)),
    Command("list", "view", ("Ctrl+2",)),
    Command("view-agenda", "view", ("Ctrl+3",)),
    Command("view-now", "view", ("Ctrl+4",)),
    Command("undated", "view", ("Ctrl+5",)),
    Command("view-inbox", "view", ("Ctrl+6",)),
    Command("announcements", "view", ("Ctrl+Shift+A",)),
    Command("now", "view", ("N",)),
    Command("previous-day", "view", ("Alt+Left",)),
    Command("next-day", "view", ("Alt+Right",)),
    Command("filters", "view", ("Ctrl+Shift+F",)),
    Command("reset-filters", "view", ("Ctrl+R",)),
    Command("panel", "view", ("F6",)),
    Command("sync", "view", ("F5",)),
    Command("full-screen", "view", ("F11",)),
    Command("zoom-in", "plan", ("Ctrl++", "Ctrl+=")),
    Command("zoom-out", "plan", ("Ctrl+-",)),
    Command("wider", "plan", ("Ctrl+Shift+Right",)),
    Command("narrower", "plan", ("Ctrl+Shift+Left",)),
    Command("zoom-reset", "plan", ("Ctrl+0",)),
    Command("rooms", "plan", ("Ctrl+J",)),
    Command("hide-room", "plan", ("Ctrl+H",)),
    Command("all-rooms", "plan", ("Ctrl+Shift+H",)),
    Command("alerts", "view", ("Ctrl+Shift+B",)),
    Command("keys", "help", ("?", "F1"), group=EVERYWHERE),
    Command("about", "help"),
    Command("menu", "", ("F10",), group=EVERYWHERE),
    Command("escape", "", ("Escape",), group=EVERYWHERE),
    Command("next-control", "", ("Tab", "Shift+Tab"), acts=False, group=EVERYWHERE),
    Command("neighbour", "", ("Left", "Right", "Up", "Down"), acts=False, group=SESSIONS),
    Command("ends", "", ("Home", "End"), acts=False, group=SESSIONS),
    Command("outer-rooms", "", ("Ctrl+Home", "Ctrl+End"), acts=False, group=SESSIONS),
    Command("hour", "", ("PgUp", "PgDown"), acts=False, group=SESSIONS),
    Command("open", "", ("Return",), acts=False, group=SESSIONS),
    Command("results", "", ("Down",), acts=False, group=SESSIONS),
    Command("star-here", "", ("Space",), acts=False, group=SESSIONS),
    Command("in-plan", "", ("Shift+Return",), acts=False, group=INBOX),
    Command("other-date", "", ("Ctrl+Return",), acts=False, group=INBOX),
    Command("read-here", "", ("Space",), acts=False, group=INBOX),
    Command("unfold", "", ("Right", "Left"), acts=False, group=INBOX),
)


_FIRST_OF_GROUP = frozenset({"export", "quit", "copy", "now", "filters", "panel", "rooms"})
"""Commands with a line above them in their menu."""


class Actions:
    """The window's actions by name; makes its menu bar."""

    def __init__(self, window: QMainWindow, do: dict[str, Callable[[], object]]) -> None:
        """`do` holds what each command does; every command must be in it."""
        self._window = window
        self.by_name: dict[str, QAction] = {}
        for command in COMMANDS:
            if not command.acts:
                continue
            action = QAction(window)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.triggered.connect(lambda _=False, f=do[command.name]: f())
            window.addAction(action)
            self.by_name[command.name] = action
        self.recent = QMenu(window)
        self.themes, self._theme_menu = self._choice((SYSTEM, *(s.value for s in Scheme)))
        self.text_sizes, self._size_menu = self._choice(tuple(map(str, TEXT_SIZES)))
        self.motions, self._motion_menu = self._choice((SYSTEM, NO_MOTION))
        self.languages, self._language_menu = self._choice(("de", "en"))
        self.alarms, self._alarm_menu = self._choice(tuple(str(a or "") for a in ALARMS))
        self.menus: dict[str, QMenu] = {}
        self._fill()

    def _fill(self) -> None:
        """Puts everything into the menus, in the order of the table."""
        behind = {"open-bundled": self.recent, "export": self._alarm_menu}
        for command in COMMANDS:
            if not command.menu:
                continue
            if command.menu not in self.menus:
                self.menus[command.menu] = self._window.menuBar().addMenu("")
            menu = self.menus[command.menu]
            if command.name in _FIRST_OF_GROUP:
                menu.addSeparator()
            menu.addAction(self.by_name[command.name])
            if command.name in behind:
                menu.addMenu(behind[command.name])
        self.menus["view"].addSeparator()
        for choice in (
            self._theme_menu,
            self._size_menu,
            self._motion_menu,
            self._language_menu,
        ):
            self.menus["view"].addMenu(choice)

    def _choice(self, values: tuple[str, ...]) -> tuple[QActionGroup, QMenu]:
        group = QActionGroup(self._window)
        menu = QMenu(self._window)
        for value in values:
            action = QAction(menu)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
            menu.addAction(action)
        return group, menu

    def choose(self, group: QActionGroup, value: str) -> None:
        """Marks a value of a choice, without its signal's effect."""
        for action in group.actions():
            action.setChecked(action.data() == value)

    def name_undo(self, translate: Translate, undo: str, redo: str) -> None:
        """Says what undo and redo would do; "" means nothing, and the entry cannot be chosen."""
        texts = {
            "undo": translate("Menu", "&Undo: {what}", what=undo) if undo else "",
            "redo": translate("Menu", "&Redo: {what}", what=redo) if redo else "",
        }
        for name, text in texts.items():
            self.by_name[name].setText(text or names(translate)[name])
            self.by_name[name].setEnabled(bool(text))

    def retranslate(self, translate: Translate) -> None:
        """Names everything in the chosen language."""
        for name, text in names(translate).items():
            if name in self.by_name:
                self.by_name[name].setText(text)
        titles = group_names(translate)
        for name, menu in self.menus.items():
            menu.setTitle(titles[name])
        self.recent.setTitle(translate("Menu", "Opened &lately"))
        self._theme_menu.setTitle(translate("Menu", "&Colours"))
        self._size_menu.setTitle(translate("Menu", "Text si&ze"))
        for action in self.text_sizes.actions():
            action.setText(f"{action.data()} %")
        self._motion_menu.setTitle(translate("Menu", "Mo&vement"))
        for action, text in zip(
            self.motions.actions(),
            (translate("Menu", "Like the system"), translate("Menu", "None")),
            strict=True,
        ):
            action.setText(text)
        self._language_menu.setTitle(translate("Menu", "L&anguage"))
        self._alarm_menu.setTitle(translate("Menu", "&Reminder in the calendar"))
        scheme_names = {
            SYSTEM: translate("Menu", "Like the system"),
            Scheme.LIGHT: translate("Menu", "Light"),
            Scheme.DARK: translate("Menu", "Dark"),
            Scheme.CONTRAST: translate("Menu", "High contrast"),
        }
        for action in self.themes.actions():
            action.setText(scheme_names[action.data()])
        for action in self.languages.actions():
            # A language is named in itself, so that its speakers find it.
            action.setText({"de": "Deutsch", "en": "English"}[action.data()])
        for action in self.alarms.actions():
            minutes = action.data()
            action.setText(
                translate("Menu", "%n min before", int(minutes))
                if minutes
                else translate("Menu", "None")
            )


def names(translate: Translate) -> dict[str, str]:
    """What each command is called, "&" before the letter that chooses it in its menu."""
    return {
        "open-file": translate("Menu", "&Open a feed file …"),
        "open-address": translate("Menu", "Open a feed &address …"),
        "open-bundled": translate("Menu", "Open the &built-in programme"),
        "programmes": translate("Menu", "&Manage programmes …"),
        "export": translate("Menu", "&Export agenda …"),
        "calendars": translate("Menu", "&Calendars …"),
        "save-changes": translate("Menu", "&Save the list of changes …"),
        "take-along": translate("Menu", "&Take along …"),
        "take-over": translate("Menu", "Take o&ver …"),
        "save-notes": translate("Menu", "Save &notes …"),
        "print": translate("Menu", "&Print …"),
        "quit": translate("Menu", "&Quit"),
        "copy": translate("Menu", "&Copy session as text"),
        "search": translate("Menu", "&Search"),
        "star": translate("Menu", "S&tar session"),
        "read-all": translate("Menu", "&Mark all changes as read"),
        "undo": translate("Menu", "&Undo"),
        "redo": translate("Menu", "&Redo"),
        "grid": translate("Menu", "Programme as &grid"),
        "list": translate("Menu", "Programme as &list"),
        "view-agenda": translate("Menu", "&My agenda"),
        "view-now": translate("Menu", "Now and &next"),
        "undated": translate("Menu", "Without a &time yet"),
        "view-inbox": translate("Menu", "&What is new"),
        "announcements": translate("Menu", "Urgent announcement&s"),
        "now": translate("Menu", "&Jump to now"),
        "previous-day": translate("Menu", "P&revious day"),
        "next-day": translate("Menu", "Ne&xt day"),
        "zoom-in": translate("Menu", "Zoom &in"),
        "zoom-out": translate("Menu", "Zoom &out"),
        "wider": translate("Menu", "&Wider columns"),
        "narrower": translate("Menu", "&Narrower columns"),
        "zoom-reset": translate("Menu", "Usual &size"),
        "rooms": translate("Menu", "Roo&ms …"),
        "hide-room": translate("Menu", "&Hide this room"),
        "all-rooms": translate("Menu", "Show &all rooms"),
        "filters": translate("Menu", "Choose f&ilters …"),
        "reset-filters": translate("Menu", "R&eset filters"),
        "panel": translate("Menu", "&Between programme and session"),
        "results": translate("Menu", "From the search field to the hits"),
        "sync": translate("Menu", "Check for &updates"),
        "full-screen": translate("Menu", "&Full screen"),
        "alerts": translate("Menu", "N&otices and reminders …"),
        "keys": translate("Menu", "&Keys"),
        "about": translate("Menu", "&About this program …"),
        "menu": translate("Menu", "Go to the menu"),
        "escape": translate("Menu", "Close"),
        "next-control": translate("Menu", "To the next or the former control"),
        "neighbour": translate("Menu", "To the session beside, above or below"),
        "ends": translate("Menu", "To the first or the last session"),
        "outer-rooms": translate("Menu", "To the first or the last room"),
        "hour": translate("Menu", "One hour back or on"),
        "open": translate("Menu", "Open the session"),
        "star-here": translate("Menu", "Star the session, or take the star away"),
        "in-plan": translate("Menu", "Show the session in the programme"),
        "other-date": translate("Menu", "Take the other date"),
        "read-here": translate("Menu", "Mark as read, or as unread"),
        "unfold": translate("Menu", "Unfold a bulk change"),
    }


def group_names(translate: Translate) -> dict[str, str]:
    """What the menus, and the groups of keys without one, are called."""
    return {
        SESSIONS: translate("Menu", "In the programme"),
        INBOX: translate("Menu", "In “What is new”"),
        "file": translate("Menu", "&File"),
        "edit": translate("Menu", "&Edit"),
        "view": translate("Menu", "&View"),
        "plan": translate("Menu", "Gri&d"),
        "help": translate("Menu", "&Help"),
        EVERYWHERE: translate("Menu", "Everywhere"),
    }
