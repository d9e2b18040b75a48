"""Published versions of real events: what people are told, counted by hand from the files."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sync.histories import Step, replay

from kiosk.programme.change_groups import GroupKind
from kiosk.programme.changes import ChangeKind
from kiosk.sync.synchronise import Result

APPLIED, REFUSED, QUARANTINED = Result.APPLIED, Result.REFUSED, Result.QUARANTINED


@pytest.fixture
def steps(request: pytest.FixtureRequest, real_feeds: Path, tmp_path: Path) -> list[Step]:
    pattern, now, zone = HISTORIES[request.param]
    return replay(real_feeds, pattern, tmp_path, now, zone)


HISTORIES = {
    "fosdem2010": ("frab-xml/fosdem2010_?.xml", datetime(2010, 2, 5, tzinfo=UTC), None),
    "31c3": ("frab-xml/31c3/*", datetime(2014, 12, 26, tzinfo=UTC), None),
    "camp2019": ("frab-xml/camp2019/*", datetime(2019, 8, 17, tzinfo=UTC), None),
    "jev22": ("frab-json/jev22/*", datetime(2022, 12, 22, tzinfo=UTC), None),
    "pyconuk2015": ("ical/pyconuk2015/*", datetime(2015, 9, 16, tzinfo=UTC), "Europe/London"),
    "gab2021": ("sessionize/gab2021/*", datetime(2021, 2, 28, tzinfo=UTC), "Europe/Vienna"),
    "pyconfr2024": ("pretalx-api-json/pyconfr2024/*", datetime(2024, 9, 15, tzinfo=UTC), None),
    "joco2022": ("sched-ical/joco2022/*", datetime(2022, 2, 23, tzinfo=UTC), None),
}
"""Files, an instant before the event, and the zone to set where the feed names none."""

TOLD: dict[str, list[tuple[Result, dict[str, int]]]] = {
    "fosdem2010": [
        (APPLIED, {}),
        (APPLIED, {"start": 5, "end": 1, "title": 3, "new": 1, "missing": 1}),
    ],
    "31c3": [
        (APPLIED, {}),
        (REFUSED, {}),
        (APPLIED, {"new": 3, "missing": 1, "room": 1}),
        (APPLIED, {"missing": 1}),
    ],
    # 148 drop out for one sync; of the 192 that come then, 139 have been there before.
    "camp2019": [
        (APPLIED, {}),
        (QUARANTINED, {}),
        (
            APPLIED,
            {"new": 53, "missing": 12, "start": 44, "room": 4, "title": 1, "room-renamed": 1},
        ),
        (
            APPLIED,
            {
                "new": 168,
                "missing": 3,
                "restored": 5,
                "start": 9,
                "end": 2,
                "room": 8,
                "title": 3,
                "room-renamed": 1,
            },
        ),
        (
            APPLIED,
            {
                "new": 162,
                "missing": 39,
                "restored": 1,
                "start": 17,
                "end": 3,
                "room": 10,
                "title": 6,
                "room-renamed": 1,
            },
        ),
    ],
    # Guids are dealt out anew among repeated sessions in every version; 46 and 77 titles are
    # split into title and subtitle, which renames nobody.
    "jev22": [
        (APPLIED, {}),
        (
            APPLIED,
            {
                "new": 60,
                "missing": 3,
                "start": 22,
                "end": 2,
                "room": 5,
                "title": 6,
                "room-renamed": 4,
            },
        ),
        (
            APPLIED,
            {
                "new": 53,
                "missing": 6,
                "start": 21,
                "end": 1,
                "room": 4,
                "title": 22,
                "room-renamed": 4,
            },
        ),
        (APPLIED, {"new": 13, "missing": 4, "start": 15, "end": 1, "room": 4, "title": 2}),
    ],
    # All UIDs are new each time; the third gives in UTC what was floating. In the last, three
    # talks give way to others: nothing but the slot is the same.
    "pyconuk2015": [
        (APPLIED, {}),
        (APPLIED, {"title": 2}),
        (APPLIED, {}),
        (APPLIED, {"start": 1, "title": 1, "missing": 1}),
        (APPLIED, {"title": 1, "new": 3, "missing": 3}),
    ],
    # The year before, all over by now; emptied; this year's, first without times, then with.
    "gab2021": [
        (APPLIED, {}),
        (REFUSED, {}),
        (APPLIED, {"new": 12}),
        (APPLIED, {"new": 15, "start": 12, "room": 12}),
        (APPLIED, {"new": 6, "start": 9, "room": 2, "title": 2}),
        (APPLIED, {"new": 4, "title": 1}),
    ],
    "pyconfr2024": [
        (APPLIED, {}),
        (APPLIED, {"new": 4, "missing": 6, "start": 21}),
        (APPLIED, {"start": 2, "title": 1}),
        (APPLIED, {"missing": 1}),
    ],
    "joco2022": [
        (APPLIED, {}),
        (APPLIED, {"new": 27, "missing": 3, "start": 12, "room": 3, "title": 2}),
    ],
}


@pytest.mark.parametrize(("steps", "expected"), TOLD.items(), indirect=["steps"], ids=TOLD)
def test_people_are_told_what_the_files_say(
    steps: list[Step], expected: list[tuple[Result, dict[str, int]]]
) -> None:
    found = [(step.report.result, dict(step.told)) for step in steps]
    assert found == expected


def moved(step: Step, title: str) -> list[timedelta]:
    """By how much the sessions of a title were moved."""
    return [
        datetime.fromisoformat(c.new) - datetime.fromisoformat(c.old)
        for c in step.report.changes
        if c.field == "start" and step.programme.session_by_key[c.session_key].title == title
    ]


@pytest.mark.parametrize("steps", ["fosdem2010"], indirect=True)
def test_five_moves_and_three_renames_by_name(steps: list[Step]) -> None:
    step = steps[1]
    moves = {
        "Simple WebKit: a simplified WebKit compatible framework": 105,
        "Sharding for the masses": -150,
        "MySQL and Python: an overview": 150,
    }
    for title, minutes in moves.items():
        found = [t for s in step.programme.sessions if (t := s.title).startswith(title[:20])]
        assert moved(step, found[0]) == [timedelta(minutes=minutes)]
    renamed = [c.old for c in step.report.changes if c.kind is ChangeKind.TITLE]
    assert "Developments in PostgreSQL 8.5" in renamed
    assert "Clicfs as perfect live CD file system" in renamed


@pytest.mark.parametrize("steps", ["31c3"], indirect=True)
def test_a_version_that_is_not_well_formed_leaves_the_last_good_one(steps: list[Step]) -> None:
    assert steps[1].programme == steps[0].programme
    assert "XML declaration" in str(steps[1].report.reason)


@pytest.mark.parametrize("steps", ["camp2019"], indirect=True)
def test_a_part_that_drops_out_for_one_sync_cancels_nobody(steps: list[Step]) -> None:
    assert steps[1].report.reason is not None
    values = steps[1].report.reason.values
    assert (values["lost"], values["coming"]) == (148, 269)
    assert steps[1].programme == steps[0].programme
    returned = {s.key for s in steps[0].programme.sessions}
    still = {s.key for s in steps[2].programme.sessions if not s.vanished}
    assert len(returned - still) == 12


@pytest.mark.parametrize("steps", ["camp2019"], indirect=True)
def test_a_zone_put_right_is_told_once(steps: list[Step]) -> None:
    (group,) = steps[2].groups
    assert (group.kind, group.shift) == (GroupKind.ZONE, timedelta(hours=-2))
    assert len(group.sessions) == 37
    assert steps[2].told["start"] - len(group.sessions) == 7


@pytest.mark.parametrize("steps", ["jev22"], indirect=True)
def test_dealt_out_ids_of_an_exhibition_move_nobody(steps: list[Step]) -> None:
    for step in steps:
        assert moved(step, "Dazwischen Mischen") == []
        assert moved(step, "seltsam & klein") == []
    split = Counter(c.field for c in steps[3].report.changes if c.kind is ChangeKind.TEXT)
    assert (split["title"], split["subtitle"]) == (77, 77)


@pytest.mark.parametrize("steps", ["pyconuk2015"], indirect=True)
def test_new_uids_each_time_change_no_key(steps: list[Step]) -> None:
    first = {s.key for s in steps[0].programme.sessions}
    for step in steps:
        assert first <= {s.key for s in step.programme.sessions}
    assert steps[2].report.changes == ()


@pytest.mark.parametrize("steps", ["gab2021"], indirect=True)
def test_a_feed_that_is_emptied_keeps_the_last_good_programme(steps: list[Step]) -> None:
    assert steps[1].programme == steps[0].programme
    assert "no sessions" in str(steps[1].report.reason)
