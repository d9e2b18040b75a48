"""What fits into free time: wholly, with the ways to and from it, and nobody's second choice."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.gap_fillers import gap_fillers
from kiosk.programme.model import Event, Programme, Room, Session, Status, Walk
from kiosk.programme.own_agenda import Gap
from kiosk.programme.phase import actual_end, actual_start

NOON = datetime(2022, 12, 8, 12, 0, tzinfo=UTC)
ROOMS = (Room("saal", "Saal"), Room("werk", "Werkstatt"))


def at(minutes: int) -> datetime:
    return NOON + timedelta(minutes=minutes)


def session(key: str, start: int, end: int, room: str = "saal") -> Session:
    return Session(key, key, room=room, start=at(start), end=at(end))


BEFORE, BEHIND = session("before", -60, 0), session("behind", 60, 120)
GAP = Gap(at(0), at(60))


def found(*others: Session, now: datetime = NOON - timedelta(hours=2)) -> list[str]:
    shown = Programme(
        Event("e", "E"), ROOMS, sessions=(BEFORE, BEHIND, *others), walks=(Walk("saal", "werk", 4),)
    )
    made = gap_fillers(shown, {"before", "behind"}, (BEFORE, BEHIND), GAP, now)
    return [s.key for s in made]


def test_what_lies_in_the_gap_fits_and_the_longest_stands_first() -> None:
    assert found(session("a", 0, 30), session("b", 10, 55), session("c", 0, 61)) == ["b", "a"]


def test_the_ways_to_and_from_it_count() -> None:
    assert found(session("a", 3, 30, "werk"), session("b", 4, 57, "werk")) == []
    assert found(session("a", 4, 56, "werk")) == ["a"]


@pytest.mark.parametrize(
    "more",
    [{"status": Status.CANCELLED}, {"full": True}, {"delay": 40}, {"start": None, "end": None}],
    ids=["off", "full", "late", "undated"],
)
def test_what_nobody_can_go_to_does_not(more: dict[str, object]) -> None:
    assert found(replace(session("a", 10, 30), **more)) == []  # type: ignore[arg-type]


def test_what_has_begun_does_not() -> None:
    assert found(session("a", 10, 30), now=at(9)) == ["a"]
    assert found(session("a", 10, 30), now=at(10)) == []


@given(st.lists(st.tuples(st.integers(-30, 90), st.integers(1, 60)), max_size=8))
def test_whatever_is_offered_lies_in_the_gap(spans: list[tuple[int, int]]) -> None:
    some = [session(f"s{n}", start, start + long) for n, (start, long) in enumerate(spans)]
    known = {s.key: s for s in some}
    for key in found(*some):
        start, end = actual_start(known[key]), actual_end(known[key])
        assert start is not None
        assert end is not None
        assert GAP.start <= start < end <= GAP.end
