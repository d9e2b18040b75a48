"""Which rooms a person wants to see of a programme, and in which order; pure values.

Rooms are named by their keys, which a rename leaves alone: a renamed room keeps its place.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from kiosk.programme.model import Session
from kiosk.programme.values import dataclass


@dataclass(frozen=True, slots=True)
class RoomChoice:
    """`order` is empty until a person moved a room; `hidden` rooms are shown nowhere in the grid.

    `show_empty`: rooms without a session on the day are shown, too.
    """

    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    show_empty: bool = False

    def hiding(self, rooms: Iterable[str]) -> "RoomChoice":
        """With these rooms hidden, too."""
        return replace(self, hidden=self.hidden | frozenset(rooms))

    def showing(self, rooms: Iterable[str]) -> "RoomChoice":
        """With these rooms shown again."""
        return replace(self, hidden=self.hidden - frozenset(rooms))

    def only(self, rooms: Iterable[str], of: Iterable[str]) -> "RoomChoice":
        """With no other rooms shown."""
        return replace(self, hidden=frozenset(of) - frozenset(rooms))


class RoomsOfDay(NamedTuple):
    """What a choice makes of one day; all in the person's order.

    `empty` rooms have no session and are left out for that alone; `left_out` are the sessions of
    hidden rooms, which are said to exist wherever they are not shown.
    """

    shown: tuple[str, ...]
    empty: tuple[str, ...]
    hidden: tuple[str, ...]
    left_out: tuple[Session, ...]


def arranged(choice: RoomChoice, rooms: Sequence[str]) -> tuple[str, ...]:
    """All rooms of the programme in the person's order.

    A room that is new in the feed follows the one it follows there; one the feed no longer has is
    left out, and comes back to its place when the feed has it again.
    """
    if not choice.order:
        return tuple(rooms)
    known = set(rooms)
    placed = [room for room in dict.fromkeys(choice.order) if room in known]
    have = set(placed)
    before: str | None = None
    for room in rooms:
        if room not in have:
            placed.insert(placed.index(before) + 1 if before is not None else 0, room)
        before = room
    return tuple(placed)


def moved(choice: RoomChoice, rooms: Sequence[str], room: str, before: str | None) -> RoomChoice:
    """With a room placed before another one, or last (None)."""
    rest = [r for r in arranged(choice, rooms) if r != room]
    at = rest.index(before) if before is not None and before in rest else len(rest)
    return ordered(choice, rooms, (*rest[:at], room, *rest[at:]))


def ordered(choice: RoomChoice, rooms: Sequence[str], order: Sequence[str]) -> RoomChoice:
    """With the rooms in another order; the programme's own order is no choice of the person."""
    if tuple(order) == tuple(rooms):
        return replace(choice, order=())
    gone = [room for room in choice.order if room not in set(order)]
    return replace(choice, order=(*order, *gone))


def rooms_of_day(
    choice: RoomChoice, rooms: Sequence[str], sessions: Iterable[Session]
) -> RoomsOfDay:
    """What of a day is shown and what is not; sessions without a room are never left out."""
    sessions = list(sessions)
    busy = {session.room for session in sessions}
    hidden = choice.hidden & frozenset(rooms)
    visible = [room for room in arranged(choice, rooms) if room not in hidden]
    shown = [room for room in visible if choice.show_empty or room in busy]
    return RoomsOfDay(
        tuple(shown),
        tuple(room for room in visible if room not in busy),
        tuple(room for room in arranged(choice, rooms) if room in hidden),
        tuple(session for session in sessions if session.room in hidden),
    )


def written(choice: RoomChoice) -> dict[str, Any]:
    """A choice as plain values to keep."""
    return {
        "order": list(choice.order),
        "hidden": sorted(choice.hidden),
        "empty": choice.show_empty,
    }


def choice_from(kept: Mapping[str, Any]) -> RoomChoice:
    """The choice that was kept; what is not one of ours counts as not chosen."""
    return RoomChoice(
        _keys(kept.get("order")), frozenset(_keys(kept.get("hidden"))), kept.get("empty") is True
    )


def _keys(value: object) -> tuple[str, ...]:
    return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list) else ()
