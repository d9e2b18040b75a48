"""xCal in both of its layouts is read as iCalendar is."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from contract.feed_contract import FeedContract, essence

from kiosk.feeds.reading import FeedError, Reading
from kiosk.feeds.xcal import read
from kiosk.programme.model import Status


class TestXCalByItsStandard(FeedContract):
    FORMAT = "xcal"
    EXAMPLE = "xcal-rfc6321.xml"
    WRITES = False


class TestXCalOfPentabarf(FeedContract):
    FORMAT = "xcal"
    EXAMPLE = "xcal-pentabarf.xml"
    WRITES = False


@pytest.fixture
def standard(data: Path) -> Reading:
    return read((data / "xcal-rfc6321.xml").read_bytes(), source="x.xcal")


@pytest.fixture
def pentabarf(data: Path) -> Reading:
    path = data / "xcal-pentabarf.xml"
    return read(path.read_bytes(), source="x.xcal", zone="Europe/Berlin")


def test_values_with_types_are_read(standard: Reading) -> None:
    programme = standard.programme
    session = programme.session_by_key["torf@moorlichter.example"]
    assert session.title == "Torf; Technik, und mehr"
    assert session.description == "Erste Zeile\nzweite Zeile"
    assert session.start == datetime(2031, 6, 12, 8, tzinfo=UTC)
    assert session.duration == timedelta(minutes=45)
    assert programme.tracks[0].name == "Wege, Wasser"
    assert programme.people_names(session) == ("Torfstich; Ebba",)
    assert session.status is Status.TENTATIVE


def test_repeating_events_and_whole_days_are_read(standard: Reading) -> None:
    by_key = standard.programme.session_by_key
    uid = "nebel@moorlichter.example"
    assert [key for key in by_key if key.startswith(uid)] == [
        f"{uid}/20310612T050000Z",
        f"{uid}/20310614T050000Z",
    ]
    assert by_key["offen@moorlichter.example"].day == date(2031, 6, 13)


def test_pentabarfs_own_elements_tell_title_subtitle_and_language(pentabarf: Reading) -> None:
    first, second = pentabarf.programme.sessions
    assert (first.title, first.subtitle) == ("Torf und Technik", "Was das Moor trägt")
    assert (first.languages, second.languages) == (("de",), ())
    assert (second.title, second.subtitle) == ("Nachts im Steg", "")
    assert pentabarf.programme.people_names(second) == ("Jorin Binsenkamp",)
    assert first.start == datetime(2031, 6, 12, 8, tzinfo=UTC)


def test_problems_name_the_line_of_the_event(pentabarf: Reading, data: Path) -> None:
    text = (data / "xcal-pentabarf.xml").read_text("utf-8")
    lines = [n for n, line in enumerate(text.split("\n"), 1) if line.strip() == "<vevent>"]
    assert pentabarf.places == tuple(f"line {n}" for n in lines)
    assert len(lines) == 2


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<icalendar/>", "no <vcalendar>"),
        (b"<icalendar><vcalendar/></icalendar>", "calendar is empty"),
        (b"<icalendar><vcalendar>", "breaks off"),
        (b"<!DOCTYPE icalendar><icalendar/>", "DOCTYPE"),
        (b"<schedule/>", "not <icalendar>"),
    ],
)
def test_what_holds_no_events_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(FeedError, match=said):
        read(data)


def test_a_broken_event_costs_that_event(data: Path) -> None:
    broken = (data / "xcal-pentabarf.xml").read_bytes().replace(b"20310612T100000", b"gestern")
    reading = read(broken, zone="Europe/Berlin")
    assert [problem.kind for problem in reading.problems] == ["bad-time"]
    assert len(reading.programme.sessions) == 2


@pytest.mark.real_feeds
def test_a_real_schedule_is_the_same_in_xcal_and_json(real_feeds: Path) -> None:
    from kiosk.feeds.frab_json import read as read_json

    xcal = read((real_feeds / "xcal/klimacamp2015.xcal").read_bytes(), zone="Europe/Berlin")
    json = read_json((real_feeds / "frab-json/klimacamp2015.json").read_bytes())
    assert len(xcal.programme.sessions) == 106
    assert not xcal.problems
    assert [row[:4] for row in essence(xcal.programme)] == [
        row[:4] for row in essence(json.programme)
    ]
