"""Which rooms are shown, in which order: no room is lost, no session unsaid, an order stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ui.hall import talk

from kiosk.programme.room_choice import (
    RoomChoice,
    arranged,
    choice_from,
    moved,
    ordered,
    rooms_of_day,
    written,
)

KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8)
CHOICES = st.builds(
    RoomChoice, KEYS.map(tuple), st.frozensets(st.sampled_from("abcdefgh")), st.booleans()
)


@given(CHOICES, KEYS)
def test_every_room_of_the_programme_has_one_place(choice: RoomChoice, rooms: list[str]) -> None:
    assert sorted(arranged(choice, rooms)) == sorted(rooms)


@given(CHOICES, KEYS)
def test_rooms_a_person_placed_keep_their_order(choice: RoomChoice, rooms: list[str]) -> None:
    placed = [room for room in choice.order if room in rooms]
    assert [room for room in arranged(choice, rooms) if room in placed] == placed


@given(CHOICES, KEYS, st.data())
def test_a_moved_room_stands_before_the_other_and_the_rest_stays(
    choice: RoomChoice, rooms: list[str], data: st.DataObject
) -> None:
    if not rooms:
        return
    room = data.draw(st.sampled_from(rooms))
    before = data.draw(st.sampled_from([*rooms, None]).filter(lambda other: other != room))
    old = [r for r in arranged(choice, rooms) if r != room]
    new = list(arranged(moved(choice, rooms, room, before), rooms))
    assert [r for r in new if r != room] == old
    behind = new[new.index(room) + 1 :]
    assert behind[:1] == ([before] if before is not None else [])


@given(CHOICES, KEYS)
def test_a_choice_is_kept_as_it_is(choice: RoomChoice, rooms: list[str]) -> None:
    assert choice_from(written(choice)) == choice
    assert arranged(ordered(choice, rooms, arranged(choice, rooms)), rooms) == arranged(
        choice, rooms
    )


@given(CHOICES, KEYS, st.lists(st.sampled_from([*"abcdefghx", None]), max_size=12))
def test_every_session_is_shown_or_counted(
    choice: RoomChoice, rooms: list[str], places: list[str | None]
) -> None:
    sessions = [talk(f"s{n}", "x", "9:00", "10:00", room) for n, room in enumerate(places)]
    day = rooms_of_day(choice, rooms, sessions)
    for session in sessions:
        in_sight = session.room in day.shown or session.room not in rooms
        assert in_sight != (session in day.left_out)
    busy = {session.room for session in sessions}
    assert set(day.shown) | set(day.empty) | set(day.hidden) == set(rooms)
    assert set(day.empty) == set(rooms) - busy - choice.hidden
    assert set(day.shown) & set(day.empty) == (set(day.empty) if choice.show_empty else set())
    assert set(day.hidden) == choice.hidden & set(rooms)


def test_a_new_room_follows_the_one_it_follows_in_the_feed() -> None:
    choice = RoomChoice(order=("c", "a", "b"))
    assert arranged(choice, ("a", "new", "b", "c")) == ("c", "a", "new", "b")
    assert arranged(choice, ("first", "a", "b", "c")) == ("first", "c", "a", "b")


def test_a_room_that_comes_back_has_its_place_again() -> None:
    choice = RoomChoice(order=("c", "a", "b"), hidden=frozenset("a"))
    assert arranged(choice, ("a", "b")) == ("a", "b")
    swapped = moved(choice, ("a", "b"), "b", "a")
    assert arranged(swapped, ("a", "b", "c")) == ("b", "a", "c")
    assert "a" in swapped.hidden


def test_the_programmes_own_order_is_no_order_of_the_person() -> None:
    rooms = ("a", "b", "c")
    choice = moved(moved(RoomChoice(), rooms, "c", "a"), rooms, "c", None)
    assert choice == RoomChoice()
    # So a room the organisers move later is moved here, too.
    assert arranged(choice, ("b", "a", "c")) == ("b", "a", "c")


def test_hiding_showing_and_only() -> None:
    rooms = ("a", "b", "c")
    choice = RoomChoice().hiding(["a", "b"])
    assert rooms_of_day(choice, rooms, ()).hidden == ("a", "b")
    assert choice.showing(["a"]).hidden == {"b"}
    assert choice.only(["b"], rooms).hidden == {"a", "c"}


@pytest.mark.parametrize("kept", [{}, {"order": 3, "hidden": [1, None], "empty": "yes"}])
def test_what_is_no_choice_counts_as_none(kept: dict[str, object]) -> None:
    assert choice_from(kept) == RoomChoice()
