"""What the festival's announcement fixes, and what the bundled programme promises."""

import json
import re
from collections import defaultdict
from datetime import date

import pytest

from kiosk.feeds.read import read
from kiosk.feeds.reading import Reading
from kiosk.programme.conflicts import conflicts
from kiosk.programme.days import days, session_day
from kiosk.programme.model import Programme, Status
from kiosk.resources import bundled_feed

ANNOUNCED = (
    "ausschussarbeit-praxis",
    "ausschussarbeit-planspiel",
    "schreibwerkstatt",
    "lernen-aus-krisen",
)


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read(bundled_feed().read_bytes())


@pytest.fixture(scope="module")
def programme(reading: Reading) -> Programme:
    return reading.programme


def test_it_reads_without_a_single_problem(reading: Reading) -> None:
    assert not reading.problems
    assert not reading.skipped


def test_it_runs_from_the_seventh_to_the_ninth_of_december_2022(programme: Programme) -> None:
    assert programme.event.zone == "Europe/Berlin"
    assert [d.date for d in days(programme)] == [date(2022, 12, n) for n in (7, 8, 9)]


def test_what_was_announced_is_tentative_and_names_its_source(programme: Programme) -> None:
    for key in ANNOUNCED:
        session = programme.session_by_key[key]
        assert session.status is Status.TENTATIVE
        assert session.source == ""
        assert session.sources
    assert programme.session_by_key["lernen-aus-krisen"].start is None


def test_everything_else_is_marked_as_invented() -> None:
    top = json.loads(bundled_feed().read_text("utf-8"))
    real = {"stadt-wolfsburg", "kommune-360", "ikpe", *ANNOUNCED}
    for name in ("rooms", "walks", "tracks", "people", "sessions", "announcements"):
        for item in top[name]:
            assert (item.get("source") == "sample") == (item.get("key") not in real)


def test_it_shows_what_the_app_must_be_good_at(programme: Programme) -> None:
    sessions = programme.sessions
    assert len(programme.rooms) == 5
    assert 38 <= len(sessions) <= 50
    assert len([s for s in sessions if s.start is None]) == 5
    assert {s.start is None and s.day is not None for s in sessions} == {True, False}
    assert [s.full for s in sessions].count(True) == 1
    assert [s.cancelled for s in sessions].count(True) == 1
    assert len({s.title for s in sessions}) == len(sessions) - 2  # lunch, and one repeat
    assert not any(s.delay for s in sessions)


def test_the_night_talk_belongs_to_thursday(programme: Programme) -> None:
    night = programme.session_by_key["do-nachtgespraech"]
    assert session_day(programme, night) == date(2022, 12, 8)
    assert night.end is not None
    assert night.end.astimezone(programme.tz).date() == date(2022, 12, 9)


def test_only_the_foyer_holds_two_things_at_once(programme: Programme) -> None:
    rooms = defaultdict(list)
    for session in programme.sessions:
        rooms[session.room].append(session)
    assert [room for room, held in rooms.items() if room and conflicts(held)] == ["foyer"]


def test_there_is_a_walk_between_any_two_rooms(programme: Programme) -> None:
    keys = [r.key for r in programme.rooms]
    assert all(programme.walking_minutes(a, b) for a in keys for b in keys if a != b)


def test_its_typography_is_german() -> None:
    def texts(value: object) -> list[str]:
        if isinstance(value, str):
            return [value]
        inner = value.values() if isinstance(value, dict) else value
        return [t for v in inner for t in texts(v)] if isinstance(value, dict | list) else []

    prose = [t for t in texts(json.loads(bundled_feed().read_text("utf-8"))) if " " in t]
    assert len(prose) > 80
    assert [t for t in prose if re.search(r"[\"'”]| - |\.\.\.|  ", t)] == []
    assert all(t.count("„") == t.count("“") for t in prose)
