"""Overlaps: the same pairs as by trying all of them, counted without listing them."""

import time
from datetime import UTC, datetime, timedelta
from itertools import combinations, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import programmes

from kiosk.programme.model import Programme, Session, Status
from kiosk.programme.overlaps import overlap_count, overlapping, overlaps

START = datetime(2031, 6, 12, 8, tzinfo=UTC)


def minute(count: int) -> datetime:
    return START + timedelta(minutes=count)


def session(key: str, start: int, length: int) -> Session:
    return Session(key, key, start=minute(start), end=minute(start + length))


SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 25)), max_size=14)


def sessions(spans: list[tuple[int, int]]) -> list[Session]:
    return [session(f"s{n}", start, length) for n, (start, length) in enumerate(spans)]


def by_brute_force(found: list[Session]) -> dict[frozenset[str], timedelta]:
    shared = {}
    for one, other in combinations(found, 2):
        assert one.start is not None
        assert other.start is not None
        assert one.end is not None
        assert other.end is not None
        length = min(one.end, other.end) - max(one.start, other.start)
        # A session without a length takes no time, so it takes none from another.
        if length > timedelta() and one.duration and other.duration:
            shared[frozenset((one.key, other.key))] = length
    return shared


@given(SPANS)
def test_the_pairs_are_those_of_trying_all_of_them(spans: list[tuple[int, int]]) -> None:
    found = sessions(spans)
    pairs = list(overlaps(found))
    expected = by_brute_force(found)
    assert {frozenset((p.first.key, p.second.key)): p.length for p in pairs} == expected
    assert len(pairs) == len(expected) == overlap_count(found)
    assert {s.key for s in overlapping(found)} == set().union(*expected)


@given(SPANS, st.randoms(use_true_random=False))
def test_the_order_in_which_sessions_are_given_does_not_matter(
    spans: list[tuple[int, int]], random: object
) -> None:
    found = sessions(spans)
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert list(overlaps(shuffled)) == list(overlaps(found))
    assert overlapping(shuffled) == overlapping(found)


@given(programmes())
def test_any_programme_has_as_many_pairs_as_are_counted(programme: Programme) -> None:
    assert len(list(overlaps(programme.sessions))) == overlap_count(programme.sessions)


def test_an_overlap_says_from_when_and_how_long() -> None:
    (pair,) = overlaps([session("late", 30, 60), session("early", 0, 45)])
    assert (pair.first.key, pair.second.key) == ("early", "late")
    assert (pair.start, pair.length, pair.minutes) == (minute(30), timedelta(minutes=15), 15)


def test_a_begun_minute_counts() -> None:
    one = Session("a", "a", start=START, end=START + timedelta(seconds=61))
    (pair,) = overlaps([one, session("b", 0, 10)])
    assert pair.minutes == 2


def test_a_cancelled_session_takes_no_room() -> None:
    gone = Session("x", "x", start=minute(0), end=minute(60), status=Status.CANCELLED)
    assert overlap_count([gone, session("y", 0, 60)]) == 0


@pytest.mark.timeout(20)
def test_ten_thousand_at_one_time_are_counted_and_the_first_pairs_told_at_once() -> None:
    crowd = [session(f"s{n:05}", n % 60, 600) for n in range(10_000)]
    began = time.process_time()
    assert overlap_count(crowd) == 10_000 * 9_999 // 2
    assert len(overlapping(crowd)) == 10_000
    assert len(list(islice(overlaps(crowd), 200))) == 200
    # All pairs would be fifty million steps, half a minute.
    assert time.process_time() - began < 3
