"""Staff corrections laid over the upstream programme: laws, and each field by example."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from programme.corrections import MADE, override, overrides
from store.samples import FIRST, programme
from strategies import programmes

from kiosk.programme.announcement_text import announcement_text
from kiosk.programme.changes import diff
from kiosk.programme.model import Announcement, Programme, Status
from kiosk.programme.overrides import (
    Override,
    can_be_laid,
    in_force,
    lay_over,
    next_expiry,
    value_of,
)
from kiosk.programme.session_fields import slot_text


@given(st.data(), programmes())
def test_laying_over_twice_is_laying_over_once(data: st.DataObject, plan: Programme) -> None:
    wanted = data.draw(overrides(plan))
    once = lay_over(plan, wanted)
    assert lay_over(once, wanted) is once


@given(st.data(), programmes(), st.randoms(use_true_random=False))
def test_the_order_of_different_targets_makes_no_difference(
    data: st.DataObject, plan: Programme, random: object
) -> None:
    wanted = data.draw(overrides(plan))
    shuffled = list(wanted)
    random.shuffle(shuffled)
    assert lay_over(plan, shuffled) == lay_over(plan, wanted)


@given(st.data(), programmes())
def test_every_target_says_what_staff_want_and_everything_else_stays(
    data: st.DataObject, plan: Programme
) -> None:
    wanted = data.draw(overrides(plan))
    laid = lay_over(plan, wanted)
    for one in wanted:
        assert value_of(laid, *one.target) == one.value
    touched = {(o.session_key, o.field) for o in wanted}
    for change in diff(plan, laid):
        field = "slot" if change.field in ("start", "end", "day") else change.field
        assert (change.session_key, field) in touched or change.field == "session"
    assert [s.key for s in laid.sessions] == [s.key for s in plan.sessions]


def test_of_several_corrections_of_a_session_the_last_reason_is_told() -> None:
    plan = programme(1)
    key, title = plan.sessions[0].key, plan.sessions[0].title
    later = MADE + timedelta(minutes=5)
    room = override(key, "room", "", reason="Wasser im Saal")
    late = override(key, "delay", "10", reason="", made_at=later)
    full = override(key, "full", "yes", reason="Anmeldungen", made_at=later)
    said = [lay_over(plan, some).sessions[0].reason for some in ([room, late], [full, room])]
    assert said == ["Wasser im Saal", "Anmeldungen"]
    nothing_new = override(key, "title", title, reason="Tippfehler")
    assert lay_over(plan, [nothing_new]) is plan


@given(st.data(), programmes())
def test_taking_a_correction_back_restores_exactly_what_was_before(
    data: st.DataObject, plan: Programme
) -> None:
    wanted = data.draw(overrides(plan, most=4))
    extra = data.draw(overrides(plan, most=4))
    before = lay_over(plan, in_force(wanted, MADE))
    with_more = in_force([*wanted, *extra], MADE)
    assert {o.target: o for o in with_more} == {o.target: o for o in [*wanted, *extra]}
    assert lay_over(plan, in_force([*wanted, *extra][: len(wanted)], MADE)) == before
    assert lay_over(plan, ()) is plan


def test_a_moved_session_has_its_new_slot_in_the_zone_of_the_event() -> None:
    plan = programme(3)
    start = FIRST + timedelta(minutes=40)
    slot = slot_text(start, start + timedelta(minutes=25))
    laid = lay_over(plan, [override("s1", "slot", slot)]).session_by_key["s1"]
    assert (laid.start, laid.end) == (start, start + timedelta(minutes=25))
    assert laid.start is not None
    assert laid.start.tzinfo is plan.tz


def test_what_staff_say_takes_place_has_not_vanished() -> None:
    plan = programme(3)
    gone = replace(plan.sessions[1], status=Status.CANCELLED, vanished=True)
    plan = replace(plan, sessions=(plan.sessions[0], gone, plan.sessions[2]))
    laid = lay_over(plan, [override("s1", "status", "scheduled")]).session_by_key["s1"]
    assert (laid.status, laid.vanished) == (Status.SCHEDULED, False)
    assert lay_over(plan, [override("s1", "status", "cancelled")]) is plan


def test_announcements_are_changed_taken_away_and_added_behind_those_of_upstream() -> None:
    plan = replace(
        programme(1),
        announcements=(Announcement("bus", "Der Bus fährt"), Announcement("essen", "Suppe")),
    )
    soup = announcement_text(Announcement("", "Suppe ist aus", urgent=True))
    late = announcement_text(Announcement("", "Später", since=FIRST))
    laid = lay_over(
        plan,
        [
            override("", "announcement:b", late, made_at=MADE + timedelta(minutes=1)),
            override("", "announcement:z", soup),
            override("", "announcement:essen", soup),
            override("", "announcement:bus", ""),
        ],
    )
    assert [(a.key, a.title) for a in laid.announcements] == [
        ("essen", "Suppe ist aus"),
        ("z", "Suppe ist aus"),
        ("b", "Später"),
    ]
    assert laid.announcements[2].since == FIRST


def test_the_capacity_of_a_room_can_be_corrected() -> None:
    laid = lay_over(programme(1), [override("", "capacity:saal", "80", "200")])
    assert [room.capacity for room in laid.rooms] == [80, None]
    assert value_of(laid, "", "capacity:foyer") == ""


@pytest.mark.parametrize(
    "lost",
    [
        override("nobody", "title", "Neu"),
        override("s1", "room", "dach"),
        override("", "capacity:dach", "3"),
    ],
)
def test_what_leads_nowhere_is_left_out(lost: Override) -> None:
    plan = programme(3)
    assert not can_be_laid(plan, lost)
    assert lay_over(plan, [lost]) is plan


def test_a_correction_ends_when_it_expires_and_the_one_before_counts_again() -> None:
    noon = datetime(2022, 12, 7, 12, tzinfo=UTC)
    first = override("s1", "delay", "5")
    second = override("s1", "delay", "15", expires=noon)
    assert in_force([first, second], noon - timedelta(seconds=1)) == (second,)
    assert in_force([first, second], noon) == (first,)
    assert next_expiry([first, second], noon - timedelta(hours=1)) == noon
    assert next_expiry([first, second], noon) is None


def test_somebody_takes_over_and_somebody_new_joins() -> None:
    plan = programme(3)
    known = plan.people[0]
    people = f"Zoë Neu\n{known.name}"
    laid = lay_over(plan, [override("s1", "people", people)])
    assert laid.people_names(laid.session_by_key["s1"]) == ("Zoë Neu", known.name)
    assert laid.session_by_key["s1"].people[1] == known.key
    assert laid.people[:-1] == plan.people
    nobody = lay_over(plan, [override("s1", "people", "")])
    assert nobody.session_by_key["s1"].people == ()
    assert nobody.people == plan.people


def test_of_two_people_with_one_name_the_sessions_own_stays() -> None:
    plan = programme(3)
    mine, twin = replace(plan.people[0], key="z"), plan.people[0]
    session = replace(plan.sessions[1], people=("z",))
    plan = replace(plan, people=(twin, mine), sessions=(session,))
    laid = lay_over(plan, [override("s1", "people", f"{mine.name}\nBen Ott")])
    assert laid.session_by_key["s1"].people == ("z", "name:Ben Ott")
