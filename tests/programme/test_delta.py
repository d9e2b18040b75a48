"""The difference of two programmes: applied to the old it gives the new."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import programmes

from kiosk.programme.delta import Delta, apply, delta
from kiosk.programme.model import Programme


@given(programmes(), programmes())
def test_applied_to_the_old_it_gives_the_new(old: Programme, new: Programme) -> None:
    assert apply(old, delta(old, new)) == new
    assert apply(None, delta(None, new)) == new


@given(programmes(), st.data())
def test_it_holds_no_more_than_what_differs(old: Programme, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(old.sessions) - 1))
    sessions = list(old.sessions)
    sessions[place] = replace(sessions[place], title="Ein anderer Titel")
    new = replace(old, sessions=tuple(sessions))
    assert delta(old, new) == Delta(written=(sessions[place],))
    assert apply(old, delta(old, new)) == new


@given(programmes())
def test_nothing_is_different_from_itself(programme: Programme) -> None:
    again = replace(programme, sessions=tuple(replace(s) for s in programme.sessions))
    assert not delta(programme, again)
    assert delta(None, programme)


@given(programmes())
def test_another_order_is_a_difference_without_a_session_written(programme: Programme) -> None:
    new = replace(programme, sessions=programme.sessions[::-1])
    change = delta(programme, new)
    assert not change.written
    assert not change.removed
    assert bool(change) == (len(programme.sessions) > 1)
    assert apply(programme, change) == new


def test_a_difference_from_nothing_needs_the_whole() -> None:
    with pytest.raises(ValueError, match="whole"):
        apply(None, Delta())
