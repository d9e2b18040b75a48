"""What of the change record a person has read: in memory at once, in the store soon after."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from kiosk.personal.library import Library
from kiosk.programme.changes import RecordedChange
from kiosk.programme.errors import KnownError
from kiosk.programme.inbox import Entry, Mark, entries, mark_of, unread_sessions
from kiosk.programme.model import Programme
from kiosk.store import change_marks
from kiosk.store.changes import noteworthy
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.workspace import Workspace

MOST = 2000
"""So many of the newest noteworthy changes can be read."""


class _Kept(NamedTuple):
    record: tuple[RecordedChange, ...]
    seen: frozenset[Mark]
    told: frozenset[Mark]


class ChangeReading(QObject):
    """`changed` says that another record is there, or something was read or told.

    Of another feed nothing is known until its record has been looked for.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._feed = ""
        self._edits = 0
        self.record: tuple[RecordedChange, ...] = ()
        self.seen: frozenset[Mark] = frozenset()
        self.told: frozenset[Mark] = frozenset()
        self._entries: tuple[Entry, ...] = ()
        self._made_of: tuple[tuple[RecordedChange, ...], Programme, frozenset[str]] | None = None

    @property
    def feed(self) -> str:
        """Whose record it is; "" before the first one was read."""
        return self._feed

    def look(self) -> None:
        """Reads the record and the marks: after a sync, or when another window wrote some."""
        name, edits = self._workspace.source.name, self._edits

        def read(library: Library) -> _Kept:
            return _Kept(
                noteworthy(library.programmes, name, MOST),
                change_marks.seen(library.personal, name),
                change_marks.told(library.personal, name),
            )

        def take(kept: _Kept) -> None:
            if name != self._workspace.source.name:
                return
            if edits != self._edits:
                self.look()  # what was read meanwhile is on its way to the store
                return
            now = _Kept(self.record, self.seen, self.told)
            if kept != now or name != self._feed:
                self._feed = name
                self.record, self.seen, self.told = kept
                self._changed()

        self._workspace.in_store(read, take)

    def set_seen(self, marks: Iterable[Mark], *, read: bool) -> None:
        """Marks changes as read, or as not; shown at once."""
        some, name = frozenset(marks), self._workspace.source.name
        wanted = some - self.seen if read else some & self.seen
        if not wanted:
            return
        before = self.seen
        self.seen = before | wanted if read else before - wanted
        self._edits += 1

        def failed(error: KnownError) -> None:
            self.seen = before
            self._workspace.failed.emit(error)
            self._changed()

        self._workspace.in_store(
            lambda library: change_marks.set_seen(library.personal, name, wanted, read),
            failed=failed,
        )
        self._changed()

    def set_told(self, marks: Iterable[Mark]) -> None:
        """Notes what a notice told, so that nothing tells it again."""
        wanted, name = frozenset(marks) - self.told, self._workspace.source.name
        if wanted:
            self.told |= wanted
            self._edits += 1
            self._workspace.in_store(
                lambda library: change_marks.set_told(library.personal, name, wanted)
            )

    def entries(self, scene: Scene) -> tuple[Entry, ...]:
        """The record as entries, those of the scene's agenda as mine; kept until one changes."""
        made_of = (self.record, scene.programme, frozenset(scene.stars))
        same = self._made_of is not None and all(
            one is other for one, other in zip(self._made_of[:2], made_of[:2], strict=True)
        )
        if self._made_of is None or not same or self._made_of[2] != made_of[2]:
            self._entries = entries(self.record, scene.programme, scene.stars)
            self._made_of = made_of
        return self._entries

    def marks_of(self, key: str) -> frozenset[Mark]:
        """All that can be read about a session."""
        return frozenset(mark_of(r) for r in self.record if r.change.session_key == key)

    def _changed(self) -> None:
        self._workspace.unread = unread_sessions(self.record, self.seen)
        self.changed.emit()
