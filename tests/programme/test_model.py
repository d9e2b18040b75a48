"""The values themselves: frozen, looked up by key, walks the same both ways."""

from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from strategies import programmes

from kiosk.programme.model import Event, Person, Programme, Room, Session, Walk


@given(programmes())
def test_everything_is_found_by_its_key(programme: Programme) -> None:
    assert tuple(programme.session_by_key.values()) == programme.sessions
    assert tuple(programme.room_by_key.values()) == programme.rooms
    assert tuple(programme.track_by_key.values()) == programme.tracks
    assert tuple(programme.person_by_key.values()) == programme.people
    for session in programme.sessions:
        assert len(programme.people_names(session)) == len(session.people)
        assert bool(programme.room_name(session.room)) == (session.room is not None)


@given(programmes())
def test_a_way_takes_as_long_back(programme: Programme) -> None:
    keys = [r.key for r in programme.rooms]
    for a in keys:
        assert programme.walking_minutes(a, a) == 0
        assert programme.walking_minutes(a, None) == 0
        for b in keys:
            assert programme.walking_minutes(a, b) == programme.walking_minutes(b, a)


def test_an_unknown_way_takes_no_time() -> None:
    programme = Programme(Event("e", "E"), walks=(Walk("a", "b", 4),))
    assert programme.walking_minutes("b", "a") == 4
    assert programme.walking_minutes("a", "c") == 0


def test_names_are_given_in_the_feeds_order_and_unknown_keys_have_none() -> None:
    programme = Programme(
        Event("e", "E"), rooms=(Room("r", "Saal"),), people=(Person("a", "A"), Person("b", "B"))
    )
    assert programme.people_names(Session("s", "S", people=("b", "zz", "a"))) == ("B", "A")
    assert programme.room_name("zz") == programme.room_name(None) == ""


def test_values_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Session("s", "S").title = "T"  # type: ignore[misc]
