"""What else is told of a programme: odd times, what is missing, links, names."""

from datetime import date

import pytest
from feeds.looked_over import EVENT, PEOPLE, ROOMS, at, kinds, looked_over, of_kind, session

from kiosk.feeds.lint_links import link_fault
from kiosk.feeds.reading import Problem, Severity
from kiosk.programme.model import Event, Link, Person, Room, Track

STEG = session("x", 20, room="steg")


def one(problems: list[Problem]) -> Problem:
    (problem,) = problems
    return problem


# Times


def test_sessions_on_days_that_were_not_announced_are_told() -> None:
    event = Event(
        "m", "Moor", zone="Europe/Berlin", first_day=date(2031, 6, 12), last_day=date(2031, 6, 13)
    )
    late = session("late", 9 + 48)
    problem = one(looked_over(session("a", 9), late, STEG, event=event))
    assert (problem.kind, problem.where) == ("outside-event", "event late")
    assert "Titel late, 2031-06-14" in problem.message


def test_a_night_that_belongs_to_the_last_day_is_not_outside() -> None:
    event = Event(
        "m", "Moor", zone="Europe/Berlin", first_day=date(2031, 6, 12), last_day=date(2031, 6, 12)
    )
    assert looked_over(session("a", 9), session("night", 25), STEG, event=event) == []


def test_a_slip_of_the_year_is_told_but_not_a_calendar_over_months() -> None:
    many = [session(f"s{n}", 9 + n) for n in range(11)]
    slip = session("slip", 9 - 24 * 365)
    problem = one(looked_over(*many, slip, STEG))
    assert (problem.kind, problem.where) == ("far-away", "event slip")
    months = [session(f"m{n}", 9 + 24 * 20 * n) for n in range(12)]
    assert "far-away" not in kinds(looked_over(*months, STEG))


def test_a_programme_at_night_has_the_wrong_time_zone() -> None:
    nights = [session(f"s{n}", 24 * n + 2) for n in range(12)]
    problem = one(looked_over(*nights, STEG))
    assert problem.kind == "zone-doubtful"
    assert problem.message.startswith("12 of 13 sessions begin between 0:00 and 6:00 in Europe/Ber")
    assert looked_over(*(session(f"s{n}", 24 * n + 7) for n in range(12)), STEG) == []


@pytest.mark.parametrize(
    ("length", "kind"),
    [(13, "very-long"), (12, "very-long"), (11.9, None), (0.05, "very-short"), (1 / 12, None)],
)
def test_very_long_and_very_short_sessions_are_notes(length: float, kind: str | None) -> None:
    found = looked_over(session("a", 8, length), STEG)
    assert [p.kind for p in found] == ([kind] if kind else [])
    assert all(p.severity is Severity.NOTE for p in found)


# What is missing


@pytest.mark.parametrize(
    ("fields", "kind", "severity"),
    [
        ({"start": None, "end": None}, "time-missing", Severity.NOTE),
        ({"start": None, "end": None, "room": None}, "time-missing", Severity.NOTE),
        ({"end": at(9)}, "length-missing", Severity.WARNING),
        ({"room": None}, "room-missing", Severity.WARNING),
        ({"abstract": ""}, "text-missing", Severity.NOTE),
    ],
)
def test_what_visitors_look_for_is_told(
    fields: dict[str, object], kind: str, severity: Severity
) -> None:
    problem = one(looked_over(session("a", 9, **fields), session("b", 12), STEG))
    assert (problem.kind, problem.severity, problem.where) == (kind, severity, "event a")


@pytest.mark.parametrize(
    ("fields", "kind", "word"),
    [({"room": None}, "room-missing", "room"), ({"abstract": ""}, "text-missing", "text")],
)
def test_what_all_sessions_lack_is_said_once(
    fields: dict[str, object], kind: str, word: str
) -> None:
    sessions = [session(f"s{n}", 8 + n, **fields) for n in range(6)]
    told = of_kind(looked_over(*sessions), kind)
    assert [problem.message for problem in told] == [f"None of the 6 sessions has a {word}."]
    assert of_kind(looked_over(*sessions, session("z", 20)), kind)[0].count == 6


def test_a_description_is_text_enough() -> None:
    assert looked_over(session("a", 9, abstract="", description="Nebel."), STEG) == []


@pytest.mark.parametrize(
    ("told", "fields", "kind"),
    [
        ("no-time", {"start": None, "end": None}, "time-missing"),
        ("no-duration", {"end": at(9)}, "length-missing"),
    ],
)
def test_what_the_reader_told_is_not_told_twice(
    told: str, fields: dict[str, object], kind: str
) -> None:
    said = Problem(told, Severity.WARNING, "event a", "x", count=2)
    faulty = [session(key, 9 + 2 * n, **fields) for n, key in enumerate("abc")]
    faulty = [f if f.start is None else session(f.key, 9, **fields) for f in faulty]
    assert kind not in kinds(looked_over(*faulty[:2], session("z", 9), STEG, told=[said]))
    assert of_kind(looked_over(*faulty, STEG, told=[said]), kind)[0].count == 3


def test_seats_are_missed_only_where_they_could_be_told() -> None:
    assert looked_over(session("a", 9), STEG) == []
    assert one(looked_over(session("a", 9), STEG, written="agenda-json")).count == 2
    rooms = (Room("ofen", "Ofen", capacity=40), Room("steg", "Steg"))
    problem = one(looked_over(session("a", 9), STEG, rooms=rooms))
    assert (problem.kind, dict(problem.values)["first"]) == ("seats-missing", "Steg")


# Links


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("", ""),
        ("https://moorlichter.example/a?b=c#d", ""),
        ("http://münchen.example:8080/", ""),
        ("https://[2606:4700:4700::1111]/", ""),
        ("mailto:ebba@moorlichter.example", ""),
        ("geo:53.1,8.9", ""),
        ("slides.pdf", "link-relative"),
        ("/2031/plan", "link-relative"),
        ("siehe Aushang", "link-relative"),
        ("ftp://moorlichter.example/", "link-scheme"),
        ("javascript:alert(1)", "link-scheme"),
        ("webcal://moorlichter.example/a.ics", "link-scheme"),
        ("https://", "link-broken"),
        ("https:///plan", "link-broken"),
        ("https://moor lichter.example/", "link-broken"),
        ("https://moorlichter.example/ein plan", "link-broken"),
        ("https://moorlichter..example/", "link-broken"),
        ("https://moorlichter.example:99999/", "link-broken"),
        ("https://https://moorlichter.example", "link-broken"),
        ("https://<tba>.example/", "link-broken"),
        ("mailto:ebba", "link-broken"),
        ("geo:hier", "link-broken"),
        ("http://localhost:8000/", "link-inside"),
        ("http://192.168.0.4/plan", "link-inside"),
        ("http://wiki/plan", "link-inside"),
        ("https://frab.intranet/", "link-inside"),
    ],
)
def test_a_link_that_cannot_be_followed_says_why(url: str, fault: str) -> None:
    assert link_fault(url) == fault


def test_links_of_sessions_people_and_the_event_are_looked_at() -> None:
    bad = session("a", 9, url="a.pdf", links=(Link("", "b.pdf"), Link("", "a.pdf")))
    more = session("b", 12, attachments=(Link("", "c.pdf"),), sources=(Link("", "d.pdf"),))
    event = Event("m", "Moor", zone="Europe/Berlin", url="e.pdf")
    people = (Person("ebba", "Ebba", url="f.pdf"),)
    problem = one(looked_over(bad, more, STEG, event=event, people=people))
    assert sorted(case.what.rpartition(": ")[2] for case in problem.cases) == [
        f"{name}.pdf" for name in "abcdef"
    ]
    assert {c.where for c in problem.cases} == {"", "event a", "event b"}


# Names


def test_rooms_and_tracks_that_nothing_uses_are_notes() -> None:
    found = looked_over(session("a", 9), tracks=(Track("w", "Wind"),))
    assert {(p.kind, dict(p.values)["first"]) for p in found} == {
        ("room-unused", "Steg"),
        ("track-unused", "Wind"),
    }
    assert all(p.severity is Severity.NOTE for p in found)


@pytest.mark.parametrize(
    ("name", "alike"),
    [("OFEN", True), ("Ofen ", True), ("Ofen.", True), ("Ofen 2", False), ("Ofen+", False)],
)
def test_names_that_differ_by_a_hair_are_told(name: str, alike: bool) -> None:
    rooms = (*ROOMS, Room("zwei", name))
    sessions = [session("a", 9), session("b", 9, title="Torf", room="zwei"), STEG]
    assert kinds(looked_over(*sessions, rooms=rooms)) == ({"rooms-alike"} if alike else set())


def test_people_and_tracks_listed_twice_are_told() -> None:
    people = (*PEOPLE, Person("2", "Ebba Torfstich"))
    assert kinds(looked_over(session("a", 9), STEG, people=people)) == {"people-alike"}
    tracks = (Track("1", "Wind"), Track("2", "wind"))
    sessions = [session("a", 9, track="1"), session("b", 12, track="2"), STEG]
    assert kinds(looked_over(*sessions, tracks=tracks)) == {"tracks-alike"}


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Torf &amp; Moor", True),
        ("<b>Torf</b>", True),
        ("Torf &#8211; Moor", True),
        ("Torf & Moor; 1 < 2", False),
        ("List<Torf>", True),
        ("a <3 b", False),
    ],
)
def test_markup_in_a_title_is_told(title: str, told: bool) -> None:
    found = looked_over(session("a", 9, title=title), STEG)
    assert [p.kind for p in found] == (["title-markup"] if told else [])


def test_times_are_told_in_the_events_zone() -> None:
    event = Event("m", "Moor", zone="Asia/Kolkata")
    problem = one(looked_over(session("a", 9, room=None), session("b", 9), STEG, event=event))
    assert "2031-06-12 12:30" in problem.message
    assert EVENT.zone == "Europe/Berlin"
