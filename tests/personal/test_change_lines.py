"""Changes in the words of a person: every kind has a line, from old to new."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.commands.session_lines import line, zone_line
from kiosk.personal import change_lines
from kiosk.personal.time_lines import span
from kiosk.programme.changes import ChangeKind, carry_over, diff
from kiosk.programme.model import Event, Link, Programme, Room, Session, Status
from kiosk.wording import translator

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2031, 6, 12, 8, tzinfo=UTC)
HOUR = timedelta(hours=1)
ENGLISH = translator("none")
"""The texts as they stand in the code."""

BEFORE = Session("a", "Nebel", room="ofen", start=START, end=START + HOUR)
ROOMS = (Room("ofen", "Am Ofen"), Room("teich", "Am Teich"))


def programme(*sessions: Session, rooms: tuple[Room, ...] = ROOMS) -> Programme:
    return Programme(Event("moor", "Moor", zone="Europe/Berlin"), rooms, sessions=sessions)


def lines(old: Programme, new: Programme) -> list[str]:
    return list(change_lines.lines(diff(old, new), new, BERLIN, ENGLISH))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ({}, {"room": "teich"}, "Nebel: room Am Ofen → Am Teich"),
        ({}, {"room": None}, "Nebel: no room yet instead of Am Ofen"),
        ({"room": None}, {}, "Nebel: room Am Ofen, no room before"),
        ({}, {"title": "Dunst"}, "Dunst: new title instead of “Nebel”"),
        ({}, {"delay": 15}, "Nebel: +15 min"),
        ({"delay": 15}, {}, "Nebel: on time again"),
        ({}, {"full": True}, "Nebel: full"),
        ({"full": True}, {}, "Nebel: seats again"),
        ({}, {"status": Status.CANCELLED}, "Nebel: cancelled"),
        ({"status": Status.CANCELLED}, {}, "Nebel: takes place after all"),
        ({}, {"status": Status.TENTATIVE}, "Nebel: tentative"),
        ({"status": Status.TENTATIVE}, {}, "Nebel: confirmed"),
        (
            {},
            {"start": START + HOUR, "end": START + 2 * HOUR},
            "Nebel: time 2031-06-12 10:00–11:00 → 2031-06-12 11:00–12:00",
        ),
        (
            {},
            {"end": START + 2 * HOUR},
            "Nebel: time 2031-06-12 10:00–11:00 → 2031-06-12 10:00–12:00",
        ),
        (
            {},
            {"start": None, "end": None},
            "Nebel: time 2031-06-12 10:00–11:00 → no time yet",
        ),
        (
            {"start": None, "end": None, "day": START.date()},
            {"day": None},
            "Nebel: time 2031-06-12 (no time yet) → 2031-06-12 10:00–11:00",
        ),
        (
            {},
            {"abstract": "Dicht.", "links": (Link("", "https://moor.example"),)},
            "Nebel: revised: abstract, links",
        ),
    ],
)
def test_a_change_of_a_session_is_one_line(
    old: dict[str, object], new: dict[str, object], told: str
) -> None:
    before, after = replace(BEFORE, **old), replace(BEFORE, **new)
    assert lines(programme(before), programme(after)) == [told]


def test_a_new_session_is_told_with_time_and_room() -> None:
    new = programme(BEFORE, Session("b", "Dunst"))
    assert lines(programme(BEFORE), new) == ["Dunst: new, no time yet, no room yet"]


def test_a_session_that_vanished_and_came_back_is_told() -> None:
    old = programme(BEFORE)
    gone = carry_over(old, programme(), START - HOUR)
    assert lines(old, gone) == ["Nebel: cancelled, not in the programme any more"]
    assert lines(gone, old) == ["Nebel: takes place after all"]


def test_a_renamed_room_is_one_line_and_has_no_session() -> None:
    old = programme(BEFORE)
    new = programme(BEFORE, rooms=(Room("ofen", "Am Kamin"), ROOMS[1]))
    assert lines(old, new) == ["Room Am Ofen is now called Am Kamin"]
    (record,) = change_lines.records(diff(old, new), new)
    assert record == {
        "session": "",
        "title": "",
        "kind": "room-renamed",
        "field": "room:ofen",
        "old": "Am Ofen",
        "new": "Am Kamin",
    }


def test_every_field_that_may_be_revised_has_a_name() -> None:
    fields = ("subtitle", "abstract", "description", "format", "track", "url")
    texts = dict.fromkeys(fields, "x")
    lists = {"languages": ("de",), "people": ("p",)}
    links = {name: (Link("", "u"),) for name in ("links", "attachments")}
    new = programme(replace(BEFORE, **texts, **lists, **links))
    changes = diff(programme(BEFORE), new)
    assert {change.kind for change in changes} == {ChangeKind.TEXT}
    (told,) = lines(programme(BEFORE), new)
    assert len(told.split(", ")) == len(changes) == 10


@pytest.mark.parametrize(
    ("hours", "text"),
    [
        (0, "2031-06-12 10:00"),
        (1, "2031-06-12 10:00–11:00"),
        (11, "2031-06-12 10:00–21:00"),
        (15, "2031-06-12 10:00 – 2031-06-13 01:00"),
        (24, "2031-06-12 10:00 – 2031-06-13 10:00"),
    ],
)
def test_a_time_span_names_the_second_day_only_where_needed(hours: int, text: str) -> None:
    assert span(START, START + hours * HOUR, BERLIN) == text


def test_a_line_says_what_is_out_of_the_ordinary() -> None:
    session = replace(BEFORE, status=Status.TENTATIVE, full=True, delay=5)
    assert line(programme(session), session, BERLIN, ENGLISH) == (
        "2031-06-12 10:00–11:00  Nebel · Am Ofen · tentative · full · +5 min  [a]"
    )
    off = replace(session, status=Status.CANCELLED, full=False, delay=0)
    assert " · cancelled  [a]" in line(programme(off), off, BERLIN, ENGLISH)


def test_what_befell_many_sessions_is_one_line() -> None:
    many = [
        Session(f"s{n}", f"Nebel {n}", room="ofen", start=START + n * HOUR, end=START + n * HOUR)
        for n in range(5)
    ]
    later = [
        replace(s, start=s.start + HOUR / 2, end=s.end + HOUR / 2)
        for s in many
        if s.start and s.end
    ]
    assert lines(programme(*many), programme(*later)) == [
        "5 sessions 30 min later (2031-06-12): Nebel 0; Nebel 1; Nebel 2 and 2 more"
    ]
    elsewhere = [replace(s, room="teich") for s in many]
    assert lines(programme(*many), programme(*elsewhere)) == [
        "5 sessions: room Am Ofen → Am Teich (2031-06-12): Nebel 0; Nebel 1; Nebel 2 and 2 more"
    ]


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        (-2, "5 sessions 2 h earlier, probably a corrected time zone"),
        (2, "5 sessions 2 h later, probably another time zone in the feed"),
        (-3, "5 sessions 3 h earlier"),
        (3, "5 sessions 3 h later"),
    ],
)
def test_a_zone_that_was_put_right_is_called_so(hours: int, told: str) -> None:
    many = [
        Session(f"s{n}", "Nebel", start=START + n * 8 * HOUR, end=START + n * 8 * HOUR)
        for n in range(5)
    ]
    by = hours * HOUR
    moved = [replace(s, start=s.start + by, end=s.end + by) for s in many if s.start and s.end]
    (line,) = lines(programme(*many), programme(*moved))
    assert line == f"{told} (2031-06-12 – 2031-06-13): Nebel"


def test_a_zone_of_an_offset_is_named_as_people_count() -> None:
    said = zone_line(ZoneInfo("Etc/GMT-1"), ENGLISH)
    assert said == "Times are in the zone UTC+1 (Etc/GMT-1)."
