"""Every quirk of real feeds, one small file each in tests/data/quirks, with what must come of it.

Beside each NAME lies NAME.txt: what loaded (days, instants in UTC, rooms, people, languages, texts,
links), what was skipped, which problem lines the reader gives, and which warnings the look over the
programme adds; or the refusal. A new quirk is a new pair of files.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from machine_zones import ZONES, machine_in, needs_tzset

from kiosk.feeds.lint import lint
from kiosk.feeds.read import read
from kiosk.feeds.reading import FeedError, Problem, Reading, Severity
from kiosk.feeds.write import write
from kiosk.programme.days import session_day
from kiosk.programme.model import Programme, Session
from kiosk.programme.rematch import rematch

QUIRKS = Path(__file__).resolve().parent.parent / "data" / "quirks"
STAMP = datetime(2031, 6, 1, tzinfo=UTC)
NAMES = sorted(path.name for path in QUIRKS.iterdir() if path.suffix != ".txt")


def told(name: str) -> str:
    """What becomes of a feed, line by line."""
    try:
        reading = read((QUIRKS / name).read_bytes(), source=name)
    except FeedError as error:
        return f"refused: {error}\n"
    return "".join(f"{line}\n" for line in _lines(reading))


def _lines(reading: Reading) -> Iterator[str]:
    programme = reading.programme
    event = programme.event
    yield f"{reading.format}, {event.zone}, {event.first_day} to {event.last_day}"
    yield f"rooms: {', '.join(room.name for room in programme.rooms)}"
    if programme.tracks:
        yield f"tracks: {', '.join(track.name for track in programme.tracks)}"
    if reading.skipped:
        yield f"skipped: {reading.skipped}"
    for session, place in zip(programme.sessions, reading.places, strict=True):
        yield from _session(programme, session, place)
    for problem in reading.problems:
        yield _problem(problem)
    for problem in lint(reading):
        if problem.severity is not Severity.NOTE:
            yield f"programme: {_problem(problem)}"


def _session(programme: Programme, session: Session, place: str) -> Iterator[str]:
    start = f"{session.start.astimezone(UTC):%d %H:%M:%S}Z" if session.start else "no time"
    length = (
        f"{session.duration.total_seconds() / 60:g} min" if session.duration is not None else ""
    )
    day = session_day(programme, session)
    yield f"- {session.title} [{session.key}] at {place}"
    yield f"  day {day}: {start} {length} in {programme.room_name(session.room) or 'no room'}"
    track = programme.track_by_key[session.track].name if session.track else ""
    details = {
        "subtitle": session.subtitle,
        "abstract": session.abstract,
        "description": session.description,
        "track": track,
        "languages": " ".join(session.languages),
        "people": ", ".join(programme.people_names(session)),
        "status": "" if session.status == "scheduled" else session.status,
        "url": session.url,
        "links": ", ".join(f"{link.title} <{link.url}>" for link in session.links),
        "attachments": ", ".join(f"{link.title} <{link.url}>" for link in session.attachments),
    }
    for name, text in details.items():
        if text:
            yield f"  {name}: {text!r}" if "\n" in text else f"  {name}: {text}"


def _problem(problem: Problem) -> str:
    where = f" at {problem.where}" if problem.where else ""
    return f"{problem.severity} {problem.kind}{where}: {problem.message}"


@pytest.mark.parametrize("name", NAMES)
def test_a_quirk_gives_what_stands_beside_it(name: str, machine_zone: str) -> None:
    assert told(name) == (QUIRKS / f"{name}.txt").read_text("utf-8")


def test_every_expectation_has_its_quirk() -> None:
    expected = {path.name.removesuffix(".txt") for path in QUIRKS.glob("*.txt")}
    assert expected == set(NAMES)
    assert len(NAMES) > 40


def test_new_ids_and_other_zones_of_the_same_real_times_change_nothing() -> None:
    before, after = (
        read((QUIRKS / name).read_bytes()).programme
        for name in ("floating-times.ics", "floating-times-now-utc-and-new-uids.ics")
    )
    assert not before.session_by_key.keys() & after.session_by_key.keys()
    matched = rematch(before, after)
    assert matched.session_by_key.keys() == before.session_by_key.keys()
    for session in matched.sessions:
        assert session.start == before.session_by_key[session.key].start


@needs_tzset
@pytest.mark.parametrize("format_name", ["frab-xml", "frab-json", "ical", "agenda-json"])
@pytest.mark.parametrize("name", ["after-midnight.xml", "agenda-one-bad-session.json"])
def test_what_loaded_is_written_the_same_wherever_the_machine_stands(
    name: str, format_name: str
) -> None:
    programme = read((QUIRKS / name).read_bytes()).programme
    written = set()
    for zone in ZONES:
        with machine_in(zone):
            written.add(write(programme, format_name, stamp=STAMP))
    assert len(written) == 1
