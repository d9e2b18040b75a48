"""Repeating events: every date in the event's days is a session, and no calendar is without end."""

import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from contract.feed_contract import FeedContract
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.feeds.ical_dates import MOST_DATES
from kiosk.feeds.ical_rule_dates import rule_dates
from kiosk.feeds.ical_rules import parse_rule
from kiosk.feeds.read import read
from kiosk.feeds.reading import Reading
from kiosk.programme.model import Status


class TestRecurringICalendar(FeedContract):
    FORMAT = "ical"
    EXAMPLE = "ical-recurring.ics"
    WRITES = True


def calendar(*events: str) -> bytes:
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *events, "END:VCALENDAR", ""]).encode()


def event(uid: str, start: str, *lines: str, zone: str = "Europe/Berlin") -> str:
    begin = f"DTSTART;VALUE=DATE:{start}" if len(start) == 8 else f"DTSTART;TZID={zone}:{start}"
    length = () if len(start) == 8 else ("DURATION:PT1H",)
    return "\r\n".join(
        ["BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{uid}", begin, *length, *lines, "END:VEVENT"]
    )


def read_events(*events: str) -> Reading:
    return read(calendar(*events), source="x.ics")


def starts(reading: Reading, uid: str) -> list[str]:
    """The local starts of a series, in order."""
    programme = reading.programme
    found = [s for s in programme.sessions if s.guid == uid]
    return [
        f"{s.start.astimezone(programme.tz):%m-%d %H:%M}" if s.start else f"{s.day:%m-%d}"
        for s in found
    ]


def kinds(reading: Reading) -> list[str]:
    return [problem.kind for problem in reading.problems]


FESTIVAL = (event("auftakt", "20310612T100000"), event("schluss", "20310614T160000"))


@pytest.fixture
def example(data: Path) -> Reading:
    return read((data / "ical-recurring.ics").read_bytes(), source="x.ics")


def test_a_series_without_end_fills_the_events_days_only() -> None:
    reading = read_events(*FESTIVAL, event("yoga", "20310610T080000", "RRULE:FREQ=DAILY"))
    assert starts(reading, "yoga") == ["06-12 08:00", "06-13 08:00", "06-14 08:00"]
    assert kinds(reading) == ["recurrence", "recurrence-cut"]
    assert reading.programme.event.first_day == date(2031, 6, 12)


def test_a_date_after_midnight_belongs_to_the_last_evening() -> None:
    reading = read_events(*FESTIVAL, event("bar", "20310612T003000", "RRULE:FREQ=DAILY"))
    assert starts(reading, "bar") == ["06-13 00:30", "06-14 00:30", "06-15 00:30"]


def test_a_series_that_ends_within_a_month_is_part_of_the_event() -> None:
    reading = read_events(*FESTIVAL, event("kurs", "20310616T090000", "RRULE:FREQ=DAILY;COUNT=2"))
    assert starts(reading, "kurs") == ["06-16 09:00", "06-17 09:00"]
    assert reading.programme.event.last_day == date(2031, 6, 17)
    assert kinds(reading) == ["recurrence"]


def test_a_habit_that_misses_the_event_is_its_first_date() -> None:
    weekly = event("verein", "20300104T190000", "RRULE:FREQ=YEARLY")
    reading = read_events(*FESTIVAL, weekly)
    assert starts(reading, "verein") == ["01-04 19:00"]


def test_without_other_sessions_two_calendar_years_are_followed() -> None:
    reading = read_events(event("treff", "20301105T190000", "RRULE:FREQ=MONTHLY;BYDAY=1TU"))
    found = [s.start for s in reading.programme.sessions if s.start]
    assert found[0] == datetime(2030, 11, 5, 18, tzinfo=UTC)
    assert found[-1] == datetime(2031, 12, 2, 18, tzinfo=UTC)
    assert len(found) == 14


def test_the_newest_stamp_tells_which_years_those_are() -> None:
    reading = read_events(
        event("treff", "20200107T190000", "RRULE:FREQ=MONTHLY", "DTSTAMP:20310601T000000Z")
    )
    years = {s.start.year for s in reading.programme.sessions if s.start}
    assert years == {2031, 2032}


def test_excluded_moved_and_added_dates_are_what_they_say(example: Reading) -> None:
    by_key = example.programme.session_by_key
    uid = "nebel@moorlichter.example"
    assert f"{uid}/20310613T050000Z" not in by_key
    moved = by_key[f"{uid}/20310614T050000Z"]
    assert (moved.title, moved.start) == (
        "Frühnebel (später)",
        datetime(2031, 6, 14, 6, tzinfo=UTC),
    )
    assert starts(example, "fahrt@moorlichter.example") == [
        "06-13 14:00",
        "06-14 14:00",
        "09-20 14:00",
    ]
    longer = by_key["fahrt@moorlichter.example/20310614T120000Z"]
    assert longer.duration is not None
    assert longer.duration.total_seconds() == 7200


def test_each_date_stands_in_the_line_of_what_says_it(example: Reading) -> None:
    placed = dict(zip((s.key for s in example.programme.sessions), example.places, strict=True))
    assert placed["nebel@moorlichter.example/20310612T050000Z"] == "line 21"
    assert placed["nebel@moorlichter.example/20310614T050000Z"] == "line 31"


def test_a_cancelled_date_is_shown_as_cancelled() -> None:
    reading = read_events(
        event("lauf", "20310612T070000", "RRULE:FREQ=DAILY;COUNT=3"),
        event(
            "lauf",
            "20310613T070000",
            "RECURRENCE-ID;TZID=Europe/Berlin:20310613T070000",
            "STATUS:CANCELLED",
        ),
    )
    assert [s.status for s in reading.programme.sessions] == [
        Status.SCHEDULED,
        Status.SCHEDULED,
        Status.CANCELLED,
    ]


def test_this_and_all_following_dates_move_together() -> None:
    reading = read_events(
        event("lauf", "20310612T070000", "RRULE:FREQ=DAILY;COUNT=4"),
        event(
            "lauf",
            "20310614T090000",
            "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20310614T070000",
        ),
    )
    assert sorted(starts(reading, "lauf")) == [
        "06-12 07:00",
        "06-13 07:00",
        "06-14 09:00",
        "06-15 09:00",
    ]
    assert sorted(s.key for s in reading.programme.sessions)[-1] == "lauf/20310615T050000Z"


def test_the_clock_time_stays_when_clocks_change() -> None:
    reading = read_events(event("uhr", "20311025T100000", "RRULE:FREQ=DAILY;COUNT=2"))
    assert [s.start for s in reading.programme.sessions] == [
        datetime(2031, 10, 25, 8, tzinfo=UTC),
        datetime(2031, 10, 26, 9, tzinfo=UTC),
    ]


def test_a_leap_day_is_a_day_of_its_own() -> None:
    reading = read_events(event("schalt", "20320228T100000", "RRULE:FREQ=DAILY;COUNT=3"))
    assert starts(reading, "schalt") == ["02-28 10:00", "02-29 10:00", "03-01 10:00"]


@given(
    st.datetimes(datetime(1901, 1, 1), datetime(2090, 12, 31)),  # noqa: DTZ001 - wall clocks
    st.sampled_from(
        [
            "FREQ=DAILY;INTERVAL=3",
            "FREQ=WEEKLY;BYDAY=MO,TH",
            "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO",
            "FREQ=MONTHLY;BYMONTHDAY=-1,29",
            "FREQ=MONTHLY;BYDAY=-1FR",
            "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO",
            "FREQ=YEARLY;BYYEARDAY=-1,60",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
        ]
    ),
)
def test_a_rule_has_the_dates_it_has_where_it_stands(start: datetime, text: str) -> None:
    """Rules are followed in another century: that must not be seen."""
    start = start.replace(microsecond=0)
    end = start + timedelta(days=3000)
    expected = list(rrulestr(f"{text};UNTIL={end:%Y%m%dT%H%M%S}", dtstart=start))
    aware = start.replace(tzinfo=UTC)
    found = rule_dates(aware, parse_rule(text), start.date(), end.replace(tzinfo=UTC))
    assert [m for m in found if m != aware] == [
        e.replace(tzinfo=UTC) for e in expected if e != start
    ]


def test_the_last_day_that_until_names_counts() -> None:
    reading = read_events(event("lauf", "20310612T070000", "RRULE:FREQ=DAILY;UNTIL=20310614"))
    assert len(starts(reading, "lauf")) == 3


def test_whole_days_repeat_as_days() -> None:
    reading = read_events(
        event("markt", "20310612", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20310613")
    )
    assert starts(reading, "markt") == ["06-12", "06-14"]
    assert reading.programme.sessions[1].key == "markt/20310614"


def test_keys_stay_when_a_date_is_added_in_front() -> None:
    before = read_events(event("lauf", "20310613T070000", "RRULE:FREQ=DAILY;COUNT=2"))
    after = read_events(event("lauf", "20310612T070000", "RRULE:FREQ=DAILY;COUNT=3"))
    assert before.programme.session_by_key.keys() < after.programme.session_by_key.keys()


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=DAILY;BYHOUR=8,9,10,11,12;BYMINUTE=0,10,20,30,40,50",
        "FREQ=FORTNIGHTLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;BYDAY=XX",
        "RSCALE=CHINESE;FREQ=YEARLY",
        "EVERY DAY",
        "FREQ=DAILY;UNTIL=tomorrow",
        "FREQ=DAILY;UNTIL=20319999",
    ],
)
def test_a_rule_that_cannot_be_followed_costs_only_itself(rule: str) -> None:
    reading = read_events(*FESTIVAL, event("wirr", "20310612T070000", f"RRULE:{rule}"))
    assert starts(reading, "wirr") == ["06-12 07:00"]
    assert kinds(reading) == ["recurrence-not-readable"]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
        "FREQ=WEEKLY;BYSETPOS=9;BYDAY=MO",
        "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
    ],
)
def test_a_rule_that_never_comes_true_ends_soon(rule: str) -> None:
    began = time.process_time()
    reading = read_events(event("nie", "20310612T070000", f"RRULE:{rule}"))
    assert time.process_time() - began < 2
    assert starts(reading, "nie") == ["06-12 07:00"]


def test_many_series_without_end_stay_within_bounds() -> None:
    began = time.process_time()
    events = [event(f"s{n}", "20310612T070000", "RRULE:FREQ=DAILY") for n in range(300)]
    reading = read_events(*events)
    assert time.process_time() - began < 15
    assert max(len(starts(reading, f"s{n}")) for n in range(3)) <= MOST_DATES
    assert len(reading.programme.sessions) < 12_000
    assert {f"s{n}" for n in range(300)} == {s.guid for s in reading.programme.sessions}
    assert "recurrence-not-readable" in kinds(reading)


@pytest.mark.parametrize("start", ["16010101T070000", "99991231T070000", "19010101T070000"])
def test_a_series_that_begins_far_away_does_not_hang(start: str) -> None:
    reading = read_events(*FESTIVAL, event("fern", start, "RRULE:FREQ=DAILY"))
    assert 1 <= len([s for s in reading.programme.sessions if s.guid == "fern"]) <= 3


_RULES = st.builds(
    ";".join,
    st.lists(
        st.one_of(
            st.sampled_from(["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY"]),
            st.builds("INTERVAL={}".format, st.integers(1, 400)),
            st.builds("COUNT={}".format, st.integers(0, 5000)),
            st.builds("UNTIL={:%Y%m%dT%H%M%SZ}".format, st.datetimes()),
            st.builds("BYMONTH={}".format, st.integers(-13, 13)),
            st.builds("BYMONTHDAY={}".format, st.integers(-32, 32)),
            st.builds("BYYEARDAY={}".format, st.integers(-400, 400)),
            st.builds("BYWEEKNO={}".format, st.integers(-60, 60)),
            st.builds("BYSETPOS={}".format, st.integers(-400, 400)),
            st.sampled_from(["BYDAY=MO", "BYDAY=5SA,-1SU", "BYDAY=53FR", "WKST=TU", "FREQ="]),
        ),
        min_size=1,
        max_size=5,
    ),
)


@settings(max_examples=40)
@given(_RULES, st.datetimes())
def test_whatever_a_rule_says_reading_ends_and_keeps_the_other_sessions(
    rule: str, start: datetime
) -> None:
    began = time.process_time()
    reading = read_events(*FESTIVAL, event("wild", f"{start:%Y%m%dT%H%M%S}", f"RRULE:{rule}"))
    assert time.process_time() - began < 2
    titles = [s.title for s in reading.programme.sessions]
    assert {"auftakt", "schluss", "wild"} <= set(titles)
    assert len(titles) <= MOST_DATES + 2


def test_a_rule_that_counts_hours_over_years_ends_soon() -> None:
    began = time.process_time()
    hours = ",".join(map(str, range(24)))
    rule = f"RRULE:FREQ=DAILY;BYHOUR={hours};COUNT=300000"
    reading = read_events(*FESTIVAL, event("stunde", "20080303T070000", rule))
    assert time.process_time() - began < 2
    assert [s.guid for s in reading.programme.sessions].count("stunde") == 1
    assert "recurrence-not-readable" in kinds(reading)
