"""Reading iCalendar: every quirk loads, or gives its line in the problem list."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from kiosk.feeds.ical import read
from kiosk.feeds.reading import FeedError, Reading, Severity
from kiosk.programme.model import Status

pytestmark = pytest.mark.usefixtures("machine_zone")


def by_title(reading: Reading, title: str):
    (session,) = [s for s in reading.programme.sessions if s.title == title]
    return session


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2031, 6, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def quirks(data: Path, machine_zone: str) -> Reading:
    return read((data / "ical-quirks.ics").read_bytes(), source="quirks.ics", zone=None)


@pytest.fixture
def zones(data: Path, machine_zone: str) -> Reading:
    return read((data / "ical-zones.ics").read_bytes(), source="zones.ics", zone=None)


def by_key(reading: Reading, key: str):
    for name in (key, f"{key}@moorlichter.example"):
        if name in reading.programme.session_by_key:
            return reading.programme.session_by_key[name]
    raise KeyError(key)


def calendar(*lines: str) -> bytes:
    return "\n".join(["BEGIN:VCALENDAR", *lines, "END:VCALENDAR", ""]).encode()


def event(*lines: str) -> bytes:
    return calendar("BEGIN:VEVENT", "SUMMARY:Moor", *lines, "END:VEVENT")


def kinds(reading: Reading) -> list[str]:
    return [p.kind for p in reading.problems]


def test_the_event_is_named_by_its_calendar_and_lasts_as_long_as_its_sessions(quirks: Reading):
    event = quirks.programme.event
    assert (event.key, event.title) == ("moorlichter-2031", "Moorlichter 2031")
    assert (event.subtitle, event.zone) == ("Drei Tage im Moor", "Europe/Berlin")
    assert (event.first_day, event.last_day) == (date(2031, 6, 12), date(2031, 6, 14))
    assert quirks.format == "ical"
    assert quirks.programme.updated == datetime(2031, 5, 2, 8, tzinfo=UTC)


def test_floating_times_are_read_in_the_calendars_zone(quirks: Reading):
    session = by_key(quirks, "schwebend")
    assert (session.start, session.end) == (at(12, 8), at(12, 9, 30))


def test_texts_are_unescaped_and_raw_line_breaks_kept(quirks: Reading):
    session = by_key(quirks, "schwebend")
    assert session.description == (
        "Erste Zeile\nzweite Zeile: ohne Maskierung\nhttps://moorlichter.example/mehr"
    )
    assert session.url == "https://moorlichter.example/1"
    programme = quirks.programme
    assert programme.track_by_key[session.track].name == "Wege, Wasser"
    assert programme.room_name(session.room) == "Torfscheune"


def test_a_windows_zone_and_a_duration_give_start_and_end(quirks: Reading):
    session = by_key(quirks, "windows")
    assert (session.start, session.end) == (at(12, 10), at(12, 10, 45))


def test_people_are_the_attendees_with_a_name_but_no_equipment(quirks: Reading):
    assert quirks.programme.people_names(by_key(quirks, "windows")) == ("Ebba Torfstich",)


def test_the_organiser_speaks_where_nobody_attends():
    reading = read(event("ORGANIZER;CN=Moorverein:x:y"), source="x", zone="UTC")
    assert [p.name for p in reading.programme.people] == ["Moorverein"]


def test_status_is_taken_as_it_is_written(quirks: Reading):
    assert by_key(quirks, "schwebend").status is Status.SCHEDULED
    assert by_key(quirks, "windows").status is Status.TENTATIVE
    assert by_title(quirks, "Ende vor dem Anfang").status is Status.CANCELLED


def test_an_all_day_event_has_a_day_and_no_time(quirks: Reading):
    session = by_key(quirks, "ganztags")
    assert (session.start, session.end, session.day) == (None, None, date(2031, 6, 13))


def test_without_an_end_a_session_has_no_length_and_an_alarm_is_not_its_text(quirks: Reading):
    session = by_title(quirks, "Ohne Ende")
    assert session.start == session.end == at(13, 8)
    assert session.description == ""


def test_an_end_before_the_start_is_ignored_and_reported(quirks: Reading):
    session = by_title(quirks, "Ende vor dem Anfang")
    assert session.start == session.end == at(13, 9)
    assert "ends-before-start" in kinds(quirks)


def test_sessions_that_share_a_uid_are_all_kept_and_reported(quirks: Reading):
    keys = {by_title(quirks, title).key for title in ("Ohne Ende", "Ende vor dem Anfang")}
    assert len(keys) == 2
    assert all(key.startswith("doppelt@moorlichter.example~") for key in keys)
    assert "duplicate-id" in kinds(quirks)


def test_an_event_without_a_title_is_counted_and_left_out(quirks: Reading):
    assert quirks.skipped == 1
    assert "placeholder" in kinds(quirks)
    assert "leer@moorlichter.example" not in quirks.programme.session_by_key


def test_a_description_stands_in_for_a_missing_title():
    reading = read(
        calendar("BEGIN:VEVENT", "DESCRIPTION:Nebel\\nund mehr", "END:VEVENT"),
        source="x",
        zone="UTC",
    )
    assert [s.title for s in reading.programme.sessions] == ["Nebel"]
    assert "no-title" in kinds(reading)


def test_each_date_of_a_series_is_a_session_and_so_is_what_replaces_one(quirks: Reading):
    starts = {
        key: session.start
        for key, session in quirks.programme.session_by_key.items()
        if key.startswith("serie@moorlichter.example/")
    }
    assert starts == {
        "serie@moorlichter.example/20310612T050000Z": at(12, 5),
        "serie@moorlichter.example/20310613T050000Z": at(13, 5, 30),
        "serie@moorlichter.example/20310614T050000Z": at(14, 5),
    }
    problem = next(p for p in quirks.problems if p.kind == "recurrence")
    assert problem.severity is Severity.NOTE
    assert "Frühnebel" in problem.message


def test_a_time_that_cannot_be_read_costs_only_the_time(quirks: Reading):
    session = by_key(quirks, "kaputt")
    assert (session.title, session.start, session.day) == ("Zeit nicht lesbar", None, None)
    problem = next(p for p in quirks.problems if p.kind == "bad-time")
    assert problem.where == "line 86"
    assert "GESTERN" in problem.message.upper()


def test_two_calendars_in_one_file_are_one_programme(quirks: Reading):
    assert by_key(quirks, "zweiter").start == at(14, 8)


@pytest.mark.parametrize("key", ["ort", "weltweit", "strich", "beides", "nochmal"])
def test_a_zone_is_found_under_many_names(zones: Reading, key: str):
    assert by_key(zones, key).start == at(12, 8)


def test_a_zone_of_its_own_is_taken_from_the_file(zones: Reading):
    assert by_key(zones, "eigen").start == at(12, 5)


def test_an_impossible_zone_is_reported_and_read_in_the_events(zones: Reading):
    assert zones.programme.event.zone == "Europe/Berlin"
    assert by_key(zones, "unmoeglich").start == at(12, 8)
    problem = next(p for p in zones.problems if p.kind == "unknown-zone")
    assert "Unmöglich" in problem.message
    assert problem.where == "line 37"


def test_a_floating_end_takes_the_zone_of_the_start_and_the_other_way_round(zones: Reading):
    assert by_key(zones, "beides").end == at(12, 9)
    assert by_key(zones, "anders").start == at(12, 10)
    assert "zone-twice" in kinds(zones)


@pytest.mark.timeout(5)
@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=YEARLY;BYHOUR=1,2,3;BYSECOND=1,2,3"])
def test_a_zone_that_changes_every_second_is_not_computed(rule: str):
    data = calendar(
        "X-WR-TIMEZONE:Europe/Berlin",
        "BEGIN:VTIMEZONE", "TZID:Hast", "BEGIN:STANDARD", "DTSTART:16010101T000000",
        "TZOFFSETFROM:+0500", "TZOFFSETTO:+0600", f"RRULE:{rule}", "END:STANDARD", "END:VTIMEZONE",
        "BEGIN:VEVENT", "SUMMARY:x", "DTSTART;TZID=Hast:20310612T100000", "END:VEVENT",
    )  # fmt: skip
    reading = read(data, source="x", zone=None)
    assert reading.programme.sessions[0].start == at(12, 8)
    assert kinds(reading) == ["unknown-zone"]


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART;TZID=Asia/Tokyo:20310612T170000", "DTEND:20310612T180000"),
        ("DTSTART:20310612T170000", "DTEND;TZID=Asia/Tokyo:20310612T180000"),
    ],
)
def test_one_zone_is_enough_for_both_ends(lines: tuple[str, str]):
    data = calendar(
        "X-WR-TIMEZONE:Europe/Berlin", "BEGIN:VEVENT", "SUMMARY:x", *lines, "END:VEVENT"
    )
    (session,) = read(data, source="x", zone=None).programme.sessions
    assert (session.start, session.end) == (at(12, 8), at(12, 9))


def test_a_session_over_the_end_of_summer_time_has_its_true_length():
    data = calendar(
        "X-WR-TIMEZONE:Europe/Berlin", "BEGIN:VEVENT", "SUMMARY:Nacht",
        "DTSTART:20311026T010000", "DTEND:20311026T040000", "END:VEVENT",
    )  # fmt: skip
    (session,) = read(data, source="x", zone=None).programme.sessions
    assert session.duration == timedelta(hours=4)


def test_times_with_punctuation_and_without_seconds_are_read(zones: Reading):
    assert by_key(zones, "nochmal").end == at(12, 9)


def test_without_any_zone_the_settings_count_else_utc_with_a_problem_line():
    data = event("DTSTART:20310612T100000")
    settings = read(data, source="x", zone="Europe/London")
    assert settings.programme.sessions[0].start == at(12, 9)
    assert settings.problems == ()
    bare = read(data, source="x", zone=None)
    assert bare.programme.sessions[0].start == at(12, 10)
    assert kinds(bare) == ["zone-missing"]


def test_a_calendar_zone_of_utc_says_nothing_where_the_settings_know_better():
    data = calendar(
        "X-WR-TIMEZONE:UTC", "BEGIN:VEVENT", "SUMMARY:x", "DTSTART:20310612T100000Z", "END:VEVENT"
    )
    assert read(data, source="x", zone="Europe/London").programme.event.zone == "Europe/London"
    bare = read(data, source="x", zone=None)
    assert (bare.programme.event.zone, bare.problems) == ("UTC", ())


@pytest.mark.parametrize("length", ["P999999999999999999W", "P9999999D", "-PT5M", "bald"])
def test_a_duration_that_makes_no_sense_gives_no_length(length: str):
    reading = read(event("DTSTART:20310612T100000Z", f"DURATION:{length}"), source="x", zone="UTC")
    session = reading.programme.sessions[0]
    assert session.start == session.end
    assert kinds(reading) == ["bad-duration"]


def test_a_parameter_that_cannot_be_taken_apart_costs_that_event_only():
    data = calendar(
        "BEGIN:VEVENT", "SUMMARY:gut", "END:VEVENT",
        "BEGIN:VEVENT", "SUMMARY;=:kaputt", "END:VEVENT",
    )  # fmt: skip
    reading = read(data, source="x", zone="UTC")
    assert [s.title for s in reading.programme.sessions] == ["gut"]
    assert reading.skipped == 1
    assert [p.severity for p in reading.problems if p.kind == "broken-event"] == [Severity.ERROR]


def test_what_is_said_of_the_calendar_may_be_broken_too():
    data = calendar(
        "X-WR-CALNAME;=:kaputt", "NAME:Moor", "X-WR-TIMEZONE;=:kaputt",
        "BEGIN:VEVENT", "SUMMARY:gut", "LAST-MODIFIED:00010101T000000", "END:VEVENT",
    )  # fmt: skip
    programme = read(data, source="x", zone="Asia/Tokyo").programme
    assert (programme.event.title, programme.event.zone) == ("Moor", "Asia/Tokyo")
    assert programme.updated is None


def test_a_date_at_the_edge_of_the_calendar_costs_that_event_its_time_only():
    data = calendar(
        "BEGIN:VEVENT", "SUMMARY:gut", "END:VEVENT",
        "BEGIN:VEVENT", "SUMMARY:früh", "DTSTART:00010101T000000", "END:VEVENT",
    )  # fmt: skip
    reading = read(data, source="x", zone="Asia/Tokyo")
    found = [(s.title, s.start) for s in reading.programme.sessions]
    assert found == [("gut", None), ("früh", None)]
    assert [p.where for p in reading.problems if p.kind == "bad-time"] == ["line 7"]


def test_sessions_without_an_id_get_a_key_that_stays():
    one = read(event("DTSTART:20310612T100000Z"), source="x", zone="UTC")
    two = read(event("LOCATION:anderswo", "DTSTART:20310612T100000Z"), source="y", zone="UTC")
    assert one.programme.sessions[0].key == two.programme.sessions[0].key


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "BEGIN:VCALENDAR is missing"),
        (b"<html>nicht angemeldet</html>", "BEGIN:VCALENDAR is missing"),
        (b"BEGIN:VCALENDAR", "line 1 has no END:VCALENDAR"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n", "has no END:VCALENDAR"),
        (b"\nBEGIN:VCALENDAR\nEND:VCALENDAR", "the calendar is empty"),
        (calendar("BEGIN:VEVENT", "UID:1", "END:VEVENT"), r"none of its events \(1\) has a title"),
    ],
)
def test_a_calendar_without_sessions_is_refused_with_its_reason(data: bytes, reason: str):
    with pytest.raises(FeedError, match=reason):
        read(data, source="moor.ics", zone=None)


def own_zone(tzid: str, *more: str) -> bytes:
    """Two events in a zone that only the file itself defines, an hour and two before UTC's."""
    berlin = (
        "BEGIN:STANDARD", "DTSTART:16010101T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT",
    )  # fmt: skip
    events = (
        ("BEGIN:VEVENT", f"UID:{n}", f'DTSTART;TZID="{tzid}":2031061{n}T003000', "SUMMARY:Moor")
        for n in (2, 3)
    )
    lines = [line for found in events for line in (*found, "END:VEVENT")]
    return calendar("BEGIN:VTIMEZONE", f"TZID:{tzid}", *more, *berlin, "END:VTIMEZONE", *lines)


@pytest.mark.parametrize(
    ("given", "more", "zone", "kind"),
    [
        (None, (), "Etc/GMT-2", "zone-from-offsets"),
        ("Europe/Vienna", (), "Europe/Vienna", None),
        (None, ("X-LIC-LOCATION:Europe/Berlin",), "Europe/Berlin", None),
    ],
)
def test_a_zone_that_only_the_file_defines_is_the_events_by_its_offset(
    given: str | None, more: tuple[str, ...], zone: str, kind: str | None
):
    reading = read(own_zone("(UTC+01:00) Moor, Heide", *more), source="", zone=given)
    assert reading.programme.event.zone == zone
    assert [s.start for s in reading.programme.sessions] == [at(11, 22, 30), at(12, 22, 30)]
    assert [k for k in kinds(reading) if k.startswith("zone")] == ([kind] if kind else [])
    assert reading.programme.event.first_day == date(2031, 6, 11)


@pytest.mark.parametrize(
    ("start", "offset"), [("00010101T000000", "+1400"), ("99991231T233000", "-1200")]
)
def test_a_zone_is_not_told_by_times_beyond_all_years(start: str, offset: str):
    data = own_zone("Moor").replace(b"20310612T003000", start.encode())
    for written in (b"+0100", b"+0200"):
        data = data.replace(written, offset.encode())
    reading = read(data, source="", zone=None)
    zone = timezone(timedelta(hours=int(offset[:3])))
    found = [s.start for s in reading.programme.sessions]
    assert found == [None, datetime(2031, 6, 13, 0, 30, tzinfo=zone)]
