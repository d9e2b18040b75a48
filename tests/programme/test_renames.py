"""Who was told a room's old name still means that room."""

from ui.hall import ROOMS, programme

from kiosk.programme.changes import Change, ChangeKind
from kiosk.programme.model import Room
from kiosk.programme.renames import former_names


def rename(key: str, old: str, new: str) -> Change:
    return Change("", ChangeKind.ROOM_RENAMED, f"room:{key}", old, new, old, new)


def test_each_name_a_room_had_leads_to_it_whatever_its_case() -> None:
    told = (rename("saal", "Saal zwei", "SAAL II"), rename("saal", "SAAL II", "Saal 2"))
    assert former_names(told, programme()) == {"saal zwei": "saal", "saal ii": "saal"}


def test_a_name_that_another_room_bears_now_is_not_a_former_one() -> None:
    assert former_names((rename("saal", "Werkstatt", "Saal 2"),), programme()) == {}


def test_a_room_that_is_gone_has_no_names() -> None:
    left = programme(rooms=(*ROOMS[1:], Room("neu", "Neubau")))
    assert former_names((rename("saal", "Saal zwei", "Saal 2"),), left) == {}
