"""Writing iCalendar: valid by RFC 5545, the same to the byte, and right in every zone."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st
from machine_zones import machine_in

from kiosk.feeds import ical_text
from kiosk.feeds.ical import read
from kiosk.feeds.ical_lines import calendars
from kiosk.feeds.ical_own import key_of, uid_of
from kiosk.feeds.ical_vtimezone import vtimezone
from kiosk.feeds.ical_write import write
from kiosk.feeds.ical_zones import Zones
from kiosk.feeds.reading import ProblemList
from kiosk.programme.model import Event, Person, Programme, Room, Session, Status, Track

STAMP = datetime(2031, 5, 1, 12, 0, tzinfo=UTC)
START = datetime(2031, 6, 12, 8, 0, tzinfo=UTC)

PROGRAMME = Programme(
    event=Event("moor", "Moorlichter; 2031", subtitle="Drei Tage", zone="Europe/Berlin"),
    rooms=(Room("scheune", "Torfscheune", building="Altes Werk"), Room("steg", "Bohlenweg")),
    tracks=(Track("wege", "Wege, Wasser"),),
    people=(Person("ebba", "Ebba Torfstich"), Person("jan", "Jan Moor")),
    sessions=(
        Session(
            key="eins",
            title="Eröffnung, Grußwort; „Nebel“",
            subtitle="Wie alles kam",
            abstract="Kurz \\ bündig.",
            description="Erster Absatz.\n\nZweiter Absatz "
            + "mit vielen Wörtern über das Moor " * 9,
            format="Vortrag",
            track="wege",
            people=("ebba", "jan"),
            room="scheune",
            start=START,
            end=START + timedelta(minutes=90),
            url="https://moorlichter.example/1?a=1;b,c",
        ),
        Session("zwei", "Nachtgang", room="steg", start=START, end=START, status=Status.TENTATIVE),
        Session("drei", "Abgesagt", start=START, end=START, status=Status.CANCELLED, delay=15),
        Session("vier", "Noch ohne Termin"),
    ),
    updated=datetime(2031, 4, 30, 8, 0, tzinfo=UTC),
)


def events(data: bytes) -> dict[str, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar.errors == []
    assert all(e.errors == [] for e in calendar.walk("VEVENT"))
    return {key_of(str(e["UID"])): e for e in calendar.walk("VEVENT")}


def test_icalendar_reads_every_field_back():
    found = events(write(PROGRAMME, stamp=STAMP))
    one = found["eins"]
    assert str(one["SUMMARY"]) == "Eröffnung, Grußwort; „Nebel“"
    assert one["DTSTART"].params["TZID"] == "Europe/Berlin"
    assert (one.start, one.end) == (START, START + timedelta(minutes=90))
    assert str(one["LOCATION"]) == "Torfscheune, Altes Werk"
    assert [str(c) for c in one["CATEGORIES"].cats] == ["Wege, Wasser", "Vortrag"]
    assert str(one["URL"]) == "https://moorlichter.example/1?a=1;b,c"
    assert str(one["STATUS"]) == "CONFIRMED"
    assert one["DTSTAMP"].dt == STAMP
    paragraphs = str(one["DESCRIPTION"]).split("\n\n")
    assert paragraphs[:4] == [
        "Wie alles kam",
        "Ebba Torfstich, Jan Moor",
        "Kurz \\ bündig.",
        "Erster Absatz.",
    ]


def test_status_is_written_and_a_session_without_length_has_no_end():
    found = events(write(PROGRAMME, stamp=STAMP))
    assert {key: str(e["STATUS"]) for key, e in found.items()} == {
        "eins": "CONFIRMED",
        "zwei": "TENTATIVE",
        "drei": "CANCELLED",
    }
    assert "DTEND" not in found["zwei"]


def test_planned_times_go_out_and_sessions_without_a_time_do_not():
    found = events(write(PROGRAMME, stamp=STAMP))
    assert found["drei"].start == START
    assert "vier" not in found


def test_the_calendar_says_what_it_is():
    calendar = icalendar.Calendar.from_ical(write(PROGRAMME, stamp=STAMP))
    assert str(calendar["METHOD"]) == "PUBLISH"
    assert calendar["NAME"] == calendar["X-WR-CALNAME"] != ""
    assert str(calendar["X-WR-TIMEZONE"]) == "Europe/Berlin"
    assert calendar["REFRESH-INTERVAL"].params["VALUE"] == "DURATION"
    assert {z["TZID"] for z in calendar.walk("VTIMEZONE")} == {"Europe/Berlin"}
    assert calendar.get_missing_tzids() == set()


def test_lines_are_short_end_in_crlf_and_cut_no_character():
    data = write(PROGRAMME, stamp=STAMP)
    lines = data.split(b"\r\n")
    assert lines.pop() == b""
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) == 75
    assert [line.decode() for line in lines]


def test_the_same_programme_gives_the_same_bytes_anywhere():
    data = write(PROGRAMME, stamp=STAMP)
    local = replace(
        PROGRAMME,
        sessions=tuple(
            replace(s, start=s.start.astimezone(ZoneInfo("Asia/Tokyo"))) if s.start else s
            for s in PROGRAMME.sessions
        ),
    )
    assert write(local, stamp=STAMP) == data
    for zone in ("America/Los_Angeles", "Australia/Lord_Howe"):
        with machine_in(zone):
            assert write(PROGRAMME, stamp=STAMP) == data


def test_what_is_written_reads_back_with_keys_rooms_and_people():
    again = read(write(PROGRAMME, stamp=STAMP), source="x", zone=None)
    programme = again.programme
    assert again.problems == ()
    assert (programme.event.key, programme.event.title) == ("moor", "Moorlichter; 2031")
    assert programme.event.zone == "Europe/Berlin"
    assert [s.key for s in programme.sessions] == ["eins", "zwei", "drei"]
    first = programme.sessions[0]
    assert programme.room_name(first.room) == "Torfscheune"
    assert programme.people_names(first) == ("Ebba Torfstich", "Jan Moor")
    assert programme.track_by_key[first.track].name == "Wege, Wasser"
    assert write(programme, stamp=STAMP).count(b"Jan Moor") == 2  # no second time in the text


def test_a_programme_in_utc_needs_no_time_zone():
    programme = replace(PROGRAMME, event=replace(PROGRAMME.event, zone="UTC"))
    data = write(programme, stamp=STAMP)
    assert b"DTSTART:20310612T080000Z" in data
    assert b"VTIMEZONE" not in data


@pytest.mark.parametrize(
    "zone", ["Europe/Berlin", "Australia/Lord_Howe", "America/Los_Angeles", "Asia/Kathmandu"]
)
@given(minute=st.integers(0, 727 * 24 * 60))
def test_the_written_time_zone_answers_like_the_zone_database(zone: str, minute: int):
    text = "\r\n".join(vtimezone(zone, 2030, 2031)) + "\r\n"
    written = icalendar.Timezone.from_ical(text).to_tz(lookup_tzid=False)
    real = ZoneInfo(zone)
    local = (datetime(2030, 1, 2, tzinfo=UTC) + timedelta(minutes=minute)).replace(tzinfo=None)
    exists = local.replace(tzinfo=real).astimezone(UTC).astimezone(real)
    if exists.replace(tzinfo=None) == local and not _ambiguous(local, real):
        assert local.replace(tzinfo=written).utcoffset() == exists.utcoffset()


def _ambiguous(local: datetime, zone: ZoneInfo) -> bool:
    return (
        local.replace(tzinfo=zone, fold=0).utcoffset()
        != local.replace(tzinfo=zone, fold=1).utcoffset()
    )


def test_summer_time_begins_at_the_local_time_before_the_change():
    # RFC 5545, 3.6.5: DTSTART is local time by TZOFFSETFROM; Berlin springs at 02:00 CET.
    lines = vtimezone("Europe/Berlin", 2031, 2031)
    assert "DTSTART:20310330T020000" in lines
    assert "DTSTART:20311026T030000" in lines
    assert len([line for line in lines if line.startswith("DTSTART")]) == 3


@given(st.text())
def test_any_text_survives_escaping_and_folding(text: str):
    line = f"SUMMARY:{ical_text.text(text)}"
    data = ical_text.to_bytes(
        ["BEGIN:VCALENDAR", "BEGIN:VEVENT", line, "END:VEVENT", "END:VCALENDAR"]
    )
    assert all(len(piece) <= 75 for piece in data.split(b"\r\n"))
    event = calendars(data, ProblemList())[0].parts[0]
    back = icalendar.parser.unescape_backslash(event.first("SUMMARY").rest[1:])
    expected = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(c for c in expected if c in "\n\t" or (c >= " " and c != "\x7f"))
    assert back == kept.encode(errors="replace").decode()


@given(st.text(min_size=1), st.text(min_size=1))
def test_a_uid_gives_its_session_key_back(key: str, event_key: str):
    key, event_key = (t.encode(errors="replace").decode() for t in (key, event_key))
    uid = uid_of(key, event_key)
    assert uid.isascii()
    assert uid.isprintable()
    assert key_of(uid) == key


def test_a_uid_of_others_is_its_own_key():
    assert key_of("abc@example.org") == "abc@example.org"


def test_zones_of_a_written_calendar_are_found_by_their_name():
    found = calendars(write(PROGRAMME, stamp=STAMP), ProblemList())
    zone = Zones(found, None, ProblemList()).zone("Europe/Berlin", 1)
    assert zone == ZoneInfo("Europe/Berlin")
