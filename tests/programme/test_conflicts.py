"""Conflicts: every pair that overlaps, and no other."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import programmes

from kiosk.programme.conflicts import Conflict, conflicts
from kiosk.programme.model import Programme, Session, Status
from kiosk.programme.phase import actual_end, actual_start

START = datetime(2022, 12, 8, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


def _overlap(one: Session, other: Session) -> bool:
    spans = [(actual_start(s), actual_end(s)) for s in (one, other) if not s.cancelled]
    if len(spans) < 2 or any(a is None or b is None or a == b for a, b in spans):
        return False
    (a, b), (c, d) = spans
    return max(a, c) < min(b, d)


def _session(key: str, start: int, end: int) -> Session:
    return Session(key, key, start=START + start * HOUR, end=START + end * HOUR)


@pytest.mark.parametrize(
    ("spans", "pairs"),
    [
        ([(0, 1), (1, 2)], []),
        ([(0, 2), (1, 3)], ["ab"]),
        ([(0, 4), (1, 2), (3, 5)], ["ab", "ac"]),
        ([(0, 1), (0, 1), (0, 1)], ["ab", "ac", "bc"]),
        ([(0, 2), (1, 1)], []),
        ([(2, 3), (0, 3)], ["ba"]),
    ],
)
def test_conflicts_of(spans: list[tuple[int, int]], pairs: list[str]) -> None:
    sessions = [_session(key, *span) for key, span in zip("abc", spans, strict=False)]
    assert ["".join(pair) for pair in conflicts(sessions)] == pairs


@given(programmes(most_sessions=8), st.randoms())
def test_conflicts_are_what_comparing_all_pairs_finds(programme: Programme, order: object) -> None:
    found = {frozenset(pair) for pair in conflicts(programme.sessions)}
    expected = {
        frozenset((a.key, b.key)) for a, b in combinations(programme.sessions, 2) if _overlap(a, b)
    }
    assert found == expected
    shuffled = list(programme.sessions)
    order.shuffle(shuffled)
    assert conflicts(shuffled) == conflicts(programme.sessions)


@given(programmes(most_sessions=8))
def test_the_first_of_a_pair_starts_no_later(programme: Programme) -> None:
    for first, second in conflicts(programme.sessions):
        one, other = programme.session_by_key[first], programme.session_by_key[second]
        assert actual_start(one) <= actual_start(other)


@given(programmes(most_sessions=8))
def test_cancelling_ends_every_conflict(programme: Programme) -> None:
    cancelled = [replace(s, status=Status.CANCELLED) for s in programme.sessions]
    assert conflicts(cancelled) == ()


@given(programmes(most_sessions=1))
def test_a_session_conflicts_with_its_own_copy_if_it_has_a_length(programme: Programme) -> None:
    session = programme.sessions[0]
    pair = conflicts([session, replace(session, key="copy")])
    lasts = bool(session.duration) and not session.cancelled
    assert pair == ((Conflict(*sorted(("copy", session.key))),) if lasts else ())
