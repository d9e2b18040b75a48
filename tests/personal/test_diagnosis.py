"""What is copied for a bug report tells of the program and nothing of the person."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from personal.starred_agenda import NOW, programme

from kiosk.personal.diagnosis import LIBRARIES, Situation, diagnosis, libraries
from kiosk.sync.fetched import FetchError
from kiosk.sync.source import Source

SECRET = "https://ebba:geheim@moor.example/ebbas-programm?token=abc"


@pytest.fixture
def situation(tmp_path: Path) -> Situation:
    folder = tmp_path / "ebba-torfstich"
    folder.mkdir()
    (folder / "personal.db").write_bytes(b"x" * 4096)
    error = FetchError("{host} cannot be reached ({reason}).", host="moor.example", reason="ebba")
    return Situation(
        folder,
        Source(SECRET),
        programme(),
        7,
        NOW - timedelta(minutes=5),
        NOW,
        error,
        {"Qt": "6.11.3 (offscreen)"},
    )


def test_it_says_what_a_report_needs(situation: Situation) -> None:
    lines = dict(line.split(": ", 1) for line in diagnosis(situation).splitlines())
    assert lines["feed"] == "https"
    assert lines["programme"] == (
        "version 7, 3 sessions (1 without a time), 2 rooms, 1 tracks, 2 people, Europe/Berlin"
    )
    assert lines["last contact"] == "5 min ago"
    assert lines["last error"] == "{host} cannot be reached ({reason})."
    assert lines["personal.db"] == "4 KB"
    assert lines["Qt"] == "6.11.3 (offscreen)"
    assert {"Python", "system", "icalendar", "festival-agenda"} <= set(lines)


def test_it_holds_nothing_of_the_person_or_the_programme(situation: Situation) -> None:
    text = diagnosis(situation).lower()
    for word in ("ebba", "geheim", "token", "moor", "torf", "eröffnung", "nachtgang", "jan "):
        assert word not in text


@pytest.mark.parametrize(
    ("name", "kind"), [("bundled", "built-in"), ("/home/ebba/programm.json", "file")]
)
def test_of_the_feed_it_tells_the_kind_alone(situation: Situation, name: str, kind: str) -> None:
    text = diagnosis(replace(situation, source=Source(name), programme=None))
    assert f"feed: {kind}\nprogramme: none\n" in text


def test_every_library_that_is_needed_is_told_with_its_licence() -> None:
    found = libraries()
    assert {library.name.lower().replace("_", "-") for library in found} == {
        name.lower() for name in LIBRARIES
    }
    assert all(library.version and library.licence for library in found)
