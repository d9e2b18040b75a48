"""Sessionize's view/All: what refers by id is joined, times are those of the zone that is set."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from contract.feed_contract import FeedContract

from kiosk.feeds.reading import FeedError, Reading
from kiosk.feeds.sessionize import read
from kiosk.programme.days import session_day


class TestSessionize(FeedContract):
    FORMAT = "sessionize"
    EXAMPLE = "sessionize-minimal.json"
    WRITES = False


@pytest.fixture
def example(data: Path) -> bytes:
    return (data / "sessionize-minimal.json").read_bytes()


@pytest.fixture
def reading(example: bytes) -> Reading:
    return read(example, source="https://sessionize.com/api/v2/x/view/All", zone="Europe/Berlin")


def changed(example: bytes, **fields: object) -> bytes:
    """The example with fields of its first session replaced."""
    value = json.loads(example)
    value["sessions"][0].update(fields)
    return json.dumps(value).encode()


def test_speakers_rooms_and_categories_are_joined(reading: Reading) -> None:
    programme = reading.programme
    first = programme.session_by_key["501"]
    assert programme.room_name(first.room) == "Torfscheune"
    assert programme.people_names(first) == ("Ebba Torfstich", "Jorin Binsenkamp")
    assert (first.track, first.format, first.languages) == ("wege", "Vortrag", ("de",))
    assert first.links[0].url == "https://moorlichter.example/live"
    assert programme.person_by_key["aaaa-1"].biography == "Moorführerin\n\nGeht voran."
    assert [room.name for room in programme.rooms] == ["Torfscheune", "Steg"]
    assert not reading.problems


def test_times_are_local_to_the_zone_that_is_set(reading: Reading) -> None:
    first = reading.programme.session_by_key["501"]
    assert first.start == datetime(2031, 6, 12, 8, tzinfo=UTC)
    night = reading.programme.session_by_key["504"]
    assert session_day(reading.programme, night) == date(2031, 6, 12)


def test_without_a_zone_there_is_a_line_that_says_so(example: bytes) -> None:
    reading = read(example)
    assert [problem.kind for problem in reading.problems] == ["zone-missing"]
    assert reading.programme.event.zone == "UTC"


def test_a_session_without_a_time_is_kept_without_one(reading: Reading) -> None:
    session = reading.programme.session_by_key["503"]
    assert (session.start, session.end, session.room) == (None, None, None)
    assert reading.programme.people_names(session) == ("Jorin Binsenkamp",)


def test_what_the_feed_does_not_list_is_reported(example: bytes) -> None:
    reading = read(changed(example, speakers=["fremd"], roomId=99), zone="Europe/Berlin")
    assert {problem.kind for problem in reading.problems} == {"unknown-person", "unknown-room"}
    assert reading.programme.session_by_key["501"].people == ()


@pytest.mark.parametrize(
    ("start", "kind"), [("irgendwann", "no-time"), ("2031-06-12T11:00:00", "ends-before-start")]
)
def test_a_time_that_makes_no_sense_costs_only_itself(
    example: bytes, start: str, kind: str
) -> None:
    reading = read(changed(example, startsAt=start), zone="Europe/Berlin")
    assert kind in {problem.kind for problem in reading.problems}
    assert len(reading.programme.sessions) == 4


def test_an_emptied_feed_is_refused() -> None:
    with pytest.raises(FeedError, match="no sessions"):
        read(b'{"sessions":[],"speakers":[],"rooms":[],"categories":[]}')


def test_an_empty_slot_is_counted_and_left_out(example: bytes) -> None:
    reading = read(changed(example, title=" ", description=None), zone="Europe/Berlin")
    assert (len(reading.programme.sessions), reading.skipped) == (3, 1)


@pytest.mark.real_feeds
@pytest.mark.parametrize(
    ("name", "sessions", "timed"),
    [
        ("01_20210228T1034.json", 29, 29),
        ("03_20210307T0903.json", 12, 0),
        ("04_20210317T0732.json", 27, 27),
        ("05_20210405T1124.json", 33, 33),
        ("06_20210415T1737.json", 37, 37),
    ],
)
def test_a_real_feed_loads_whole(real_feeds: Path, name: str, sessions: int, timed: int) -> None:
    path = real_feeds / "sessionize/gab2021" / name
    reading = read(path.read_bytes(), source=name, zone="Europe/Vienna")
    found = reading.programme.sessions
    assert (len(found), sum(s.start is not None for s in found)) == (sessions, timed)
    assert not reading.problems
    assert all(s.room for s in found if s.start)


@pytest.mark.real_feeds
def test_the_real_feed_that_was_emptied_is_refused(real_feeds: Path) -> None:
    path = real_feeds / "sessionize/gab2021/02_20210301T1419.json"
    with pytest.raises(FeedError, match="no sessions"):
        read(path.read_bytes())
