"""The real iCalendar files beside the checkout: each loads, or is refused for the right reason."""

import csv
from pathlib import Path

import pytest

from kiosk.feeds.ical import read
from kiosk.feeds.reading import FeedError
from kiosk.programme.rematch import rematch

pytestmark = pytest.mark.real_feeds

EMPTY = "the calendar is empty"
REFUSED = {
    "malformed/icalendar_big_bad_calendar.ics": "no END:VCALENDAR",  # 20 events without anything
    "malformed/libical_malloc.ics": "no END:VCALENDAR",  # memory garbage: "END:VCALEND`R"
    "malformed/icalendar_issue_237_fail_to_parse_timezone_with_non_ascii_tzid.ics": "has a title",
    "malformed/icalendar_bom_calendar.ics": EMPTY,
    "malformed/icalendar_empty.ics": EMPTY,
    "malformed/icaljs_blank_line_mid.ics": EMPTY,
    "malformed/icaljs_newline_junk.ics": EMPTY,
}
WITHOUT_TITLE = {  # slots that the exporter left unnamed ("SUMMARY:" and nothing else)
    "ical/pyconuk2015/04_20150917T2350.ics": 3,
    "ical/pyconuk2015/05_20150919T1146.ics": 4,
}

DATES = {  # how many sessions the entries of a calendar that repeat some become
    "ical-recurring/fablab_cottbus.ics": 37,  # one of 28 is monthly: 10 times until October 2018
    "ical-recurring/issue_18_cancel_status.ics": 3,
    "ical-recurring/issue_20_exdate_ignored.ics": 7,  # 16 Tuesdays, 9 of them excluded
    "ical-recurring/issue_75_range_parameter.ics": 194,  # every other day for more than a year
    "ical-recurring/khal_cal_lots_of_timezones.ics": 7,
    "ical-recurring/khal_event_rrule_recuid_cancelled.ics": 6,
    "ical-recurring/recurring_events_moved.ics": 7,
    "malformed/icalendar_parsing_error.ics": 40,  # two events on 20 of 21 days
}


@pytest.fixture(scope="module")
def manifest(real_feeds: Path) -> dict[str, int]:
    with (real_feeds / "MANIFEST.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return {row["path"]: int(row["sessions"]) for row in rows if row["path"].endswith(".ics")}


def test_every_file_loads_with_all_its_sessions(real_feeds: Path, manifest: dict[str, int]):
    assert len(manifest) > 30
    for path in manifest.keys() - REFUSED.keys():
        reading = read((real_feeds / path).read_bytes(), source=path, zone=None)
        skipped = WITHOUT_TITLE.get(path, 0)
        assert reading.skipped == skipped, path
        expected = DATES.get(path, manifest[path] - skipped)
        assert len(reading.programme.sessions) == expected, path


@pytest.mark.parametrize("path", REFUSED)
def test_what_holds_nothing_or_breaks_off_is_refused(real_feeds: Path, path: str):
    with pytest.raises(FeedError, match=REFUSED[path]):
        read((real_feeds / path).read_bytes(), source=path, zone=None)


def test_times_that_float_one_day_and_are_utc_the_next_are_no_move(real_feeds: Path):
    folder = real_feeds / "ical" / "pyconuk2015"
    floating, utc = (
        read((folder / name).read_bytes(), source=name, zone="Europe/London").programme
        for name in ("02_20150917T0915.ics", "03_20150917T2228.ics")
    )
    matched = rematch(floating, utc)  # every UID is new
    starts = {s.key: s.start for s in floating.sessions}
    moved = [s.title for s in matched.sessions if starts.get(s.key) != s.start]
    assert moved == []


def test_the_same_festival_in_another_format_has_the_same_times(real_feeds: Path):
    from kiosk.feeds.frab_json import read as read_json

    calendar = read(
        (real_feeds / "ical" / "klimacamp2015.ics").read_bytes(), source="ical", zone=None
    ).programme
    (other,) = (real_feeds / "frab-json").glob("klimacamp2015*.json")
    schedule = read_json(other.read_bytes(), source="json", zone="Europe/Berlin").programme

    def slots(programme):
        return {(s.title.casefold(), s.start) for s in programme.sessions}

    assert len(slots(calendar) & slots(schedule)) >= 100
