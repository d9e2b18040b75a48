"""pretalx's JSON in three shapes: the widget's data, the REST API, and regrouped by a site."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from contract.feed_contract import FeedContract

from kiosk.feeds.pretalx import read
from kiosk.feeds.pretalx_sessions import localised
from kiosk.feeds.reading import FeedError, Reading
from kiosk.programme.model import Status


class TestPretalxWidget(FeedContract):
    FORMAT = "pretalx-json"
    EXAMPLE = "pretalx-widget.json"
    WRITES = False


class TestPretalxApi(FeedContract):
    FORMAT = "pretalx-json"
    EXAMPLE = "pretalx-api.json"
    WRITES = False


class TestPretalxRegrouped(FeedContract):
    FORMAT = "pretalx-json"
    EXAMPLE = "pretalx-regrouped.json"
    WRITES = False


def loaded(data: Path, name: str) -> Reading:
    return read((data / name).read_bytes(), source=name, zone="Europe/Berlin")


def kinds(reading: Reading) -> list[str]:
    return [problem.kind for problem in reading.problems]


def test_the_widget_names_rooms_tracks_and_people_by_id(data: Path) -> None:
    programme = loaded(data, "pretalx-widget.json").programme
    first = programme.session_by_key["TORF11"]
    assert programme.room_name(first.room) == "Torfscheune"
    assert programme.people_names(first) == ("Ebba Torfstich", "Jorin Binsenkamp")
    assert programme.track_by_key[first.track or ""].colour == "#2f7d5b"
    assert (first.format, first.languages) == ("Vortrag", ("de",))
    assert first.attachments[0].title == "Folien"
    assert (programme.version, programme.event.zone) == ("0.7", "Europe/Berlin")


def test_a_break_is_a_session_with_a_german_name(data: Path) -> None:
    programme = loaded(data, "pretalx-widget.json").programme
    assert programme.session_by_key["72"].title == "Mittagspause"
    assert programme.session_by_key["STEG22"].status is Status.CANCELLED


def test_a_talk_with_two_slots_is_two_sessions(data: Path) -> None:
    programme = loaded(data, "pretalx-api.json").programme
    first, second = (programme.session_by_key[f"TORF11-{n}"] for n in (901, 902))
    assert (first.code, second.code) == ("TORF11", "TORF11")
    assert programme.room_name(second.room) == "Steg"
    assert second.duration == first.duration, "45 minutes by the talk's own length"
    assert programme.room_by_key[first.room or ""].capacity == 120


def test_what_was_not_accepted_is_left_out_and_counted(data: Path) -> None:
    reading = loaded(data, "pretalx-api.json")
    assert reading.skipped == 1
    assert kinds(reading) == ["not-accepted"]
    assert reading.programme.session_by_key["OHNE44"].start is None


def test_regrouped_talks_are_found_wherever_they_stand(data: Path) -> None:
    reading = loaded(data, "pretalx-regrouped.json")
    assert reading.places == ("schedule[2031-06-12][600][31]", "workshops[2031-06-13][0]")
    programme = reading.programme
    assert programme.session_by_key["TORF11"].start == datetime(2031, 6, 12, 8, tzinfo=UTC)
    assert [room.capacity for room in programme.rooms] == [120, None]
    assert kinds(reading) == ["entry-no-talk"], "lunch has no length and is told"


def test_a_room_keeps_its_key_when_its_guid_is_new(data: Path) -> None:
    value = json.loads((data / "pretalx-regrouped.json").read_bytes())
    before = read(json.dumps(value).encode()).programme.rooms[0].key
    value["rooms"][0]["guid"] = "11111111-2222-4333-8444-955555555666"
    assert read(json.dumps(value).encode()).programme.rooms[0].key == before


def test_one_page_of_several_is_reported(data: Path) -> None:
    value = json.loads((data / "pretalx-api.json").read_bytes())
    value["next"] = "https://pretalx.example/api/events/moor/talks/?offset=50"
    assert "more-pages" in kinds(read(json.dumps(value).encode(), zone="Europe/Berlin"))


def test_slots_with_a_talk_inside_are_read_too() -> None:
    slot = {
        "id": 9,
        "room": 3,
        "start": "2031-06-12T10:00:00+02:00",
        "end": "2031-06-12T11:00:00+02:00",
        "submission": {"code": "AB12CD", "title": "Torf", "speakers": [], "state": "confirmed"},
    }
    reading = read(json.dumps({"results": [slot]}).encode(), zone="Europe/Berlin")
    session = reading.programme.session_by_key["AB12CD"]
    assert session.start == datetime(2031, 6, 12, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"en": "Lunch", "de": "Pause"}, "Pause"),
        ({"fr": "Déjeuner", "en": "Lunch"}, "Lunch"),
        ({"fr": "Déjeuner"}, "Déjeuner"),
        ({"de": "", "en": None}, ""),
        ("Pause", "Pause"),
        (None, ""),
        (3, ""),
    ],
)
def test_of_several_languages_german_counts_then_english(value: object, text: str) -> None:
    assert localised(value) == text


def test_json_without_talks_is_refused() -> None:
    with pytest.raises(FeedError, match="no talks"):
        read(b'{"talks":[],"rooms":[],"speakers":[]}')


@pytest.mark.real_feeds
@pytest.mark.parametrize(
    ("name", "sessions"),
    [
        ("01_20240915T1126.json", 79),
        ("02_20240915T1126.json", 77),
        ("03_20241028T2246.json", 77),
        ("04_20241031T0818.json", 76),
    ],
)
def test_a_real_regrouped_feed_loads_whole(real_feeds: Path, name: str, sessions: int) -> None:
    path = real_feeds / "pretalx-api-json/pyconfr2024" / name
    reading = read(path.read_bytes(), source=name, zone="Europe/Paris")
    assert (len(reading.programme.sessions), reading.skipped) == (sessions, 0)
    assert all(s.start and s.room and s.format for s in reading.programme.sessions)
    assert kinds(reading) == ["entry-no-talk"]
