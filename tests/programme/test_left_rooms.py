"""The rooms people may wait in for a session that has gone on to another."""

from datetime import timedelta

from ui.hall import GAME, NOON, programme, room_change

from kiosk.programme.model import Room
from kiosk.programme.moves import RECENT, left_rooms, moves

SHOWN = programme(GAME)


def test_a_session_that_went_on_has_left_every_room_in_between() -> None:
    there = room_change("game", "werk", "foyer")
    on = room_change("game", "foyer", "saal")
    assert left_rooms((there, on), SHOWN, NOON) == {"game": ("werk", "foyer")}
    assert moves((there, on), SHOWN, NOON)["game"].old_room == "werk"


def test_a_session_that_came_back_has_left_only_the_room_between() -> None:
    there, back = room_change("game", "saal", "foyer"), room_change("game", "foyer", "saal")
    assert left_rooms((there, back), SHOWN, NOON) == {"game": ("foyer",)}
    assert moves((there, back), SHOWN, NOON) == {}


def test_what_was_long_ago_or_of_another_programme_is_no_room_left() -> None:
    change = room_change("game", "werk", "saal")
    assert left_rooms((change,), SHOWN, NOON + RECENT + timedelta(hours=1)) == {}
    other = programme(GAME, rooms=(Room("saal", "Saal 2"),))
    assert left_rooms((room_change("night", "werk", "saal"),), other, NOON) == {}
