"""Lanes: nothing overlaps within one, and there are no more than needed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.lanes import breadths, lanes

SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 10)).map(lambda p: (p[0], p[0] + p[1])),
    max_size=12,
)


def _taken(span: tuple[int, int]) -> set[int]:
    return set(range(span[0], max(span[1], span[0] + 1)))


def _group(place: int, spans: list[tuple[int, int]]) -> set[int]:
    """The spans connected with one by overlaps, directly or through others."""
    group = {place}
    while True:
        taken = set().union(*(_taken(spans[i]) for i in group))
        grown = {i for i, span in enumerate(spans) if _taken(span) & taken}
        if grown == group:
            return group
        group = grown


@given(SPANS)
def test_nothing_overlaps_within_a_lane(spans: list[tuple[int, int]]) -> None:
    result = lanes(spans)
    assert len(result) == len(spans)
    for i, one in enumerate(spans):
        for j, other in enumerate(spans[:i]):
            assert result[i].place != result[j].place or not _taken(one) & _taken(other)


@given(SPANS)
def test_the_width_is_what_is_open_at_once_in_the_group(spans: list[tuple[int, int]]) -> None:
    for i, lane in enumerate(lanes(spans)):
        group = _group(i, spans)
        open_at = [sum(t in _taken(spans[k]) for k in group) for t in range(45)]
        assert lane.width == max(open_at)
        assert 0 <= lane.place < lane.width


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], []),
        ([(0, 60)], [(0, 1)]),
        ([(0, 60), (60, 90)], [(0, 1), (0, 1)]),
        ([(0, 60), (30, 90)], [(0, 2), (1, 2)]),
        ([(30, 90), (0, 60), (60, 120)], [(1, 2), (0, 2), (0, 2)]),
        ([(0, 0), (0, 10)], [(1, 2), (0, 2)]),
    ],
)
def test_lanes_of(spans: list[tuple[int, int]], expected: list[tuple[int, int]]) -> None:
    assert lanes(spans) == expected


@given(SPANS)
def test_broad_spans_never_meet_and_leave_no_lane_free_beside_them(
    spans: list[tuple[int, int]],
) -> None:
    placed = lanes(spans)
    wide = breadths(spans, placed)
    for i, one in enumerate(spans):
        mine = range(placed[i].place, placed[i].place + wide[i])
        assert mine.stop <= placed[i].width
        beside = {k for k in range(len(spans)) if k != i and _taken(one) & _taken(spans[k])}
        theirs = {n for k in beside for n in range(placed[k].place, placed[k].place + wide[k])}
        assert theirs.isdisjoint(mine)
        assert mine.stop == placed[i].width or mine.stop in {placed[k].place for k in beside}
