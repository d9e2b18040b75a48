"""Collisions in a programme: rooms and people claimed twice, sessions listed twice."""

import time
from dataclasses import replace

import pytest
from feeds.looked_over import EVENT, PEOPLE, ROOMS, at, kinds, looked_over, of_kind, session
from hypothesis import given
from strategies import programmes

from kiosk.feeds.lint import lint
from kiosk.feeds.lint_claims import MOST_PAIRS
from kiosk.feeds.reading import Reading, Severity
from kiosk.programme.model import Programme, Room, Status

STEG = [session("x", 20, room="steg")]
"""So that no room stands empty."""


def test_a_sound_programme_has_no_findings() -> None:
    assert looked_over(session("a", 9), session("b", 10), *STEG) == []


def test_two_sessions_in_one_room_are_told_with_the_minutes_they_share() -> None:
    (problem,) = looked_over(session("a", 9), session("b", 9.75), *STEG)
    assert (problem.kind, problem.severity) == ("room-overlap", Severity.WARNING)
    assert problem.where == "event b"
    assert problem.message == (
        "“Titel a” and “Titel b” share 15 min in “Ofen”, from 2031-06-12 09:45."
    )


def test_a_title_with_quotation_marks_is_told_with_single_ones() -> None:
    (problem,) = looked_over(session("a", 9, title="„Torf“ und Moor"), session("b", 9.5), *STEG)
    assert problem.message.startswith("“‚Torf‘ und Moor” and “Titel b”")


def test_sessions_in_two_rooms_cancelled_or_after_each_other_claim_nothing_twice() -> None:
    found = looked_over(
        session("a", 9),
        session("b", 9, room="steg"),
        session("c", 9, status=Status.CANCELLED),
        session("d", 10),
    )
    assert found == []


def test_a_room_made_for_several_at_a_time_is_told_once() -> None:
    stalls = [session(f"s{n}", 9 + n / 10, title=f"Stand {n}") for n in range(12)]
    (problem,) = looked_over(*stalls, *STEG)
    assert (problem.kind, problem.severity) == ("room-shared", Severity.NOTE)
    assert "12 of 12" in problem.message


def test_the_same_session_listed_twice_is_no_overlap() -> None:
    (problem,) = looked_over(session("a", 9, title="Torf"), session("b", 9, title="torf"), *STEG)
    assert (problem.kind, problem.where, problem.count) == ("listed-twice", "event b", 1)


def test_somebody_in_two_places_at_one_time_is_told() -> None:
    found = looked_over(
        session("a", 9, people=("ebba",)),
        session("b", 9.5, room="steg", people=("jorin", "ebba")),
        session("c", 10.5, people=("jorin",)),
    )
    (problem,) = found
    assert problem.kind == "person-twice"
    assert problem.message == (
        "Ebba Torfstich is announced for two sessions at one time: “Titel a” and “Titel b”,"
        " 30 min from 2031-06-12 09:30."
    )


@pytest.mark.parametrize("title", ["Eröffnung", "Eröffnung (Stream)"])
def test_one_session_shown_in_two_rooms_does_not_tear_its_people_apart(title: str) -> None:
    found = looked_over(
        session("a", 9, title="Eröffnung", people=("ebba",)),
        session("b", 9, title=title, people=("ebba",), room="steg"),
    )
    assert found == []


def test_an_overlap_in_one_room_is_not_told_of_its_people_again() -> None:
    found = looked_over(
        session("a", 9, people=("ebba",)), session("b", 9.5, people=("ebba",)), *STEG
    )
    assert kinds(found) == {"room-overlap"}


def test_a_name_that_stands_for_several_is_told_once() -> None:
    rooms = tuple(Room(f"r{n}", f"Raum {n}") for n in range(12))
    found = looked_over(
        *(session(f"s{n}", 9, room=f"r{n}", people=("ebba",)) for n in range(12)), rooms=rooms
    )
    assert [p.kind for p in found] == ["person-shared"]


def test_too_many_pairs_are_counted_instead() -> None:
    # In each room one of three overlapping pairs would be too few to be meant.
    rooms = tuple(Room(f"r{n}", f"Raum {n}") for n in range(150))
    crowd = [
        session(f"s{n}-{m}", 9 + m / 4, title=f"Titel {n}-{m}", room=f"r{n}")
        for n in range(150)
        for m in range(3)
    ]
    told = of_kind(looked_over(*crowd, rooms=rooms), "room-overlap")
    assert len(told) == MOST_PAIRS + 1
    assert told[-1].message == "More pairs of sessions in one room at one time: 250."


@given(programmes())
def test_every_room_overlap_is_one_between_two_sessions_of_that_room(programme: Programme) -> None:
    found = lint(Reading("agenda-json", programme))
    rooms = {s.room for s in programme.sessions}
    for problem in of_kind(found, "room-overlap"):
        assert int(dict(problem.values)["minutes"]) > 0
        assert dict(problem.values)["room"] in {programme.room_name(key) for key in rooms}
    assert all(problem.message for problem in found)
    assert Severity.ERROR not in {problem.severity for problem in found}


@pytest.mark.timeout(30)
def test_ten_thousand_sessions_are_looked_over_within_two_seconds() -> None:
    rooms = tuple(Room(f"r{n}", f"Raum {n}") for n in range(50))
    names = tuple(replace(PEOPLE[0], key=f"p{n}", name=f"Person {n}") for n in range(3000))
    crowd = [
        session(
            f"s{n}",
            8 + n % 40 / 4 + n // 2500 * 24,
            title=f"Titel {n}",
            room=f"r{n % 50}",
            people=(f"p{n % 3000}", f"p{n * 7 % 3000}"),
            url=f"https://moorlichter.example/{n}",
        )
        for n in range(9_000)
    ]
    # All in one room and of one person, which is a step for each of half a million pairs.
    crowd += [session(f"t{n}", 9, title=f"T {n}", people=("p0",)) for n in range(1000)]
    programme = Programme(EVENT, (*rooms, *ROOMS), (), names, tuple(crowd))
    began = time.process_time()
    found = lint(Reading("frab-xml", programme))
    assert time.process_time() - began < 2
    assert {"room-shared", "person-twice"} <= kinds(found)
    assert len(found) < 3 * MOST_PAIRS
    assert at(8) == crowd[0].start
