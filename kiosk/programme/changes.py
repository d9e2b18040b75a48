"""What changed from one version to the next, in the words of a person: the change record."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar

from kiosk.programme.delta import differ
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Link, Programme, Session, Status
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.values import dataclass

URGENT_WITHIN = timedelta(hours=3)


class ChangeKind(StrEnum):
    """What sort of change; all but TEXT are noteworthy."""

    NEW = "new"
    CANCELLED = "cancelled"
    MISSING = "missing"
    RESTORED = "restored"
    TIME = "time"
    ROOM = "room"
    TITLE = "title"
    DELAY = "delay"
    FULL = "full"
    STATUS = "status"
    TEXT = "text"
    ROOM_RENAMED = "room-renamed"


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one session (or the name of a room) from its old to its new value.

    Instants are ISO 8601 in UTC, rooms and tracks are keys, "" is none; the labels hold the
    rooms' names as they were. For ROOM_RENAMED `session_key` is "" and `field` "room:KEY".
    `at` and `author` are stamped when the change is stored; `reason` is what staff say of it.
    """

    session_key: str
    kind: ChangeKind
    field: str
    old: str
    new: str
    old_label: str = ""
    new_label: str = ""
    at: datetime | None = None
    author: str = ""
    reason: str = ""

    @property
    def noteworthy(self) -> bool:
        """Whether anybody should be told; a typo in an abstract is not noteworthy."""
        return self.kind is not ChangeKind.TEXT


@dataclass(frozen=True, slots=True)
class RecordedChange:
    """A change with the version it came with and the session's title at that time."""

    version: int
    title: str
    change: Change


def diff(old: Programme | None, new: Programme) -> tuple[Change, ...]:
    """All changes from `old` to `new`, sessions in the new order; () on the first load.

    Both programmes share their keys (`programme.rematch`) and vanished sessions were carried over
    (`carry_over`); a session that is simply not in `new` any more has served its time.
    """
    if old is None:
        return ()
    found: list[Change] = list(_renamed_rooms(old, new))
    before = old.session_by_key
    for session in new.sessions:
        earlier = before.get(session.key)
        if earlier is None:
            found.append(Change(session.key, ChangeKind.NEW, "session", "", session.title))
        elif earlier is not session and differ(earlier, session):
            changes = _session_changes(old, new, earlier, session)
            # A reason that was there before belongs to an earlier change.
            reason = session.reason if session.reason != earlier.reason else ""
            found.extend(replace(c, reason=reason) for c in changes)
    return tuple(found)


def is_urgent(change: Change, programme: Programme, now: datetime) -> bool:
    """Whether a noteworthy change affects a session that starts, or should have, within 3 h.

    One that is running, or should be, counts, too.
    """
    session = programme.session_by_key.get(change.session_key)
    if session is None or not change.noteworthy:
        return False
    length = session.duration or timedelta()
    starts = [actual_start(session)]
    if change.kind is ChangeKind.TIME and change.field == "start" and change.old:
        starts.append(datetime.fromisoformat(change.old))
    return any(s is not None and -length <= elapsed(now, s) <= URGENT_WITHIN for s in starts)


def carry_over(old: Programme | None, new: Programme, now: datetime) -> Programme:
    """`new` with the sessions that vanished from the feed kept until their planned end.

    They are cancelled, marked `vanished`, and stand behind the others. Those without a
    time are kept until the event is over.
    """
    if old is None:
        return new
    kept = [
        _vanished(s)
        for s in old.sessions
        if s.key not in new.session_by_key and _still_to_come(s, new, now)
    ]
    if not kept:
        return new
    rooms = _with_missing(old.rooms, new.rooms, {s.room for s in kept})
    tracks = _with_missing(old.tracks, new.tracks, {s.track for s in kept})
    people = _with_missing(old.people, new.people, {p for s in kept for p in s.people})
    return replace(new, sessions=(*new.sessions, *kept), rooms=rooms, tracks=tracks, people=people)


class _Keyed(Protocol):
    @property
    def key(self) -> str: ...


_K = TypeVar("_K", bound=_Keyed)


def _with_missing(
    old: Sequence[_K], new: tuple[_K, ...], needed: Collection[str | None]
) -> tuple[_K, ...]:
    known = {item.key for item in new}
    return (*new, *(item for item in old if item.key in needed and item.key not in known))


def _vanished(session: Session) -> Session:
    return replace(session, status=Status.CANCELLED, vanished=True)


def _still_to_come(session: Session, new: Programme, now: datetime) -> bool:
    end = actual_end(session)
    if end is not None:
        return end > now
    last_day = session.day or new.event.last_day
    return last_day is not None and last_day >= now.astimezone(new.tz).date()


def _renamed_rooms(old: Programme, new: Programme) -> Iterator[Change]:
    for room in new.rooms:
        before = old.room_by_key.get(room.key)
        if before is not None and before.name != room.name:
            yield Change(
                "",
                ChangeKind.ROOM_RENAMED,
                f"room:{room.key}",
                before.name,
                room.name,
                before.name,
                room.name,
            )


def _session_changes(
    old: Programme, new: Programme, before: Session, after: Session
) -> Iterator[Change]:
    key = after.key
    yield from _status_changes(before, after)
    for name in ("start", "end", "day"):
        was, now = getattr(before, name), getattr(after, name)
        if _text(was) != _text(now):
            yield Change(key, ChangeKind.TIME, name, _text(was), _text(now))
    if before.room != after.room:
        yield Change(
            key,
            ChangeKind.ROOM,
            "room",
            before.room or "",
            after.room or "",
            old.room_name(before.room),
            new.room_name(after.room),
        )
    if before.title != after.title:
        yield Change(key, _title_kind(before, after), "title", before.title, after.title)
    for name, kind in _PLAIN_FIELDS:
        was, now = getattr(before, name), getattr(after, name)
        if was != now:
            yield Change(key, kind, name, _text(was), _text(now))


def _title_kind(before: Session, after: Session) -> ChangeKind:
    """What moved between title and subtitle, or changed its case, is no new name."""
    # Spared at the start.
    from kiosk.programme.titles import same_title

    return ChangeKind.TEXT if same_title(before, after) else ChangeKind.TITLE


_PLAIN_FIELDS = (
    ("delay", ChangeKind.DELAY),
    ("full", ChangeKind.FULL),
    *(
        (name, ChangeKind.TEXT)
        for name in (
            "subtitle",
            "abstract",
            "description",
            "format",
            "track",
            "languages",
            "people",
            "url",
            "links",
            "attachments",
        )
    ),
)


def _status_changes(before: Session, after: Session) -> Iterator[Change]:
    if before.status is after.status and before.vanished == after.vanished:
        return
    if after.vanished and not before.vanished:
        kind = ChangeKind.MISSING
    elif after.cancelled:
        # Also for one that was missing and is now said to be cancelled.
        kind = ChangeKind.CANCELLED
    elif before.cancelled:
        kind = ChangeKind.RESTORED
    else:
        kind = ChangeKind.STATUS
    yield Change(after.key, kind, "status", before.status.value, after.status.value)


def _text(value: object) -> str:
    """A field's value as the text the change record keeps."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(_item_text(item) for item in value)
    return str(value)


def _item_text(item: object) -> str:
    if isinstance(item, Link):
        return f"{item.title} ({item.url})" if item.title and item.url else item.title or item.url
    return str(item)
