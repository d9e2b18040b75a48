"""Bulk changes: what befell many sessions at once is one thing to a person."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import programmes

from kiosk.programme.change_groups import ChangeGroup, GroupKind, grouped
from kiosk.programme.changes import Change, ChangeKind, diff
from kiosk.programme.model import Event, Programme, Room, Session

HOUR = timedelta(hours=1)
START = datetime(2031, 6, 12, 8, tzinfo=UTC)
ROOMS = (Room("steg", "Steg"), Room("scheune", "Scheune"))


def programme(count: int, hours_apart: int = 1) -> Programme:
    return Programme(
        Event("moor", "Moor", zone="Europe/Berlin"),
        ROOMS,
        sessions=tuple(
            Session(f"s{n}", f"Titel {n}", room="steg", start=at, end=at + HOUR)
            for n in range(count)
            if (at := START + n * hours_apart * HOUR)
        ),
    )


def put_off(old: Programme, by: timedelta, count: int, **fields: object) -> Programme:
    sessions = [
        replace(s, start=s.start + by, end=s.end + by, **fields) if n < count else s
        for n, s in enumerate(old.sessions)
        if s.start is not None and s.end is not None
    ]
    return replace(old, sessions=tuple(sessions))


def groups_of(old: Programme, new: Programme) -> tuple[tuple[ChangeGroup, ...], tuple[Change, ...]]:
    return grouped(diff(old, new), new)


def test_five_sessions_an_hour_later_are_one_thing() -> None:
    old = programme(8)
    groups, rest = groups_of(old, put_off(old, HOUR, 5))
    (group,) = groups
    assert (group.kind, group.shift) == (GroupKind.SHIFT, HOUR)
    assert group.sessions == ("s0", "s1", "s2", "s3", "s4")
    assert len(group.changes) == 10
    assert rest == ()


def test_four_sessions_are_told_one_by_one() -> None:
    old = programme(8)
    groups, rest = groups_of(old, put_off(old, HOUR, 4))
    assert groups == ()
    assert len(rest) == 8


def test_what_else_befell_one_of_them_is_told_apart() -> None:
    old = programme(6)
    new = put_off(old, -HOUR / 4, 6)
    other = replace(new.sessions[2], title="Neu")
    new = replace(new, sessions=(*new.sessions[:2], other, *new.sessions[3:]))
    (group,), rest = groups_of(old, new)
    assert group.shift == -HOUR / 4
    assert [(c.session_key, c.kind) for c in rest] == [("s2", ChangeKind.TITLE)]


def test_a_session_that_also_became_longer_is_no_part_of_the_shift() -> None:
    old = programme(6)
    new = put_off(old, HOUR, 6)
    longer = replace(new.sessions[0], end=new.sessions[0].end + HOUR)
    (group,), rest = groups_of(old, replace(new, sessions=(longer, *new.sessions[1:])))
    assert "s0" not in group.sessions
    assert {c.session_key for c in rest} == {"s0"}


def test_two_shifts_are_two_things_the_larger_first() -> None:
    old = programme(13)
    new = put_off(put_off(old, HOUR, 13), HOUR, 5)
    groups, rest = groups_of(old, new)
    assert [(len(g.sessions), g.shift) for g in groups] == [(8, HOUR), (5, 2 * HOUR)]
    assert rest == ()


@pytest.mark.parametrize(
    ("by", "hours_apart", "kind"),
    [
        (-2 * HOUR, 6, GroupKind.ZONE),
        (2 * HOUR, 6, GroupKind.ZONE),
        (-2 * HOUR, 1, GroupKind.SHIFT),
        (-HOUR, 6, GroupKind.SHIFT),
    ],
)
def test_a_shift_by_the_zones_offset_over_days_is_a_zone_fixed(
    by: timedelta, hours_apart: int, kind: GroupKind
) -> None:
    old = programme(6, hours_apart)
    (group,), _ = groups_of(old, put_off(old, by, 6))
    assert group.kind is kind


def test_some_sessions_moved_by_the_zones_offset_are_no_zone_fixed() -> None:
    old = programme(9, 6)
    (group,), _ = groups_of(old, put_off(old, 2 * HOUR, 6))
    assert (group.kind, len(group.sessions)) == (GroupKind.SHIFT, 6)


def test_what_is_new_says_nothing_of_a_zone_fixed() -> None:
    old = programme(9, 6)
    before = replace(old, sessions=old.sessions[:6])
    (group,), _ = groups_of(before, put_off(old, 2 * HOUR, 6))
    assert group.kind is GroupKind.ZONE


def test_many_sessions_into_one_other_room_are_one_thing() -> None:
    old = programme(7)
    moved = tuple(replace(s, room="scheune") for s in old.sessions[:6])
    new = replace(old, sessions=(*moved, old.sessions[6]))
    (group,), rest = groups_of(old, new)
    assert (group.kind, group.old_label, group.new_label) == (GroupKind.ROOM, "Steg", "Scheune")
    assert len(group.sessions) == 6
    assert rest == ()


@given(programmes(most_sessions=9), st.sampled_from([0, 15, 120]))
def test_no_change_is_lost_or_told_twice(old: Programme, minutes: int) -> None:
    later = timedelta(minutes=minutes)
    room = old.rooms[0].key if old.rooms else None
    sessions = (
        replace(s, start=s.start + later, end=s.end + later, room=room) if s.start and s.end else s
        for s in old.sessions
    )
    new = replace(old, sessions=tuple(sessions))
    changes = diff(old, new)
    groups, rest = grouped(changes, new)
    told = [*rest, *(change for group in groups for change in group.changes)]
    assert sorted(map(repr, told)) == sorted(map(repr, changes))
