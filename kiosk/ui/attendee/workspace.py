"""What the attendee window works on: programme, stars, search, sync; signals say what changed."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.personal.library import Library, Stored
from kiosk.programme.changes import Change
from kiosk.programme.clock import Clock
from kiosk.programme.errors import KnownError
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Programme
from kiosk.programme.moves import Move, moves
from kiosk.programme.stars import Priority, Star, Traits, traits_of
from kiosk.store import notes, settings, stars
from kiosk.sync.source import Source
from kiosk.ui.attendee.panel.notebook import Done, Failed, Notebook
from kiosk.ui.shared.feed_watch import FeedWatch
from kiosk.ui.shared.tasks import TaskRunner

if TYPE_CHECKING:
    from kiosk.store.database import Database
    from kiosk.store.search import Search

_R = TypeVar("_R")

_A_MINUTE = timedelta(minutes=1)


class Workspace(QObject):
    """The window's data. `watch` looks after the feed; databases are touched in tasks only.

    `unread` are the keys of sessions about which there is something to read, as far as the change
    inbox knows; `leads` and `usual_lead` when to remind, `changeovers` where to go half way.
    `busy` is told what begins ("open", "write") and of what name, and gives what ends it.
    """

    programme_changed = Signal()
    stars_changed = Signal(list)
    sync_changed = Signal()
    found = Signal(str, tuple)
    suggested = Signal(str, str)
    failed = Signal(object)

    def __init__(
        self, folder: Path, clock: Clock, *, zone: str | None = None, parent: QObject | None = None
    ) -> None:
        """Opens the databases in `folder`; raises StoreError. `zone`: for feeds that name none."""
        super().__init__(parent)
        self.programme: Programme | None = None
        self.stars: dict[str, Star] = {}
        self.changes: tuple[Change, ...] = ()
        self._moves: tuple[datetime, Mapping[str, Move]] | None = None
        self.unread: frozenset[str] = frozenset()
        self.leads: Mapping[str, int | None] = {}
        self.usual_lead: int | None = None
        self.changeovers: frozenset[tuple[str, str]] = frozenset()
        self.former: Source | None = None
        self._library = Library(folder, zone=zone)
        self._edits = 0
        self._to_remember: Source | None = None
        self._search: Search | None = None
        self._asked = ""
        self.busy: Callable[[str, str], Callable[[], None]] = lambda _what, _name: lambda: None
        self.tasks = TaskRunner(self)
        self.tasks.failed.connect(self.failed)
        self.watch = FeedWatch(self._library, self.tasks, clock)
        self.watch.changed.connect(self.sync_changed)
        self.watch.news.connect(self._take)
        self.notebook = Notebook(self._save_note, self)
        self.notebook.failed.connect(self.failed)

    @property
    def clock(self) -> Clock:
        """What everything asks for "now"."""
        return self.watch.clock

    @clock.setter
    def clock(self, clock: Clock) -> None:
        self.watch.clock = clock

    @property
    def folder(self) -> Path:
        """Where the databases lie."""
        return self._library.folder

    @property
    def source(self) -> Source:
        """The feed that is shown."""
        return self.watch.source

    @property
    def notes(self) -> dict[str, str]:
        """What the person noted, by session key."""
        return self.notebook.texts

    def moves_at(self, now: datetime) -> Mapping[str, Move]:
        """What moved lately; made anew after a minute, for what is no longer lately."""
        if self.programme is None:
            return {}
        if self._moves is None or not timedelta() <= elapsed(self._moves[0], now) < _A_MINUTE:
            self._moves = (now, moves(self.changes, self.programme, now))
        return self._moves[1]

    # Feeds

    def open_at_start(self, source: Source) -> None:
        """Shows what is stored of a feed, at once; the first picture needs nothing else."""
        self._show(self._library.load(source, self.clock.now()))

    def open(self, source: Source) -> None:
        """Goes over to another feed: what is stored of it at once, then what it says now."""
        now, former = self.clock.now(), self.source
        end = self.busy("open", source.title)

        def opened(stored: Stored) -> None:
            end()
            self.former = former if former != source else None
            self._to_remember = source if stored.programme is None else None
            self._show(stored)
            if stored.programme is not None:
                self.remember("feed", source.name)
            self.watch.sync_now()

        def failed(error: KnownError) -> None:
            end()
            self.failed.emit(error)
            self.watch.plan()

        self.watch.pause()
        self.notebook.flush()
        self.tasks.database(lambda: self._library.load(source, now), opened, failed)

    def open_text(self, text: str) -> None:
        """Goes over to the feed somebody typed or chose; `failed` tells when it is none."""
        try:
            source = Source.parse(text)
        except KnownError as error:
            self.failed.emit(error)
            return
        self.open(source)

    def _show(self, stored: Stored) -> None:
        self.programme = stored.programme
        self.stars = stored.stars
        self.notebook.take(stored.source.name, stored.notes)
        self.changes = stored.changes
        self._moves = (self.clock.now(), stored.moves)
        self.watch.watch(stored)
        self.programme_changed.emit()

    def _take(self, stored: Stored) -> None:
        """Another version of the programme that is shown; or the first one of a new feed."""
        if self._to_remember == stored.source:
            # The next start begins with this feed now that it could be read.
            self.remember("feed", stored.source.name)
            self._to_remember = None
        self.programme = stored.programme
        self.stars = stored.stars
        self.notebook.take(stored.source.name, stored.notes)
        self.changes = stored.changes
        self._moves = (self.clock.now(), stored.moves)
        self.programme_changed.emit()

    # What a person changes

    def set_star(
        self, key: str, priority: Priority | None, failed: Callable[[], object] | None = None
    ) -> None:
        """Stars a session or takes the star away; shown at once, taken back if it cannot be kept.

        `failed` is called when it was taken back, after the signal `failed` told why.
        """
        at, name, before = self.clock.now(), self.source.name, self.stars.get(key)
        looks = self._looks(key)
        put = Star(key, priority, at) if priority else None
        self._put_star(key, put)

        def take_back(error: KnownError) -> None:
            if name == self.source.name and self.stars.get(key) is put:
                self._put_star(key, before)
            self.failed.emit(error)
            if failed is not None:
                failed()
            # `before` may be one that could not be kept either.
            self.look_for_stars()

        self.tasks.database(
            lambda: stars.set_star(self._library.personal, name, key, priority, at, looks),
            failed=take_back,
        )

    def _put_star(self, key: str, star: Star | None) -> None:
        self._edits += 1
        if star is None:
            self.stars.pop(key, None)
        else:
            self.stars[key] = star
        self.stars_changed.emit([key])

    def _looks(self, key: str) -> Traits | None:
        programme = self.programme
        session = programme.session_by_key.get(key) if programme else None
        return traits_of(programme, session) if programme and session else None

    def _save_note(self, name: str, key: str, text: str, done: Done, failed: Failed) -> None:
        at, looks = self.clock.now(), self._looks(key) if name == self.source.name else None
        self.tasks.database(
            lambda: notes.set_note(self._library.personal, name, key, text, at, looks),
            lambda _: done(),
            failed,
        )

    def look_for_stars(self) -> None:
        """Reads the stars anew: another window or the command line may have set some."""
        name, edits = self.source.name, self._edits

        def read(found: dict[str, Star]) -> None:
            if name != self.source.name or edits != self._edits or found == self.stars:
                return
            touched = [k for k in {*found, *self.stars} if found.get(k) != self.stars.get(k)]
            self.stars = found
            self.stars_changed.emit(touched)

        self.tasks.database(lambda: stars.stars(self._library.personal, name), read)

    def look_for_notes(self) -> None:
        """Reads the notes anew: another window may have written some."""
        name = self.source.name
        self.tasks.database(
            lambda: notes.notes(self._library.personal, name),
            lambda found: self.notebook.renew(name, found),
        )

    def with_personal(
        self,
        work: "Callable[[Database], _R]",
        done: Callable[[_R], None],
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        """Works on what is the person's own, where the databases live; `done` takes the result."""
        self.tasks.database(lambda: work(self._library.personal), done, failed)

    def in_store(
        self,
        work: Callable[[Library], _R],
        done: Callable[[_R], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        """Does something with both databases, where they live; `done` takes what came of it."""
        self.tasks.database(lambda: work(self._library), done, failed)

    def remember(self, name: str, value: str) -> None:
        """Keeps a setting."""
        self.tasks.database(lambda: settings.set_setting(self._library.personal, name, value))

    def setting(self, name: str) -> str | None:
        """A kept setting; for the start, before any task runs."""
        return settings.setting(self._library.personal, name)

    def recall(self, name: str, done: Callable[[str | None], None]) -> None:
        """Reads a kept setting while the window is open; `done` takes it."""
        self.tasks.database(lambda: settings.setting(self._library.personal, name), done)

    # Search

    def search(self, text: str) -> None:
        """Looks for sessions and notes; `found` brings the sessions' keys, best first.

        Who types faster than the store answers gets the answer to the last question only.
        """
        # Not needed for the first picture.
        from kiosk.store.search import Search

        self._asked, name = text, self.source.name
        if self._search is None or self._search.source != name:
            self._search = Search(self._library.programmes, name)
        question = self._search

        def look() -> tuple[str, ...] | None:
            return question.find(text) if text == self._asked else None

        def found(keys: tuple[str, ...] | None) -> None:
            if keys is not None:
                programme = self.programme if name == self.source.name else None
                shown = self.notebook.with_notes(programme, text, keys) if programme else keys
                self.found.emit(text, shown)

        self.tasks.database(look, found)

    def suggest(self, text: str) -> None:
        """Looks for what `text` may have meant that finds something; `suggested` brings both."""
        question, programme = self._search, self.programme
        if question is None or programme is None:
            return
        # Not needed for the first picture.
        from kiosk.programme.near_words import meant

        def look() -> str:
            near = meant(programme, text) if text == self._asked else ""
            return near if near and question.find(near) else ""

        self.tasks.database(look, lambda near: self.suggested.emit(text, near) if near else None)

    def close(self) -> None:
        """Ends all tasks and closes the databases."""
        self.watch.close()
        self.notebook.flush()
        self.tasks.close()
        self._library.close(self.watch.state)
