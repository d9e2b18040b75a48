"""The change record as a person reads it: an entry for what befell a session, or many, at once."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from kiosk.programme.change_groups import FEWEST, ChangeGroup, GroupKind, grouped
from kiosk.programme.changes import Change, ChangeKind, RecordedChange, is_urgent
from kiosk.programme.days import programme_day, session_day
from kiosk.programme.model import Programme
from kiosk.programme.values import dataclass


class Mark(NamedTuple):
    """What a person can have read: what befell one session (or room) with one version.

    `subject` is a session's key or "room:KEY"; `at` is in UTC epoch seconds.
    """

    subject: str
    version: int
    at: int


class Which(StrEnum):
    """Which entries are shown; URGENT and TODAY as `is_urgent` and `concerns_today` say."""

    MINE = "mine"
    URGENT = "urgent"
    TODAY = "today"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Entry:
    """What befell one session at one time, or with `group` many; of a renamed room, no session.

    `at` (UTC) is when it became known, `title` what the session was called then.
    """

    at: datetime
    changes: tuple[Change, ...]
    sessions: tuple[str, ...]
    marks: tuple[Mark, ...]
    mine: bool
    title: str = ""
    group: ChangeGroup | None = None

    @property
    def key(self) -> str:
        """What tells it from every other entry."""
        first = self.marks[0]
        kind = f"{self.group.kind.value} {self.group.shift}" if self.group else ""
        return f"{first.version} {first.at} {first.subject} {kind}"

    def unread(self, seen: Collection[Mark]) -> bool:
        """Whether there is something in it that nobody has read."""
        return any(mark not in seen for mark in self.marks)


def mark_of(recorded: RecordedChange) -> Mark:
    """The mark of a stored change."""
    change = recorded.change
    assert change.at is not None, "the store stamps every change"
    return Mark(change.session_key or change.field, recorded.version, int(change.at.timestamp()))


def entries(
    record: Iterable[RecordedChange], programme: Programme, stars: Collection[str]
) -> tuple[Entry, ...]:
    """All entries of a record (oldest first): the newest version first, in each mine first.

    What befell many sessions at once is one entry, mine apart from the others; then their order
    is that of the record. `programme` is the present one; a renamed room is mine if I go there.
    """
    worth = [r for r in record if r.change.noteworthy]
    known = programme.session_by_key
    my_rooms = {known[key].room for key in stars if key in known}

    def is_mine(change: Change) -> bool:
        if change.kind is ChangeKind.ROOM_RENAMED:
            return change.field.removeprefix("room:") in my_rooms
        return change.session_key in stars

    versions = [list(of) for _, of in groupby(worth, key=lambda r: (r.version, r.change.at))]
    found: list[Entry] = []
    for version in reversed(versions):
        for mine in (True, False):
            some = [r for r in version if is_mine(r.change) is mine]
            found.extend(_of_version(some, programme, mine))
    return tuple(found)


def members(entry: Entry, record: Iterable[RecordedChange]) -> tuple[Entry, ...]:
    """The sessions of a bulk entry one by one, in its order."""
    if entry.group is None:
        return ()
    marks = {mark.subject: mark for mark in entry.marks}
    version = entry.marks[0].version
    titles = {r.change.session_key: r.title for r in record if r.version == version}
    found = []
    for key in entry.sessions:
        own = tuple(change for change in entry.changes if change.session_key == key)
        title = titles.get(key, "")
        found.append(Entry(entry.at, own, (key,), (marks[key],), entry.mine, title))
    return tuple(found)


def unread_sessions(record: Iterable[RecordedChange], seen: Collection[Mark]) -> frozenset[str]:
    """The keys of sessions about which there is something to read."""
    keys = (r.change.session_key for r in record if r.change.noteworthy and mark_of(r) not in seen)
    return frozenset(key for key in keys if key)


def chosen(
    found: Iterable[Entry], which: Which, programme: Programme, now: datetime
) -> tuple[Entry, ...]:
    """The entries of a kind, in their order; `now` is aware."""
    if which is Which.ALL:
        return tuple(found)
    if which is Which.MINE:
        return tuple(entry for entry in found if entry.mine)
    if which is Which.URGENT:
        return tuple(entry for entry in found if urgent(entry, programme, now))
    today = programme_day(now, programme.tz, programme.event.day_change)
    return tuple(entry for entry in found if concerns(entry, programme, today))


def urgent(entry: Entry, programme: Programme, now: datetime) -> bool:
    """Whether it affects something that starts within 3 h of `now`, or runs."""
    return any(is_urgent(change, programme, now) for change in entry.changes)


def concerns(entry: Entry, programme: Programme, day: date) -> bool:
    """Whether one of its sessions is, or was to be, on that programme day."""
    known = programme.session_by_key
    now = (session_day(programme, known[key]) for key in entry.sessions if key in known)
    return day in now or day in _former_days(entry, programme)


def _former_days(entry: Entry, programme: Programme) -> Iterator[date]:
    for change in entry.changes:
        if change.kind is ChangeKind.TIME and change.field == "start" and change.old:
            start = datetime.fromisoformat(change.old)
            yield programme_day(start, programme.tz, programme.event.day_change)


def _of_version(
    recorded: list[RecordedChange], programme: Programme, mine: bool
) -> Iterator[Entry]:
    """The entries of what came at one time."""
    if not recorded:
        return
    at = recorded[0].change.at
    assert at is not None, "the store stamps every change"
    marks = {r.change.session_key or r.change.field: mark_of(r) for r in recorded}
    titles = {r.change.session_key: r.title for r in recorded}
    groups, single = _grouped([r.change for r in recorded], programme)
    for group in groups:
        own = tuple(marks[key] for key in group.sessions)
        yield Entry(at, group.changes, group.sessions, own, mine, group=group)
    by_subject: dict[str, list[Change]] = {}
    for change in single:
        by_subject.setdefault(change.session_key or change.field, []).append(change)
    for subject, changes in by_subject.items():
        key = changes[0].session_key
        sessions = (key,) if key else ()
        yield Entry(at, tuple(changes), sessions, (marks[subject],), mine, titles.get(key, ""))


def _grouped(
    changes: list[Change], programme: Programme
) -> tuple[tuple[ChangeGroup, ...], tuple[Change, ...]]:
    """Bulk changes as everywhere, and many new sessions at once, too."""
    groups, single = grouped(changes, programme)
    new = tuple(c for c in single if c.kind is ChangeKind.NEW)
    if len(new) < FEWEST:
        return groups, single
    fresh = ChangeGroup(GroupKind.NEW, tuple(c.session_key for c in new), new)
    return (*groups, fresh), tuple(c for c in single if c.kind is not ChangeKind.NEW)
