"""Identity: keys are unique and stable, and what got a new id is found again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import KEYS, programmes

from kiosk.programme.identity import fingerprint, rematch, slug, unique_keys
from kiosk.programme.model import Event, Person, Programme, Room, Session, Walk


def rekeyed(programme: Programme, prefix: str = "new-") -> Programme:
    """The same programme after an export that gave everything a new id."""

    def new(key: str | None) -> str | None:
        return f"{prefix}{key}" if key else None

    return replace(
        programme,
        rooms=tuple(replace(r, key=new(r.key)) for r in programme.rooms),
        people=tuple(replace(p, key=new(p.key)) for p in programme.people),
        walks=tuple(replace(w, room=new(w.room), other=new(w.other)) for w in programme.walks),
        sessions=tuple(
            replace(s, key=new(s.key), room=new(s.room), people=tuple(new(p) for p in s.people))
            for s in programme.sessions
        ),
    )


@given(st.lists(st.one_of(KEYS, st.sampled_from(["a", "a~2", "a~3"])), max_size=8))
def test_keys_become_unique_and_the_first_of_each_stays(keys: list[str]) -> None:
    result = unique_keys(keys)
    assert len(set(result)) == len(keys) == len(result)
    assert result == unique_keys(keys)
    for key in set(keys):
        assert result[keys.index(key)] == key


@given(programmes())
def test_a_programme_that_did_not_change_is_left_alone(programme: Programme) -> None:
    assert rematch(programme, programme) == programme


@given(programmes())
def test_with_all_ids_new_every_session_keeps_its_key(programme: Programme) -> None:
    again = rematch(programme, rekeyed(programme))
    assert [s.key for s in again.sessions] == [s.key for s in programme.sessions]


@given(programmes(), programmes())
def test_keys_are_never_doubled_and_references_still_lead_somewhere(
    old: Programme, new: Programme
) -> None:
    result = rematch(old, new)
    for things in (result.sessions, result.rooms):
        assert len({t.key for t in things}) == len(things)
    assert all(s.room is None or s.room in result.room_by_key for s in result.sessions)
    assert all(w.room in result.room_by_key for w in result.walks)
    assert [s.title for s in result.sessions] == [s.title for s in new.sessions]


def _programme(room: Room, titles: str, key: str = "") -> Programme:
    return Programme(
        Event("e", "E"),
        rooms=(room, Room("other", "Küche")),
        people=(Person("p", "Erika Muster"),),
        sessions=tuple(Session(f"{key}{t}", t, room=room.key, people=("p",)) for t in titles),
        walks=(Walk(room.key, "other", 3),),
    )


def test_a_renamed_room_keeps_its_key() -> None:
    old, new = _programme(Room("saal", "Saal"), "abc"), _programme(Room("aula", "Aula"), "abc")
    again = rematch(old, new)
    assert again.rooms[0] == Room("saal", "Aula")
    assert {s.room for s in again.sessions} == {"saal"}
    assert again.walks == (Walk("saal", "other", 3),)


def test_a_room_with_few_sessions_in_common_is_another_room() -> None:
    old, new = _programme(Room("saal", "Saal"), "abcd"), _programme(Room("aula", "Aula"), "axyz")
    assert rematch(old, new).rooms[0].key == "aula"


def test_a_room_of_the_same_name_is_the_same_with_nothing_in_common() -> None:
    old, new = _programme(Room("12", "Saal"), "abc"), _programme(Room("r-12", "Saal"), "xyz")
    assert rematch(old, new).rooms[0].key == "12"


def test_new_title_in_the_same_slot_by_the_same_people_is_the_same_session() -> None:
    base = _programme(Room("saal", "Saal"), "a")
    at = datetime(2022, 12, 8, 9, tzinfo=UTC)
    old = replace(base, sessions=(replace(base.sessions[0], start=at, end=at),))
    new = replace(old, sessions=(replace(old.sessions[0], key="x", title="Neuer Titel"),))
    assert rematch(old, new).sessions[0].key == "a"


def test_another_title_by_other_people_is_another_session() -> None:
    old = _programme(Room("saal", "Saal"), "a")
    new = replace(old, sessions=(Session("x", "x", room="saal"),))
    assert rematch(old, new).sessions[0].key == "x"


@pytest.mark.parametrize(
    ("name", "key"),
    [("Großer Saal", "grosser-saal"), ("  Küche / 2. OG ", "kuche-2-og"), ("", ""), ("–", "")],
)
def test_slug_of(name: str, key: str) -> None:
    assert slug(name) == key
    assert slug(slug(name)) == key


@given(st.text(max_size=10), st.text(max_size=10))
def test_a_fingerprint_is_short_and_tells_texts_apart(one: str, other: str) -> None:
    assert len(fingerprint(one, other)) == len("fp-") + 16
    assert fingerprint(one.upper(), other) == fingerprint(one.upper().casefold(), other)
    assert fingerprint(one, other, "x") != fingerprint(one, other)


def test_of_several_of_one_title_none_is_taken_for_the_other_by_title_alone() -> None:
    at = datetime(2022, 12, 8, 9, tzinfo=UTC)
    breaks = [Session(f"b{n}", "Pause", start=at + timedelta(hours=n)) for n in range(3)]
    old = Programme(Event("e", "E"), sessions=tuple(breaks))
    new = replace(old, sessions=(replace(breaks[1], key="x"), Session("y", "Pause")))
    assert [s.key for s in rematch(old, new).sessions] == ["b1", "y"]
