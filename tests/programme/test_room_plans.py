"""What swapping two rooms or closing one proposes."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from store.samples import FIRST, programme
from strategies import INSTANTS, LENGTHS, programmes

from kiosk.programme.model import Programme, Status
from kiosk.programme.overrides import Override, lay_over, value_of
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.room_plans import Proposal, closed, swapped


def carried_out(plan: Programme, proposals: tuple[Proposal, ...]) -> Programme:
    return lay_over(
        plan,
        [
            Override(
                p.session_key,
                p.field,
                p.value,
                value_of(plan, p.session_key, p.field) or "",
                "",
                "",
                FIRST,
            )
            for p in proposals
        ],
    )


@given(programmes(), INSTANTS, LENGTHS)
def test_swapping_twice_is_as_before(plan: Programme, since: datetime, length: timedelta) -> None:
    if len(plan.rooms) < 2:
        return
    rooms, time = (plan.rooms[0].key, plan.rooms[1].key), (since, since + length)
    once = carried_out(plan, swapped(plan, *rooms, *time))
    assert carried_out(once, swapped(once, *rooms, *time)) == plan


@given(st.data(), programmes(), INSTANTS, LENGTHS)
def test_nothing_takes_place_in_a_closed_room(
    data: st.DataObject, plan: Programme, since: datetime, length: timedelta
) -> None:
    if not plan.rooms:
        return
    room, until = plan.rooms[0].key, since + length
    cancelled = data.draw(st.booleans())
    after = carried_out(plan, closed(plan, room, since, until, cancelled=cancelled))
    for before, session in zip(plan.sessions, after.sessions, strict=True):
        start, end = actual_start(session), actual_end(session)
        if start is None or end is None or session.room != room or session.cancelled:
            continue
        assert start >= until or end <= since
        assert session == before


def test_who_was_there_before_and_who_stays_longer_go_as_well() -> None:
    plan = programme(4)
    saal = [s for s in plan.sessions if s.room == "saal"]
    first = saal[0]
    assert first.start is not None
    assert first.end is not None
    middle = first.start + (first.end - first.start) / 2
    just = timedelta(minutes=1)
    assert closed(plan, "saal", middle, middle + just, into="foyer") == (
        Proposal(first.key, "room", "foyer"),
    )
    assert closed(plan, "saal", first.end, first.end + timedelta(seconds=1)) == ()


def test_a_delay_counts_and_what_is_cancelled_stays() -> None:
    plan = programme(1)
    late = replace(plan.sessions[0], room="saal", delay=60)
    assert late.start is not None
    window = (late.start, late.start + timedelta(minutes=5))
    assert closed(replace(plan, sessions=(late,)), "saal", *window) == ()
    on_time = replace(late, delay=0)
    assert closed(replace(plan, sessions=(on_time,)), "saal", *window, cancelled=True) == (
        Proposal(late.key, "status", "cancelled"),
    )
    off = replace(on_time, status=Status.CANCELLED)
    assert closed(replace(plan, sessions=(off,)), "saal", *window) == ()
    assert swapped(replace(plan, sessions=(off,)), "saal", "foyer", *window) == (
        Proposal(late.key, "room", "foyer"),
    )
