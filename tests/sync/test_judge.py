"""What is believed of a feed, and what is held back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from store.samples import FIRST, NOW, programme, session

from kiosk.programme.model import Event, Session, Status
from kiosk.sync.judge import judge

END = FIRST.replace(hour=23)


def reason(old, new, now=NOW) -> str:
    return str(judge(old, new, now).reason or "")


def test_the_same_programme_is_believed() -> None:
    assert judge(programme(), programme(), NOW).ok
    assert judge(None, programme(), NOW).ok


def test_an_empty_feed_is_not_believed() -> None:
    assert "no sessions" in reason(programme(), programme([]))
    assert "no sessions" in reason(None, programme([]))


@pytest.mark.parametrize(
    ("had", "has", "believed"),
    [(40, 28, True), (40, 27, False), (30, 20, True), (20, 10, True), (20, 9, False), (5, 1, True)],
)
def test_losing_more_than_thirty_percent_and_ten_is_not_believed(
    had: int, has: int, believed: bool
) -> None:
    verdict = judge(programme(had), programme(has), NOW)
    assert verdict.ok is believed
    if verdict.reason:
        assert (verdict.reason.values["lost"], verdict.reason.values["coming"]) == (had - has, had)


def without_time(count: int, of: int) -> list[Session]:
    return [
        replace(session(n), start=None, end=None) if n < count else session(n) for n in range(of)
    ]


@pytest.mark.parametrize(
    ("had", "lost", "believed"),
    [(40, 40, False), (40, 13, False), (40, 12, True), (20, 10, True), (20, 11, False)],
)
def test_a_feed_that_drops_its_times_is_not_believed(had: int, lost: int, believed: bool) -> None:
    verdict = judge(programme(had), programme(without_time(lost, had)), NOW)
    assert verdict.ok is believed
    if verdict.reason:
        assert "no time in the feed any more" in str(verdict.reason)
        assert (verdict.reason.values["lost"], verdict.reason.values["coming"]) == (lost, had)


def test_times_of_sessions_that_are_over_or_never_had_one_may_be_missing() -> None:
    assert judge(programme(25), programme(without_time(24, 25)), END).ok
    undated = programme(without_time(25, 25))
    assert judge(undated, undated, NOW).ok


def test_sessions_that_are_over_may_go() -> None:
    assert judge(programme(25), programme([session(24)]), END).ok


def test_sessions_without_a_time_count_as_still_to_come() -> None:
    old = programme([session(n, start=None, end=None) for n in range(20)])
    assert "20 of the 20" in reason(old, programme([session(30)]), END)


def test_sessions_cancelled_before_may_go() -> None:
    old = programme([session(n, status=Status.CANCELLED) for n in range(20)])
    assert judge(old, programme([session(30)]), NOW).ok


def test_another_event_is_not_believed() -> None:
    event = Event("other", "Gartenschau", zone="Europe/Berlin")
    other = programme([session(n) for n in range(100, 120)], event=event)
    assert "Gartenschau" in reason(programme(), other)


def test_a_renamed_event_with_the_same_sessions_is_believed() -> None:
    event = Event("renamed", "Neuer Name", zone="Europe/Berlin")
    assert judge(programme(), programme(event=event), NOW).ok


def test_a_new_key_for_the_same_title_is_believed() -> None:
    event = replace(programme().event, key="probe-2022")
    assert judge(programme(5), programme([session(50)], event=event), NOW).ok


def test_two_ages_in_one_minute_are_told_with_their_seconds() -> None:
    made = datetime(2022, 12, 1, 9, 0, 30, tzinfo=UTC)
    old = programme(12, version="2", updated=made)
    new = replace(old, updated=made - timedelta(seconds=5))
    reason = judge(old, new, NOW, older=True).reason
    assert reason is not None
    assert reason.values == {"old": "2, 2022-12-01 10:00:30", "new": "2, 2022-12-01 10:00:25"}
