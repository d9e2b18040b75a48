"""Whether a feed went back, as far as its own version or date can tell."""

from datetime import UTC, datetime, timedelta

import pytest
from store.samples import programme

from kiosk.sync.feed_age import goes_back

AT = datetime(2022, 12, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("1.4", "1.3"),
        ("1.4 Travel through time and space", "1.3 To overcome physical burdens"),
        ("v2", "v1"),
        ("2", "1.9"),
        ("0.32.1", "0.32.0"),
        ("2022-12-24 19:30; FireShonks 0.24", "2022-12-22 23:30; FireShonks 0.22"),
        ("2022-12-24", "2022-12-23 23:59"),
        ("2022-12-24T19:30:10", "2022-12-24T19:30:09"),
    ],
)
def test_an_older_version_goes_back_and_the_newer_does_not(old: str, new: str) -> None:
    assert goes_back(programme(version=old), programme(version=new))
    assert not goes_back(programme(version=new), programme(version=old))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1.3", "1.3"),
        ("1.9", "1.10"),
        ("1.25", "1.3"),
        ("1.0", "1"),
        ("2", "2.0.0"),
        ("0", "0.0"),
        ("2.0 final", "2.0 beta"),
        ("Capella The Secret of Monkey Island", "Deneb Monkey Island 2"),
        ("latest", ""),
        ("3", ""),
        ("2022-12-24", "0.9"),
        ("2022-12-24", "2022-12-24 08:00"),
        ("1st draft", "2nd draft"),
        ("9" * 400, "1" + "0" * 400),
    ],
)
def test_equal_unknown_and_unordered_versions_go_nowhere(one: str, other: str) -> None:
    assert not goes_back(programme(version=one), programme(version=other))
    assert not goes_back(programme(version=other), programme(version=one))


def test_a_date_decides_before_the_version() -> None:
    old = programme(version="1.1", updated=AT)
    assert goes_back(old, programme(version="1.2", updated=AT - timedelta(seconds=1)))
    assert not goes_back(old, programme(version="1.0", updated=AT))
    assert goes_back(old, programme(version="1.0"))


def test_a_calendars_date_says_nothing_but_its_version_does() -> None:
    old, new = programme(updated=AT), programme(updated=AT - timedelta(days=1))
    assert not goes_back(old, new, dated=False)
