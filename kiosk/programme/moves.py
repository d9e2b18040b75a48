"""What moved lately, per session: the change record boiled down to "statt Werkstatt"."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.programme.changes import Change, ChangeKind
from kiosk.programme.instants import same
from kiosk.programme.model import Programme

RECENT = timedelta(hours=48)
"""How long a move is marked in the programme after it became known."""


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


def moves(changes: Iterable[Change], programme: Programme, now: datetime) -> dict[str, Move]:
    """Recent moves by session key; `changes` oldest first.

    Several moves in a row count from the first old value; a session that is back where it was,
    is cancelled or has lost its time has no move.
    """
    found: dict[str, Move] = {}
    for change in changes:
        if change.at is None or now - change.at > RECENT:
            continue
        move = replace(
            found.get(change.session_key, Move(change.at)),
            at=change.at,
            author=change.author,
            reason=change.reason,
        )
        if change.kind is ChangeKind.ROOM and change.old:
            if not move.old_room:
                move = replace(move, old_room=change.old, old_room_name=change.old_label)
        elif change.kind is ChangeKind.TIME and change.field == "start" and change.old:
            if move.old_start is None:
                move = replace(move, old_start=datetime.fromisoformat(change.old))
        elif change.kind is ChangeKind.TIME and change.field == "end" and change.old:
            if move.old_end is None:
                move = replace(move, old_end=datetime.fromisoformat(change.old))
        else:
            continue
        found[change.session_key] = move
    return {
        key: standing
        for key, move in found.items()
        if (standing := _still_true(key, move, programme)) is not None
    }


def _still_true(key: str, move: Move, programme: Programme) -> Move | None:
    """The move without the parts that are as they were before."""
    session = programme.session_by_key.get(key)
    if session is None or session.cancelled or session.start is None:
        return None
    if move.old_room == session.room:
        move = replace(move, old_room="", old_room_name="")
    if same(move.old_start, session.start):
        move = replace(move, old_start=None, old_end=None)
    return move if move.old_room or move.old_start else None
