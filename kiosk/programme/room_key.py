"""Which room is meant by what somebody typed."""

from collections.abc import Mapping

from kiosk.programme.folding import fold
from kiosk.programme.model import Programme


def room_key(wanted: str, programme: Programme, renamed: Mapping[str, str] | None = None) -> str:
    """The key of a room by key or name; what was asked for where there is no such room.

    A name is found whatever its case and accents: somebody typed it. `renamed` are the keys of
    rooms by the folded names they had (`former_names`): a screen keeps its room.
    """
    if wanted in programme.room_by_key:
        return wanted
    named = [room.key for room in programme.rooms if fold(room.name) == fold(wanted)]
    return named[0] if named else (renamed or {}).get(fold(wanted), wanted)
