"""Rooms that swap, are closed, or have other seats, as changes for the sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.desk.acts import Change, emptied, moved
from kiosk.programme.model import Programme
from kiosk.programme.overrides import CAPACITY, value_of
from kiosk.programme.room_plans import Proposal, closed, swapped


class Plan(StrEnum):
    """What is to become of the sessions of a room."""

    SWAP = "swap"
    FREE = "free"
    """Each goes where there is room; who finds none stays, and is told."""
    INTO = "into"
    NO_ROOM = "no-room"
    CANCEL = "cancel"
    SEATS = "seats"
    """How many it holds: about the room, not its sessions (`seated`)."""


@dataclass(frozen=True, slots=True)
class Planned:
    """`changes` for the sheet; `left` are sessions (keys) for which there is no free room."""

    changes: tuple[Change, ...]
    left: tuple[str, ...] = ()


def planned(
    programme: Programme, plan: Plan, room: str, other: str, begin: datetime, end: datetime
) -> Planned:
    """What a plan means for each session in `room` from `begin` to `end` (aware).

    `other` is the room to swap with or to go into, of the others nothing.
    """
    match plan:
        case Plan.SWAP:
            return Planned(_changes(swapped(programme, room, other, begin, end)))
        case Plan.INTO:
            return Planned(_changes(closed(programme, room, begin, end, into=other)))
        case Plan.NO_ROOM:
            return Planned(_changes(closed(programme, room, begin, end)))
        case Plan.CANCEL:
            return Planned(_changes(closed(programme, room, begin, end, cancelled=True)))
        case Plan.SEATS:
            return Planned(())
        case Plan.FREE:
            found = emptied(programme, room, begin, end)
            return Planned(
                tuple(moved(r.session, r.room) for r in found if r.room is not None),
                tuple(r.session.key for r in found if r.room is None),
            )


def seated(programme: Programme, room: str, seats: str) -> Planned:
    """A room with so many seats, "" for not known; nothing where that is so already."""
    field, value = f"{CAPACITY}{room}", str(int(seats)) if seats else ""
    same = value_of(programme, "", field) in (value, None)
    return Planned(() if same else (("", field, value),))


def _changes(proposals: Sequence[Proposal]) -> tuple[Change, ...]:
    return tuple((p.session_key, p.field, p.value) for p in proposals)
