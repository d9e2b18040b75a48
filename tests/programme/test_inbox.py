"""The change record as a person reads it: entries, whose they are, how urgent, what is read."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.change_groups import GroupKind
from kiosk.programme.changes import Change, ChangeKind, RecordedChange, diff
from kiosk.programme.inbox import (
    Mark,
    Which,
    chosen,
    entries,
    mark_of,
    members,
    unread_sessions,
)
from kiosk.programme.model import Event, Programme, Room, Session

MORNING = datetime(2022, 12, 8, 9, 0, tzinfo=UTC)
ROOMS = (Room("saal", "Saal 2"), Room("werk", "Werkstatt"))


def session(number: int, hours: float = 1, room: str = "saal") -> Session:
    start = MORNING + timedelta(hours=hours)
    return Session(
        f"s{number}", f"Vortrag {number}", room=room, start=start, end=start + timedelta(hours=1)
    )


def programme(*sessions: Session, rooms: tuple[Room, ...] = ROOMS) -> Programme:
    return Programme(Event("probe", "Probe"), rooms, (), (), sessions)


def recorded(
    old: Programme, new: Programme, version: int = 2, minute: int = 0
) -> list[RecordedChange]:
    at = MORNING + timedelta(minutes=minute)
    known = {**old.session_by_key, **new.session_by_key}
    return [
        RecordedChange(
            version,
            known[c.session_key].title if c.session_key in known else "",
            replace(c, at=at),
        )
        for c in diff(old, new)
    ]


def later(number: int, hours: float = 2) -> Session:
    return session(number, hours)


def test_the_first_load_and_a_version_without_news_make_no_entry() -> None:
    shown = programme(session(1))
    assert entries((), shown, {"s1"}) == ()
    assert recorded(shown, programme(session(1))) == []


def test_what_befell_one_session_at_once_is_one_entry() -> None:
    old, new = programme(session(1)), programme(session(1, 3, "werk"))
    (entry,) = entries(recorded(old, new), new, ())
    assert {c.field for c in entry.changes} == {"start", "end", "room"}
    assert (entry.sessions, entry.title, entry.mine) == (("s1",), "Vortrag 1", False)


def test_a_typo_in_a_text_is_no_news() -> None:
    old = programme(session(1))
    new = programme(replace(session(1), abstract="berichtigt"))
    assert recorded(old, new)
    assert entries(recorded(old, new), new, ()) == ()


def test_the_newest_stands_first_and_mine_before_what_came_with_it() -> None:
    first, second = programme(session(1), session(2)), programme(later(1), later(2))
    third = programme(later(1), later(2, 5))
    record = [*recorded(first, second, 2, 0), *recorded(second, third, 3, 10)]
    found = entries(record, third, {"s2"})
    assert [(e.sessions, e.mine, e.marks[0].version) for e in found] == [
        (("s2",), True, 3),
        (("s2",), True, 2),
        (("s1",), False, 2),
    ]


def test_a_bulk_shift_is_one_entry_and_mine_is_told_apart() -> None:
    old = programme(*(session(n) for n in range(7)))
    new = programme(*(later(n) for n in range(7)))
    record = recorded(old, new)
    mine, bulk = entries(record, new, {"s3"})
    assert (mine.sessions, mine.mine, mine.group) == (("s3",), True, None)
    assert bulk.group is not None
    assert bulk.group.kind is GroupKind.SHIFT
    assert len(bulk.sessions) == len(bulk.marks) == 6
    inside = members(bulk, record)
    assert [m.title for m in inside] == [f"Vortrag {n}" for n in (0, 1, 2, 4, 5, 6)]
    assert all(len(m.changes) == 2 and m.group is None for m in inside)
    assert {m.marks[0] for m in inside} == set(bulk.marks)


def test_many_new_sessions_are_one_entry() -> None:
    old, new = programme(), programme(*(session(n) for n in range(5)))
    (entry,) = entries(recorded(old, new), new, ())
    assert entry.group is not None
    assert entry.group.kind is GroupKind.NEW
    few = programme(*(session(n) for n in range(4)))
    assert len(entries(recorded(old, few), few, ())) == 4


def test_a_renamed_room_is_one_entry_and_mine_if_i_go_there() -> None:
    old = programme(session(1), session(2, room="werk"))
    new = programme(*old.sessions, rooms=(Room("saal", "Saal A"), ROOMS[1]))
    record = recorded(old, new)
    (entry,) = entries(record, new, {"s1"})
    assert (entry.mine, entry.sessions, entry.marks[0].subject) == (True, (), "room:saal")
    (entry,) = entries(record, new, {"s2"})
    assert not entry.mine


def test_urgent_is_what_starts_within_three_hours() -> None:
    old = programme(session(1), session(2, 10))
    new = programme(session(1, room="werk"), session(2, 10, "werk"))
    found = entries(recorded(old, new), new, ())
    assert [e.sessions for e in chosen(found, Which.URGENT, new, MORNING)] == [("s1",)]
    assert len(chosen(found, Which.ALL, new, MORNING)) == 2


@pytest.mark.parametrize(("was", "now"), [(2, 30), (30, 2)])
def test_today_is_what_is_or_was_to_be_today(was: float, now: float) -> None:
    old, new = programme(session(1, was)), programme(session(1, now))
    found = entries(recorded(old, new), new, ())
    assert len(chosen(found, Which.TODAY, new, MORNING)) == 1
    assert len(chosen(found, Which.TODAY, new, MORNING + timedelta(days=1))) == 1
    assert chosen(found, Which.TODAY, new, MORNING + timedelta(days=2)) == ()


def test_what_was_read_is_read_and_the_next_change_is_not() -> None:
    first, second, third = (programme(session(1, n)) for n in (1, 2, 3))
    record = recorded(first, second, 2)
    seen = {mark_of(r) for r in record}
    assert unread_sessions(record, seen) == frozenset()
    record += recorded(second, third, 3)
    assert unread_sessions(record, seen) == {"s1"}
    assert [e.unread(seen) for e in entries(record, third, ())] == [True, False]


KINDS = st.sampled_from([k for k in ChangeKind if k is not ChangeKind.ROOM_RENAMED])


@given(
    st.lists(st.tuples(st.integers(0, 8), KINDS, st.integers(2, 4)), max_size=40),
    st.sets(st.integers(0, 8)),
)
def test_every_noteworthy_change_is_in_just_one_entry(
    some: list[tuple[int, ChangeKind, int]], stars: set[int]
) -> None:
    shown = programme(*(session(n) for n in range(9)))
    record = [
        RecordedChange(
            version,
            "",
            Change(f"s{number}", kind, kind.value, "a", f"{place}", at=MORNING),
        )
        for place, (number, kind, version) in enumerate(sorted(some, key=lambda s: s[2]))
        if kind is not ChangeKind.TIME
    ]
    found = entries(record, shown, {f"s{n}" for n in stars})
    told = [change for entry in found for change in entry.changes]
    worth = [r.change for r in record if r.change.noteworthy]
    assert sorted(map(id, told)) == sorted(map(id, worth))
    assert {m for e in found for m in e.marks} == {mark_of(r) for r in record if r.change in worth}
    assert len({e.key for e in found}) == len(found)


def test_a_mark_tells_versions_apart_that_a_lost_cache_numbers_anew() -> None:
    change = Change("s1", ChangeKind.FULL, "full", "no", "yes", at=MORNING)
    assert mark_of(RecordedChange(2, "", change)) == Mark("s1", 2, int(MORNING.timestamp()))
