"""What is the same session when the feed's own ids tell otherwise: small twins of real feeds."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.programme.changes import ChangeKind, diff
from kiosk.programme.model import Event, Person, Programme, Room, Session
from kiosk.programme.rematch import rematch

AT = datetime(2031, 6, 12, 8, tzinfo=UTC)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


def show(guid: str, at: datetime | None, title: str = "Moorschau", **values: object) -> Session:
    end = at and at + HOUR
    return Session(guid, title, guid=guid, room="steg", start=at, end=end, **values)


def programme(*sessions: Session) -> Programme:
    return Programme(
        Event("moor", "Moor", zone="Europe/Berlin"),
        (Room("steg", "Steg"), Room("scheune", "Scheune")),
        people=(Person("ebba", "Ebba"), Person("jan", "Jan")),
        sessions=sessions,
    )


def told(old: Programme, new: Programme) -> list[tuple[str, ChangeKind]]:
    """What people are told of, each session's kind once."""
    found = diff(old, rematch(old, new))
    return list(dict.fromkeys((c.session_key, c.kind) for c in found if c.noteworthy))


def keys(sessions: Iterable[Session]) -> list[str]:
    return [s.key for s in sessions]


def test_ids_dealt_out_anew_among_repeated_sessions_move_nobody() -> None:
    old = programme(*(show(f"g{n}", AT + n * DAY) for n in range(4)))
    new = programme(*(show(g, AT + n * DAY) for n, g in enumerate(["g2", "g0", "g3", "g1"])))
    assert told(old, new) == []
    assert keys(rematch(old, new).sessions) == ["g0", "g1", "g2", "g3"]


def test_of_a_series_with_new_ids_only_the_one_that_moved_is_told() -> None:
    old = programme(show("g0", AT), show("g1", AT + DAY), show("g2", AT + 2 * DAY))
    new = programme(show("g2", AT), show("g0", AT + DAY), show("g1", AT + 2 * DAY + HOUR))
    assert told(old, new) == [("g2", ChangeKind.TIME)]


def test_ids_that_move_up_when_the_last_one_is_dropped_move_nobody() -> None:
    old = programme(*(show(f"g{n}", AT + n * DAY) for n in range(4)))
    new = programme(*(show(f"g{n + 1}", AT + n * DAY) for n in range(3)))
    assert told(old, new) == []
    assert keys(rematch(old, new).sessions) == ["g0", "g1", "g2"]


def test_a_series_that_is_put_off_is_believed() -> None:
    old = programme(*(show(f"g{n}", AT + n * HOUR) for n in range(4)))
    new = programme(*(show(f"g{n}", AT + (n + 1) * HOUR) for n in range(4)))
    assert told(old, new) == [(f"g{n}", ChangeKind.TIME) for n in range(4)]


def test_a_subtitle_split_off_renames_nobody_even_with_other_ids() -> None:
    old = programme(
        show("g0", AT, "Essenszeit – Küche Nord"), show("g1", AT + DAY, "Essenszeit – Küche Nord")
    )
    halves = {"title": "Essenszeit", "subtitle": "– Küche Nord"}
    new = programme(show("g1", AT, **halves), show("g0", AT + DAY, **halves))
    assert told(old, new) == []
    assert told(new, old) == []


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("moorschau!", ChangeKind.TEXT),
        ("MOOR-SCHAU", ChangeKind.TITLE),
        ("Moorrundgang", ChangeKind.TITLE),
    ],
)
def test_a_title_that_only_changed_its_case_or_marks_is_the_same(
    title: str, kind: ChangeKind
) -> None:
    old, new = programme(show("g0", AT)), programme(show("g0", AT, title))
    assert [c.kind for c in diff(old, rematch(old, new)) if c.field == "title"] == [kind]


def test_other_titles_with_dealt_out_ids_are_renames_in_their_places() -> None:
    old = programme(
        show("g0", AT, "Mittagessen", people=("ebba",)),
        show("g1", AT + DAY, "Mittagessen", people=("ebba",)),
    )
    new = programme(
        show("g1", AT, "Essenszeit", people=("ebba",)),
        show("g0", AT + DAY, "Essenszeit", people=("ebba",)),
    )
    assert told(old, new) == [("g0", ChangeKind.TITLE), ("g1", ChangeKind.TITLE)]


def test_an_id_in_capitals_is_the_same_id() -> None:
    old = programme(show("A8f2", AT))
    new = programme(show("a8f2", AT + DAY, "Ganz anders"))
    assert keys(rematch(old, new).sessions) == ["A8f2"]


def test_what_was_matched_once_is_known_by_its_new_id_from_then_on() -> None:
    first = programme(show("old", AT, "Torf"))
    second = rematch(first, programme(show("new", AT, "Torf")))
    assert keys(second.sessions) == ["old"]
    third = rematch(second, programme(show("new", AT + DAY, "Etwas anderes")))
    assert keys(third.sessions) == ["old"]


def test_an_old_id_that_comes_back_for_another_session_is_a_strangers() -> None:
    first = programme(show("a", AT, "Torf"))
    second = rematch(first, programme(show("b", AT, "Torf")))
    third = rematch(second, programme(show("b", AT, "Torf"), show("a", AT + DAY, "Lauf")))
    assert keys(third.sessions)[0] == "a"
    assert keys(third.sessions)[1].startswith("a~")


def test_a_new_title_and_id_in_the_same_place_is_a_rename_when_a_rare_word_stays() -> None:
    old = programme(show("g0", AT, "Torfkunde für Kinder"))
    new = programme(show("x", AT, "Lebendige Torfkunde"))
    assert told(old, new) == [("g0", ChangeKind.TITLE)]


@pytest.mark.parametrize("title", ["Nachtgang", "Der Gang für alle"])
def test_with_no_rare_word_in_common_one_gave_way_to_another(title: str) -> None:
    old = programme(show("g0", AT, "Torfkunde für Kinder"))
    new = programme(show("x", AT, title))
    assert [kind for _, kind in told(old, new)] == [ChangeKind.NEW]


def test_a_common_word_is_no_kinship() -> None:
    others = [show(f"o{n}", AT + n * DAY, f"Werkstatt {n}", people=()) for n in range(1, 5)]
    old = programme(show("g0", AT, "Torfwerk (Werkstatt)"), *others)
    new = programme(show("x", AT, "Werkstatt: Lichter"), *others)
    assert keys(rematch(old, new).sessions)[0] == "x"


def test_a_session_put_off_by_half_an_hour_under_a_new_id_is_the_same_that_day() -> None:
    old = programme(show("g0", AT), show("g1", AT + DAY))
    new = programme(show("g0", AT), show("x", AT + DAY + HOUR / 2), show("y", AT + 2 * DAY))
    assert told(old, new) == [("g1", ChangeKind.TIME), ("y", ChangeKind.NEW)]


def test_one_that_vanished_does_not_take_the_place_of_one_that_moved_there() -> None:
    gone = replace(show("g0", AT), vanished=True)
    old = programme(show("g1", AT + DAY), gone)
    new = programme(show("g1", AT))
    assert keys(rematch(old, new).sessions) == ["g1"]


def test_a_session_that_is_listed_twice_by_now_is_not_cancelled() -> None:
    old = programme(show("g0", AT))
    new = programme(show("g0~a", AT), show("g0~b", AT))
    assert told(old, new) == [("g0~b", ChangeKind.NEW)]
    assert keys(rematch(old, new).sessions) == ["g0", "g0~b"]


def test_a_session_that_is_listed_once_by_now_is_still_there() -> None:
    old = programme(show("g0~a", AT), show("g0~b", AT))
    assert keys(rematch(old, programme(show("g0", AT))).sessions) == ["g0~a"]


def test_which_of_two_with_different_people_is_still_there_is_not_guessed() -> None:
    old = programme(show("g0", AT, people=("ebba",)), show("g1", AT, people=("jan",)))
    assert keys(rematch(old, programme(show("g2", AT))).sessions) == ["g2"]


def test_an_id_that_several_share_says_nothing() -> None:
    old = programme(show("a", AT, "Torf"), show("b", AT + HOUR, "Moor"))
    new = programme(show("c", AT + 3 * HOUR, "Moor"), show("d", AT + 2 * HOUR, "Torf"))
    one_id = [
        replace(p, sessions=tuple(replace(s, guid="gleich") for s in p.sessions))
        for p in (old, new)
    ]
    assert told(*one_id) == [("b", ChangeKind.TIME), ("a", ChangeKind.TIME)]
