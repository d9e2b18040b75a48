"""Which rooms a screen is for, by what its settings call them."""

from collections.abc import Iterator

from kiosk.programme.folding import fold
from kiosk.programme.model import Session
from kiosk.programme.room_key import room_key
from kiosk.ui.pictures.marks import marked_move
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.settings import ScreenSettings

_NAMED = 3
"""Up to so many rooms are named at the head of a board; more are counted."""


def board_rooms(settings: ScreenSettings, moment: Moment) -> tuple[str, ...] | None:
    """The keys of the rooms a board is for, in the programme's order; None: all of them.

    Rooms are chosen one by one, by floor or by building, as the feed calls them. What the feed
    does not know is left out (`unknown_rooms` names it).
    """
    if not settings.rooms and not settings.floors:
        return None
    wanted = {room_key(one, moment.programme, moment.renamed) for one in settings.rooms}
    floors = {fold(floor) for floor in settings.floors}
    return tuple(
        room.key
        for room in moment.programme.rooms
        if room.key in wanted or floors & {fold(room.floor), fold(room.building)}
    )


def unknown_rooms(settings: ScreenSettings, moment: Moment) -> Iterator[str]:
    """The rooms and floors of a board that the programme does not have, as settings call them."""
    programme = moment.programme
    for one in settings.rooms:
        if room_key(one, programme, moment.renamed) not in programme.room_by_key:
            yield one
    known = {fold(name) for room in programme.rooms for name in (room.floor, room.building)}
    yield from (floor for floor in settings.floors if fold(floor) not in known)


def told_on_board(session: Session, moment: Moment) -> bool:
    """Whether a session is one of a board's: in its rooms, or moved away from them lately."""
    if moment.rooms is None or session.room in moment.rooms:
        return True
    move = marked_move(session, moment)
    return move is not None and move.old_room in moment.rooms


def rooms_said(settings: ScreenSettings, moment: Moment) -> str:
    """What a board of chosen rooms says of them at its head: their floors, their names, or how
    many there are; "" where it is for all."""
    if moment.rooms is None:
        return ""
    if settings.floors and not settings.rooms:
        return ", ".join(settings.floors)
    if len(moment.rooms) <= _NAMED:
        return ", ".join(moment.programme.room_name(key) for key in moment.rooms)
    return moment.translate("Screen", "%n rooms", len(moment.rooms))
