"""Notices and reminders at work: looks each minute and after each change what is to be told."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from kiosk.personal.library import Library
from kiosk.programme.announcements import for_everybody, is_emergency
from kiosk.programme.errors import KnownError
from kiosk.programme.model import Announcement
from kiosk.programme.notices import telling
from kiosk.programme.reminders import Given, Reminder, due, given_at
from kiosk.programme.text import plain_text
from kiosk.store import reminders as kept
from kiosk.store.settings import setting
from kiosk.ui.attendee.alerts.desktop import Desktop
from kiosk.ui.attendee.alerts.settings import NAMES, AlertSettings
from kiosk.ui.attendee.alerts.words import (
    Said,
    change_said,
    gathered_said,
    missed_said,
    reminder_said,
)
from kiosk.ui.attendee.inbox.reading import ChangeReading
from kiosk.ui.attendee.pages import INBOX
from kiosk.ui.attendee.panel.reminder_button import NEVER, USUAL

if TYPE_CHECKING:
    from kiosk.ui.attendee.acting import ActingWindow
    from kiosk.ui.attendee.scene import Scene

_GATHERED = "gathered notices"
_EMERGENCY = "\0emergency"
"""Where a pressed notice leads; no session has such a key."""
_TOGETHER = 3
"""So many are told in one line of the window."""


class _Known(NamedTuple):
    settings: Mapping[str, str | None]
    leads: Mapping[str, int | None]
    given: frozenset[Given]
    gathered: str | None


class Alerts(QObject):
    """Tells nothing until `start`: pictures and tests leave nobody's desktop a notice."""

    def __init__(self, window: "ActingWindow", reading: Callable[[], ChangeReading]) -> None:
        """`reading` gives what of the changes was read, from `start` on."""
        super().__init__(window)
        self._window = window
        self._reading_of = reading
        self._feed = ""
        self._reads = 0
        self._given: frozenset[Given] = frozenset()
        self._gathered: datetime | None = None
        self._told_changes = ""
        self._announced: frozenset[Announcement] = frozenset()
        self.settings = AlertSettings()
        self.desktop: Desktop | None = None

    @property
    def _reading(self) -> ChangeReading:
        return self._reading_of()

    def start(self, desktop: Desktop | None) -> None:
        """Tells from now on; on the desktop, too, where one is given."""
        self.desktop = desktop
        if desktop is not None:
            desktop.pressed.connect(self._go_to)
        window, work = self._window, self._window.workspace
        work.programme_changed.connect(self._know)
        work.stars_changed.connect(lambda _: self.look())
        self._reading.changed.connect(self.look)
        window.minute.passed.connect(self.look)
        window.stack.currentChanged.connect(self._withdraw)
        self._know()
        self._reading.look()

    def set(self, settings: AlertSettings) -> None:
        """Keeps what a person set, and looks at once what follows from it."""
        self.settings = settings
        for name, text in settings.to_texts().items():
            self._window.workspace.remember(name, text)
        self._take_leads(self._window.workspace.leads)

    def choose_lead(self, key: str, lead: str) -> None:
        """Takes what a person chose in the panel, one of its LEADS; a step to undo."""
        scene, before = self._window.stage.scene, self._window.workspace.leads
        session = scene.programme.session_by_key.get(key) if scene else None
        if session is None:
            return
        title, had, former = session.title, key in before, before.get(key)

        def redo() -> None:
            if lead == USUAL:
                self.forget_lead(key)
            else:
                self.set_lead(key, None if lead == NEVER else int(lead))

        self._window.undo.do(
            lambda translate: translate("Undo", "Reminder for “{title}”", title=title),
            redo,
            lambda: self.set_lead(key, former) if had else self.forget_lead(key),
        )

    def set_lead(self, key: str, minutes: int | None) -> None:
        """Reminds of one session so many minutes before its start; None: never."""
        work, name = self._window.workspace, self._window.workspace.source.name
        work.in_store(lambda library: kept.set_lead(library.personal, name, key, minutes))
        self._take_leads({**work.leads, key: minutes})

    def forget_lead(self, key: str) -> None:
        """Reminds of one session as of all the others."""
        work, name = self._window.workspace, self._window.workspace.source.name
        work.in_store(lambda library: kept.forget_lead(library.personal, name, key))
        self._take_leads({k: minutes for k, minutes in work.leads.items() if k != key})

    def show_page(self) -> None:
        """Opens the page where a person sets all this."""
        from kiosk.ui.attendee.alerts.page import AlertsPage

        AlertsPage(self._window, self).open()

    def look(self) -> None:
        """Tells what is to be told at this moment; not before it is known what was told already.

        What is known here and what of the changes was read come apart, in whatever order: each
        of them has this look.
        """
        scene, name = self._window.stage.scene, self._window.workspace.source.name
        if scene is None or self._reads or self._feed != name:
            return
        self._remind(scene)
        if self._reading.feed == name:
            self._tell_changes(scene)
        self._tell_emergencies(scene)

    # What is known

    def _know(self) -> None:
        """Reads what was set and given: at the start, and with another programme."""
        work = self._window.workspace
        name = work.source.name
        self._reads += 1

        def read(library: Library) -> _Known:
            db = library.personal
            return _Known(
                {one: setting(db, one) for one in NAMES},
                kept.leads(db, name),
                kept.given(db, name),
                setting(db, f"{_GATHERED} {name}"),
            )

        def take(known: _Known) -> None:
            self._reads -= 1
            if name != work.source.name:
                return
            self._gathered = datetime.fromisoformat(known.gathered) if known.gathered else None
            self._feed = name
            self.settings = AlertSettings.from_texts(known.settings)
            self._given |= known.given
            self._take_leads(known.leads)

        def failed(error: KnownError) -> None:
            self._reads -= 1
            work.failed.emit(error)
            self.look()

        work.in_store(read, take, failed)

    def _take_leads(self, leads: Mapping[str, int | None]) -> None:
        work = self._window.workspace
        work.leads, work.usual_lead = leads, self.settings.lead
        self._window.stage.show_reminders()
        self.look()

    # Reminders

    def _remind(self, scene: "Scene") -> None:
        found = due(scene.reminders, scene.stars, self._given, scene.now)
        some = {given_at(one, scene.now): one for one in (*found.now, *found.missed)}
        if not some:
            return
        self._given |= frozenset(some)
        name = self._window.workspace.source.name
        missed = set(found.missed)

        def tell(fresh: frozenset[Given]) -> None:
            """Only what no other window on this folder told."""
            told = [one for given, one in some.items() if given in fresh]
            self._say([one for one in told if one not in missed])
            self._say_missed([one for one in told if one in missed])

        self._window.workspace.in_store(
            lambda library: kept.note_given(library.personal, name, tuple(some)), tell
        )

    def _say(self, some: Sequence[Reminder]) -> None:
        scene = self._window.stage.scene
        if scene is not None:
            known = scene.programme.session_by_key
            found = [(one, known[one.session_key]) for one in some if one.session_key in known]
            self._show(*(reminder_said(one, session, scene) for one, session in found))

    def _say_missed(self, some: Sequence[Reminder]) -> None:
        scene = self._window.stage.scene
        if scene is None:
            return
        known = scene.programme.session_by_key
        found = [(one, known[one.session_key]) for one in some if one.session_key in known]
        if found:
            self._show(missed_said(found, scene))

    # Emergencies

    def _tell_emergencies(self, scene: "Scene") -> None:
        """On the desktop, in quiet hours too; the window itself has its banner."""
        notices = for_everybody(scene.programme.announcements, scene.now, scene.language)
        alarms = [notice for notice in notices if is_emergency(notice)]
        known, self._announced = self._announced, frozenset(alarms)
        for notice in alarms:
            if notice not in known and self.desktop is not None:
                said = Said(notice.title, plain_text(notice.text), _EMERGENCY)
                self.desktop.show(said, self._window.translate("News", "Show"))

    # Changes

    def _tell_changes(self, scene: "Scene") -> None:
        reading = self._reading
        heard = reading.seen | reading.told
        untold = [entry for entry in reading.entries(scene) if entry.unread(heard)]
        if not untold:
            return
        rules = self.settings.rules
        what = telling(untold, scene.programme, rules, scene.now, scene.zone, self._gathered)
        settled = (*what.at_once, *what.gathered, *what.settled)
        reading.set_told(mark for entry in settled for mark in entry.marks)
        said = [change_said(entry, scene) for entry in what.at_once]
        if what.gathered:
            self._gathered = scene.now
            name = self._window.workspace.source.name
            self._window.workspace.remember(f"{_GATHERED} {name}", scene.now.isoformat())
            said.append(gathered_said(what.gathered, scene))
        self._show(*said)
        if said:
            self._told_changes = self._window.notice.text.text()

    # Showing

    def _show(self, *said: Said) -> None:
        """One by one on the desktop; together in the window, until somebody closes it."""
        if not said:
            return
        window = self._window
        action = window.translate("News", "Show")
        for one in said:
            if self.desktop is not None:
                self.desktop.show(one, action)
        text = " · ".join(one.line for one in said[:_TOGETHER])
        if len(said) > _TOGETHER:
            text = f"{text} …"
        key = said[0].key if len(said) == 1 else ""
        window.notice.tell(text, action=action, do=lambda: self._go_to(key), stays=True)

    def _withdraw(self, page: int) -> None:
        """Who opens the inbox reads the changes there."""
        notice = self._window.notice
        if page == INBOX and self._told_changes and notice.text.text() == self._told_changes:
            notice.hide()

    def _go_to(self, key: str) -> None:
        """Lifts the window and shows the session, or what is new."""
        window, scene = self._window, self._window.stage.scene
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if key == _EMERGENCY:
            window.announced.show_again()
        elif scene is not None and key in scene.programme.session_by_key:
            window.routes.reveal(key)
        else:
            window.show_view(INBOX)

    def close(self) -> None:
        """No more notices."""
        if self.desktop is not None:
            self.desktop.close()
