"""Instants survive being written and read in the nights in which clocks change."""

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.feeds.read import read
from kiosk.feeds.write import FORMATS, write
from kiosk.programme.model import Event, Person, Programme, Room, Session

STAMP = datetime(2022, 12, 1, 12, tzinfo=UTC)
NIGHTS = st.sampled_from(
    [datetime(2022, 10, 29, 22, tzinfo=UTC), datetime(2023, 3, 25, 22, tzinfo=UTC)]
)
SLOTS = st.lists(st.tuples(st.integers(0, 7 * 12), st.integers(0, 5 * 12)), min_size=1, max_size=4)
"""Start behind the beginning of the night, and length, in steps of five minutes."""


def programme(night: datetime, slots: list[tuple[int, int]], zone: str) -> Programme:
    sessions = []
    for number, (begin, length) in enumerate(slots):
        start = night + timedelta(minutes=5 * begin)
        event = Event("nacht", "Lange Nacht", zone=zone)
        sessions.append(
            Session(
                f"n{number}",
                f"Beitrag {number}",
                room="saal",
                people=("p",),
                start=start.astimezone(event.tz),
                end=(start + timedelta(minutes=5 * length)).astimezone(event.tz),
            )
        )
    return Programme(
        event, (Room("saal", "Saal"),), people=(Person("p", "Jo"),), sessions=tuple(sessions)
    )


def instants(found: Programme) -> list[tuple[str, datetime, datetime]]:
    return sorted(
        (s.title, s.start.astimezone(UTC), s.end.astimezone(UTC))
        for s in found.sessions
        if s.start and s.end
    )


@pytest.mark.parametrize("format_name", FORMATS)
@settings(max_examples=60)
@given(night=NIGHTS, slots=SLOTS, zone=st.sampled_from(["Europe/Berlin", "UTC"]))
def test_what_is_written_reads_back_at_the_same_instants(
    format_name: str, night: datetime, slots: list[tuple[int, int]], zone: str
) -> None:
    written = programme(night, slots, zone)
    back = read(write(written, format_name, stamp=STAMP)).programme
    assert instants(back) == instants(written)
    lengths = {title: end - start for title, start, end in instants(written)}
    assert {s.title: s.duration for s in back.sessions} == lengths


@given(NIGHTS, SLOTS)
def test_other_calendar_programs_read_the_same_instants(
    night: datetime, slots: list[tuple[int, int]]
) -> None:
    written = programme(night, slots, "Europe/Berlin")
    calendar = icalendar.Calendar.from_ical(write(written, "ical", stamp=STAMP))
    found = sorted(
        (str(e["SUMMARY"]), e.start.astimezone(UTC), e.end.astimezone(UTC))
        for e in calendar.walk("VEVENT")
    )
    assert found == instants(written)


@pytest.mark.parametrize(
    ("day", "hours"), [("2022-10-29", 8), ("2023-03-25", 6), ("2022-12-08", 7)]
)
def test_a_night_until_five_is_as_long_as_the_clocks_make_it(day: str, hours: int) -> None:
    slot = {"title": "Wachbleiben", "day": day, "start": "22:00", "end": "05:00"}
    feed = {
        "format": "festival-agenda/1",
        "event": {"key": "n", "title": "Nacht", "time_zone": "Europe/Berlin"},
        "sessions": [slot],
    }
    (session,) = read(json.dumps(feed).encode()).programme.sessions
    assert session.duration == timedelta(hours=hours)


def test_the_two_half_past_twos_are_written_as_what_they_are() -> None:
    """Python holds them for equal, and what was written once is remembered."""
    zone = ZoneInfo("Europe/Berlin")
    first = datetime(2022, 10, 30, 2, 30, tzinfo=zone)
    event = Event("probe", "Probe", zone="Europe/Berlin")
    written = [
        write(
            Programme(event, sessions=(Session("s", "Nacht", start=at, end=at),)),
            "agenda-json",
            stamp=first,
        )
        for at in (first, first.replace(fold=1))
    ]
    assert b'"2022-10-30T02:30:00+02:00"' in written[0]
    assert b'"2022-10-30T02:30:00+01:00"' in written[1]
