"""Bulk changes told once: many sessions put off by the same time, or moved to the same room."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.programme.changes import Change, ChangeKind
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Programme
from kiosk.programme.values import dataclass

FEWEST = 5
"""From this many sessions on, what befell all of them is told once."""

_NEARLY_ALL = 0.75
"""A corrected zone moves whole rooms: this share of what was there before and has a time."""


class GroupKind(StrEnum):
    """What befell all sessions of a group."""

    SHIFT = "shift"
    ZONE = "zone"
    ROOM = "room"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """Changes that are one to a person; `sessions` by their present start.

    `shift` is how much later (negative: earlier) all of them start and end; ZONE is a shift of
    nearly all sessions of their rooms, on several days, by just the event's offset from UTC: the
    feed had called local times UTC, or does so now. `old_label` and `new_label` are the rooms'
    names of ROOM.
    """

    kind: GroupKind
    sessions: tuple[str, ...]
    changes: tuple[Change, ...]
    shift: timedelta = timedelta()
    old_label: str = ""
    new_label: str = ""


def grouped(
    changes: Iterable[Change], programme: Programme
) -> tuple[tuple[ChangeGroup, ...], tuple[Change, ...]]:
    """Bulk changes, the largest first, and all other changes in their order.

    `programme` is the one the changes led to.
    """
    given = tuple(changes)
    groups = [*_shifts(given, programme), *_rooms(given, programme)]
    told = {id(change) for group in groups for change in group.changes}
    groups.sort(key=lambda group: -len(group.sessions))
    return tuple(groups), tuple(change for change in given if id(change) not in told)


def _shifts(changes: Sequence[Change], programme: Programme) -> list[ChangeGroup]:
    times: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        if change.kind is ChangeKind.TIME and change.field in ("start", "end"):
            times[change.session_key].append(change)
    fresh = {c.session_key for c in changes if c.kind is ChangeKind.NEW}
    by_shift: dict[timedelta, list[str]] = defaultdict(list)
    for key, found in times.items():
        shift = _shift(found)
        if shift is not None and key in programme.session_by_key:
            by_shift[shift].append(key)
    return [
        ChangeGroup(
            GroupKind.ZONE
            if _is_offset(shift, keys, programme) and _whole_rooms(keys, programme, fresh)
            else GroupKind.SHIFT,
            _by_start(keys, programme),
            tuple(change for key in keys for change in times[key]),
            shift,
        )
        for shift, keys in by_shift.items()
        if len(keys) >= FEWEST
    ]


def _shift(changes: Sequence[Change]) -> timedelta | None:
    """By how much a session was moved as a whole; None when its length changed or it had no time.

    A session without a length ends when it starts; its end then moves along.
    """
    if {change.field for change in changes} != {"start", "end"}:
        return None
    if not all(change.old and change.new for change in changes):
        return None
    shifts = {
        elapsed(datetime.fromisoformat(change.old), datetime.fromisoformat(change.new))
        for change in changes
    }
    return shifts.pop() if len(shifts) == 1 else None


def _is_offset(shift: timedelta, keys: Sequence[str], programme: Programme) -> bool:
    """Whether the shift is the zone's own offset, either way, on more than one day."""
    found = (programme.session_by_key[key].start for key in keys)
    starts = [start.astimezone(programme.tz) for start in found if start is not None]
    if len({start.date() for start in starts}) < 2:
        return False
    return all(abs(shift) == abs(start.utcoffset() or timedelta()) for start in starts)


def _whole_rooms(keys: Sequence[str], programme: Programme, fresh: Collection[str]) -> bool:
    """Whether hardly anything in their rooms stayed where it was; `fresh` was not there before."""
    rooms = {programme.session_by_key[key].room for key in keys}
    there = sum(
        s.room in rooms and s.start is not None and not s.vanished and s.key not in fresh
        for s in programme.sessions
    )
    return len(keys) >= _NEARLY_ALL * there


def _rooms(changes: Sequence[Change], programme: Programme) -> list[ChangeGroup]:
    by_rooms: dict[tuple[str, str], list[Change]] = defaultdict(list)
    for change in changes:
        if change.kind is ChangeKind.ROOM and change.old and change.new:
            by_rooms[change.old, change.new].append(change)
    return [
        ChangeGroup(
            GroupKind.ROOM,
            _by_start([change.session_key for change in found], programme),
            tuple(found),
            old_label=found[0].old_label,
            new_label=found[0].new_label,
        )
        for found in by_rooms.values()
        if len(found) >= FEWEST
    ]


def _by_start(keys: Sequence[str], programme: Programme) -> tuple[str, ...]:
    def place(key: str) -> tuple[float, str]:
        session = programme.session_by_key.get(key)
        start = session.start if session else None
        return (start.timestamp() if start else float("inf"), key)

    return tuple(sorted(keys, key=place))
