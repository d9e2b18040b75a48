"""What moved lately, per session: the change record boiled down to "statt Werkstatt"."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from kiosk.programme.changes import Change, ChangeKind
from kiosk.programme.instants import same
from kiosk.programme.model import Programme
from kiosk.programme.values import dataclass

RECENT = timedelta(hours=48)
"""How long a move is marked in the programme after it became known."""
_ENDS = ("start", "end")


@dataclass(frozen=True, slots=True)
class Move:
    """Where and when a session was before; an unchanged part is None or ""."""

    at: datetime
    old_room: str = ""
    old_room_name: str = ""
    old_start: datetime | None = None
    old_end: datetime | None = None
    author: str = ""
    reason: str = ""


def moves(
    changes: Iterable[Change],
    programme: Programme,
    now: datetime,
    *,
    recent: timedelta = RECENT,
    ends: bool = False,
) -> dict[str, Move]:
    """Moves of the last `recent` by session key; `changes` oldest first.

    Several moves in a row count from the first old value; a session that is back where it was,
    is cancelled or has lost its time has no move. With `ends`, one that only ends at another time
    has one, too.
    """
    known: dict[str, list[Change]] = {}
    for change in changes:
        if not change.old or change.at is None or now - change.at > recent:
            continue
        if change.kind is ChangeKind.ROOM or (
            change.kind is ChangeKind.TIME and change.field in _ENDS
        ):
            known.setdefault(change.session_key, []).append(change)
    return {
        key: move
        for key, of_session in known.items()
        if (move := _move(key, of_session, programme, ends)) is not None
    }


def _move(key: str, changes: Sequence[Change], programme: Programme, ends: bool) -> Move | None:
    """The move that a session's changes add up to; what is as it was before is left out."""
    session = programme.session_by_key.get(key)
    if session is None or session.cancelled or session.start is None:
        return None
    first: dict[str, Change] = {}
    for change in changes:
        first.setdefault("room" if change.kind is ChangeKind.ROOM else change.field, change)
    room, start, end, last = first.get("room"), first.get("start"), first.get("end"), changes[-1]
    if room is not None and room.old == session.room:
        room = None
    old_start = datetime.fromisoformat(start.old) if start else None
    old_end = datetime.fromisoformat(end.old) if end else None
    if same(old_start, session.start):
        old_start, old_end = None, old_end if ends else None
    if ends and same(old_end, session.end):
        old_end = None
    if last.at is None or not (room or old_start or (ends and old_end)):
        return None
    return Move(
        last.at,
        room.old if room else "",
        room.old_label if room else "",
        old_start,
        old_end,
        last.author,
        last.reason,
    )


def left_rooms(
    changes: Iterable[Change],
    programme: Programme,
    now: datetime,
    *,
    recent: timedelta = RECENT,
) -> dict[str, tuple[str, ...]]:
    """All rooms (keys) that sessions were to be in lately and are not in now, by session key.

    Also those in between: who was sent from Saal 2 to Saal 5, and now to the Foyer, waits in
    Saal 5.
    """
    found: dict[str, list[str]] = {}
    for change in changes:
        if change.kind is not ChangeKind.ROOM or not change.old or change.at is None:
            continue
        session = programme.session_by_key.get(change.session_key)
        if session is None or session.room == change.old or now - change.at > recent:
            continue
        rooms = found.setdefault(session.key, [])
        if change.old not in rooms:
            rooms.append(change.old)
    return {key: tuple(rooms) for key, rooms in found.items()}
