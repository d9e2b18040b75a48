"""What a correction gets in the way of is told, as values."""

from dataclasses import replace
from datetime import timedelta

from programme.corrections import override
from store.samples import FIRST, programme, session

from kiosk.programme.correction_checks import (
    PersonTaken,
    RoomTaken,
    ShortWay,
    TooFewSeats,
    checks,
)
from kiosk.programme.model import Status, Walk
from kiosk.programme.overrides import lay_over


def test_a_room_that_is_taken_is_told_with_the_minutes_shared() -> None:
    plan = lay_over(programme(4), [override("s1", "room", "foyer")])
    assert checks(plan, "s1") == ()
    plan = lay_over(plan, [override("s1", "delay", "10")])
    assert checks(plan, "s1") == (RoomTaken("foyer", plan.session_by_key["s2"], 5),)


def test_a_cancelled_session_and_one_without_a_time_are_in_nobodys_way() -> None:
    plan = programme([session(1), session(2, room="saal", start=FIRST, end=FIRST)])
    late = lay_over(plan, [override("s1", "delay", "10")])
    for other in (override("s1", "status", "cancelled"), override("s1", "slot", "")):
        assert checks(lay_over(late, [other]), "s1") == ()


def test_somebody_in_two_rooms_at_once_is_told() -> None:
    plan = programme([session(1), session(2, people=("p1",))])
    plan = lay_over(plan, [override("s1", "delay", "10")])
    assert checks(plan, "s1") == (PersonTaken("p1", plan.session_by_key["s2"], 5),)


def test_a_way_longer_than_the_break_is_told_in_both_directions() -> None:
    plan = programme([session(1), session(2, people=("p1",))])
    plan = replace(plan, walks=(Walk("saal", "foyer", 8),))
    first, second = plan.sessions
    assert checks(plan, "s1") == checks(plan, "s2") == (ShortWay("p1", first, second, 5, 8),)
    called_off = replace(second, status=Status.CANCELLED)
    assert checks(replace(plan, sessions=(first, called_off)), "s1") == ()


def test_more_people_than_seats_are_told() -> None:
    plan = programme(3)
    assert checks(plan, "s1", expected=200) == ()
    assert checks(plan, "s1", expected=201) == (TooFewSeats("saal", 200, 201),)
    assert checks(plan, "s2", expected=900) == (), "the foyer's seats are not known"


def test_a_session_two_hours_later_shares_nothing() -> None:
    plan = programme([session(1), replace(session(1), key="x", start=FIRST, end=FIRST)])
    assert checks(lay_over(plan, [override("s1", "delay", "120")]), "s1") == ()
    assert timedelta() == plan.session_by_key["x"].duration
