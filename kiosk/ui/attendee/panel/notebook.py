"""The notes of the feed that is shown: in memory at once, in the store a moment after each key."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.programme.errors import KnownError
from kiosk.programme.model import Programme

if TYPE_CHECKING:
    from kiosk.programme.note_search import NoteSearch

SAVE_AFTER = 300
"""Milliseconds from the first unsaved letter to the write; further ones do not put it off."""

Done = Callable[[], None]
Failed = Callable[[KnownError], None]
Save = Callable[[str, str, str, Done, Failed], None]
"""Writes a note of a feed: feed, session key, text; calls one of the two when it is done."""


class Notebook(QObject):
    """`changed` names the session whose note changed; `failed` carries what went wrong."""

    changed = Signal(str)
    failed = Signal(object)

    def __init__(self, save: Save, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts: dict[str, str] = {}
        self._save = save
        self._feed = ""
        self._unsaved: set[str] = set()
        self._on_the_way: list[str] = []
        self._search: tuple[Programme, NoteSearch] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER)
        self._timer.timeout.connect(self.flush)

    def take(self, feed: str, texts: Mapping[str, str]) -> None:
        """Takes what is stored of a feed; what was written since and is not there yet stays."""
        if feed != self._feed:
            self.flush()
            self._feed, self._on_the_way = feed, []
        written = {*self._unsaved, *self._on_the_way}
        self.texts = dict(texts) | {key: self.texts.get(key, "") for key in written}
        self._search = None

    def renew(self, feed: str, texts: Mapping[str, str]) -> None:
        """Takes what another window wrote meanwhile; `changed` names each such session."""
        if feed != self._feed:
            return
        before = self.texts
        self.take(feed, texts)
        for key in sorted({*before, *self.texts}):
            if before.get(key, "") != self.texts.get(key, ""):
                self.changed.emit(key)

    def write(self, key: str, text: str) -> None:
        """Notes something about a session; "" forgets it."""
        if text == self.texts.get(key, ""):
            return
        self.texts[key] = text
        self._search = None
        self._unsaved.add(key)
        if not self._timer.isActive():
            self._timer.start()
        self.changed.emit(key)

    def flush(self) -> None:
        """Hands over to the store what it does not have yet."""
        self._timer.stop()
        unsaved, self._unsaved = self._unsaved, set()
        for key in sorted(unsaved):
            self._on_the_way.append(key)
            self._save(self._feed, key, self.texts.get(key, ""), *self._ends(key))

    def with_notes(self, programme: Programme, text: str, hits: tuple[str, ...]) -> tuple[str, ...]:
        """The hits of a search, with the sessions whose notes hold the words among them."""
        if not self.texts:
            return hits
        if self._search is None or self._search[0] is not programme:
            # Not needed for the first picture.
            from kiosk.programme.note_search import NoteSearch

            self._search = programme, NoteSearch(programme, self.texts)
        return self._search[1].with_notes(text, hits)

    def _ends(self, key: str) -> tuple[Done, Failed]:
        feed = self._feed

        def done() -> None:
            if feed == self._feed and key in self._on_the_way:
                self._on_the_way.remove(key)

        def failed(error: KnownError) -> None:
            done()
            if feed == self._feed:
                self._unsaved.add(key)  # goes along with the next letter, or at the end
            self.failed.emit(error)

        return done, failed
