"""Indico's export of an event and of a timetable come down to the same sessions."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from contract.feed_contract import FeedContract

from kiosk.feeds.indico import read
from kiosk.feeds.reading import FeedError


class TestIndicoContributions(FeedContract):
    FORMAT = "indico"
    EXAMPLE = "indico-contributions.json"
    WRITES = False


class TestIndicoTimetable(FeedContract):
    FORMAT = "indico"
    EXAMPLE = "indico-timetable.json"
    WRITES = False


def test_both_exports_give_the_same_contribution(data: Path) -> None:
    event, timetable = (
        read((data / f"indico-{kind}.json").read_bytes()).programme
        for kind in ("contributions", "timetable")
    )
    assert event.event.key == timetable.event.key == "77"
    for programme in (event, timetable):
        session = programme.session_by_key["4011"]
        assert session.start == datetime(2031, 6, 12, 8, tzinfo=UTC)
        assert session.duration == timedelta(minutes=45)
        assert programme.room_name(session.room) == "Torfscheune"
        assert programme.people_names(session) == ("Ebba Torfstich",)
        assert programme.people[0].organisation == "Moorverein"


def test_dates_in_utc_are_in_the_events_zone(data: Path) -> None:
    event = read((data / "indico-contributions.json").read_bytes()).programme
    assert (event.event.zone, event.event.title) == ("Europe/Berlin", "Moorlichter 2031")
    assert event.event.venue == "Gut Binsenkamp"


def test_who_wrote_it_stands_in_where_nobody_is_named_to_speak(data: Path) -> None:
    event = read((data / "indico-contributions.json").read_bytes()).programme
    assert event.people_names(event.session_by_key["4012"]) == ("Jorin Binsenkamp",)


def test_files_of_folders_and_of_materials_are_attached(data: Path) -> None:
    event = read((data / "indico-contributions.json").read_bytes()).programme
    assert event.session_by_key["4011"].attachments[0].title == "Folien"
    assert event.session_by_key["4012"].attachments[0].title == "Noten"


def test_a_contribution_without_a_time_is_kept(data: Path) -> None:
    event = read((data / "indico-contributions.json").read_bytes()).programme
    assert event.session_by_key["4013"].start is None


def test_breaks_and_empty_blocks_are_sessions_and_full_blocks_are_tracks(data: Path) -> None:
    timetable = read((data / "indico-timetable.json").read_bytes()).programme
    assert [s.title for s in timetable.sessions] == [
        "Torf und Technik",
        "Mittagspause",
        "Nachts im Steg",
        "Offene Werkstatt",
    ]
    assert [track.name for track in timetable.tracks] == ["Vormittag"]


def test_contributions_inside_sessions_count_once(data: Path) -> None:
    value = json.loads((data / "indico-contributions.json").read_bytes())
    event = value["results"][0]
    moved = event["contributions"].pop()
    block = {"title": "Abend", "contributions": [moved, event["contributions"][0]]}
    event["sessions"] = [block, {"id": "9", "title": "Ohne Beiträge", "startDate": None}]
    programme = read(json.dumps(value).encode()).programme
    assert [s.title for s in programme.sessions] == [
        "Torf und Technik",
        "Nachts im Steg",
        "Noch ohne Termin",
        "Ohne Beiträge",
    ]


def test_an_export_without_contributions_says_what_to_do() -> None:
    with pytest.raises(FeedError, match="detail=contributions"):
        read(b'{"results":[{"id":"7","title":"X","startDate":{}}]}')


@pytest.mark.real_feeds
@pytest.mark.parametrize(
    ("name", "sessions", "zone"),
    [("xdc2021.json", 37, "Europe/Warsaw"), ("indico_docs_timetable.json", 1, "Europe/Zurich")],
)
def test_a_real_export_loads_whole(real_feeds: Path, name: str, sessions: int, zone: str) -> None:
    reading = read((real_feeds / "indico" / name).read_bytes(), source=name)
    programme = reading.programme
    assert (len(programme.sessions), reading.skipped, reading.problems) == (sessions, 0, ())
    assert programme.event.zone == zone
    assert all(s.start and s.duration for s in programme.sessions)
