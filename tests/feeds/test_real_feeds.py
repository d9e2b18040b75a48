"""No real feed beside the checkout is passed over: each loads whole, or is refused for its reason.

The formats' own tests look at single feeds closely; this one sees that none falls between them.
"""

import csv
from pathlib import Path

import pytest
from conftest import REAL_FEEDS

from kiosk.feeds.lint import lint
from kiosk.feeds.read import read
from kiosk.feeds.reading import FeedError, Reading, Severity

pytestmark = pytest.mark.real_feeds

REFUSED = {
    "frab-xml/31c3/02_20141229T2338.xml": "before the XML declaration",
    "malformed/klimacamp2015.xml": "control character (U+0006)",
    "malformed/icalendar_big_bad_calendar.ics": "no END:VCALENDAR",
    "malformed/libical_malloc.ics": "no END:VCALENDAR",
    "malformed/icalendar_issue_237_fail_to_parse_timezone_with_non_ascii_tzid.ics": "has a title",
    "malformed/icalendar_bom_calendar.ics": "the calendar is empty",
    "malformed/icalendar_empty.ics": "the calendar is empty",
    "malformed/icaljs_blank_line_mid.ics": "the calendar is empty",
    "malformed/icaljs_newline_junk.ics": "the calendar is empty",
    "sessionize/gab2021/02_20210301T1419.json": "no sessions",
    "malformed/extruct_JSONLD_with_JS_comment.html": "line 15",
}
"""The right reason."""

RECURRING = ("ical-recurring/", "malformed/icalendar_parsing_error.ics")
"""Their number of sessions is that of their dates, not that of their entries."""


def _manifest() -> list[tuple[str, int]]:
    path = REAL_FEEDS / "MANIFEST.tsv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        return [(row["path"], int(row["sessions"] or 0)) for row in rows]


def _tried(path: Path) -> tuple[Reading | None, str]:
    """The reading, or the reason of the refusal."""
    try:
        return read(path.read_bytes(), source=path.name), ""
    except FeedError as error:
        return None, str(error)


@pytest.mark.parametrize(("name", "sessions"), _manifest() or [("", 0)])
def test_a_real_feed_loads_whole_or_is_refused_for_its_reason(
    real_feeds: Path, name: str, sessions: int
) -> None:
    reading, reason = _tried(real_feeds / name)
    if reading is None:
        assert name in REFUSED
        assert REFUSED[name] in reason
        return
    assert name not in REFUSED
    loaded = len(reading.programme.sessions) + reading.skipped
    assert loaded == sessions or (name.startswith(RECURRING) and loaded >= 1)
    assert not [p for p in reading.problems if p.severity is Severity.ERROR]


@pytest.mark.parametrize("name", [name for name, _ in _manifest() if name not in REFUSED] or [""])
def test_a_real_feed_can_be_looked_over(real_feeds: Path, name: str) -> None:
    reading, reason = _tried(real_feeds / name)
    assert reading is not None, reason
    assert len(reading.places) in (0, len(reading.programme.sessions))
    for problem in (*reading.problems, *lint(reading)):
        assert problem.message
        assert problem.count >= max(1, len(problem.cases))
