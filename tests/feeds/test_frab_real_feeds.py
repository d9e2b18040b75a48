"""The real schedule feeds beside the checkout: as many sessions as counted, or refused."""

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from conftest import REAL_FEEDS

from kiosk.feeds.read import read
from kiosk.feeds.reading import FeedError, Reading
from kiosk.feeds.write import write
from kiosk.programme.days import session_day

pytestmark = pytest.mark.real_feeds

STAMP = datetime(2022, 12, 1, 12, tzinfo=UTC)
REFUSED = {
    "frab-xml/31c3/02_20141229T2338.xml": "before the XML declaration, which is in line 2",
    "malformed/klimacamp2015.xml": "control character (U+0006) in line 542",
}


def _manifest() -> list[tuple[str, int]]:
    path = REAL_FEEDS / "MANIFEST.tsv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    return [
        (row["path"], int(row["sessions"]))
        for row in rows
        if row["path"].startswith(("frab-", "malformed/voc_")) and row["path"] not in REFUSED
    ]


def _read(folder: Path, name: str) -> Reading:
    return read((folder / name).read_bytes(), source=name)


def _count(reading: Reading, kind: str) -> int:
    return sum(int(dict(p.values).get("count", "1")) for p in reading.problems if p.kind == kind)


@pytest.mark.parametrize(("name", "sessions"), _manifest() or [("", 0)])
def test_every_counted_session_is_read(real_feeds: Path, name: str, sessions: int) -> None:
    reading = _read(real_feeds, name)
    assert len(reading.programme.sessions) + reading.skipped == sessions
    assert reading.skipped == _count(reading, "placeholder")
    assert all(s.start and s.end and s.title for s in reading.programme.sessions)
    without_room = sum(s.room is None for s in reading.programme.sessions)
    assert without_room == (10 if name.startswith("frab-xml/camp2019/01") else 0)
    assert len(reading.problems) <= 8, "a quirk of every session is one line"


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_a_broken_feed_is_refused_with_its_place(real_feeds: Path, name: str) -> None:
    with pytest.raises(FeedError) as refused:
        _read(real_feeds, name)
    assert REFUSED[name] in str(refused.value)


def test_debconfs_instants_are_right_although_its_days_are_not(real_feeds: Path) -> None:
    reading = _read(real_feeds, "frab-xml/debconf23.xml")
    programme = reading.programme
    opening = next(s for s in programme.sessions if s.title == "Opening Ceremony")
    assert opening.start == datetime(2023, 9, 10, 5, 0, tzinfo=UTC)
    assert opening.start.astimezone(programme.tz).isoformat() == "2023-09-10T10:30:00+05:30"
    assert _count(reading, "date-other-zone") == _count(reading, "day-differs") == 117
    assert str(programme.event.first_day) == "2023-09-10"


def test_a_session_in_new_york_keeps_its_instant(real_feeds: Path) -> None:
    reading = _read(real_feeds, "frab-json/jev22/04_20221227T2340.json")
    far = next(s for s in reading.programme.sessions if s.title == "Intro to Solar Protocol")
    assert far.start == datetime(2022, 12, 27, 15, 30, tzinfo=UTC)
    assert far.duration == timedelta(hours=1)
    assert _count(reading, "offset-differs") == 1


@pytest.mark.parametrize(
    ("name", "after_midnight"),
    [("frab-xml/31c3/03_20141229T2339.xml", 4), ("frab-xml/38c3.xml", 58)],
)
def test_sessions_after_midnight_belong_to_the_evening_before(
    real_feeds: Path, name: str, after_midnight: int
) -> None:
    programme = _read(real_feeds, name).programme
    late = [
        s
        for s in programme.sessions
        if s.start and session_day(programme, s) != s.start.astimezone(programme.tz).date()
    ]
    assert len(late) == after_midnight
    assert programme.event.last_day is not None
    assert programme.event.first_day is not None
    assert (programme.event.last_day - programme.event.first_day).days == 3


def test_fosdem_2010_has_no_dates_and_no_zone(real_feeds: Path) -> None:
    name = "frab-xml/fosdem2010_a.xml"
    reading = read((real_feeds / name).read_bytes(), zone="Europe/Brussels")
    welcome = next(s for s in reading.programme.sessions if s.title == "Welcome")
    assert welcome.start == datetime(2010, 2, 6, 9, tzinfo=UTC)
    assert welcome.languages == ("en",)
    assert not reading.problems
    assert [p.kind for p in _read(real_feeds, name).problems] == ["zone-missing"]


@pytest.mark.parametrize("format_name", ["frab-xml", "frab-json"])
def test_fosdem_2024_comes_back_whole_from_what_is_written(
    real_feeds: Path, format_name: str
) -> None:
    programme = _read(real_feeds, "frab-xml/fosdem2024.xml").programme
    again = read(write(programme, format_name, stamp=STAMP)).programme
    before = programme.session_by_key
    assert again.session_by_key.keys() == before.keys()
    for session in again.sessions:
        old = before[session.key]
        assert (session.title, session.start, session.end) == (old.title, old.start, old.end)
        assert again.people_names(session) == programme.people_names(old)
        assert again.room_name(session.room) == programme.room_name(old.room)
        assert (session.description, session.links) == (old.description, old.links)


def test_one_schedule_published_in_two_formats_is_the_same(real_feeds: Path) -> None:
    listed = [
        {
            (s.title, s.start, s.end, programme.room_name(s.room))
            for programme in [_read(real_feeds, name).programme]
            for s in programme.sessions
        }
        for name in ("frab-json/klimacamp2015.json", "ical/klimacamp2015.ics")
    ]
    assert listed[0] == listed[1]
    assert len(listed[0]) == 106
