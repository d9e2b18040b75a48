"""The menu of the feeds opened lately."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kiosk.sync.source import shown
from kiosk.ui.attendee.opening.recent_feeds import Recent, from_text, seen, to_text
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.appearance import Appearance
from kiosk.ui.shared.labels import literal, plain_tip

_RECENT = "recent"


class RecentMenu(QObject):
    """Fills a menu with the feeds opened lately; notes each feed that could be shown."""

    def __init__(self, menu: QMenu, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__(menu)
        self._menu = menu
        self._workspace = workspace
        self._appearance = appearance
        self._noted: tuple[str, str] | None = None
        self.recents: tuple[Recent, ...] = ()
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)

    def start(self) -> None:
        """Reads the list and keeps it from now on; before that, nothing is noted."""
        self.recents = from_text(self._workspace.setting(_RECENT))
        self._workspace.programme_changed.connect(self._note)
        self._note()

    def forget(self, feed: str) -> None:
        """Takes a feed out of the list: its programme was removed."""
        self._noted = None

        def without(text: str | None) -> None:
            self._keep(tuple(recent for recent in from_text(text) if recent.feed != feed))

        self._workspace.recall(_RECENT, without)

    def _note(self) -> None:
        """The feed that is shown goes to the front of the list."""
        work = self._workspace
        if work.programme is None:
            return
        shown = (work.source.name, work.programme.event.title)
        if shown == self._noted:
            return
        self._noted = shown

        def add(text: str | None) -> None:
            # Read anew: another window may have opened feeds meanwhile.
            self._keep(seen(from_text(text), *shown))

        work.recall(_RECENT, add)

    def _keep(self, recents: tuple[Recent, ...]) -> None:
        if recents != self.recents:
            self._workspace.remember(_RECENT, to_text(recents))
        self.recents = recents

    def _fill(self) -> None:
        menu, translate = self._menu, self._appearance.translate
        menu.clear()
        for number, recent in enumerate(self.recents, 1):
            menu.addAction(self._entry(number, recent))
        if self.recents:
            menu.addSeparator()
            clear = menu.addAction(translate("Menu", "&Clear the list"))
            clear.triggered.connect(lambda: self._keep(()))
        else:
            menu.addAction(translate("Menu", "Nothing opened yet")).setEnabled(False)

    def _entry(self, number: int, recent: Recent) -> QAction:
        translate = self._appearance.translate
        title = recent.title or shown(recent.feed)
        place = recent.place or translate("Menu", "built in")
        if recent.missing:
            title = translate("Menu", "{title} (file is missing)", title=title)
        entry = QAction(f"&{number}  {literal(title)}\t{literal(place)}", self._menu)
        entry.setToolTip(plain_tip(shown(recent.feed)))
        entry.setEnabled(not recent.missing)
        entry.triggered.connect(lambda: self._workspace.open_text(recent.feed))
        return entry
