"""Going to both of two overlapping sessions: when to leave, and when it is not worth it."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.programme.changeovers import change_at, pair_of
from kiosk.programme.model import Event, Programme, Room, Session, Walk
from kiosk.programme.own_agenda import Overlap

NOON = datetime(2022, 12, 8, 12, 0, tzinfo=UTC)
ROOMS = (Room("saal", "Saal"), Room("werk", "Werkstatt"))


def at(minutes: int) -> datetime:
    return NOON + timedelta(minutes=minutes)


def overlap(first: tuple[int, int], second: tuple[int, int], room: str = "saal") -> Overlap:
    one = Session("one", "Eins", room="saal", start=at(first[0]), end=at(first[1]))
    other = Session("other", "Zwei", room=room, start=at(second[0]), end=at(second[1]))
    return Overlap(1, one, other, at(second[0]), at(min(first[1], second[1])))


@pytest.mark.parametrize(
    ("first", "second", "room", "leave"),
    [
        ((0, 60), (30, 90), "saal", 30),
        ((0, 60), (30, 90), "werk", 26),
        ((0, 60), (30, 45), "saal", 30),
        ((0, 60), (10, 90), "saal", 10),
        ((0, 60), (9, 90), "saal", None),
        ((0, 60), (13, 90), "werk", None),
        ((0, 60), (0, 60), "saal", None),
        ((0, 60), (50, 59), "saal", None),
    ],
)
def test_one_leaves_in_time_for_the_second_if_both_are_worth_it(
    first: tuple[int, int], second: tuple[int, int], room: str, leave: int | None
) -> None:
    shown = Programme(Event("e", "E"), ROOMS, walks=(Walk("saal", "werk", 4),))
    found = change_at(shown, overlap(first, second, room))
    assert found == (at(leave) if leave is not None else None)


def test_a_changeover_leads_from_the_first_to_the_second() -> None:
    assert pair_of(overlap((0, 60), (30, 90))) == ("one", "other")
