"""Every format goes all the way: validate, convert to each other format, sync into the store."""

from pathlib import Path

import pytest
from cli.conftest import Run

from kiosk.feeds.read import read

FEEDS = {
    "frab-minimal.xml": "frab-xml",
    "frab-minimal.json": "frab-json",
    "agenda-minimal.json": "agenda-json",
    "ical-plain.ics": "ical",
    "ical-recurring.ics": "ical",
    "xcal-rfc6321.xml": "xcal",
    "xcal-pentabarf.xml": "xcal",
    "sessionize-minimal.json": "sessionize",
    "pretalx-widget.json": "pretalx-json",
    "pretalx-api.json": "pretalx-json",
    "pretalx-regrouped.json": "pretalx-json",
    "indico-contributions.json": "indico",
    "indico-timetable.json": "indico",
    "json-ld-festival.jsonld": "json-ld",
    "json-ld-page.html": "json-ld",
}


@pytest.mark.parametrize(("name", "written"), FEEDS.items())
def test_a_feed_of_every_format_can_be_checked(
    run: Run, data: Path, name: str, written: str
) -> None:
    done = run("validate", str(data / name), "--json")
    report = done.json
    assert report["format"] == written
    assert report["sessions"] == len(read((data / name).read_bytes()).programme.sessions)


@pytest.mark.parametrize("name", FEEDS)
@pytest.mark.parametrize("target", ["agenda-json", "frab-xml", "frab-json", "ics"])
def test_a_feed_of_every_format_can_be_turned_into_every_other(
    run: Run, data: Path, tmp_path: Path, name: str, target: str
) -> None:
    out = tmp_path / "out"
    assert run("convert", str(data / name), "--to", target, "-o", str(out)).code == 0
    before, after = (read(path.read_bytes()).programme for path in (data / name, out))
    timed = [s for s in before.sessions if s.start and not s.cancelled]
    written = {(s.title, s.start) for s in after.sessions}
    assert {(s.title, s.start) for s in timed} <= written


@pytest.mark.parametrize("name", FEEDS)
def test_a_feed_of_every_format_is_stored_and_the_next_sync_finds_nothing_new(
    run: Run, data: Path, name: str
) -> None:
    first = run("sync", "--feed", str(data / name), "--json")
    second = run("sync", "--feed", str(data / name), "--json")
    assert (first.code, second.code) == (0, 0)
    assert [done.json["result"] for done in (first, second)] == ["applied", "unchanged"]


def test_a_page_that_points_to_a_schedule_is_checked_as_that_schedule(
    run: Run, data: Path, tmp_path: Path
) -> None:
    (tmp_path / "plan.json").write_bytes((data / "sessionize-minimal.json").read_bytes())
    page = tmp_path / "index.html"
    page.write_text('<html><link rel="alternate" type="application/json" href="plan.json">')
    assert run("validate", str(page), "--json").json["format"] == "sessionize"
    assert run("convert", str(page), "--to", "ics", "-o", str(tmp_path / "out.ics")).code == 0


def test_a_feed_without_a_time_zone_is_checked_in_the_one_that_is_named(
    run: Run, data: Path
) -> None:
    done = run(
        *("validate", str(data / "sessionize-minimal.json"), "--json"),
        *("--time-zone", "Europe/Berlin"),
    )
    assert "zone-missing" not in {problem["kind"] for problem in done.json["problems"]}
    assert done.json["time_zone"] == "Europe/Berlin"


def test_a_feed_without_a_time_zone_is_stored_in_the_one_that_is_named(
    run: Run, data: Path
) -> None:
    feed = ("--feed", str(data / "sessionize-minimal.json"))
    run("sync", *feed, "--time-zone", "Europe/Berlin")
    found = run("search", "Torf", *feed, "--json").json
    assert "T10:00:00+02:00" in str(found)


def test_an_unknown_time_zone_is_refused_before_anything_is_read(run: Run, data: Path) -> None:
    done = run("validate", str(data / "sessionize-minimal.json"), "--time-zone", "Mars/Olympus")
    assert done.code == 1
    assert "Mars/Olympus" in done.err
