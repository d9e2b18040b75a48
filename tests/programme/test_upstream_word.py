"""An import never undoes a staff change: what is retired, kept and asked when upstream speaks."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from programme.corrections import override, overrides
from store.samples import programme
from strategies import programmes

from kiosk.programme.model import Programme, Room, Status
from kiosk.programme.overrides import can_be_laid, lay_over, value_of
from kiosk.programme.upstream_word import Doubt, reconcile

ROOFED = replace(programme(3), rooms=(*programme(1).rooms, Room("dach", "Dach")))


def with_session(plan: Programme, key: str, **values: object) -> Programme:
    sessions = tuple(replace(s, **values) if s.key == key else s for s in plan.sessions)
    return replace(plan, sessions=sessions)


@given(st.data(), programmes())
def test_retiring_leaves_the_programme_equal(data: st.DataObject, plan: Programme) -> None:
    wanted = data.draw(overrides(plan))
    found = reconcile(plan, wanted)
    assert lay_over(plan, found.kept) == lay_over(plan, wanted)
    assert not found.questions


@given(st.data(), programmes(), programmes())
def test_after_any_import_every_correction_is_seen_or_said_by_upstream_or_asked_about(
    data: st.DataObject, old: Programme, new: Programme
) -> None:
    wanted = data.draw(overrides(old))
    found = reconcile(new, wanted)
    shown = lay_over(new, found.kept)
    assert {*found.kept, *found.retired} == {*wanted}
    asked = {q.override for q in found.questions}
    for one in wanted:
        if can_be_laid(new, one):
            assert value_of(shown, *one.target) == one.value
        else:
            assert one in asked


@given(st.data(), programmes())
def test_when_upstream_takes_all_corrections_over_all_are_retired(
    data: st.DataObject, plan: Programme
) -> None:
    wanted = data.draw(overrides(plan))
    vanished = {s.key for s in plan.sessions if s.vanished}
    wanted = [o for o in wanted if o.session_key not in vanished]
    found = reconcile(lay_over(plan, wanted), wanted)
    assert (found.kept, found.questions) == ((), ())


def test_upstream_that_says_what_it_said_leaves_the_correction_alone() -> None:
    moved = override("s1", "room", "dach", "saal")
    found = reconcile(ROOFED, [moved])
    assert (found.kept, found.retired, found.questions) == ((moved,), (), ())


def test_upstream_that_says_a_third_thing_is_asked_about_and_does_not_win() -> None:
    moved = override("s1", "room", "dach", "saal")
    upstream = with_session(ROOFED, "s1", room="foyer")
    found = reconcile(upstream, [moved])
    assert [(q.override, q.doubt, q.upstream) for q in found.questions] == [
        (moved, Doubt.MOVED_ELSEWHERE, "foyer")
    ]
    assert lay_over(upstream, found.kept).session_by_key["s1"].room == "dach"


def test_a_room_that_upstream_takes_away_is_asked_about() -> None:
    moved = override("s1", "room", "dach", "saal")
    found = reconcile(programme(3), [moved])
    assert [q.doubt for q in found.questions] == [Doubt.NO_SUCH_ROOM]


def test_a_session_that_upstream_does_not_have_is_asked_about() -> None:
    delayed = override("s9", "delay", "10", "0")
    found = reconcile(programme(3), [delayed])
    assert [(q.doubt, q.upstream) for q in found.questions] == [(Doubt.NO_SUCH_SESSION, "")]


def test_a_session_that_drops_out_of_the_feed_for_one_import_keeps_its_cancellation() -> None:
    cancelled = override("s1", "status", "cancelled", "scheduled")
    gone = with_session(ROOFED, "s1", status=Status.CANCELLED, vanished=True)
    kept = reconcile(gone, [cancelled]).kept
    assert kept == (cancelled,)
    assert lay_over(ROOFED, kept).session_by_key["s1"].cancelled
