"""What moved lately, boiled down from the change record."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from kiosk.programme.changes import Change, diff
from kiosk.programme.model import Event, Programme, Room, Session, Status
from kiosk.programme.moves import RECENT, moves

NOW = datetime(2022, 12, 8, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
TALK = Session("a", "A", room="saal", start=NOW, end=NOW + HOUR)


def programme(**values: object) -> Programme:
    return Programme(
        Event("e", "E"),
        rooms=(Room("saal", "Saal"), Room("aula", "Aula"), Room("hof", "Hof")),
        sessions=(replace(TALK, **values),),
    )


def record(*versions: Programme) -> list[Change]:
    return [
        replace(change, at=NOW - HOUR, author="Büro", reason="voll")
        for old, new in pairwise(versions)
        for change in diff(old, new)
    ]


def test_a_move_tells_where_it_was() -> None:
    new = programme(room="aula")
    move = moves(record(programme(), new), new, NOW)["a"]
    assert (move.old_room, move.old_room_name) == ("saal", "Saal")
    assert (move.author, move.reason) == ("Büro", "voll")
    assert move.old_start is None


def test_several_moves_count_from_the_first() -> None:
    new = programme(room="hof", start=NOW + HOUR, end=NOW + 2 * HOUR)
    move = moves(record(programme(), programme(room="aula"), new), new, NOW)["a"]
    assert (move.old_room, move.old_start, move.old_end) == ("saal", NOW, NOW + HOUR)


def test_what_is_back_where_it_was_did_not_move() -> None:
    old = programme()
    assert moves(record(old, programme(room="aula"), old), old, NOW) == {}


def test_a_move_is_marked_for_two_days() -> None:
    new = programme(room="aula")
    changes = record(programme(), new)
    assert moves(changes, new, NOW - HOUR + RECENT)
    assert not moves(changes, new, NOW + RECENT)


def test_cancelled_or_without_a_time_it_has_no_move() -> None:
    for values in ({"status": Status.CANCELLED}, {"start": None, "end": None}):
        new = programme(room="aula", **values)
        assert moves(record(programme(), new), new, NOW) == {}


def test_who_asks_for_it_is_told_of_older_moves() -> None:
    new = programme(room="aula")
    later = NOW + 30 * 24 * HOUR
    changes = record(programme(), new)
    assert moves(changes, new, later) == {}
    assert moves(changes, new, later, recent=40 * 24 * HOUR)["a"].old_room == "saal"


def test_who_asks_for_it_is_told_of_another_end_alone() -> None:
    new = programme(end=NOW + 2 * HOUR)
    changes = record(programme(), new)
    assert moves(changes, new, NOW) == {}
    assert moves(changes, new, NOW, ends=True)["a"].old_end == NOW + HOUR
    back = programme()
    assert moves(record(back, new, back), back, NOW, ends=True) == {}
