"""The names rooms had: who was told "Saal 2" still means the room that is called otherwise now."""

from collections.abc import Iterable, Mapping

from kiosk.programme.changes import Change, ChangeKind
from kiosk.programme.folding import fold
from kiosk.programme.model import Programme

_FIELD = "room:"


def former_names(changes: Iterable[Change], programme: Programme) -> Mapping[str, str]:
    """The keys of rooms by the folded names they had; `changes` oldest first.

    A name that another room bears now is that room's.
    """
    present = {fold(room.name) for room in programme.rooms}
    found = {}
    for change in changes:
        if change.kind is not ChangeKind.ROOM_RENAMED or not change.field.startswith(_FIELD):
            continue
        name, key = fold(change.old), change.field.removeprefix(_FIELD)
        if name not in present and key in programme.room_by_key:
            found[name] = key
    return found
