"""convert: any feed to any format; the result reads back."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import icalendar
import pytest
from cli.conftest import Run
from cli.festival import KEYS, Festival
from machine_zones import ZONES

from kiosk.feeds.detect import detect
from kiosk.feeds.read import read

ROOT = Path(__file__).resolve().parents[2]
FORMATS = {
    "frab-xml": "frab-xml",
    "frab-json": "frab-json",
    "ics": "ical",
    "agenda-json": "agenda-json",
}


@pytest.mark.parametrize(("name", "detected"), FORMATS.items())
def test_a_feed_is_written_in_the_format_asked_for(
    run: Run, festival: Festival, tmp_path: Path, name: str, detected: str
) -> None:
    target = tmp_path / "out"
    outcome = run("convert", festival.feed, "--to", name, "-o", str(target))
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")
    data = target.read_bytes()
    assert detect(data) == detected
    programme = read(data).programme
    assert programme.event.title == "Moorlichter 2031"
    assert {(s.title, s.start) for s in programme.sessions} == {
        (item.title, datetime.fromisoformat(item.start)) for item in festival.items.values()
    }


@pytest.mark.parametrize("output", [(), ("-o", "-"), ("-o", "/dev/stdout")], ids=" ".join)
def test_without_an_output_file_the_result_goes_to_stdout(
    run: Run, festival: Festival, output: tuple[str, ...]
) -> None:
    outcome = run("convert", festival.feed, "--to", "ics", *output)
    assert outcome.code == 0
    calendar = icalendar.Calendar.from_ical(outcome.out)
    assert len(calendar.walk("VEVENT")) == 4


def test_now_stamps_the_result_and_makes_it_repeatable(run: Run, festival: Festival) -> None:
    command = ("convert", festival.feed, "--to", "ics", "--speed", "0", "--now")
    first = run(*command, "2031-06-01T10:00")
    assert "DTSTAMP:20310601T080000Z" in first.out
    assert run(*command, "2031-06-01T10:00").out == first.out
    assert "DTSTAMP:20310601T090000Z" in run(*command, "2031-06-01T11:00").out


def test_a_broken_feed_leaves_the_output_file_alone(
    run: Run, festival: Festival, tmp_path: Path
) -> None:
    target = tmp_path / "out.ics"
    target.write_text("what was there")
    festival.path.write_bytes(festival.data()[:200])
    outcome = run("convert", festival.feed, "--to", "ics", "-o", str(target))
    assert outcome.code == 1
    assert festival.feed in outcome.err
    assert target.read_text() == "what was there"


def test_a_folder_that_is_not_there_is_a_known_error(
    run: Run, festival: Festival, tmp_path: Path
) -> None:
    target = tmp_path / "none" / "out.ics"
    outcome = run("convert", festival.feed, "--to", "ics", "-o", str(target))
    assert outcome.code == 1
    assert str(target) in outcome.err


@pytest.mark.parametrize("name", FORMATS)
def test_what_a_format_cannot_say_is_told(run: Run, festival: Festival, name: str) -> None:
    festival.change(KEYS[0], start="")
    outcome = run("convert", festival.feed, "--to", name)
    assert outcome.code == 0
    sessions = read(outcome.out.encode()).programme.sessions
    if name == "agenda-json":
        assert (len(sessions), outcome.err) == (4, "")
    else:
        assert len(sessions) == 3
        assert outcome.err.startswith("1 session")
        assert name in outcome.err


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_times_are_written_wherever_the_machine_stands(
    run: Run, festival: Festival, machine_zone: str, name: str
) -> None:
    outcome = run("convert", festival.feed, "--to", name, "--now", "2031-06-01T10:00+02:00")
    assert outcome.code == 0
    sessions = read(outcome.out.encode(), zone="Europe/Berlin").programme.sessions
    assert {s.start for s in sessions} == {
        datetime.fromisoformat(item.start) for item in festival.items.values()
    }


@pytest.mark.timeout(60)
def test_the_whole_program_writes_the_same_in_every_time_zone(
    festival: Festival, tmp_path: Path
) -> None:
    command = ["main.py", "--data-dir", str(tmp_path / "data"), "convert", festival.feed]
    command += ["--to", "ics", "--now", "2031-06-01T10:00", "--speed", "0"]
    written = {
        subprocess.run(
            [sys.executable, *command],
            cwd=ROOT,
            env={**os.environ, "TZ": zone},
            capture_output=True,
            check=True,
            timeout=30,
        ).stdout
        for zone in ZONES
    }
    (data,) = written
    assert b"DTSTART;TZID=Europe/Berlin:20310612T100000" in data
