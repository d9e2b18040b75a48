"""A filter as a value: what is chosen, and what a settings text brings back."""

import json

from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.filters import FREE, STARRED, UNDATED, Choice, Facet, Filter, Only

METHODS = Choice(Facet.TRACK, "meth")
HALL = Choice(Facet.ROOM, "saal")
FILTERS = st.builds(
    Filter,
    st.frozensets(
        st.one_of(
            st.builds(
                Choice, st.sampled_from([f for f in Facet if f is not Facet.ONLY]), st.text()
            ),
            st.sampled_from([STARRED, FREE, UNDATED]),
        )
    ),
)


def test_a_filter_without_choices_is_no_filter() -> None:
    assert not Filter()
    assert Filter().to_text() == ""
    assert Filter.from_text("") == Filter()


def test_a_choice_comes_and_goes() -> None:
    once = Filter().toggled(METHODS)
    assert METHODS in once
    assert once.toggled(METHODS) == Filter()
    both = once.toggled(HALL)
    assert both.values(Facet.TRACK) == {"meth"}
    assert both.without([METHODS]) == Filter(frozenset({HALL}))
    assert both.without_facet(Facet.ROOM) == once


@given(FILTERS)
def test_the_text_of_a_filter_brings_it_back(chosen: Filter) -> None:
    assert Filter.from_text(chosen.to_text()) == chosen


@given(FILTERS)
def test_equal_filters_have_one_text(chosen: Filter) -> None:
    again = Filter(frozenset(sorted(chosen.choices, reverse=True)))
    assert again.to_text() == chosen.to_text()


def test_what_vanished_is_dropped_and_the_rest_kept() -> None:
    chosen = Filter(frozenset({METHODS, HALL, STARRED}))
    assert chosen.kept({HALL, STARRED}) == Filter(frozenset({HALL, STARRED}))


def test_a_damaged_text_gives_what_can_be_read_in_it() -> None:
    for text in ("{", "[1]", "null", "7", '{"track": 3}', '{"nonsense": ["a"]}', "[" * 99_999):
        assert Filter.from_text(text) == Filter(), text
    mixed = json.dumps({"track": ["meth", 5, None], "room": "saal", "only": ["starred"]})
    assert Filter.from_text(mixed) == Filter(frozenset({METHODS, STARRED}))


@given(st.text())
def test_no_text_whatever_is_fatal(text: str) -> None:
    Filter.from_text(text)


def test_switches_are_choices_like_others() -> None:
    assert Filter.from_text('{"only":["free"]}').values(Facet.ONLY) == {Only.FREE}
